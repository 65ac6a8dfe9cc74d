"""Positions then and now, topic by topic."""

from collections.abc import Iterable, Mapping, Sequence
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

SIDES = {"demands": "for", "offers": "for", "refuses": "against", "denies": "against"}
"""Stances that are a stronger or weaker form of another."""


class Row(NamedTuple):
    """One topic, for it or against it: `key` is the topic's, `then` and `now` the facts of either time."""

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
    """Positions of two times, a row for each topic and side taken on it, in the order they first come.

    To want something and to demand it is one side of a topic, to reject and to refuse it the other.
    """
    then, now = (_sorted(facts, when) for when in whens)
    return tuple(
        Row(identity[0], tuple(then.get(identity, ())), tuple(now.get(identity, ())))
        for identity in dict.fromkeys([*then, *now])
    )


def _sorted(facts: Iterable[Fact], when: Interval) -> Mapping[tuple[str, str], Sequence[Fact]]:
    """The positions of a time by what they share."""
    found: dict[tuple[str, str], list[Fact]] = {}
    for fact in facts:
        identity = _identity(fact) if fact.holds is not None and fact.holds.overlaps(when) else None
        if identity is not None:
            found.setdefault(identity, []).append(fact)
    return found


def _identity(fact: Fact) -> tuple[str, str] | None:
    """What two positions of one row share: what they are about, and the side they take on it."""
    if not isinstance(fact.claim, Position):
        return None
    return fact.claim.key, SIDES.get(fact.claim.stance, fact.claim.stance)


def _wordings(facts: Iterable[Fact]) -> set[tuple[str, ...]]:
    """The stances and the words of their topics."""
    claims = (fact.claim for fact in facts if isinstance(fact.claim, Position))
    return {(claim.stance, *lexicon.words(claim.topic)) for claim in claims}
