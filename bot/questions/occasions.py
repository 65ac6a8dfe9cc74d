"""Talks that a question names only to say when: "who was minister during the talks in Geneva?"."""

from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple

from bot.model import LANGUAGES
from bot.questions import cleaning, patterns, vocabulary
from bot.questions.cleaning import Word

Which = Literal["first", "last", ""]
NEAR = 4
"""Words from a "first" to what it is the first of: "the first direct peace talks"."""
REACH = 7
"""Words from a "during" to its talks: "during the talks", "during the Geneva peace talks"."""


class Occasion(NamedTuple):
    """Talks by which a question says when; `named` are the words that may name their place and parties."""

    which: Which
    named: str


def occasion(text: str) -> Occasion | None:
    """The talks during which something is asked, or the first or last of them; None where none are.

    >>> occasion("Who was defence minister during the talks in Geneva?")
    Occasion(which='', named='the talks in Geneva')
    >>> occasion("wie leidde de delegatie bij de eerste gesprekken?")
    Occasion(which='first', named='de eerste gesprekken')
    """
    words = cleaning.cut(cleaning.clean(text))
    start = next(iter(_before_talks(words, "during", REACH)), None)
    for which in ("first", "last"):
        for at in _before_talks(words, which, NEAR):
            return Occasion(which, _named(words, at if start is None else min(start, at)))
    return None if start is None else Occasion("", _named(words, start))


def _before_talks(words: Sequence[Word], name: str, most: int) -> list[int]:
    """The places behind the phrases of a list that stand at most so many words before a word for talks."""
    folded = [word.folded for word in words]
    return [
        start + len(phrase)
        for start in range(len(folded))
        for phrase in _phrases(name)
        if tuple(folded[start : start + len(phrase)]) == phrase
        and any(map(_is_talks, folded[start + len(phrase) :][:most]))
    ]


def _named(words: Sequence[Word], start: int) -> str:
    """The words from a place on, as far as no word begins the question itself: "during the talks, who …"."""
    asking = _phrases("asking")
    rest = words[start:]
    end = next((i for i, word in enumerate(rest) if (word.folded,) in asking), len(rest))
    return " ".join(word.text for word in rest[:end])


def _is_talks(word: str) -> bool:
    return any(patterns.is_talks(word, language) for language in LANGUAGES)


@cache
def _phrases(name: str) -> frozenset[tuple[str, ...]]:
    return frozenset[tuple[str, ...]]().union(*(vocabulary.phrases(each, name) for each in LANGUAGES))
