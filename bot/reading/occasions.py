"""Meetings at which something else is told: "At a summit in Lima, EU leaders …", "na negen uur praten"."""

from collections.abc import Iterator

from bot.reading import talk_nouns
from bot.reading.line import Line
from bot.reading.participants import Guests, Parties, Read, happens, is_supposed
from bot.reading.parties import spotted
from bot.reading.phrase import Kind

_RULE = "meeting-mentioned"
_SIDES: tuple[Kind, ...] = ("body", "land")
_BEFORE = 2
"""Chunks before the noun phrase of an occasion in which its preposition stands."""
_HOURS = 4
"""Chunks behind a preposition among which the hours stand: "after more than five hours of talks"."""
_OF = 3
"""Chunks behind the hours among which stands what they were of: "uur lang onderhandelen"."""


def by_occasion(line: Line) -> Read | None:
    """The meeting behind a preposition, whoever its sentence is about being there."""
    guests = Guests(line)
    ways = (_summits, _hours)
    return next((read for way in ways for read in way(guests)), None)


def by_hours(line: Line) -> Read | None:
    """The talks of hours that those had of whom the sentence is: "broke off after three days of talks"."""
    return next((read for read in _hours(Guests(line)) if read.parties), None)


def _summits(guests: Guests) -> Iterator[Read]:
    """The summit of several: "EU leaders failed to agree on a loan at a summit in Brussels"."""
    for noun in _held(guests):
        number = _first(guests, noun)
        several = number is not None and guests.is_human(number) and guests.several(number)
        last = guests.line.row[noun].low.rpartition("-")[2]
        if several and last in guests.words.talks.summits:
            yield Read(_RULE, _about(guests, noun), noun)


def _hours(guests: Guests) -> Iterator[Read]:
    """The talks of "reached a deal after five hours of talks", "bereikte na veertien uur onderhandelen"."""
    line, talks = guests.line, guests.words.talks
    for at in line.row.where(talks.after):
        hours = line.row.find(talks.hours, at + 1, at + 1 + _HOURS)
        near = () if hours is None else range(hours + 1, hours + 1 + _OF)
        noun = next((i for i in near if talk_nouns.is_one(line, i) or guests.stands(i, talks.confers)), None)
        settled = spotted(line, talks.settles) is not None and not is_supposed(line, at)
        told = noun is not None and (settled or happens(line, at)) and not any(i < at for i in line.talks)
        sits = noun is not None and guests.stands(noun, talks.sits)
        several = _several(guests, at) or (sits and bool(_about(guests, at)))
        if noun is not None and told and several and not _is_said_apart(guests, at):
            yield Read(_RULE, _about(guests, at), noun)


def _is_said_apart(guests: Guests, at: int) -> bool:
    """Whether the sentence's first subject only says it of others: "The union said ministers had, after"."""
    number, line = _first(guests, at), guests.line
    end = None if number is None else line.phrases[number].last
    behind = [i for i in line.subjects() if number is not None and number < i and line.phrases[i].last <= at]
    says = end is not None and line.row[end].low in line.words.speech.verbs
    return says and any(line.row[line.phrases[i].last].low in line.words.verbs for i in behind)


def _held(guests: Guests) -> Iterator[int]:
    """The words for talks at which something happens: "at a", "during their"."""
    line, talks = guests.line, guests.words.talks
    for noun in sorted(guests.line.talks):
        first = talk_nouns.begin(line, noun)
        held = line.row.has(talks.during | talks.at, max(0, first - _BEFORE), first)
        placed = guests.stands(noun + 1, talks.places) and line.row[noun + 2].forms
        one = placed or line.row.has(guests.words.roles.determiners, first, noun)
        if held and one and not talk_nouns.is_left_open(line, noun):
            yield noun


def _about(guests: Guests, at: int) -> Parties:
    """Whom the sentence is about: its first subject beside a chunk that may meet others."""
    number = _first(guests, at)
    return () if number is None else guests.who(guests.listed(number))


def _several(guests: Guests, at: int) -> bool:
    number = _first(guests, at)
    sides = number is not None and (guests.is_human(number) or guests.line.phrases[number].kind in _SIDES)
    return sides and number is not None and guests.several(number)


def _first(guests: Guests, at: int) -> int | None:
    """The first subject; the one behind the occasion where that opens the sentence."""
    numbers = (i for i in guests.line.subjects() if guests.may_meet(i))
    return next(
        (i for i in numbers if not guests.line.phrases[i].first <= at < guests.line.phrases[i].last), None
    )
