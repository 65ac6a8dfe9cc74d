"""Whether a person's given name is a woman's or a man's, where it is clear."""

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Literal

from bot.lexicon.folding import words
from bot.lexicon.loader import shared

Gender = Literal["male", "female", ""]

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "ı": "i", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ə": "a", "'": None}
)
"""Letters that are no plain letter and an accent, as newspapers without them print them."""


@lru_cache(maxsize=16_384)
def gender_of(name: str) -> Gender:
    """The gender of who bears a name, by its first word; "" for a name of both, a stranger, an initial.

    Give it a full name: of "Martin" alone it cannot know that it is a surname.

    >>> gender_of("Jean-Pierre Raffarin"), gender_of("Robin"), gender_of("J.P. Balkenende")
    ('male', '', '')
    """
    parts = _parts(name)
    if not parts:
        return ""
    known = _genders()
    return known.get("-".join(parts)) or known.get(parts[0], "")


def _parts(name: str) -> tuple[str, ...]:
    """The folded parts of a name's first word: of "Jean-Pierre Raffarin" jean and pierre."""
    first = name.split(maxsplit=1)[:1]
    return tuple(part.translate(_LETTERS) for part in words("".join(first)))


@cache
def _genders() -> Mapping[str, Gender]:
    """The gender of each given name, read when one is first asked for."""
    names = shared("given_names")
    genders: tuple[Gender, Gender] = ("female", "male")
    return {name: gender for gender in genders for block in names[gender].values() for name in block.split()}
