"""Offices of long ago: who is only spoken of in sentences of "in 1974" holds theirs no more."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.model import Interval, Office
from bot.reading.found import Found
from bot.reading.holders import opener
from bot.reading.line import Line

_LONG = 15
"""Years after which nobody who is not spoken of since is taken to hold an office still."""
_FIRST, _LAST = 1500, 2100
"""Years between which a number of four digits is one."""


def told_of_then(
    held: Sequence[Found[Office]], lines: Sequence[Line], published: Interval | None
) -> Iterator[Found[Office]]:
    """Each office; a current one is over where its holder is spoken of as long gone."""
    ago = _long_ago(lines, published)
    for found in held:
        office, number = found.claim, found.line
        gone = number in ago and office.tenure == "current" and found.rule == "office-before"
        gone = gone and all(n in ago for n, line in enumerate(lines) if office.holder in line.who)
        yield replace(found, claim=replace(office, tenure="former")) if gone else found


def _long_ago(lines: Sequence[Line], published: Interval | None) -> frozenset[int]:
    """The sentences that tell of a year long before the article, or before the newest that it names."""
    years = [[int(chunk.text) for chunk in line.row if chunk.text.isdecimal()] for line in lines]
    newest = max((year for own in years for year in own if _FIRST < year < _LAST), default=0)
    now = newest if published is None or published.start is None else published.start.year
    return frozenset(number for number, line in enumerate(lines) if _tells_of(line, now - _LONG))


def _tells_of(line: Line, last: int) -> bool:
    """Whether a main clause has "in" and a year up to this one."""
    row, words = line.row, line.words
    for at, chunk in enumerate(row):
        if not chunk.text.isdecimal() or not _FIRST < int(chunk.text) <= last:
            continue
        before = row[at - 1].low
        dated = before in words.roles.dating and before in words.speech.prepositions
        if dated and opener(line, at) not in words.clause_openers:
            return True
    return False
