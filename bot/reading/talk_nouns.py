"""Where the noun phrase of a word for talks begins: at "the" of "the final phase of their talks"."""

from bot.reading.doubt import leaves_open
from bot.reading.line import Line
from bot.reading.nouns import is_adjective
from bot.reading.parties import spotted

_PAIRED = 3
"""Chunks of "een kort en" before the second adjective of a word for talks."""
_MEANT = 5
"""Chunks before the phrase of a word for talks among which stands that they were only meant to be."""

_REFUSED = 4
"""Chunks before a word for talks among which stands that somebody refuses or only wants them."""


def is_one(line: Line, at: int) -> bool:
    """Whether a word for talks stands at a chunk."""
    return at in line.talks


def begin(line: Line, noun: int) -> int:
    """The chunk with which the phrase of the word for talks at a chunk begins, rounds of it taken in."""
    row, words, at = line.row, line.words, noun
    small = (words.talks.again, words.roles.determiners, words.roles.numbers, words.talks.rounds)
    while at and (any(row[at - 1].low in one for one in small) or _describes(line, at - 1)):
        at -= 1
    paired = row[at - 1].low in words.roles.conjunctions and row[at - 3].low in words.roles.determiners
    plain = at > _PAIRED and row[at - 2].kind == "word" and row[at - 2].low not in words.function
    return at - _PAIRED if paired and plain else at


def is_left_open(line: Line, noun: int) -> bool:
    """Whether the talks at a chunk are refused, supposed, hoped for, or only were to be."""
    words = line.words
    refusing = words.talks.refusing | words.stances.negations
    denied = line.row.has(refusing, max(0, noun - _REFUSED), noun)
    unheld = spotted(line, words.doubt.unheld) is not None
    return denied or unheld or leaves_open(line, noun) or is_meant(line, noun)


def is_meant(line: Line, noun: int) -> bool:
    """Whether somebody was only to have the talks at a chunk: "was supposed to join the dinner"."""
    first = begin(line, noun)
    return line.row.has(line.words.talks.meant, max(0, first - _MEANT), first)


def _describes(line: Line, at: int) -> bool:
    """Whether a chunk describes the noun behind it: an adjective, or the "of" behind a round of talks."""
    row, words = line.row, line.words
    of_round = row[at].low in words.roles.of_strict and row[at - 1].low in words.talks.rounds
    low = row[at].low
    counted = "-" in low and (low[0].isdigit() or low.partition("-")[0] in words.roles.numbers)
    adjective = row[at].is_form("adjective") or is_adjective(low, words) or counted
    return of_round or (adjective and row[at].low not in words.function)
