"""Who speaks or sits at talks for a side: "Namens de bond", "voor CD&V Y en Z", "aan Britse kant"."""

from collections.abc import Iterator

from bot import gazetteer
from bot.model import Mention
from bot.reading import affiliation
from bot.reading.coreference import land
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.parties import behalf, split_verb, spotted, titled
from bot.reading.relatives import antecedent
from bot.reading.sides import Table, Taken
from bot.reading.subjects import subject

_OPENING = 4
"""Chunks with which a sentence opens: "Aan de kant van de bonden"."""
_APART = frozenset(";")
_BESIDE = 3
"""Chunks between a verb of representing and the side."""


def on_behalf(table: Table) -> Iterator[Taken]:
    """The member in "Namens de bond voert X het woord", and those who follow for other sides."""
    line, talks = table.line, table.words.talks
    attends = spotted(line, talks.attends) is not None or split_verb(line, talks.attends_split) is not None
    beside = on_side(line)
    sat = beside is not None and (attends or line.row.has(table.words.roles.was | talks.sat))
    first = line.row[0].low
    opens = sat or (first in talks.on_behalf and first not in table.words.roles.of_strict)
    acting = line.row[0].low in talks.acting and line.row[1].low in talks.on_behalf
    opens |= acting
    with_side = attends and line.row[0].low in talks.at_side
    side = _first(line, behalf(line), beside) or (_opening_side(line) if with_side else None)
    person = next(line.subjects("person"), None)
    named = person is not None and any(one.at < line.phrases[person].first for one in table.named)
    if (named and not sat) or not (opens or attends):
        return
    if person is not None and beside is not None and _is_of_another(line, person):
        return
    person = None if person is None else _inside(line, person)
    known = acting or (side is not None and (table.known.talking or _bargains(table, side)))
    if person is None or not known:
        return
    yield from _listed(table, person, side) if acting else _members(table, person, side)
    yield from _others(table, person)


def _first(line: Line, one: Mention | None, other: Mention | None) -> Mention | None:
    """Which of two sides the sentence names first: "Aan de kant van de bond zat X, voor de stad Y"."""
    if one is None or other is None or one == other:
        return one or other
    numbers = {line.who[i]: i for i in reversed(range(len(line.who)))}
    return min((one, other), key=lambda side: numbers.get(side, 0))


def by_turns(table: Table) -> Iterator[Taken]:
    """The members in "voor de bond X en voor de werkgever Y", and in "X, die namens de bond onderhandelt"."""
    line = table.line
    told = table.known.talking or table.tells_of_talks()
    pairs = [(i, side) for i in line.numbers("person") if (side := _sender(line, i)) is not None]
    if told and len({side.name for _, side in pairs}) > 1:
        yield from (
            Taken(i, "member", side, "member-behalf", "open") for i, side in pairs if table.is_person(i)
        )
    for i in line.numbers("person") if told and line.words.speech.turned else ():
        side = _relative_side(line, i)
        if side is not None and table.is_person(i):
            named = side if affiliation.has_name(side, line.words) else None
            yield Taken(i, "member", named, "member-behalf", "open")


def _sender(line: Line, number: int) -> Mention | None:
    """The land or body for which a person is there that stands right before them: "voor de bond X"."""
    first = line.phrases[number].first
    side = next((i for i in line.numbers("land", "body") if line.phrases[i].last == first), None)
    return None if side is None or not _is_for(line, side) else line.who[side]


def _is_for(line: Line, number: int) -> bool:
    """Whether "voor" or "namens" stands before a side."""
    first = line.phrases[number].first
    articled = line.row[first - 1].low in line.words.roles.determiners
    return line.row[first - 1 - articled].low in line.words.talks.on_behalf


def _relative_side(line: Line, number: int) -> Mention | None:
    """The side of "X, die namens de regering over de haven gaat"; "voor" is said of a party or union only."""
    row, words, last = line.row, line.words, line.phrases[number].last
    relative = row[last].text == "," and row[last + 1].low in words.roles.relative
    near = (last + 3, last + 4)
    side = next((i for i in line.numbers("land", "body") if relative and line.phrases[i].first in near), None)
    if side is None or not _is_for(line, side):
        return None
    who, named = line.who[side], row[last + 2].low in words.talks.behalf_only
    sits = (
        who is not None and who.id is not None and (gazetteer.is_party(who.id) or gazetteer.is_union(who.id))
    )
    return who if named or sits else None


def _opening_side(line: Line) -> Mention | None:
    """The side with which a sentence opens behind its preposition: "Bij Vooruit gaat X aan tafel"."""
    return next((line.who[i] for i in line.numbers("body") if line.phrases[i].first == 1), None)


def _is_of_another(line: Line, person: int) -> bool:
    """Whether another clause begins between a side and a person: "on the Irish side sat X, while Y"."""
    return line.row.has(line.words.speech.resume, 1, line.phrases[person].first)


def _inside(line: Line, person: int) -> int | None:
    """Of whom a clause behind a person says it: of whom "Y, die namens Z" is; nobody in "X klaagde dat"."""
    talks, roles, last = line.words.talks, line.words.roles, line.phrases[person].last
    firsts = {line.phrases[i].first for i in line.numbers("land", "body")}
    sided = [at for at in line.row.where(talks.on_behalf) if at + 1 in firsts]
    for at in (sided or line.row.where(talks.on_side))[:1]:
        begin = clause_begin(line, at)
        opening = line.row[begin - 1].low
        if begin > last and opening in roles.relative - line.words.speech.complementisers:
            related = antecedent(line, at)
            return related if related is not None and line.phrases[related].kind == "person" else person
        if begin > last and opening in line.words.speech.complementisers:
            return None
    return person


def _members(table: Table, person: int, side: Mention | None) -> Iterator[Taken]:
    persons = (i for i in table.line.joined(person) if table.is_person(i))
    return (Taken(i, "member", side, "member-behalf", "open") for i in persons)


def _listed(table: Table, person: int, side: Mention | None) -> Iterator[Taken]:
    """The persons of a list in which each is described, a semicolon behind that: "X, a lawyer; and Y"."""
    line, joining = table.line, table.words.roles.conjunctions
    for i in line.numbers("person"):
        at = line.phrases[i].first - 1
        at -= line.row[at].low in joining and line.row[at - 1].text in _APART
        listed = i in line.joined(person) or (i > person and line.row[at].text in _APART)
        if listed and table.is_person(i):
            yield Taken(i, "member", side, "member-behalf", "open")


def _bargains(table: Table, side: Mention) -> bool:
    """Whether a side is one that sits at tables: a party or a union, "de bonden"."""
    if side.name.casefold().rpartition(" ")[2] in table.words.talks.bargainers:
        return True
    return side.id is not None and (gazetteer.is_party(side.id) or gazetteer.is_union(side.id))


def _others(table: Table, first: int) -> Iterator[Taken]:
    """Those who follow without a verb: "Voor de MR was X erbij, voor CD&V Y en Z"."""
    line, on_behalf = table.line, table.words.talks.on_behalf
    for i in line.numbers("land", "body", start=first + 1):
        phrase, person = line.phrases[i], i + 1
        named = person < len(line.phrases) and line.phrases[person].first == phrase.last
        if named and line.row[phrase.first - 1].low in on_behalf and line.phrases[person].kind == "person":
            yield from _members(table, person, line.who[i])


def on_side(line: Line) -> Mention | None:
    """The side in "aan Britse kant"."""
    if not line.row.has(line.words.talks.on_side):
        return None
    for at, chunk in enumerate(line.row):
        if chunk.is_form("adjective") and line.row[at + 1].low in line.words.talks.on_side:
            return titled(land(chunk.forms, chunk.text), line.words.language)
    side = next((line.who[i] for i in line.numbers("land", "body") if _is_side_of(line, i)), None)
    return side or _camps_side(line)


def _camps_side(line: Line) -> Mention | None:
    """The people without a name on whose side somebody is: "On the union side were"."""
    for at in line.row.where(line.words.talks.on_side):
        noun = line.row[at - 1]
        articled = line.row[at - 2].low in line.words.roles.determiners
        if at <= _OPENING and articled and noun.low in line.words.talks.camps:
            return Mention(noun.text, "body")
    return None


def _is_side_of(line: Line, number: int) -> bool:
    """Whether a sentence opens with the side of a body: "aan de kant van de bonden"."""
    row, talks, phrase = line.row, line.words.talks, line.phrases[number]
    first = phrase.first - (row[phrase.first - 1].low in line.words.roles.determiners)
    behind = row[first - 1].low in line.words.roles.of_strict and row[first - 2].low in talks.on_side
    own = row[phrase.last - 1].low in talks.on_side or row[phrase.last + 1].low in talks.on_side
    owned = own and row[first - 1].low in talks.into and row.owns(phrase.last - 1)
    return first <= _OPENING and (behind or owned)


def representing(table: Table) -> Iterator[Taken]:
    """The members in "X en Y vertegenwoordigen de bonden"."""
    line = table.line
    for at in line.row.where(line.words.talks.represents):
        number = subject(line, at)
        number = antecedent(line, at) if number is None else number
        if number is None or not table.known.talking or not table.is_person(number):
            continue
        near = (i for i in line.numbers("land", "body") if at < line.phrases[i].first <= at + _BESIDE)
        side = next((line.who[i] for i in near), None) or _camp(line, at)
        persons = (i for i in _list_around(line, number) if side is not None and table.is_person(i))
        yield from (Taken(i, "member", side, "member-behalf", "open") for i in persons)


def _camp(line: Line, at: int) -> Mention | None:
    """The people without a name behind a verb of representing: "who represents the studios"."""
    noun = line.row[at + 1 + (line.row[at + 1].low in line.words.roles.determiners)]
    return Mention(noun.text, "body") if noun.low in line.words.talks.camps else None


def _list_around(line: Line, number: int) -> list[int]:
    begin = next((i for i in range(number) if number in line.joined(i)), number)
    return line.joined(begin)
