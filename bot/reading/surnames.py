"""Surnames that are a place or a language too: "Eva van Aalst", "Mark English"."""

from collections.abc import Sequence

from bot.gazetteer import Form
from bot.lexicon import gender_of
from bot.reading.heads import head_of
from bot.reading.tokens import Token
from bot.reading.vocabulary import Words

_TITLE = 3
"""Words from a title to the city of a name: "woordvoerder Eva van Aalst"."""


def is_of_language(tokens: Sequence[Token], at: int, words: Words) -> bool:
    """Whether an adjective of a land behind a title and a given name ends a name: no "Engelse" does."""
    titled = at > 1 and head_of(tokens[at - 2].text, words) is not None
    return titled and not tokens[at].low.endswith(words.roles.inflections)


def is_of_city(tokens: Sequence[Token], at: int, forms: Sequence[Form], words: Words) -> bool:
    """Whether a city behind a title, a given name alone and "van" ends a name; whoever governs is of it."""
    title = head_of(tokens[at - _TITLE].text, words) if at >= _TITLE else None
    governs = title is not None and title.word in words.names.reigning
    behind = tokens[at - 1].low in words.roles.of_strict and bool(gender_of(f"{tokens[at - 2].text} "))
    cities = all(form.kind == "city" for form in forms)
    return cities and title is not None and not governs and behind


def is_particle(tokens: Sequence[Token], at: int, words: Words) -> bool:
    """Whether a particle of a name stands here: "van", and the "in" of "in 't Hout"."""
    low = tokens[at].low if at < len(tokens) else ""
    elided = low in words.names.elided_particles and at + 1 < len(tokens)
    return low in words.names.particles or (elided and tokens[at + 1].low in words.names.elided_articles)
