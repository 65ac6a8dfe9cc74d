"""Positions then and now, topic by topic."""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from bot import lexicon
from bot.model import Fact, Interval, Position
from bot.phrases import mark

Change = Literal["same", "reworded", "new", "not restated"]
CHANGES: dict[Change, str] = {
    "same": mark("same"),
    "reworded": mark("reworded"),
    "new": mark("new"),
    "not restated": mark("not restated"),
}
"""What is not restated may still hold: nobody said that it was dropped."""


class Row(NamedTuple):
    """One stance on one topic: `key` is the topic's, `then` and `now` are the facts of either time."""

    key: str
    then: tuple[Fact, ...]
    now: tuple[Fact, ...]

    @property
    def change(self) -> Change:
        """What became of it from then to now."""
        if not self.then:
            return "new"
        if not self.now:
            return "not restated"
        return "reworded" if _wordings(self.then).isdisjoint(_wordings(self.now)) else "same"


def rows(facts: Sequence[Fact], whens: Sequence[Interval]) -> tuple[Row, ...]:
    """Positions of two times, a row for each topic and stance, in the order in which they first come."""
    then, now = (tuple(_within(facts, when)) for when in whens)
    identities = dict.fromkeys(identity for fact in (*then, *now) if (identity := _identity(fact)))
    return tuple(
        Row(key, tuple(_of(then, (key, stance))), tuple(_of(now, (key, stance))))
        for key, stance in identities
    )


def _within(facts: Iterable[Fact], when: Interval) -> Iterable[Fact]:
    return (fact for fact in facts if fact.holds is not None and fact.holds.overlaps(when))


def _of(facts: Iterable[Fact], identity: tuple[str, str]) -> Iterable[Fact]:
    return (fact for fact in facts if _identity(fact) == identity)


def _identity(fact: Fact) -> tuple[str, str] | None:
    """What makes two positions one and the same: what they are about, and for or against it."""
    return (fact.claim.key, fact.claim.stance) if isinstance(fact.claim, Position) else None


def _wordings(facts: Iterable[Fact]) -> set[tuple[str, ...]]:
    return {lexicon.words(fact.claim.topic) for fact in facts if isinstance(fact.claim, Position)}
