"""Which land or body an office is of: an adjective, a genitive, part of a compound, a name behind it."""

from dataclasses import dataclass

from bot.model import Mention
from bot.reading import affiliation
from bot.reading.cast import Names
from bot.reading.coreference import land
from bot.reading.lead import is_of_place
from bot.reading.line import Line
from bot.reading.nouns import is_noun
from bot.reading.parties import named, titled
from bot.reading.phrase import Phrase
from bot.reading.roles import Role
from bot.reading.row import Chunk
from bot.reading.vocabulary import Words


@dataclass(frozen=True, slots=True)
class Owners:
    """The lands and bodies of one sentence's offices."""

    line: Line
    names: Names

    @property
    def words(self) -> Words:
        """The words of the article's language."""
        return self.line.words

    def of(self, role: Role) -> Mention | None:
        """The land or body of an office by its own words."""
        if role.lands:
            return titled(land(role.lands, ""), self.words.language)
        if role.owner is not None:
            field = (
                affiliation.is_field(self.line.row, role.first) and role.owner is self.line.row[role.first]
            )
            return None if field else self._owner(role.owner)
        if role.owner_words:
            return named(role.owner_words, self.words.language)
        row = self.line.row
        inside = (at for at in range(role.first, role.last) if row[at].named and not is_of_place(row, at))
        owning = (at for at in inside if not (self._is_no_owner(role, at) or self._describes(role, at)))
        return next((self._named_after(role, at) or self._owner(row[at]) for at in owning), None)

    def _describes(self, role: Role, at: int) -> bool:
        """Whether a land only says where a body is from that is named behind: "the Dutch union Red Hands"."""
        row, land = (
            self.line.row,
            self.line.row[at].is_form("adjective") and not self.line.row[at].is_form("body"),
        )
        return land and row[at + 1].kind == "word" and row[at + 2].named and at + 2 < role.last

    def _named_after(self, role: Role, at: int) -> Mention | None:
        """The body that has a land's adjective in its name: "leader of the Peruvian Dawn"."""
        row, behind = self.line.row, self.line.row[at + 1]
        begins = row[at].is_form("adjective") and not row[at].is_form("body")
        own = behind.kind == "name" and not behind.forms and at + 1 < role.last
        person = self.names.is_person(behind.text) and " " in self.names.fullest(behind.text)
        return Mention(row.shown(at, at + 2), "body") if begins and own and not person else None

    def behind(self, phrase: Phrase) -> Mention | None:
        """The land or body behind a name with its role: "premier X van Noorwegen", "X van de bond Y"."""
        row, roles = self.line.row, self.words.roles
        if row[phrase.last].low not in roles.of_strict:
            return self._bracketed(phrase)
        at = phrase.last + 1
        at += row[at].low in roles.determiners
        at += row[at + 1].named and is_noun(row[at], self.words)
        return self._owner(row[at]) if row[at].named and not row.owns(at) else None

    def _bracketed(self, phrase: Phrase) -> Mention | None:
        """The city in brackets behind a name: "burgemeesters X (Gent) en Y (Luik)"."""
        row = self.line.row
        inside = (at for at in range(phrase.first, phrase.last + 2) if row[at - 1].text == "(")
        cities = (at for at in inside if row[at].is_form("city") and row[at + 1].text == ")")
        at = next(cities, None)
        return None if at is None else self._owner(row[at])

    def _is_no_owner(self, role: Role, at: int) -> bool:
        """Whether a name is where its holder works, not whom for ("ambassadeur in Chili"), or a field."""
        roles, row = self.words.roles, self.line.row
        post = role.head in roles.posted and row[at - 1].low in roles.posted_to
        fielded = role.head in roles.with_field and not roles.noun_modifiers and not row[at].forms
        if row[at].is_form("adjective"):
            fielded |= role.head in roles.with_subject and row[at - 1].low == role.head
            fielded |= row[at - 1].low in roles.for_field and not row[at + 1].named
        return post or fielded or (roles.noun_modifiers and row[at - 1].low in roles.conjunctions)

    def _owner(self, chunk: Chunk) -> Mention:
        """Whom a name before or in a role stands for."""
        if not chunk.forms:
            return self._known(chunk) or Mention(chunk.text, "body")
        body = next((form for form in chunk.forms if form.kind == "body"), None)
        if body is not None:
            return Mention(chunk.text, "body", body.id)
        if all(form.kind == "city" for form in chunk.forms):
            return Mention(chunk.text, "city", chunk.forms[0].id)
        found = land(chunk.forms, chunk.text)
        return titled(found, self.words.language) if chunk.is_form("adjective") else found

    def _known(self, chunk: Chunk) -> Mention | None:
        """Who a name is that stands inside a phrase of its own, or is a person's."""
        inside = (
            i
            for i, p in enumerate(self.line.phrases)
            if p.start <= chunk.start < p.end and p.name == chunk.text
        )
        number = next(inside, None)
        known = self.line.who[number] if number is not None else None
        person = self.names.is_person(chunk.text)
        return Mention(self.names.fullest(chunk.text), "person") if known is None and person else known
