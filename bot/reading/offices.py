"""Who holds which office: roles before and behind names, in lists, of counterparts, with "is" and "werd"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from bot.lexicon import office_key
from bot.model import Mention, Office
from bot.reading.cast import Names
from bot.reading.coreference import land
from bot.reading.found import Found
from bot.reading.heads import head_of
from bot.reading.line import Line
from bot.reading.parties import named, titled
from bot.reading.phrase import Phrase
from bot.reading.predicates import holders, said_of
from bot.reading.roles import Role
from bot.reading.row import Chunk
from bot.reading.vocabulary import Words

_BRACKET = 8
"""Chunks of a bracket with a portfolio behind a name of a list."""
_PORTFOLIO_REACH = 4
"""Chunks before the end of such a bracket among which the portfolio stands."""
_VAGUE = 2
"""Chunks of a role, its article included, that say no more than a vague head."""


def offices(lines: Sequence[Line], names: Names) -> Iterator[Found[Office]]:
    """Every office, once for each place where it is said, in order."""
    held = _Held()
    for number, line in enumerate(lines):
        yield from sorted(_Reader(line, number, names, held).all(), key=lambda found: found.start)


@dataclass(slots=True)
class _Held:
    """The offices read so far, by holder, and the one read last: what "zijn ambtgenoot" points to."""

    latest: Office | None = None
    by: dict[Mention | None, Office] = field(default_factory=dict)

    def note(self, office: Office) -> Office:
        self.latest = self.by[office.holder] = office
        return office


@dataclass(frozen=True, slots=True)
class _Reader:
    line: Line
    number: int
    names: Names
    held: _Held

    @property
    def words(self) -> Words:
        return self.line.words

    def all(self) -> Iterator[Found[Office]]:
        """The offices of one sentence, rule by rule."""
        yield from self._by_inversion()
        for i, phrase in enumerate(self.line.phrases):
            who = self.line.who[i]
            if phrase.kind == "person" and who is not None:
                yield from self._of_person(phrase, who)
                yield from self._by_copula(i, phrase, who)
            if phrase.kind == "role" and who is not None and who.kind == "person":
                yield from self._of_newcomer(i, phrase, who)
            if phrase.plural and phrase.roles and phrase.kind in ("person", "role"):
                yield from self._in_list(i, phrase)

    def _of_person(self, phrase: Phrase, who: Mention) -> Iterator[Found[Office]]:
        behind = self._behind(phrase)
        for role in self._with_portfolio(phrase):
            if not role.plural and self._is_office(role):
                ahead = role.first <= phrase.first
                beside = (one for one in phrase.roles if (one.first <= phrase.first) == ahead)
                said = next((owner for one in beside if (owner := self._organisation(one))), None)
                rule = "office-before" if ahead else "office-apposition"
                if any(one.head in self.words.roles.elsewhere for one in phrase.roles):
                    rule = "office-pointing"
                office = self._office(who, role, said or behind)
                yield from self._found(office, phrase.start, phrase.text_end, rule)

    def _of_newcomer(self, at: int, phrase: Phrase, who: Mention) -> Iterator[Found[Office]]:
        """The office of whom the sentence before brought in: "Ook Ada Bos was erbij. De minister …"."""
        role = phrase.roles[0]
        said_before = who in self.held.by or phrase.first > 0 or self.line.distance[at] != 1
        if not (said_before or role.plural) and self._is_office(role):
            found = self._office(who, role, None)
            yield from self._found(found, phrase.start, phrase.text_end, "office-apposition")

    def _behind(self, phrase: Phrase) -> Mention | None:
        """The land or body behind a name with its role: "premier X van Noorwegen"."""
        of, owner = self.line.row[phrase.last], self.line.row[phrase.last + 1]
        named = of.low in self.words.roles.of_strict and owner.is_form("name", "body")
        return self._owner(owner) if named else None

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
        if role.head in self.words.roles.not_offices and not self._says_of_what(role):
            return False
        if self.words.talks.chief & set(role.text.casefold().split()):
            return True
        delegations = self.words.talks.delegation - self.words.bodies.pointing
        return not self.line.row.has(delegations, role.first, role.last)

    def _says_of_what(self, role: Role) -> bool:
        """Whether a vague head ("lid", "hoofd", "advocaat") is an office here, by what stands with it."""
        if role.first > 0 and role.text[0].isupper() and not self.words.roles.compounds:
            return role.head in self.words.roles.vague
        long = role.last - role.first > _VAGUE or len(role.text.split()) > 1 or role.text.endswith(".")
        whose = role.owner is not None or role.determiner in self.words.roles.possessives
        return (long or whose) and role.head in self.words.roles.vague

    def _office(self, who: Mention, role: Role, shared: Mention | None) -> Office:
        organisation = self._organisation(role) or shared
        same = self._pointed_at() if role.head in self.words.roles.pointing else None
        if same is not None:
            of = organisation or (None if role.head in self.words.roles.counterparts else same.organisation)
            held = self._with_own_portfolio(same.role, role)
            key = same.key if held == same.role else office_key(held, self.words.language)
            return Office(who, held, key, role.tenure, of)
        said = role.head if role.text.endswith(".") else role.text
        key = role.head if role.head in self.words.roles.alone else office_key(said, self.words.language)
        return self.held.note(Office(who, role.text, key, role.tenure, organisation))

    def _with_own_portfolio(self, held: str, role: Role) -> str:
        """The office of a counterpart, their own portfolio in it: "zijn collega van Defensie, X"."""
        inside = (self.line.row[at] for at in range(role.first, role.last))
        portfolio = next((chunk.text for chunk in inside if chunk.kind == "portfolio"), "")
        head = (
            head_of(held.split(maxsplit=1)[0], self.words)
            if portfolio and not self.words.roles.noun_modifiers
            else None
        )
        return self._portfolio_of(head.word, portfolio) if head is not None else held

    def _pointed_at(self) -> Office | None:
        """The office that a counterpart holds too: that of the subject, else the one named last."""
        about = (self.line.who[i] for i in self.line.subjects())
        return next((self.held.by[who] for who in about if who in self.held.by), self.held.latest)

    def _found(self, office: Office, start: int, end: int, rule: str) -> Iterator[Found[Office]]:
        if office.role and office.role.casefold() not in self.words.roles.pointing:
            yield Found(office, start, end, rule, self.number)

    def _organisation(self, role: Role) -> Mention | None:
        """The land or body of an office: an adjective, a genitive, part of a compound, a name behind it."""
        if role.lands:
            return titled(land(role.lands, ""), self.words.language)
        if role.owner is not None:
            return self._owner(role.owner)
        if role.owner_words:
            return named(role.owner_words, self.words.language)
        inside = (at for at in range(role.first, role.last) if self.line.row[at].named)
        return next((self._owner(self.line.row[at]) for at in inside if not self._is_post(role, at)), None)

    def _is_post(self, role: Role, at: int) -> bool:
        """Whether a name is where its holder works, not whom for: "ambassadeur in Chili"."""
        roles = self.words.roles
        return role.head in roles.posted and self.line.row[at - 1].low in roles.posted_to

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

    def _in_list(self, at: int, phrase: Phrase) -> Iterator[Found[Office]]:
        """The offices of a list: "ministers X (Zorg) en Y (Werk)", "de Franse en Duitse ministers X en Y"."""
        role = next((role for role in phrase.roles if role.plural), None)
        if role is None or not self._is_office(role):
            return
        listed = list(self._listed(at, phrase, role))
        lands = role.lands if len(role.lands) == len(listed) else role.lands[:1] * len(listed)
        for i, (number, last) in enumerate(listed):
            who = self.line.who[number]
            if who is not None:
                text = self._singular(role, last)
                one = replace(role, lands=lands[i : i + 1], text=text, plural=False)
                end = max(self.line.phrases[number].end, self.line.row[last - 1].end)
                office = self._office(who, one, self._behind(self.line.phrases[number]))
                yield from self._found(office, phrase.start, end, "office-list")

    def _listed(self, at: int, phrase: Phrase, role: Role) -> Iterator[tuple[int, int]]:
        """The person phrases in the list behind a plural role, each with the chunk where its bracket ends."""
        joining, position = self.words.roles.list_words, role.last
        for number in self.line.numbers(start=at if phrase.kind == "person" else at + 1):
            person = self.line.phrases[number]
            if person.kind == "land" and person.last == self._behind_land(position):
                continue
            gap = self.line.row.chunks[self._behind_land(position) : max(position, person.first)]
            if person.kind != "person" or any(chunk.low not in joining for chunk in gap):
                return
            if number > at and person.roles and phrase.kind == "person":
                return
            position = self._bracket_end(person.last)
            yield number, position
            if any(chunk.low in self.words.roles.conjunctions for chunk in gap):
                return

    def _behind_land(self, at: int) -> int:
        """Past the land of one in a list: "Presidents X of Peru and Y of Chile"."""
        of, owner = self.line.row[at], self.line.row[at + 1]
        return at + 2 if of.low in self.words.roles.of_strict and owner.kind == "form" else at

    def _bracket_end(self, at: int) -> int:
        if self.line.row[at].text != "(":
            return at
        return next((i + 1 for i in range(at, at + _BRACKET) if self.line.row[i].text == ")"), at)

    def _singular(self, role: Role, last: int) -> str:
        """The role of one in a list: singular head, and what stands behind the plural or in brackets."""
        row = self.line.row
        head = next(
            (row[i].text for i in range(role.first, role.last) if self._is_plural_of(row[i], role)), ""
        )
        before, _, behind = role.text.partition(head) if head else ("", "", "")
        one = f"{before}{role.head}" if self.words.roles.noun_modifiers else role.head
        if behind.strip():
            return f"{one} {behind.strip()}"
        bracket = range(max(role.last, last - _PORTFOLIO_REACH), last)
        portfolio = next((row[i].text for i in bracket if row[i].kind == "portfolio"), "")
        return self._portfolio_of(one, portfolio) if portfolio else one

    def _is_plural_of(self, chunk: Chunk, role: Role) -> bool:
        head = head_of(chunk.text, self.words)
        return head is not None and head.plural and head.word == role.head

    def _by_copula(self, at: int, phrase: Phrase, who: Mention) -> Iterator[Found[Office]]:
        """The office in "X werd benoemd tot minister", "X, die burgemeester is", "X was premier"."""
        role = said_of(self.line, at)
        if role is not None and self._is_office(role) and not role.plural:
            end = self.line.row[role.last - 1].end
            yield from self._found(self._office(who, role, None), phrase.start, end, "office-copula")

    def _by_inversion(self) -> Iterator[Found[Office]]:
        """The office in "De voorzitter is X", "whose president is X"."""
        for role, number in holders(self.line):
            who, phrase = self.line.who[number], self.line.phrases[number]
            if who is not None and self._is_office(role) and not role.plural:
                start = self.line.row[role.first].start
                yield from self._found(self._office(who, role, None), start, phrase.text_end, "office-copula")
