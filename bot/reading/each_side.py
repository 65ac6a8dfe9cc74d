"""Who leads each side at talks that several lead: "The talks are led by the Irish envoy X and Peru's Y"."""

from collections.abc import Iterator

from bot.reading.doubt import is_undone
from bot.reading.sides import Table, Taken
from bot.reading.subjects import subject

_BY_REACH = 3
"""Chunks between "led" and "by"."""
_BOTH = 2


def leaders(table: Table) -> Iterator[Taken]:
    """The head of each of two sides, where two of different ones lead the same talks."""
    line, talks = table.line, table.words.talks
    for at in line.row.where(talks.led) if line.talks else ():
        by = line.row.find(talks.by, at + 1, at + _BY_REACH)
        if by is None or not _are_talks_led(table, at) or is_undone(line, at):
            continue
        persons = [i for i in line.numbers("person") if line.phrases[i].first > at]
        sided = [(i, side) for i in persons[:_BOTH] if (side := table.own_land(i) or table.own_side(i))]
        if len({side.name for _, side in sided}) == _BOTH:
            yield from (Taken(i, "leads", side, "leads-passive") for i, side in sided)


def _are_talks_led(table: Table, verb: int) -> bool:
    """Whether a word for talks is the subject of a verb of leading, no delegation."""
    line = table.line
    number = subject(line, verb)
    before = any(noun < verb for noun in line.talks)
    return before and not table.named and (number is None or line.phrases[number].first > verb)
