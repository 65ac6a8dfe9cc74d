"""Text → Question. `read` needs no store: who is meant by a name is for the caller to find out."""

from bot.questions.reading import read

__all__ = ["read"]
