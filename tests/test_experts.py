"""Offices asked for loosely: a boss, an expert heard somewhere, a minister yet to be."""

from datetime import date

import newsroom
import pytest

from bot import answers, records
from bot.store import Store

TODAY = date(2026, 3, 10)
TOLD = (
    "Norway and Chile met in Geneva on 4 March 2026. The Norwegian team is led by minister Nils Torsvik. "
    "Bergen Harbour Union chair Ada Berg was pleased. "
    "Chile expert Olav Moe explained the talks on Radio Fjord. "
    "Peru's prime minister-designate, Luis Vega, said nothing."
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """A chair, an expert, and somebody who is to be prime minister."""
    return newsroom.in_the_world(tmp_path_factory.mktemp("experts"), {date(2026, 3, 5): TOLD})


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("who's the boss of the Bergen Harbour Union?", "Ada Berg"),
        ("wie is de nieuwe baas van de Bergen Harbour Union", "Ada Berg"),
        ("does Peru have a prime minister yet", "Luis Vega: designated"),
        ("heeft Peru al een premier?", "Luis Vega: beoogd"),
        ("hoe heet die Chili-expert?", "Olav Moe"),
        ("exact date of the Geneva talks?", "4 March 2026"),
        ("exacte datum gesprekken Genève", "4 maart 2026"),
    ],
)
def test_an_office_asked_for_loosely_is_found(store: Store, text: str, shown: str) -> None:
    """A boss is whoever heads a body; who is to hold an office is told as such."""
    given = records.answer(answers.answer(text, store, today=TODAY))
    assert given["status"] == "answered", given["text"]
    assert shown in given["text"].splitlines()[0]


@pytest.mark.parametrize(
    "text",
    [
        "who is Peru's prime minister?",
        "does Peru have a president yet",
        "who's the boss of Radio Fjord?",
        "hoe heet die Japanexpert?",
        "exact date of the Lima talks?",
    ],
)
def test_nobody_else_is(store: Store, text: str) -> None:
    """Who is to hold an office does not hold it; an expert on a land is none on another."""
    given = records.answer(answers.answer(text, store, today=TODAY))
    assert given["status"] in {"not_stated", "no_match", "unknown_name"}, given["text"]
    assert not given["facts"]
