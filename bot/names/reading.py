"""Decisions by likeness, and why: what is left once no exact alias was found."""

from dataclasses import replace
from functools import cache
from itertools import dropwhile
from math import exp
from typing import Literal

from bot.model import EntityKind, Hit
from bot.names import decisions, keys, shelf, sounds
from bot.names.catalogue import Candidate
from bot.names.directory import SHOWN, Decision, Directory, Explained, Match, Nobody, Several

NEAR = 60.0
"""Score, 0 to 100, from which a spelling is worth showing as near."""


def decide(typed: str, directory: Directory, kinds: tuple[EntityKind, ...]) -> Decision:
    """Who `typed` names, by the index; what stands before a name ("president", "the") may be left out."""
    plain = _without_front(typed, directory, kinds)
    if plain is not None:
        return plain
    look = shelf.of(directory).whole().look(typed, kinds)
    hits = tuple(_hit(typed, candidate) for candidate in look.candidates[:SHOWN])
    match look.verdict():
        case "match":
            return Match(hits[0])
        case "ambiguous":
            return Several(tuple(_hit(typed, candidate) for candidate in look.choice(SHOWN)))
        case "none":
            return Nobody(tuple(hit for hit in hits if hit.score >= NEAR))


def _without_front(typed: str, directory: Directory, kinds: tuple[EntityKind, ...]) -> Match | None:
    """The match of what stands behind an article, an office or "the republic of"; None if there is none."""
    front, _, name = typed.strip().partition(" ")
    before = keys.key(front)
    found: Decision | None = None
    if not name:
        return None
    if before in _fronts("articles"):
        found = decisions.exactly(name, directory, kinds)
    elif before in _fronts("offices") and "person" in kinds:
        found = decisions.decide(name, directory, ("person",))
    if not isinstance(found, Match) and before in _fronts("states"):
        land = " ".join(dropwhile(lambda word: keys.key(word) in _fronts("states"), typed.split()))
        found = decisions.exactly(land, directory, ("country",)) if "country" in kinds else None
    return Match(replace(found.hit, typed=typed)) if isinstance(found, Match) else None


@cache
def _fronts(table: str) -> frozenset[str]:
    """The words of a table that may stand in front of a name, as keys."""
    return frozenset(map(keys.key, sounds.spellings()["words"][table]))


def explain(typed: str, directory: Directory, kinds: tuple[EntityKind, ...]) -> list[Explained]:
    """The candidates with what speaks for each, the best first."""
    look = shelf.of(directory).whole().look(typed, kinds)
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
