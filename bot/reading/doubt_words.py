"""The section of a language's `reading.toml` by which what is not stated is told from what is."""

from dataclasses import dataclass

from bot.reading.shapes import NO_PHRASES, NO_WORDS, Phrases, Set


@dataclass(frozen=True)
class Doubt:
    """Words behind, beside or before which nothing is stated: denied, supposed, hoped for, pretended."""

    denying: Set = NO_WORDS
    supposing: Set = NO_WORDS
    conditional: Set = NO_WORDS
    conditions: Set = NO_WORDS
    unreal: Phrases = NO_PHRASES
    hedges: Set = NO_WORDS
    utmost: Set = NO_WORDS
    alone: Set = NO_WORDS
    excluding: Set = NO_WORDS
    excluding_phrases: Phrases = NO_PHRASES
    counting: Set = NO_WORDS
    shares: Set = NO_WORDS
    neither: Set = NO_WORDS
    either: Set = NO_WORDS
    declining: Set = NO_WORDS
    unheld: Phrases = NO_PHRASES
    pretended: Set = NO_WORDS
    citing: Set = NO_WORDS
    remarks: Set = NO_WORDS
