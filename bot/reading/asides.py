"""Meetings that a word for talks tells of by what stands beside it: a day, an owner, who comes for them."""

from bot.reading.holders import clause_begin
from bot.reading.participants import Guests, Parties, Read, each
from bot.reading.shapes import Set
from bot.reading.talk_nouns import begin

_BETWEEN_REACH = 4
"""Chunks behind a word for a call among which stands who made it."""
_EVENT_REACH = 14
"""Chunks behind a word for a call among which stands who is called."""
_OBJECT_REACH = 6
"""Chunks behind a word for talks among which stands whose they are."""
_PHRASE = 4
"""Chunks of adjectives between an article or a preposition and the word for talks."""


def near(guests: Guests, noun: int) -> Read | None:
    """The meeting that a call, its owner or company beside the noun tells of."""
    ways = (_called, _their, _beside, _by_phone)
    return next((read for way in ways if (read := way(guests, noun)) is not None), None)


def late(guests: Guests, noun: int) -> Read | None:
    """The meeting of a day, or of somebody who comes for it."""
    return _dated(guests, noun) or _arriving(guests, noun)


def _called(guests: Guests, noun: int) -> Read | None:
    """The call of "a phone call made by X to Y", "a call from X to Y"."""
    talks = guests.words.talks
    if not guests.stands(noun, talks.calls):
        return None
    caller = guests.behind(talks.by | talks.sent_by, noun, noun + _BETWEEN_REACH + 1)
    called = guests.behind(talks.to, noun, noun + _EVENT_REACH)
    parties = each(*caller, *called)
    return Read("meeting-noun", parties, noun) if caller and called and len(parties) > 1 else None


def _arriving(guests: Guests, noun: int) -> Read | None:
    """The meeting for which somebody comes to a place: "is in Lima aangekomen voor gesprekken"."""
    talks, line = guests.words.talks, guests.line
    here = line.row.has(talks.arrives | line.words.roles.was | line.words.speech.auxiliaries)
    comes = here and is_behind(guests, noun, talks.purpose)
    places = any(chunk.is_form("city", "capital", "place") for chunk in line.row)
    parties = guests.main() if comes and places else ()
    return Read("meeting-mentioned", parties, noun) if parties else None


def _beside(guests: Guests, noun: int) -> Read | None:
    """The meeting at which somebody does a thing with others: "will raise it with X at a meeting"."""
    talks, row = guests.words.talks, guests.line.row
    opening = row.find(talks.during, max(0, noun - _PHRASE), noun)
    before = (i for i in guests.line.numbers("person") if guests.line.phrases[i].last == opening)
    number = next(before, None)
    first = 0 if number is None else guests.line.phrases[number].first
    theirs = guests.behind(talks.with_strict - talks.between, first, first + 1)
    parties = each(*guests.main(), *theirs) if number is not None and theirs else ()
    return Read("meeting-noun", parties, noun) if len(parties) > 1 else None


def _by_phone(guests: Guests, noun: int) -> Read | None:
    """The call in which one tells another: "Zij heeft Bos in een telefoongesprek aangeraden om"."""
    talks, line = guests.words.talks, guests.line
    into = line.row.has(talks.meals, max(0, begin(line, noun) - 1), noun)
    if not into or not line.row[noun].low.endswith(talks.phoned) or not line.words.speech.turned:
        return None
    first = clause_begin(line, noun)
    before = (i for i in line.subjects("person", "role", "pronoun") if first <= line.phrases[i].first < noun)
    parties = guests.who(before)
    return Read("meeting-noun", parties, noun) if len(parties) > 1 else None


def _their(guests: Guests, noun: int) -> Read | None:
    """The meeting of those whose it is: "told EU leaders at their summit in Lima"."""
    talks, line = guests.words.talks, guests.line
    near = max(0, noun - _PHRASE)
    at = line.row.find(talks.their, near, noun)
    if at is None or not line.row.has(talks.during | talks.places | talks.into, near, at):
        return None
    before = [i for i in line.numbers() if line.phrases[i].last < at and guests.may_meet(i)]
    several = bool(before) and guests.several(before[-1])
    parties = guests.who(guests.listed(before[-1])) if several else ()
    return Read("meeting-mentioned", parties, noun) if parties else None


def _dated(guests: Guests, noun: int) -> Read | None:
    """The meeting of a day: "Tuesday's meeting of group leaders"."""
    row, first, days = guests.line.row, begin(guests.line, noun), guests.words.talks.days
    before = row[first - 1].low == "'s" and row[first - 2].low in days
    behind = guests.stands(noun + 1, guests.words.roles.of_strict) and row[noun + 2].low in days
    return Read("meeting-mentioned", of(guests, noun), noun) if before or behind else None


def of(guests: Guests, noun: int) -> Parties:
    """Whose meeting it is: "de vergadering van de bonden", "a meeting of EU ministers"."""
    owning = guests.words.roles.of_strict
    near = guests.stands(noun + 1, owning)
    return guests.behind(owning, noun + 1, noun + _OBJECT_REACH) if near else ()


def is_behind(guests: Guests, noun: int, words: Set) -> bool:
    """Whether one of these words opens the phrase of the noun: "na een lang gesprek"."""
    return guests.line.row.has(words, max(0, min(begin(guests.line, noun) - 1, noun - _PHRASE)), noun)
