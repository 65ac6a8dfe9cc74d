"""A name that stands apart from a question takes the place of what points to it."""

from pathlib import Path

import pytest
import subjects

from bot import answers, records
from bot.questions import joining


def is_name(word: str) -> bool:
    """Whether anybody is called so."""
    return word.casefold() in {"lund", "ingrid", "qarase", "adeyemi"}


JOINED = [
    ("Lund, was she in Glasgow?", "was Lund in Glasgow?"),
    ("ingrid lund - zat die er ook bij?", "zat ingrid lund er ook bij?"),
    ("Qarase? wie is da", "wie is Qarase"),
    ("who is he, Qarase", "who is Qarase"),
    ("Lund, wat wil ze", "wat wil Lund"),
    ("Duval, is that the minister?", "is Duval the minister?"),
]
AS_TYPED = [
    "Lund, did Qarase say he would come?",
    "Lund, waar zaten die Noren?",
    "Lund, what about that fund?",
    "The fund, did he want it?",
    'Lund, did he say "never"?',
    "was she in Glasgow?",
]


@pytest.mark.parametrize(("typed", "asked"), JOINED)
def test_the_name_takes_the_place_of_the_pronoun(typed: str, asked: str) -> None:
    """Before the question or behind it."""
    assert joining.joined(typed, is_name) == asked


@pytest.mark.parametrize("typed", AS_TYPED)
def test_what_may_point_elsewhere_stays(typed: str) -> None:
    """To another who is named, to a thing, to somebody named before."""
    assert joining.joined(typed, is_name) == typed


@pytest.mark.parametrize(
    ("typed", "status"),
    [
        ("Nils Lund, was he in Glasgow?", "answered"),
        ("Nils Lund, was he in Oslo?", "not_stated"),
        ("Duval, was he in Glasgow?", "unknown_name"),
    ],
)
def test_a_joined_question_is_answered_as_one(tmp_path: Path, typed: str, status: str) -> None:
    """And a stranger is not taken for anybody."""
    given = records.answer(answers.answer(typed, subjects.filled(tmp_path), today=subjects.TODAY))
    assert given["status"] == status
