"""Stances in what somebody is: "was an outspoken opponent of the treaty", "X, een fel tegenstander van"."""

from collections.abc import Iterator

from bot.reading import cues, topics
from bot.reading.holders import clause_begin, governing, holder, is_participle
from bot.reading.line import Line
from bot.reading.nouns import is_noun
from bot.reading.phrase import Kind
from bot.reading.stance import PARTIES, Cue

_CALLED: tuple[Kind, ...] = ("person", "body", "role", "people")
"""Those who are called something behind a comma."""
_DESCRIBED = 4
"""Words between an article and the noun: "a former longtime outspoken critic"."""
_COPULA = 5
"""Small words between a copula and its noun: "is daar altijd een"."""


def adherents(line: Line) -> Iterator[Cue]:
    """The stance of whoever is, or between commas is called, for or against something by a noun."""
    known = line.words.adherents
    for at in line.row.where(known.keys()) if not line.row.lows.isdisjoint(known) else ():
        number, verb = _holder(line, at) if names(line, at) else (None, None)
        if number is None or line.phrases[number].kind not in PARTIES or cues.leaves_open(line, at):
            continue
        stance, begin = known[line.row[at].low], clause_begin(line, at)
        denied = verb is not None and line.row.has(line.words.stances.negations, begin, at)
        turned = cues.turned(line, at, stance) if denied else stance
        topic = _topic(line, at)
        if topic and turned is not None:
            yield Cue(number, topic, turned, "position-noun", at)


def _holder(line: Line, at: int) -> tuple[int | None, int | None]:
    """Who it is, and the verb by which they are: behind a comma none, "is", or any before a bare noun."""
    first = _first(line, at)
    number = _apposed(line, first) if first is not None else None
    if number is not None:
        return number, None
    verb = _copula(line, at if first is None else first)
    if verb is None and first == at and line.words.speech.turned:
        verb = governing(line, at)
    return (None, None) if verb is None else (holder(line, verb), verb)


def _topic(line: Line, at: int) -> str:
    """What stands behind "of"; of "is daar altijd voorstander van geweest" what "daar" is."""
    closed = is_participle(line, at + 2) or line.row[at + 2].low in line.words.roles.become
    pointed = topics.pointing(line, clause_begin(line, at), at) if closed else ""
    return pointed or topics.clause_from(line, at + 2) or topics.pointing(line, 0, at)


def names(line: Line, at: int) -> bool:
    """Whether a noun for who is for or against something stands here, with the "of" that brings that in."""
    noun = line.row[at].kind == "word" and line.row[at].low in line.words.adherents
    return noun and line.row[at + 1].low in line.words.roles.of_strict


def _first(line: Line, at: int) -> int | None:
    """Where the words about the noun begin: its article; the noun itself where it has none."""
    for i in range(at, max(-1, at - 1 - _DESCRIBED), -1):
        if line.row[i - 1].low in line.words.names.articles:
            return i - 1
        if not is_noun(line.row[i - 1], line.words):
            return i
    return None


def _apposed(line: Line, first: int) -> int | None:
    """Who is called so behind a comma, or behind another thing that they are: "X, a judge and critic of"."""
    row, joins = line.row, line.words.roles.conjunctions
    comma = first - 1
    if row[comma].low in joins:
        comma = next((i for i in range(comma - 1, 0, -1) if row[i].text == ","), 0)
        inside = any(comma < phrase.first and phrase.last in (first - 1, first) for phrase in line.phrases)
        comma = comma if inside else 0
    if comma <= 0 or row[comma].text != ",":
        return None
    return next((i for i in line.numbers(*_CALLED) if line.phrases[i].last == comma), None)


def _copula(line: Line, first: int) -> int | None:
    """The "is" that stands before the noun, only small words between."""
    small, stances = line.words.carriers | line.words.speech.small, line.words.stances
    for at in range(first - 1, max(-1, first - 1 - _COPULA), -1):
        if line.row[at].low in stances.is_so | line.words.roles.become:
            return at
        if line.row[at].low not in small | stances.anaphora:
            return None
    return None
