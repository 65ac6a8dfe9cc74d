"""Who comes in place of somebody who stays away: "In zijn plaats kwam X", "was represented by Y"."""

from collections.abc import Iterator, Sequence

from bot.model import Mention
from bot.reading.doubt import is_undone
from bot.reading.parties import spotted
from bot.reading.sides import Table, Taken


def stand_ins(table: Table, away: Sequence[Taken]) -> Iterator[Taken]:
    """The members in place of who is away in this sentence, or was in the one before."""
    line, talks = table.line, table.words.talks
    instead = spotted(line, talks.instead)
    sending = _sending(table, away)
    instead = sending if sending is not None else instead
    if away:
        through = spotted(line, talks.through) if instead is None else None
        by = instead if instead is not None else through
        sent = by if by is not None and line.row[by].low in talks.sends else 0
        begin, side = max(line.phrases[away[-1].number].last, through or 0, sent), away[-1].side
    elif table.known.missing_at == table.number - 1:
        sent = instead if instead is not None and line.row[instead].low in talks.sends else 0
        by, begin, side = instead, sent, table.known.missing
    else:
        return
    if by is not None:
        yield from _members(table, begin, side)


def _sending(table: Table, away: Sequence[Taken]) -> int | None:
    """The verb by which whoever stays away sends somebody: "blijft thuis en stuurt X", "sent her deputy"."""
    line = table.line
    begin = line.phrases[away[-1].number].last if away else 0
    talks = table.words.talks
    sends = (i for i in line.row.where(talks.sends) if line.row[i + 1].low not in talks.by)
    at = next((i for i in sends if i >= begin), None)
    return None if at is None or is_undone(line, at) else at


def _members(table: Table, begin: int, side: Mention | None) -> Iterator[Taken]:
    """The first person from a chunk on, and those in one list with them."""
    line = table.line
    number = next((i for i in line.numbers("person") if line.phrases[i].first >= begin), None)
    persons = () if number is None else line.joined(number)
    for i in persons:
        if line.phrases[i].kind == "person" and table.is_person(i):
            yield Taken(i, "member", side, "member-behalf", "open")
