"""Refusals told in the present: "levert geen onderdanen uit", "zegt dat zijn partij niet meewerkt"."""

from collections.abc import Iterator

from bot.reading import cues, topics
from bot.reading.doubt import clause_end
from bot.reading.holders import clause_begin, finite, holder, opener
from bot.reading.line import Line
from bot.reading.stance import PARTIES, Cue


def refusals(line: Line) -> Iterator[Cue]:
    """What each party is said not to do that it has in its own hand, in languages that say it so."""
    stances, row = line.words.stances, line.row
    known = stances.withheld
    for at in row.where(known) if not row.lows.isdisjoint(known) else ():
        begin, end = clause_begin(line, at), clause_end(line, at)
        denied = row.find(stances.negations, begin, end)
        if denied is None or row[denied - 1].low in stances.not_yet or not _states(line, at):
            continue
        number = holder(line, at)
        if number is None or line.phrases[number].kind not in PARTIES:
            continue
        topic = topics.affirmed(line, topics.topic(line, topics.Stance(at, at, number), {}))
        if topic:
            for one in sorted({*line.joined_before(number), *line.joined(number)}):
                yield Cue(one, topic, "against", "position-will-not", at)


def _states(line: Line, at: int) -> bool:
    """Whether the verb at a chunk is the finite one of a clause that says so, not of one about a noun."""
    words, opens = line.words, opener(line, at)
    beside = opens in (words.roles.relative - words.speech.that) | words.stances.hinges
    modal = words.stances.maybe | words.stances.wants | words.stances.will_not
    carried = line.row.has(modal, clause_begin(line, at), clause_end(line, at)) or finite(line, at) != at
    return not (beside or carried) and cues.is_said(line, at) and not cues.is_asked_for(line, at)
