"""Who holds which office: roles before and behind names, in lists, of counterparts, with "is" and "werd"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.lexicon import office_key
from bot.model import Mention, Office
from bot.reading import copulas, lists, terms
from bot.reading.affiliation import is_party
from bot.reading.apposition import behind, behind_titles
from bot.reading.bodies_behind import is_office_of
from bot.reading.cast import Names
from bot.reading.doubt import is_unsure
from bot.reading.found import Found
from bot.reading.held import Held
from bot.reading.line import Line
from bot.reading.owners import Owners
from bot.reading.phrase import Phrase
from bot.reading.pointing import Pointing
from bot.reading.predicates import holders, said_of
from bot.reading.roles import Role, role_at
from bot.reading.spelled import is_acronym
from bot.reading.standing import Standing
from bot.reading.successions import Succession, successions
from bot.reading.vocabulary import Words

_APART = 3
"""Chunks of a verb between a name and the comma before an office of theirs: "Ada Bos schoof aan, …"."""
_GOES_ON = frozenset(",:")
_APPOSED = frozenset(",.")


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
    def standing(self) -> Standing:
        """Which roles of this sentence are offices."""
        return Standing(self.line, self.owners)

    @property
    def pointing(self) -> Pointing:
        """The offices that counterparts of this sentence hold."""
        return Pointing(self.line, self.number, self.held, self.owners, self.standing)

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
            if phrase.kind in ("pronoun", "role") and who is not None and who.kind == "person":
                yield from self._by_copula(i, phrase, who)
            if phrase.kind == "role" and who is not None and who.kind == "person":
                yield from self._of_newcomer(phrase, who)
            if phrase.kind in ("person", "role", "people") and any(role.plural for role in phrase.roles):
                yield from self._in_list(i, phrase)
        yield from self._by_succession()
        yield from self._set_apart()

    def _inside(self, phrase: Phrase) -> Iterator[Found[Office]]:
        """The offices of who stands inside a phrase: "de regering van premier X", "President X's aide"."""
        row, joins = self.line.row, self.words.holder_behind
        for at in range(phrase.first, phrase.last):
            role = role_at(row, at) if at == phrase.first or row[at - 1].low in joins else None
            named = at if role is None else self._named(role)
            name = row[named]
            inside = name.kind == "name" and name.text != phrase.name and not is_acronym(name.text)
            inside = inside and not is_office_of(row, named)
            if role is not None and inside and not role.plural and self.standing.holds(role):
                who = Mention(self.names.fullest(row[named].text), "person")
                start, end = row[role.first].start, row[named].end
                yield from self._found(self._office(who, role, None), start, end, "office-before")
        last = row[phrase.last - 1]
        if last.kind == "name" and not phrase.name and self.names.is_person(last.text) and " " in last.text:
            end, roles = behind(row, phrase.last)
            who = Mention(self.names.fullest(last.text), "person")
            for role in roles:
                if not role.plural and self.standing.holds(role):
                    place = last.start, row[end - 1].end
                    yield from self._found(self._office(who, role, None), *place, "office-apposition")

    def _named(self, role: Role) -> int:
        """Where whoever holds a role is named, between commas behind "the alliance of the minister" too."""
        row, last = self.line.row, role.last
        definite = role.determiner in self.words.roles.definite
        named = last + 1 if definite and row[last].text == "," else last
        apart = named > last and row[named + 1].text in _APPOSED
        return named if apart else behind_titles(row, last)

    def _of_person(self, phrase: Phrase, who: Mention) -> Iterator[Found[Office]]:
        behind = self.owners.behind(phrase)
        for role in self._with_portfolio(phrase):
            only = self._only_points(role, phrase) or self._only_describes(role, phrase)
            if not (role.plural or only) and self.standing.holds(role):
                ahead = role.first <= phrase.first
                beside = (one for one in phrase.roles if (one.first <= phrase.first) == ahead)
                said = next((owner for one in beside if (owner := self._shared(role, one))), None)
                rule = "office-before" if ahead else "office-apposition"
                if any(one.head in self.words.roles.elsewhere for one in phrase.roles):
                    rule = "office-pointing"
                office = self._office(who, self._as_before(role, phrase, who), said or behind)
                yield from self._found(office, phrase.start, phrase.text_end, rule)

    def _shared(self, role: Role, beside: Role) -> Mention | None:
        """Whom the office beside is of, where this one may be of them too: "president en CEO van X"."""
        owner, roles = self.owners.of(beside), self.words.roles
        of_party = owner is not None and is_party(owner, self.words)
        partisan = office_key(role.head, self.words.language) in roles.party_keys
        own = not roles.of_strict.isdisjoint(role.text.casefold().split())
        return owner if partisan or not (of_party or own) else None

    def _as_before(self, role: Role, phrase: Phrase, who: Mention) -> Role:
        """The role; it is over where "hun voorganger" before it points to the same office."""
        roles = self.words.roles
        before = next((one for one in phrase.roles if one.head in roles.predecessors), None)
        role = terms.with_first(self.line.row, role)
        lost = terms.lost(self.line.row, phrase.first, phrase.last)
        if role.tenure == "current" and lost is not None:
            return replace(role, tenure=lost)
        if before is None or role.tenure != "current" or not before.first < role.first:
            return role
        same = self.pointing.held_too(who, before, None)
        alike = same is not None and same.key == office_key(role.text, self.words.language)
        return replace(role, tenure="former") if alike else role

    def _set_apart(self) -> Iterator[Found[Office]]:
        """Offices behind the verb, where languages put them there: "Ook X kwam, de burgemeester"."""
        row = self.line.row
        commas = [at for at, chunk in enumerate(row) if chunk.text == ","] if self.words.speech.turned else []
        for comma in commas:
            gaps = {i: comma - self.line.phrases[i].last for i in self.line.numbers("person")}
            near = (i for i, gap in gaps.items() if 0 < gap <= (_APART if self.line.free[i] else 1))
            number = next(near, None)
            role = role_at(row, comma + 1) if number is not None else None
            if number is None or role is None or role.plural:
                continue
            if row[role.last].kind not in ("mark", "nothing"):
                continue
            phrase, who = self.line.phrases[number], self.line.who[number]
            own = role.determiner in self.words.roles.possessives or row[role.last].text in _GOES_ON
            plain = all(chunk.kind == "word" for chunk in row.chunks[phrase.last : comma])
            if who is not None and plain and not own and not phrase.roles and self.standing.holds(role):
                end = row[role.last - 1].end
                yield from self._found(self._office(who, role, None), phrase.start, end, "office-apposition")

    def _only_points(self, role: Role, phrase: Phrase) -> bool:
        """Whether it only says whose colleague somebody is, and another role what."""
        roles, row = self.words.roles, self.line.row
        others = [one for one in phrase.roles if one.head not in roles.pointing]
        if role.head in roles.colleagues and others:
            return True
        named = next(
            (i for i in range(phrase.first, phrase.last) if row[i].text == phrase.name), phrase.first
        )
        telling = (one for one in others if one.text.casefold() not in roles.mere_titles)
        return role.head in roles.pointing and any(role.first < one.first < named for one in telling)

    def _only_describes(self, role: Role, phrase: Phrase) -> bool:
        """Whether it only says more of who has an office already: "minister X, a partner in Y's plan"."""
        one = role.determiner in self.words.names.articles - self.words.roles.definite
        vague = one and role.head in self.words.roles.vague and role.tenure == "current"
        return vague and phrase.roles[0].first == phrase.first < role.first

    def _of_newcomer(self, phrase: Phrase, who: Mention) -> Iterator[Found[Office]]:
        """The office of whom the sentence before brought in: "Ook Ada Bos was erbij. De minister …"."""
        role = phrase.roles[0]
        if phrase.first in self.line.anew and not role.plural and self.standing.holds(role):
            for one in filter(self.standing.holds, copulas.both(self.line, role)):
                end = max(phrase.text_end, self.line.row[one.last - 1].end)
                yield from self._found(self._office(who, one, None), phrase.start, end, "office-apposition")

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
        return replace(roles[0], text=self.words.roles.of_field(roles[0].text, portfolio)), *roles[1:]

    def _office(self, who: Mention, role: Role, shared: Mention | None) -> Office:
        organisation = self.owners.of(role) or shared
        if role.head in self.words.roles.pointing:
            same = self.pointing.held_too(who, role, organisation)
            nothing = Office(who, "", "", role.tenure, organisation)
            return nothing if same is None else self.held.note(same, self.number)
        organisation = None if organisation is not None and organisation.name == who.name else organisation
        said = role.head if role.text.endswith(".") else role.text
        key = role.head if role.head in self.words.roles.alone else office_key(said, self.words.language)
        if organisation is not None and organisation.kind == "person" and key in self.words.roles.party_keys:
            organisation = replace(organisation, kind="body")
        return self.held.note(
            Office(who, self._without_other(role), key, role.tenure, organisation), self.number
        )

    def _without_other(self, role: Role) -> str:
        """The words of a role without another's holder: "spokesman" of "spokesman for mayor Ada Cole"."""
        row = self.line.row
        for at in range(role.first + 1, role.last):
            other = role_at(row, at + 1) if row[at].low in self.words.roles.of else None
            if other is not None and row[other.last].kind == "name" and other.last < role.last:
                return role.text.partition(f" {row[at].text} ")[0]
        return role.text

    def _found(self, office: Office, start: int, end: int, rule: str) -> Iterator[Found[Office]]:
        if office.role:
            yield Found(office, start, end, rule, self.number)

    def _in_list(self, at: int, phrase: Phrase) -> Iterator[Found[Office]]:
        """The offices of a list: "ministers X (Zorg) en Y (Werk)", "de Franse en Duitse ministers X en Y"."""
        role = next((role for role in phrase.roles if role.plural), None)
        if role is None or not self.standing.holds(role):
            return
        for number, last, one in lists.holders(self.line, at, role):
            who, person = self.line.who[number], self.line.phrases[number]
            own = any(not other.plural for other in person.roles)
            if who is not None and not (own and role.head in self.words.roles.vague):
                start = min(person.start, self.line.row[role.first].start)
                end = max(person.end, self.line.row[max(last, role.last) - 1].end)
                office = self._office(who, one, self.owners.behind(person))
                yield from self._found(office, start, end, "office-list")

    def _by_copula(self, at: int, phrase: Phrase, who: Mention) -> Iterator[Found[Office]]:
        """The office in "X werd benoemd tot minister", "X, die burgemeester is", "X was premier"."""
        role = said_of(self.line, at)
        stated = role is not None and not is_unsure(self.line, role.first)
        if role is not None and stated and self.standing.holds(role) and not role.plural:
            for one in filter(self.standing.holds, copulas.both(self.line, role)):
                end = self.line.row[one.last - 1].end
                yield from self._found(self._office(who, one, None), phrase.start, end, "office-copula")

    def _by_succession(self) -> Iterator[Found[Office]]:
        """Who has an office after whom: "Minister X, die Y opvolgde", "X takes over from Y as chair"."""
        for one in successions(self.line):
            new, old = self.line.who[one.new], self.line.who[one.old]
            sure = self.line.phrases[one.new].kind == "person" or new in self.held.by
            if new is None or old is None or new == old or not sure:
                continue
            place = min(one.new, one.old), max(one.new, one.old)
            start, end = self.line.phrases[place[0]].start, self.line.phrases[place[1]].text_end
            for office in self._handed_on(one, new, old):
                yield from self._found(office, start, end, "office-copula")

    def _handed_on(self, one: Succession, new: Mention, old: Mention) -> Iterator[Office]:
        """The office of both: the one that is said, else that of who comes, else that of who goes."""
        role, held = one.role, self.held
        if role is not None and self.standing.holds(role) and not role.plural:
            office: Office | None = self._office(new, role, None)
        else:
            first, second = (old, new) if one.ahead else (new, old)
            office = held.by.get(first) or held.by.get(second)
        if office is None or not (role or self.pointing.passes_on(office)):
            return
        own = {held.by[who].key for who in (new, old) if who in held.by}
        if role is None and len(own) > 1:
            return
        if role is not None or new not in held.by:
            yield held.note(
                replace(office, holder=new, tenure="designated" if one.ahead else "current"), self.number
            )
        if old not in held.by or held.by[old].key != office.key:
            yield held.note(
                replace(office, holder=old, tenure="outgoing" if one.ahead else "former"), self.number
            )

    def _by_inversion(self) -> Iterator[Found[Office]]:
        """The office in "De voorzitter is X", "whose president is X"."""
        for role, number in holders(self.line):
            who, phrase = self.line.who[number], self.line.phrases[number]
            if who is not None and self.standing.holds(role) and not role.plural:
                start = self.line.row[role.first].start
                yield from self._found(self._office(who, role, None), start, phrase.text_end, "office-copula")
