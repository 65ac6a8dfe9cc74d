"""Text → Question. `read` needs no store: who is meant by a name is for the caller to find out."""

from collections.abc import Iterator

from bot.built import Table
from bot.model import LANGUAGES
from bot.questions import lines, mending
from bot.questions.cleaning import clean
from bot.questions.commands import is_command
from bot.questions.dating import shifted
from bot.questions.doings import by_verb, stances
from bot.questions.following import (
    Following,
    about,
    asks,
    asks_for_others,
    following,
    is_about,
    is_asking,
    is_beside,
    is_of_a_place,
    is_of_talks,
    is_of_team,
    is_question,
    is_team,
    is_yes_no,
    place,
    pointers,
    speaks_of_talks,
    talks_of,
    tells_who_leads,
    things,
    topics_of_talks,
)
from bot.questions.mending import is_slip, mended
from bot.questions.occasions import Occasion, occasion
from bot.questions.openings import opened
from bot.questions.reading import ABSENT, BESIDES, is_of_any_language, read
from bot.questions.vocabulary import is_common, polite_words, small_words, talk_words, without_company

__all__ = [
    "ABSENT",
    "BESIDES",
    "Following",
    "Occasion",
    "about",
    "asks",
    "asks_for_others",
    "by_verb",
    "clean",
    "following",
    "is_about",
    "is_asking",
    "is_beside",
    "is_command",
    "is_common",
    "is_of_a_place",
    "is_of_any_language",
    "is_of_talks",
    "is_of_team",
    "is_question",
    "is_slip",
    "is_team",
    "is_yes_no",
    "mended",
    "occasion",
    "opened",
    "place",
    "pointers",
    "polite_words",
    "read",
    "shifted",
    "small_words",
    "speaks_of_talks",
    "stances",
    "tables",
    "talk_words",
    "talks_of",
    "tells_who_leads",
    "things",
    "topics_of_talks",
    "without_company",
]


def tables() -> Iterator[Table]:
    """Every table that follows from what the lexicon has of questions."""
    yield from map(lines.table, LANGUAGES)
    yield mending.table()
