"""Stances in passives: "Dat voorstel wordt gesteund door de bond", the party behind "door" or "by"."""

from collections.abc import Iterator

from bot.reading import cues, topics
from bot.reading.holders import clause_begin, finite, is_participle
from bot.reading.line import Line
from bot.reading.shapes import Stance
from bot.reading.stance import Cue

_AGENT = 6
"""Chunks behind "by" within which the party begins: "by most of the business lobby"."""
_BY = 5
"""Chunks behind a participle within which "by" stands: "rejected last week by"."""


def passives(line: Line) -> Iterator[Cue]:
    """The stance of each participle with somebody behind its "door" or "by", as "not" turns it."""
    for at in range(len(line.row)) if line.row.has(line.words.talks.by) else ():
        stance = _stance(line, at)
        by = _by(line, at) if stance else None
        number = done_by(line, by) if by is not None else None
        topic = _topic(line, at, by) if number is not None and by is not None else ""
        for agent in line.joined(number) if stance and number is not None and topic else ():
            yield Cue(agent, topic, stance or "for", "position-passive", at)


def _stance(line: Line, at: int) -> Stance | None:
    """The stance of the participle at a chunk; None where there is none or nothing is stated."""
    if not is_participle(line, at) or cues.leaves_open(line, at) or _is_to_come(line, at):
        return None
    for stance, particle in line.words.stances.verbs.get(line.row[at].low, ()):
        if not particle or line.row[at + 1].low == particle:
            return cues.turned(line, at, stance) if cues.negated(line, at, at) else stance
    return None


def _is_to_come(line: Line, at: int) -> bool:
    """Whether it only may or has to be: "moet nog worden goedgekeurd door", "could be blocked by"."""
    begin = clause_begin(line, at)
    to = (i + 1 for i in range(begin, at) if line.row[i].low in line.words.stances.must_to)
    maybe = line.row.has(line.words.stances.maybe, begin, at)
    maybe |= any(line.row[i].low in line.words.speech.infinitive_markers for i in to)
    return maybe and not line.row.has(line.words.stances.negations, begin, at)


def _by(line: Line, at: int) -> int | None:
    """The "door" or "by" that belongs to the participle at this chunk."""
    row, first = line.row, max(0, at - _AGENT) if line.words.speech.turned else at + 1
    by = row.find(line.words.talks.by, first, at + _BY)
    if by is None or line.words.speech.turned:
        return by
    parts = {part for _, part in line.words.stances.verbs[row[at].low]}
    near = all(c.low in line.words.speech.small or c.low in parts for c in row.chunks[at + 1 : by])
    return by if near else None


def done_by(line: Line, by: int) -> int | None:
    """The party that stands behind "door" or "by"."""
    near = range(by + 1, by + _AGENT)
    number = next((i for i in line.numbers() if line.phrases[i].first in near), None)
    named = number is not None and any(
        phrase.first == line.phrases[number].last and phrase.name for phrase in line.phrases
    )
    return number + 1 if number is not None and named else number


def _topic(line: Line, at: int, by: int) -> str:
    """What is done to: the words before the auxiliary, between it and "door", or the antecedent."""
    first = finite(line, at)
    if by < first:
        return topics.shown(line, first + 1, at) or _antecedent(line, at)
    before = topics.shown(line, _object_begin(line, first, at), min(first, by))
    return before or topics.shown(line, 0, min(first, by))


def _antecedent(line: Line, at: int) -> str:
    """Who or what a relative clause is about: "Bos, die door de bond werd gesteund"."""
    begin = clause_begin(line, at)
    if line.row[begin - 1].low not in line.words.roles.relative:
        return ""
    last = begin - 1 - (line.row[begin - 2].text == ",")
    before = (phrase.text for phrase in line.phrases if phrase.last in (begin - 2, last))
    return next(before, "") or topics.shown(line, clause_begin(line, last - 1), last)


def _object_begin(line: Line, first: int, at: int) -> int:
    """Where what is done to begins: behind "turned down" in "turned down a truce proposed by"."""
    begin = clause_begin(line, first)
    acts = (i for i in range(first - 1, begin - 1, -1) if line.row[i].low in line.words.acts)
    verb = next(acts, None) if first == at and not line.words.speech.turned else None
    if verb is None:
        return begin
    return verb + 1 + (line.row[verb + 1].low in line.words.stances.other_verb)
