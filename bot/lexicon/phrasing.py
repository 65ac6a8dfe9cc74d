"""Phrases among words: the lexicon's tables, and where their phrases stand in a text."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from bot.lexicon.folding import listed

PLURALS = ("s", "en")
"""How a word for several ends, in any language."""
Phrases = Mapping[tuple[str, ...], str]
"""Folded words of a phrase → its key."""


class Span(NamedTuple):
    """A phrase found among words: `words[start:end]` means `key`."""

    start: int
    end: int
    key: str


def spans(
    said: tuple[str, ...], known: Phrases, otherwise: Callable[[str], str] = lambda _: ""
) -> Iterator[Span]:
    """Every phrase among the words, longest first, none overlapping; `otherwise` may know a single word."""
    start, longest = 0, max(map(len, known))
    while start < len(said):
        ends = range(min(len(said), start + longest), start, -1)
        end = next((end for end in ends if said[start:end] in known), None)
        if end is not None:
            yield Span(start, end, known[said[start:end]])
        elif key := otherwise(said[start]):
            yield Span(start, start + 1, key)
        start = end or start + 1


def phrases(table: Mapping[str, Mapping[str, str]], order: Iterable[str]) -> dict[tuple[str, ...], str]:
    """The phrases of a table of languages, those of later languages in place of those of earlier ones."""
    said = ((key, value) for language in order for key, value in table[language].items())
    return {phrase: key for key, value in said for phrase in listed(value)}
