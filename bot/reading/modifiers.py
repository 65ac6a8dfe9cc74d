"""Phrases that only say of what the name behind them is: "Rutgers University scholar Ada Cole"."""

from collections.abc import Sequence

from bot.reading.nouns import is_noun
from bot.reading.phrase import Phrase
from bot.reading.row import Row

_NOUNS = 3
"""Nouns at most between a body and who is of it: "Alba party foreign policy hawk Ada Cole"."""


def named(row: Row, phrases: Sequence[Phrase], number: int) -> int:
    """The phrase that this one only says something of: "Cole" for "the opposition"; itself for any other."""
    phrase, words = phrases[number], row.words
    if not words.bodies.describing or phrase.kind in ("pronoun", "noun") or row.owns(phrase.last - 1):
        return number
    at = phrase.last
    while at < phrase.last + _NOUNS and is_noun(row[at], words) and not row[at].capital:
        at += 1
    if row[at - 1].low not in words.bodies.describing or row[at - 1].capital:
        return number
    return next((i for i in range(number + 1, len(phrases)) if _is_whom(phrases[i], at)), number)


def _is_whom(phrase: Phrase, at: int) -> bool:
    """Whether a person or a firm is named from a chunk on, without an article or a role."""
    return phrase.first == at and phrase.kind in ("person", "body") and phrase.text.startswith(phrase.name)
