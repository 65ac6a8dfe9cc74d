"""Stances in nouns: "Norway's opposition to the treaty", "de eis van de bond om", "has the support of"."""

from collections.abc import Iterator

from bot.reading import cues, topics
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.stance import PARTIES, Cue
from bot.reading.verbs import phrase_at

_APART = 3
"""Chunks between an owner and the noun: "Norway's long-standing opposition to"."""


def nouns(line: Line) -> Iterator[Cue]:
    """The stance of each noun whose owner is named, then of "has the support of"."""
    lows = line.row.lows
    said = (one for one in line.words.stances.nouns if one[0][0] in lows and lows.issuperset(one[0]))
    for (noun, *opening), stance in said:
        for at in (i for i, chunk in enumerate(line.row) if chunk.low == noun):
            found = _owner(line, at)
            if found is not None:
                number, behind = found
                topic = _topic(line, behind + 1) if [line.row[behind].low] == opening else ""
                if topic and line.phrases[number].kind in PARTIES:
                    yield Cue(number, topic, stance, "position-noun", at)
    yield from _claimed(line)
    yield from _backed(line)


def _claimed(line: Line) -> Iterator[Cue]:
    """The demand of "Norway's main demand is a levy", "Een heffing is een eis van de bond"."""
    is_so, row = line.words.stances.is_so, line.row
    for (noun,), stance in line.words.stances.claims:
        for at in row.where(frozenset({noun})):
            number, behind = _owner(line, at) or (None, at)
            if number is None or line.phrases[number].kind not in PARTIES or cues.leaves_open(line, at):
                continue
            is_ = row.find(is_so, clause_begin(line, at), at)
            that = row[behind + 1].low in line.words.speech.that | line.words.speech.infinitive_markers
            if stance != "demands" and not that:
                continue
            if row[behind].low in is_so:
                topic = topics.clause_from(line, behind + 1)
            else:
                topic = "" if is_ is None else topics.shown(line, clause_begin(line, is_), is_)
            if topic and not row.has(line.words.stances.negations, clause_begin(line, at), behind + 2):
                yield Cue(number, topic, stance, "position-noun", at)


def _topic(line: Line, begin: int) -> str:
    """The words from here on, up to the verb of the noun: "opposition to the treaty is known"."""
    verbs = line.words.speech.auxiliaries
    acts = None if line.words.speech.turned else line.row.find(verbs, begin, len(line.row))
    named = line.row[begin - 1].low in line.words.speech.that
    return topics.clause_from(line, begin) if acts is None or named else topics.shown(line, begin, acts)


def _owner(line: Line, at: int) -> tuple[int, int] | None:
    """Whose noun it is, and the chunk behind both: a genitive before it, or the party behind "van"."""
    near = range(at - _APART, at + 1)
    before = (
        i for i in line.numbers() if line.row.owns(line.phrases[i].last - 1) or line.phrases[i].genitive
    )
    owner = next((i for i in before if line.phrases[i].last + 1 in near), None)
    if owner is not None:
        return owner, at + 1
    if line.row[at + 1].low not in line.words.roles.of_strict:
        return None
    behind = next((i for i in line.numbers() if line.phrases[i].first == at + 2), None)
    return None if behind is None else (behind, line.phrases[behind].last)


def _backed(line: Line) -> Iterator[Cue]:
    """The support of everybody who is said to back what the sentence is about."""
    stances = line.words.stances
    has = line.row.find(stances.has_backing, 1, len(line.row))
    has = None if line.row.has(stances.unbacked) else has
    topic = topics.shown(line, 0, has) if has is not None else ""
    if has is not None and not topic and line.phrases and line.phrases[0].last == has:
        topic = line.phrases[0].text
    denied = topic and has is not None and line.row.has(stances.negations, has, len(line.row))
    for at in range(has + 1, len(line.row)) if has is not None and topic else ():
        end = at + len(phrase_at(line, at, stances.backed))
        if denied and line.row[at - 1].low not in stances.negations:
            continue
        near = (end, end + 1)
        first = next((i for i in line.numbers() if end > at and line.phrases[i].first in near), None)
        for number in line.joined(first) if first is not None else ():
            yield Cue(number, topic, "against" if denied else "for", "position-backed", at)
