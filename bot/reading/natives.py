"""Whoever is called by the land, city or party they are of: "zei de Fin", "said the Democrat"."""

from bot import gazetteer
from bot.model import Mention
from bot.reading.characters import Gender
from bot.reading.line import Line
from bot.reading.nouns import is_noun
from bot.reading.phrase import Phrase
from bot.reading.scene import Scene
from bot.reading.vocabulary import Words

_SHORTEST = 3
"""Letters of the shortest city with an ending: "Edenaar"."""


def is_compatriot(line: Line, phrase: Phrase) -> bool:
    """Whether one person is meant by where they are from: "de Fin", "de Spaanse"; not "the French"."""
    low, kinds = phrase.name.casefold(), {form.kind for form in phrase.forms}
    bodies = line.words.bodies
    plural = low.endswith(bodies.plural_endings) and not low.endswith(bodies.singular_endings)
    several = plural or low.endswith(bodies.people_endings)
    may_describe = "demonym" not in kinds or line.words.roles.noun_modifiers
    describes = "adjective" in kinds and may_describe and is_noun(line.row[phrase.last], line.words)
    alone = phrase.first == phrase.last - 1 or describes
    return not (several or alone or "name" in kinds) and bool(kinds & {"demonym", "adjective"})


def compatriot(phrase: Phrase, scene: Scene) -> Mention | None:
    """The person of that land named close before; None where that is not sure."""
    female = not scene.words.roles.noun_modifiers and all(form.kind == "adjective" for form in phrase.forms)
    return scene.from_land({form.id for form in phrase.forms}, "female" if female else "")


def is_aged(line: Line, phrase: Phrase, fullest: str) -> bool:
    """Whether one word behind an age only says where somebody is from: "De 64-jarige Lochristenaar"."""
    row, first = line.row, phrase.first
    aged = bool(line.words.roles.of_age) and row[first - 1].low.endswith(line.words.roles.of_age)
    return aged and " " not in fullest and row[first - 2].low in line.words.roles.definite


def gender(line: Line, phrase: Phrase) -> Gender | None:
    """The gender of somebody called by a city or a party, "" for a word for both; None for a body's name."""
    row, name = line.row, phrase.name
    articled = row[phrase.first - 1].low in line.words.roles.definite and phrase.last == phrase.first + 1
    behind = row[phrase.last]
    alone = articled and phrase.first > 0 and not (behind.named or is_noun(behind, line.words))
    if alone and _is_adherent(name.casefold(), line.words):
        return ""
    if not alone or " " in name or not _is_from_city(name.casefold(), line.words):
        return None
    return "female" if name.endswith(line.words.names.adjective_endings) else ""


def _is_adherent(low: str, words: Words) -> bool:
    """Whether one person is called by what they stand for: "the Social Democrat", not "the Democrats"."""
    return f"{low.rpartition(' ')[2]}s" in words.talks.adherents


def _is_from_city(low: str, words: Words) -> bool:
    """Whether a word is a city's name with an ending of its people: "amsterdammer", "groninger"."""
    names, known = words.names, gazetteer.forms(words.language)
    if low.endswith(names.natives):
        return bool(names.natives)
    stems = (low[: -len(end)] for end in names.inhabitants if low.endswith(end))
    spelled = (
        one
        for stem in stems
        if len(stem) >= _SHORTEST
        for one in (stem[:-1] if stem[-1] == stem[-2] else stem, *(stem + end for end in names.city_endings))
    )
    return any(form.kind == "city" for one in spelled for form in known.get(one, ()))
