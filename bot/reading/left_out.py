"""Who is said to be away by what stands around their name: "without X", "instead of X", "neither X nor Y"."""

from bot.reading import missing
from bot.reading.doubt import is_unsure
from bot.reading.line import Line
from bot.reading.parties import split_verb, spotted
from bot.reading.phrase import Phrase
from bot.reading.sides import Table
from bot.reading.verbs import phrase_at

_BEHIND_NOR = 2
"""The chunk behind "Nor is", with which a sentence opens."""
_OWNED = 3
"""Chunks behind "as did" within which a name stands, its land before it or not: "as did Peru's X"."""
_DOING = 2
"""Chunks behind a person among which it says what goes without them: "zonder X te noemen"."""


def without(table: Table) -> list[int]:
    """The persons whom talks go on without: "zonder X ging het overleg verder"."""
    line, talks = table.line, table.words.talks
    for i in line.numbers("person", "role"):
        if line.row[line.phrases[i].first - 1].low in talks.without and table.is_person(i):
            if _does(line, line.phrases[i].last):
                return []
            goes_on = bool(line.talks) and (line.row.has(talks.events | talks.went) or _apart(line, i))
            goes_on |= (
                spotted(line, talks.gather) is not None or split_verb(line, talks.gather_split) is not None
            )
            left = bool(table.named) and line.row.has(talks.leaving)
            left |= table.is_on_talks() and line.row.has(talks.comes_with)
            met = line.row.has(talks.telling)
            return line.joined(i) if goes_on or left or met else []
    return []


def _does(line: Line, at: int) -> bool:
    """Whether it is something that somebody does without which it goes: "without X saying", "zonder X te"."""
    speech = line.words.speech
    near = line.row.chunks[at : at + _DOING]
    return any(
        c.low in speech.infinitive_markers or c.low.endswith(speech.active_endings)
        for c in near
        if c.kind == "word"
    )


def replaced(table: Table) -> list[int]:
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


def _apart(line: Line, number: int) -> bool:
    """Whether "without" and its person stand between commas: "EU leaders, without Ada Cole, will"."""
    phrase = line.phrases[number]
    return line.row[phrase.first - 2].text == "," and line.row[phrase.last].text == ","


def neither(table: Table) -> list[int]:
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
    first = next((i for i in line.numbers("person") if line.phrases[i].last == begin), None)
    if first is not None and table.words.speech.turned:
        return [first, *persons[:1]]
    return (
        persons if len(persons) > 1 and line.row.has(neither, line.phrases[persons[0]].last, attends) else []
    )


def as_little(table: Table, at: int) -> list[int]:
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


def nor(table: Table) -> list[int]:
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
