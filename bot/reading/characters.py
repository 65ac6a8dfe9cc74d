"""Whom an article has named: persons and groups, and when they were last spoken of."""

from dataclasses import dataclass, field
from typing import Literal

from bot.model import Mention

Gender = Literal["", "male", "female"]
_ASIDE = 0.9
"""Sentences by which somebody named in passing stands behind the subject of a sentence."""
_STRAY = 2
"""Sentences by which one word that may be no person's name stands behind a person who is known to be one."""
FAR = 4
"""Sentences back that a pronoun may point; beyond, the speaker is left open."""
NEVER = -9
"""The sentence of whom no sentence has named."""


@dataclass(slots=True)
class Character:
    """A person; `order` counts from the first one named, `met` is the sentence that named them first.

    `heads` are words and keys of their offices, of which those in `past` are over and those in `lent` are
    only those of whose counterpart they are, those in `official` of institutions and no parties; `bodies`
    are the names in them, casefolded.

    `seen` and `subject` are the last sentences that named them, at all and as a subject.

    The latter is a little less for a phrase further on in its sentence. `led`: they were the first subject of
    one; `spoke` is the last in which a verb of saying stands behind them, `said` one on either side.
    """

    mention: Mention
    order: int
    heads: set[str] = field(default_factory=set)
    lent: set[str] = field(default_factory=set)
    past: set[str] = field(default_factory=set)
    official: set[str] = field(default_factory=set)
    lands: set[str] = field(default_factory=set)
    bodies: set[str] = field(default_factory=set)
    gender: Gender = ""
    met: int = 0
    seen: int = NEVER
    subject: float = NEVER
    led: bool = False
    spoke: int = NEVER
    said: int = NEVER

    @property
    def known(self) -> bool:
        """Whether more than one word that may be no person's name says that they are a person."""
        return bool(" " in self.mention.name or self.heads or self.gender or self.led)

    @property
    def latest(self) -> float:
        """The sentence in which a pronoun counts them as named last."""
        return max(self.subject, self.seen - _ASIDE) - (0 if self.known else _STRAY)

    @property
    def from_anywhere(self) -> bool:
        """Whether no office of theirs is said to be of a land; one of a body is not."""
        return not any(land.startswith("country:") for land in self.lands)


@dataclass(frozen=True, slots=True)
class Group:
    """A body, land or people that may be meant by "het" or "zij".

    A verb stands behind it (`does`), one of saying (`says`); in the `main` clause, as phrase `place`.
    """

    seen: int
    mention: Mention
    plural: bool
    does: bool
    says: bool
    main: bool = True
    place: int = 0


def last_about(group: Group) -> tuple[bool, int, bool, bool, int]:
    """By what the group comes first that a text was about last: in a main clause, with a verb."""
    return group.plural, -group.seen, not group.main, not group.does, group.place
