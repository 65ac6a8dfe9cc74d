"""The data file: who and what there is, under which Dutch and English names."""

import json
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, cast

from bot import built
from bot.built import Drawers, Table, drawers
from bot.errors import BadSeed
from bot.model import Entity, EntityKind, Language

WORLD: Final = Path(__file__).parent.parent.parent / "seeds" / "world.json"

FormKind = Literal["name", "adjective", "demonym", "capital", "seat", "city", "place", "body"]
Case = Literal["any", "capital", "exact"]
BETWEEN: Final = "|"
"""What stands in no name, and as it is in JSON."""


class Form(NamedTuple):
    """A written form and what it stands for.

    `kind` says how: the `name` of a country, a `city`, a `place` or a `body`; its `adjective` or `demonym`;
    the `capital` that stands for a government, or another `seat` (the Kremlin; Brussels for the EU). "Kiev"
    thus has two forms: one of city:kyiv, and one as the capital of country:UA. `case` says what a text must
    show before it is read so: `any`; a `capital` letter, because the word is an ordinary one too (Polen,
    Turkey); or `exact`ly these letters (IS, WHO).
    """

    text: str
    id: str
    kind: FormKind
    case: Case


@cache
def forms(language: Language) -> Mapping[str, tuple[Form, ...]]:
    """Casefolded text → what it may name, countries first; apostrophes straight and curled."""
    ordinary = frozenset(data()["ordinary"][language])
    found: dict[str, tuple[Form, ...]] = {}
    for text, entity_id, kind in _texts(language):
        form = Form(text, entity_id, kind, _case(text, ordinary))
        for folded in {text.casefold(), text.casefold().replace("'", "’")}:
            found[folded] = (*found.get(folded, ()), form)
    return found


@cache
def first_words(language: Language) -> frozenset[str]:
    """The casefolded words with which `forms` begin: what tells fast that no name of them begins here."""
    return frozenset(name.split()[0] for name in forms(language) if name.strip())


@cache
def entity(entity_id: str) -> Entity | None:
    """The entity under its Dutch title; None when the gazetteer has none of that id."""
    known = _known(entity_id)
    return None if known is None else Entity(entity_id, kind_of(entity_id), known.nl)


def entities() -> Iterator[Entity]:
    """Every entity, countries first."""
    return (Entity(one, kind_of(one), _name(record, "nl")) for one, record in _records().items())


def title(entity_id: str, language: Language) -> str:
    """The usual name in that language; KeyError for an id that is not the gazetteer's.

    >>> title("country:UA", "nl"), title("city:istanbul", "nl"), title("body:nato", "en")
    ('Oekraïne', 'Istanboel', 'NATO')
    """
    known = _known(entity_id)
    if known is None:
        raise KeyError(entity_id)
    return known.nl if language == "nl" else known.en


def country_of(entity_id: str) -> str | None:
    """The land where it lies or to which it belongs; None for a sovereign country or a body of many lands.

    >>> country_of("city:istanbul"), country_of("country:GB-SCT"), country_of("country:TR")
    ('country:TR', 'country:GB', None)
    """
    known = _known(entity_id)
    return known.within or None if known else None


def seat_of(entity_id: str) -> str | None:
    """What a city stands for as a party: a country before a region before a body; None if it is no seat.

    >>> seat_of("city:kyiv"), seat_of("city:the-hague"), seat_of("city:barcelona"), seat_of("city:rotterdam")
    ('country:UA', 'country:NL', 'country:ES-CT', None)
    """
    known = _known(entity_id)
    return known.seat_of or None if known else None


def is_party(entity_id: str) -> bool:
    """Whether a body is a political party, or a movement that acts as one.

    >>> is_party("body:labour"), is_party("body:nato"), is_party("country:NL")
    (True, False, False)
    """
    known = _known(entity_id)
    return known is not None and known.what == "party"


def is_union(entity_id: str) -> bool:
    """Whether a body is a trade union, or a confederation of them.

    >>> is_union("body:fnv"), is_union("body:labour")
    (True, False)
    """
    known = _known(entity_id)
    return known is not None and known.what == "union"


def capitals_of(entity_id: str) -> tuple[str, ...]:
    """The ids of a country's official capitals; the seat of its government may be elsewhere.

    >>> capitals_of("country:NL")
    ('city:amsterdam',)
    """
    known = _known(entity_id)
    return tuple(known.capitals.split()) if known else ()


class _Known(NamedTuple):
    """What is asked of an entity, "" for none; `capitals` are ids between spaces."""

    nl: str
    en: str
    within: str
    what: str
    capitals: str
    seat_of: str


@lru_cache(maxsize=4096)
def _known(entity_id: str) -> _Known | None:
    written = _written().get(entity_id)
    return None if written is None else _Known(*written.split(BETWEEN))


@cache
def _written() -> Mapping[str, str]:
    return Drawers(ENTITIES.read())


def _gathered() -> dict[str, str]:
    """What `_Known` holds of each entity, with `BETWEEN` between."""
    seats = _seats()
    written = {
        one: BETWEEN.join(
            _Known(
                _name(record, "nl"),
                _name(record, "en"),
                record.get("in", ""),
                next((what for what in ("party", "union") if record.get(what)), ""),
                " ".join(record.get("capital", ())),
                seats.get(one, ""),
            )
        )
        for one, record in _records().items()
    }
    return drawers(written)


ENTITIES: Final = Table("entities", (built.CODE, WORLD, Path(__file__)), _gathered)
"""All entities with what questions ask of them: reading all of the data takes one too long."""


@cache
def data() -> dict[str, Any]:
    """The data file, read once."""
    try:
        return cast("dict[str, Any]", json.loads(WORLD.read_text("utf8")))
    except (OSError, ValueError) as error:
        raise BadSeed(WORLD, str(error), "Restore the file, or reinstall Dossier.") from error


@cache
def _records() -> dict[str, dict[str, Any]]:
    return {record["id"]: record for record in data()["entities"]}


@cache
def _seats() -> dict[str, str]:
    """City → what it is the seat of, sovereign countries first."""
    found: dict[str, str] = {}
    for record in sorted(
        _records().values(), key=lambda record: (kind_of(record["id"]) != "country", "in" in record)
    ):
        for city in _seat_cities(record):
            found.setdefault(city, record["id"])
    return found


def _texts(language: Language) -> Iterator[tuple[str, str, FormKind]]:
    """Every written form with what it stands for and how; countries first, as in the file."""
    records = _records()
    for entity_id, record in records.items():
        own: FormKind = "name" if entity_id.startswith("country:") else kind_of(entity_id)  # type: ignore[assignment] # no persons here
        for kind, texts in record[language].items():
            for text in texts:
                yield text, entity_id, own if kind == "name" else kind
        capitals = record.get("capital", ())
        for city in _seat_cities(record):
            for text in records[city][language]["name"]:
                yield text, entity_id, "capital" if city in capitals else "seat"


def _seat_cities(record: Mapping[str, Any]) -> list[str]:
    """The cities where its government sits: the capital, unless the data says otherwise."""
    return cast("list[str]", record.get("seats", record.get("capital", [])))


def _case(text: str, ordinary: frozenset[str]) -> Case:
    if text not in ordinary:
        return "any"
    return "exact" if text[1:] != text[1:].lower() and " " not in text else "capital"


def kind_of(entity_id: str) -> EntityKind:
    """The kind that an id begins with."""
    return cast("EntityKind", entity_id.partition(":")[0])


def _name(record: Mapping[str, Any], language: Language) -> str:
    return cast("str", record[language]["name"][0])
