"""Every spelling of what the gazetteer has: those of the data, and those of CLDR in all other languages."""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from bot.gazetteer.world import WORLD, Form, country_of, entity, forms
from bot.model import LANGUAGES, Alias, AliasKind, Entity

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


def _alias_kind(form: Form) -> AliasKind:
    match form.kind:
        case "capital" | "seat":
            return "metonym"
        case "adjective" | "demonym":
            return form.kind
        case _:
            return "acronym" if len(form.text) > 1 and form.text.isupper() else "name"
