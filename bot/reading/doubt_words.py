"""The section of a language's `reading.toml` by which what is not stated is told from what is."""

from dataclasses import dataclass

from bot.reading.shapes import Phrases, Set

_NO_WORDS: Set = frozenset()


@dataclass(frozen=True)
class Doubt:
    """Words behind, beside or before which nothing is stated: denied, supposed, hoped for, pretended."""

    denying: Set = _NO_WORDS
    supposing: Set = _NO_WORDS
    conditional: Set = _NO_WORDS
    conditions: Set = _NO_WORDS
    unreal: Phrases = ()
    hedges: Set = _NO_WORDS
    excluding: Set = _NO_WORDS
    excluding_phrases: Phrases = ()
    counting: Set = _NO_WORDS
    shares: Set = _NO_WORDS
    neither: Set = _NO_WORDS
    either: Set = _NO_WORDS
    declining: Set = _NO_WORDS
    unheld: Phrases = ()
    pretended: Set = _NO_WORDS
    citing: Set = _NO_WORDS
    remarks: Set = _NO_WORDS
