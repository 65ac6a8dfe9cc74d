"""The lands, cities, regions and bodies of the world, under the names that newspapers and journalists use.

The data is `seeds/world.json`, one entity a line; Babel's CLDR adds the names of countries, and of some
cities, in all other languages. A text may name several ("Congo"): a caller gets all of them and chooses.
"""

from bot.gazetteer.exonyms import aliases
from bot.gazetteer.lands import OWNERS, is_adjective, is_demonym, is_people, lands, named, said_of, tables
from bot.gazetteer.world import (
    Case,
    Form,
    FormKind,
    capitals_of,
    country_of,
    entities,
    entity,
    first_words,
    forms,
    is_party,
    is_union,
    seat_of,
    title,
)

__all__ = [
    "OWNERS",
    "Case",
    "Form",
    "FormKind",
    "aliases",
    "capitals_of",
    "country_of",
    "entities",
    "entity",
    "first_words",
    "forms",
    "is_adjective",
    "is_demonym",
    "is_party",
    "is_people",
    "is_union",
    "lands",
    "named",
    "said_of",
    "seat_of",
    "tables",
    "title",
]
