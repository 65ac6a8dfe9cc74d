"""Aliases with their index, searched as entities."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, Self

from bot.model import Alias, EntityKind
from bot.names import keys, verdicts
from bot.names.align import Found
from bot.names.directory import SPELT
from bot.names.index import Index
from bot.names.search import Search

Fits = Callable[[Alias], bool]
WORLD = frozenset({"name", "exonym", "metonym", "adjective", "demonym"})
"""What only the world's names are: an article's own are spellings, surnames, acronyms or former names."""


class Candidate(NamedTuple):
    """An alias that may be meant, with what speaks for it."""

    alias: Alias
    found: Found


class Look(NamedTuple):
    """A look-up: the search and its candidates, each entity once by its best spelling, best first."""

    search: Search
    candidates: tuple[Candidate, ...]

    def verdict(self) -> verdicts.Verdict:
        """What may be said of them."""
        return verdicts.judge(self.search, [candidate.found for candidate in self.candidates])


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
        numbers = array("I", (n for n, each in enumerate(aliases) if each.language in SPELT))
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
            key=lambda c: (round(c.found.cost, 3), rank[c.alias.entity.kind], c.alias.entity.id),
        )
        return Look(search, tuple(_once(ordered)))


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
