"""A typed name set against a known one, word by word: what it costs to write the one for the other."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from bot.names.index import Index
from bot.names.sounds import spellings
from bot.names.typed import Word

LETTER = 0.6
"""What each letter of a typed word costs that the name does not have.

All prices are edits, set on spellings in seven languages and on slips of the fingers; `make bench-names`
shows what they come to.
"""
INITIAL = 0.25
SMALL = 0.4
"""The same for a single letter, and for a small word (de, van, al)."""
OTHER_INITIAL = 0.6
"""What an initial costs where the name has words left, none of which begins with it."""
SHORTENED = 0.1
"""What it costs that a word stands as its first letter in the other of the two names."""
MIDDLE = 1.0
OUTER = 1.5
"""At most so much for a word in the middle, or at either end, where all of the name is typed besides."""
PATRONYMIC = 0.5
FITS = 0.25
"""Edits a letter up to which a word fits well."""
SURNAME = 0.15
OTHER_PART = 0.6
"""What it costs that a single word was typed which is the last, or another, word of a longer name."""
TWO = 2
BURIED = 0.2
"""What each word more than two adds that a single one leaves out: a body named after a person is another."""
LEFT = 0.3
LEFT_MORE = 0.1
LEFT_SMALL = 0.05
"""What a word of the name costs that was not typed: the first, each further one, each small one."""
MANY = 3
"""Words typed of which two find the name, so that not each need be looked for under all its spellings."""
THREE = 3
CROSSED = 0.7
"""What it costs that so many words or more stand in another order (a surname may stand first or last)."""
REVERSED = 0.2
"""What it costs that fewer do."""


class Query(NamedTuple):
    """A typed name: its words, what each costs where it is missing, and the edits to words of the index.

    `counting` are the places of the words that say something about who it is; `letters` counts those of all.
    """

    words: tuple[Word, ...]
    prices: tuple[float, ...]
    near: tuple[dict[int, float], ...]
    counting: tuple[int, ...]
    letters: int


class Found(NamedTuple):
    """A known name for a typed one.

    `cost` is in edits; `pairs` are typed word, word of the name, edits; `left` counts the words of the name
    that say who it is and were not typed; `weakest` is the worst of the pairs that count, in edits a letter.
    """

    name: int
    cost: float
    letters: int
    pairs: tuple[tuple[int, int, float], ...]
    left: int
    weakest: float

    @property
    def score(self) -> float:
        """How alike the names are, 0 to 100."""
        return max(0.0, 100 * (1 - self.cost / self.letters))


@cache
def is_small(word: str) -> bool:
    """Whether a word of a name says little about who it is: a particle, a title, an initial."""
    return len(word) == 1 or is_particle(word) or word in spellings()["words"]["titles"]


@cache
def is_particle(word: str) -> bool:
    """Whether a word binds the words around it: of, van, de."""
    return len(word) > 1 and word in spellings()["words"]["particles"]


@cache
def is_patronymic(word: str) -> bool:
    """Whether a word is a father's name, which most spellings of a person leave out."""
    table = spellings()["patronymics"]
    return word in table["words"] or word.endswith(tuple(table["endings"]))


def price(word: Word) -> float:
    """What a typed word costs, in edits, if the name does not have it."""
    if len(word.text) == 1:
        return INITIAL
    return SMALL if is_small(word.text) else max(len(word.roman), 2) * LETTER


def query(index: Index, words: tuple[Word, ...]) -> Query:
    """A typed name, made ready; no word is looked up where none counts.

    Of many words typed, a known one is near enough to itself.
    """
    prices = tuple(map(price, words))
    counting = tuple(at for at, full in enumerate(prices) if full > SMALL)
    letters = sum(len(word.roman) for word in words)
    near = tuple(index.near(word, alone=len(counting) >= MANY) for word in words) if counting else ()
    return Query(words, prices, near, counting, letters)


def align(index: Index, query: Query, name: int, edits: Sequence[Mapping[int, float]]) -> Found:
    """The cheapest words first, each once; `edits` are those from each typed word to words of the index."""
    words = index.name(name)
    offers = [
        (far - full, far, i, j)
        for i, (full, known) in enumerate(zip(query.prices, edits, strict=True))
        for j, word in enumerate(words)
        if (far := known.get(word, full)) < full
    ]
    pairs: dict[int, tuple[int, float]] = {}
    taken: set[int] = set()
    for _, far, i, j in sorted(offers):
        if i not in pairs and j not in taken:
            pairs[i] = j, far
            taken.add(j)
    over = [j for j in range(len(words)) if j not in taken]
    missed = [i for i in range(len(query.words)) if i not in pairs]
    short = (
        _shortened(query, pairs, missed, {j: index.roman[words[j]] for j in over}) if missed and over else {}
    )
    if short:
        missed = [i for i in missed if i not in short]
        if len(query.counting) > 1:  # a surname with an initial is a surname alone
            over = [j for j in over if j not in short.values()]
    left = [j for j in over if not is_small(index.words[words[j]])]
    cost = sum([far for _, far in pairs.values()]) + SHORTENED * len(short)
    cost += _missing(query, missed, pairs, left) + _crossed(query, pairs)
    cost += _left(query, len(over) - len(left), len(left), last=len(words) - 1 in taken)
    weakest = max([_weakness(query, i, pairs) for i in query.counting if i not in short], default=1.0)
    fitting = tuple([(i, j, far) for i, (j, far) in pairs.items()])
    return Found(name, cost, query.letters, fitting, len(left), weakest)


def _weakness(query: Query, at: int, pairs: Mapping[int, tuple[int, float]]) -> float:
    """The edits for each letter of a typed word, at most 1."""
    return min(1.0, pairs[at][1] / len(query.words[at].roman)) if at in pairs else 1.0


def _shortened(
    query: Query, pairs: Mapping[int, tuple[int, float]], missed: Sequence[int], over: Mapping[int, str]
) -> dict[int, int]:
    """Words `missed` that are the initial of a word left `over`, or have theirs there, each with that word.

    Only names that fit besides are read so: by all else that counts, or by two words at least.
    """
    fits = sum([i in pairs for i in query.counting])
    found: dict[int, int] = {}
    if not fits:
        return found
    for i in missed:
        word = query.words[i]
        if fits > 1 or (fits == len(query.counting) and len(word.roman) == 1):
            for j, other in over.items():
                if j not in found.values() and abbreviates(word.roman, other):
                    found[i] = j
                    break
    return found


def abbreviates(one: str, other: str) -> bool:
    """Whether one of two words is the initial of the other."""
    return min(len(one), len(other)) == 1 and one[0] == other[0]


def _missing(
    query: Query, missed: Sequence[int], pairs: Mapping[int, tuple[int, float]], left: Sequence[int]
) -> float:
    """The price of the typed words that the name does not have.

    It is less where the name has no word left to set against them, unless a particle shows that they are
    another phrase ("the driver of …").
    """
    if not missed:
        return 0.0
    fitting = sum(i in pairs and _weakness(query, i, pairs) <= FITS for i in query.counting)
    phrase = any(is_particle(query.words[i].text) for i in missed)
    cost = 0.0
    for i in missed:
        full = OTHER_INITIAL if left and len(query.words[i].text) == 1 else query.prices[i]
        if fitting > 1 and not left and not phrase and i in query.counting:
            most = MIDDLE if 0 < i < len(query.words) - 1 else OUTER
            full = PATRONYMIC if is_patronymic(query.words[i].text) else min(full, most)
        cost += full
    return cost


def _crossed(query: Query, pairs: Mapping[int, tuple[int, float]]) -> float:
    """The price of another order than the name's, turned round or not."""
    order = [pairs[i][0] for i in query.counting if i in pairs]
    if len(order) < THREE:
        return REVERSED if len(order) > 1 and order[0] > order[1] else 0.0
    turns = [order[at:] + order[:at] for at in range(len(order))]
    return 0.0 if sorted(order) in turns else CROSSED


def _left(query: Query, small: int, others: int, *, last: bool) -> float:
    """The price of the words of the name that were not typed; `last`: its last word was."""
    if others and len(query.counting) == 1:
        return (SURNAME if last else OTHER_PART) + BURIED * max(0, others - TWO)
    return LEFT_SMALL * small + (LEFT + LEFT_MORE * (others - 1) if others else 0.0)
