"""Patterns of questions are written so that each can fit."""

import pytest

from bot.model import LANGUAGES, Language
from bot.questions import lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_pattern_stands_twice(language: Language) -> None:
    """Nor with the same words in another order, for the same intent."""
    written = lines.table(language).work()
    steps = [(words and frozenset(words), frozenset(begun)) for words, begun in written["steps"]]
    patterns = [
        (intent, tuple(steps[at] for at in places), marks, role)
        for intent, places, marks, role in written["patterns"]
    ]
    assert [one for one in patterns if patterns.count(one) > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_pattern_has_a_gap_outside(language: Language) -> None:
    """Any words may stand before a pattern and behind it as it is."""
    patterns = lines.table(language).work()["patterns"]
    gaps = [places for _, places, marks, _ in patterns if 0 in {places[0], places[-1]} and not marks]
    assert patterns
    assert gaps == []
