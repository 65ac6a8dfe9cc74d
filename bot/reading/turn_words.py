"""Where the words of a turn stand beside its verb: "zet de hakken in het zand", "moet er niets van"."""

from dataclasses import dataclass, replace

from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.shapes import Set
from bot.reading.turns import Turn

_REACH = 18
"""Chunks behind a verb among which the words of its turn stand."""
_GAP = 3
"""Small words that may stand between two words of a turn."""
_OPEN = 8
"""Words that may stand where a turn leaves room for what it is about."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Where the words of a turn stand, from its first to its last, and the room that it leaves."""

    first: int
    last: int
    slot: tuple[int, int] | None = None


def end_of(line: Line, at: int) -> int:
    """Where the clause of a verb ends, past an "and" that joins no other verb."""
    row, words, speech = line.row, line.words, line.words.speech
    for i in range(at + 1, min(len(row), at + _REACH)):
        low = row[i].low
        if row[i].kind == "mark" or low in speech.complementisers or low in speech.subordinators:
            return i
        if low in speech.goes_on and row[i + 1].low in words.acts:
            return i
    return min(len(row), at + _REACH)


def along(line: Line, turn: Turn, span: tuple[int, int, int]) -> Spread | None:
    """The words of a turn in order; `span` is its verb, and where they may begin and end."""
    found = _split(line, turn, span) if len(turn.rest) > 1 else None
    return _in_order(line, turn, span) if found is None else found


def _split(line: Line, turn: Turn, span: tuple[int, int, int]) -> Spread | None:
    """The words of a turn whose preposition stands by itself behind "daar": "moet daar niets van hebben"."""
    row, verb, last = line.row, span[0], turn.rest[-1]
    if last.isdisjoint(line.words.speech.prepositions):
        return None
    pointer = row.find(line.words.stances.pointers, clause_begin(line, verb), end_of(line, verb))
    apart = None if pointer is None else row.find(last, pointer + 1, end_of(line, verb))
    if pointer is None or apart is None or _governs(line, apart):
        return None
    rest = replace(turn, rest=turn.rest[:-1], open_=frozenset())
    found = _in_order(line, rest, span, apart)
    return None if found is None else replace(found, slot=(pointer, pointer + 1))


def _governs(line: Line, at: int) -> bool:
    """Whether a preposition has words of its own behind it: "er is bezwaar tegen het plan"."""
    begins = any(phrase.first == at + 1 for phrase in line.phrases)
    return begins or line.row[at + 1].low in line.words.roles.determiners or line.row[at + 1].named


def _in_order(line: Line, turn: Turn, span: tuple[int, int, int], apart: int | None = None) -> Spread | None:
    """The same; a preposition that stands `apart` may stand among them."""
    verb, begin, end = span
    stances = line.words.stances
    found = Spread(max(begin - 1, 0), max(begin - 1, 0)) if not turn.rest else None
    for number, words in enumerate(turn.rest):
        start = begin if found is None else found.last + 1
        own = number > 0 and not stances.reflexive.isdisjoint(turn.rest[number - 1])
        near = start + (_OPEN if own or number in turn.open_ else _GAP) + 1
        far = end if found is None and line.words.speech.turned else near
        at = line.row.find(words, start, min(far, end))
        if at is None:
            closes = found is not None and number == len(turn.rest) - 1
            return _pointed(line, words, verb, found) if closes and found is not None else None
        if found is None and _is_governed(line, at):
            return None
        if number in turn.open_:
            slot: tuple[int, int] | None = (start, at)
        elif found is not None and not (own or _is_small(line, (start, at), (verb, apart), turn.part)):
            return None
        else:
            slot = found.slot if found is not None else None
        found = Spread(at if found is None else found.first, at, slot)
    return found


def _is_small(line: Line, span: tuple[int, int], own: tuple[int, int | None], part: str) -> bool:
    """Whether nothing but small words, the chunks of a turn's `own` and its part stands in a span."""
    small = line.words.carriers | line.words.roles.determiners | line.words.roles.numbers | {part}
    return all(i in own or line.row[i].low in small for i in range(*span))


def _pointed(line: Line, words: Set, verb: int, found: Spread) -> Spread | None:
    """The words of a turn whose preposition stands before them: "Met dat bod …", "gaat daarmee akkoord"."""
    at = _pointing(line, words, verb)
    if at is None:
        return None
    points = line.row[at].low not in line.words.speech.prepositions
    return replace(found, slot=(at, at + 1) if points else found.slot)


def _is_governed(line: Line, at: int) -> bool:
    """Whether a preposition stands before a noun of a turn, which is no turn then: "over de strijd"."""
    words, before = line.words, at - 1
    before -= line.row[before].low in words.roles.determiners
    noun = line.row[at].low not in words.speech.prepositions
    return noun and line.row[before].low in words.speech.prepositions


def _pointing(line: Line, words: Set, at: int) -> int | None:
    """Where "daarmee", or "met" and what it goes with, opens the clause: "Met dat bod neemt … genoegen"."""
    prepositions = words & line.words.speech.prepositions
    if not prepositions:
        return None
    begins = (i for i in (clause_begin(line, at), 0) if line.row[i].low in words)
    first = next(begins, None)
    marked = first is not None and any(chunk.kind == "mark" for chunk in line.row.chunks[first:at])
    if first is not None and not marked:
        return first
    return line.row.find(words - prepositions, clause_begin(line, at), end_of(line, at))
