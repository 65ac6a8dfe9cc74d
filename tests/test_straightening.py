"""A question inside another one is read by itself, and an ordinary one is left alone."""

import pytest

from bot.questions import straightening

INSIDE = [
    ("weet je of Lund erbij was?", "was Lund erbij"),
    ("klopt het dat Fiji een bestand heeft afgewezen?", "heeft Fiji een bestand afgewezen"),
    ("do you know whether Lund was in Oslo", "was Lund in Oslo"),
    ("can you confirm that Lund leads the team?", "did Lund leads the team"),
    ("is Ada Lund minister van Klimaat of premier?", "wie is Ada Lund"),
    ("Lund is minister van Klimaat, klopt dat?", "is Lund minister van Klimaat"),
]


@pytest.mark.parametrize(("typed", "meant"), INSIDE)
def test_the_inner_question_is_read(typed: str, meant: str) -> None:
    """Its verb comes first."""
    assert straightening.straight(typed) == meant


@pytest.mark.parametrize(
    "text",
    ["who is right?", "wat wil Fiji, juist?", "/who-is lund", "klopt dat?", "is Lund minister of niet", ""],
)
def test_another_question_is_left_alone(text: str) -> None:
    """Nothing is inside it."""
    assert straightening.straight(text) == text
    assert not straightening.is_inside(text)
