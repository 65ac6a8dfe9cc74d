"""How many slips of the fingers lie between a typed word and the one that was meant."""

from functools import cache
from itertools import accumulate

from rapidfuzz.distance import Postfix, Prefix

from bot.names.sounds import spellings

NEXT_KEY = 0.8
"""A neighbouring key struck instead; of all prices here, in edits, only the order matters much."""
OTHER_KEY = 1.3
TURNED = 0.8
LOST = 0.9
LOST_DOUBLE = 0.7
BRUSHED = 0.8
"""A key beside or the same as its neighbour's struck besides."""
ADDED = 1.2


@cache
def _beside() -> frozenset[str]:
    """The keys that lie side by side on a keyboard of the table, in pairs."""
    pairs: set[str] = set()
    for rows in spellings()["keyboards"].values():
        place = {letter: (x + y / 2, y) for y, row in enumerate(rows) for x, letter in enumerate(row)}
        for one, (x, y) in place.items():
            pairs.update(
                one + other
                for other, (a, b) in place.items()
                if abs(a - x) <= 1 and abs(b - y) <= 1 and other != one
            )
    return frozenset(pairs)


def beside(one: str, other: str) -> bool:
    """Whether two letters lie side by side on a keyboard.

    >>> beside("a", "s"), beside("a", "p"), beside("ф", "ы")
    (True, False, True)
    """
    return one + other in _beside()


def _struck(typed: str, at: int) -> float:
    """What it costs that the letter at `at` was typed too much."""
    letter = typed[at]
    for near in (typed[at - 1] if at else "", typed[at + 1 : at + 2]):
        if near == letter or (near and beside(letter, near)):
            return BRUSHED
    return ADDED


def slips(typed: str, meant: str) -> float:
    """The cheapest way from `meant` to `typed`: letters struck wrong, too many, too few or out of order.

    >>> slips("putim", "putin"), slips("puitn", "putin"), slips("putin", "putin")
    (0.8, 0.8, 0.0)
    """
    start = Prefix.similarity(typed, meant)
    same = min(Postfix.similarity(typed, meant), len(typed) - start, len(meant) - start)
    others = meant[start : len(meant) - same]
    lost = [_lost(meant, at) for at in range(start, len(meant) - same)]
    beside = _beside()
    last: list[float] = []
    row = [0.0, *accumulate(lost)]
    for i in range(start, len(typed) - same):
        letter, added = typed[i], _struck(typed, i)
        before, last, row = last, row, [row[0] + added]
        for place, other in enumerate(others):
            instead = 0.0 if letter == other else NEXT_KEY if letter + other in beside else OTHER_KEY
            best = min(last[place] + instead, last[place + 1] + added, row[place] + lost[place])
            if i > start and place and letter == others[place - 1] != typed[i - 1] == other:
                best = min(best, before[place - 1] + TURNED)
            row.append(best)
    return row[-1]


def _lost(meant: str, at: int) -> float:
    """What it costs that the letter at `at` was not typed."""
    around = meant[at - 1 : at] + meant[at + 1 : at + 2]
    return LOST_DOUBLE if meant[at] in around else LOST
