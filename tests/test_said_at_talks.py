"""What somebody said of talks at a place is not what they said of other talks."""

from datetime import date
from pathlib import Path

import newsroom
import pytest

from bot import answers, records

TODAY = date(2026, 3, 10)
GENEVA = (
    "Noorwegen en Fiji praten in Wit-Rusland over visrechten. “De onderhandelingen verlopen stroef”, zei de "
    "Noorse minister van Defensie Ingrid Tveit."
)
GLASGOW = (
    "Noorwegen en Fiji praten in Glasgow over visrechten. “De onderhandelingen gaan prima”, zei de Noorse "
    "minister van Defensie Ingrid Tveit."
)
ASKED = [
    ("Wat zei Tveit over de gesprekken in Wit-Rusland?", "stroef", "prima"),
    ("What did Tveit say about the Belarus talks?", "stroef", "prima"),
    ("what did Tveit say about the talks in Glasgow?", "prima", "stroef"),
]


@pytest.mark.parametrize(("asked", "shown", "hidden"), ASKED)
def test_of_the_talks_at_a_place(asked: str, shown: str, hidden: str, tmp_path: Path) -> None:
    """The article of one opens on the place."""
    told = {date(2025, 3, 5): GENEVA, date(2026, 3, 5): GLASGOW}
    given = records.answer(answers.answer(asked, newsroom.in_the_world(tmp_path, told, "nl"), today=TODAY))
    said = " ".join(one["quote"] for fact in given["facts"] for one in fact["evidence"])
    assert given["status"] == "answered"
    assert shown in said
    assert hidden not in said


def test_of_talks_elsewhere_nothing_is_stated(tmp_path: Path) -> None:
    """What they said of other talks stands near."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 5): GLASGOW}, "nl")
    given = records.answer(answers.answer("what did Tveit say about the Geneva talks?", store, today=TODAY))
    assert given["status"] == "not_stated"
    assert "prima" in given["text"]


def test_a_capital_that_met_elsewhere_held_no_meeting(tmp_path: Path) -> None:
    """The sentence names Oslo, for its government; the meeting was in Glasgow."""
    text = "Oslo en Suva bespraken in Glasgow de visrechten. Gesprekken tussen Oslo en Suva volgen nog."
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 5): text}, "nl")
    given = records.answer(answers.answer("/meetings oslo", store, today=TODAY))
    assert given["status"] == "not_stated"
