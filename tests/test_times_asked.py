"""A question with a date, through the command line: what overlaps the date is shown, and nothing else."""

import json
from collections.abc import Callable
from typing import Any, get_args

import pytest
import stores
from click.testing import CliRunner

from bot import times
from bot.cli import dossier
from bot.model import Interval, Language

Ask = Callable[[str, Language], dict[str, Any]]
ASKED = [
    ("/positions kyiv between 2022-01-01 and 2022-12-31", "2022-01-01/2022-12-31", "/positions kyiv"),
    ("/positions kyiv tussen 1 januari en 31 december 2022", "2022-01-01/2022-12-31", "/positions kyiv"),
    ("/positions kyiv mei 2025", "2025-05", "/positions kyiv"),
    ("/positions rusland vóór maart 2022", "../2022-02", "/positions rusland"),
    ("/positions russia since May 2025", "2025-05/..", "/positions rusland"),
    ("/who-led istanbul last spring", "2025-21", "/who-led istanbul"),
    ("/who-led istanbul afgelopen voorjaar", "2025-21", "/who-led istanbul"),
    ("what did Zelensky say on 27 February 2022?", "2022-02-27", "/quotes zelensky"),
    ("wat zei Zelenski op 27 februari 2022?", "2022-02-27", "/quotes zelensky"),
]
"""A question on 10 March 2026, the time it asks for, and the same question without a time."""
EMPTY = [
    "/positions kyiv between 2023-01-01 and 2023-12-31",
    "/positions rusland vóór februari 2022",
    "/who-led istanbul last winter",
    "what did Zelensky say on 26 February 2022?",
]


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """Runs `dossier ask --json` on a store of the seeds."""
    folder = tmp_path_factory.mktemp("asked")
    stores.of_the_seeds(folder).close()
    runner = CliRunner(env={"DOSSIER_DB": str(folder / "store.db")})

    def call(text: str, lang: Language) -> dict[str, Any]:
        result = runner.invoke(dossier, ["ask", text, "--today", "2026-03-10", "--lang", lang, "--json"])
        assert result.exit_code == 0
        answer: dict[str, Any] = json.loads(result.stdout)
        return answer

    return call


def time_of(fact: dict[str, Any]) -> Interval:
    """When words were said; of other facts what time they are about."""
    spoken = fact["kind"] in {"quote", "statement"}
    return times.parse_edtf((fact["said"] if spoken else fact["when"] or fact["said"])["edtf"])


@pytest.mark.parametrize("lang", get_args(Language))
@pytest.mark.parametrize(("text", "edtf", "ever"), ASKED)
def test_shows_what_overlaps_and_nothing_else(
    ask: Ask, text: str, edtf: str, ever: str, lang: Language
) -> None:
    """Whatever the asker's language: of all that is known, all that overlaps."""
    asked, everything = ask(text, lang), ask(ever, lang)["facts"]
    when = times.parse_edtf(edtf)
    overlapping = {fact["id"] for fact in everything if time_of(fact).overlaps(when)}
    assert (asked["status"], asked["understood"]["when"]["edtf"]) == ("answered", edtf)
    assert {fact["id"] for fact in asked["facts"]} == overlapping != set()


@pytest.mark.parametrize("text", EMPTY)
def test_shows_nothing_where_nothing_overlaps(ask: Ask, text: str) -> None:
    """A time before, between or after what is known is answered by none of it."""
    answer = ask(text, "en")
    assert (answer["status"], answer["facts"]) == ("not_stated", [])


def test_some_facts_lie_outside_each_time(ask: Ask) -> None:
    """Else showing everything would pass."""
    for text, _, ever in ASKED[:5]:
        assert len(ask(text, "nl")["facts"]) < len(ask(ever, "nl")["facts"])
