"""Facts by how far they are in time from what is asked."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from bot.model import Fact, Interval
from bot.store import Order


def around(when: Interval | None) -> Iterator[tuple[Interval | None, Order]]:
    """The times outside a time in which what is nearest to it is looked for, and from which side."""
    if when is not None:
        if when.start is not None:
            yield Interval(None, when.start, "", "span"), "newest"
        if when.end is not None:
            yield Interval(when.end, None, "", "span"), "oldest"
    yield None, "newest"


def nearest(facts: Iterable[Fact], when: Interval | None) -> list[Fact]:
    """Facts in order of their distance to a time, those without a date last; without a time as they come."""
    if when is None:
        return list(facts)
    return sorted(facts, key=lambda fact: apart(fact.holds, when))


def apart(holds: Interval | None, when: Interval) -> int:
    """Days between two times, 0 where they touch; very many where one is not known."""
    if holds is None:
        return date.max.toordinal()
    before = (when.start - holds.end).days if when.start and holds.end else -1
    after = (holds.start - when.end).days if holds.start and when.end else -1
    return max(before, after, 0)


def hull(whens: Sequence[Interval]) -> Interval:
    """From the first day of several times to their last."""
    starts, ends = [when.start for when in whens], [when.end for when in whens]
    start = None if None in starts else min(filter(None, starts))
    end = None if None in ends else max(filter(None, ends))
    last = end - timedelta(days=1) if end else None
    edtf = f"{start.isoformat() if start else '..'}/{last.isoformat() if last else '..'}"
    return Interval(start, end, edtf, "span")
