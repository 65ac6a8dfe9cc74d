"""Words and marks, with their offsets."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading.tokens import tokens

SPLIT = [
    ("U.S. Senate", ["U.S.", "Senate"]),
    ("oud- en nieuw-links", ["oud-", "en", "nieuw-links"]),
    ("Jansens' fiets", ["Jansens", "'", "fiets"]),
    ("Mole’s team", ["Mole", "’s", "team"]),
    ("She'd say they’ll go", ["She", "'d", "say", "they", "’ll", "go"]),
    ("in ’s lands dienst", ["in", "’s", "lands", "dienst"]),
    ("1.250,50 euro", ["1.250,50", "euro"]),
    ("de 21-jarige schaatser", ["de", "21-jarige", "schaatser"]),
    ("a 61-year-old judge", ["a", "61-year-old", "judge"]),
    ("CD&V (54)", ["CD&V", "(", "54", ")"]),
    ("don't", ["don't"]),
]


@pytest.mark.parametrize(("text", "words"), SPLIT)
def test_cuts_words_as_they_are_printed(text: str, words: list[str]) -> None:
    """Abbreviations, hyphens, ages and numbers stay whole; a genitive stands apart."""
    assert [token.text for token in tokens(text)] == words


def test_a_genitive_is_a_mark_with_one_spelling() -> None:
    """However it is printed: Mole's, Mole’s, Jansens'."""
    marks = [token.low for token in tokens("Mole's, Mole’s, Jansens' fiets") if token.low == "'s"]
    assert len(marks) == 3


def test_letters_in_capitals_are_an_acronym() -> None:
    """At least two of them, with or without points."""
    found = {token.text: token.acronym for token in tokens("FNV U.S. Bond A 12")}
    assert found == {"FNV": True, "U.S.": True, "Bond": False, "A": False, "12": False}


@settings(max_examples=60)
@given(st.text(max_size=60))
def test_tokens_are_the_text_at_their_offsets(text: str) -> None:
    """In order, none over another, and nothing but space is left out."""
    found = tokens(text)
    assert [text[token.start : token.end] for token in found] == [token.text for token in found]
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert "".join(token.text for token in found) == "".join(text.split())
