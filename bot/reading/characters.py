"""Whom an article has named: persons, bodies and lands, and when they were last spoken of."""

from dataclasses import dataclass, field
from typing import Literal

from bot.model import Mention

Gender = Literal["", "male", "female"]
NEVER = -9
"""The sentence of whom no sentence has named."""


@dataclass(slots=True)
class Character:
    """A person; `order` counts from the first one named, `met` is the sentence that named them first.

    `heads` are words and keys of their offices, of which those in `past` are over; `bodies` are the names in
    them, casefolded.

    `seen` and `subject` are the last sentences that named them, at all and as a subject.

    The latter is a little less for a phrase further on in its sentence.
    """

    mention: Mention
    order: int
    heads: set[str] = field(default_factory=set)
    past: set[str] = field(default_factory=set)
    lands: set[str] = field(default_factory=set)
    bodies: set[str] = field(default_factory=set)
    gender: Gender = ""
    met: int = 0
    seen: int = NEVER
    subject: float = NEVER

    @property
    def from_anywhere(self) -> bool:
        """Whether no office of theirs is said to be of a land; one of a body is not."""
        return not any(land.startswith("country:") for land in self.lands)


@dataclass(frozen=True, slots=True)
class Group:
    """A body, land or people that may be meant by "het" or "zij"."""

    seen: int
    mention: Mention
    plural: bool


@dataclass(frozen=True, slots=True)
class Body:
    """A body or land by its name; `acts`: where it may be a subject."""

    seen: int
    mention: Mention
    acts: bool
