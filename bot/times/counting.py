"""What is counted: the nth of something, so many units from a day on, and the time before or after a day."""

from collections.abc import Iterator
from functools import partial

from bot.model import Interval
from bot.times import civil, durations, edtf, periods
from bot.times.composing import Change, changed, composed
from bot.times.days import weekday_by
from bot.times.durations import Duration
from bot.times.line import Line, Rule, coarse, ordinal
from bot.times.nodes import Fixed, MonthDay, Node, Step, Weekday
from bot.times.resolving import resolve

_COUNTED = frozenset({"day", "week", "month", "quarter", "half", "weekend"})
_COUNTABLE = frozenset({"unit", "relative", "weekday"})
_FROM = frozenset({"counted_from", "open", "to"})
_WEEKS = frozenset({"week", "fortnight"})
_ONE = frozenset({"day", "week", "fortnight", "month", "year"})
MOST = {"quarter": 4, "half": 2, "month": 12, "week": 53, "weekend": 53, "day": 366}
"""Of a unit so many at most are in a year."""
FEW = 3
"""So many are "the last days of 2019"."""


def counts(line: Line, at: int) -> Iterator[Step]:
    """What so many of something begin: "3 weeks ago", "a few days after 1 May", "two upcoming months"."""
    found = durations.measured(line, at)
    if found and not _COUNTABLE.isdisjoint(line.atoms[found[0]].roles):
        for rule in _COUNTS:
            yield from rule(line, at)


def unit_from(line: Line, at: int) -> Iterator[Step]:
    """What a bare unit begins: "the week after 1 May", "the year to March", "the week beginning 4 May"."""
    if not _FROM.isdisjoint(line.atoms[at + 1].roles):
        yield from counted_from(line, at)
        yield from starting(line, at)


def nth(line: Line, at: int) -> Iterator[Step]:
    """As in "de eerste vrijdag van juli", "third week of 2027", "the first ten days of last year"."""
    found = ordinal(line, at)
    if found is None:
        return
    place, count = found
    if line.get(place, "and"):
        yield from _two(line, place + 1, count)
        return
    place += line.sign(place, "-")
    number, unit = line.get(place, "weekday"), line.get(place, "unit")
    several = durations.read(line, place)
    if count > MOST.get(unit or "", count):
        yield from _no_such(line, place + 1, count)
    elif unit and line.get(place, "plural"):
        several = place + 1, [(FEW, unit)]
    elif number is not None:
        day = partial(civil.nth_day, weekday=number, nth=count)
        yield from _inside(line, place + 1, day, _alone(count, "day"))
    elif unit in _COUNTED:
        part = partial(civil.nth_unit, name=unit, nth=count)
        yield from _inside(line, place + 1, part, _alone(count, unit))
    if several and abs(count) == 1 and len(several[1]) == 1:
        yield from _inside(line, several[0], partial(periods.first_units, parts=several[1][0], nth=count), "")


def _no_such(line: Line, at: int, count: int) -> Iterator[Step]:
    """As in "het vijfde kwartaal van 2022"."""
    for after, node in composed(line, line.over(at, "of", "the")):
        if isinstance(node, Fixed):
            yield after, line.why("nth", n=count)


def _two(line: Line, at: int, first: int) -> Iterator[Step]:
    """As in "het derde en vierde kwartaal van 2023", from the second ordinal on."""
    second = ordinal(line, line.over(at, "the"))
    unit = line.get(second[0], "unit") if second else None
    if second and second[1] == first + 1 and unit in _COUNTED:
        yield from _inside(line, second[0] + 1, partial(_both, name=unit, nth=first), "")


def _both(whole: Interval, *, name: str, nth: int) -> Interval | None:
    one, other = (civil.nth_unit(whole, name, each) for each in (nth, nth + 1))
    return edtf.between(one, other) if one and other else None


def _alone(count: int, unit: str) -> str:
    """The unit in which "de tweede zondag" counts where none is named; "the last" needs one."""
    return "" if count < 0 else "month" if unit in {"day", "weekend"} else "year"


def _inside(line: Line, at: int, pick: Change, alone: str) -> Iterator[Step]:
    """What is counted inside a unit that follows, or else inside this month or any year."""
    if alone == "year":
        yield at, coarse(lambda of: pick(Interval.year(of)), "whole")
    this = pick(Interval.month(line.today.year, line.today.month)) if alone == "month" else None
    if this:
        yield at, Fixed(this, "whole", derived=True)
    part = bool(line.get(at, "part"))
    inside = line.over(at + part, "of", "the")
    if inside > at + part:
        yield from changed(line, inside, pick)


def counted_from(line: Line, at: int) -> Iterator[Step]:
    """As in "2 weken na morgen", "two days before 13 May": a day; as in "the week after 1 May": a stretch."""
    the = bool(line.get(at - 1, "the"))
    found = durations.read(line, at) or (_one(line, at) if the else None)
    if found is None:
        return
    place, parts = found
    way = line.get(place, "counted_from")
    up_to = the and (line.get(place, "to") == "to" or line.get(place, "open") == "through")
    if way is None and not up_to and not line.get(place, "week_on"):
        return
    for after, node in composed(line, line.over(place + 1, "the")):
        made = _stretch(line, node, parts, way) if the else _day(line, node, parts, way)
        yield from [(after, made)] if made else []


def _one(line: Line, at: int) -> tuple[int, Duration] | None:
    """One unit, as in "the week after": none in "the weeks after", which has no end."""
    unit = line.get(at, "unit")
    return (at + 1, [(1, unit)]) if unit in _ONE and not line.get(at, "plural") else None


def _stretch(line: Line, node: Node, parts: Duration, way: int | None) -> Fixed | None:
    """So long up to a date, or from its end on; with no `way` it ends with that date."""
    when = None if isinstance(node, MonthDay) else resolve(node, line.today, line.policy)
    if when is None or when.start is None or when.end is None:
        return None
    if way == 1:
        whole = durations.stretch(when.end, durations.moved(when.end, parts, 1))
    else:
        end = when.start if way else when.end
        whole = durations.stretch(durations.moved(end, parts, -1), end)
    return Fixed(whole, derived=True) if whole else None


def _day(line: Line, node: Node, parts: Duration, way: int | None) -> Fixed | None:
    """The day so long before or after another one; of weekdays only so many weeks after the coming one."""
    if isinstance(node, Weekday):
        coming = weekday_by(line, "coming", node.number)
        if way == -1 or any(unit not in _WEEKS for _, unit in parts):
            return None
        return Fixed(Interval.day(durations.moved(coming, parts, 1)), "" if way else "command", derived=True)
    when = None if isinstance(node, MonthDay) or way is None else resolve(node, line.today, line.policy)
    if way is None or when is None or when.start is None or (when.grain != "day" and way < 0):
        return None
    return Fixed(Interval.day(durations.moved(when.start, parts, way)), derived=True)


def weeks_from_day(line: Line, at: int) -> Iterator[Step]:
    """As in "maandag over een week", "Monday week", "Friday two weeks from now"."""
    number, offset = line.get(at, "weekday"), line.get(at, "day")
    if number is None and not (isinstance(offset, int) and offset >= 0):
        return
    day = line.today + civil.DAY * offset if number is None else weekday_by(line, "coming", number)
    sure = line.get(at + 1, "ahead") == "sure"
    found = durations.read(line, at + 1 + sure)
    if line.get(at + 1, "week_on") == "after":
        yield at + 2, Fixed(Interval.day(day + civil.WEEK), "command", derived=True)
    elif found and sure:
        yield found[0], Fixed(Interval.day(durations.moved(day, found[1], 1)), derived=True)
    elif found and line.get(found[0], "later") and number is not None:
        week = civil.week_start(durations.moved(line.today, found[1], 1))
        yield found[0] + 1, Fixed(Interval.day(week + civil.DAY * number), derived=True)


def eve(line: Line, at: int) -> Iterator[Step]:
    """As in "the eve of 24 February 2022", "de vooravond van Kerstmis": the day before."""
    yield from changed(line, line.over(at + 1, "the"), _day_before)


def _day_before(whole: Interval) -> Interval | None:
    return Interval.day(whole.start - civil.DAY) if whole.start else None


def starting(line: Line, at: int) -> Iterator[Step]:
    """As in "3 days starting from next Monday", "the week beginning 4 February"."""
    unit = line.get(at, "unit")
    found = durations.read(line, at) or ((at + 1, [(1, unit)]) if unit else None)
    if found is None or line.get(found[0], "open") != "since" or line.get(found[0], "counted_from"):
        return
    for after, node in composed(line, line.over(found[0] + 1, "the")):
        first = resolve(node, line.today, line.policy)
        start = first.start if first else None
        whole = durations.stretch(start, durations.moved(start, found[1], 1)) if start else None
        yield from [(after, Fixed(whole))] if whole else []


_COUNTS: tuple[Rule, ...] = (periods.ago, periods.relative_unit, counted_from, starting)
