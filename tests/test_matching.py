"""Words of a question count together where they stand together in a sentence."""

import pytest

from bot.answers import matching
from bot.store import Term

FAIL = Term(frozenset({"fail"}), senses=frozenset({"fail"}))
TALKS = Term(frozenset({"talks"}), frozenset({"negotiations"}), frozenset({"negotiate"}))
MONEY = Term(frozenset({"geld"}))
SAID = [
    ("Het overleg liep stuk.", False),
    ("Het mislukte overleg begon in mei.", False),
    ("Zij denkt dat het overleg begon omdat de blokkade is mislukt.", True),
    ("Na het overleg, zo blijkt, is de oogst mislukt.", True),
    ("Bij het overleg, mislukt in mei, was niemand.", False),
]


@pytest.mark.parametrize(("said", "apart"), SAID)
def test_two_words_in_two_parts_of_a_sentence_stand_apart(said: str, *, apart: bool) -> None:
    """The blockade failed, and not the talks."""
    assert matching.are_apart(said, {FAIL, TALKS}, "nl") is apart


def test_of_three_words_none_stands_apart() -> None:
    """A sentence that has them all may tell it in several parts."""
    said = "Zij denkt dat het overleg om geld begon omdat de blokkade is mislukt."
    assert not matching.are_apart(said, {FAIL, TALKS, MONEY}, "nl")
