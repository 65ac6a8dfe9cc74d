"""Meetings told by a word that says more often something else: "een afspraak met", "had tea with"."""

from bot.reading import appointments, talk_nouns
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.participants import Guests, Read, each, happens
from bot.reading.scenes import is_placed

_WITH = 4
"""Chunks behind such a word among which stands with whom it is."""
_PLACED = 6
"""Chunks behind an audience among which stands where it was."""


def by_engagement(line: Line) -> Read | None:
    """The first meeting of such a word."""
    guests = Guests(line)
    ways = (_engaged, _in_audience, _at_day_of)
    return next((read for way in ways if (read := way(guests)) is not None), None)


def _engaged(guests: Guests) -> Read | None:
    """The appointment or the meal that somebody has with persons; an appointment has a day or a place."""
    line, talks = guests.line, guests.words.talks
    for at in line.row.where(talks.engagements | talks.treats):
        theirs = guests.behind(talks.with_strict - talks.between, at + 1, at + _WITH)
        mine = tuple(who for who in guests.main() if who not in theirs)
        had = line.row.has(talks.had | talks.holds | talks.takes, clause_begin(line, at), at)
        persons = bool(mine and theirs) and all(who.kind == "person" for who in (*mine, *theirs))
        told = guests.stands(at, talks.treats) or appointments.is_set(line, at)
        if had and persons and told and happens(line, at) and not talk_nouns.is_left_open(line, at):
            ahead = guests.stands(at, talks.engagements)
            return Read("meeting-arranged" if ahead else "meeting-dated", each(*mine, *theirs), at)
    return None


def _in_audience(guests: Guests) -> Read | None:
    """The audience after which somebody speaks: "zei X na zijn audiëntie op het kasteel"."""
    line, words = guests.line, guests.words
    for at in line.row.where(words.talks.audiences):
        owned = guests.stands(at - 1, words.roles.possessives)
        during = line.row.has(words.talks.during, max(0, at - _WITH), at)
        hosts = guests.behind(words.talks.visited, at + 1, at + _WITH)
        near = line.row.has(words.talks.place_nouns, at, at + _PLACED)
        placed = near or is_placed(line, words.talks.places, at, at + _PLACED)
        if owned and during and guests.main() and (hosts or placed):
            return Read("meeting-mentioned", each(*guests.main(), *hosts), at)
    return None


def _at_day_of(guests: Guests) -> Read | None:
    """The summit of which it is one day: "Vandaag is de tweede dag van de top in Lima"."""
    line, words = guests.line, guests.words
    for noun in sorted(line.talks):
        first = talk_nouns.begin(line, noun)
        being = words.roles.was | words.roles.become
        day = line.row.has(words.talks.rounds, first, noun) and line.row.has(being, 0, first + 1)
        if day and is_placed(line, words.talks.places, noun, noun + _WITH) and happens(line, noun):
            return Read("meeting-mentioned", (), noun)
    return None
