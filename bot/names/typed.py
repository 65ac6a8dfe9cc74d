"""A word as it was typed: what it looks and sounds like."""

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """A typed word, with what it looks like in Latin letters; two of one text are one."""

    text: str
    roman: str
    latin: bool

    def __eq__(self, other: object) -> bool:
        """Whether the same was typed."""
        return isinstance(other, Word) and self.text == other.text

    def __hash__(self) -> int:
        """That of the text."""
        return hash(self.text)

    @property
    def said(self) -> Said:
        """How it may sound, which of many words need not be asked."""
        return _said(self.text)


def typed(text: str) -> Word:
    """A word as it was typed (one of `keys.words`), made ready to be looked up."""
    return Word(text, sounds.romanised(text), text.isascii() or keys.key(text).isascii())
