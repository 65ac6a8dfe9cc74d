"""Meetings told by verbs that say more than that: "zag donderdag X", "called X to thank her", "briefed X"."""

from bot.reading import encounters, partners
from bot.reading.doubt import clause_end
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.participants import Guests, Parties, Read, each, happens
from bot.reading.parties import split_verb
from bot.reading.shapes import union
from bot.reading.vocabulary import Words

_BOTH = 2
_OBJECT = 6
"""Chunks behind a verb among which stands who is told: "praat maandag de Raad bij"."""
_PART = 3
"""Chunks behind a name among which a part of a day ends: "the same evening"."""
_GOVERNED = 4
"""Chunks before the end of a clause among which a preposition makes its last word a noun."""


def by_seeing(line: Line) -> Read | None:
    """The first meeting that one of these verbs tells of."""
    talks = line.words.talks
    stand = line.row.where(union(talks.sees, talks.dials, talks.briefs, frozenset(talks.briefs_split)))
    return next((read for at in stand if (read := by_seeing_at(Guests(line), at)) is not None), None)


def by_seeing_at(guests: Guests, at: int) -> Read | None:
    """The meeting of the verb at a chunk; seeing or calling somebody is one on a day or at a place only."""
    line, talks = guests.line, guests.words.talks
    if not happens(line, at):
        return None
    if guests.stands(at, talks.briefs) or split_verb(line, talks.briefs_split) == at:
        return _briefing(guests, at)
    parties = encounters.both(guests, at)
    persons = len(parties) >= _BOTH and all(who.kind == "person" for who in parties)
    met = persons and _is_told(guests, at) and _is_met_only(guests, at, parties)
    return Read("meeting-scene", parties, at) if met else None


def _is_told(guests: Guests, at: int) -> bool:
    """Whether a day, a place or thanks are said, so that somebody meets or phones."""
    line, words = guests.line, guests.words
    begin, end = clause_begin(line, at), clause_end(line, at)
    dated = any(_is_time(chunk.low, words) for chunk in line.row.chunks[begin:])
    arrived = line.row[begin - 1].low in words.speech.goes_on and line.row.has(words.talks.arrives, 0, begin)
    begin = 0 if arrived or line.row[begin - 1].low in words.talks.where else begin
    placed = not guests.stands(at, words.talks.dials) and any(
        chunk.is_form("city", "capital") for chunk in line.row.chunks[begin:end]
    )
    came = begin > 1 and line.row[begin - 1].low in words.speech.goes_on
    came = came and line.row.has(words.talks.arrives, clause_begin(line, begin - 2), begin)
    return dated or placed or came or line.row.has(words.talks.thanks, at, len(line.row))


def _is_time(low: str, words: Words) -> bool:
    """Whether a word is of a day, or of a part of one: "vrijdag", "vrijdagavond", "evening"."""
    return low in words.names.never | words.talks.day_parts or low.startswith(tuple(words.talks.days))


def _is_met_only(guests: Guests, at: int, parties: Parties) -> bool:
    """Whether nothing is said of whom somebody sees or calls: not "saw X win", "called X a liar"."""
    line, words = guests.line, guests.words
    taken = [i for i in line.numbers() if line.who[i] == parties[-1] and line.phrases[i].last > at]
    last = line.phrases[taken[-1]].last if taken else at + 1
    if words.speech.turned:
        return line.row[last].low not in words.roles.in_office and _closes_plainly(line, last, at)
    behind = line.row[last + (line.row[last].text == ",")]
    free = behind.kind in ("mark", "nothing") or behind.low in words.speech.prepositions | words.talks.days
    part = behind.low in words.roles.definite and behind.low not in words.roles.possessives
    free |= part and any(_is_time(line.row[i].low, words) for i in range(last, last + _PART))
    return free or behind.low in words.speech.infinitive_markers | words.speech.goes_on


def _closes_plainly(line: Line, last: int, at: int) -> bool:
    """Whether a clause ends in whom somebody saw, a day, or a noun with its preposition: in no infinitive."""
    end, words = clause_end(line, at), line.words
    closing = line.row[end - 1]
    dated = _is_time(closing.low, words)
    governed = line.row.has(words.speech.prepositions, max(last, end - _GOVERNED), end - 1)
    return end <= last or dated or closing.kind != "word" or governed


def _briefing(guests: Guests, at: int) -> Read | None:
    """The meeting at which somebody tells others how things stand: "briefed EU ambassadors"."""
    line = guests.line
    if encounters.is_passive(guests, at) and (briefed := _briefed(guests, at)):
        return Read("meeting-scene", briefed, at)
    number = partners.acting(guests, at)
    mine = () if number is None or not guests.may_meet(number) else guests.who(guests.listed(number))
    if guests.stands(at - 1, guests.words.speech.infinitive_markers):
        return None
    reach = range(at + 1, at + 1 + (_OBJECT if guests.words.speech.turned else 1))
    behind = (i for i in line.subjects() if line.phrases[i].first in reach and i != number)
    told = next((i for i in behind if guests.may_meet(i)), None)
    theirs = () if told is None else guests.who(guests.named(told))
    theirs = theirs or partners.unnamed(guests, at + 1)
    parties = each(*mine, *theirs)
    return Read("meeting-scene", parties, at) if mine and theirs and len(parties) > 1 else None


def _briefed(guests: Guests, at: int) -> Parties:
    """Both parties of a passive: "union leaders were briefed by the mediators"."""
    by = guests.behind(guests.words.talks.by, at + 1, at + _PART)
    number = guests.subject(at)
    told = () if number is None or not guests.may_meet(number) else guests.who(guests.listed(number))
    parties = each(*told, *by)
    return parties if told and by and len(parties) > 1 else ()
