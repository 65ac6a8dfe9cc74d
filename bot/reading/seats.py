"""Who is of a side by where they sit, by a clause or words beside their name: "X, who sat on a panel"."""

from collections.abc import Iterator

from bot import gazetteer
from bot.model import Mention
from bot.reading import affiliation, camps
from bot.reading.line import Line
from bot.reading.phrase import Phrase
from bot.reading.roles import Role
from bot.reading.sides import Table, Taken

_ENDS = frozenset(",;:–—.")
_GENITIVE = frozenset({"'s", "'", "’"})
_PANEL = 7
"""Chunks behind "who sat on" among which the noun for the panel stands."""
_SINGLED = 8
"""Chunks of "the only woman in his team" between its comma and the team."""


def seats(table: Table) -> Iterator[Taken]:
    """The members whom one sentence names with where they sit."""
    for number in table.line.numbers("person"):
        if not table.is_person(number):
            continue
        side = _related(table, number) or _singled(table, number)
        if side is not None:
            yield Taken(number, "member", side, "member-list", "open")
    yield from _delegates(table)
    yield from _at_table(table)


def _related(table: Table, number: int) -> Mention | None:
    """The side of "X, who sat on the Greens' panel", "X, die voor Volt in het parlement zit"."""
    line, words = table.line, table.words
    last = line.phrases[number].last
    opens = last + (line.row[last].text == ",")
    if line.row[opens].low not in words.roles.relative:
        return None
    end = line.row.find(_ENDS, opens + 1, len(line.row)) or len(line.row)
    if line.row.find(words.talks.seats, opens + 1, end) is None:
        return None
    party = affiliation.named_party(line.row[opens + 2])
    if party is not None and line.row[opens + 1].low in words.talks.on_behalf:
        return party
    on = line.row.find(words.talks.sits_on, opens + 1, end)
    noun = None if on is None else _panel(line, on + 1, min(end, on + _PANEL))
    return None if on is None or noun is None else _seat(table, on + 1, noun)


def _panel(line: Line, first: int, last: int) -> int | None:
    """Where the noun for a panel or a team stands, nothing before it but what belongs to it."""
    for at in range(first, last):
        low = line.row[at].low
        if line.words.is_panel(low) or line.words.is_delegation(low) or low.endswith(line.words.talks.boards):
            return at
        if line.row[at].kind == "mark" and low not in _GENITIVE:
            return None
    return None


def _seat(table: Table, first: int, noun: int) -> Mention | None:
    """The side that a panel talks for, else the panel by its words: "the panel that drew up the map"."""
    line, words = table.line, table.words
    own = next((one.side for one in table.named if one.at == noun), None)
    low, before = line.row[noun].low, line.row[noun - 1].low
    talks = words.is_delegation(low) or low in words.talks.panel or before in words.talks.negotiating
    own = own or (camps.side(line, noun, table.known.camps) if talks else None)
    bare = noun - first <= (line.row[first].low in words.roles.determiners)
    if own is not None and own.id is None and own.name.casefold().rpartition(" ")[2] in words.bodies.pointing:
        return None
    return own or (None if bare else Mention(line.row.shown(first, noun + 1), "body"))


def _singled(table: Table, number: int) -> Mention | None:
    """The side of "X, the only woman in his team", "the youngest on the Irish team, X"."""
    line, phrase, words = table.line, table.line.phrases[number], table.words
    comma = next((at for at in range(phrase.first, phrase.last + 1) if line.row[at].text == ","), None)
    for one in table.named:
        behind = comma is not None and comma < one.at <= comma + _SINGLED
        before = line.row[one.at + 1].text == "," and phrase.first == one.at + 2
        begin = comma if behind and comma is not None else max(0, one.at - _SINGLED)
        alone = line.row.find(words.talks.singled, begin, one.at)
        inside = alone is not None and line.row.has(words.talks.inside | words.talks.places, alone, one.at)
        if (behind or before) and inside and not line.row.has(frozenset(",;"), begin + 1, one.at):
            return one.side or table.latest()
    return None


def _delegates(table: Table) -> Iterator[Taken]:
    """The member in "another Alba delegate, X", "X, one of Alba's negotiators": of a side that talks."""
    talks = table.words.talks
    for number, role in table.called:
        chief = not talks.chief.isdisjoint(role.text.casefold().split())
        if role.head not in talks.sitters or chief or role.tenure in ("former", "designated"):
            continue
        side = _told(table, table.line.phrases[number], role)
        if side is not None and table.is_person(number):
            yield Taken(number, "member", side, "member-negotiator", "open")


def _told(table: Table, phrase: Phrase, role: Role) -> Mention | None:
    """The side that a role names, one that is known to talk and is no union."""
    inside = next((one.side for one in table.named if phrase.first <= one.at < phrase.last), None)
    own = None if role.owner is None else _body(table, role.owner.text)
    side = inside or own
    if side is None or side.kind == "country":
        return None
    union = side.id is not None and gazetteer.is_union(side.id)
    known = (*table.known.pair, *table.known.stands.values(), *table.known.of.values())
    nameless = side.name.casefold() in table.words.talks.bargainers | table.words.talks.camps
    talks = (inside is not None and not nameless) or any(_are_one(side, one) for one in known)
    return side if talks and not union else None


def _body(table: Table, name: str) -> Mention | None:
    forms = gazetteer.forms(table.words.language).get(name.casefold(), ())
    return Mention(name, "body", next((form.id for form in forms if form.kind == "body"), None))


def _are_one(one: Mention, other: Mention) -> bool:
    """Whether two names are those of the same side: "Houthi", "Houthi movement"."""
    same = one.id is not None and one.id == other.id
    first = other.name.casefold().split()
    return same or one.name.casefold() in (other.name.casefold(), first[0] if first else "")


def _at_table(table: Table) -> Iterator[Taken]:
    """The member in "At the table for the teachers is X"."""
    line, talks = table.line, table.words.talks
    opened = line.row.phrase_at(0, talks.at_table)
    if not opened or line.row[len(opened)].low not in talks.on_behalf:
        return
    first = len(opened) + 1
    side = next(
        (i for i in line.numbers("people", "body", "land") if line.phrases[i].first in (first, first + 1)),
        None,
    )
    verb = None if side is None else line.phrases[side].last - 1
    was = table.words.roles.become | table.words.roles.was | talks.sat | talks.found
    at = None if verb is None else line.row.find(was, verb, verb + 2)
    number = (
        None if at is None else next((i for i in line.numbers("person") if line.phrases[i].first > at), None)
    )
    for i in [] if number is None or side is None else line.joined(number):
        if table.is_person(i) and side is not None and at is not None:
            name = line.row.shown(line.phrases[side].first, min(at, line.phrases[side].last))
            yield Taken(i, "member", Mention(name, "body"), "member-behalf", "open")
