"""A sentence answers where no fact does, only where it says what is asked of whoever is asked about."""

from datetime import date
from pathlib import Path

import newsroom
import pytest

from bot import answers, records
from bot.store import Store

TODAY = date(2026, 3, 10)
STRIKE = (
    "De havenstaking in Zeebrugge duurt voort. De vakbond FNV wil dat de reders volgend jaar "
    "6 procent loon erbij geven. De reders verwachten in maart nieuwe cijfers."
)
CABINET = (
    "Norway rejects new elections. The Greens walked out of the room, leaving the Centre "
    "Party behind. The Liberals did not walk out. The outgoing president, Marit Solvang, kept silent. "
    "Finance minister Arne Dahl was sacked by the premier."
)
CASES: list[tuple[str, str]] = [
    ("Why did the Greens walk out of the room?", "The Greens walked out"),
    ("why did the Centre Party walk out of the room?", ""),
    ("Why did the Liberals walk out?", ""),
    ("why was Arne Dahl sacked?", "Finance minister Arne Dahl was sacked"),
    ("who is the outgoing president of Norway?", "The outgoing president, Marit Solvang"),
    ("wie is de aftredend president van Norway", "The outgoing president, Marit Solvang"),
    ("who is the acting president of Norway?", ""),
    ("who is the outgoing president of Sweden?", ""),
    ("wat eist de FNV over cijfers?", ""),
    ("Has Arne Dahl been hired?", "Finance minister Arne Dahl was sacked"),
    ("what is the latest on the Liberals?", "The Liberals did not walk out"),
    ("wat is de rol van de Liberals in de zaal?", ""),
    ("what did Arne Dahl say about the room?", ""),
    ("What happened in February 2026?", "De vakbond FNV"),
    ("What happened in February 2021?", ""),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """A strike told in Dutch and a cabinet's end told in English."""
    return newsroom.read(
        tmp_path_factory.mktemp("telling"),
        [
            ("nl", "Havenstaking duurt voort", STRIKE),
            ("en", "Ministers leave Norway's cabinet", CABINET),
        ],
    )


@pytest.mark.parametrize(("text", "begins"), CASES)
def test_only_a_sentence_that_says_so_answers(store: Store, text: str, begins: str) -> None:
    """The evidence of the first fact begins so; "" where nothing may be given."""
    given = records.answer(answers.answer(text, store, today=TODAY))
    shown = [span["quote"] for fact in given["facts"] for span in fact["evidence"]]
    assert shown[0].startswith(begins) if begins else not shown


def test_a_command_takes_facts_only(store: Store) -> None:
    """What a command asks for is a kind of fact; its plain question may be answered by a sentence."""
    command = records.answer(answers.answer("/meetings Greens", store, today=TODAY))
    assert command["status"] == "not_stated"


TRADE = (
    "“This buys us a summer,” said Randy Moss, the chief executive of the Northern Ports Council, which "
    "favors free trade in timber. Next year's timber summit will be held in Perth."
)
ZONE = (
    "De vakbond FNV wil rust. De boeren bleven thuis. De minister sprak kort. De koeien staan op stal. "
    "FNV-voorman Arend Pluim noemde dat hek om het bos onaanvaardbaar."
)
OWN: list[tuple[str, str]] = [
    ("What does the Northern Ports Council favour?", "“This buys us"),
    ("What does the Northern Ports Council reject?", ""),
    ("Wat vindt FNV van het hek om het bos?", "FNV-voorman Arend"),
    ("Where will next year's timber summit be held?", "Next year's"),
    ("Where was last year's timber summit held?", ""),
]


@pytest.mark.parametrize(("text", "begins"), OWN)
def test_a_body_has_its_own_sentence_and_its_clause(text: str, begins: str, tmp_path: Path) -> None:
    """What its chairman thinks, what is said just behind its name, and what an article calls next year."""
    store = newsroom.read(tmp_path, [("en", "Builders glad of a delay", TRADE), ("nl", "Boeren boos", ZONE)])
    given = records.answer(answers.answer(text, store, today=TODAY))
    shown = [span["quote"] for fact in given["facts"] for span in fact["evidence"]]
    assert shown[0].startswith(begins) if begins else not shown
