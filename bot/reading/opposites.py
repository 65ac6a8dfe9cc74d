"""Who leads the other side, named beside somebody who leads theirs: "His opposite number was Ada Cole"."""

from collections.abc import Iterator, Sequence

from bot.model import Mention
from bot.reading import camps
from bot.reading.coreference import land
from bot.reading.line import Line
from bot.reading.parties import titled
from bot.reading.sides import Table, Taken

_BEFORE = 3
"""Chunks of "his former Irish" before the word for a counterpart."""
_BEHIND = 8
"""Chunks behind that word among which the name stands: "his counterpart at the league, Ada Cole"."""
_BOTH = 2
_NEAR = 1
"""Sentences back that said who leads a side."""


def opposites(table: Table, present: Sequence[Taken]) -> Iterator[Taken]:
    """The head of the other side, where this sentence or the one before said who leads one at talks."""
    line, talks = table.line, table.words.talks
    if line.row.lows.isdisjoint(talks.opponents):
        return
    led = {taken.number: taken.side for taken in present if taken.part == "leads"}
    recent = table.known.led if table.number - table.known.led_at <= _NEAR else None
    side = next(iter(led.values()), recent)
    for at in line.row.where(talks.opponents) if side is not None else ():
        number = _named(line, at) if _is_theirs(line, at) else None
        if number is None or number in led or not table.is_person(number) or side is None:
            continue
        other = _told(line, at, number) or camps.other_half(side, table.words) or _of_pair(table, side)
        other = other or table.own_land(number) or table.own_side(number)
        if other is not None and other != side:
            yield Taken(number, "leads", other, "leads-role")


def _is_theirs(line: Line, at: int) -> bool:
    """Whether it is the counterpart of somebody spoken of: "her counterpart", "zijn Ierse tegenspeler"."""
    near = line.row.chunks[max(0, at - _BEFORE) : at]
    return any(chunk.low in line.words.roles.possessives for chunk in near)


def _named(line: Line, at: int) -> int | None:
    """The person named with the word, or behind it over a comma or a verb."""
    inside = (i for i in line.numbers("person") if line.phrases[i].first <= at < line.phrases[i].last)
    reach = range(at + 1, at + _BEHIND)
    behind = (i for i in line.numbers("person") if line.phrases[i].first in reach)
    number = next(inside, None)
    number = next(behind, None) if number is None else number
    if number is None or line.phrases[number].first <= at:
        return number
    before = line.row[line.phrases[number].first - 1]
    joins = before.low in line.words.roles.become | line.words.roles.was or before.text == ","
    return number if joins or line.phrases[number].first == at + 1 else None


def _told(line: Line, at: int, number: int) -> Mention | None:
    """The other side by its name: "zijn Ierse tegenhanger X", "his counterpart in the Alba party, Y"."""
    row, words = line.row, line.words
    adjective = next((c for c in row.chunks[max(0, at - _BEFORE) : at] if c.is_form("adjective")), None)
    if adjective is not None:
        return titled(land(adjective.forms, adjective.text), words.language)
    name = next((i for i in range(at + 1, at + _BEHIND) if row[i].text == ","), at)
    of = next(
        (i for i in range(at + 1, name) if row[i].low in words.roles.of_strict | words.talks.places), name
    )
    named = next((i for i in range(of, name) if row[i].named and not row[i].is_form("adjective")), None)
    if named is None or row[named].text == line.phrases[number].name:
        return None
    return land(row[named].forms, row[named].text) if row[named].forms else Mention(row[named].text, "body")


def _of_pair(table: Table, side: Mention) -> Mention | None:
    """The one of two at talks that a side is not."""
    pair = table.known.pair
    others = [one for one in pair if one != side and one.id != side.id] if side.id else []
    others = others or [one for one in pair if not _same(one, side)]
    return others[0] if len(pair) == _BOTH and len(others) == 1 else None


def _same(one: Mention, other: Mention) -> bool:
    """Whether two names share their last word: "the government", "Peru's government"."""
    return one.name.casefold().rpartition(" ")[2] == other.name.casefold().rpartition(" ")[2]
