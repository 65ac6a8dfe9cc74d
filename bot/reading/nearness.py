"""A second reading of who it is, by other means: whoever is named nearest, whatever the grammar says.

Where both agree a fact is surer than its rule alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.model import Claim, Mention, Position, Speech
from bot.reading.found import Found
from bot.reading.line import Line
from bot.reading.phrase import Kind

_NAMED: tuple[Kind, ...] = ("person", "body", "land")
_BACK = 8
"""Sentences back among which the last name stands for a sentence without one."""
_AROUND = 3
"""Sentences of a paragraph on either side of a quotation in which its speaker may be named."""


class _Name(NamedTuple):
    start: int
    end: int
    who: Mention


@dataclass(frozen=True, slots=True)
class Nearness:
    """The names of an article, by its sentences; names inside quotations are not among them."""

    lines: Sequence[Line]

    def agrees(self, found: Found[Claim]) -> bool:
        """Whether the nearest name is that of the fact's subject; False for other kinds."""
        match found.claim:
            case Speech(speaker=subject, direct=True):
                return is_one(self._around(found), subject)
            case Speech(speaker=subject) | Position(party=subject):
                return is_one(self._first(found), subject)
            case _:
                return False

    def _names(self, number: int) -> Iterator[_Name]:
        line = self.lines[number]
        for at in line.numbers(*_NAMED):
            phrase, who = line.phrases[at], line.who[at]
            if who is not None and (phrase.name or phrase.forms):
                yield _Name(phrase.start, phrase.end, who)

    def _first(self, found: Found[Claim]) -> Mention | None:
        """The first name of the fact's own words; without any the last one before them."""
        own = (name for name in self._names(found.line) if found.start <= name.start < found.end)
        first = next(own, None)
        return self._before(found) if first is None else first.who

    def _around(self, found: Found[Claim]) -> Mention | None:
        """The name nearest to a quotation in its paragraph; without any the last one before it."""
        paragraph = self.lines[found.line].sentence.paragraph
        near = range(max(0, found.line - _AROUND), min(len(self.lines), found.line + _AROUND + 1))
        names = [
            name
            for number in near
            if self.lines[number].sentence.paragraph == paragraph
            for name in self._names(number)
            if name.end <= found.start or name.start >= found.end
        ]
        nearest = min(
            names, key=lambda name: max(name.start - found.end, found.start - name.end), default=None
        )
        return self._before(found) if nearest is None else nearest.who

    def _before(self, found: Found[Claim]) -> Mention | None:
        for number in range(found.line, max(-1, found.line - _BACK), -1):
            earlier = [name for name in self._names(number) if name.end <= found.start]
            if earlier:
                return earlier[-1].who
        return None


def is_one(named: Mention | None, subject: Mention | None) -> bool:
    """Whether two mentions name the same: by what is known of them, or by their last words."""
    if named is None or subject is None:
        return False
    if named.id is not None and subject.id is not None:
        return named.id == subject.id
    return named.name.casefold().split()[-1] == subject.name.casefold().split()[-1]
