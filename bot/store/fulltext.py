"""The expression that full-text search is asked with: typed words are data, never operators.

Stemming belongs here and in `rows.words` together: what is done to the words of a fact is done to the words
of a question.
"""

import re
from typing import Literal

MOST = 32
"""Words of a question that are looked for; the rest of a very long one adds time and no meaning."""
_WORD = re.compile(r"[^\W_]+")


def expression(words: str, match: Literal["all", "any"]) -> str:
    """An FTS5 expression in which all, or any, of the words must stand; "" where there is no word.

    >>> expression('"Bucha" OR NEAR(x', "all")
    '"Bucha" "OR" "NEAR" "x"'
    """
    found = list(dict.fromkeys(_WORD.findall(words)))[:MOST]
    return (" OR " if match == "any" else " ").join(f'"{word}"' for word in found)
