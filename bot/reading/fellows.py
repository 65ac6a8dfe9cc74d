"""Who is of a side by a word for its members: "six Fatah members, among them X", "in his company was Y"."""

from collections.abc import Iterator

from bot.model import Mention
from bot.reading import affiliation
from bot.reading.coreference import land
from bot.reading.doubt import is_undone
from bot.reading.line import Line
from bot.reading.parties import titled
from bot.reading.phrase import Phrase
from bot.reading.sides import Table, Taken
from bot.reading.verbs import phrase_at

_GENITIVE = frozenset({"'s", "’s"})
_COMPANY = 3
"""Chunks behind "in the company of" within which the host stands, or the verb before those who were in it."""


def fellows(table: Table) -> Iterator[Taken]:
    """The members whom one sentence names behind a word for them, or as somebody's company."""
    yield from _of_members(table)
    yield from _there(table)
    yield from _in_company(table)
    yield from _too(table)
    yield from _of_panel(table)


def _of_members(table: Table) -> Iterator[Taken]:
    """The members in "Six Fatah members, among them X", "Members of the Irish delegation are Y"."""
    line, words = table.line, table.words
    for i in line.numbers("role"):
        phrase = line.phrases[i]
        members = phrase.plural and not words.talks.member_of.isdisjoint(phrase.text.casefold().split())
        side = _side(table, phrase) if members else None
        first = _behind(line, phrase.last) if side is not None else None
        for number in _persons(table, first):
            yield Taken(number, "member", side, "member-list", "open")


def _side(table: Table, phrase: Phrase) -> Mention | None:
    """The delegation or the party whose members a phrase is of."""
    inside = (one.side for one in table.named if phrase.first <= one.at < phrase.last)
    row, talks = table.line.row, table.words.talks
    chunks = row.chunks[phrase.first : phrase.last]
    named = (affiliation.named_party(chunk) for chunk in chunks)
    called = (c for c in chunks if c.capital and c.low in talks.adherents | talks.partisans)
    sides = (*inside, *named, *(Mention(chunk.text, "body") for chunk in called))
    return next((side for side in sides if side is not None), None)


def _behind(line: Line, at: int) -> int | None:
    """The chunk at which persons are named behind a word for members: behind "are", or ", among them"."""
    row, words = line.row, line.words
    if row[at].low in words.roles.become | words.roles.was | words.speech.passive:
        return at + 1
    comma = at + (row[at].text == ",")
    said = phrase_at(line, comma, words.talks.includes) or phrase_at(line, comma, words.talks.open_list)
    return comma + len(said) if said else None


def _persons(table: Table, at: int | None) -> list[int]:
    """The persons of the list that begins at a chunk."""
    line = table.line
    articled = 0 if at is None else line.row[at].low in table.words.speech.skip
    first = next(
        (i for i in line.numbers("person") if at is not None and line.phrases[i].first - articled == at), None
    )
    return [] if first is None else [i for i in line.joined(first) if table.is_person(i)]


def _there(table: Table) -> Iterator[Taken]:
    """The members in "Also in the Irish delegation was X", a preposition before it."""
    line, words = table.line, table.words
    for one in table.named:
        number = next((i for i in line.numbers() if line.phrases[i].last == one.at + 1), None)
        inside = words.talks.places | words.talks.inside
        opens = number is not None and line.row[line.phrases[number].first - 1].low in inside
        was = line.row[one.at + 1].low in words.roles.become | words.roles.was | words.talks.found
        if opens and was:
            for person in _persons(table, one.at + 2):
                yield Taken(person, "member", one.side or table.latest(), "member-list", "open")


def _in_company(table: Table) -> Iterator[Taken]:
    """The members in "In zijn gezelschap waren X en Y", "in the company of the Irish minister were X"."""
    line, talks = table.line, table.words.talks
    possible = line.row.possible(talks.company) if table.is_on_talks() else ()
    for at in range(len(line.row)) if possible else ():
        end = at + len(phrase_at(line, at, possible))
        host = next((i for i in line.numbers() if end > at and line.phrases[i].first == end), None)
        verb = end if host is None else line.phrases[host].last
        if end > at and line.row[at - 1].low in talks.sat and line.row[verb].kind in ("mark", "nothing"):
            yield from _seated(table, at - 1)
        if end == at or line.row[verb].low not in talks.sat | table.words.roles.was | talks.found:
            continue
        side = table.latest() if host is None else _of_host(table, host)
        if side is None and line.row[verb].low in talks.poses:
            continue
        begin = next(
            (i for i in line.numbers("person") if verb < line.phrases[i].first <= verb + _COMPANY), None
        )
        for person in [] if begin is None else line.joined(begin):
            if table.is_person(person):
                yield Taken(person, "member", side, "member-list", "open")


def _seated(table: Table, verb: int) -> Iterator[Taken]:
    """The members in "Ada Cole sat beside him", "Ada Bos zit naast hem, evenals Ben Kok"."""
    line = table.line
    seat = next((i for i in line.subjects("person") if line.phrases[i].last <= verb), None)
    as_well = next(
        (i for i in line.numbers("person") if _as_well(line, i) and line.phrases[i].first > verb), None
    )
    for person in [] if seat is None else [seat, *([] if as_well is None else line.joined(as_well))]:
        if table.is_person(person):
            host = table.known.spoken
            side = (table.known.of.get(host) if host is not None else None) or table.own_land(person)
            yield Taken(person, "member", side, "member-list", "open")


def _as_well(line: Line, number: int) -> bool:
    """Whether a person is named behind a comma and "as well as": ", evenals Ben Kok"."""
    first, roles = line.phrases[number].first, line.words.roles
    return line.row[first - 1].low in roles.conjunctions and line.row[first - 2].text == ","


def _too(table: Table) -> Iterator[Taken]:
    """The members in "Wel van de partij zijn X en Y", "Ook X was van de partij"."""
    line = table.line
    possible = line.row.possible(table.words.talks.there_too) if table.is_on_talks() else ()
    at = next((at for at in range(len(line.row)) if possible and phrase_at(line, at, possible)), None)
    opens = line.row[0].low in table.words.talks.on_behalf
    if at is None or opens or is_undone(line, at):
        return
    end = at + len(phrase_at(line, at, possible))
    first = next((i for i in line.numbers("person") if end < line.phrases[i].first <= end + _COMPANY), None)
    before = next((i for i in line.subjects("person") if line.phrases[i].last <= at), None)
    persons = line.joined(before) if first is None and before is not None else _all_behind(line, first)
    for i in persons:
        if table.line.phrases[i].kind == "person" and table.is_person(i):
            yield Taken(i, "member", table.own_land(i) or table.latest(), "member-list", "open")


def _all_behind(line: Line, first: int | None) -> list[int]:
    """The persons of a list, over what is said of each between commas."""
    return [] if first is None else [i for i in line.numbers("person") if i >= first and line.free[i]]


def _of_panel(table: Table) -> Iterator[Taken]:
    """The member in "X, lid van de onderzoekscommissie", "X, a member of the war cabinet"."""
    row, words = table.line.row, table.words
    for number, role in table.called:
        of = row.find(words.roles.of_strict, role.first, role.last)
        single = role.head in words.talks.member_of and not role.plural and role.tenure == "current"
        if of is None or not single or table.line.phrases[number].genitive:
            continue
        begin = of + 1 + (row[of + 1].low in words.roles.determiners)
        owner = row.find(_GENITIVE, begin, role.last)
        owned = owner is not None and row[owner - 1].named
        begin = begin if owner is None else owner + 1
        low = row[_noun(table, begin, role.last)].low
        panel = begin < role.last and (words.is_panel(low) or low.endswith(words.talks.boards))
        if panel and not owned and table.is_person(number):
            yield Taken(number, "member", Mention(row.shown(begin, role.last), "body"), "member-list", "open")


def _noun(table: Table, begin: int, end: int) -> int:
    """Where the noun stands that a role is of, whatever that is of: "het presidentschap van Peru"."""
    of = table.line.row.find(table.words.roles.of_strict, begin, end)
    return (end if of is None else of) - 1


def _of_host(table: Table, host: int) -> Mention | None:
    """The side of somebody with company: that of their role, else the one that they are known to be of."""
    lands = next((role.lands for role in table.line.phrases[host].roles if role.lands), ())
    own = titled(land(lands, ""), table.words.language) if lands else None
    return own or table.own_land(host) or table.own_side(host) or table.latest()
