"""Aliases with their index, searched as entities."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, Self

from bot.model import Alias, EntityKind
from bot.names import keys, verdicts
from bot.names.align import SURNAME, Found, is_particle
from bot.names.directory import SPELT
from bot.names.index import Index
from bot.names.search import Search

Fits = Callable[[Alias], bool]
WORLD = frozenset({"name", "exonym", "metonym", "adjective", "demonym"})
"""What only the world's names are: an article's own are spellings, surnames, acronyms or former names."""

SAID = frozenset({"adjective", "demonym"})
"""What is said of somebody or something of a land."""
STRICT = 85.0
"""Score, 0 to 100, from which a misspelling is one of these."""


class Candidate(NamedTuple):
    """An alias that may be meant, with what speaks for it."""

    alias: Alias
    found: Found


class Look(NamedTuple):
    """A look-up: the search and its candidates, each entity once by its best spelling, best first."""

    search: Search
    candidates: tuple[Candidate, ...]

    def verdict(self) -> verdicts.Verdict:
        """What may be said of them; who is of a land ("Frisian") is told from a name by little."""
        said = verdicts.judge(self.search, [candidate.found for candidate in self.candidates])
        if said == "match" and self.candidates[0].alias.kind in SAID:
            return said if self.candidates[0].found.score >= STRICT else "ambiguous"
        return said

    def choice(self, most: int) -> tuple[Candidate, ...]:
        """The best to choose from, persons by their surname first: who types it alone leaves nothing out."""
        shown = sorted(self.candidates[:most], key=lambda each: round(each.found.cost - self._part(each), 3))
        return tuple(shown)

    def _part(self, each: Candidate) -> float:
        """What it costs a person that a surname alone was typed."""
        alone = self.search.counted == 1 and each.found.left > 0 and each.alias.entity.kind == "person"
        return SURNAME if alone and self.search.has_surname(each.found) else 0.0


class Catalogue:
    """Aliases and their index; read by any number of threads."""

    def __init__(self, aliases: Sequence[Alias], numbers: Sequence[int], index: Index) -> None:
        self.aliases = aliases
        self.numbers = numbers
        self.index = index

    @classmethod
    def build(cls, aliases: Iterable[Alias]) -> Self:
        """The catalogue of those aliases that may be misspelt."""
        if not isinstance(aliases, Sequence):
            aliases = [alias for alias in aliases if alias.language in SPELT]
        numbers = _in_order(aliases)
        names = (aliases[number].text for number in numbers)
        return cls(aliases, numbers, Index(names, plain=lambda name: _is_listed(aliases[numbers[name]])))

    def __len__(self) -> int:
        """How many spellings are found."""
        return len(self.numbers)

    def look(self, typed: str, kinds: tuple[EntityKind, ...], fits: Fits = lambda _: True) -> Look:
        """What `typed` may name among the entities of `kinds`, by the aliases that fit."""
        search = Search(self.index, typed)
        rank = {kind: number for number, kind in enumerate(kinds)}
        named = [Candidate(self.aliases[self.numbers[found.name]], found) for found in search.found]
        ordered = sorted(
            (each for each in named if each.alias.entity.kind in rank and fits(each.alias)),
            key=lambda c: (
                round(c.found.cost, 3),
                rank[c.alias.entity.kind],
                c.alias.entity.id,
                c.found.left,
            ),
        )
        return Look(search, tuple(_rivals(search, list(_once(ordered)))))


def _in_order(aliases: Sequence[Alias]) -> "array[int]":
    """The numbers of the aliases that may be misspelt, as their texts and entities sort.

    Of names that are equally near some are left out: which, must not hang on the order of the aliases.
    """
    numbers = [number for number, alias in enumerate(aliases) if alias.language in SPELT]
    numbers.sort(key=lambda number: aliases[number].entity.id)
    numbers.sort(key=lambda number: aliases[number].text)  # twice: a million pairs would take much memory
    return array("I", numbers)


def _is_listed(alias: Alias) -> bool:
    """Whether it is one of the world's names, met in an article or not: all their spellings are listed."""
    return alias.is_settled or alias.kind in WORLD


def _once(ordered: Sequence[Candidate]) -> Iterator[Candidate]:
    """Each entity by its best spelling; of kinds that share a spelling (a city, its government) the first."""
    entities: set[str] = set()
    kinds: dict[str, EntityKind] = {}
    several = len({each.alias.entity.kind for each in ordered}) > 1
    for each in ordered:
        entity = each.alias.entity
        if entity.id not in entities:
            entities.add(entity.id)
            if not several or kinds.setdefault(keys.key(each.alias.text), entity.kind) == entity.kind:
                yield each


def _rivals(search: Search, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """The best, and those that may be meant instead: not what is named after it ("the office of X").

    Whoever means that types more of its name.
    """
    for at, each in enumerate(found):
        if at == 0 or not _is_named_after(search, each, found[0]):
            yield each


def _is_named_after(search: Search, longer: Candidate, other: Candidate) -> bool:
    """Whether the words of a name that were typed are another's name, and it has more words than that.

    A body of which somebody's surname is one word ("Royal X") may be meant by it, "the office of X" is not.
    """
    kind, owner = longer.alias.entity.kind, other.alias.entity
    if kind == "person" or not longer.found.left:
        return False
    if owner.kind != "person":
        return not other.found.left and _edits(longer) >= _edits(other)
    index = search.index
    words = [index.words[word] for word in index.name(longer.found.name)]
    first = min(j for _, j, _ in longer.found.pairs)
    return any(map(is_particle, words[1:first])) or _holds(words, keys.words(owner.name))


def _edits(candidate: Candidate) -> float:
    """The edits between the words that were typed and those of the name."""
    return sum(far for _, _, far in candidate.found.pairs)


def _holds(words: Sequence[str], name: Sequence[str]) -> bool:
    """Whether a name of several words stands among others, in a row."""
    starts = range(len(words) - len(name) + 1)
    return len(name) > 1 and any(tuple(words[at : at + len(name)]) == tuple(name) for at in starts)
