"""Who holds which office: roles before and behind names, in lists, of counterparts, with "is" and "werd"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.lexicon import is_held_alone, office_key
from bot.model import EntityKind, Mention, Office
from bot.reading import lists
from bot.reading.affiliation import is_party
from bot.reading.apposition import behind, behind_titles, is_office_of
from bot.reading.cast import Names
from bot.reading.doubt import is_pretended, is_unsure
from bot.reading.found import Found
from bot.reading.heads import head_of
from bot.reading.held import Held
from bot.reading.line import Line
from bot.reading.owners import Owners
from bot.reading.phrase import Phrase
from bot.reading.predicates import holders, said_of, succeeded
from bot.reading.roles import Role, role_at
from bot.reading.vocabulary import Words

_OFFICE_OF: tuple[EntityKind, ...] = ("country", "body", "city", "place")
_RECENT = 4
"""Sentences back to the office that "zijn voorganger" points to, where nobody near holds one."""
_VAGUE = 2
"""Chunks of a role, its article included, that say no more than a vague head."""


def offices(lines: Sequence[Line], names: Names) -> Iterator[Found[Office]]:
    """Every office, once for each place where it is said, in order."""
    held = Held()
    for number, line in enumerate(lines):
        yield from sorted(_Reader(line, number, names, held).all(), key=lambda found: found.start)


@dataclass(frozen=True, slots=True)
class _Reader:
    line: Line
    number: int
    names: Names
    held: Held

    @property
    def owners(self) -> Owners:
        """Whom offices of this sentence are of."""
        return Owners(self.line, self.names)

    @property
    def words(self) -> Words:
        return self.line.words

    def all(self) -> Iterator[Found[Office]]:
        """The offices of one sentence, rule by rule."""
        yield from self._by_inversion()
        for i, phrase in enumerate(self.line.phrases):
            who = self.line.who[i]
            yield from self._inside(phrase)
            if phrase.kind == "person" and who is not None:
                yield from self._of_person(phrase, who)
                yield from self._by_copula(i, phrase, who)
                yield from self._succeeded(i, who)
            if phrase.kind == "pronoun" and who is not None and who.kind == "person":
                yield from self._by_copula(i, phrase, who)
            if phrase.kind == "role" and who is not None and who.kind == "person":
                yield from self._of_newcomer(phrase, who)
            if phrase.kind in ("person", "role") and any(role.plural for role in phrase.roles):
                yield from self._in_list(i, phrase)

    def _inside(self, phrase: Phrase) -> Iterator[Found[Office]]:
        """The offices of who stands inside a phrase: "de regering van premier X", "President X's aide"."""
        row, joins = self.line.row, self.words.speech.prepositions | self.words.roles.of | {"'s", ","}
        for at in range(phrase.first, phrase.last):
            role = role_at(row, at) if at == phrase.first or row[at - 1].low in joins else None
            named = at if role is None else behind_titles(row, role.last)
            inside = (
                row[named].kind == "name" and row[named].text != phrase.name and not is_office_of(row, named)
            )
            if role is not None and inside and not role.plural and self._is_office(role):
                who = Mention(self.names.fullest(row[named].text), "person")
                start, end = row[role.first].start, row[named].end
                yield from self._found(self._office(who, role, None), start, end, "office-before")
        last = row[phrase.last - 1]
        if last.kind == "name" and not phrase.name and self.names.is_person(last.text) and " " in last.text:
            end, roles = behind(row, phrase.last)
            who = Mention(self.names.fullest(last.text), "person")
            for role in roles:
                if not role.plural and self._is_office(role):
                    place = last.start, row[end - 1].end
                    yield from self._found(self._office(who, role, None), *place, "office-apposition")

    def _of_person(self, phrase: Phrase, who: Mention) -> Iterator[Found[Office]]:
        behind = self.owners.behind(phrase)
        for role in self._with_portfolio(phrase):
            if not role.plural and self._is_office(role):
                ahead = role.first <= phrase.first
                beside = (one for one in phrase.roles if (one.first <= phrase.first) == ahead)
                said = next((owner for one in beside if (owner := self.owners.of(one))), None)
                rule = "office-before" if ahead else "office-apposition"
                if any(one.head in self.words.roles.elsewhere for one in phrase.roles):
                    rule = "office-pointing"
                office = self._office(who, role, said or behind)
                yield from self._found(office, phrase.start, phrase.text_end, rule)

    def _of_newcomer(self, phrase: Phrase, who: Mention) -> Iterator[Found[Office]]:
        """The office of whom the sentence before brought in: "Ook Ada Bos was erbij. De minister …"."""
        role = phrase.roles[0]
        if phrase.first in self.line.anew and not role.plural and self._is_office(role):
            found = self._office(who, role, None)
            yield from self._found(found, phrase.start, phrase.text_end, "office-apposition")

    def _with_portfolio(self, phrase: Phrase) -> Sequence[Role]:
        """A person's roles, with the portfolio in brackets behind the name: "minister X (Justitie)"."""
        roles, row = phrase.roles, self.line.row
        bracket = (row[at] for at in range(phrase.first, phrase.last) if row[at - 1].text == "(")
        portfolio = next((chunk.text for chunk in bracket if chunk.kind == "portfolio"), "")
        of, behind = row[phrase.last], row[phrase.last + 1]
        if not portfolio and of.low in self.words.roles.of_strict and behind.kind == "portfolio":
            portfolio = behind.text
        if not portfolio or not roles or roles[0].first > phrase.first or portfolio in roles[0].text:
            return roles
        text = self._portfolio_of(roles[0].text, portfolio)
        return replace(roles[0], text=text), *roles[1:]

    def _portfolio_of(self, role: str, portfolio: str) -> str:
        return f"{role} {self.words.roles.portfolio_of} {portfolio}"

    def _is_office(self, role: Role) -> bool:
        roles = self.words.roles
        if role.text.casefold() in roles.mere_titles or is_pretended(self.line.row, role.first, role.last):
            return False
        if role.head in roles.not_offices and not (self._says_of_what(role) or role.tenure == "designated"):
            return False
        if role.head in self.words.talks.member_of and self._is_of_party(role):
            return False
        if self.words.talks.chief & set(role.text.casefold().split()):
            return True
        delegations = self.words.talks.delegation - self.words.bodies.pointing
        delegations -= self.words.roles.plural.keys() | self.words.talks.party
        return not self.line.row.has(delegations, role.first, role.last)

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
        if their and role.text.casefold() in self.words.roles.personal:
            return False
        whose = role.owner is not None or band or their
        return (long or whose) and role.head in self.words.roles.vague

    def _office(self, who: Mention, role: Role, shared: Mention | None) -> Office:
        organisation = self.owners.of(role) or shared
        same = self._pointed_at(organisation) if role.head in self.words.roles.pointing else None
        same = same if same is None or self._can_pass_on(same, role) else None
        if same is not None:
            if organisation in self.held.by:
                organisation = same.organisation
            of = organisation or (None if role.head in self.words.roles.counterparts else same.organisation)
            held = self._with_own_portfolio(same.role, role)
            held = self._without_body(held, of, same.organisation)
            key = same.key if held == same.role else office_key(held, self.words.language)
            return Office(who, held, key, role.tenure, of)
        said = role.head if role.text.endswith(".") else role.text
        key = role.head if role.head in self.words.roles.alone else office_key(said, self.words.language)
        if organisation is not None and organisation.kind == "person" and key in self.words.roles.party_keys:
            organisation = replace(organisation, kind="body")
        return self.held.note(Office(who, role.text, key, role.tenure, organisation), self.number)

    def _with_own_portfolio(self, held: str, role: Role) -> str:
        """The office of a counterpart, their own portfolio in it: "zijn collega van Defensie, X"."""
        roles = self.words.roles
        inside = (self.line.row[at] for at in range(role.first, role.last))
        portfolio = next((chunk.text for chunk in inside if chunk.kind == "portfolio"), "")
        head = head_of(held.split(maxsplit=1)[0], self.words)
        if not portfolio or head is None or roles.noun_modifiers:
            return held
        own = head.word if head.word in roles.with_field or not roles.with_field else roles.fielded
        return self._portfolio_of(own, portfolio)

    def _without_body(self, held: str, of: Mention | None, other: Mention | None) -> str:
        """The office without the body in one word with it, where a counterpart is of another one."""
        head = head_of(held, self.words) if self.words.roles.compounds else None
        moved = head is not None and head.before and of is not None and of != other
        return head.word if head is not None and moved else held

    def _pointed_at(self, owner: Mention | None) -> Office | None:
        """The office that a counterpart holds too: that of the subject, else the one named last.

        None where only one land has it: whoever meets a taoiseach is none.
        """
        if owner is not None and owner in self.held.by:
            return self.held.by[owner]
        about = [(i, who) for i in self.line.subjects() if (who := self.line.who[i]) is not None]
        known = next((self.held.by[who] for _, who in about if who in self.held.by), None)
        same = known or next((self._nameless(i, who) for i, who in about if self._is_nameless(i)), None)
        same = same or (self.held.latest if self.number - self.held.at <= _RECENT else None)
        native = same is not None and same.role.casefold() in self.words.roles.native
        return None if native else same

    def _can_pass_on(self, office: Office, role: Role) -> bool:
        """Whether an office has one holder after another: of an MP nobody is the predecessor for sure."""
        if role.head not in self.words.roles.predecessors | self.words.roles.successors:
            return True
        return self._passes_on(office)

    def _passes_on(self, office: Office) -> bool:
        head = office.key.partition(":")[0]
        return head in self.words.roles.succeeded or any(is_held_alone(office.key, of) for of in _OFFICE_OF)

    def _is_nameless(self, number: int) -> bool:
        """Whether the article calls somebody by an office alone: "De Noorse premier sprak met"."""
        phrase = self.line.phrases[number]
        roles = phrase.roles if phrase.kind == "role" and not phrase.plural else ()
        pointing = self.words.roles.pointing
        return any(self._is_office(role) and role.head not in pointing for role in roles)

    def _nameless(self, number: int, who: Mention) -> Office:
        role = self.line.phrases[number].roles[0]
        key = office_key(role.text, self.words.language)
        return Office(who, role.text, key, role.tenure, self.owners.of(role))

    def _found(self, office: Office, start: int, end: int, rule: str) -> Iterator[Found[Office]]:
        if office.role and office.role.casefold() not in self.words.roles.pointing:
            yield Found(office, start, end, rule, self.number)

    def _in_list(self, at: int, phrase: Phrase) -> Iterator[Found[Office]]:
        """The offices of a list: "ministers X (Zorg) en Y (Werk)", "de Franse en Duitse ministers X en Y"."""
        role = next((role for role in phrase.roles if role.plural), None)
        if role is None or not self._is_office(role):
            return
        for number, last, one in lists.holders(self.line, at, role):
            who, person = self.line.who[number], self.line.phrases[number]
            if who is not None:
                start = min(person.start, self.line.row[role.first].start)
                end = max(person.end, self.line.row[max(last, role.last) - 1].end)
                office = self._office(who, one, self.owners.behind(person))
                yield from self._found(office, start, end, "office-list")

    def _by_copula(self, at: int, phrase: Phrase, who: Mention) -> Iterator[Found[Office]]:
        """The office in "X werd benoemd tot minister", "X, die burgemeester is", "X was premier"."""
        role = said_of(self.line, at)
        stated = role is not None and not is_unsure(self.line, role.first)
        if role is not None and stated and self._is_office(role) and not role.plural:
            end = self.line.row[role.last - 1].end
            yield from self._found(self._office(who, role, None), phrase.start, end, "office-copula")

    def _succeeded(self, at: int, who: Mention) -> Iterator[Found[Office]]:
        """Who had the office before: "Minister X, die vorige maand Y opvolgde"."""
        number, held = succeeded(self.line, at), self.held.by.get(who)
        other = self.line.who[number] if number is not None else None
        if held is not None and number is not None and other is not None and self._passes_on(held):
            office = replace(held, holder=other, tenure="former")
            end = self.line.phrases[number].text_end
            yield from self._found(office, self.line.phrases[at].start, end, "office-copula")

    def _by_inversion(self) -> Iterator[Found[Office]]:
        """The office in "De voorzitter is X", "whose president is X"."""
        for role, number in holders(self.line):
            who, phrase = self.line.who[number], self.line.phrases[number]
            if who is not None and self._is_office(role) and not role.plural:
                start = self.line.row[role.first].start
                yield from self._found(self._office(who, role, None), start, phrase.text_end, "office-copula")
