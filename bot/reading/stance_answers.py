"""Stances in what somebody answers, or decides not to do: "X's answer was no", "chose not to sign"."""

from collections.abc import Iterator

from bot.reading import cues, doubt, topics
from bot.reading.holders import holder
from bot.reading.line import Line
from bot.reading.shapes import Stance
from bot.reading.stance import PARTIES, Cue
from bot.reading.stance_forms import stance_at
from bot.reading.stance_nouns import owner_of

_ANSWER = 5
"""Chunks behind "is" among which the answer stands: "was a clear and unanimous no"."""


def answers(line: Line, latest: str) -> Iterator[Cue]:
    """The stance of "Cole's answer was no", "the union's reply to the offer was negative"."""
    row, stances = line.row, line.words.stances
    for at in row.where(stances.answers):
        number, behind = owner_of(line, at) or (None, at)
        end = doubt.clause_end(line, at)
        is_ = row.find(stances.is_so, behind, end)
        if number is None or is_ is None or line.phrases[number].kind not in PARTIES:
            continue
        said = _answer(line, is_ + 1, min(end, is_ + 1 + _ANSWER))
        topic = topics.shown(line, behind, is_) or latest or row[at].text
        if said is not None and topic and not cues.leaves_open(line, is_):
            yield Cue(number, topic, said, "position-noun", is_)


def _answer(line: Line, first: int, last: int) -> Stance | None:
    """Whether a span says yes or no."""
    row, stances = line.row, line.words.stances
    said = {word for at in range(first, last) for word in row[at].low.strip("\"'“”‘’.,!").split()}
    if said & stances.says_no:
        return "against"
    return "for" if said & stances.says_yes else None


def resolves(line: Line) -> Iterator[Cue]:
    """The refusal of "decided not to enter the cabinet", "chose not to sign"."""
    row, words = line.row, line.words
    if row.lows.isdisjoint(words.stances.resolves) or words.speech.turned:
        return
    for at in row.where(words.stances.resolves):
        denied = row[at + 1].low in words.stances.negations
        if not denied or row[at + 2].low not in words.speech.infinitive_markers:
            continue
        meant = row[at].low in words.stances.intends and stance_at(line, at + 3) is not None
        if meant or row[at + 3].low in words.stances.not_refused or cues.leaves_open(line, at):
            continue
        number = None if cues.is_passive(line, at) else holder(line, at)
        topic = topics.clause_from(line, at + 3)
        if number is not None and topic and line.phrases[number].kind in PARTIES:
            yield Cue(number, topic, "refuses", "position-verb", at)
