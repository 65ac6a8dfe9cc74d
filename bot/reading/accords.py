"""Meetings told by what comes of them at a place: "reached a deal in Lima", "told X in Lima"."""

from bot.reading import partners, scenes, unnamed_guests
from bot.reading.appointments import RULE, around, took_hours
from bot.reading.doubt import is_unsure
from bot.reading.line import Line
from bot.reading.participants import Guests, Read, each, happens, is_supposed
from bot.reading.parties import spotted
from bot.reading.phrase import Kind

_SIDES: tuple[Kind, ...] = ("person", "land", "body", "people", "role")


def by_accord(line: Line) -> Read | None:
    """The meeting at which several come to terms, or fail to, at a place or after hours."""
    guests, talks = Guests(line), line.words.talks
    at = spotted(line, talks.settles)
    if at is None and any(chunk.low.endswith(talks.papers) for chunk in line.row):
        at = line.row.find(talks.signs, 0, len(line.row))
    if at is None or _is_open(line, at) or not _is_set(line, at):
        return None
    number = guests.subject(at)
    if number is None or not _is_side(guests, number, at):
        return None
    parties = each(*guests.who(guests.listed(number)), *partners.with_whom(guests, at))
    several = len(parties) > 1 or _are_several(guests, number)
    return Read(RULE, parties, at) if parties and several else None


def _is_open(line: Line, at: int) -> bool:
    """Whether terms are only supposed or wanted; that none came about is a meeting all the same."""
    return is_unsure(line, at) or is_supposed(line, at) or line.row.has(line.words.talks.wants)


def _is_set(line: Line, at: int) -> bool:
    first, last = around(line, at)
    hours = any(took_hours(line, i) for i in range(first, last))
    return hours or scenes.is_placed(line, line.words.talks.places)


def _is_side(guests: Guests, number: int, at: int) -> bool:
    """Whether a phrase of the clause at a chunk is of somebody who may come to terms."""
    phrase, (begin, end) = guests.line.phrases[number], around(guests.line, at)
    return phrase.kind in _SIDES and begin <= phrase.first < end


def _are_several(guests: Guests, number: int) -> bool:
    """Whether a phrase alone is of several: "European leaders", "De EU-landen"."""
    phrase = guests.line.phrases[number]
    last = guests.line.row[phrase.last - 1].low.rpartition("-")[2]
    return unnamed_guests.are_people(guests.line, last) or (guests.is_human(number) and phrase.plural)


def by_telling(line: Line) -> Read | None:
    """The meeting at which one tells another something at a place: "told the national adviser in Lima"."""
    guests, talks = Guests(line), line.words.talks
    for at in line.row.where(talks.tells):
        number = guests.subject(at)
        told = next((i for i in line.numbers("person") if line.phrases[i].first == at + 1), None)
        if number is None or told is None or not happens(line, at) or partners.is_articled(line, at):
            continue
        placed = scenes.is_placed(line, talks.places, *around(line, at))
        alone = placed and guests.is_human(number) and guests.is_human(told)
        parties = each(*guests.who(guests.listed(number)), *guests.who([told])) if alone else ()
        if len(parties) > 1:
            return Read(RULE, parties, at)
    return None
