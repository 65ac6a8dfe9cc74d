"""A question with everything that answering it takes, and the answers that any question may get."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from bot import gazetteer, questions, wording
from bot.answers import nearness
from bot.model import (
    Answered,
    Choice,
    Fact,
    FactKind,
    Hit,
    Intent,
    Interval,
    Language,
    NotStated,
    Office,
    Question,
    Understood,
    Usage,
)
from bot.store import ALL, Involvement, Order, Store

MOST, EVERYTHING = 50, 200
"""Facts of one look-up for who reads them, and for who wants to read all: others are counted."""
NEAR = 50
"""Facts that do not answer but are near, at most."""
STORY: tuple[FactKind, ...] = (
    "office",
    "meeting",
    "leads",
    "member",
    "absent",
    "quote",
    "statement",
    "position",
)
"""Every kind of fact but the sentences that are none."""


ASKED: Mapping[Intent, Sequence[FactKind]] = {
    "who-led": ("leads",),
    "who-attended": ("leads", "member", "absent"),
    "who-is": ("office",),
    "positions": ("position",),
    "compare": ("position",),
    "quotes": ("quote", "statement"),
    "meetings": ("meeting",),
    "timeline": ("office", "meeting", "leads", "member", "absent", "quote", "statement", "position"),
}
"""The kinds of facts that a question is about."""


class Page(NamedTuple):
    """The first facts of a look-up, and how many more there are."""

    facts: list[Fact]
    more: int = 0


class Asker(NamedTuple):
    """Which store is asked, on which day for who asks, and whether for every fact, however many."""

    store: Store
    today: date
    whole: bool = False


class Asking(NamedTuple):
    """A question, whom it names, and by whom it is asked.

    `left` are words that name nobody, `body` is the kind of body asked for ("general-staff"), "" for none.
    """

    question: Question
    asker: Asker
    hits: tuple[Hit, ...] = ()
    left: tuple[str, ...] = ()
    body: str = ""

    @property
    def store(self) -> Store:
        """Where the answer is looked up."""
        return self.asker.store

    @property
    def today(self) -> date:
        """The day it is for who asks."""
        return self.asker.today

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
        return nearness.hull(whens)

    @property
    def ids(self) -> tuple[str, ...]:
        """Whom it names."""
        return tuple(hit.entity.id for hit in self.hits)

    def understood(self) -> Understood:
        """How the question was read."""
        words = wording.reading(self.question, self.hits, self.when, self.body)
        return Understood(self.question, self.hits, self.when, words, self.today)

    def at(self, when: Interval | None) -> "Asking":
        """The same question of another time, or of all times."""
        return self._replace(question=replace(self.question, whens=() if when is None else (when,)))

    def with_intent(self, intent: Intent) -> "Asking":
        """The same words asked as something else."""
        return self._replace(question=replace(self.question, intent=intent))

    def limit(self, most: int | None = None) -> int:
        """How many facts of a look-up may answer: as many as that, or as anybody reads, or all."""
        if self.asker.whole:
            return ALL
        return most or (EVERYTHING if self.question.everything else MOST)

    def facts(
        self,
        *about: str,
        part: Involvement = "any",
        kinds: Sequence[FactKind] = (),
        keys: Sequence[str] = (),
        order: Order = "newest",
        limit: int | None = None,
    ) -> list[Fact]:
        """Facts of the time asked for, by default as many as may answer."""
        most = self.limit() if limit is None else limit
        return self.store.facts(
            about=about, part=part, kinds=kinds, keys=keys, when=self.when, order=order, limit=most
        )

    def page(
        self,
        *about: str,
        part: Involvement = "any",
        kinds: Sequence[FactKind] = (),
        keys: Sequence[str] = (),
        order: Order = "newest",
    ) -> Page:
        """The first facts of the time asked for, and how many there are beyond."""
        found, number = self.store.page(
            about=about, part=part, kinds=kinds, keys=keys, when=self.when, order=order, limit=self.limit()
        )
        return Page(found, number - len(found))

    def pages(
        self,
        looked: Iterable[tuple[Involvement, Sequence[str]]],
        kinds: Sequence[FactKind],
        limit: int | None = None,
    ) -> Page:
        """The same of several look-ups together, each for facts that name everybody, the first as a part."""
        most = self.limit() if limit is None else limit
        found, number = self.store.pages(looked, kinds=kinds, when=self.when, limit=most)
        return Page(found, number - len(found))

    def near(
        self,
        *about: str,
        part: Involvement = "any",
        kinds: Sequence[FactKind] = (),
        keys: Sequence[str] = (),
        most: int = NEAR,
    ) -> list[Fact]:
        """Facts of any time, those nearest to the time asked for first; without one the newest."""
        found = [] if self.when is None else self.facts(*about, part=part, kinds=kinds, keys=keys, limit=most)
        for when, order in nearness.around(self.when) if len(found) < most else ():
            if when is None and len(found) >= most:
                break  # those of no date are the farthest
            found += self.at(when).facts(*about, part=part, kinds=kinds, keys=keys, order=order, limit=most)
        return nearness.nearest(unlike(found, ()), self.when)[:most]

    def answered(
        self, facts: Sequence[Fact], nearby: Iterable[Fact] = (), more: int = 0
    ) -> Answered | NotStated:
        """The facts with what is near; "not stated" where there are none. None goes without evidence.

        A question of a date that is answered gets what overlaps it, and nothing else.
        """
        near = tuple(unlike(nearby, facts))[:NEAR]
        if not facts:
            return NotStated(self.understood(), near, self._waiting())
        near = () if self.when is not None else near
        unproven = [fact.id for fact in (*facts, *near) if not fact.evidence]
        if unproven:
            raise AssertionError(f"facts without evidence: {unproven}")
        return Answered(self.understood(), tuple(facts), near, more)

    def _waiting(self) -> int:
        """How many facts of what is asked about whom wait for an editor."""
        kinds = ASKED.get(self.question.intent, ())
        if not self.hits or not kinds:
            return 0
        return self.store.waiting_number(self.ids, kinds, self.when)

    def with_governments(self) -> "Asking | None":
        """The same question with capitals and other seats as their governments.

        None where none is named, where its government is named beside it ("the Norwegians in Oslo"), or
        where somebody or talks of no other party are said to be in it: "was she in Oslo?".
        """
        text, cities = self.question.text, [hit for hit in self.hits if hit.entity.kind == "city"]
        is_alone = any(hit.entity.kind == "person" for hit in self.hits) or len(cities) == len(self.hits)
        if is_alone and any(questions.is_of_a_place(text, hit.typed) for hit in cities):
            return None
        hits = tuple(_government(hit) for hit in self.hits)
        is_double = len({hit.entity.id for hit in hits}) < len(hits)
        return None if hits == self.hits or is_double else self._replace(hits=hits)

    def usage(self) -> Usage:
        """How to ask."""
        return Usage(self.understood())

    def choice(self, hit: Hit) -> Choice:
        """An entity to choose, told apart by its last office or its spelling."""
        offices = self.at(None).facts(hit.entity.id, part="subject", kinds=["office"], limit=1)
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


def overlap(fact: Fact, other: Fact) -> bool:
    """Whether two facts stand on the same words of an article."""
    return any(
        one.source.id == each.source.id and one.start < each.end and each.start < one.end
        for one in fact.evidence
        for each in other.evidence
    )


def joined(pages: Iterable[Page]) -> Page:
    """Several look-ups as one, each fact once."""
    listed = list(pages)
    return Page(
        unlike((fact for page in listed for fact in page.facts), ()), sum(page.more for page in listed)
    )


def newest_first(facts: Iterable[Fact]) -> list[Fact]:
    """Facts by their first days, the last of these first, those without a time last."""
    return sorted(facts, key=lambda fact: (fact.holds and fact.holds.start) or date.min, reverse=True)


def oldest_first(facts: Iterable[Fact]) -> list[Fact]:
    """Facts in order of time, those without one last."""
    return sorted(facts, key=lambda fact: (fact.holds is None, (fact.holds and fact.holds.start) or date.min))
