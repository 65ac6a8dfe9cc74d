"""Who acts in the clause beside that of a verb: "X belde de bond, zegt Y", "X left, and Y stayed, saying"."""

from bot.reading.line import Line
from bot.reading.relatives import closed_clause

_COMMA = frozenset(",")
_COMMAS = 3
"""Commas before a verb from which its last is none that closes a clause behind the subject."""


def closes_sentence(line: Line, before: int, after: int) -> bool:
    """Whether a verb and its speaker stand behind all the rest: "X, die …, ontving …, melden bronnen"."""
    row, verb = line.row, line.phrases[after].first - 1
    named = line.phrases[after].kind in ("person", "people", "role", "body")
    if not (line.words.speech.turned and named and row[verb - 1].text == ","):
        return False
    commas = sum(chunk.text == "," for chunk in row.chunks[line.phrases[before].last : verb])
    plural = row[verb].low.endswith(line.words.pronouns.plural_verb_endings)
    several = plural and line.phrases[after].plural and not line.phrases[before].plural
    last = row[line.phrases[after].last].kind in ("mark", "nothing") and _has_acted(line, before, verb)
    return several or commas >= _COMMAS or last


def is_beside(line: Line, verb: int) -> bool:
    """Whether a verb tells what somebody does beside: "met X, Y and Z, saying", "angered Y by saying"."""
    beside = line.row[verb].low.endswith(line.words.speech.active_endings)
    by = line.row[verb - 1].low in line.words.stances.by_doing
    return beside and (by or (line.row[verb - 1].text == "," and not closed_clause(line, verb)))


def last_acting(line: Line, verb: int) -> int | None:
    """The last phrase that begins a clause before a verb: "When X left, Y resigned, saying that"."""
    if line.row[0].low in line.words.stances.by_doing and verb == 1:
        comma = line.row.find(_COMMA, verb, len(line.row))
        near = () if comma is None else (comma + 1, comma + 2)
        return next((i for i in line.subjects() if line.phrases[i].first in near), None)
    before = (i for i in range(len(line.phrases) - 1, -1, -1) if line.phrases[i].last < verb)
    return next((i for i in before if line.free[i] and _begins_clause(line, i) and _does(line, i)), None)


def _begins_clause(line: Line, number: int) -> bool:
    """Whether a clause begins with a phrase, or with the list that it closes."""
    own = next(i for i in line.joined_before(number) if line.free[i])
    first = line.phrases[own].first
    first -= line.row[first - 1].low in line.words.names.articles
    opening, speech = line.row[first - 1], line.words.speech
    return opening.kind in ("mark", "nothing") or opening.low in speech.subordinators | speech.resume


def _has_acted(line: Line, before: int, verb: int) -> bool:
    """Whether a phrase has a verb of its own behind it, before the comma of another one."""
    inside = line.words.clause_openers | line.words.speech.clause_breaks
    clause = line.row.chunks[line.phrases[before].last : verb - 1]
    return _does(line, before) and bool(clause) and not any(chunk.low in inside for chunk in clause)


def _does(line: Line, number: int) -> bool:
    """Whether a verb, or what may be one, stands right behind a phrase and the comma that closes it."""
    phrase, words = line.phrases[number], line.words
    behind = line.row[phrase.last + (line.row[phrase.last].text == "," and "," in phrase.text)]
    other = words.speech.prepositions | words.roles.conjunctions | words.speech.skip | words.roles.dating
    other |= words.clause_openers | words.speech.clause_breaks
    return behind.kind == "word" and behind.low not in other - words.acts
