"""A word as it was typed: what it looks and sounds like."""

from functools import lru_cache
from typing import NamedTuple

from bot.names import keys, sounds
from bot.names.likeness import Heard, heard


class Said(NamedTuple):
    """How a typed word may sound: its readings, and those together that are one when heard coarsely."""

    readings: tuple[str, ...]
    heard: tuple[Heard, ...]


@lru_cache(maxsize=1 << 11)
def _said(text: str) -> Said:
    """How a word as it was typed may sound."""
    readings = sounds.readings(text, typed=True)
    return Said(readings, heard(readings))


class Word(NamedTuple):
    """A typed word, with what it looks like in Latin letters."""

    text: str
    roman: str
    latin: bool

    @property
    def said(self) -> Said:
        """How it may sound, which of many words need not be asked."""
        return _said(self.text)


@lru_cache(maxsize=1 << 11)
def typed(text: str) -> Word:
    """A word as it was typed (one of `keys.words`), made ready to be looked up."""
    folded = keys.key(text)
    if folded.isascii():
        return Word(text, folded, latin=True)
    return Word(text, sounds.romanised(text), latin=False)
