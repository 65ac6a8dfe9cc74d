"""Whose account a clause is, where no verb says so: "volgens X", "klinkt het bij X", "naar eigen zeggen"."""

from collections.abc import Iterator
from typing import NamedTuple

from bot.reading import authors, modifiers
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.nouns import is_noun
from bot.reading.phrase import Kind

_SPEAKERS: tuple[Kind, ...] = ("person", "pronoun", "role", "body", "people")


class Account(NamedTuple):
    """The chunk of the words for it, the phrase for whoever tells it, the chunks that both take up."""

    at: int
    teller: int
    first: int
    last: int


def according(line: Line) -> Iterator[Account]:
    """Whoever stands behind "volgens" or words like it."""
    starting = {phrase.first: i for i, phrase in reversed(list(enumerate(line.phrases)))}
    turns = line.row.possible(line.words.speech.according)
    for at in range(len(line.row)) if turns else ():
        behind = at + len(line.row.phrase_at(at, turns))
        if behind == at:
            continue
        small = line.words.speech.skip | line.words.names.articles
        over_small = behind + 1 if line.row[behind].low in small else behind
        adjective = is_noun(line.row[over_small], line.words) and not line.row[over_small].capital
        over_small += adjective and line.row[over_small + 1].named
        author = {authors.author(line, behind)} & starting.keys()
        for first in sorted(author or {behind, over_small} & starting.keys()):
            number = modifiers.named(line.row, line.phrases, starting[first])
            yield Account(at, number, at, line.phrases[number].last)


def own(line: Line) -> Iterator[Account]:
    """Whoever tells of what they do, or has a view: "was naar eigen zeggen thuis", "wat hem betreft"."""
    turns = line.row.possible(line.words.speech.own_account)
    for at in range(len(line.row)) if turns else ():
        turn = line.row.phrase_at(at, turns)
        number = _subject(line, at) if turn else None
        if number is not None:
            yield Account(at, number, at, at + 1)
    yield from _concerned(line)


def _subject(line: Line, at: int) -> int | None:
    """Whom the clause of a chunk is about: before the chunk, else behind it."""
    begin = clause_begin(line, at)
    before = [i for i in line.subjects() if line.phrases[i].last <= at]
    own = (i for i in before if begin <= line.phrases[i].first)
    behind = (i for i in line.subjects() if line.phrases[i].first > at)
    return next(own, next(iter(before), next(behind, None)))


def _concerned(line: Line) -> Iterator[Account]:
    """Whom what is told concerns: "wat hem betreft", "als het aan de bond ligt"."""
    speech, stances, row = line.words.speech, line.words.stances, line.row
    for number in line.numbers(*_SPEAKERS) if row.has(stances.concerns) else ():
        first, last = line.phrases[number].first, line.phrases[number].last
        before = row[first - 1].low
        if row[last].low in stances.concerns and before in stances.concerning:
            supposed = row[clause_begin(line, first) - 1].low in line.words.doubt.conditions
            if supposed or before in speech.free_relative:
                yield Account(first - 1, number, first - 1, last + 1)
