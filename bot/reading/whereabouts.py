"""What "is voor" says where it takes no side: where somebody is, or for whom something is."""

from collections.abc import Sequence

from bot.reading.doubt import clause_end
from bot.reading.for_whom import for_whom
from bot.reading.holders import is_participle
from bot.reading.line import Line

_COPULA = 2
"""Words of a phrase that is a copula and a preposition: "is voor"."""


def takes_no_side(line: Line, at: int, last: int, phrase: Sequence[str]) -> bool:
    """Whether a copula from `at` to its preposition says no more: "is in Lima voor", "is voor X een ramp"."""
    words = line.words
    if len(phrase) != _COPULA or not {phrase[0]} <= words.roles.become | words.speech.auxiliaries:
        return False
    return _is_where(line, at, last) or _is_judged(line, last) or _is_done(line, last)


def _is_where(line: Line, at: int, last: int) -> bool:
    """Whether only a place is said: "is in Lima voor overleg", "moest in Lima zijn voor"."""
    places = line.words.talks.places
    inside = any(one.first < last < one.last for one in line.phrases)
    before = (one for one in line.phrases if one.last == at)
    placed = any(line.row[one.first - 1].low in places for one in before)
    placed &= line.words.sides.get(line.row[last].low) != "against"
    behind = any(one.last == last for one in line.phrases)
    return inside or (placed and not behind) or line.row.has(places, at + 1, last)


def _is_judged(line: Line, last: int) -> bool:
    """Whether a verdict stands behind who passes it: "is voor de bond onbespreekbaar"."""
    known = line.words.stance_phrases
    behind = range(last + 1, clause_end(line, last))
    verdicts = (i for i in behind if any(len(one) == 1 for one, _ in known.get(line.row[i].low, ())))
    return any(for_whom(line, i) is not None for i in verdicts)


def _is_done(line: Line, last: int) -> bool:
    """Whether a participle behind makes the copula its auxiliary: "was voor niemand een stoel neergezet"."""
    row, words = line.row, line.words
    behind = range(last + 2, clause_end(line, last) if words.speech.turned else 0)
    done = (i for i in behind if is_participle(line, i) and row[i - 1].low not in words.roles.determiners)
    ends = (row[i + 1] for i in done)
    return any(end.kind in ("mark", "nothing") or end.low in words.speech.prepositions for end in ends)


def together(line: Line, at: int) -> set[int]:
    """The chunks of those who stand together right behind a verb: "Daar zijn Peru en Chili tegen"."""
    behind = next((i for i in line.numbers() if line.phrases[i].first == at + 1), None)
    joined = line.joined(behind) if behind is not None else []
    return set(range(at + 1, line.phrases[joined[-1]].last)) if joined else set()
