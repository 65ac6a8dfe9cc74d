"""Words that open a clause or point to a noun, told apart: "steunt dat plan niet", "wijst die eis af"."""

from collections.abc import Iterator, Sequence
from functools import cache

from bot.reading.nouns import is_adjective, is_noun
from bot.reading.row import Chunk
from bot.reading.shapes import Set
from bot.reading.vocabulary import Words

_NOTHING = Chunk("", "", -1, -1, "nothing")
_DESCRIBED = 2
"""Adjectives at most before the noun that is pointed to: "dat nieuwe voorstel"."""


def pointing(chunks: Sequence[Chunk], words: Words) -> tuple[Chunk, ...]:
    """The chunks, each "die" and "dat" that points to a noun as "deze" and "dit", which open no clause."""
    near = words.pronouns.near
    if not any(chunk.low in near for chunk in chunks):
        return tuple(chunks)
    pairs = enumerate(chunks)
    return tuple(
        [chunk._replace(low=near[chunk.low]) if _points(chunks, at, words) else chunk for at, chunk in pairs]
    )


def _points(chunks: Sequence[Chunk], at: int, words: Words) -> bool:
    """Whether a demonstrative stands here with its noun, no relative clause or other one behind it."""
    if chunks[at].low not in words.pronouns.near or not at or chunks[at].kind != "word":
        return False
    noun = _noun(chunks, at + 1, words)
    if noun is None:
        return False
    before = chunks[at - 1].low
    if chunks[at].low in words.speech.that:
        closes = all(low in _closers(words) for low in _behind(chunks, noun + 1))
        return closes and (before in _finite(words) or before in words.carriers)
    small = before in words.speech.prepositions or before in words.stances.negations
    return small or before in _finite(words)


@cache
def _closers(words: Words) -> Set:
    """What may stand between an object and the end of its clause: small words and parts of verbs."""
    parts = {part for stances in words.stances.verbs.values() for _, part in stances}
    split = {part for parts in words.speech.split.values() for part in parts}
    small = words.carriers | words.stances.negations | words.speech.prepositions | words.talks.days
    return small | parts | split


@cache
def _finite(words: Words) -> Set:
    """Verbs that may have an object: those that act, and those of turns."""
    return words.acts | {form for forms in words.stances.conjugations for form in forms}


def _noun(chunks: Sequence[Chunk], at: int, words: Words) -> int | None:
    """Where the noun stands, adjectives before it or none."""
    for i in range(at, min(len(chunks), at + _DESCRIBED + 1)):
        behind = chunks[i + 1] if i + 1 < len(chunks) else _NOTHING
        described = is_adjective(chunks[i].low, words) and is_noun(behind, words)
        if not described:
            return i if is_noun(chunks[i], words) else None
    return None


def _behind(chunks: Sequence[Chunk], at: int) -> Iterator[str]:
    """The words from here to the next mark."""
    for chunk in chunks[at:]:
        if chunk.kind == "mark":
            return
        yield chunk.low
