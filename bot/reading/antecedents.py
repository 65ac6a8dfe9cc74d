"""Whom a relative clause behind a comma is about: "de N-VA, die", "daar sluit X zich bij aan, die"."""

from collections.abc import Sequence

from bot.reading.line import Line
from bot.reading.nouns import is_noun

_APART = 4
"""Chunks between somebody and the comma of a clause on them that closes another one."""


def before_comma(line: Line, begin: int, at: int) -> int | None:
    """Who a relative clause from `begin` on without a subject of its own is about: "de N-VA, die"."""
    relative = line.words.speech.turned and line.row[begin - 1].low in line.words.roles.relative
    if not relative or line.row[begin - 2].text != ",":
        return None
    first = begin + (line.row[begin].low in line.words.roles.determiners)
    own = any(line.phrases[i].first in (begin, first) and line.phrases[i].last <= at for i in line.subjects())
    ends = range(begin - 2, begin - 2 - _APART, -1)
    before = [i for i in line.numbers() if line.phrases[i].last <= begin - 2]
    near = bool(before) and (line.phrases[before[-1]].last == begin - 2 or _is_put_off(line, before[-1]))
    return _whole(line, before) if near and not own and line.phrases[before[-1]].last in ends else None


def _whole(line: Line, before: Sequence[int]) -> int:
    """Whoever is of the body that ends before the comma: of "Bos van de SP, die" Bos, not his party."""
    last, row, words = line.phrases[before[-1]], line.row, line.words
    of = last.first - 1 - (row[last.first - 1].low in words.names.articles)
    if (
        last.kind != "body"
        or row[of].low not in words.roles.of_strict
        or row[last.last + 1].low not in words.roles.who
    ):
        return before[-1]
    return next(
        (i for i in before if line.phrases[i].last == of and line.phrases[i].kind == "person"), before[-1]
    )


def _is_put_off(line: Line, number: int) -> bool:
    """Whether only what closes a clause stands behind somebody told more of: "sluit X zich aan, die"."""
    phrase = line.phrases[number]
    person = phrase.kind in ("person", "role") and line.free[number]
    return person and not is_noun(line.row[phrase.last], line.words)
