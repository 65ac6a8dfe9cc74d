"""What a question asks for, by words that ask for it: a reason, a number, people, a start."""

from functools import cache
from typing import Literal

from bot.lexicon.folding import listed, words
from bot.lexicon.loader import shared

Cue = Literal[
    "reason",
    "because",
    "number",
    "numeral",
    "people",
    "start",
    "both",
    "by",
    "back",
    "not",
    "presence",
    "clause",
    "present",
    "whose",
    "utterance",
    "earlier",
    "later",
    "direct",
    "opinion",
]


def has(text: str, cue: Cue) -> bool:
    """Whether one of a cue's words or phrases stands in a text, in any language.

    >>> has("Sinds wanneer is zij minister?", "start"), has("Who is she?", "start")
    (True, False)
    """
    said = words(text)
    phrases = _phrases(cue)
    longest = max(map(len, phrases))
    return any(
        said[start : start + length] in phrases
        for start in range(len(said))
        for length in range(1, longest + 1)
    )


@cache
def _phrases(cue: Cue) -> frozenset[tuple[str, ...]]:
    return frozenset(phrase for each in shared("cues")[cue].values() for phrase in listed(each))
