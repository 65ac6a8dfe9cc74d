"""Who leads, belongs to, or is absent from a side at talks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from bot.model import Language, Mention, Office, Part
from bot.reading.coreference import Line
from bot.reading.found import Found
from bot.reading.parties import before_in_list, coordinated, delegations, has_phrase, subject_land
from bot.reading.saying import antecedent, subject
from bot.reading.vocabulary import phrases, words

_BY_REACH = 3
"""Chunks between "door" and the person who leads."""


def parts(lines: Sequence[Line], offices: Sequence[Found], text: str, language: Language) -> Iterator[Found]:
    """Every part somebody has in talks, in order; `talks` is left for the reader to fill in."""
    sides: dict[Mention, Mention | None] = {
        f.claim.holder: f.claim.organisation
        for f in reversed(offices)
        if isinstance(f.claim, Office)
        and f.claim.organisation
        and f.claim.organisation.kind != "person"
        and f.claim.tenure != "former"
    }
    reader = _Reader(language, text, sides)
    for number, line in enumerate(lines):
        if not line.sentence.heading:
            yield from reader.line(number, line)
    yield from _party_leaders(offices, language)


@dataclass(slots=True)
class _Reader:
    """`sides` is whose side a person is known to be on; `latest` the side of the delegation named last."""

    language: Language
    text: str
    sides: dict[Mention, Mention | None]
    latest: Mention | None = None
    _number: int = 0
    _subjects: list[Mention] = field(default_factory=list)

    def line(self, number: int, line: Line) -> Iterator[Found]:
        """The parts that one sentence states."""
        self._number = number
        named = [
            (at, sides[0] if len(sides) == 1 else None) for at, sides in delegations(line, self.language)
        ]
        for rule in (
            self._led_by,
            self._leads,
            self._heads,
            self._members,
            self._negotiators,
            self._spokesmen,
            self._absent,
        ):
            for found in rule(line, named):
                if isinstance(found.claim, Part) and found.claim.side is not None:
                    self.sides.setdefault(found.claim.person, found.claim.side)
                yield found
        side = next((side for _, side in named if side is not None), None) or subject_land(
            line, self.language
        )
        self.latest = side or self.latest

    def _part(self, line: Line, number: int, part: Literal["leads", "member", "absent"], side: Mention | None, rule: str, listed: Literal["open", "closed"] | None = None) -> Iterator[Found]:  # fmt: skip
        who = line.who[number]
        if who is None or who == side or line.phrases[number].kind not in ("person", "pronoun", "role"):
            return
        known = self.sides.get(who)
        claim = Part(
            who, part, side if side is not None and (side.id or known is None) else known, listed, None
        )
        yield Found(
            claim, line.sentence.start, line.sentence.end, rule, self._number, distance=line.distance[number]
        )

    def _side(
        self, line: Line, named: Sequence[tuple[int, Mention | None]], begin: int = 0
    ) -> Mention | None:
        """The side of this sentence's delegation, else of its subject, else of the delegation named before."""
        side = next((side for _, side in named if side is not None), None)
        if side is not None:
            return side
        who = self._subject(line, begin)
        if who is not None and who.kind == "person":
            return self.sides.get(who)
        return subject_land(line, self.language) or self.latest

    def _subject(self, line: Line, begin: int) -> Mention | None:
        """Who stands as the subject before the words that bring in the members."""
        before = [i for i, p in enumerate(line.phrases) if p.last <= begin]
        return next((line.who[i] for i in before if not line.is_governed(i, self.language)), None)

    def _led_by(self, line: Line, named: Sequence[tuple[int, Mention | None]]) -> Iterator[Found]:
        """As in "De Russische delegatie wordt geleid door X", "onder leiding van X"."""
        if not named and has_phrase(line, self.language, "talks.leading") is None:
            return
        for at in self._by(line):
            number = next(
                (
                    i
                    for i, p in enumerate(line.phrases)
                    if at < p.first <= at + _BY_REACH and p.kind != "place"
                ),
                None,
            )
            if number is not None:
                yield from self._part(
                    line, number, "leads", self._side_before(line, named, at), "leads-passive"
                )

    def _by(self, line: Line) -> Iterator[int]:
        """The chunk behind which the leader stands."""
        lows = [chunk.low for chunk in line.row]
        led = any(low in words(self.language, "talks.led") for low in lows)
        for at, low in enumerate(lows):
            if led and low in words(self.language, "talks.by"):
                yield at
        for phrase in phrases(self.language, "talks.leading"):
            for at in range(len(lows) - len(phrase)):
                if tuple(lows[at : at + len(phrase)]) == phrase:
                    yield at + len(phrase) - 1

    def _side_before(
        self, line: Line, named: Sequence[tuple[int, Mention | None]], at: int
    ) -> Mention | None:
        before = [side for place, side in named if place < at and side is not None]
        return before[-1] if before else self._side(line, named)

    def _leads(self, line: Line, named: Sequence[tuple[int, Mention | None]]) -> Iterator[Found]:
        """As in "X leidt de Russische delegatie"."""
        for at, chunk in enumerate(line.row):
            if chunk.low not in words(self.language, "talks.leads"):
                continue
            led = next((side for place, side in named), None) if named else None
            number = antecedent(line, at, self.language)
            number = number if number is not None else subject(line, at, self.language)
            if named and number is not None and line.phrases[number].kind in ("person", "pronoun", "role"):
                yield from self._part(line, number, "leads", led or self._side(line, named), "leads-active")

    def _heads(self, line: Line, named: Sequence[tuple[int, Mention | None]]) -> Iterator[Found]:
        """As in "de leider van de Oekraïense delegatie, X", "hoofdonderhandelaar X"."""
        for i, phrase in enumerate(line.phrases):
            for role in phrase.roles if phrase.kind == "person" else ():
                inside = [side for at, side in named if role.first <= at < role.last]
                of_delegation = inside and role.head in words(self.language, "talks.head_of")
                if of_delegation or role.head in words(self.language, "roles.delegation_heads"):
                    side = inside[0] if inside else None
                    yield from self._part(
                        line,
                        i,
                        "leads",
                        side or self.sides.get(line.who[i] or Mention("", "person")),
                        "leads-role",
                    )

    def _members(self, line: Line, named: Sequence[tuple[int, Mention | None]]) -> Iterator[Found]:
        """As in "In de delegatie zitten onder anderen X en Y", "drie onderhandelaars aangewezen: X, Y en Z", "vergezeld door X"."""
        begin = has_phrase(line, self.language, "talks.accompanied")
        if begin is None and named:
            begin = has_phrase(line, self.language, "talks.includes")
        if begin is None and (named or self._speaks_of_negotiators(line)):
            begin = has_phrase(line, self.language, "talks.appointed")
        if begin is None:
            return
        is_open = has_phrase(line, self.language, "talks.open_list") is not None
        side = self.latest if begin == 0 and self.latest is not None else self._side(line, named, begin)
        leaders = {found.claim.person for found in self._led_by(line, named) if isinstance(found.claim, Part)}
        for number in self._listed(line, begin):
            if line.who[number] not in leaders:
                yield from self._part(
                    line, number, "member", side, "member-list", "open" if is_open else "closed"
                )

    def _spokesmen(self, line: Line, named: Sequence[tuple[int, Mention | None]]) -> Iterator[Found]:
        """As in "Namens Hamas voert X het woord"."""
        opens = bool(line.row) and line.row[0].low in words(self.language, "talks.on_behalf")
        if not opens or named or not line.phrases or line.phrases[0].kind not in ("land", "body"):
            return
        person = next((i for i, p in enumerate(line.phrases) if p.kind == "person" and i > 0), None)
        if person is not None:
            yield from self._part(line, person, "member", line.who[0], "member-behalf", "open")

    def _speaks_of_negotiators(self, line: Line) -> bool:
        return any(chunk.low in words(self.language, "talks.negotiators") for chunk in line.row)

    def _listed(self, line: Line, begin: int) -> list[int]:
        """The persons behind the words that open the list; without any, the list that the sentence begins with."""
        behind = [i for i, p in enumerate(line.phrases) if p.first > begin and p.kind == "person"]
        if behind:
            return behind
        first = next(
            (
                i
                for i, p in enumerate(line.phrases)
                if p.kind == "person" and not line.is_governed(i, self.language)
            ),
            None,
        )
        return (
            [i for i in coordinated(line, first, self.language) if line.phrases[i].kind == "person"]
            if first is not None
            else []
        )

    def _negotiators(self, line: Line, named: Sequence[tuple[int, Mention | None]]) -> Iterator[Found]:
        """As in "De Russische onderhandelaar X" belongs to the delegation of its land."""
        for i, phrase in enumerate(line.phrases):
            for role in phrase.roles if phrase.kind == "person" else ():
                if role.head in words(self.language, "roles.negotiators") and role.lands and not named:
                    side = Mention(role.lands[0].text, "country", role.lands[0].id)
                    yield from self._part(line, i, "member", side, "member-negotiator", "open")

    def _absent(self, line: Line, named: Sequence[tuple[int, Mention | None]]) -> Iterator[Found]:
        """As in "X is niet aanwezig", "hoewel hij er niet aan zal deelnemen"."""
        del named
        at = has_phrase(line, self.language, "talks.absent")
        if at is None:
            return
        before = [
            i for i, p in enumerate(line.phrases) if p.last <= at and not line.is_governed(i, self.language)
        ]
        persons = [i for i in before if line.phrases[i].kind in ("person", "pronoun", "role")]
        behind = [i for i, p in enumerate(line.phrases) if p.first > at and p.kind == "person"]
        last = persons[-1] if persons else (behind[0] if behind and not before else None)
        listed = before_in_list(line, last, self.language) if last is not None else []
        sides = [self.sides.get(who) for i in listed if (who := line.who[i]) is not None]
        shared = next((side for side in sides if side is not None), None)
        for number in listed:
            own = self.sides.get(line.who[number] or Mention("", "person"))
            yield from self._part(line, number, "absent", own or shared, "absent")


def _party_leaders(offices: Sequence[Found], language: Language) -> Iterator[Found]:
    """Who leads a party leads it, and holds the office too."""
    for found in offices:
        office = found.claim
        if (
            not isinstance(office, Office)
            or office.tenure in ("former", "designated")
            or office.organisation is None
        ):
            continue
        if office.key in words(language, "roles.party_keys") and office.organisation.kind == "body":
            yield Found(
                Part(office.holder, "leads", office.organisation, None, None),
                found.start,
                found.end,
                "leads-party",
                found.line,
            )
