"""Text → Question. `read` needs no store: who is meant by a name is for the caller to find out."""

from bot.questions.cleaning import clean
from bot.questions.following import Following, following
from bot.questions.reading import ABSENT, read, small_words, talk_words

__all__ = ["ABSENT", "Following", "clean", "following", "read", "small_words", "talk_words"]
