"""The shapes in which rules ask for the words of a lexicon."""

from collections.abc import Mapping
from typing import Literal

Stance = Literal[
    "for", "against", "demands", "offers", "refuses", "considers", "regards", "denies", "conditions"
]
Set = frozenset[str]
NO_WORDS: Set = frozenset()
"""What a language has where it says a thing in no such word."""
Endings = tuple[str, ...]
Phrase = tuple[str, ...]
Phrases = tuple[Phrase, ...]
"""The words of phrases, the longest phrase first."""
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
