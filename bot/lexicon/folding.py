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
    found = (plain if plain.isascii() else plain.translate(_BARE)).split()
    if any("'" in word for word in found):
        found = [word.removesuffix("'s").strip("'") for word in found]
    return tuple([word for word in found if word.isalnum() or any(map(str.isalnum, word))])


class _Bare(dict[int, str]):
    """Letters without their accents, for str.translate; each is worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFKD", chr(code))
        self[code] = bare = "".join([part for part in parts if not unicodedata.combining(part)])
        return bare


_BARE = _Bare()


def listed(value: str) -> list[tuple[str, ...]]:
    """The phrases of a comma-separated value of the lexicon, each as folded words."""
    return [words(phrase) for phrase in value.split(",")]
