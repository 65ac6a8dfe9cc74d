"""Which words may lead to the head of a role, and as what: each word is looked at once."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

from bot.reading.heads import head_of, tenure_of
from bot.reading.nouns import is_adjective
from bot.reading.row import Chunk, Kind
from bot.reading.vocabulary import Words

Way = Literal[
    "one of",
    "determiner",
    "number",
    "other",
    "genitive",
    "owned",
    "tenure",
    "age",
    "land",
    "conjunction",
    "noun",
    "adjective",
]


@lru_cache(maxsize=16_384)
def may_lead(word: str, words: Words) -> bool:
    """Whether a word is a head or may be any of these."""
    low, roles = word.casefold(), words.roles
    listed = low in roles.determiners or low in roles.numbers or low in roles.alone or low.isdigit()
    listed = listed or low in roles.one_of.openings
    if listed or low.endswith(roles.of_age) or tenure_of(low, words) is not None:
        return True
    noun = roles.noun_modifiers and low not in words.no_modifier
    return noun or is_adjective(low, words) or head_of(word, words) is not None


def ways(chunk: Chunk, words: Words) -> tuple[Way, ...]:
    """What a chunk may be before a head, in the order in which rules ask."""
    return _ways(chunk.low, chunk.kind, bool(chunk.forms), words)


@lru_cache(maxsize=16_384)
def _ways(low: str, kind: Kind, known: bool, words: Words) -> tuple[Way, ...]:  # noqa: FBT001 - a cache's key
    roles = words.roles
    fits: Mapping[Way, bool] = {
        "one of": low in roles.one_of.openings,
        "determiner": low in roles.determiners,
        "number": low in roles.numbers or low.isdigit(),
        "other": low in roles.others or low.endswith(words.speech.adverb_endings),
        "genitive": kind in ("name", "form"),
        "owned": low == "'s",
        "tenure": tenure_of(low, words) is not None,
        "age": low.endswith(roles.of_age),
        "land": known,
        "conjunction": low in roles.conjunctions,
        "noun": roles.noun_modifiers,
        "adjective": not roles.noun_modifiers,
    }
    return tuple([way for way, may in fits.items() if may])
