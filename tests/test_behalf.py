"""Who acts for a side is asked in any words: who led it, or who was there."""

from datetime import date

import newsroom
import pytest

from bot import answers, records
from bot.store import Store

TODAY = date(2026, 3, 10)
TALKS = (
    "Norway and Chile met in Geneva on 4 March 2026 for talks on krill fisheries. "
    "The Norwegian delegation is led by minister of Fisheries Nils Lund. "
    "He is accompanied by deputy minister Ada Berg and general Olav Moe. "
    "The Chilean delegation is led by ambassador Ana Rojas."
)
HEADS: list[tuple[str, str]] = [
    ("who carried the flag for Oslo in Geneva?", "Lund"),
    ("who was Oslo's man in Geneva", "Lund"),
    ("who called the shots for the Norwegians in Geneva?", "Lund"),
    ("who did the talking for Santiago in Geneva", "Rojas"),
    ("who's doing it for the Chileans in Geneva", "Rojas"),
    ("wie trok voor Oslo de kar in Genève", "Lund"),
    ("wie hield namens Oslo het been stijf in Genève", "Lund"),
    ("wie doet het voor de Chilenen in Genève?", "Rojas"),
    ("wie voert aan Noorse kant het hoge woord in Genève", "Lund"),
    ("wie doet het namens Oslo in dat krilloverleg?", "Lund"),
]
OTHERS = {"Lund": "Rojas", "Rojas": "Lund"}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Talks of two lands, far from both."""
    return newsroom.in_the_world(tmp_path_factory.mktemp("behalf"), {date(2026, 3, 5): TALKS})


@pytest.mark.parametrize(("text", "head"), HEADS)
def test_who_acts_for_a_side_is_who_leads_it(store: Store, text: str, head: str) -> None:
    """Whatever the verb, the head of that side is given, and nobody of the other."""
    given = records.answer(answers.answer(text, store, today=TODAY))
    assert given["status"] == "answered", given["text"]
    first = given["text"].splitlines()[0]
    assert head in first
    assert OTHERS[head] not in first


@pytest.mark.parametrize(
    "text",
    [
        "who sat at the table for Oslo in Geneva",
        "wie zat er voor Oslo in Genève",
        "who went to Geneva for Oslo?",
        "wie vertegenwoordigde Oslo in Genève",
    ],
)
def test_who_was_there_for_a_capital_is_all_of_its_land(store: Store, text: str) -> None:
    """A capital that is a side is its land, where the talks are said to be elsewhere."""
    first = records.answer(answers.answer(text, store, today=TODAY))["text"].splitlines()[0]
    assert all(name in first for name in ("Lund", "Berg", "Moe"))
    assert "Rojas" not in first


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("who signed for Oslo in Geneva", "no_match"),
        ("wie betaalde voor Oslo in Genève", "no_match"),
        ("who carried the flag for Lima in Geneva?", "not_stated"),
        ("wie doet het namens Oslo in dat klimaatoverleg?", "no_match"),
        ("wie leidde de Chileense delegatie in Oslo?", "not_stated"),
    ],
)
def test_another_deed_or_another_side_is_not_stated(store: Store, text: str, status: str) -> None:
    """Who signed is not who led; nor is anybody of a land, or of talks on a topic, that is not told of."""
    given = records.answer(answers.answer(text, store, today=TODAY))
    assert given["status"] == status, given["text"]
    assert not given["facts"]
