"""Who meets by a verb, read from its whole clause: its own words may stand far apart or in any order."""

from bot.model import Mention
from bot.reading import talk_nouns, unnamed_guests
from bot.reading.doubt import clause_end
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.nouns import is_adverb
from bot.reading.participants import Guests, Parties, each
from bot.reading.shapes import union
from bot.reading.verbs import phrase_at

_COLON = frozenset(":")
_WITH_REACH = 8
"""Chunks from "met" to the party that it brings in: "met haar Franse ambtgenote Ada Cole"."""


def of_clause(guests: Guests, at: int) -> Parties:
    """Both parties of the verb at a chunk: its subject, and whom its clause says that it is with."""
    theirs = with_whom(guests, at)
    mine = _own(guests, at) if theirs else ()
    parties = each(*mine, *theirs)
    return parties if mine and len(parties) > 1 else ()


def alone(guests: Guests, at: int) -> Parties:
    """Several who meet by themselves, their auxiliaries before the verb: "The parties are due to meet"."""
    number = _first_of_clause(guests, at)
    return guests.who(guests.listed(number)) if number is not None and guests.several(number) else ()


def _own(guests: Guests, at: int) -> Parties:
    """The subject of a verb; that of the sentence where "and" joins its clause to it."""
    number = guests.subject(at)
    number = _first_of_clause(guests, at) if number is None else number
    begin = clause_begin(guests.line, at)
    if number is None and guests.line.row[begin - 1].low in guests.words.speech.goes_on:
        return guests.main()
    mine = number is not None and guests.is_human(number)
    return guests.who(guests.listed(number)) if number is not None and mine else ()


def _first_of_clause(guests: Guests, at: int) -> int | None:
    """The first phrase of a verb's clause that may be its subject."""
    begin = clause_begin(guests.line, at)
    inside = (i for i in guests.line.subjects() if begin <= guests.line.phrases[i].first < at)
    return next((i for i in inside if guests.may_meet(i)), None)


def with_whom(guests: Guests, at: int) -> Parties:
    """Whom a clause says that somebody meets with, by its "met" or "with" and what stands behind."""
    line, mutual = guests.line, guests.words.talks.with_strict - guests.words.talks.between
    first = clause_begin(line, at) if guests.words.speech.turned else at + 1
    for i in range(first, clause_end(line, at)):
        if line.row[i].low in mutual:
            party = _listed(guests, i) or _behind(guests, i) or unnamed(guests, i + 1)
            if party:
                return party
    return ()


def _listed(guests: Guests, at: int) -> Parties:
    """The several who are named behind the colon of a noun for them: "met de drie banken: X, Y en Z"."""
    line = guests.line
    colon = line.row.find(_COLON, at + 2, at + _WITH_REACH)
    if colon is None or not _reaches(line, at, colon):
        return ()
    near = (colon + 1, colon + 2)
    number = next((i for i in line.numbers() if line.phrases[i].first in near and guests.may_meet(i)), None)
    listed = () if number is None else guests.who(line.joined(number))
    return listed if len(listed) > 1 else ()


def unnamed(guests: Guests, at: int) -> Parties:
    """The people without a name of whom a noun phrase is that begins at a chunk, no phrase by itself."""
    taken = any(phrase.first <= at < phrase.last for phrase in guests.line.phrases)
    who = None if taken else unnamed_guests.group(guests.line, at)
    return () if who is None else (who,)


def _behind(guests: Guests, at: int) -> Parties:
    """The party behind a "with", a role or an owner of it between; people without a name of their own."""
    line = guests.line
    number = next((i for i in line.numbers() if line.phrases[i].first > at), None)
    if number is None or not guests.may_meet(number) or not _reaches(line, at, line.phrases[number].first):
        return ()
    first = line.phrases[number].first
    if line.row[first - 1].low in guests.words.roles.of_strict and first - at > 1:
        return (Mention(line.row.shown(at + 1, line.phrases[number].last), "body"),)
    return guests.who(guests.named(number))


def _reaches(line: Line, at: int, first: int) -> bool:
    """Whether only what belongs to one noun stands between a "with" and a name."""
    between = line.row.chunks[at + 1 : first]
    apart = line.words.verbs | line.words.speech.prepositions - line.words.roles.of_strict
    plain = all(chunk.kind != "mark" and chunk.low not in apart for chunk in between)
    return plain and len(between) <= _WITH_REACH


def is_for_side(guests: Guests) -> bool:
    """Whether the sentence tells who is there for a side, not who meets: "Voor Alba schuiven X en Y aan"."""
    first, talks = guests.line.row[0].low, guests.words.talks
    return first in talks.on_behalf and any(phrase.first in (1, 2) for phrase in guests.line.phrases)


def are_for_side(guests: Guests, at: int) -> bool:
    """Whether a clause says only who negotiates for a side: "Voor Alba onderhandelen X en Y"."""
    shared = guests.words.talks.with_strict
    return is_for_side(guests) and not guests.line.row.has(shared, at, clause_end(guests.line, at))


def is_articled(line: Line, at: int) -> bool:
    """Whether an article or an owner before it makes the verb a noun: "a visit", "Friday's meeting"."""
    low, words = line.row[at - 1].low, line.words
    first = talk_nouns.begin(line, at) if words.is_talks(line.row[at].low) else at
    noun = low == "'s" or (low in words.roles.determiners and low not in words.verbs)
    noun |= first < at and line.row[first].low in words.names.articles
    return noun and line.row[at - 2].low not in words.talks.into


def acting(guests: Guests, at: int) -> int | None:
    """The subject of a verb; that of the sentence for a verb behind "after" or "before"."""
    line = guests.line
    apposed = line.row[at - 1].text == "," and line.row[at].low.endswith(guests.words.speech.active_endings)
    if apposed:
        before = [i for i in line.subjects() if line.phrases[i].last <= at and guests.is_human(i)]
        return before[-1] if before else None
    if guests.stands(at - 1, guests.words.talks.during):
        return next((i for i in guests.line.subjects() if guests.is_human(i)), None)
    number = guests.subject(at)
    return _set_off(guests, at) if number is None else number


def _set_off(guests: Guests, at: int) -> int | None:
    """Who is named between commas right before a verb: "The prime minister, Ada Cole, gathered"."""
    line = guests.line
    before = (i for i in line.subjects("person") if line.phrases[i].last in (at - 1, at))
    number = next(before, None)
    between = number is not None and line.row[at - 1].text == "," and "," in line.phrases[number].text
    return number if between else None


def is_alone(guests: Guests, at: int) -> bool:
    """Whether no object follows the verb: a preposition, a small word or the end of the clause does."""
    following, words = guests.line.row[at + 1], guests.words
    if following.low in words.names.articles and guests.stands(at + 2, words.talks.hours):
        return True
    if following.low in words.talks.how or is_adverb(guests.line.row, at + 1):
        return True
    small = union(words.speech.prepositions, words.speech.small, words.speech.clause_breaks)
    together = bool(phrase_at(guests.line, at + 1, words.talks.each_other))
    return following.kind != "word" or following.low in small or together
