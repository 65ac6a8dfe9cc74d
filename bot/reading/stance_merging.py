"""Stances of one party that a sentence takes twice: "steunt het, op voorwaarde dat", "belooft dat ze zal"."""

from collections.abc import Sequence

from bot.reading.line import Line
from bot.reading.stance import Cue

_OPEN = frozenset({"for", "offers"})


def merged(line: Line, cues: Sequence[Cue]) -> list[Cue]:
    """The stances, each once: a condition is that of what it stands behind, a promise what is promised."""
    kept = [cue for cue in cues if not _is_condition_of(line, cue, cues)]
    return [cue for cue in kept if not _is_promise_of(line, cue, kept)]


def _is_condition_of(line: Line, cue: Cue, cues: Sequence[Cue]) -> bool:
    """Whether "op voorwaarde dat" stands behind what the same party is for in this sentence."""
    provided = cue.stance == "conditions" and cue.rule == "position-phrase"
    before = (one for one in cues if one.at < cue.at and one.stance in _OPEN)
    return provided and any(_is_one(line, one, cue) for one in before)


def _is_promise_of(line: Line, cue: Cue, cues: Sequence[Cue]) -> bool:
    """Whether "belooft dat" brings in what the same party will do."""
    brings = line.row[cue.at + 1].low in line.words.speech.that and cue.stance == "offers"
    behind = (one for one in cues if one.at > cue.at)
    return brings and any(_is_one(line, one, cue) for one in behind)


def _is_one(line: Line, one: Cue, other: Cue) -> bool:
    """Whether the same party takes both."""
    who = line.who[one.number]
    return who is not None and who == line.who[other.number]
