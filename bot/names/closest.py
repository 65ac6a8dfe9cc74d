"""Which of some texts are the fewest edits away from another."""

from bisect import bisect
from collections.abc import Callable, Sequence
from itertools import accumulate
from operator import or_

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.names.grams import Grams, bits

POOL = 220
"""Texts that share pairs of letters, of which the `KEPT` nearest are looked at."""
LEAST_POOL = 40
EACH = 200
"""How many of them are looked at at least, and one more for so many texts: few hide few that are near."""
KEPT = 20
FEW = 400
"""Texts of which fewer are all compared: counting the pairs of letters that they share takes longer."""
CUT = 0.4
"""Edits a letter up to which texts are near."""


Some = tuple[Sequence[int], Sequence[str]]
"""Numbers of texts, and the texts."""


class Closest:
    """Texts by number; of many only those are compared that share a `share` of the pairs of letters."""

    def __init__(self, texts: Sequence[str], core: Callable[[str], str], share: float) -> None:
        self._texts = texts
        self._alike = None if len(texts) < FEW else Grams(texts, core, share)
        self._by_length = [] if self._alike else _by_length(texts)
        of_length: dict[int, list[int]] = {}
        for at, text in enumerate(texts if self._alike else ()):
            of_length.setdefault(len(text), []).append(at)
        self._lengths = sorted(of_length)
        rows = (bits(of_length[length], len(texts)) for length in self._lengths)
        self._shorter = list(accumulate(rows, or_, initial=0))

    def to(self, text: str) -> list[tuple[int, int]]:
        """The numbers of the nearest texts with their edits, the fewest first."""
        numbers, some = self._some(text)
        if not numbers:
            return []
        best = process.extract(text, some, scorer=OSA.distance, score_cutoff=_most(len(text)), limit=KEPT)
        return [(numbers[at], far) for _, far, at in best]

    def _some(self, text: str) -> Some:
        """The texts of which some may be near."""
        if self._alike is None:
            return self._by_length[len(text)] if len(text) < len(self._by_length) else ((), ())
        most = min(POOL, LEAST_POOL + len(self._texts) // EACH)
        numbers = self._alike.sharing(text, most, self._as_long(len(text)))
        return numbers, [self._texts[number] for number in numbers]

    def _as_long(self, length: int) -> int:
        """The texts that may be near one of that length, as bits: an edit adds one letter at most."""
        most = _most(length)
        shorter, others = (bisect(self._lengths, each) for each in (length - most - 1, length + most))
        return self._shorter[others] ^ self._shorter[shorter]


def _most(length: int) -> int:
    """The edits up to which a text is near one of so many letters."""
    return max(1, int(length * CUT))


def _by_length(texts: Sequence[str]) -> list[Some]:
    """The texts that may be near one of each length, for none is fewer edits away than it is longer."""
    found: list[Some] = []
    longest = max(map(len, texts), default=0)
    while (length := len(found)) - _most(length) <= longest:
        numbers = [at for at, text in enumerate(texts) if abs(len(text) - length) <= _most(length)]
        found.append((numbers, [texts[at] for at in numbers]))
    return found
