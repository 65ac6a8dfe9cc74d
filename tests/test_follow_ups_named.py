"""The follow-ups that every desk types, in both languages, each asked after a restart."""

from datetime import date
from pathlib import Path

import pytest
import stores

from bot import answers, plaintext, records
from bot.model import Answer
from bot.store import Store

TODAY = date(2026, 3, 10)
CASES: list[tuple[str, str, str, str]] = [
    ("wat wil Kiev in 2025?", "en in 2022?", "answered", "terugtrekking van de Russische troepen"),
    ("what does Kyiv want in 2025?", "and in 2022?", "answered", "terugtrekking van de Russische troepen"),
    ("wat wil Oekraïne in 2025?", "en Rusland?", "answered", "reeks kwesties"),
    ("what does Ukraine want in 2025?", "and Russia?", "answered", "reeks kwesties"),
    ("wie leidde de Oekraïense delegatie in Istanboel?", "wie nog meer?", "answered", "Kyslytsya"),
    (
        "wie leidde de Oekraïense delegatie in Istanboel?",
        "wie zaten er nog meer in?",
        "answered",
        "Kyslytsya",
    ),
    ("who led the Ukrainian delegation in Istanbul?", "who else?", "answered", "Kyslytsya"),
    ("/who-attended belarus rusland", "en Oekraïne?", "answered", "Reznikov"),
    ("/who-attended belarus russia", "and Ukraine?", "answered", "Reznikov"),
    ("/meetings belarus", "wie waren daarbij?", "answered", "Reznikov"),
    ("/meetings belarus", "who was there?", "answered", "Reznikov"),
    ("wie zat er in de Russische delegatie in Istanboel?", "en wie was er niet?", "answered", "Lavrov"),
    ("who was in the Russian delegation in Istanbul?", "and who was absent?", "answered", "Lavrov"),
    ("wie leidde de Russische delegatie in Istanboel?", "bron?", "answered", "wordt geleid door"),
    ("who led the Russian delegation in Istanbul?", "source?", "answered", "wordt geleid door"),
    ("wie is Umerov?", "sinds wanneer?", "answered", "mei 2025"),
    ("who is Umerov?", "since when?", "answered", "May 2025"),
    ("/timeline oekraïne", "toon alles", "answered", "09:30 GMT"),
    ("/timeline ukraine", "show all", "answered", "09:30 GMT"),
    ("wat wil Kiev?", "opnieuw", "usage", "Vraag naar personen"),
    ("what does Kyiv want?", "start over", "usage", "Ask about people"),
]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a store as a first run builds it, closed again."""
    folder = tmp_path_factory.mktemp("named")
    stores.of_the_seeds(folder).close()
    return folder / "store.db"


@pytest.mark.parametrize(("first", "then", "status", "shown"), CASES)
def test_a_follow_up_is_understood_after_a_restart(
    built: Path, first: str, then: str, status: str, shown: str
) -> None:
    """Nothing but the store knows what was asked before."""
    thread = f"{first} {then}"
    _asked(built, first, thread)
    given = _asked(built, then, thread)
    assert records.status(given) == status, plaintext.render(given)
    assert shown in plaintext.render(given)


def _asked(built: Path, text: str, thread: str) -> Answer:
    """The answer of a store that is opened for it and closed again."""
    store = Store.open(built)
    given = answers.answer(text, store, today=TODAY, thread=thread)
    store.close()
    return given
