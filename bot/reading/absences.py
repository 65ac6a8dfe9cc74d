"""Who is said not to be there."""

from collections.abc import Iterator

from bot import gazetteer
from bot.model import Mention
from bot.reading import missing, nonattendance
from bot.reading.doubt import clause_end, is_unsure, leaves_open
from bot.reading.line import Line
from bot.reading.parties import split_verb, spotted
from bot.reading.phrase import Phrase
from bot.reading.relatives import closed_clause
from bot.reading.sides import PERSONS, Table, Taken
from bot.reading.subjects import aside
from bot.reading.talk_nouns import begin
from bot.reading.verbs import phrase_at

_BEHIND_REACH = 9
"""Chunks behind words for absence within which the person stands: "Opvallende afwezige was X"."""
_TALKS_REACH = 3
"""Chunks behind an article within which the word for talks stands: "de top", "the EU summit"."""
_BEHIND_NOR = 2
"""The chunk behind "Nor is", with which a sentence opens."""
_APPOSED = 2
"""Chunks between a name and a role that says more of it: "himself", and a comma."""
_OWNED = 3
"""Chunks behind "as did" within which a name stands, its land before it or not: "as did Peru's X"."""
_BRACKETS = frozenset("()")
_COLON = frozenset(":")


def absent(table: Table) -> Iterator[Taken]:
    """Who is "niet aanwezig", or "er niet aan zal deelnemen"; those of one list are of one side."""
    at = missing.absence(table)
    stated = at is None or not missing.is_denied(table.line, at)
    listed = (
        (
            _absentees(table, at)
            or _without(table)
            or _replaced(table)
            or _neither(table)
            or _nor(table)
            or nonattendance.absentees(table)
        )
        if stated
        else []
    )
    listed += _as_little(table, at) if listed and at is not None else []
    listed = [_named_behind(table.line, i) for i in listed] or nonattendance.elsewhere(table)
    sides = [_side(table, number) for number in listed]
    shared = next(filter(None, sides), None)
    for number, side in zip(listed, sides, strict=True):
        yield Taken(number, "absent", side or shared, "absent")
    away = _absent_sides(table, at) if stated and at is not None else []
    yield from (Taken(i, "absent", None, "absent-side") for i in away or _without_sides(table))


def _named_behind(line: Line, number: int) -> int:
    """The person whom a colon names behind a role of nobody yet: "De premier is afwezig: Ada Bos is ziek"."""
    who, last = line.who[number], line.phrases[number].last
    colon = line.row.find(_COLON, last, clause_end(line, last) + 1)
    named = (i for i in line.numbers("person") if colon is not None and line.phrases[i].first == colon + 1)
    return number if who is not None and who.kind == "person" else next(named, number)


def _side(table: Table, number: int) -> Mention | None:
    """The land or party that somebody is of; where they only work stays away from no talks."""
    side = table.own_side(number) or _owner(table, number)
    party = side is not None and side.id is not None and gazetteer.is_party(side.id)
    return side if party or (side is not None and side.kind == "country") else None


def _owner(table: Table, number: int) -> Mention | None:
    """The land that owns a name: "Peru's Ada Cole"."""
    line = table.line
    at = line.phrases[number].first - 1
    before = (i for i in line.numbers("land") if line.row[at].low == "'s" and line.phrases[i].last == at)
    return next((line.who[i] for i in before), None)


def _without(table: Table) -> list[int]:
    """The persons whom talks go on without: "zonder X ging het overleg verder"."""
    line, talks = table.line, table.words.talks
    for i in line.numbers("person", "role"):
        if line.row[line.phrases[i].first - 1].low in talks.without and table.is_person(i):
            goes_on = bool(line.talks) and (line.row.has(talks.events | talks.went) or _apart(line, i))
            goes_on |= (
                spotted(line, talks.gather) is not None or split_verb(line, talks.gather_split) is not None
            )
            left = bool(table.named) and line.row.has(talks.leaving)
            return line.joined(i) if goes_on or left else []
    return []


def _replaced(table: Table) -> list[int]:
    """The persons in whose place somebody comes or is sent: "Instead of X, Peru sent Y"."""
    line, talks = table.line, table.words.talks
    instead = line.row.possible(talks.in_place)
    if not instead or not line.row.has(talks.sends | talks.comes) or not table.is_on_talks():
        return []
    for at in range(len(line.row)):
        first = at + len(phrase_at(line, at, instead))
        number = next((i for i in line.numbers("person") if at < first == line.phrases[i].first), None)
        if number is not None and table.is_person(number):
            return [number]
    return []


def _without_sides(table: Table) -> list[int]:
    """The lands and bodies that talks go on without: "Talks resumed without the rebels of ABC"."""
    line, talks = table.line, table.words.talks
    for i in line.numbers("land", "body") if line.row.has(talks.without) else ():
        first = line.phrases[i].first
        at = first - 1 - (line.row[first - 1].low in table.words.roles.determiners)
        if line.row[at].low in talks.without and _is_side(table, i):
            event = line.row.find(talks.events | talks.went, 0, at)
            noun = None if event is None else line.row.find(talks.nouns, 0, at)
            stated = noun is not None and not is_unsure(line, event or 0)
            return [n for n in line.joined(i) if _is_side(table, n)] if stated else []
    return []


def _apart(line: Line, number: int) -> bool:
    """Whether "without" and its person stand between commas: "EU leaders, without Ada Cole, will"."""
    phrase = line.phrases[number]
    return line.row[phrase.first - 2].text == "," and line.row[phrase.last].text == ","


def _neither(table: Table) -> list[int]:
    """The persons in "Neither X nor Y attended", "Noch X noch Y nam deel"."""
    line, neither = table.line, table.words.doubt.neither
    begin = line.row.find(neither, 0, len(line.row))
    talks = table.words.talks
    attends = spotted(line, talks.attends) if begin is not None else None
    comes = begin is not None and attends is None and missing.is_at_event(line, begin, begin + 1)
    attends = line.row.find(talks.comes, begin or 0, len(line.row)) if comes else attends
    there = begin is not None and attends is None and table.tells_of_talks()
    attends = line.row.find(talks.there, begin or 0, len(line.row)) if there else attends
    if begin is None or attends is None or is_unsure(line, attends):
        return []
    persons = [i for i in line.numbers("person") if begin < line.phrases[i].first < attends]
    return (
        persons if len(persons) > 1 and line.row.has(neither, line.phrases[persons[0]].last, attends) else []
    )


def _as_little(table: Table, at: int) -> list[int]:
    """The persons who are no more there than who is said to be away: "…, net zomin als X"."""
    line = table.line
    as_little = line.row.possible(table.words.talks.as_little)
    for i in range(at, len(line.row)) if as_little else ():
        phrase = phrase_at(line, i, as_little)
        near = range(i + len(phrase), i + len(phrase) + _OWNED)
        number = next((n for n in line.numbers("person") if phrase and line.phrases[n].first in near), None)
        if number is not None:
            return [n for n in line.joined(number) if table.is_person(n)]
    return []


def _nor(table: Table) -> list[int]:
    """The persons of "Nor is X", "Nor did X and Y", behind a sentence on who is away."""
    line = table.line
    if line.row[0].low not in table.words.doubt.neither or table.known.missing_at != table.number - 1:
        return []
    carried = line.row[1].low in table.words.speech.auxiliaries | table.words.roles.was
    number = next((n for n in line.numbers("person") if _is_alone(line, line.phrases[n])), None)
    return [n for n in line.joined(number) if table.is_person(n)] if carried and number is not None else []


def _is_alone(line: Line, phrase: Phrase) -> bool:
    """Whether a person stands right behind "Nor is", or closes the sentence: "Neither was the envoy, X"."""
    closes = phrase.first > _BEHIND_NOR and phrase.last >= len(line.row) - 1
    return phrase.first == _BEHIND_NOR or closes


def _relative(line: Line, at: int) -> int | None:
    """The person of whom a clause with "who" or "die" says it, nothing but its own words between."""
    back = range(at - 1, 0, -1)
    begin = next(
        (i for i in back if line.row[i].kind in ("mark", "quote") or line.row[i - 1].text == ","), None
    )
    if begin is None or line.row[begin].low not in line.words.roles.relative:
        return None
    return next((i for i in line.numbers("person") if line.phrases[i].last in (begin - 1, begin)), None)


def _absentees(table: Table, at: int | None) -> list[int]:
    """The persons who are the subject of the words for absence, else those next behind them."""
    if at is None:
        return []
    line = table.line
    own = _relative(line, at)
    if own is not None and table.is_person(own):
        return [own]
    before = [i for i in line.subjects() if line.phrases[i].last <= at and not _in_bracket(line, i)]
    persons = [i for i in before if line.phrases[i].kind in PERSONS and not _is_apposed(line, i)]
    carried = line.row[at - 1].low in line.words.speech.auxiliaries | line.words.roles.was
    if line.row[at - 1 - carried].low in line.words.speech.goes_on and persons[:1] == before[:1]:
        return persons[:1]
    if persons and not _has_other_subject(line, line.phrases[persons[-1]], at):
        return line.joined_before(persons[-1])
    behind = (i for i in line.numbers("person") if at < line.phrases[i].first <= at + _BEHIND_REACH)
    behind = (i for i in behind if line.free[i] or _is_of_absence(line, i, at))
    number = None if before or _is_represented(table) else next(behind, None)
    said = line.words.speech.verbs | line.words.clause_openers
    if number is None or line.row.has(said, at + 1, line.phrases[number].first):
        return []
    return line.joined(number)


def _is_of_absence(line: Line, number: int, at: int) -> bool:
    """Whether a person stands right behind the words for absence: "in the absence of the envoy, X"."""
    first = line.phrases[number].first
    nouned = any(phrase.first > at and phrase.last <= first for phrase in line.phrases)
    of = line.row.find(line.words.speech.prepositions, at, first)
    noun = of is not None and line.row.has(line.words.roles.determiners, at + 1, of)
    return not (nouned or noun)


def _absent_sides(table: Table, at: int) -> list[int]:
    """The lands and bodies of which absence is said, where the article tells of talks."""
    line = table.line
    before = [i for i in line.subjects() if line.phrases[i].last <= at]
    told = table.tells_of_talks() or table.number - 1 in (table.known.sent_at, table.known.missing_at)
    if not told or _is_represented(table) or leaves_open(line, at):
        return []
    if not before:
        return _sides_behind(table, at)
    clause = closed_clause(line, at)
    related = [i for i in line.numbers("land", "body") if clause and line.phrases[i].last == clause - 1]
    if related and line.free[related[0]]:
        return [i for i in related if _is_side(table, i)]
    listed = line.joined_before(before[-1])
    last = line.phrases[before[-1]]
    quits = line.row[at].low in table.words.talks.quits
    apart = before != listed or quits or line.row.has(table.words.roles.relative, last.last, at)
    if apart or _has_other_subject(line, last, at):
        return []
    return listed if all(_is_side(table, i) for i in listed) else []


def _sides_behind(table: Table, at: int) -> list[int]:
    """The lands and bodies right behind the words for absence: "Op de top ontbraken Peru en Chili"."""
    line, talks = table.line, table.words.talks
    first = next((i for i in line.subjects() if line.phrases[i].first == at + 1), None)
    there = at and table.words.is_talks(line.row[at - 1].low) and line.row[begin(line, at - 1) - 1].low
    opened = first is not None and there and there in talks.during | talks.hosted_by | talks.places
    listed = line.joined(first) if first is not None and opened and line.words.speech.turned else []
    return listed if all(_is_side(table, i) for i in listed) else []


def _is_represented(table: Table) -> bool:
    """Whether somebody is there for a side: "the union was represented by X"."""
    return spotted(table.line, table.words.talks.through) is not None


def _is_side(table: Table, number: int) -> bool:
    """Whether a phrase is a land or a body by its name."""
    phrase, who = table.line.phrases[number], table.line.who[number]
    named = phrase.kind in ("land", "body") and table.line.row[phrase.last - 1].named
    return named and who is not None and who.kind in ("country", "body")


def _in_bracket(line: Line, number: int) -> bool:
    """Whether a phrase stands between brackets."""
    first = line.phrases[number].first
    opening = next((i for i in range(first - 1, -1, -1) if line.row[i].text in _BRACKETS), None)
    return opening is not None and line.row[opening].text == "("


def _is_apposed(line: Line, number: int) -> bool:
    """Whether a role only says more of the person before: "X himself, the party chair, did not attend"."""
    if line.phrases[number].kind != "role" or number == 0:
        return False
    gap = line.row.chunks[line.phrases[number - 1].last : line.phrases[number].first]
    person = line.phrases[number - 1].kind == "person"
    return person and 0 < len(gap) <= _APPOSED and gap[-1].text == ","


def _has_other_subject(line: Line, phrase: Phrase, at: int) -> bool:
    """Whether something else than this person is absent: "zei dat er een akkoord ontbreekt"."""
    row, words = line.row, line.words
    inserted = aside(line, phrase.last, at)
    for i in range(phrase.last, at):
        if i in inserted or row[i].low in words.roles.relative:
            continue
        says = row[i].low in words.speech.verbs - words.roles.become
        if says or (row[i].low in words.speech.complementisers and row[i - 1].low not in words.roles.become):
            return True
        determines = row[i].low in words.roles.determiners - words.verbs and i + 1 < at
        noun = determines and row[i - 1].low not in words.speech.prepositions
        if noun and row.find(words.talks.nouns, i + 1, i + 1 + _TALKS_REACH) is None:
            return True
    return False
