"""Words that speak of a land without more: what a question asks of its words, and soon."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache, partial
from itertools import chain
from pathlib import Path

from bot import built
from bot.built import Drawers, Table, drawers
from bot.gazetteer.world import ENTITIES, WORLD, Form, forms, kind_of
from bot.model import LANGUAGES, Language

SOURCES = (built.CODE, WORLD, Path(__file__), Path(__file__).with_name("world.py"))
"""What the words of lands follow from."""
NAME = "="
"""What stands before the id of a land whose own name a text is."""
OWNERS = ("country:", "body:")
"""With what the ids of lands and bodies begin."""


def is_adjective(text: str, language: Language) -> bool:
    """Whether a text may be said of what is a land's, and does not name the land: "Peruvian"."""
    return not {"adjective", "demonym"}.isdisjoint(_said(text.casefold(), language))


def is_demonym(text: str, language: Language) -> bool:
    """Whether a text may name those who belong to a land: "Peruvians"."""
    return "demonym" in _said(text.casefold(), language)


def is_people(text: str, language: Language) -> bool:
    """Whether a text can only name those who belong to a land: "Peruvians", and not "Peruvian".

    >>> is_people("Denen", "nl"), is_people("Peruvian", "en")
    (True, False)
    """
    said = _said(text.casefold(), language)
    return "demonym" in said and "adjective" not in said


def lands(text: str, language: Language) -> frozenset[str]:
    """The ids of the lands that single words of a text name or are said of: "Hongaarse"."""
    words = (word.strip(".,;:!?()\"'“”„‘’") for word in text.casefold().split())
    return frozenset(one for word in words for one in _said(word, language) if one.startswith("country:"))


def said_of(text: str, language: Language) -> frozenset[str]:
    """The ids of the lands that single words of a text name, and of all that has an adjective: "Europees".

    >>> said_of("Europees staal", "nl"), said_of("de Noorse vloot", "nl")
    (frozenset({'body:eu'}), frozenset({'country:NO'}))
    """
    words = (word.strip(".,;:!?()\"'“”„‘’") for word in text.casefold().split())
    return frozenset(one for word in words for one in _said(word, language) if one.startswith(OWNERS))


def named(text: str, language: Language) -> str | None:
    """The id of the land whose name a casefolded text is.

    >>> named("rusland", "nl"), named("russische", "nl"), named("peace", "en")
    ('country:RU', None, None)
    """
    found = (one for one in _said(text, language) if one.startswith(NAME))
    return next((one.removeprefix(NAME) for one in found), None)


@lru_cache(maxsize=4096)
def _said(text: str, language: Language) -> tuple[str, ...]:
    """What `_landed` says of a casefolded text."""
    return tuple(_landed(language).get(text, "").split())


@cache
def _landed(language: Language) -> Mapping[str, str]:
    """The texts by which a land is known without more, or that are said of what is its own.

    Each has, between spaces, the ids of the lands and of bodies whose adjective it is, lands whose name it is
    behind a `NAME` too, and "adjective" or "demonym" where it is one.
    """
    return Drawers(_of_lands(language).read())


def tables() -> Iterator[Table]:
    """What questions ask of entities, and of words that speak of lands."""
    return chain([ENTITIES], map(_of_lands, LANGUAGES))


def _of_lands(language: Language) -> Table:
    return Table(f"lands.{language}", SOURCES, partial(_gathered, language))


def _gathered(language: Language) -> dict[str, str]:
    """What `_landed` holds."""
    found = {}
    for text, named in forms(language).items():
        ids = [form.id for form in named if form.case != "exact" and (_is_land(form) or _is_of_body(form))]
        names = [f"{NAME}{form.id}" for form in named if form.kind == "name" and _is_land(form)]
        kinds = [form.kind for form in named if form.kind in {"adjective", "demonym"}]
        found[text] = " ".join(dict.fromkeys([*ids, *names, *kinds]))
    return drawers({text: said for text, said in found.items() if said})


def _is_of_body(form: Form) -> bool:
    return form.kind == "adjective" and kind_of(form.id) == "body"


def _is_land(form: Form) -> bool:
    return kind_of(form.id) == "country"
