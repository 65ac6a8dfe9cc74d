"""A word of a question is met by any of its forms, and by another word for the same."""

import pytest

from bot.answers import matching
from bot.store import Term

FAIL = Term(frozenset({"fail"}), senses=frozenset({"fail"}))
TALKS = Term(frozenset({"talks"}), frozenset({"negotiations"}), frozenset({"negotiate"}))
MONEY = Term(frozenset({"geld"}))
SAID = [
    (FAIL, "De oogst is mislukt.", True),
    (FAIL, "Het overleg liep stuk.", True),
    (FAIL, "Het overleg begon in mei.", False),
    (TALKS, "De onderhandelingen duren voort.", True),
    (TALKS, "De oogst is mislukt.", False),
    (MONEY, "Er is geld genoeg.", True),
    (MONEY, "Er zijn middelen genoeg.", False),
]


@pytest.mark.parametrize(("term", "said", "is_met"), SAID)
def test_a_word_is_met_by_its_forms_topics_and_senses(term: Term, said: str, *, is_met: bool) -> None:
    """In a sentence of another language too; of a word without any, only by itself."""
    assert matching.is_met(term, said, "nl") is is_met
