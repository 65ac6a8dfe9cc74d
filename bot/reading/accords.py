"""Meetings told by what comes of them at a place: "reached a deal in Lima", "told X in Lima"."""

from bot.reading import partners, scenes, unnamed_guests
from bot.reading.appointments import RULE, around, took_hours
from bot.reading.doubt import clause_end, is_unsure
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.participants import Guests, Read, each, happens, is_supposed
from bot.reading.parties import spotted
from bot.reading.phrase import Kind

_CALL = 4
"""Chunks before "call" among which its preposition stands: "on a long video call"."""
_PASSIVE = 4
"""Chunks before a participle among which its "was" stands: "was finally signed"."""
_SIDES: tuple[Kind, ...] = ("person", "land", "body", "people", "role")


_TOLD: tuple[Kind, ...] = ("person", "people", "role", "body")
"""Whom one tells something at talks."""


def by_accord(line: Line) -> Read | None:
    """The meeting at which several come to terms, or fail to, at a place or after hours."""
    guests, talks = Guests(line), line.words.talks
    signed = _by_paper(guests)
    if signed is not None:
        return signed
    at = spotted(line, talks.settles)
    if at is None and any(chunk.low.endswith(talks.papers) for chunk in line.row):
        at = line.row.find(talks.signs, 0, len(line.row))
    if at is None or _is_open(line, at) or not _is_set(line, at):
        return None
    number = guests.subject(at)
    number = _over_it(guests, number)
    if number is None or not _is_side(guests, number, at):
        return None
    parties = each(*guests.who(guests.listed(number)), *partners.with_whom(guests, at))
    several = len(parties) > 1 or _are_several(guests, number)
    return Read(RULE, parties, at) if parties and several else None


def _over_it(guests: Guests, number: int | None) -> int | None:
    """The subject before an "it" that means nothing: "De partijen zijn het eens geworden"."""
    line = guests.line
    text = "" if number is None else line.phrases[number].text.casefold()
    it = bool(number) and guests.words.speech.turned and text in guests.words.pronouns.neuter
    return next((i for i in line.subjects() if guests.may_meet(i)), number) if it else number


def _by_paper(guests: Guests) -> Read | None:
    """The meeting of "The deal was signed in Lima by X and Y", "the accord, reached in Lima, is"."""
    line, talks, speech = guests.line, guests.words.talks, guests.words.speech
    for at in line.row.where(talks.signs | talks.reached) if not speech.turned else ():
        begin, end = around(line, at)
        passive = line.row.has(speech.passive, max(begin, at - _PASSIVE), at)
        reduced = line.row[at - 1].text == ","
        first = clause_begin(line, at - 1) if reduced else begin
        paper = line.row.has(talks.papers, first, at)
        days = tuple(talks.days)
        placed = scenes.is_placed(line, talks.places, at, end) or line.row.has(talks.place_nouns, at, end)
        placed |= passive and any(chunk.low.startswith(days) for chunk in line.row.chunks[at:end])
        if not (paper and placed and (passive or reduced)) or _is_open(line, at) or not happens(line, at):
            continue
        by = line.row.find(talks.by, at + 1, end)
        near = () if by is None else (by + 1, by + 1 + (line.row[by + 1].low in guests.words.names.articles))
        number = next((i for i in line.numbers(*_SIDES) if line.phrases[i].first in near), None)
        parties = () if number is None else each(*guests.who(line.joined(number)))
        if by is None or parties:
            return Read(RULE, parties, at)
    return None


def _is_open(line: Line, at: int) -> bool:
    """Whether terms are only supposed or wanted; that none came about is a meeting all the same."""
    return is_unsure(line, at) or is_supposed(line, at) or line.row.has(line.words.talks.wants)


def _is_set(line: Line, at: int) -> bool:
    first, last = around(line, at)
    hours = any(took_hours(line, i) for i in range(first, last))
    days = tuple(line.words.talks.days)
    hours |= line.row[at].low in line.words.talks.reached and any(
        chunk.low.startswith(days) for chunk in line.row.chunks[first:last]
    )
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
        told = next((i for i in line.numbers(*_TOLD) if line.phrases[i].first == at + 1), None)
        told = told if told is None or line.phrases[told].kind == "person" or _is_on_call(line, at) else None
        if number is None or told is None or not happens(line, at) or partners.is_articled(line, at):
            continue
        placed = scenes.is_placed(line, talks.places, *around(line, at)) or _is_on_call(line, at)
        alone = placed and guests.is_human(number) and guests.is_human(told)
        parties = each(*guests.who(guests.listed(number)), *guests.who([told])) if alone else ()
        if len(parties) > 1:
            return Read(RULE, parties, at)
    return None


def by_side(line: Line) -> Read | None:
    """The meeting of two who appear together: "spoke alongside Ben Ray in Lima"."""
    guests, talks = Guests(line), line.words.talks
    for at in line.row.where(talks.shown_with):
        beside = next((i for i in line.numbers("person") if line.phrases[i].first == at + 1), None)
        dated = any(chunk.low.startswith(tuple(talks.days)) for chunk in line.row)
        before = [i for i in line.subjects("person", "pronoun") if line.phrases[i].last <= at]
        pronoun = bool(before) and line.phrases[before[-1]].kind == "pronoun"
        number = before[-1 if pronoun else 0] if before else None
        if beside is None or number is None or not (dated or scenes.is_placed(line, talks.places)):
            continue
        shown = line.row.has(talks.shows_up, line.phrases[number].last, at)
        parties = each(*guests.who([number]), *guests.who(line.joined(beside)))
        if shown and len(parties) > 1 and happens(line, at):
            return Read(RULE, parties, at)
    return None


def _is_on_call(line: Line, at: int) -> bool:
    """Whether it is told in a call: "told senators on a video call", "told him in a phone call"."""
    row, talks = line.row, line.words.talks
    calls = (i for i in row.where(talks.calls) if at < i < clause_end(line, at))
    return any(row.has(talks.into | talks.during, max(at, i - _CALL), i) for i in calls)
