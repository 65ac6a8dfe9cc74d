"""Names inside running text, with or without capitals."""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from bot.model import EntityKind
from bot.names import decisions, keys
from bot.names.directory import ALL, Decision, Directory, Match, Nobody, Several, Spotted

_WORD = re.compile(r"[^\W_]+(?:['’ʼ.\-‐‑–][^\W_]+)*['’]?\.?")
LONGEST = 6
"""Words of a name at most."""
MISSPELT = 3
"""Words of a misspelt name at most."""
LETTERS = 4
"""Letters from which a word left over may be a misspelt name."""
STRICT = 85.0
"""Score, 0 to 100, from which a misspelling is taken for a name in running text."""
Read = Callable[[str], Decision | None]


@dataclass(slots=True)
class _Words:
    """The words of a text: where they stand, and which may still begin or end a name."""

    text: str
    spans: list[tuple[int, int]]
    free: list[bool]
    taken: list[bool]

    def runs(self, longest: int, *, edges: bool) -> Iterator[tuple[int, int]]:
        """The runs of words that may be a name (first, one after the last), the longest first.

        One word of a run must be free at least, with `edges` its first and its last.
        """
        for length in range(min(longest, len(self.spans)), 0, -1):
            for first in range(len(self.spans) - length + 1):
                after = first + length
                free = self.free[first:after]
                if any(free) and not any(self.taken[first:after]) and (not edges or (free[0] and free[-1])):
                    yield first, after

    def named(self, longest: int, read: Read, *, edges: bool) -> Iterator[Spotted]:
        """The runs that `read` finds somebody by; a word belongs to one name only."""
        for first, after in self.runs(longest, edges=edges):
            start, end = self.spans[first][0], self.spans[after - 1][1]
            decision = read(self.text[start:end])
            if isinstance(decision, Match | Several):
                self.taken[first:after] = [True] * (after - first)
                yield Spotted(start, end, decision)


def spot(
    text: str,
    directory: Directory,
    kinds: tuple[EntityKind, ...] = ALL,
    ignore: Collection[str] = frozenset(),
) -> list[Spotted]:
    """The names in `text`, in order and apart: the longest exact alias first, then misspelt names.

    `ignore` holds words of the question, as `names.key` folds them: no name consists of them, and no misspelt
    one begins or ends with one.
    """
    spans = [found.span() for found in _WORD.finditer(text)]
    free = [keys.key(text[start:end]) not in ignore for start, end in spans]
    words = _Words(text, spans, free, [False] * len(spans))
    exact = list(words.named(LONGEST, lambda name: decisions.exactly(name, directory, kinds), edges=False))
    misspelt = list(words.named(MISSPELT, lambda name: _strictly(name, directory, kinds), edges=True))
    return sorted([*exact, *misspelt], key=lambda spotted: spotted.start)


def _strictly(name: str, directory: Directory, kinds: tuple[EntityKind, ...]) -> Decision:
    """The decision on a name, Nobody unless it is all but exact."""
    if any(len(word) < LETTERS for word in keys.key(name).split()):
        return Nobody()
    match decisions.decide(name, directory, kinds):
        case Match(hit=hit) | Several(hits=(hit, *_)) as decision if hit.score >= STRICT:
            return decision
        case _:
            return Nobody()
