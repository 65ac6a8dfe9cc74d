"""An article in, proposed facts with their evidence out: a file per kind of thing read."""

from bot.reading.reader import read

__all__ = ["read"]
