"""A question with everything that answering it takes, and the answers that any question may get."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from bot import gazetteer, wording
from bot.model import (
    Answered,
    Choice,
    Fact,
    FactKind,
    Hit,
    Interval,
    Language,
    NotStated,
    Office,
    Question,
    Understood,
    Usage,
)
from bot.store import Involvement, Store


class Asking(NamedTuple):
    """A question, whom it names, and where the answer is looked up.

    `left` are words that name nobody, `body` is the kind of body asked for ("general-staff"), "" for none.
    """

    question: Question
    store: Store
    today: date
    hits: tuple[Hit, ...] = ()
    left: tuple[str, ...] = ()
    body: str = ""

    @property
    def language(self) -> Language:
        """The language to answer in."""
        return self.question.language

    @property
    def when(self) -> Interval | None:
        """The one time asked for; of several, from the first day to the last."""
        whens = self.question.whens
        if len(whens) <= 1 or self.question.intent == "compare":
            return whens[0] if len(whens) == 1 else None
        return _hull(whens)

    @property
    def ids(self) -> tuple[str, ...]:
        """Whom it names."""
        return tuple(hit.entity.id for hit in self.hits)

    def understood(self) -> Understood:
        """How the question was read."""
        words = wording.reading(self.question, self.hits, self.when, self.body)
        return Understood(self.question, self.hits, self.when, words, self.today)

    def facts(
        self,
        *about: str,
        part: Involvement = "any",
        kinds: Sequence[FactKind] = (),
        key: str = "",
        ever: bool = False,
        oldest_first: bool = False,
    ) -> list[Fact]:
        """Facts of the time asked for, or of all times with `ever`."""
        return self.store.facts(
            about=about,
            part=part,
            kinds=kinds,
            key=key,
            when=None if ever else self.when,
            order="oldest" if oldest_first else "newest",
        )

    def answered(self, facts: Sequence[Fact], nearby: Iterable[Fact] = ()) -> Answered | NotStated:
        """The facts with what is near; "not stated" where there are none. None goes without evidence.

        A question of a date that is answered gets what overlaps it, and nothing else.
        """
        near = tuple(unlike(nearby, facts))
        if not facts:
            return NotStated(self.understood(), near)
        near = () if self.when is not None else near
        unproven = [fact.id for fact in (*facts, *near) if not fact.evidence]
        if unproven:
            raise AssertionError(f"facts without evidence: {unproven}")
        return Answered(self.understood(), tuple(facts), near)

    def with_governments(self) -> "Asking | None":
        """The same question with capitals and other seats as their governments; None where none is named."""
        hits = tuple(_government(hit) for hit in self.hits)
        return None if hits == self.hits else self._replace(hits=hits)

    def usage(self) -> Usage:
        """How to ask."""
        return Usage(self.understood())

    def choice(self, hit: Hit) -> Choice:
        """An entity to choose, told apart by its last office or its spelling."""
        offices = self.store.facts(about=[hit.entity.id], part="subject", kinds=["office"], limit=1)
        hints = [wording.line(fact, self.language) for fact in offices if isinstance(fact.claim, Office)]
        spelt = hit.matched if hit.matched != hit.entity.name else ""
        return Choice(hit.entity, hints[0].partition(": ")[2] if hints else spelt)


def _government(hit: Hit) -> Hit:
    """The government that a city stands for, in the city's place; any other hit as it is."""
    seat = gazetteer.seat_of(hit.entity.id) if hit.entity.kind == "city" else None
    government = gazetteer.entity(seat) if seat else None
    return replace(hit, entity=government, how="metonym") if government else hit


def unlike(facts: Iterable[Fact], others: Iterable[Fact]) -> list[Fact]:
    """Facts that are not among the others, each once."""
    known = {fact.id for fact in others}
    return list({fact.id: fact for fact in facts if fact.id not in known}.values())


def nearest(facts: Iterable[Fact], when: Interval | None) -> list[Fact]:
    """Facts in order of their distance to a time, those without a date last; without a time as they come."""
    if when is None:
        return list(facts)
    return sorted(facts, key=lambda fact: _distance(fact.holds, when))


def _distance(holds: Interval | None, when: Interval) -> int:
    """Days between two times, 0 where they touch."""
    if holds is None:
        return date.max.toordinal()
    before = (when.start - holds.end).days if when.start and holds.end else -1
    after = (holds.start - when.end).days if holds.start and when.end else -1
    return max(before, after, 0)


def _hull(whens: Sequence[Interval]) -> Interval:
    """From the first day of several times to their last."""
    starts, ends = [when.start for when in whens], [when.end for when in whens]
    start = None if None in starts else min(filter(None, starts))
    end = None if None in ends else max(filter(None, ends))
    last = end - timedelta(days=1) if end else None
    edtf = f"{start.isoformat() if start else '..'}/{last.isoformat() if last else '..'}"
    return Interval(start, end, edtf, "span")
