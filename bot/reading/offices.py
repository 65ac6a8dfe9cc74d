"""Who holds which office: roles said of persons, in front, behind, in lists, of counterparts, and with "is" and "werd"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot import gazetteer
from bot.lexicon import office_key
from bot.model import Language, Mention, Office, Tenure
from bot.reading.cast import Names
from bot.reading.chunks import Chunk
from bot.reading.coreference import Line, land
from bot.reading.found import Found
from bot.reading.heads import head_of
from bot.reading.parties import named
from bot.reading.phrases import Phrase
from bot.reading.roles import Role, role_at
from bot.reading.vocabulary import words

_COPULA_REACH = 8
"""Chunks between "is" or "werd" and the role that is said with it."""


def offices(lines: Sequence[Line], names: Names, text: str, language: Language) -> Iterator[Found]:
    """Every office, once for each place where it is said, in order."""
    latest: Office | None = None
    held: dict[Mention | None, Office] = {}
    for number, line in enumerate(lines):
        reader = _Reader(line, number, text, language, names, latest, held)
        yield from sorted(reader.all(), key=lambda found: found.start)
        latest = reader.latest


@dataclass(slots=True)
class _Reader:
    line: Line
    number: int
    text: str
    language: Language
    names: Names
    latest: Office | None
    held: dict[Mention | None, Office]

    def all(self) -> Iterator[Found]:
        """The offices of one sentence, rule by rule."""
        for i, phrase in enumerate(self.line.phrases):
            who = self.line.who[i]
            if phrase.kind == "person" and who is not None:
                yield from self._of_person(phrase, who)
                yield from self._by_copula(i, phrase, who)
            if phrase.plural and phrase.roles and phrase.kind in ("person", "role"):
                yield from self._in_list(i, phrase)

    def _of_person(self, phrase: Phrase, who: Mention) -> Iterator[Found]:
        shared = next((self._organisation(role) for role in phrase.roles if self._organisation(role)), None)
        for role in phrase.roles:
            if role.plural or not self._is_office(role):
                continue
            rule = "office-before" if role.first <= phrase.first else "office-apposition"
            yield from self._found(
                self._office(who, role, shared), phrase.start, phrase.start + len(phrase.text), rule
            )

    def _is_office(self, role: Role) -> bool:
        if role.head in words(self.language, "roles.not_offices") and not self._is_full(role):
            return False
        return not any(
            c.low in words(self.language, "talks.delegation") for c in self.line.row[role.first : role.last]
        )

    def _is_full(self, role: Role) -> bool:
        """A vague head ("lid", "hoofd", "advocaat") is an office when it says of what."""
        vague = words(self.language, "roles.vague")
        return role.head in vague and (role.last - role.first > 2 or len(role.text.split()) > 1)

    def _office(self, who: Mention, role: Role, shared: Mention | None) -> Office:
        organisation = self._organisation(role) or shared
        mine = self._possessor()
        if self._is_counterpart(role) and mine is not None:
            return Office(who, mine.role, mine.key, "current", organisation)
        self.latest = self.held[who] = Office(
            who, role.text, office_key(role.text, self.language), role.tenure, organisation
        )
        return self.latest

    def _possessor(self) -> Office | None:
        """The office that a counterpart holds too: that of whom the sentence is about, else the one named last."""
        for i, who in enumerate(self.line.who):
            if who in self.held and not self.line.is_governed(i, self.language):
                return self.held[who]
        return self.latest

    def _is_counterpart(self, role: Role) -> bool:
        return role.head in words(self.language, "roles.counterparts") | words(
            self.language, "roles.counterparts_plural"
        )

    def _found(self, office: Office, start: int, end: int, rule: str) -> Iterator[Found]:
        pointing = words(self.language, "roles.counterparts") | words(
            self.language, "roles.counterparts_plural"
        )
        if office.role and office.role.casefold() not in pointing:
            yield Found(office, start, end, rule, self.number)

    def _organisation(self, role: Role) -> Mention | None:
        """The land or body of an office: an adjective, a genitive, a compound's first part, a name behind it."""
        if role.lands:
            form = role.lands[0]
            return Mention(
                gazetteer.title(form.id, self.language),
                "body" if form.id.startswith("body:") else "country",
                form.id,
            )
        if role.owner is not None:
            return self._owner(role.owner)
        if role.owner_words:
            return named(role.owner_words, self.language)
        inside = [c for c in self.line.row[role.first : role.last] if c.kind in ("form", "name")]
        return self._owner(inside[0]) if inside else None

    def _owner(self, chunk: Chunk) -> Mention:
        if not chunk.forms:
            number = next(
                (
                    i
                    for i, p in enumerate(self.line.phrases)
                    if p.start <= chunk.start < p.end and p.name == chunk.text
                ),
                None,
            )
            known = self.line.who[number] if number is not None else None
            if known is None and self.names.is_person(chunk.text):
                return Mention(self.names.fullest(chunk.text), "person")
            return known or Mention(chunk.text, "body")
        if chunk.is_form("body"):
            form = next(f for f in chunk.forms if f.kind == "body")
            return Mention(chunk.text, "body", form.id)
        if all(f.kind == "city" for f in chunk.forms):
            return Mention(chunk.text, "city", chunk.forms[0].id)
        found = land(chunk.forms, chunk.text)
        adjective = any(f.kind == "adjective" for f in chunk.forms)
        return (
            replace(found, name=gazetteer.title(found.id, self.language)) if adjective and found.id else found
        )

    def _in_list(self, at: int, phrase: Phrase) -> Iterator[Found]:
        """As in "ministers Blok (Buitenlandse Zaken) en Ollongren (Binnenlandse Zaken)"; "de Franse en Duitse ministers, X en Y"."""
        role = next(r for r in phrase.roles if r.plural) if any(r.plural for r in phrase.roles) else None
        if role is None or not self._is_office(role):
            return
        listed = list(self._listed(at, phrase, role))
        lands = role.lands if len(role.lands) == len(listed) else role.lands[:1] * len(listed)
        for i, (number, last) in enumerate(listed):
            who = self.line.who[number]
            if who is None:
                continue
            one = replace(
                role, lands=(lands[i],) if lands else (), text=self._singular(role, last), plural=False
            )
            end = max(self.line.phrases[number].end, self.line.row[last - 1].end)
            yield from self._found(self._office(who, one, None), phrase.start, end, "office-list")

    def _listed(self, at: int, phrase: Phrase, role: Role) -> Iterator[tuple[int, int]]:
        """The numbers of the person phrases in the list behind a plural role, each with the chunk where its bracket ends."""
        position = role.last
        for number in range(at if phrase.kind == "person" else at + 1, len(self.line.phrases)):
            person = self.line.phrases[number]
            gap = self.line.row[position : max(position, person.first)]
            if person.kind != "person" or any(
                c.low not in words(self.language, "roles.list_words") for c in gap
            ):
                return
            if number > at and person.roles and phrase.kind == "person":
                return
            position = self._bracket_end(person.last)
            yield number, position

    def _bracket_end(self, at: int) -> int:
        if at < len(self.line.row) and self.line.row[at].text == "(":
            return next(
                (i + 1 for i in range(at, min(len(self.line.row), at + 8)) if self.line.row[i].text == ")"),
                at,
            )
        return at

    def _singular(self, role: Role, last: int) -> str:
        """The role of one in a list: singular head, and the portfolio in brackets behind the name."""
        own = [c for c in self.line.row[role.first : role.last]]
        head = next(
            (
                i
                for i, c in enumerate(own)
                if c.low not in (role.head,) and _is_plural_of(c, role, self.language)
            ),
            None,
        )
        behind = self.text[own[head].end : own[-1].end].strip() if head is not None else ""
        portfolio = next(
            (
                c.text
                for c in self.line.row[max(0, last - 4) : last]
                if c.kind == "portfolio" and c.start > role_end(self.line, role)
            ),
            "",
        )
        of = (
            sorted(words(self.language, "roles.of_strict"), key=len)[0]
            if words(self.language, "roles.compounds")
            else "for"
        )
        return " ".join(
            part
            for part in (role.head, behind or (f"{_of(self.language)} {portfolio}" if portfolio else ""))
            if part and of
        )

    def _by_copula(self, at: int, phrase: Phrase, who: Mention) -> Iterator[Found]:
        """As in "X werd benoemd tot minister", "X is de nieuwe voorzitter van", "X was premier"."""
        row, begin = self.line.row, phrase.last
        if (
            self.line.is_governed(at, self.language)
            or begin >= len(row)
            or row[begin].low not in words(self.language, "roles.become")
        ):
            return
        for i in range(begin + 1, min(len(row), begin + _COPULA_REACH)):
            role = role_at(row, i, self.text, self.language)
            if role is not None and not self._names_another(role):
                if self._is_office(role) and not role.plural and self._copula_holds(begin, i):
                    office = self._office(who, replace(role, tenure=self._tenure(begin, role)), None)
                    yield from self._found(office, phrase.start, row[role.last - 1].end, "office-copula")
                return
            if row[i].kind in ("mark", "quote", "name"):
                return

    def _copula_holds(self, begin: int, role_first: int) -> bool:
        between = [c.low for c in self.line.row[begin + 1 : role_first]]
        small = (
            words(self.language, "speech.skip")
            | words(self.language, "roles.appointed")
            | words(self.language, "roles.appointed_to")
        )
        return not any(low in words(self.language, "stances.negations") for low in between) and all(
            low in small for low in between
        )

    def _names_another(self, role: Role) -> bool:
        return role.last < len(self.line.row) and self.line.row[role.last].kind == "name"

    def _tenure(self, verb: int, role: Role) -> Tenure:
        was = self.line.row[verb].low in words(self.language, "roles.was")
        return "former" if was and role.tenure == "current" else role.tenure


def role_end(line: Line, role: Role) -> int:
    """The article's offset where a role's words end."""
    return line.row[role.last - 1].end


def _is_plural_of(chunk: Chunk, role: Role, language: Language) -> bool:
    head = head_of(chunk.text, language)
    return head is not None and head.plural and head.word == role.head


def _of(language: Language) -> str:
    return "van" if words(language, "roles.compounds") else "for"
