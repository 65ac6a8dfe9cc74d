"""Hearings told by who is heard: "will hear from X", "verschijnt X voor de raad", "het verhoor van X"."""

from bot.reading import partners
from bot.reading.doubt import clause_end
from bot.reading.line import Line
from bot.reading.participants import Guests, Parties, Read, each, happens
from bot.reading.scenes import is_panel
from bot.reading.verbs import phrase_at

_RULE = "meeting-scene"
_BOTH = 2
_NEXT = 2
"""Chunks behind words for a hearing within which somebody stands."""


def by_hearing(line: Line) -> Read | None:
    """The hearing of a sentence, at which one person is heard."""
    guests = Guests(line)
    ways = (_hearing_from, _coming_before, _of_somebody)
    return next((read for way in ways if (read := way(guests)) is not None), None)


def _hearing_from(guests: Guests) -> Read | None:
    """The hearing of "The committee will hear from X"."""
    line, hears = guests.line, guests.line.row.possible(guests.words.talks.hears_from)
    for at in range(len(line.row)) if hears else ():
        end = at + len(phrase_at(line, at, hears))
        panel = next((i for i in line.subjects() if line.phrases[i].last <= at and is_panel(line, i)), None)
        if end > at and panel is not None and happens(line, at):
            return _of_both(guests.who([panel]), _heard(guests, end), at)
    return None


def _coming_before(guests: Guests) -> Read | None:
    """The hearing of somebody named between the verb and the committee: "Donderdag verschijnt X voor de"."""
    line, talks = guests.line, guests.words.talks
    turned = guests.words.speech.turned
    for at in line.row.where({phrase[0] for phrase in talks.appears}) if turned else ():
        end = clause_end(line, at)
        before = {phrase[-1] for phrase in talks.appears}
        to = line.row.find(before, at + 1, end)
        person = None if to is None else next((i for i in _persons(line) if line.phrases[i].last <= to), None)
        near = range(0) if to is None else range(to + 1, to + 1 + _NEXT)
        panel = next((i for i in line.numbers() if line.phrases[i].first in near and is_panel(line, i)), None)
        if person is not None and panel is not None and happens(line, at):
            return _of_both(guests.who([person]), guests.who([panel]), at)
    return None


def _of_somebody(guests: Guests) -> Read | None:
    """The hearing of "het verhoor van X", "the questioning of X", that begins, goes on or is over."""
    line, talks = guests.line, guests.words.talks
    for at in line.row.where(talks.interrogations):
        of = guests.stands(at + 1, guests.words.roles.of_strict)
        person = _heard(guests, at + _NEXT) if of else ()
        begins = line.row.has(talks.events, at, clause_end(line, at))
        if person and begins and not partners.is_for_side(guests) and happens(line, at):
            panel = guests.behind(talks.by, at, len(line.row))
            return Read(_RULE, each(*person, *panel), at)
    return None


def _persons(line: Line) -> list[int]:
    return [i for i in line.numbers("person") if line.free[i]]


def _heard(guests: Guests, at: int) -> Parties:
    """The person who stands at a chunk."""
    number = next((i for i in guests.line.numbers("person") if guests.line.phrases[i].first == at), None)
    return () if number is None else guests.who([number])


def _of_both(one: Parties, other: Parties, at: int) -> Read | None:
    parties = each(*one, *other)
    return Read(_RULE, parties, at) if one and other and len(parties) == _BOTH else None
