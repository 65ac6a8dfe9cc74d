"""Stances of those whom a thing pleases or not: "het plan bevalt de bond niet", "dat ging de bond te ver"."""

from collections.abc import Iterator
from functools import cache

from bot.reading import cues, topics
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.shapes import Phrase, Set
from bot.reading.stance import PARTIES, Cue
from bot.reading.vocabulary import Words

_GAP = 2
"""Small words that may stand between whom it pleases and the words for how."""


def datives(line: Line) -> Iterator[Cue]:
    """The stance of whoever stands right behind such a verb, what pleases before it."""
    lows = line.row.lows
    for (verb, *rest), stance in line.words.stances.datives if line.row.has(_verbs(line.words)) else ():
        if verb not in lows or not lows.issuperset(rest):
            continue
        for at in line.row.where(frozenset({verb})):
            number = _whom(line, at) if _begins_with_thing(line, at) else None
            if number is None or cues.leaves_open(line, at) or not _follows(line, number, tuple(rest)):
                continue
            begin = clause_begin(line, at)
            topic = topics.shown(line, begin, at) or line.row[begin - (begin == at)].text
            yield from (Cue(one, topic, stance, "position-met", at) for one in line.joined(number))
            return


@cache
def _verbs(words: Words) -> Set:
    """The forms of such verbs."""
    return frozenset(phrase[0] for phrase, _ in words.stances.datives)


def _whom(line: Line, at: int) -> int | None:
    """The party right behind a verb, an article between or none."""
    near = (at + 1, at + 1 + (line.row[at + 1].low in line.words.names.articles))
    return next((i for i in line.numbers(*PARTIES) if line.phrases[i].first in near), None)


def _begins_with_thing(line: Line, at: int) -> bool:
    """Whether the clause of a verb opens with what pleases, no adverb: in "Daarmee ging X te ver" X goes."""
    begin, words = clause_begin(line, at), line.words
    points = {low for low in words.stances.anaphora if not low.startswith(tuple(words.stances.pointers))}
    things = words.roles.determiners | words.names.articles | words.speech.that | points
    party = any(phrase.first <= begin < phrase.last and phrase.kind in PARTIES for phrase in line.phrases)
    # "dat" opens a clause of its own, and is then the word before it.
    behind_that = begin == at and line.row[at - 1].low in words.speech.that
    return behind_that or (begin < at and line.row[begin].low in things and not party)


def _follows(line: Line, number: int, rest: Phrase) -> bool:
    """Whether the words for how stand behind whom it pleases."""
    row, last = line.row, line.phrases[line.joined(number)[-1]].last
    if not rest:
        return True
    near = (i for i in range(last, last + _GAP + 1) if row.loosely(i, rest, 0) is not None)
    first = next(near, None)
    small = line.words.carriers - line.words.stances.negations
    return first is not None and all(row[i].low in small for i in range(last, first))
