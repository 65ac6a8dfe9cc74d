"""Who is stated to be of a delegation: the newest, side by side, at talks and of parties."""

from collections.abc import Iterable, Sequence

from bot.answers import placing
from bot.model import Fact, FactKind, Part

PARTS: tuple[FactKind, ...] = ("leads", "member", "absent")
"""In which order those of a side stand."""


def newest(facts: Sequence[Fact]) -> list[Fact]:
    """The facts of the same talks as the first, which is the newest."""
    first = facts[0].holds if facts else None
    if first is None:
        return list(facts)
    return [fact for fact in facts if fact.holds and fact.holds.overlaps(first)]


def of_both(shown: Sequence[Fact], found: Sequence[Fact]) -> list[Fact]:
    """The newest heads with those of the same sides at talks, or of a party itself, where they are either.

    Who heads a party need not head its delegation.
    """
    sides, are_of_talks = {placing.side(fact) for fact in shown}, {_is_of_talks(fact) for fact in shown}
    others = [
        fact for fact in found if placing.side(fact) in sides and _is_of_talks(fact) not in are_of_talks
    ]
    return sorted([*shown, *newest(others)], key=lambda fact: not _is_of_talks(fact))


def _is_of_talks(fact: Fact) -> bool:
    return isinstance(fact.claim, Part) and fact.claim.is_at_talks


def stated(facts: Iterable[Fact]) -> list[Fact]:
    """Those that are not denied."""
    return [fact for fact in facts if fact.modality != "denied"]


def by_side(facts: Iterable[Fact]) -> list[Fact]:
    """Side by side, its head first, its absent last; sides in the order in which they come."""
    listed = list(facts)
    sides = list(dict.fromkeys(placing.side(fact) for fact in listed))
    return sorted(listed, key=lambda fact: (sides.index(placing.side(fact)), PARTS.index(fact.kind)))
