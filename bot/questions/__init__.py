"""Text → Question. `read` needs no store: who is meant by a name is for the caller to find out."""

from bot.questions.cleaning import clean
from bot.questions.following import Following, following
from bot.questions.reading import ABSENT, is_command, read
from bot.questions.vocabulary import is_common, small_words, talk_words

__all__ = [
    "ABSENT",
    "Following",
    "clean",
    "following",
    "is_command",
    "is_common",
    "read",
    "small_words",
    "talk_words",
]
