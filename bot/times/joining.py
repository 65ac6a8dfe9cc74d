"""Nodes made of nodes: two side by side as one, or one with its interval changed."""

from collections.abc import Callable
from datetime import date

from bot.model import Interval
from bot.times import civil
from bot.times.nodes import Bad, Fixed, MonthDay, Node, Part, Weekday, Yearly


def combine(first: Node, second: Node) -> Node | None:
    """Two expressions as one ("vrijdag" and "volgende week"); None where they do not fit."""
    return _within(first, second) or _within(second, first)


def _within(inner: Node, outer: Node) -> Node | None:
    match inner:
        case Bad():
            return inner
        case Part():
            return _part_of(outer)
        case Weekday(number=number):
            return _weekday_of(number, outer)
        case MonthDay(day=day):
            return _day_of(day, outer)
        case Yearly():
            return _yearly_of(inner, outer)
    return None


def _part_of(outer: Node) -> Node | None:
    """A day with a part of it is that day."""
    match outer:
        case Yearly(fine=True) | Fixed(interval=Interval(grain="day")) | Weekday():
            return outer._replace(weak="")
        case MonthDay():
            return outer
    return None


def _weekday_of(number: int, outer: Node) -> Node | None:
    match outer:
        case Fixed(interval=Interval(grain="week") as week, derived=derived):
            day = _in_week(week, number)
            return Fixed(day, derived=derived) if day else None
        case Fixed(interval=Interval(grain="day")):
            return outer._replace(weak="")
        case Yearly(fine=True):
            return outer._replace(weak="", weekday=number)
        case Yearly(of=of) if _is_weekly(outer):
            return outer._replace(of=lambda year: _in_week(of(year), number), fine=True, weak="")
        case MonthDay(day=day):
            return MonthDay(day, number, "")
    return None


def _is_weekly(node: Yearly) -> bool:
    """Whether it is a week of the year, as the year 2001 shows."""
    example = node.of(2001)
    return example is not None and example.grain == "week"


def _in_week(week: Interval | None, number: int) -> Interval | None:
    return Interval.day(week.start + civil.DAY * number) if week and week.start else None


def _day_of(day: int, outer: Node) -> Node | None:
    match outer:
        case Fixed(
            interval=Interval(grain="month", start=date() as start, end=date() as end), derived=derived
        ):
            known = day <= (end - start).days
            return Fixed(Interval.day(start.replace(day=day)), derived=derived) if known else None
    return None


def _yearly_of(inner: Yearly, outer: Node) -> Node | None:
    """In a known year; "vandaag, 12 mei" is 12 May of today's year."""
    match outer:
        case Fixed(interval=Interval(grain="year", start=date(year=year)), derived=derived):
            return _told(in_year(inner, year, derived=derived))
        case Fixed(interval=Interval(grain="day", start=date(year=year)), derived=True) if inner.fine:
            return _told(in_year(inner, year))
    return None


def _told(node: Fixed | Bad) -> Node | None:
    """A date; one that does not exist only where it can be said why."""
    return None if isinstance(node, Bad) and not node.why else node


def in_year(node: Yearly, year: int, *, derived: bool = False) -> Fixed | Bad:
    """A yearly node in a known year; why not, where that year has none."""
    interval = node.of(year)
    return Bad(node.why(year)) if interval is None else Fixed(interval, "", derived)


def mapped(node: Node, change: Callable[[Interval], Interval | None]) -> Node | None:
    """The node with its interval changed, whatever its year will be; None where that cannot be."""
    match node:
        case Fixed(interval=interval, derived=derived):
            changed = change(interval)
            return Fixed(changed, derived=derived) if changed else None
        case Yearly(of=of, why=why, fine=fine):
            return Yearly(lambda year: change(whole) if (whole := of(year)) else None, why, fine)
        case Bad():
            return node
    return None
