"""What is said and wanted is found by the sentence before it, who is with somebody by the one behind."""

from datetime import date
from pathlib import Path

import newsroom
import pytest

from bot import answers, records
from bot.store import Store

TODAY = date(2026, 3, 10)
CABINET = (
    "Minister Nils Berg spoke at the Casa Blanca. With him were the bishop, Ole Moe, and Dr. Ida Ruud.\n\n"
    "The biggest bone of contention is the withdrawal. Norway demands that the last soldier leave.\n\n"
    'Una Byrne was received by Kari Dahl, the mediator. Ms. Byrne called it "stiff but open". '
    "The case against Arne Holm goes on. Verdict on 8 May."
)
CASES = [
    ("Who was with Nils Berg at the Casa Blanca?", "answered", "Ida Ruud"),
    ("Who was with Arne Holm?", "not_stated", ""),
    ("What does Norway demand on the withdrawal?", "answered", "last soldier"),
    ("When is the verdict in the case Holm?", "answered", "8 May"),
    ("When is the verdict in the case-Holm?", "answered", "8 May"),
    ("When is the verdict in the case Lund?", "no_match", ""),
]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A day's news."""
    return newsroom.in_the_world(tmp_path, {date(2026, 3, 6): CABINET}, "en")


@pytest.mark.parametrize(("asked", "status", "shown"), CASES)
def test_what_stands_close_by_tells_what_is_meant(asked: str, status: str, shown: str, store: Store) -> None:
    """And where nothing stands there, nothing is told."""
    given = records.answer(answers.answer(asked, store, today=TODAY))
    assert given["status"] == status, given["text"]
    assert shown in given["text"]


def test_who_speaks_is_whom_she_points_to(store: Store) -> None:
    """Whoever is named behind a "with" is only what she speaks of."""
    answers.answer("Who is Una Byrne?", store, today=TODAY, thread="t")
    given = answers.answer("what did she say of the talks with Kari Dahl?", store, today=TODAY, thread="t")
    shown = records.answer(given)
    assert shown["status"] == "answered", shown["text"]
    assert {fact["subject"] for fact in shown["facts"]} == {"Una Byrne"}


def test_who_met_each_other_attended_no_other_talks(store: Store) -> None:
    """Of two people and no place the meeting of both is asked, and nobody else's."""
    given = records.answer(answers.answer("Was Una Byrne at the meeting with Kari Dahl?", store, today=TODAY))
    assert {fact["kind"] for fact in given["facts"]} <= {"meeting"}, given["text"]
