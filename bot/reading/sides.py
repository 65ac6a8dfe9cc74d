"""On whose side persons are: the delegations of a sentence, and what the article said before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Literal

from bot import gazetteer
from bot.model import Mention, Office
from bot.reading import camps
from bot.reading.camps import Camps
from bot.reading.found import Found
from bot.reading.homes import owner
from bot.reading.line import Line
from bot.reading.parties import delegations, split_verb, spotted, subject_land, titled
from bot.reading.phrase import Kind
from bot.reading.predicates import said_of
from bot.reading.roles import Role, role_at
from bot.reading.vocabulary import Words

Listed = Literal["open", "closed"]
PartName = Literal["leads", "member", "absent"]
PERSONS: tuple[Kind, ...] = ("person", "pronoun", "role")
_RECENT = 3
"""Sentences back that a delegation may have been named whose members are listed now."""
_SENT_REACH = 8
"""Chunks behind a team that was sent within which it is said to be led."""
_LONG_AGO = -9


@dataclass(slots=True)
class Sides:
    """Whose side each person is known to be on, and the side of the delegation named last.

    `talking` says that the article tells of talks at all, so that a "team" may be a delegation; `holders`
    hold an office, `taking` are those who were said to take part in the talks. `sent_at` is the last sentence
    with a delegation, `talked_at` the last that tells of a meeting, `missing` the side of whoever stays away
    by the sentence `missing_at`. `spoken` is the person whom the sentence before was about. `stands` has what
    the words for a team stand for: "the government team". `pair` are the two sides that talk, `led` the side
    of whom the sentence `led_at` says that they lead one at talks, `panel` the panel that the sentence before
    was about.
    """

    of: dict[Mention, Mention]
    talking: bool
    holders: frozenset[Mention] = frozenset()
    taking: set[Mention] = field(default_factory=set)
    latest: Mention | None = None
    at: int = _LONG_AGO
    sent_at: int = _LONG_AGO
    talked_at: int = _LONG_AGO
    missing: Mention | None = None
    spoken: Mention | None = None
    missing_at: int = _LONG_AGO
    camps: Camps = field(default_factory=Camps)
    stands: dict[str, Mention] = field(default_factory=dict)
    pair: tuple[Mention, ...] = ()
    led: Mention | None = None
    led_at: int = _LONG_AGO
    panel: Mention | None = None

    def miss(self, side: Mention | None, number: int) -> None:
        """Note the side of whom this sentence says that they stay away."""
        self.missing, self.missing_at = side, number

    def name(self, side: Mention | None, number: int) -> None:
        """Note the side of a delegation named in this sentence."""
        if side is not None:
            self.latest, self.at = side, number


@dataclass(frozen=True, slots=True)
class Taken:
    """The part that the person of phrase `number` takes, by a rule."""

    number: int
    part: PartName
    side: Mention | None
    rule: str
    listed: Listed | None = None


@dataclass(frozen=True, slots=True)
class Delegation:
    """A word for a delegation at a chunk; `side` is None where it has none or several."""

    at: int
    side: Mention | None


@dataclass(frozen=True)
class Table:
    """One sentence, number `number`, with the delegations that it names and what was known before it."""

    line: Line
    number: int
    known: Sides
    named: tuple[Delegation, ...] = field(default=())

    @property
    def words(self) -> Words:
        """The words of the article's language."""
        return self.line.words

    def own_side(self, number: int) -> Mention | None:
        """The side that the person of a phrase is known to be on."""
        who = self.line.who[number]
        return self.known.of.get(who) if who is not None else None

    def own_land(self, number: int) -> Mention | None:
        """The land that the person of a phrase is of, or that has the service they work for."""
        side = self.own_side(number)
        if side is None or side.kind == "country" or side.id is None:
            return side if side is not None and side.kind == "country" else None
        sits = side.id in {one.id for one in self.known.pair}
        of = (
            None
            if sits or gazetteer.is_party(side.id) or gazetteer.is_union(side.id)
            else gazetteer.country_of(side.id)
        )
        return None if of is None else titled(Mention(of, "country", of), self.words.language)

    def tells_of_talks(self) -> bool:
        """Whether this sentence or the one before has a word for a meeting."""
        recent = self.number - self.known.talked_at <= 1
        return (recent or tells(self.line)) and not self.line.row.has(self.words.talks.press)

    def is_on_talks(self) -> bool:
        """Whether the article is on talks, or a delegation was named not long before."""
        return self.known.talking or self.number - self.known.sent_at <= _RECENT or self.tells_of_talks()

    def latest(self) -> Mention | None:
        """The side of a delegation named not long before."""
        return self.known.latest if self.number - self.known.at <= _RECENT else None

    def is_person(self, number: int) -> bool:
        """Whether a phrase is a person for sure: of two names or more, or called something."""
        who, phrase = self.line.who[number], self.line.phrases[number]
        if who is None or phrase.kind not in PERSONS:
            return False
        return phrase.kind != "person" or " " in who.name or bool(phrase.roles) or who in self.known.holders

    @cached_property
    def called(self) -> tuple[tuple[int, Role], ...]:
        """Each person with each role that they are called."""
        return tuple(self._called())

    def _called(self) -> Iterator[tuple[int, Role]]:
        for number in self.line.numbers("person"):
            for role in self.line.phrases[number].roles:
                yield number, role
            said = said_of(self.line, number)
            if said is not None and (said.determiner or said.head in self.words.talks.member_of):
                yield number, said
        yield from self._predicate()

    def _predicate(self) -> Iterator[tuple[int, Role]]:
        """The role that opens the sentence and its person: "Leider van de Ierse delegatie is X"."""
        row = self.line.row
        role = role_at(row, 0) if row.has(row.words.roles.become) else None
        if role is None or row[role.last].low not in row.words.roles.become:
            return
        behind = (role.last + 1, role.last + 2)
        number = next((i for i in self.line.numbers("person") if self.line.phrases[i].first in behind), None)
        if number is not None:
            yield number, role

    def nearest(self, first: int, last: int) -> Delegation | None:
        """The delegation named last in a span of chunks."""
        return next((one for one in reversed(self.named) if first <= one.at < last), None)


@lru_cache(maxsize=256)
def tells(line: Line) -> bool:
    """Whether a sentence has a word for a meeting, alone or in a compound, or for people who gather."""
    talks = line.words.talks
    told = bool(line.talks) or line.row.has(talks.telling) or spotted(line, talks.gather) is not None
    return told or split_verb(line, talks.gather_split) is not None


def table(line: Line, number: int, known: Sides) -> Table:
    """The sentence with its delegations; a mere team is one where it is of a side, in an article on talks."""
    named: list[Delegation] = []
    for at, told in delegations(line):
        if line.row[at].low in line.words.talks.rulers:
            continue
        camp = None if told else camps.side(line, at, known.camps)
        sides = tuple(known.camps.named(one) for one in told) or (camp,) * (camp is not None)
        negotiates = line.row[at - 1].low in line.words.talks.negotiating
        sent = _is_sent(line, at) and line.row.has(line.words.talks.led, at, at + _SENT_REACH)
        sure = line.row[at].low not in line.words.talks.teams or negotiates or sent
        again = line.row[at - 1].low in line.words.roles.definite and number - known.at <= _RECENT
        recent = number - known.at <= _RECENT and known.latest is not None
        theirs = None if recent else _of_spoken(line, at, known)
        if sure or (known.talking and (sides or theirs is not None or (again and known.latest is not None))):
            side = sides[0] if len(sides) == 1 else None
            side = theirs if not sides else side
            side = subject_land(line) if sent and not sides else side
            named.append(Delegation(at, side))
            _note(line, at, side, known)
    return Table(line, number, known, tuple(named))


def _note(line: Line, at: int, side: Mention | None, known: Sides) -> None:
    """Note for what the words around a team stand."""
    for phrase in line.phrases if side is not None else ():
        if side is not None and phrase.kind == "body" and phrase.first <= at < phrase.last:
            known.stands[phrase.text.casefold()] = side


def _of_spoken(line: Line, at: int, known: Sides) -> Mention | None:
    """The side of "her team", which is that of the person whom the sentence before was about."""
    his = line.row[at - 1].low in line.words.roles.possessives and owner(line.row[at - 1].low, line.words)
    return known.of.get(known.spoken) if his and known.spoken is not None else None


def _is_sent(line: Line, at: int) -> bool:
    """Whether somebody sends the team at a chunk: "sent a team", "heeft een team gestuurd"."""
    row, sends = line.row, line.words.talks.sends
    articled = row[at - 1].low in line.words.names.articles - line.words.roles.definite
    behind = line.words.speech.turned and row[at + 1].low in sends
    return articled and (row[at - 2].low in sends or behind)


def known(lines: Sequence[Line], offices: Sequence[Found[Office]], words: Words) -> Sides:
    """What offices say of sides before the first sentence is read."""
    signs = words.roles.negotiators | words.talks.negotiators | (words.talks.delegation - words.talks.teams)
    lows = frozenset[str]().union(*(line.row.lows for line in lines))
    talking = any(low.rpartition("-")[2] in signs or words.is_talks(low) for low in lows)
    holders = frozenset(office.claim.holder for office in offices)
    return Sides(_by_office(offices), talking, holders, camps=camps.told(lines, words))


def _by_office(offices: Sequence[Found[Office]]) -> dict[Mention, Mention]:
    """Whose side a person is on by an office that is not over, the first one said."""
    found: dict[Mention, Mention] = {}
    for office in (one.claim for one in offices):
        side = office.organisation
        if side is not None and side.kind != "person" and office.tenure != "former":
            found.setdefault(office.holder, side)
    return found
