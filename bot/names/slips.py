"""How many slips of the fingers lie between a typed word and the one that was meant."""

from functools import cache

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
def _neighbours() -> dict[str, frozenset[str]]:
    """The keys around each key, on all keyboards of the table."""
    around: dict[str, set[str]] = {}
    for rows in spellings()["keyboards"].values():
        place = {letter: (x + y / 2, y) for y, row in enumerate(rows) for x, letter in enumerate(row)}
        for one, (x, y) in place.items():
            near = {other for other, (a, b) in place.items() if abs(a - x) <= 1 and abs(b - y) <= 1}
            around.setdefault(one, set()).update(near - {one})
    return {key: frozenset(others) for key, others in around.items()}


def beside(one: str, other: str) -> bool:
    """Whether two letters lie side by side on a keyboard.

    >>> beside("a", "s"), beside("a", "p"), beside("ф", "ы")
    (True, False, True)
    """
    return other in _neighbours().get(one, ())


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
    others = range(start, len(meant) - same)
    before: list[float] = []
    row = [0.0]
    for at in others:
        row.append(row[-1] + _lost(meant, at))
    for i in range(start, len(typed) - same):
        added = _struck(typed, i)
        last, row, older = row, [row[0] + added], before
        before = last
        for place, j in enumerate(others):
            swap = last[place] + _instead(typed[i], meant[j])
            best = min(swap, last[place + 1] + added, row[place] + _lost(meant, j))
            if i > start and place and typed[i] == meant[j - 1] and typed[i - 1] == meant[j] != typed[i]:
                best = min(best, older[place - 1] + TURNED)
            row.append(best)
    return row[-1]


def _lost(meant: str, at: int) -> float:
    """What it costs that the letter at `at` was not typed."""
    around = meant[at - 1 : at] + meant[at + 1 : at + 2]
    return LOST_DOUBLE if meant[at] in around else LOST


def _instead(letter: str, other: str) -> float:
    """What it costs that a letter was typed for another, or for itself."""
    if letter == other:
        return 0.0
    return NEXT_KEY if beside(letter, other) else OTHER_KEY
