"""How surprising a word is among the words of names, by its letters three at a time."""

from collections import Counter
from collections.abc import Sequence
from math import log

LEARNT = 20_000
"""Words at most from which the letters are learnt."""
SMOOTHED = 5.0
"""Times that what two letters foretell counts beside what was seen after three."""
LETTERS = 50
"""Letters that there may be."""
LONGEST = 3
"""Letters that are looked at together."""
UNSEEN = 0.5
"""Times that a letter counts which was never seen."""


class Letters:
    """Which letter follows which in words that are known."""

    def __init__(self, words: Sequence[str]) -> None:
        self._seen: Counter[str] = Counter()
        self._before: Counter[str] = Counter()
        for word in words[:: len(words) // LEARNT + 1]:
            for at, edged in _places(word):
                for length in (1, 2, 3):
                    self._seen[edged[at + 1 - length : at + 1]] += 1
                    self._before[edged[at + 1 - length : at]] += 1

        self._after = {part: self._surprise(part) for part in self._seen if len(part) == LONGEST}

    def surprise(self, word: str) -> float:
        """How unlikely the letters of a word are, a natural logarithm: 2 to 3 a letter."""
        edged = f"  {word} "
        parts = map("".join, zip(edged, edged[1:], edged[2:], strict=False))
        return sum(self._after[part] if part in self._after else self._surprise(part) for part in parts)

    def _surprise(self, part: str) -> float:
        """How unlikely the last of three letters is after the others."""
        chance = (self._seen[part[-1]] + UNSEEN) / (self._before[""] + LETTERS)
        for first in (-2, -3):
            seen, before = self._seen[part[first:]], self._before[part[first:-1]]
            chance = (seen + SMOOTHED * chance) / (before + SMOOTHED)
        return -log(chance)


def _places(word: str) -> list[tuple[int, str]]:
    """Each place of a word where a letter stands or the word ends, with the word and its edges."""
    edged = f"  {word} "
    return [(at, edged) for at in range(2, len(edged))]
