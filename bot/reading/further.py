"""Meetings that a sentence tells of beside its first one: each in a clause of its own, with others."""

from collections.abc import Iterator, Sequence

from bot.reading import calls, encounters, seeing, those_before
from bot.reading.doubt import clause_end
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.participants import Guests, Read, happens
from bot.reading.sessions import by_noun_at
from bot.reading.shapes import union
from bot.reading.verbs import phrase_at

_BOTH = 2


def further(line: Line, first: Read) -> Iterator[Read]:
    """The meetings of other clauses than the first one's, both parties of each named there."""
    told = [first]
    again = those_before.of_those_before(Guests(line))
    if again is not None and _is_another(line, again, told):
        told.append(again)
        yield again
    for at in (*_triggers(line, first), *_as_guests(line)):
        read = _read(line, at)
        if read is not None and len(read.parties) >= _BOTH and _is_another(line, read, told):
            told.append(read)
            yield read


def _triggers(line: Line, first: Read) -> Iterator[int]:
    """Where words for a meeting stand outside the clause of the first one."""
    begin, end = clause_begin(line, first.at), clause_end(line, first.at)
    words = line.words
    told = union(words.talks.verbs, words.talks.sees, words.talks.briefs)
    for at, chunk in enumerate(line.row):
        if begin <= at < end or chunk.kind != "word":
            continue
        if chunk.low in told or words.is_talks(chunk.low):
            yield at


def _as_guests(line: Line) -> Iterator[int]:
    """Where it is said that somebody is a guest: "then went to see X"."""
    as_guest = line.row.possible(line.words.talks.as_guest)
    return (at for at in range(len(line.row)) if as_guest and phrase_at(line, at, as_guest))


def _read(line: Line, at: int) -> Read | None:
    """The meeting of a verb or a noun at a chunk, its parties named."""
    if phrase_at(line, at, line.words.talks.as_guest):
        return calls.as_guest_at(Guests(line), at)
    talks, low = line.words.talks, line.row[at].low
    if low in talks.sees | talks.briefs:
        return seeing.by_seeing_at(Guests(line), at)
    if low not in talks.verbs:
        return by_noun_at(line, at)
    return encounters.by_verb_at(Guests(line), at) if happens(line, at) else None


def _is_another(line: Line, read: Read, told: Sequence[Read]) -> bool:
    """Whether it is a meeting of others than those told, in a clause of its own."""
    begin, end = clause_begin(line, read.at), clause_end(line, read.at)
    apart = not any(begin <= one.at < end for one in told)
    return apart and not any(read.parties and set(read.parties) <= set(one.parties) for one in told)
