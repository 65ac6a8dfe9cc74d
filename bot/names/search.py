"""The names of an index that a typed name may stand for, with what speaks for the best of them."""

import heapq
from collections.abc import Mapping, Sequence
from itertools import chain, count, islice
from math import exp, log

from rapidfuzz import process
from rapidfuzz.distance import Indel

from bot.names import keys
from bot.names.align import Found, Query, align, query
from bot.names.index import Index
from bot.names.typed import typed

POOL = 160
"""Names with the best words."""
ALIGNED = 20
"""Names of the pool that are aligned word by word."""
WEIGHED = 5
"""Names, best first, whose edits are weighed by keyboard."""
WORDS = 12
"""The same of the words near to a single one."""
MORE = 8
"""Words more than any name has from which a text is none: titles, lands and first names are fewer."""
CHEAPER = 0.7
DEARER = 1.3
"""What an edit costs at least, and at most, once it is weighed."""
FAR = 1.5
"""Edits from which a runner-up is out of the question."""
FARTHEST = 0.4
"""Edits a letter that the best name may be away: farther off, nobody is meant."""
SHORT = 4
"""Names that are aligned however far behind their words are: enough to show four entities."""
BEHIND = 2.5
"""Edits that a name's words may save less than the best name's; further behind, none was meant."""
TYPED = 0.42
"""Edits a letter up to which a surname may be sure to be meant."""
EDIT = 5.0
"""What an edit says against a word, as a natural logarithm."""
NEW = 0.03
"""How many of the words of strangers are in no known name."""
LETTERS = 0.7
"""What the letters of such a word count, for they hang together more than three at a time."""
CROWD = 1.2
"""What the number of names counts, as a logarithm: names are more alike than chance makes them."""
LEAST = 1e-200
"""The least chance that a word has, so that a logarithm can be taken of it."""
FEW = 300
"""Names of which a smaller index is taken for a sample, or every word of it would count as common."""
LEAST_CHANCE = -7.0
"""Chances smaller than this say no more: the words of a name do not come together by chance."""

Saving = tuple[float, int, int]
"""What the words of a name save (below 0, so that the most comes first), the place of the first, the name."""


class Search:
    """One look-up. `found` holds names, the best first; none where only words were typed that say little."""

    def __init__(self, index: Index, text: str) -> None:
        self.index = index
        words = keys.words(text)
        self.query = query(index, tuple(map(typed, words if len(words) <= index.longest + MORE else ())))
        self.counted = len(self.query.counting)
        self.found: list[Found] = []
        if self.counted and len(self.query.words) == 1:
            self.found = self._of_one_word()
        elif self.counted:
            names = self._pool()
            edits = [dict(near) for near in self.query.near]
            self._add(edits, names, 1.0)
            plain = sorted([align(index, self.query, name, edits) for name in names], key=_order)
            if plain and plain[0].cost <= FARTHEST * self.query.letters:
                best, rest = self._best(plain)
                self.found = plain if all(map(self.are_two, best)) else self._weighed(best, edits) + rest

    def _of_one_word(self) -> list[Found]:
        """The names that hold the words nearest by slips of the fingers."""
        typed, near = self.query.words[0], self.query.near[0]
        nearest = heapq.nsmallest(WORDS, near, key=near.__getitem__)
        far = {word: self.index.slips(typed, word, near[word]) for word in nearest}
        holding = (self.index.carriers(word)[:ALIGNED] for word in sorted(nearest, key=far.__getitem__))
        names = islice(dict.fromkeys(chain.from_iterable(holding)), ALIGNED)
        found = sorted([align(self.index, self.query, name, [far]) for name in names], key=_order)
        return found if found and found[0].cost <= FARTHEST * self.query.letters else []

    def _add(self, edits: list[dict[int, float]], names: list[int], share: float) -> None:
        """Add the plain edits from typed words to words of names, where under this share of their price."""
        if len(edits) > 1:
            words = {word for name in names for word in self.index.name(name)}
            for at in self.query.counting:
                others, most = words - edits[at].keys(), self.query.prices[at] * share
                edits[at] |= self.index.among(others, self.query.words[at], most)

    @staticmethod
    def _best(found: list[Found]) -> tuple[list[Found], list[Found]]:
        """Of names in order, those that may be best once slips are weighed, and the others."""
        most = found[0].cost * DEARER + FAR
        best = [each for each in found[:WEIGHED] if each.cost * CHEAPER <= most]
        return best, found[len(best) :]

    def are_two(self, found: Found) -> bool:
        """Whether what was typed and the name have each a word that the other has not."""
        if self.counted == 1 or not found.left:
            return False
        fitting = {i for i, _, _ in found.pairs}
        return any(i not in fitting for i in self.query.counting)

    def _weighed(self, found: list[Found], edits: list[dict[int, float]]) -> list[Found]:
        """The names in order by slips of the fingers."""
        names = [each.name for each in found]
        self._add(edits, names, DEARER)
        words = {word for name in names for word in self.index.name(name)}
        weighed = [
            {word: self.index.slips(typed, word, known[word]) for word in words & known.keys()}
            for typed, known in zip(self.query.words, edits, strict=True)
        ]
        return sorted([align(self.index, self.query, name, weighed) for name in names], key=_order)

    def _pool(self) -> list[int]:
        """The names with the best words, by what these save; of too many, those that also look most alike."""
        savings = [
            {word: full - far for word, far in near.items() if far < full}
            for full, near in zip(self.query.prices, self.query.near, strict=True)
        ]
        best = sorted(self._held(savings))
        leading = _leading(best[:POOL])
        return leading if len(best) <= ALIGNED else self._most_alike(leading)

    def _held(self, savings: Sequence[Mapping[int, float]]) -> list[Saving]:
        """The names that hold words which save so much of the price of each typed one: all, or enough.

        Most names hold one of the words only, and need no look: its own carriers are taken in order.
        """
        saved: dict[int, float] = {}
        for each in savings:
            for word, saving in each.items():
                saved[word] = saved.get(word, 0.0) + saving
        carriers = {word: self.index.carriers(word) for word in saved}
        once: set[int] = set()
        several: set[int] = set()
        for names in carriers.values():
            if not once.isdisjoint(names):
                several.update(once.intersection(names))
            once.update(names)
        places = dict(zip(saved, count()))
        found = [self._saving(name, savings, places) for name in several]
        most = len(found) + POOL
        for word in sorted(saved, key=saved.__getitem__, reverse=True):
            saving, place = -saved[word], places[word]
            found += [(saving, place, name) for name in carriers[word] if name not in several]
            if len(found) > most:
                break
        return found

    def _saving(self, name: int, savings: Sequence[Mapping[int, float]], places: Mapping[int, int]) -> Saving:
        """What a name that holds several words saves by the best for each typed one."""
        words = [word for word in self.index.name(name) if word in places]
        saved = sum([max([each.get(word, 0.0) for word in words]) for each in savings])
        return -saved, min([places[word] for word in words]), name

    def _most_alike(self, names: list[int]) -> list[int]:
        """Of names with good words, the best and those that look most like what was typed."""
        roman = self.index.roman
        whole = "".join(sorted(word.roman for word in self.query.words))
        looks = ["".join(sorted([roman[word] for word in self.index.name(name)])) for name in names]
        alike = process.extract(whole, looks, scorer=Indel.distance, limit=ALIGNED // 2)
        return list(dict.fromkeys([*names[: ALIGNED // 2], *(names[at] for _, _, at in alike)]))

    def evidence(self, found: Found) -> float:
        """How much likelier it is that this name was meant than a stranger, as a natural logarithm."""
        said = sum(self._told(at, far) for at, far in _worded(self.query, found))
        return said - CROWD * log(max(len(self.index), FEW))

    def _told(self, at: int, far: float) -> float:
        """How much likelier a word is typed for one so many edits away than for any word of a stranger.

        A stranger's words are as frequent as they are among the known names, or new to them.
        """
        near = self.query.near[at].items()
        names = sum(len(self.index.carriers(word)) * exp(-EDIT * edits) for word, edits in near)
        new = exp(-LETTERS * self.index.letters.surprise(self.query.words[at].roman))
        return -EDIT * far - log((1 - NEW) * names / max(len(self.index), FEW) + NEW * new + LEAST)

    def has_surname(self, found: Found) -> bool:
        """Whether the last word of the name was typed, and not all too badly."""
        last = len(self.index.name(found.name)) - 1
        return any(j == last and far <= TYPED * len(self.query.words[i].roman) for i, j, far in found.pairs)

    def chance(self, found: Found) -> float:
        """How many names of this index would fit as well if another was meant, as a natural logarithm."""
        expected = sum(self._share(i, far) for i, far in _worded(self.query, found))
        return max(log(len(self.index)) + expected, LEAST_CHANCE)

    def chance_of(self, typed: int, far: float) -> float:
        """The same of one of the typed words, found so many edits away."""
        return max(log(len(self.index)) + self._share(typed, far), LEAST_CHANCE)

    def _share(self, typed: int, far: float) -> float:
        """The part of all names that hold a word as near to a typed one, as a natural logarithm."""
        near = self.query.near[typed]
        carriers = sum(len(self.index.carriers(word)) for word, other in near.items() if other <= far + 0.01)
        return log(min(1.0, (carriers + 0.5) / max(len(self.index), FEW)))


def _leading(names: Sequence[Saving]) -> list[int]:
    """The names, best first, that are not far behind the best; a few in any case."""
    most = names[0][0] + BEHIND if names else 0.0
    return [name for at, (saved, _, name) in enumerate(names) if at < SHORT or saved <= most]


def _worded(query: Query, found: Found) -> list[tuple[int, float]]:
    """The typed words that count and are found in a name, each with its edits."""
    return [(i, far) for i, _, far in found.pairs if i in query.counting]


def _order(found: Found) -> tuple[float, int]:
    return found.cost, found.name
