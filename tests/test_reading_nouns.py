"""Where the words that belong to a noun end."""

import pytest
import reads

from bot.model import Language
from bot.reading.nouns import complement, noun_phrase

PHRASES: list[tuple[Language, str, int, str]] = [
    ("nl", "Zij leidt de Peruaanse geheime dienst sinds mei.", 3, "Peruaanse geheime dienst"),
    ("nl", "Hij verliet de inlichtingendienst GRU gisteren.", 3, "inlichtingendienst GRU"),
    ("en", "She met the union's youth leaders on Friday.", 3, "union's youth leaders"),
    ("en", "She met Peru's trade envoys on Friday.", 2, "Peru's trade envoys"),
    ("en", "She met on Friday.", 2, ""),
]
COMPLEMENTS: list[tuple[Language, str, int, str]] = [
    ("nl", "De minister van Defensie zweeg.", 2, "van Defensie"),
    ("nl", "Het hoofd beleidsplanning van de bond zweeg.", 2, "beleidsplanning van de bond"),
    ("en", "The head of the union's youth wing left.", 2, "of the union's youth wing"),
    ("en", "The head left.", 2, ""),
    ("en", "The head of buying flats left.", 2, ""),
]


@pytest.mark.parametrize(("language", "text", "first", "words"), PHRASES)
def test_takes_in_the_words_of_a_noun(language: Language, text: str, first: int, words: str) -> None:
    """Adjectives before it, genitives, a short name behind it; nothing where no noun stands."""
    (row,) = reads.rows(text, language)
    last = noun_phrase(row, first)
    assert (row.shown(first, last) if last else "") == words


@pytest.mark.parametrize(("language", "text", "first", "words"), COMPLEMENTS)
def test_takes_in_what_belongs_to_a_head(language: Language, text: str, first: int, words: str) -> None:
    """Portfolios, "van" and "of" with their nouns."""
    (row,) = reads.rows(text, language)
    last = complement(row, first)
    assert (row.shown(first, last) if last > first else "") == words


def test_ends_a_chain_of_genitives() -> None:
    """However long somebody makes it."""
    (row,) = reads.rows("Jan's " * 150 + "left.", "en")
    assert 0 < noun_phrase(row, 0) < len(row)
