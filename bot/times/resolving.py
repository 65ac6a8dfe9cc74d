"""Nodes as intervals: by the policy, or by the other end of a range."""

from collections.abc import Iterable
from datetime import date
from itertools import chain, islice

from bot.model import Interval
from bot.times import civil
from bot.times.nodes import Fixed, MonthDay, Node, Policy, Weekday, Yearly

YEARS_BACK = 9
"""Every date of the calendar exists at least once in so many years (29 February around 1900)."""
MONTHS_BACK = 50
"""Every weekday falls on every day of the month at least once in so many months."""
AROUND = 3
"""Years or months around today: the one before, its own and the next."""


def resolve(node: Node, today: date, policy: Policy) -> Interval | None:
    """The interval of a node; None where it means none."""
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

    A weekday that fits in one of the years around today says which is meant.
    """
    years = range(today.year + 1, today.year - YEARS_BACK, -1)
    found: Iterable[Interval] = (interval for interval in map(node.of, years) if interval and interval.start)
    if node.fine and (policy == "article" or node.weekday is not None):
        around = list(islice(found, AROUND))
        fitting = [interval for interval in around if _weekday(interval) == node.weekday]
        if policy == "article" or fitting:
            return min(fitting or around, key=lambda interval: _distance(interval, today), default=None)
        found = chain(around, found)
    return next((interval for interval in found if interval.start and interval.start <= today), None)


def _weekday(interval: Interval) -> int | None:
    return interval.start.weekday() if interval.start else None


def _distance(interval: Interval, day: date) -> int:
    return abs((interval.start - day).days) if interval.start else 0


def _month(node: MonthDay, today: date, policy: Policy) -> Interval | None:
    """By the policy; but in a command a weekday that fits this month is of this month."""
    this_month = _day_in(today, node) if node.weekday is not None else None
    if this_month and policy == "command":
        return Interval.day(this_month)
    months = (civil.add_months(today, month) for month in range(1, -MONTHS_BACK, -1))
    days = (day for month in months if (day := _day_in(month, node)))
    if policy == "article":
        nearest = min(islice(days, AROUND), key=lambda day: abs(day - today), default=None)
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
            return next((each for each in found if each and each.start and each.start >= start), None)
        case Weekday(number=number):
            return Interval.day(start + civil.DAY * ((number - start.weekday()) % 7))
        case MonthDay():
            days = (_day_in(civil.add_months(start.replace(day=1), month), node) for month in range(13))
            return next((Interval.day(day) for day in days if day and day >= start), None)
    return resolve(node, start, "command")


def preceding(node: Node, end: date) -> Interval | None:
    """The last one that does not start after a day: the start of a range whose end is known."""
    return resolve(node, end, "command")


def span(first: Node, last: Node, today: date, policy: Policy) -> tuple[Interval, Interval] | None:
    """Both ends of a range, None where one means no time.

    The end that lacks a year, month or week takes it from the other.
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
