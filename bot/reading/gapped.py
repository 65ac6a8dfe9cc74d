"""Who is there for another side where the verb is left out: "…, China by X", "; aan Ierse kant X en Y"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.model import Mention
from bot.reading.coreference import land
from bot.reading.line import Line
from bot.reading.parties import titled
from bot.reading.sides import Table, Taken

_SMALL = 2
"""Chunks at most between a side and its person: "China by", "aan Ierse kant"."""
_BEFORE = 3
"""Chunks before a side within which the mark stands behind which it has no verb: ", and for the"."""
_MARKS = frozenset(",;")
_OWNED = frozenset({"'s", "one"})
"""What stands for a team that is named only once: "Volvo's by", "the Iraqi one by"."""


def others(table: Table, taken: Sequence[Taken]) -> Iterator[Taken]:
    """The same part as those taken have, for the sides that follow behind a comma or a semicolon."""
    first = next((one for one in taken if one.part != "absent" and one.side is not None), None)
    if first is None:
        return
    line = table.line
    for i in line.numbers("person"):
        side = None if i <= first.number else _side(table, i) or _of_its_own(line, i)
        if side is not None and side.name != (first.side and first.side.name):
            part = replace(first, side=side)
            persons = line.joined(i) if first.part == "member" else [i]
            yield from (replace(part, number=n) for n in persons if table.is_person(n))


def _side(table: Table, number: int) -> Mention | None:
    """The side right before a person, with a mark and no verb before it."""
    line, words = table.line, table.words
    first = line.phrases[number].first
    small = words.talks.on_behalf | words.talks.by | words.roles.determiners | words.talks.on_side
    small |= _OWNED if line.row[first - 1].low in words.talks.by else frozenset()
    for at in range(first - 1, max(0, first - 1 - _SMALL - _BEFORE), -1):
        found = _named(line, at)
        if found is not None:
            return found if _opens(line, at) and _is_told(line, at, first) else None
        if line.row[at].low not in small:
            return None
    return None


def _of_its_own(line: Line, number: int) -> Mention | None:
    """The side of "…, Luis Soto that of Chile", "…, Luis Soto die van Chili"."""
    row, words, last = line.row, line.words, line.phrases[number].last
    that = row[last].low in words.speech.that | words.roles.relative
    of = that and row[last + 1].low in words.roles.of_strict
    first = last + 2 + (row[last + 2].low in words.roles.determiners)
    near = (i for i in line.numbers("land", "body") if line.phrases[i].first in (last + 2, first))
    return next((line.who[i] for i in near), None) if of else None


def _named(line: Line, at: int) -> Mention | None:
    """The land or body of a phrase that ends at a chunk, or the land of an adjective with its "side"."""
    chunk = line.row[at]
    talks = line.words.talks
    if chunk.is_form("adjective") and line.row[at + 1].low in talks.on_side | talks.by | _OWNED:
        return titled(land(chunk.forms, chunk.text), line.words.language)
    number = next((i for i in line.numbers("land", "body") if line.phrases[i].last == at + 1), None)
    return None if number is None else line.who[number]


def _opens(line: Line, at: int) -> bool:
    """Whether a mark stands close before, only small words between."""
    words = line.words
    small = words.talks.on_behalf | words.roles.determiners | words.speech.goes_on | words.talks.into
    for before in range(at - 1, max(-1, at - 1 - _BEFORE), -1):
        one = line.row[at + 1].low in _OWNED and line.row[before].low in words.roles.conjunctions
        if line.row[before].text in _MARKS or one:
            return True
        if line.row[before].low not in small:
            return False
    return False


def _is_told(line: Line, at: int, first: int) -> bool:
    """Whether the side has what the first one has: "namens" or "by" beside it, or the word for a side."""
    words = line.words
    near = {line.row[i].low for i in (*range(at - 2, at), *range(at + 1, first))}
    return not near.isdisjoint(words.talks.on_behalf | words.talks.by | words.talks.on_side)
