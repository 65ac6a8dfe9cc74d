"""Who belongs to a side at talks."""

from collections.abc import Iterator

from bot.model import Mention
from bot.reading import behalf
from bot.reading.company import company
from bot.reading.coreference import land
from bot.reading.doubt import is_undone
from bot.reading.fellows import fellows
from bot.reading.holders import clause_begin
from bot.reading.line import Line, is_apposed
from bot.reading.openings import openings
from bot.reading.parties import spotted, titled
from bot.reading.roles import Role
from bot.reading.seats import seats
from bot.reading.sides import Listed, Table, Taken
from bot.reading.subjects import aside
from bot.reading.verbs import phrase_at

_RECENT = 2
"""Sentences back in which a delegation was named, so that others are sent to the same talks."""
_ONE_REACH = 5
"""Chunks before a plural of negotiators among which "een van" stands."""


def members(table: Table) -> Iterator[Taken]:
    """Everybody who is said to belong to a side in one sentence."""
    yield from _listed(table)
    yield from _sent(table)
    yield from behalf.on_behalf(table)
    yield from behalf.representing(table)
    yield from behalf.by_turns(table)
    yield from _called(table)
    yield from _one_of(table)
    yield from company(table)
    yield from fellows(table)
    yield from seats(table)


def _listed(table: Table) -> Iterator[Taken]:
    """The members in "In de delegatie zitten X en Y", "drie onderhandelaars aangewezen: X, Y en Z"."""
    some = table.words.talks.some
    listed: Listed = "closed" if spotted(table.line, some) is None else "open"
    opened = openings(table)
    for number, (begin, side) in enumerate(opened):
        end = opened[number + 1][0] if number + 1 < len(opened) else len(table.line.row)
        if is_undone(table.line, begin):
            continue
        behind = [i for i in _members_behind(table, begin) if table.line.phrases[i].first < end]
        beside = _members_beside(table) if number == 0 else []
        said = phrase_at(table.line, begin, table.words.talks.composed)
        related = bool(said) and said[0] in table.words.roles.relative | table.words.stances.relative
        related = related or bool(phrase_at(table.line, begin, table.words.talks.examples))
        before = [] if related else _members_before(table, begin)
        for member in (*beside, *(behind or before)):
            yield Taken(member, "member", side, "member-list", listed)


def _members_beside(table: Table) -> list[int]:
    """The persons whom a list only adds to: "Naast X maken ook Y en Z deel uit van de delegatie"."""
    line = table.line
    for i in line.numbers("person"):
        if line.row[line.phrases[i].first - 1].low in table.words.talks.beside and table.is_person(i):
            return [number for number in line.joined(i) if table.is_person(number)]
    return []


def _members_behind(table: Table, begin: int) -> list[int]:
    """The persons of the list behind a chunk, up to the verb of another clause; a verb may close its own."""
    found: list[int] = []
    at = begin + 1
    if table.words.speech.turned and table.line.row[at].text == ",":
        return found
    for i in table.line.numbers("person", "role"):
        phrase = table.line.phrases[i]
        if phrase.first <= begin:
            continue
        if found and (_breaks(table.line, at, phrase.first) or table.nearest(at, phrase.first)):
            break
        if phrase.kind == "person" and table.is_person(i):
            found.append(i)
        at = phrase.last
    return found


def _breaks(line: Line, first: int, last: int) -> bool:
    """Whether a list ends between two of its persons: a verb, a clause or a preposition stands there."""
    words = line.words
    ends = words.verbs | words.speech.clause_breaks | words.clause_openers | words.talks.with_strict
    goes_on = words.roles.list_words.union(*words.talks.open_list)
    inserted = aside(line, first, last)
    return any(line.row[i].low in ends - goes_on for i in range(first, last) if i not in inserted)


def _members_before(table: Table, begin: int) -> list[int]:
    """The persons whom the sentence begins with, where the words for belonging follow them in its clause."""
    found: list[int] = []
    opening = table.line.row[clause_begin(table.line, begin)]
    if opening.low in table.words.talks.inner:
        return found
    for i in table.line.subjects("person"):
        phrase, last = table.line.phrases[i], table.line.phrases[found[-1]].last if found else 0
        gap = table.line.row.chunks[last : phrase.first]
        joined = (
            bool(gap)
            and gap[-1].low in table.words.roles.list_words
            and not _breaks(table.line, last, phrase.first)
        )
        if phrase.last > begin or (found and not joined):
            break
        found.append(i)
    return [i for i in found if table.is_person(i)]


def _sent(table: Table) -> Iterator[Taken]:
    """The members in "Armenia had sent X and Y", a land or a body the subject."""
    line, talks = table.line, table.words.talks
    for at in line.row.where(talks.sends):
        if not table.is_on_talks():
            continue
        sender = [i for i in line.subjects("land", "body") if line.phrases[i].last <= at]
        sender = [i for i in sender if not is_apposed(line, i) and _is_named(line, i)]
        if not sender:
            continue
        sent = next((i for i in line.numbers("person") if i > sender[-1] and line.free[i]), None)
        if sent is not None and line.row.has(table.words.speech.resume, at, line.phrases[sent].first):
            continue
        talks_near = line.row.has(talks.nouns | talks.delegation) or line.row[at].low in talks.delegates
        talks_near = talks_near or table.tells_of_talks()
        several = sent is not None and len(line.joined(sent)) > 1
        recent = table.known.at == table.number - 1 or table.number - table.known.sent_at <= _RECENT
        if not (talks_near or several or recent):
            continue
        if sent is not None and table.is_person(sent):
            side = line.who[sender[-1]]
            persons = [i for i in line.joined(sent) if table.is_person(i)]
            yield from (Taken(i, "member", _native(line, i) or side, "member-list", "open") for i in persons)
            yield from _sent_too(table, sent + 1)


def _is_named(line: Line, number: int) -> bool:
    """Whether a phrase is a land, or a body with an article or a name: no "at a press conference"."""
    phrase = line.phrases[number]
    return phrase.kind == "land" or line.free[number] or phrase.name != ""


def _native(line: Line, number: int) -> Mention | None:
    """The land of "de Fransman X", whoever sends them."""
    before = line.row[line.phrases[number].first - 1]
    return titled(land(before.forms, before.text), line.words.language) if before.is_form("demonym") else None


def _sent_too(table: Table, start: int) -> Iterator[Taken]:
    """The members of a clause that leaves its verb out: "…, Chile envoy Y"."""
    phrases = table.line.phrases
    for i in table.line.numbers("land", "body", start=start):
        person = i + 1
        next_to = person < len(phrases) and phrases[person].first == phrases[i].last
        if next_to and phrases[person].kind == "person" and table.is_person(person):
            side = _native(table.line, person) or table.line.who[i]
            yield Taken(person, "member", side, "member-list", "open")


def _called(table: Table) -> Iterator[Taken]:
    """The member in "X, lid van de Ierse delegatie", "de Ierse onderhandelaar X"."""
    for number, role in table.called:
        inside = [one.side for one in table.named if role.first <= one.at < role.last]
        if inside and role.head in table.words.talks.member_of:
            yield Taken(number, "member", inside[0] or table.own_side(number), "member-negotiator", "open")
        elif (inside or not table.named) and _negotiates(table, role):
            side = next(iter(inside), None) or table.own_side(number)
            sure = side is not None and side.kind == "country"
            for i in table.line.joined(number) if role.plural else [number]:
                if sure and table.is_person(i):
                    yield Taken(i, "member", side, "member-negotiator", "open")


def _one_of(table: Table) -> Iterator[Taken]:
    """The member in "een van de Ierse onderhandelaars, X"."""
    line = table.line
    for one in table.named:
        number = next((i for i in line.numbers("person") if line.phrases[i].first == one.at + 2), None)
        if number is not None and line.row[one.at + 1].text == "," and table.is_person(number):
            before = range(max(0, one.at - _ONE_REACH), one.at)
            single = any(phrase_at(line, at, table.words.talks.one_of) for at in before)
            counted = table.words.roles.numbers | table.words.bodies.some
            of = table.words.roles.of_strict
            several = any(line.row[at].low in counted and line.row[at + 1].low in of for at in before)
            for i in line.joined(number) if several else [number] * single:
                if table.is_person(i):
                    yield Taken(i, "member", one.side or table.latest(), "member-negotiator", "open")


def _negotiates(table: Table, role: Role) -> bool:
    """Whether a role is that of one of a side's negotiators, not of their head."""
    chief = not table.words.talks.chief.isdisjoint(role.text.casefold().split())
    of_side = role.lands or role.owner is not None or role.owner_words
    return (
        bool(of_side) and role.head in table.words.roles.negotiators and not chief and role.tenure != "former"
    )
