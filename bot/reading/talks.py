"""Who leads, belongs to, or is absent from a side at talks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.model import Mention, Office, Part
from bot.reading.found import Found
from bot.reading.line import Line
from bot.reading.parties import delegations, spotted, subject_land
from bot.reading.phrase import Kind
from bot.reading.roles import Role
from bot.reading.saying import phrase_at
from bot.reading.subjects import antecedent, subject
from bot.reading.vocabulary import Words

Listed = Literal["open", "closed"]
PartName = Literal["leads", "member", "absent"]
_BY_REACH = 3
"""Chunks between "door" and the person who leads."""
_PERSONS: tuple[Kind, ...] = ("person", "pronoun", "role")


def parts(lines: Sequence[Line], offices: Sequence[Found[Office]], words: Words) -> Iterator[Found[Part]]:
    """Every part somebody has in talks, in order; the talks themselves are left open."""
    known = _Sides(_by_office(offices))
    for number, line in enumerate(lines):
        if not line.sentence.heading:
            for found in _Reader(line, number, known, tuple(_named(line))).all():
                known.note(found.claim)
                yield found
            known.latest = _main_side(line) or known.latest
    yield from _party_leaders(offices, words)


def _by_office(offices: Sequence[Found[Office]]) -> dict[Mention, Mention]:
    """Whose side a person is on by an office that is not over, the first one said."""
    found: dict[Mention, Mention] = {}
    for office in (one.claim for one in offices):
        side = office.organisation
        if side is not None and side.kind != "person" and office.tenure != "former":
            found.setdefault(office.holder, side)
    return found


@dataclass(slots=True)
class _Sides:
    """Whose side each person is known to be on, and the side of the delegation named last."""

    of: dict[Mention, Mention]
    latest: Mention | None = None

    def note(self, part: Part) -> None:
        if part.side is not None:
            self.of.setdefault(part.person, part.side)


@dataclass(frozen=True, slots=True)
class _Delegation:
    """A word for a delegation at a chunk; `side` is None where it has none or several."""

    at: int
    side: Mention | None


def _named(line: Line) -> Iterator[_Delegation]:
    for at, sides in delegations(line):
        yield _Delegation(at, sides[0] if len(sides) == 1 else None)


def _main_side(line: Line) -> Mention | None:
    return next((one.side for one in _named(line) if one.side is not None), None) or subject_land(line)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one sentence; `named` are the delegations that it names."""

    line: Line
    number: int
    known: _Sides
    named: tuple[_Delegation, ...]

    @property
    def words(self) -> Words:
        return self.line.words

    def all(self) -> Iterator[Found[Part]]:
        """The parts that the sentence states, rule by rule."""
        yield from self._led_by()
        yield from self._leads()
        yield from self._heads()
        yield from self._members()
        yield from self._negotiators()
        yield from self._spokesmen()
        yield from self._absent()

    def _part(
        self, number: int, part: PartName, side: Mention | None, rule: str, listed: Listed | None = None
    ) -> Iterator[Found[Part]]:
        who = self.line.who[number]
        if who is None or who == side or self.line.phrases[number].kind not in _PERSONS:
            return
        own = self.known.of.get(who)
        theirs = side if side is not None and (side.id or own is None) else own
        claim = Part(who, part, theirs, listed, None)
        yield Found(claim, *self.line.span, rule, self.number, distance=self.line.distance[number])

    def _own_side(self, number: int) -> Mention | None:
        """The side that the person of a phrase is known to be on."""
        who = self.line.who[number]
        return self.known.of.get(who) if who is not None else None

    def _side(self, begin: int = 0) -> Mention | None:
        """The side of the sentence's delegation, else of its subject, else of the delegation before."""
        side = next((one.side for one in self.named if one.side is not None), None)
        if side is not None:
            return side
        before = next((i for i in self.line.subjects() if self.line.phrases[i].last <= begin), None)
        who = self.line.who[before] if before is not None else None
        if who is not None and who.kind == "person":
            return self.known.of.get(who)
        return subject_land(self.line) or self.known.latest

    def _led_by(self) -> Iterator[Found[Part]]:
        """The leader in "De Ierse delegatie wordt geleid door X", "onder leiding van X"."""
        if not self.named and spotted(self.line, self.words.talks.leading) is None:
            return
        for at in self._behind_led():
            reach = range(at + 1, at + _BY_REACH + 1)
            near = (i for i, p in enumerate(self.line.phrases) if p.first in reach and p.kind != "place")
            number = next(near, None)
            if number is not None:
                yield from self._part(number, "leads", self._led_side(at), "leads-passive")

    def _led_side(self, at: int) -> Mention | None:
        """The side of the delegation before the leader; of another sentence only where this one names one."""
        before = [one.side for one in self.named if one.at < at and one.side is not None]
        if before:
            return before[-1]
        return self._side() if self.named else subject_land(self.line)

    def _behind_led(self) -> Iterator[int]:
        """The chunks behind which a leader stands: "door", "by", the last of "onder leiding van"."""
        talks, row = self.words.talks, self.line.row
        by = [at for at, chunk in enumerate(row) if chunk.low in talks.by]
        led = (at for at, chunk in enumerate(row) if chunk.low in talks.led and by)
        yield from (min(by, key=lambda at: abs(at - verb)) for verb in led)
        leading = ((at, phrase_at(self.line, at, talks.leading)) for at in range(len(self.line.row)))
        yield from (at + len(phrase) - 1 for at, phrase in leading if phrase)

    def _leads(self) -> Iterator[Found[Part]]:
        """The leader in "X leidt de Ierse delegatie"."""
        for at, chunk in enumerate(self.line.row):
            if not self.named or chunk.low not in self.words.talks.leads:
                continue
            number = antecedent(self.line, at)
            number = subject(self.line, at) if number is None else number
            if number is not None:
                yield from self._part(number, "leads", self.named[0].side or self._side(), "leads-active")

    def _heads(self) -> Iterator[Found[Part]]:
        """The leader in "de leider van de Ierse delegatie, X", "hoofdonderhandelaar X"."""
        for number, role in self._called():
            inside = [one.side for one in self.named if role.first <= one.at < role.last]
            of_delegation = inside and role.head in self.words.talks.head_of
            if of_delegation or role.head in self.words.roles.delegation_heads:
                side = inside[0] if inside else None
                yield from self._part(number, "leads", side or self._own_side(number), "leads-role")

    def _called(self) -> Iterator[tuple[int, Role]]:
        """Each person with each role that they are called."""
        persons = self.line.numbers("person")
        return ((number, role) for number in persons for role in self.line.phrases[number].roles)

    def _members(self) -> Iterator[Found[Part]]:
        """The members in "In de delegatie zitten X en Y", "drie onderhandelaars aangewezen: X, Y en Z"."""
        begin = self._list_begin()
        if begin is None:
            return
        listed: Listed = "closed" if spotted(self.line, self.words.talks.open_list) is None else "open"
        side = self.known.latest if begin == 0 and self.known.latest is not None else self._side(begin)
        leaders = {found.claim.person for found in self._led_by()}
        for number in self._listed(begin):
            if self.line.who[number] not in leaders:
                yield from self._part(number, "member", side, "member-list", listed)

    def _list_begin(self) -> int | None:
        """The chunk behind which members are named."""
        talks, negotiating = self.words.talks, self.line.row.has(self.words.talks.negotiators)
        begin = spotted(self.line, talks.accompanied)
        if begin is None and self.named:
            begin = spotted(self.line, talks.includes)
        if begin is None and (self.named or negotiating):
            begin = spotted(self.line, talks.appointed)
        return begin

    def _listed(self, begin: int) -> list[int]:
        """The persons behind the words that open the list, else those that the sentence begins with."""
        behind = [i for i in self.line.numbers("person") if self.line.phrases[i].first > begin]
        first = next(self.line.subjects("person"), None)
        if behind or first is None:
            return behind
        return [i for i in self.line.joined(first) if self.line.phrases[i].kind == "person"]

    def _negotiators(self) -> Iterator[Found[Part]]:
        """The member of a land's delegation in "de Ierse onderhandelaar X"."""
        for number, role in self._called():
            if role.head in self.words.roles.negotiators and role.lands and not self.named:
                side = Mention(role.lands[0].text, "country", role.lands[0].id)
                yield from self._part(number, "member", side, "member-negotiator", "open")

    def _spokesmen(self) -> Iterator[Found[Part]]:
        """The member in "Namens de bond voert X het woord"."""
        opens = self.line.row[0].low in self.words.talks.on_behalf
        first = next(self.line.numbers(), None)
        if not opens or self.named or first is None or self.line.phrases[first].kind not in ("land", "body"):
            return
        person = next(self.line.numbers("person"), None)
        if person is not None:
            yield from self._part(person, "member", self.line.who[first], "member-behalf", "open")

    def _absent(self) -> Iterator[Found[Part]]:
        """Who is "niet aanwezig", or "er niet aan zal deelnemen"; those of one list are of one side."""
        listed = self._absentees(spotted(self.line, self.words.talks.absent))
        shared = next(filter(None, map(self._own_side, listed)), None)
        for number in listed:
            yield from self._part(number, "absent", self._own_side(number) or shared, "absent")

    def _absentees(self, at: int | None) -> list[int]:
        """The persons named last before the words for absence; without any, those behind."""
        if at is None:
            return []
        before = [i for i in self.line.subjects() if self.line.phrases[i].last <= at]
        persons = [i for i in before if self.line.phrases[i].kind in _PERSONS]
        behind = (i for i in self.line.numbers("person") if self.line.phrases[i].first > at)
        last = persons[-1] if persons else (None if before else next(behind, None))
        return [] if last is None else self.line.joined_before(last)


def _party_leaders(offices: Sequence[Found[Office]], words: Words) -> Iterator[Found[Part]]:
    """Who leads a party leads it, and holds the office too."""
    for found in offices:
        office, party = found.claim, found.claim.organisation
        leads = office.tenure not in ("former", "designated") and office.key in words.roles.party_keys
        if leads and party is not None and party.kind == "body":
            claim = Part(office.holder, "leads", party, None, None)
            yield Found(claim, found.start, found.end, "leads-party", found.line)
