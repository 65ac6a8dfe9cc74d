"""What a language's newspapers and askers say, as data: a folder a language, tables for all of them."""

from collections.abc import Iterator

from bot.built import Table
from bot.lexicon import loader, meaning
from bot.lexicon.bodies import GOVERNMENT, body_title, body_titles, body_words, spot_body
from bot.lexicon.cues import Cue, beside, counts, cue_words, has, without
from bot.lexicon.deeds import Deed, deeds
from bot.lexicon.folding import words
from bot.lexicon.genders import gender_of
from bot.lexicon.loader import load, shared, written
from bot.lexicon.meaning import Standing, is_written, opposed, parts, senses, standing
from bot.lexicon.offices import (
    HEAD,
    heads,
    heads_a_land,
    is_held_alone,
    narrower,
    office_key,
    office_words,
    same_office,
    spot_office,
    tells_apart,
    told_apart,
)
from bot.lexicon.phrasing import PLURALS
from bot.lexicon.stemming import content, irregular, stem, stems
from bot.lexicon.titles import office_title, retold
from bot.lexicon.topics import (
    is_topic,
    topic_keys,
    topic_spans,
    topic_title,
    topic_words,
    topics_asked,
    topics_said,
)

__all__ = [
    "GOVERNMENT",
    "HEAD",
    "PLURALS",
    "Cue",
    "Deed",
    "Standing",
    "beside",
    "body_title",
    "body_titles",
    "body_words",
    "content",
    "counts",
    "cue_words",
    "deeds",
    "gender_of",
    "has",
    "heads",
    "heads_a_land",
    "irregular",
    "is_held_alone",
    "is_topic",
    "is_written",
    "load",
    "narrower",
    "office_key",
    "office_title",
    "office_words",
    "opposed",
    "parts",
    "retold",
    "same_office",
    "senses",
    "shared",
    "spot_body",
    "spot_office",
    "standing",
    "stem",
    "stems",
    "tables",
    "tells_apart",
    "told_apart",
    "topic_keys",
    "topic_spans",
    "topic_title",
    "topic_words",
    "topics_asked",
    "topics_said",
    "without",
    "words",
    "written",
]


def tables() -> Iterator[Table]:
    """Every table that follows from the lexicon's files."""
    yield from loader.tables()
    yield from meaning.tables()
