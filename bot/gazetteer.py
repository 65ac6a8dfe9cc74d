"""The lands, cities, regions and bodies of the world, under the names that newspapers and journalists use.

The data is `seeds/world.json`, one entity a line; Babel's CLDR adds the names of countries, and of some
cities, in all other languages. A text may name several ("Congo"): a caller gets all of them and chooses.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, cast

from bot.errors import BadSeed
from bot.model import LANGUAGES, Alias, AliasKind, Entity, EntityKind, Language

WORLD: Final = Path(__file__).parent.parent / "seeds" / "world.json"

SCRIPT_LETTERS: Final = 4
"""Letters of a script in a locale's identifier: "sr_Latn" is a language of its own, "nl_BE" is not."""
CLDR_REGIONS: Final = {
    "002": "place:africa",
    "005": "place:south-america",
    "013": "place:central-america",
    "142": "place:asia",
    "150": "place:europe",
    "419": "place:latin-america",
    "EU": "body:eu",
    "IC": "place:canary-islands",
    "UN": "body:un",
}
"""What CLDR counts among the territories and is no country here (UN M49 codes are digits)."""

FormKind = Literal["name", "adjective", "demonym", "capital", "seat", "city", "place", "body"]
Case = Literal["any", "capital", "exact"]


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
    ordinary = frozenset(_world()["ordinary"][language])
    found: dict[str, tuple[Form, ...]] = {}
    for text, entity_id, kind in _texts(language):
        form = Form(text, entity_id, kind, _case(text, ordinary))
        for folded in {text.casefold(), text.casefold().replace("'", "’")}:
            found[folded] = (*found.get(folded, ()), form)
    return found


def is_adjective(text: str, language: Language) -> bool:
    """Whether a text may be said of what is a land's, and does not name the land: "Peruvian"."""
    return any(form.kind in {"adjective", "demonym"} for form in forms(language).get(text.casefold(), ()))


def lands(text: str, language: Language) -> frozenset[str]:
    """The ids of the lands that single words of a text name or are said of: "Hongaarse"."""
    known = forms(language)
    said = (word.strip(".,;:!?()\"'“”„‘’") for word in text.casefold().split())
    named = (form.id for word in said for form in known.get(word, ()) if form.case != "exact")
    return frozenset(one for one in named if one.startswith("country:"))


@lru_cache(maxsize=4096)
def named(text: str, language: Language) -> str | None:
    """The id of the land whose name a casefolded text is; a cold question needs no `forms` to know.

    >>> named("rusland", "nl"), named("russische", "nl"), named("peace", "en")
    ('country:RU', None, None)
    """
    lands = (record for record in _records().values() if _kind(record["id"]) == "country")
    return next(
        (
            cast("str", record["id"])
            for record in lands
            if any(name.casefold() == text for name in record[language]["name"])
        ),
        None,
    )


@cache
def first_words(language: Language) -> frozenset[str]:
    """The casefolded words with which `forms` begin: what tells fast that no name of them begins here."""
    return frozenset(name.split()[0] for name in forms(language) if name.strip())


@cache
def entity(entity_id: str) -> Entity | None:
    """The entity under its Dutch title; None when the gazetteer has none of that id."""
    record = _records().get(entity_id)
    return None if record is None else Entity(entity_id, _kind(entity_id), _name(record, "nl"))


def entities() -> Iterator[Entity]:
    """Every entity, countries first."""
    return (Entity(one, _kind(one), _name(record, "nl")) for one, record in _records().items())


def title(entity_id: str, language: Language) -> str:
    """The usual name in that language; KeyError for an id that is not the gazetteer's.

    >>> title("country:UA", "nl"), title("city:istanbul", "nl"), title("body:nato", "en")
    ('Oekraïne', 'Istanboel', 'NATO')
    """
    return _name(_records()[entity_id], language)


def country_of(entity_id: str) -> str | None:
    """The land where it lies or to which it belongs; None for a sovereign country or a body of many lands.

    >>> country_of("city:istanbul"), country_of("country:GB-SCT"), country_of("country:TR")
    ('country:TR', 'country:GB', None)
    """
    return cast("str | None", _records().get(entity_id, {}).get("in"))


def seat_of(entity_id: str) -> str | None:
    """What a city stands for as a party: a country before a region before a body; None if it is no seat.

    >>> seat_of("city:kyiv"), seat_of("city:the-hague"), seat_of("city:barcelona"), seat_of("city:rotterdam")
    ('country:UA', 'country:NL', 'country:ES-CT', None)
    """
    return _seats().get(entity_id)


def is_party(entity_id: str) -> bool:
    """Whether a body is a political party, or a movement that acts as one.

    >>> is_party("body:labour"), is_party("body:nato"), is_party("country:NL")
    (True, False, False)
    """
    return bool(_records().get(entity_id, {}).get("party"))


def is_union(entity_id: str) -> bool:
    """Whether a body is a trade union, or a confederation of them.

    >>> is_union("body:fnv"), is_union("body:labour")
    (True, False)
    """
    return bool(_records().get(entity_id, {}).get("union"))


def capitals_of(entity_id: str) -> tuple[str, ...]:
    """The ids of a country's official capitals; the seat of its government may be elsewhere.

    >>> capitals_of("country:NL")
    ('city:amsterdam',)
    """
    return tuple(_records().get(entity_id, {}).get("capital", ()))


def aliases() -> Iterator[Alias]:
    """Every spelling: Dutch and English from the data, then CLDR's; none twice for one entity."""
    seen: set[tuple[str, str, str]] = set()
    for alias in chain(_own_aliases(), _exonyms()):
        known = (alias.entity.id, alias.text.casefold(), "metonym" if alias.kind == "metonym" else "")
        if known not in seen:
            seen.add(known)
            yield alias


def _own_aliases() -> Iterator[Alias]:
    """The forms of both languages as aliases."""
    for language in LANGUAGES:
        for form in chain.from_iterable(forms(language).values()):
            known = entity(form.id)
            if known is not None:
                yield Alias(known, form.text, _alias_kind(form), language, f"seeds/{WORLD.name}")


def _exonyms() -> Iterator[Alias]:
    """Names of lands in all languages of CLDR, and of the cities that name its time zones."""
    from babel import Locale, localedata  # noqa: PLC0415 - 60 ms, and only a store that is being built needs it

    cities = _zone_cities()
    for identifier in localedata.locale_identifiers():
        if any(len(part) != SCRIPT_LETTERS for part in identifier.split("_")[1:]):
            continue  # a country's variety of a language repeats its names
        locale = Locale.parse(identifier)
        for code, text in locale.territories.items():
            known = entity(CLDR_REGIONS.get(code, f"country:{code}"))
            if known is not None:
                yield Alias(known, text, "exonym", identifier, "CLDR")
        for zone, city in cities.items():
            text = locale.time_zones.get(zone, {}).get("city")
            if text is not None:
                yield Alias(city, text, "exonym", identifier, "CLDR")


def _zone_cities() -> dict[str, Entity]:
    """Time zone → the city whose name is the last part of the zone's and that lies in the zone's land.

    CLDR has the cities of renamed zones under the older names (Europe/Kiev), so those are here too.
    """
    from babel.core import get_global  # noqa: PLC0415 - as above

    newer = get_global("zone_aliases")
    lands = {zone: land for land, zones in get_global("territory_zones").items() for zone in zones}
    lands |= {old: lands[new] for old, new in newer.items() if new in lands}
    found = {}
    for zone, land in lands.items():
        named = forms("en").get(zone.rpartition("/")[2].replace("_", " ").casefold(), ())
        ids = [form.id for form in named if form.kind == "city" and country_of(form.id) == f"country:{land}"]
        city = entity(ids[0]) if ids else None
        if city is not None:
            found[zone] = city
    return found


@cache
def _world() -> dict[str, Any]:
    """The data file, read once."""
    try:
        return cast("dict[str, Any]", json.loads(WORLD.read_text("utf8")))
    except (OSError, ValueError) as error:
        raise BadSeed(WORLD, str(error), "Restore the file, or reinstall Dossier.") from error


@cache
def _records() -> dict[str, dict[str, Any]]:
    return {record["id"]: record for record in _world()["entities"]}


@cache
def _seats() -> dict[str, str]:
    """City → what it is the seat of, sovereign countries first."""
    found: dict[str, str] = {}
    for record in sorted(
        _records().values(), key=lambda record: (_kind(record["id"]) != "country", "in" in record)
    ):
        for city in _seat_cities(record):
            found.setdefault(city, record["id"])
    return found


def _texts(language: Language) -> Iterator[tuple[str, str, FormKind]]:
    """Every written form with what it stands for and how; countries first, as in the file."""
    records = _records()
    for entity_id, record in records.items():
        own: FormKind = "name" if entity_id.startswith("country:") else _kind(entity_id)  # type: ignore[assignment] # no persons here
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


def _kind(entity_id: str) -> EntityKind:
    return cast("EntityKind", entity_id.partition(":")[0])


def _name(record: Mapping[str, Any], language: Language) -> str:
    return cast("str", record[language]["name"][0])


def _alias_kind(form: Form) -> AliasKind:
    match form.kind:
        case "capital" | "seat":
            return "metonym"
        case "adjective" | "demonym":
            return form.kind
        case _:
            return "acronym" if len(form.text) > 1 and form.text.isupper() else "name"
