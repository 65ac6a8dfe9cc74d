"""Where people met may be known as a body; whoever speaks with heat is told by a quotation."""

from datetime import date
from pathlib import Path

import newsroom
import pytest

from bot import answers, records

TODAY = date(2026, 3, 10)
TALKS = (
    "Ada Moss met Piet Vos at Arbitra on Friday. Joan Reed met Luc Dubois in London on Thursday. "
    "Arbitra said that it was glad. “I did not fly so far to applaud a comma,” said Søren Holm, the Danish "
    "climate minister. Ada Moss and Joan Reed had breakfast together in a hotel. The harbour was quiet."
)


@pytest.mark.parametrize(
    ("asked", "shown", "hidden"),
    [
        ("/meetings Arbitra", "Ada Moss met Piet Vos", "Luc Dubois"),
        ("Which Danish minister grumbled about a comma?", "applaud a comma", "Arbitra"),
        ("With whom did Ada Moss have breakfast?", "had breakfast together", "Arbitra"),
    ],
)
def test_a_sentence_says_where_how_and_with_whom(asked: str, shown: str, hidden: str, tmp_path: Path) -> None:
    """At an office that is taken for a body, in a quotation, over a meal."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 1): TALKS})
    given = records.answer(answers.answer(asked, store, today=TODAY))
    assert given["status"] == "answered"
    assert shown in given["text"]
    assert hidden not in given["text"].split("\n")[0]


@pytest.mark.parametrize(
    "asked", ["Which Danish minister grumbled about a harbour?", "Who defends Ada Moss?"]
)
def test_no_sentence_says_what_is_not_told(asked: str, tmp_path: Path) -> None:
    """A quiet harbour is nobody's complaint, and what somebody says defends nobody."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 1): TALKS})
    assert records.answer(answers.answer(asked, store, today=TODAY))["status"] != "answered"
