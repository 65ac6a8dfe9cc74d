"""Whether somebody is there, whom they bring and who stays at home, asked in any words."""

from datetime import date

import newsroom
import pytest

from bot import answers, records
from bot.store import Store

TODAY = date(2026, 3, 10)
TALKS = (
    "Norway and Chile met in Geneva on 4 March 2026 for talks on krill fisheries. "
    "The Norwegian delegation is led by minister of Fisheries Nils Torsvik. "
    "He is accompanied by deputy minister Ada Berg and general Olav Moe. "
    "The Chilean delegation is led by ambassador Ana Rojas. "
    "Norwegian prime minister Kari Dahl will not attend the talks in Geneva. "
    "Chilean minister of Trade Luis Vega said on Thursday that he was pleased."
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Talks with somebody who stays away, and somebody of whom nothing is said."""
    return newsroom.in_the_world(tmp_path_factory.mktemp("attending"), {date(2026, 3, 5): TALKS})


@pytest.mark.parametrize(
    ("text", "shown", "hidden"),
    [
        ("is Dahl going to Geneva?", ["Not present", "Dahl"], ["Torsvik", "Rojas"]),
        ("is Dahl mee naar Genève?", ["Niet aanwezig", "Dahl"], ["Torsvik"]),
        ("did Dahl make it to Geneva", ["Not present", "Dahl"], ["Torsvik"]),
        ("komt Dahl naar de gesprekken in Genève?", ["Niet aanwezig", "Dahl"], ["Torsvik"]),
        ("is Berg flying to Geneva?", ["Berg"], ["Not present", "Rojas"]),
        ("zit Berg mee aan tafel in Genève", ["Berg"], ["Rojas"]),
        ("wie bleef er aan Noorse kant thuis, Genève", ["Niet aanwezig", "Dahl"], ["Torsvik", "Moe"]),
        ("who did Oslo leave at home for Geneva", ["Not present", "Dahl"], ["Torsvik", "Moe"]),
        ("wie is er thuisgebleven?", ["Niet aanwezig", "Dahl"], ["Torsvik"]),
        ("who did Torsvik bring along to Geneva?", ["Berg", "Moe"], ["Rojas", "Dahl"]),
        ("wie nam Torsvik mee naar Genève", ["Berg", "Moe"], ["Rojas", "Dahl"]),
        ("met wie kwam Torsvik naar Genève", ["Berg", "Moe"], ["Rojas", "Dahl"]),
        ("hoe groot was het clubje van Torsvik in Genève", ["Berg", "Moe"], ["Rojas"]),
        ("how many people did Torsvik have with him in Geneva", ["Berg", "Moe"], ["Rojas"]),
        ("need the full list Oslo sent to Geneva pls", ["Torsvik", "Berg", "Moe"], ["Rojas"]),
        ("lijstje van wie Oslo naar Genève stuurde", ["Torsvik", "Berg", "Moe"], ["Rojas"]),
    ],
)
def test_tells_who_was_there_and_nobody_else(
    store: Store, text: str, shown: list[str], hidden: list[str]
) -> None:
    """What is asked of somebody, or of a side, is told in the first line of them alone."""
    given = records.answer(answers.answer(text, store, today=TODAY))
    first = given["text"].splitlines()[0]
    assert given["status"] == "answered", given["text"]
    assert all(one in first for one in shown)
    assert not any(one in first for one in hidden)


@pytest.mark.parametrize(
    "text",
    [
        "is Vega going to Geneva?",
        "is Vega mee naar Genève?",
        "is Dahl going to Oslo?",
        "did Torsvik make it to Lima",
        "who did Rojas bring along to Geneva?",
        "wie bleef er aan Chileense kant thuis, Genève",
        "is Dahl going to resign in Geneva?",
    ],
)
def test_who_is_not_said_to_be_there_is_not_stated(store: Store, text: str) -> None:
    """Nobody is absent, and nobody present, by the silence of an article."""
    given = records.answer(answers.answer(text, store, today=TODAY))
    assert given["status"] in {"not_stated", "no_match"}, given["text"]
    assert not given["facts"]
