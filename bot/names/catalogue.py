"""The aliases of a directory with their index: searched, and decided on."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp
from typing import Literal

from bot.model import Alias, EntityKind, Hit
from bot.names import keys, verdicts
from bot.names.align import Found
from bot.names.directory import SHOWN, SPELT, Decision, Directory, Explained, Match, Nobody, Several
from bot.names.index import Index
from bot.names.search import Search

NEAR = 60.0
"""Score, 0 to 100, from which a spelling is worth showing as near."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An alias that may be meant, with what speaks for it."""

    alias: Alias
    found: Found


@dataclass(frozen=True, slots=True)
class Look:
    """A look-up: the search and its candidates, each entity once by its best spelling, best first."""

    search: Search
    candidates: tuple[Candidate, ...]

    def verdict(self) -> verdicts.Verdict:
        """What may be said of them."""
        return verdicts.judge(self.search, [candidate.found for candidate in self.candidates])


class Catalogue:
    """Aliases and their index; read by any number of threads."""

    def __init__(self, aliases: Iterable[Alias]) -> None:
        if not isinstance(aliases, Sequence):
            aliases = [alias for alias in aliases if alias.language in SPELT]
        self._aliases = aliases
        self._numbers = array("I", (n for n, each in enumerate(aliases) if each.language in SPELT))
        self.index = Index((self._aliases[number].text for number in self._numbers), plain=self._is_settled)

    def _is_settled(self, name: int) -> bool:
        """Whether all spellings of a name are aliases, as those of places in CLDR and seeds/ are."""
        return self._aliases[self._numbers[name]].is_settled

    def look(self, typed: str, kinds: tuple[EntityKind, ...]) -> Look:
        """What `typed` may name among the entities of `kinds`."""
        search = Search(self.index, typed)
        rank = {kind: number for number, kind in enumerate(kinds)}
        named = [Candidate(self._aliases[self._numbers[found.name]], found) for found in search.found]
        ordered = sorted(
            (each for each in named if each.alias.entity.kind in rank),
            key=lambda c: (round(c.found.cost, 3), rank[c.alias.entity.kind], c.alias.entity.id),
        )
        return Look(search, tuple(_once(ordered)))


def _once(ordered: Iterable[Candidate]) -> Iterator[Candidate]:
    """Each entity by its best spelling; of kinds that share a spelling (a city, its government) the first."""
    entities: set[str] = set()
    kinds: dict[str, EntityKind] = {}
    for each in ordered:
        entity = each.alias.entity
        if entity.id not in entities:
            entities.add(entity.id)
            if kinds.setdefault(keys.key(each.alias.text), entity.kind) == entity.kind:
                yield each


@lru_cache(maxsize=2)
def _of(directory: Directory, version: int) -> Catalogue:  # noqa: ARG001  # it is part of the key
    return Catalogue(directory.aliases())


def of(directory: Directory) -> Catalogue:
    """The catalogue of a directory as it is now, built when its version is new."""
    return _of(directory, directory.version)


def decide(typed: str, directory: Directory, kinds: tuple[EntityKind, ...]) -> Decision:
    """Who `typed` names, by the index."""
    look = of(directory).look(typed, kinds)
    hits = tuple(_hit(typed, candidate) for candidate in look.candidates[:SHOWN])
    match look.verdict():
        case "match":
            return Match(hits[0])
        case "ambiguous":
            return Several(hits)
        case "none":
            return Nobody(tuple(hit for hit in hits if hit.score >= NEAR))


def explain(typed: str, directory: Directory, kinds: tuple[EntityKind, ...]) -> list[Explained]:
    """The candidates with what speaks for each, the best first."""
    look = of(directory).look(typed, kinds)
    return [
        Explained(
            _hit(typed, each),
            round(each.found.cost, 2),
            round(look.search.evidence(each.found), 2),
            round(exp(look.search.chance(each.found)), 4),
        )
        for each in look.candidates[: 2 * SHOWN]
    ]


def _hit(typed: str, candidate: Candidate) -> Hit:
    """A hit by likeness."""
    how: Literal["metonym", "fuzzy"] = "metonym" if candidate.alias.kind == "metonym" else "fuzzy"
    return Hit(candidate.alias.entity, typed, candidate.alias.text, round(candidate.found.score, 1), how)
