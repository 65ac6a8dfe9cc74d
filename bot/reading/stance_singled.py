"""Stances by which some are told from others: "was the only minister to back it", "among the first to"."""

from collections.abc import Iterator

from bot.reading import cues, topics
from bot.reading.holders import holder
from bot.reading.line import Line
from bot.reading.nouns import is_noun
from bot.reading.stance import PARTIES, Cue
from bot.reading.stance_forms import stance_at

_NOUN = 7
"""Chunks before "to" among which the words for who is singled out begin: "the few senators"."""
_COPULA = 4
"""Chunks before "only" or "first" among which "is" or a comma stands: "was one of the few"."""


def singled(line: Line) -> Iterator[Cue]:
    """The stance of each infinitive by which somebody is told to be the only one, the first or one of few."""
    row, words = line.row, line.words
    if row.lows.isdisjoint(words.stances.singled):
        return
    for at in row.where(words.speech.infinitive_markers):
        found = stance_at(line, at + 1)
        only = row.find(words.stances.singled, max(0, at - _NOUN), at) if found is not None else None
        if found is None or only is None or not _is_noun_phrase(line, only + 1, at):
            continue
        number, verb = _who(line, only)
        if number is None or line.phrases[number].kind not in PARTIES or cues.leaves_open(line, only):
            continue
        denied = verb is not None and row.has(words.stances.negations, verb, only)
        topic = topics.clause_from(line, found[1] + 1)
        if topic and not denied:
            yield Cue(number, topic, found[0], "position-noun", at + 1)


def _is_noun_phrase(line: Line, first: int, last: int) -> bool:
    """Whether nothing but nouns and those they are of stand in a span."""
    row, words = line.row, line.words
    small = words.roles.of | words.roles.determiners | words.roles.numbers
    return all(row[i].low in small or row[i].named or is_noun(row[i], words) for i in range(first, last))


def _who(line: Line, only: int) -> tuple[int | None, int | None]:
    """Who is singled out, and the verb by which they are: behind a comma none."""
    row, words = line.row, line.words
    named = (i for i in line.numbers("person") if line.phrases[i].first < only < line.phrases[i].last)
    described = next(named, None)
    if described is not None:
        return described, None
    small = words.roles.determiners | words.roles.of_strict | words.roles.numbers | words.stances.among
    for at in range(only - 1, max(-1, only - 1 - _COPULA), -1):
        if row[at].low in words.stances.is_so | words.roles.become:
            return holder(line, at), at
        if row[at].text == ",":
            number = next((i for i in line.numbers() if line.phrases[i].last == at), None)
            return number, None
        if row[at].low not in small and row[at].low not in words.carriers:
            return None, None
    return None, None
