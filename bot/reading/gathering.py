"""Meetings at which several come together: "De bonden komen vrijdag bijeen", "X zit met Y om tafel"."""

from bot.reading import partners
from bot.reading.doubt import clause_end
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.participants import Guests, Parties, Read, each, happens
from bot.reading.parties import split_verb, spotted

_COMMA = frozenset(",:")
_BEHIND = 5
"""Chunks behind a verb of gathering among which the people without a name begin who do."""


def by_gathering(line: Line) -> Read | None:
    """The meeting of "De bonden komen vrijdag bijeen", "X zit met Y om tafel"."""
    at = spotted(line, line.words.talks.gather)
    at = split_verb(line, line.words.talks.gather_split) if at is None else at
    at = None if at is None or _is_for_another(line, at) else at
    shared = at is None
    at = spotted(line, line.words.talks.shared) if shared else at
    at = split_verb(line, line.words.talks.shared_split) if at is None else at
    if at is None or not happens(line, at):
        return None
    guests = Guests(line)
    if partners.is_for_side(guests):
        return None
    number = guests.subject(at)
    number = _behind_place(guests, at) if number is None else number
    mine = () if number is None else guests.who(guests.listed(number))
    mine = _besides(guests, at) or each(*mine, *_and_others(guests, number)) or _without_name(guests, at)
    theirs = guests.behind(line.words.talks.with_strict) or partners.with_whom(guests, at)
    parties = each(*mine, *_among_them(guests), *theirs, *guests.behind(line.words.talks.by))
    several = not shared and (number is None or guests.several(number))
    return Read("meeting-gathering", parties, at) if len(parties) > 1 or (parties and several) else None


def _is_for_another(line: Line, at: int) -> bool:
    """Whether people only sit down to do something else: "sat down to vote", not "sat down to talk"."""
    row, words = line.row, line.words
    parts = words.talks.gather_split.get(row[at].low, frozenset())
    to = at + 2
    marked = row[to].low in words.speech.infinitive_markers and row[to - 1].low in parts
    if words.speech.turned or not marked:
        return False
    talks = words.talks
    talk = talks.confers | talks.reciprocal | talks.thanks | talks.nouns | words.names.articles
    return row[to + 1].kind == "word" and row[to + 1].low not in talk


def _behind_place(guests: Guests, at: int) -> int | None:
    """The subject that follows a verb and a place: "Maandag komen in Lima tientallen gezanten bijeen"."""
    line = guests.line
    end = line.row.find(_COMMA, at, len(line.row))
    reach = range(at + 1, len(line.row) if end is None else end)
    if not guests.words.speech.turned or any(phrase.last <= at for phrase in line.phrases):
        return None
    return next((i for i in line.subjects() if line.phrases[i].first in reach and guests.is_human(i)), None)


def _among_them(guests: Guests) -> Parties:
    """Those named of several who gather: "De partijen schuiven aan, onder wie X en Y"."""
    line, listed = guests.line, guests.words.talks.open_list
    opens = ((at, line.row.phrase_at(at, listed)) for at in range(len(line.row)))
    end = next((at + len(phrase) for at, phrase in opens if phrase), None)
    near = () if end is None else (end, end + 1)
    number = next((i for i in line.numbers("person", "role") if line.phrases[i].first in near), None)
    persons = () if number is None else (i for i in line.joined(number) if line.phrases[i].kind == "person")
    return guests.who(persons)


def _without_name(guests: Guests, at: int) -> Parties:
    """The several people without a name who gather, before the verb or behind it: "De delegaties treffen"."""
    line, words = guests.line, guests.words
    begin, end = clause_begin(line, at), min(at + _BEHIND, clause_end(line, at))
    if not line.row.has(words.talks.together, begin, clause_end(line, at)):
        return ()
    for i in range(begin, end):
        opens = i == begin or line.row[i - 1].low in words.acts | words.speech.small
        if opens and line.row[i].low in words.names.articles | words.talks.both:
            return partners.unnamed(guests, i)
    return ()


def _and_others(guests: Guests, number: int | None) -> Parties:
    """The people without a name whom "and" joins to a subject: "Peru en de wereldmachten"."""
    last = 0 if number is None else guests.line.phrases[guests.listed(number)[-1]].last
    joined = last and guests.stands(last, guests.words.roles.conjunctions)
    return partners.unnamed(guests, last + 1) if joined else ()


def _besides(guests: Guests, at: int) -> Parties:
    """Those of "Behalve X en Y zaten ook Z en W aan tafel"; nobody in other sentences."""
    line, beside = guests.line, guests.words.talks.beside
    before = (i for i in line.numbers("person") if line.phrases[i].last <= at)
    first = next((i for i in before if line.row[line.phrases[i].first - 1].low in beside), None)
    behind = next((i for i in line.subjects() if line.phrases[i].first > at and guests.is_human(i)), None)
    if first is None or behind is None:
        return ()
    return each(*guests.who(line.joined(first)), *guests.who(line.joined(behind)))
