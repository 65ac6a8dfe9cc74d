"""The names of an index that a typed name may stand for, with what speaks for the best of them."""

import heapq
from math import log

from rapidfuzz import process
from rapidfuzz.distance import Indel

from bot.names import keys
from bot.names.align import Found, Query, align, is_patronymic, price
from bot.names.index import Index, Word, typed

POOL = 240
"""Names with the best words."""
ALIGNED = 44
"""Names of the pool that are aligned word by word."""
MANY = 3
"""Words typed of which two find the name, so that not each need be looked for under all its spellings."""
WEIGHED = 8
"""Names, best first, whose edits are weighed by keyboard."""
TYPED = 0.42
"""Edits a letter up to which a surname may be sure to be meant."""
KNOWN = 0.4
"""Edits up to which a word is the very word that was typed, in another spelling."""
UNFIT = 1.0
"""The edits at which a typed word that the name does not have is reckoned."""
FEW = 300
"""Names of which a smaller index is taken for a sample, or every word of it would count as common."""
LEAST_CHANCE = -7.0
"""Chances smaller than this say no more: the words of a name do not come together by chance."""


class Search:
    """One look-up. `found` holds names, the best first; none where only words were typed that say little."""

    def __init__(self, index: Index, text: str) -> None:
        words = tuple(typed(word) for word in keys.words(text))
        prices = tuple(map(price, words))
        self.index = index
        self.found: list[Found] = []
        self.query = Query(words, prices, ())
        self.counted = sum(map(self.query.counts, range(len(words))))
        if self.counted:
            self.query = self.query._replace(near=tuple(map(self._near, words)))
            self.found = self._weighed(sorted(self._aligned(), key=_order))

    def _near(self, word: Word) -> dict[int, float]:
        """The known words near a typed one; of many words typed, a known one is near enough to itself."""
        known = self.index.known(word) if self.counted >= MANY else None
        return self.index.near(word) if known is None else {known: 0.0}

    def _aligned(self) -> list[Found]:
        """The pool, each name with what it costs by plain edits."""
        known = [dict(words) for words in self.query.near]
        several = len(known) > 1

        def edits(at: int, word: int) -> float | None:
            far = known[at].get(word)
            if far is None and several and self.query.counts(at):
                far = known[at][word] = self.index.edits(self.query.words[at], word)
            return far

        return [align(self.index, self.query, name, edits) for name in self._pool()]

    def _weighed(self, found: list[Found]) -> list[Found]:
        """The best names again, with slips of the fingers weighed, and the rest after them."""
        weighed: dict[tuple[int, int], float] = {}

        def edits(at: int, word: int) -> float | None:
            far = weighed.get((at, word))
            if far is None:
                far = self.index.slips(self.query.words[at], word)
                near = self.query.near[at].get(word, far)
                far = weighed[at, word] = min(far, near) if near < 1 else far  # under 1 it is no slip
            return far

        best = [align(self.index, self.query, each.name, edits) for each in found[:WEIGHED]]
        return sorted(best, key=_order) + found[WEIGHED:]

    def _pool(self) -> list[int]:
        """The names with the best words, by what these save; of too many, those that also look most alike."""
        saved: dict[int, float] = {}
        for full, words in zip(self.query.prices, self.query.near, strict=True):
            best: dict[int, float] = {}
            for word, far in words.items():
                saving = full - far
                if saving > 0:
                    for name in self.index.carriers(word):
                        if saving > best.get(name, 0.0):
                            best[name] = saving
            for name, saving in best.items():
                saved[name] = saved.get(name, 0.0) + saving
        if len(self.query.words) == 1 or len(saved) <= ALIGNED:
            return heapq.nlargest(ALIGNED, saved, key=saved.__getitem__)
        return self._most_alike(heapq.nlargest(POOL, saved, key=saved.__getitem__))

    def _most_alike(self, names: list[int]) -> list[int]:
        """Of names with good words, the best and those that look most like what was typed."""
        roman = self.index.roman
        whole = "".join(sorted(word.roman for word in self.query.words))
        looks = ["".join(sorted(roman[word] for word in self.index.name(name))) for name in names]
        alike = process.extract(whole, looks, scorer=Indel.distance, limit=ALIGNED // 2)
        return list(dict.fromkeys([*names[: ALIGNED // 2], *(names[at] for _, _, at in alike)]))

    def regret(self, found: Found) -> float:
        """How many edits better the typed words fit other words that are known: it may be another name."""
        fits = dict(_worded(self.query, found))
        counted = filter(self.query.counts, range(len(self.query.words)))
        return sum(max(0.0, fits.get(i, UNFIT) - self._best(i)) for i in counted)

    def has_surname(self, found: Found) -> bool:
        """Whether the last word of the name was typed, and not all too badly."""
        last = len(self.index.name(found.name)) - 1
        return any(j == last and far <= TYPED * len(self.query.words[i].roman) for i, j, far in found.pairs)

    def has_both_ends(self, found: Found) -> bool:
        """Whether the first and the last of the typed words are in the name."""
        inside = {i for i, _, _ in found.pairs}
        said = [i for i, word in enumerate(self.query.words) if i in inside or self._tells(i, word.text)]
        return said[0] in inside and said[-1] in inside

    def _tells(self, at: int, word: str) -> bool:
        """Whether a typed word is more than a particle, a title or a father's name."""
        return self.query.counts(at) and not is_patronymic(word)

    def has_short_form(self, found: Found) -> bool:
        """Whether a short form was typed for a given name, or the name for the short form."""
        name = self.index.name(found.name)
        return any(
            far > KNOWN and self.index.is_short_form(self.query.words[i], name[j])
            for i, j, far in found.pairs
        )

    def chance(self, found: Found) -> float:
        """How many names of this index would fit as well if another was meant, as a natural logarithm."""
        size = len(self.index)
        expected = log(size)
        for i, far in _worded(self.query, found):
            near = self.query.near[i]
            carriers = sum(
                len(self.index.carriers(word)) for word, other in near.items() if other <= far + 0.01
            )
            expected += log(min(1.0, (carriers + 0.5) / max(size, FEW)))
        return max(expected, LEAST_CHANCE)

    def _best(self, at: int) -> float:
        """The edits between a typed word and the known word that it fits best."""
        return min(self.query.near[at].values(), default=self.query.prices[at])


def _worded(query: Query, found: Found) -> list[tuple[int, float]]:
    """The typed words that count and are found in a name, each with its edits."""
    return [(i, far) for i, _, far in found.pairs if query.counts(i)]


def _order(found: Found) -> tuple[float, int]:
    return found.cost, found.name
