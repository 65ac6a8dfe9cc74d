"""Who comes to talks with somebody: "X heeft Y bij zich", "Y reist met hem mee", "Y will accompany her"."""

from collections.abc import Iterator

from bot.reading.doubt import clause_end, is_undone
from bot.reading.line import Line
from bot.reading.parties import spotted
from bot.reading.sides import PERSONS, Table, Taken
from bot.reading.subjects import subject
from bot.reading.verbs import phrase_at


def company(table: Table) -> Iterator[Taken]:
    """The members of a side who come with somebody of it."""
    if not table.is_on_talks():
        return
    yield from _brought(table)
    yield from _along(table)
    yield from _coming_with(table)


def _brought(table: Table) -> Iterator[Taken]:
    """The members in "X heeft onder anderen Y bij zich", "X had brought Y and Z with her"."""
    line = table.line
    brings = line.row.possible(table.words.talks.brings)
    at = next((i for i in range(len(line.row)) if phrase_at(line, i, brings)), None) if brings else None
    host = None if at is None else next((i for i in line.subjects(*PERSONS)), None)
    if at is None or host is None or is_undone(line, at):
        return
    guests = (i for i in line.numbers("person") if i > host and not _of_subject(line, host, i))
    first = next(guests, None)
    if first is not None:
        yield from _of_side(table, host, line.joined(first))


def _along(table: Table) -> Iterator[Taken]:
    """The members in "Y reist met hem mee", "Y will accompany her", "with her was Y"."""
    line = table.line
    at = spotted(line, table.words.talks.along)
    if at is None or is_undone(line, at):
        return
    persons = [i for i in line.subjects(*PERSONS) if line.phrases[i].kind == "person"]
    whom = table.words.pronouns.oblique
    host = next((i for i in line.numbers("pronoun") if line.phrases[i].text.casefold() in whom), None)
    if persons and host is not None:
        itself = line.who[host] == line.who[persons[0]]
        yield from _of_side(table, None if itself else host, line.joined(persons[0]))


def _coming_with(table: Table) -> Iterator[Taken]:
    """The members in "X came with Y and Z", "X reist met haar adjunct Y"."""
    line, talks = table.line, table.words.talks
    with_them = spotted(line, talks.along) is not None
    for at in [] if with_them else line.row.where(talks.comes_with):
        shared = line.row.find(talks.with_strict - talks.between, at + 1, clause_end(line, at))
        if shared is None or any(at < noun < shared for noun in line.talks):
            continue
        first = next((i for i in line.numbers("person") if line.phrases[i].first > shared), None)
        host = subject(line, at)
        near = first is not None and not _is_apart(line, shared, line.phrases[first].first)
        if first is not None and near and host is not None and line.phrases[host].kind in PERSONS:
            yield from _of_side(table, host, line.joined(first))


def _is_apart(line: Line, shared: int, first: int) -> bool:
    """Whether a verb or another preposition stands between a "with" and a person."""
    apart = line.words.verbs | line.words.speech.prepositions - line.words.roles.of_strict
    return line.row.has(apart - line.words.roles.determiners, shared + 1, first)


def _of_subject(line: Line, host: int, guest: int) -> bool:
    """Whether somebody stands in the list of the subject: they bring others together."""
    return guest in line.joined(host)


def _of_side(table: Table, host: int | None, persons: list[int]) -> Iterator[Taken]:
    """Those persons as members of the side of who they are with, of that named last."""
    side = None if host is None else table.own_land(host) or table.own_side(host) or table.latest()
    for i in persons:
        if table.line.phrases[i].kind == "person" and table.is_person(i):
            yield Taken(i, "member", side, "member-list", "open")
