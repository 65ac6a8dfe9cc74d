"""How a name is spelled: what two mentions of it share, and whether it is one in letters."""

import unicodedata
from functools import lru_cache

Folded = tuple[str, ...]
"""A name's words, casefolded, without diacritics, points and genitive: what two mentions are compared by."""
_LETTERS = 3
"""Letters of the shortest name of a body before more words; shorter ones are initials."""


@lru_cache(maxsize=16_384)
def fold(name: str) -> Folded:
    """A name in the form in which two mentions are compared."""
    flat = unicodedata.normalize("NFKD", name).casefold()
    letters = "".join(c for c in flat if not unicodedata.combining(c))
    return tuple(letters.replace(".", " ").replace("’", "'").split())


def is_acronym(text: str) -> bool:
    """Whether a name is one word in capitals: a body's, whatever stands before it ("broadcaster PBS")."""
    return text.isalpha() and len(text) > 1 and text.isupper()


def is_lettered(text: str) -> bool:
    """Whether a name begins with the letters of a body: "PBS", "PBS News"; not with initials, "JD Cole"."""
    first = text.partition(" ")[0]
    return is_acronym(text) or (is_acronym(first) and len(first) >= _LETTERS and not text.isupper())
