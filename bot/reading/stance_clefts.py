"""Stances in which what is wanted stands apart: "A ban is what the union wants", "Dat is ook wat X wil"."""

from collections.abc import Iterator

from bot.reading import topics
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.stance import PARTIES, Cue

_SMALL = 3
"""Chunks between "is" and the "what" of what somebody wants: "is precies wat"."""


def clefts(line: Line) -> Iterator[Cue]:
    """What each party is said to want or not, before "is what" or behind "What X wants is"."""
    row, stances = line.row, line.words.stances
    for what in row.where(stances.whatever):
        near = (i for i in line.numbers(*PARTIES) if line.phrases[i].first in (what + 1, what + 2))
        number = next(near, None)
        at = None if number is None else _wants(line, line.phrases[number].last)
        topic = "" if at is None else _topic(line, what, at)
        if number is not None and at is not None and topic:
            denied = row.has(stances.negations, what, at + 2)
            for one in line.joined(number):
                yield Cue(one, topic, "against" if denied else "for", "position-verb", at)


def _wants(line: Line, first: int) -> int | None:
    """The verb for wanting behind a party, small words between."""
    at = first
    while line.row[at].low in line.words.carriers - line.words.stances.wants:
        at += 1
    return at if line.row[at].low in line.words.stances.wants else None


def _topic(line: Line, what: int, at: int) -> str:
    """What stands before the "is" before "what", else behind the "is" behind the verb."""
    row, is_so = line.row, line.words.stances.is_so
    near = range(what - 1, max(0, what - 1 - _SMALL), -1)
    is_ = next((i for i in near if row[i].low in is_so), None)
    small = is_ is not None and all(c.low in line.words.carriers for c in row.chunks[is_ + 1 : what])
    ends = row[at + 1].kind in ("mark", "nothing")
    if is_ is not None and small and ends:
        begin = clause_begin(line, is_)
        if begin == is_ == 1:
            return row[0].text
        if begin == is_:
            return topics.shown(line, clause_begin(line, is_ - 2), is_ - 1)
        return topics.shown(line, begin, is_) or topics.pointing(line, begin, is_) or row.shown(begin, is_)
    behind = at + 1 + (row[at + 1].text == ",")
    return topics.clause_from(line, behind + 1) if not what and row[behind].low in is_so else ""
