"""Stances of "tegen X is" where the verb closes its clause: "Bos, die tegen de euro is"."""

from collections.abc import Iterator

from bot.reading import cues, topics
from bot.reading.doubt import clause_end
from bot.reading.holders import clause_begin, holder, opener
from bot.reading.line import Line
from bot.reading.stance import PARTIES, Cue

_FAR = 12
"""Chunks before a closing verb among which its preposition stands."""


def sides(line: Line) -> Iterator[Cue]:
    """The side that each party is on by a preposition, its topic and the verb that closes the clause."""
    known = line.words.sides
    for at in range(len(line.row)) if not line.row.lows.isdisjoint(known) else ():
        side = _side(line, at) if _closes(line, at) else None
        number = holder(line, at) if side is not None else None
        if side is None or number is None or line.phrases[number].kind not in PARTIES:
            continue
        stance = known[line.row[side].low]
        negated = line.row.has(line.words.stances.negations, clause_begin(line, at), side)
        turned = cues.turned(line, side, stance) if negated else stance
        topic = topics.shown(line, side + 1, at)
        if topic and turned is not None:
            yield Cue(number, topic, turned, "position-side", at)


def _closes(line: Line, at: int) -> bool:
    """Whether a form of "to be" closes a clause that a word opens, and leaves nothing open."""
    ends = line.row[at].low in line.words.stances.is_so and clause_end(line, at) == at + 1
    opened = opener(line, at) in line.words.clause_openers
    return ends and opened and not cues.leaves_open(line, at)


def _side(line: Line, at: int) -> int | None:
    """The preposition of the side, right behind the subject or small words, not behind "goed"."""
    begin = max(clause_begin(line, at), at - _FAR)
    side = next((i for i in range(begin, at - 1) if line.row[i].low in line.words.sides), None)
    if side is None:
        return None
    before, starts = line.row[side - 1].low, side == clause_begin(line, at)
    small = before in line.words.carriers or before in line.words.pronouns.subjects
    ends = any(phrase.last == side for phrase in line.phrases)
    opposes = line.words.sides[line.row[side].low] == "against"
    return side if (starts and opposes) or small or ends else None
