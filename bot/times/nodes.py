"""What a date expression means before it is known which year, month or week: nodes, and how they become
intervals.
"""

from collections.abc import Callable
from datetime import date
from itertools import chain, islice
from typing import Literal, NamedTuple

from bot.model import Interval
from bot.times import civil

Policy = Literal["command", "article"]
"""Which year or week a date without one has.

In a *command* the most recent past one (a weekday that equals today is today); in an *article* the nearest to
its publication for days, the most recent for months and longer.
"""
YEARS_BACK = 9
"""Every date of the calendar exists at least once in so many years (29 February around 1900)."""

MONTHS_BACK = 50
"""Every weekday falls on every day of the month at least once in so many months."""


class Fixed(NamedTuple):
    """An interval. `weak` names what kind of context it needs to be a date at all; "" is none."""

    interval: Interval
    weak: str = ""
    derived: bool = False


class Yearly(NamedTuple):
    """What comes back every year: `of` gives it for a year, None where that year has none; `why` says that
    none ever has.

    `fine` is whether it is as short as a day.
    """

    of: Callable[[int], Interval | None]
    why: Callable[[int | None], str]
    fine: bool
    weak: str = ""
    weekday: int | None = None


class Weekday(NamedTuple):
    """A day of the week, Monday is 0, in an unknown week."""

    number: int
    weak: str = ""
    some: bool = False


class MonthDay(NamedTuple):
    """A day of an unknown month, and its weekday where that is said."""

    day: int
    weekday: int | None = None
    weak: str = "day"


class Part(NamedTuple):
    """A part of an unknown day."""


class Bad(NamedTuple):
    """A date that does not exist, and why not, in words of the reader."""

    why: str


Node = Fixed | Yearly | Weekday | MonthDay | Part | Bad


def resolve(node: Node, today: date, policy: Policy) -> Interval | None:
    """The interval of a node; None where there is none."""
    match node:
        case Fixed(interval=interval):
            return interval
        case Yearly():
            return _year(node, today, policy)
        case Weekday(number=number):
            return Interval.day(civil.weekday_near(today, number, nearest=policy == "article"))
        case MonthDay():
            return _month(node, today, policy)
    return None


def _year(node: Yearly, today: date, policy: Policy) -> Interval | None:
    """By the policy; the winter of next year may have begun, so that the search starts there.

    A weekday that fits in the years around today says which of them is meant.
    """
    years = range(today.year + 1, today.year - YEARS_BACK, -1)
    found = (interval for interval in map(node.of, years) if interval and interval.start)
    if node.fine and (policy == "article" or node.weekday is not None):
        around = list(islice(found, 3))
        fitting = [
            interval for interval in around if interval.start and interval.start.weekday() == node.weekday
        ]
        if policy == "article" or fitting:
            return min(fitting or around, key=lambda interval: _distance(interval, today), default=None)
        found = chain(around, found)
    return next((interval for interval in found if interval.start and interval.start <= today), None)


def _distance(interval: Interval, day: date) -> int:
    return abs((interval.start - day).days) if interval.start else 0


def _month(node: MonthDay, today: date, policy: Policy) -> Interval | None:
    """By the policy; but a weekday that fits this month is meant of this month."""
    this_month = _day_in(today, node) if node.weekday is not None else None
    if this_month and policy == "command":
        return Interval.day(this_month)
    months = (civil.add_months(today, month) for month in range(1, -MONTHS_BACK, -1))
    days = (day for month in months if (day := _day_in(month, node)))
    if policy == "article":
        nearest = min(islice(days, 3), key=lambda day: abs(day - today), default=None)
        return Interval.day(nearest) if nearest else None
    return next((Interval.day(day) for day in days if day <= today), None)


def _day_in(month: date, node: MonthDay) -> date | None:
    try:
        day = month.replace(day=node.day)
    except ValueError:
        return None
    return day if node.weekday is None or day.weekday() == node.weekday else None


def following(node: Node, start: date) -> Interval | None:
    """The first one that does not start before a day: the end of a range whose start is known."""
    match node:
        case Yearly(of=of):
            found = (of(year) for year in range(start.year, start.year + YEARS_BACK))
            return next((i for i in found if i and i.start and i.start >= start), None)
        case Weekday(number=number):
            return Interval.day(start + civil.DAY * ((number - start.weekday()) % 7))
        case MonthDay():
            days = (_day_in(civil.add_months(start.replace(day=1), month), node) for month in range(13))
            return next((Interval.day(day) for day in days if day and day >= start), None)
    return resolve(node, start, "command")


def preceding(node: Node, end: date) -> Interval | None:
    """The last one that does not start after a day: the start of a range whose end is known."""
    return resolve(node, end, "command")


def combine(first: Node, second: Node) -> Node | None:
    """Two expressions side by side as one ("vrijdag" and "volgende week", "zomer" and "vorig jaar"); None if
    they do not fit.
    """
    return _within(first, second) or _within(second, first)


def _within(inner: Node, outer: Node) -> Node | None:
    match inner, outer:
        case Bad(), _:
            return inner
        case Yearly(), Fixed(interval=Interval(grain="year", start=date(year=year)), derived=derived):
            return in_year(inner, year, derived=derived)
        case Weekday(number=number), Fixed(
            interval=Interval(grain="week", start=date() as start), derived=derived
        ):
            return Fixed(Interval.day(start + civil.DAY * number), derived=derived)
        case Weekday(number=number), Yearly(fine=True):
            return outer._replace(weak="", weekday=number)
        case (Part(), Yearly(fine=True)) | (Weekday() | Part(), Fixed(interval=Interval(grain="day"))):
            return outer._replace(weak="")
        case Weekday(number=number), Yearly(of=of) if _is_weekly(outer):
            return outer._replace(of=lambda year: _weekday_in(of(year), number), fine=True, weak="")
        case Yearly(fine=True), Fixed(interval=Interval(grain="day", start=date(year=year)), derived=True):
            return in_year(inner, year, derived=False)
        case Part(), Weekday():
            return outer._replace(weak="")
        case Part(), MonthDay():
            return outer
        case Weekday(number=number), MonthDay(day=day):
            return MonthDay(day, number, "")
        case MonthDay(day=day), Fixed(
            interval=Interval(grain="month", start=date() as start), derived=derived
        ):
            return _in_month(day, start, derived=derived)
    return None


def _is_weekly(node: Yearly) -> bool:
    """Whether it is a week of the year, as the year 2001 shows."""
    example = node.of(2001)
    return example is not None and example.grain == "week"


def _weekday_in(week: Interval | None, number: int) -> Interval | None:
    return Interval.day(week.start + civil.DAY * number) if week and week.start else None


def in_year(node: Yearly, year: int, *, derived: bool) -> Node:
    """A yearly node in a known year."""
    interval = node.of(year)
    return Bad(node.why(year)) if interval is None else Fixed(interval, "", derived)


def _in_month(day: int, start: date, *, derived: bool) -> Node | None:
    try:
        return Fixed(Interval.day(start.replace(day=day)), "", derived)
    except ValueError:
        return None


def mapped(node: Node, change: Callable[[Interval], Interval | None]) -> Node | None:
    """The node with its interval changed, in whatever year it will be; None where it has none or it cannot be
    changed.
    """
    match node:
        case Fixed(interval=interval):
            changed = change(interval)
            return None if changed is None else Fixed(changed, "", node.derived)
        case Yearly(of=of):
            return Yearly(
                lambda year: None if (whole := of(year)) is None else change(whole), node.why, node.fine
            )
        case Bad():
            return node
    return None


def span(first: Node, last: Node, today: date, policy: Policy) -> tuple[Interval, Interval] | None:
    """Both ends of a range: the one that lacks a year, month or week takes it from the other; None where one
    has no time.
    """
    match first, last:
        case Fixed(interval=start), _:
            end = following(last, start.start) if start.start else resolve(last, today, policy)
            return (start, end) if end else None
        case _, Fixed(interval=end):
            begin = preceding(first, end.start) if end.start else resolve(first, today, policy)
            return (begin, end) if begin else None
    begin = resolve(first, today, policy)
    found = following(last, begin.start) if begin and begin.start else None
    return (begin, found) if begin and found else None
