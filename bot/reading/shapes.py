"""The shapes in which rules ask for the words of a lexicon."""

from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from typing import Literal

Stance = Literal[
    "for", "against", "demands", "offers", "refuses", "considers", "regards", "denies", "conditions"
]
Set = frozenset[str]
NO_WORDS: Set = frozenset()
"""What a language has where it says a thing in no such word."""
Endings = tuple[str, ...]


@cache
def union(*sets: Set) -> Set:
    """The words of several sets of a lexicon, put together once."""
    return frozenset().union(*sets)


Phrase = tuple[str, ...]


class Phrases(tuple[Phrase, ...]):  # noqa: SLOT001 - what is cached needs a place
    """The words of phrases, the longest phrase first."""

    @cached_property
    def openings(self) -> Set:
        """The words with which they begin: most sentences have none of these."""
        return frozenset([phrase[0] for phrase in self])

    @cached_property
    def by_longest(self) -> Mapping[str, Sequence[tuple[int, Phrase]]]:
        """Longest word → the phrases that have it, each with its place among all: few sentences have it."""
        found: dict[str, list[tuple[int, Phrase]]] = {}
        for number, phrase in enumerate(self):
            found.setdefault(max(phrase, key=len), []).append((number, phrase))
        return found

    @cached_property
    def longest(self) -> Set:
        """The longest words of the phrases."""
        return frozenset(self.by_longest)

    @cached_property
    def numbered(self) -> Mapping[str, Sequence[tuple[int, Phrase]]]:
        """Opening word → the phrases that begin with it, each with its place among all."""
        found: dict[str, list[tuple[int, Phrase]]] = {}
        for number, phrase in enumerate(self):
            found.setdefault(phrase[0], []).append((number, phrase))
        return found


NO_PHRASES = Phrases()
"""What a language has that says a thing in no phrase."""
Groups = tuple[Set, ...]
"""Sets of words that mean the same."""
Table = Mapping[str, str]
SplitVerbs = Mapping[str, Set]
"""Finite form of a verb in two parts → the parts that may close its clause."""
StanceVerbs = Mapping[str, tuple[tuple[Stance, str], ...]]
"""Form of a verb → the stances it may take, each with the particle that must close the clause, if any."""
StancePhrases = tuple[tuple[Phrase, Stance], ...]
Flips = Mapping[Stance, Stance]
"""Stance → what "not" makes of it."""
