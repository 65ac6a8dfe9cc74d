"""Which office a counterpart, a colleague or a predecessor holds: that of somebody else."""

from dataclasses import dataclass

from bot.lexicon import gender_of, is_held_alone, office_key
from bot.model import EntityKind, Mention, Office
from bot.reading import homes
from bot.reading.affiliation import is_party
from bot.reading.heads import head_of
from bot.reading.held import Held
from bot.reading.line import Line
from bot.reading.owners import Owners
from bot.reading.roles import Role
from bot.reading.standing import Standing
from bot.reading.vocabulary import Words

_OFFICE_OF: tuple[EntityKind, ...] = ("country", "body", "city", "place")
_RECENT = 4
"""Sentences back to the office that "zijn voorganger" points to, where nobody near holds one."""


@dataclass(frozen=True, slots=True)
class Pointing:
    """The offices held so far, as the words of sentence `number` point to them."""

    line: Line
    number: int
    held: Held
    owners: Owners
    standing: Standing

    @property
    def words(self) -> Words:
        """The words of the article's language."""
        return self.line.words

    def held_too(self, who: Mention, role: Role, organisation: Mention | None) -> Office | None:
        """The office of a counterpart by the role they are called, of this land or body where one is said."""
        same = self._pointed_at(organisation, role)
        if same is None or same.holder == who or not self._can_pass_on(same, role):
            return None
        if self._only_of_party(same, role, organisation):
            return None
        if organisation in self.held.by:
            organisation = same.organisation
        elsewhere = self.words.roles.counterparts | self.words.roles.counterparts_plural
        of = organisation or (None if role.head in elsewhere else same.organisation)
        held = self._with_own_portfolio(same.role, role)
        held = self._without_body(held, of, same.organisation)
        key = same.key if held == same.role else office_key(held, self.words.language)
        return Office(who, held, key, role.tenure, of)

    def _with_own_portfolio(self, held: str, role: Role) -> str:
        """The office of a counterpart, their own portfolio in it: "zijn collega van Defensie, X"."""
        roles = self.words.roles
        inside = (self.line.row[at] for at in range(role.first, role.last))
        portfolio = next((chunk.text for chunk in inside if chunk.kind == "portfolio"), "")
        head = head_of(held.split(maxsplit=1)[0], self.words)
        if not portfolio or head is None or roles.noun_modifiers:
            return held
        own = head.word if head.word in roles.with_field | roles.at_ministries else roles.fielded
        return roles.of_field(own, portfolio)

    def _without_body(self, held: str, of: Mention | None, other: Mention | None) -> str:
        """The office without the body in one word with it, where a counterpart is of another one."""
        head = head_of(held, self.words) if self.words.roles.compounds else None
        if of is None or of == other:
            return held
        before, _, _ = held.partition(f" {other.name}" if other is not None else " -")
        of_what = before.rpartition(" ")
        if before != held and of_what[2] in self.words.roles.of_strict:
            return of_what[0]
        return head.word if head is not None and head.before else held

    def _pointed_at(self, owner: Mention | None, role: Role) -> Office | None:
        """The office that a counterpart holds too: whose they are joined to, the subject's, or the last one.

        None where only one land has it: whoever meets a taoiseach is none.
        """
        if role.head in self.words.roles.abroad and not role.lands:
            return None
        if owner is not None and owner in self.held.by:
            return self.held.by[owner]
        if (joined := self._joined_to(role.first)) is not None:
            return self.held.by.get(joined)
        about = [(i, who) for i in self.line.subjects() if (who := self.line.who[i]) is not None]
        known = next((self.held.by[who] for _, who in about if who in self.held.by), None)
        same = known or next((self._nameless(i, who) for i, who in about if self._is_nameless(i)), None)
        same = same or self._last(role)
        native = same is not None and same.role.casefold() in self.words.roles.native
        return None if native else same

    def _last(self, role: Role) -> Office | None:
        """The last office; behind "his" or "her" none where two holders of different ones may be meant."""
        held, gender = self.held, homes.owner(role.determiner, self.words)
        if self.number - held.at > _RECENT:
            return None
        if not gender or held.at == self.number or held.opening is None:
            return held.latest
        both = (held.by[held.opening.holder], held.latest)
        may_be = [one for one in both if one and gender_of(one.holder.name) in ("", gender)]
        return may_be[0] if len({one.key for one in may_be}) == 1 else None

    def _can_pass_on(self, office: Office, role: Role) -> bool:
        """Whether an office has one holder after another: of an MP nobody is the predecessor for sure."""
        if role.head not in self.words.roles.predecessors | self.words.roles.successors:
            return True
        return self.passes_on(office)

    def _only_of_party(self, office: Office, role: Role, organisation: Mention | None) -> bool:
        """Whether a colleague is only of a party, which has no such office: "haar VVD-collega X"."""
        of_party = role.owner_words and organisation is not None and is_party(organisation, self.words)
        return bool(of_party) and office.key not in self.words.roles.party_keys

    def _joined_to(self, at: int) -> Mention | None:
        """Who stands before an "and" right before this chunk: "X en zijn collega Y"."""
        if self.line.row[at - 1].low not in self.words.roles.conjunctions:
            return None
        before = (i for i in self.line.numbers() if self.line.phrases[i].last == at - 1)
        return next((self.line.who[i] for i in before), None)

    def passes_on(self, office: Office) -> bool:
        """Whether an office has one holder after another."""
        head = office.key.partition(":")[0]
        return head in self.words.roles.succeeded or any(is_held_alone(office.key, of) for of in _OFFICE_OF)

    def _is_nameless(self, number: int) -> bool:
        """Whether the article calls somebody by an office alone: "De Noorse premier sprak met"."""
        phrase = self.line.phrases[number]
        roles = phrase.roles if phrase.kind == "role" and not phrase.plural else ()
        pointing = self.words.roles.pointing
        return any(self.standing.holds(role) and role.head not in pointing for role in roles)

    def _nameless(self, number: int, who: Mention) -> Office:
        role = self.line.phrases[number].roles[0]
        key = office_key(role.text, self.words.language)
        return Office(who, role.text, key, role.tenure, self.owners.of(role))
