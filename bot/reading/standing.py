"""Which roles are offices: not every word for a person is one."""

from dataclasses import dataclass
from functools import cache

from bot.reading.affiliation import is_party
from bot.reading.doubt import is_pretended
from bot.reading.line import Line
from bot.reading.owners import Owners
from bot.reading.roles import Role
from bot.reading.shapes import Set
from bot.reading.vocabulary import Words

_VAGUE = 2
"""Chunks of a role, its article included, that say no more than a vague head."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The roles of one sentence."""

    line: Line
    owners: Owners

    @property
    def words(self) -> Words:
        """The words of the article's language."""
        return self.line.words

    def holds(self, role: Role) -> bool:
        """Whether a role is an office here: no mere title, no delegate's, nothing vague."""
        roles = self.words.roles
        their = role.determiner in roles.possessives and role.text.casefold() in roles.personal
        if (
            their
            or role.text.casefold() in roles.mere_titles
            or is_pretended(self.line.row, role.first, role.last)
        ):
            return False
        if role.head in roles.not_offices and not (self._says_of_what(role) or role.tenure == "designated"):
            return False
        if role.head in self.words.talks.member_of and self._is_of_party(role):
            return False
        if self.words.talks.chief & set(role.text.casefold().split()):
            return True
        return not self.line.row.has(_delegations(self.words), role.first, role.last)

    def _is_of_party(self, role: Role) -> bool:
        """Whether a role is of a party: who is only its member holds no office."""
        organisation = self.owners.of(role)
        return organisation is not None and is_party(organisation, self.words)

    def _says_of_what(self, role: Role) -> bool:
        """Whether a vague head ("lid", "hoofd", "advocaat") is an office here, by what stands with it."""
        if role.first > 0 and role.text[0].isupper() and not self.words.roles.compounds:
            return role.head in self.words.roles.vague
        long = role.last - role.first > _VAGUE or len(role.text.split()) > 1 or role.text.endswith(".")
        band = bool(role.owner_words) and role.head not in self.words.talks.member_of
        their = role.determiner in self.words.roles.possessives
        whose = role.owner is not None or band or their
        return (long or whose) and role.head in self.words.roles.vague


@cache
def _delegations(words: Words) -> Set:
    """Words for a delegation that are none for those of it, nor for a party."""
    return words.talks.delegation.difference(words.bodies.pointing, words.roles.plural, words.talks.party)
