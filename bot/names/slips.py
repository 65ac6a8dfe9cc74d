"""How many slips of the fingers lie between a typed word and the one that was meant."""

from functools import cache

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
    before: list[float] = []
    row = [0.0]
    for at, letter in enumerate(meant):
        row.append(row[-1] + (LOST_DOUBLE if at and meant[at - 1] == letter else LOST))
    for i, letter in enumerate(typed):
        added = _struck(typed, i)
        around = _neighbours().get(letter, frozenset())
        last, row, older = row, [row[0] + added], before
        before = last
        for j, other in enumerate(meant):
            wrong = NEXT_KEY if other in around else OTHER_KEY
            swap = last[j] + (0.0 if letter == other else wrong)
            lost = LOST_DOUBLE if j and meant[j - 1] == other else LOST
            best = min(swap, last[j + 1] + added, row[j] + lost)
            if i and j and letter == meant[j - 1] and typed[i - 1] == other != letter:
                best = min(best, older[j - 1] + TURNED)
            row.append(best)
    return row[-1]
