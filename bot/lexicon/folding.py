"""Folds text into words that compare: without case, accents, hyphens and possessive endings."""

import unicodedata
from functools import lru_cache

_SPACES = dict.fromkeys('-‐‑–—/.,;:!?()[]{}"“”„«»…|*_', " ")
_MARKS = str.maketrans(_SPACES | dict.fromkeys("’‘`´′", "'"))


@lru_cache(maxsize=8192)
def words(text: str) -> tuple[str, ...]:
    """The folded words of a text, in order.

    >>> words("Oekraïne’s vice-minister van Financiën")
    ('oekraine', 'vice', 'minister', 'van', 'financien')
    """
    alone = text.strip()
    if alone.isascii() and alone.isalnum():  # as most words of the lexicon are
        return (alone.lower(),)
    plain = text.translate(_MARKS).casefold()
    letters = plain if plain.isascii() else _without_accents(plain)
    bare = (word.removesuffix("'s").strip("'") for word in letters.split())
    return tuple(word for word in bare if word.isalnum() or any(map(str.isalnum, word)))


def _without_accents(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def listed(value: str) -> list[tuple[str, ...]]:
    """The phrases of a comma-separated value of the lexicon, each as folded words."""
    return [words(phrase) for phrase in value.split(",")]
