"""Who belongs to a side at talks."""

from collections.abc import Iterator

from bot.model import Mention
from bot.reading import behalf
from bot.reading.doubt import is_undone
from bot.reading.line import Line
from bot.reading.parties import spotted, subject_land
from bot.reading.roles import Role
from bot.reading.sides import PERSONS, Listed, Table, Taken
from bot.reading.subjects import aside
from bot.reading.verbs import phrase_at

_Opening = tuple[int, Mention | None]
"""The chunk behind which members are named, and their side."""
_LIST_REACH = 16
"""Chunks between a delegation and the word that opens the list of its members."""
_ONE_REACH = 5
"""Chunks before a plural of negotiators among which "een van" stands."""


def members(table: Table) -> Iterator[Taken]:
    """Everybody who is said to belong to a side in one sentence."""
    yield from _listed(table)
    yield from _sent(table)
    yield from behalf.on_behalf(table)
    yield from behalf.representing(table)
    yield from _called(table)
    yield from _one_of(table)


def _listed(table: Table) -> Iterator[Taken]:
    """The members in "In de delegatie zitten X en Y", "drie onderhandelaars aangewezen: X, Y en Z"."""
    opening = _opening(table)
    if opening is None:
        return
    begin, side = opening
    if is_undone(table.line, begin):
        return
    some = table.words.talks.open_list + table.words.talks.of_them
    listed: Listed = "closed" if spotted(table.line, some) is None else "open"
    for number in _members_behind(table, begin) or _members_before(table, begin):
        yield Taken(number, "member", side, "member-list", listed)


def _opening(table: Table) -> _Opening | None:
    """The chunk behind which members are named, and their side; None where no list is opened."""
    ways = (_accompanying, _behind_colon, _including, _group, _of_them, _appointing)
    return next((opening for way in ways if (opening := way(table)) is not None), None)


def _accompanying(table: Table) -> _Opening | None:
    """The list of "Hij wordt vergezeld door", "its members are"."""
    begin = spotted(table.line, table.words.talks.accompanied)
    if begin is None or not table.known.talking or not _is_at_talks(table, begin):
        return None
    return begin, _accompanied_side(table, begin)


def _behind_colon(table: Table) -> _Opening | None:
    """The list right behind a delegation and a colon."""
    colon = next((one for one in table.named if table.line.row[one.at + 1].text == ":"), None)
    return None if colon is None else (colon.at + 1, colon.side or table.latest())


def _including(table: Table) -> _Opening | None:
    """The list of "de delegatie, onder wie", "in de delegatie zitten"."""
    begin = spotted(table.line, table.words.talks.includes)
    named = None if begin is None else _delegation_of(table, begin)
    no = table.words.stances.negations
    if begin is None or named is None or table.line.row[begin - 1].low in no:
        return None
    return begin, table.named[named].side or table.latest()


def _of_them(table: Table) -> _Opening | None:
    """The list of "Vier van hen", of a delegation named in the sentence before."""
    pointed = spotted(table.line, table.words.talks.of_them)
    if pointed is None or table.latest() is None or table.known.at != table.number - 1:
        return None
    return max(pointed, spotted(table.line, table.words.talks.includes) or 0), table.latest()


def _appointing(table: Table) -> _Opening | None:
    """The list of "Het land heeft drie onderhandelaars aangewezen: X, Y en Z"."""
    line, talks = table.line, table.words.talks
    begin = spotted(line, talks.appointed)
    if begin is None or not (table.named or line.row.has(talks.negotiators)):
        return None
    return begin, _named_side(table) or subject_land(line) or table.latest()


def _group(table: Table) -> _Opening | None:
    """The body whose members are named, whatever it is: "De commissie bestaat uit"."""
    line = table.line
    begin = spotted(line, table.words.talks.composed)
    before = [
        i for i in line.numbers("body", "people") if begin is not None and line.phrases[i].last <= begin
    ]
    return (begin, _named_group(table, before[-1])) if begin is not None and before else None


def _named_group(table: Table, number: int) -> Mention | None:
    """The body of a phrase; "the team" is that of whom the sentence is about, or of the side named last."""
    who, word = table.line.who[number], table.line.row[table.line.phrases[number].last - 1].low
    if who is None or who.name[:1].isupper() or word not in table.words.talks.teams:
        return who
    person = next(table.line.subjects("person"), None)
    own = None if person is None else table.own_land(person)
    return own or table.latest()


def _delegation_of(table: Table, begin: int) -> int | None:
    """Which of the sentence's delegations a list belongs to: the one before it, else the next one behind."""
    near = [i for i, one in enumerate(table.named) if begin - _LIST_REACH <= one.at < begin]
    behind = (i for i, one in enumerate(table.named) if begin < one.at <= begin + _LIST_REACH)
    return near[-1] if near else next(behind, None)


def _named_side(table: Table) -> Mention | None:
    return next((one.side for one in table.named if one.side is not None), None)


def _is_at_talks(table: Table, begin: int) -> bool:
    """Whether those who are accompanied or represented are a side, or take part in talks."""
    first = _accompanied(table, begin)
    if table.named or first is None:
        return True
    who, phrase = table.line.who[first], table.line.phrases[first]
    if phrase.kind in PERSONS:
        return who in table.known.taking or table.latest() is not None
    return phrase.kind == "land" or (phrase.kind == "body" and who is not None)


def _accompanied(table: Table, begin: int) -> int | None:
    """The phrase for those who are accompanied or represented; None where the words for members say whom."""
    if table.line.row[begin].low in table.words.talks.member_of:
        return None
    return next((i for i in table.line.subjects() if table.line.phrases[i].last <= begin), None)


def _accompanied_side(table: Table, begin: int) -> Mention | None:
    """The side of who is accompanied or represented: a delegation, a land, a person of a known side."""
    first, named = _accompanied(table, begin), _named_side(table)
    if first is None or named is not None:
        return named or table.latest()
    if table.line.phrases[first].kind not in PERSONS:
        return table.line.who[first]
    return (table.latest() if table.named else None) or table.own_side(first)


def _members_behind(table: Table, begin: int) -> list[int]:
    """The persons of the list behind a chunk, up to the verb of another clause."""
    found: list[int] = []
    at = begin + 1
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
    """The persons whom the sentence begins with, where the words for belonging follow them."""
    found: list[int] = []
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
    for at, chunk in enumerate(line.row):
        if chunk.low not in talks.sends or not table.known.talking:
            continue
        sender = [i for i in line.subjects("land", "body") if line.phrases[i].last <= at]
        if not sender:
            continue
        sent = next((i for i in line.numbers("person") if i > sender[-1] and line.free[i]), None)
        talks_near = line.row.has(talks.nouns | talks.delegation) or chunk.low in talks.delegates
        several = sent is not None and len(line.joined(sent)) > 1
        if not (talks_near or several) and table.known.at != table.number - 1:
            continue
        if sent is not None and table.is_person(sent):
            side = line.who[sender[-1]]
            persons = [i for i in line.joined(sent) if table.is_person(i)]
            yield from (Taken(i, "member", side, "member-list", "open") for i in persons)
            yield from _sent_too(table, sent + 1)


def _sent_too(table: Table, start: int) -> Iterator[Taken]:
    """The members of a clause that leaves its verb out: "…, Chile envoy Y"."""
    phrases = table.line.phrases
    for i in table.line.numbers("land", "body", start=start):
        person = i + 1
        next_to = person < len(phrases) and phrases[person].first == phrases[i].last
        if next_to and phrases[person].kind == "person" and table.is_person(person):
            yield Taken(person, "member", table.line.who[i], "member-list", "open")


def _called(table: Table) -> Iterator[Taken]:
    """The member in "X, lid van de Ierse delegatie", "de Ierse onderhandelaar X"."""
    for number, role in table.called():
        inside = [one.side for one in table.named if role.first <= one.at < role.last]
        if inside and role.head in table.words.talks.member_of:
            yield Taken(number, "member", inside[0] or table.own_side(number), "member-negotiator", "open")
        elif not table.named and _negotiates(table, role):
            side = table.own_side(number)
            if side is not None and side.kind == "country":
                yield Taken(number, "member", side, "member-negotiator", "open")


def _one_of(table: Table) -> Iterator[Taken]:
    """The member in "een van de Ierse onderhandelaars, X"."""
    line = table.line
    for one in table.named:
        number = next((i for i in line.numbers("person") if line.phrases[i].first == one.at + 2), None)
        if number is not None and line.row[one.at + 1].text == "," and table.is_person(number):
            before = range(max(0, one.at - _ONE_REACH), one.at)
            if any(phrase_at(line, at, table.words.talks.one_of) for at in before):
                yield Taken(number, "member", one.side or table.latest(), "member-negotiator", "open")


def _negotiates(table: Table, role: Role) -> bool:
    """Whether a role is that of one of a side's negotiators, not of their head."""
    chief = not table.words.talks.chief.isdisjoint(role.text.casefold().split())
    of_side = role.lands or role.owner is not None or role.owner_words
    return (
        bool(of_side) and role.head in table.words.roles.negotiators and not chief and role.tenure != "former"
    )
