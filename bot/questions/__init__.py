"""Text → Question. `read` needs no store: who is meant by a name is for the caller to find out."""

from bot.questions.cleaning import clean
from bot.questions.reading import ABSENT, nameless_words, read, small_words

__all__ = ["ABSENT", "clean", "nameless_words", "read", "small_words"]
