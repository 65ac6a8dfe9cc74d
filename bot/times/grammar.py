"""The grammar of date expressions, both languages in one: what begins what, and what belongs together."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from bot.model import Interval
from bot.times import civil, dates, days, periods
from bot.times.joining import combine, mapped
from bot.times.line import Line, coarse, month, ordinal
from bot.times.nodes import Fixed, MonthDay, Node, Step, Weekday, Yearly
from bot.times.resolving import resolve
from bot.times.words import LONGEST_NUMBER

Rule = Callable[[Line, int], Iterator[Step]]
Change = Callable[[Interval], Interval | None]
_COUNTED = frozenset({"day", "week", "month", "quarter", "half", "weekend"})
_GLUE = ("of", "the", "edge_glue")
_HELD = frozenset({"month", "season", "quarter", "half", "year"})


def nth(line: Line, at: int) -> Iterator[Step]:
    """As in "de eerste vrijdag van juli", "third week of 2027", "the first ten days of last year"."""
    found = ordinal(line, at)
    if found is None:
        return
    place, count = found
    number, unit = line.get(place, "weekday"), line.get(place, "unit")
    if number is not None:
        day = partial(civil.nth_day, weekday=number, nth=count)
        yield from _inside(line, place + 1, day, _alone(count, "day"))
    elif unit in _COUNTED:
        yield from _inside(
            line, place + 1, partial(civil.nth_unit, name=unit, nth=count), _alone(count, unit)
        )
    several = periods.duration(line, place)
    if several and abs(count) == 1 and len(several[1]) == 1:
        yield from _inside(line, several[0], partial(periods.first_units, parts=several[1][0], nth=count), "")


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
        yield from _changed(line, inside, pick)


def _changed(line: Line, at: int, change: Change) -> Iterator[Step]:
    """Every expression from here on, with its interval changed."""
    for after, node in composed(line, at):
        found = mapped(node, change)
        if found:
            yield after, found


def edge(line: Line, at: int) -> Iterator[Step]:
    """As in "begin mei", "eind vorig jaar", "mid-2022", "the end of the week", "late Sunday"."""
    third = line.get(at, "edge")
    if third is None:
        return
    place = line.over(at + 1 + line.sign(at + 1, "-"), "of", "the", "about")
    unit = line.get(place, "unit")
    if unit and line.get(place - 1, "of") and (unit != "day" or line.policy == "command"):
        this = civil.third(civil.unit(line.today, unit), third)
        yield from [(place + 1, Fixed(this, derived=True))] if this else []
    yield from _changed(line, place, partial(civil.third, part=third))
    yield from (step for step in composed(line, place) if isinstance(step[1], Weekday))


def stretch(line: Line, at: int) -> Iterator[Step]:
    """As in "eerder deze week", "later in het jaar", "the rest of the month"."""
    kind = line.get(at, "stretch")
    if kind is None:
        return
    for after, node in core(line, line.over(at + 1, "of", "the")):
        if isinstance(node, Fixed) and node.derived:
            found = periods.rest(node.interval, kind, line.today)
            yield from [(after, Fixed(found, derived=True))] if found else []


def counted_from(line: Line, at: int) -> Iterator[Step]:
    """As in "2 weken na morgen", "three days before 13 May 1999", "2 years since 2011"."""
    found = periods.duration(line, at)
    way = line.get(found[0], "counted_from") if found else None
    if found is None or way is None:
        return
    for after, node in composed(line, line.over(found[0] + 1, "the")):
        when = None if isinstance(node, MonthDay | Weekday) else resolve(node, line.today, line.policy)
        if when and when.start and (when.grain == "day" or way > 0):
            yield after, Fixed(Interval.day(periods.moved(when.start, found[1], way)), derived=True)


def starting(line: Line, at: int) -> Iterator[Step]:
    """As in "3 days starting from next Monday", "the week beginning 4 February"."""
    unit = line.get(at, "unit")
    found = periods.duration(line, at) or ((at + 1, [(1, unit)]) if unit else None)
    if found is None or line.get(found[0], "open") != "since" or line.get(found[0], "counted_from"):
        return
    for after, node in composed(line, line.over(found[0] + 1, "the")):
        first = resolve(node, line.today, line.policy)
        start = first.start if first else None
        whole = periods.stretch(start, periods.moved(start, found[1], 1)) if start else None
        yield from [(after, Fixed(whole))] if whole else []


def some_weekday(line: Line, at: int) -> Iterator[Step]:
    """As in "een vrijdag in mei 2025": a weekday known only within a longer time."""
    number = line.get(at, "weekday")
    if number is not None:
        yield from _changed(line, line.over(at + 1, "of", "the"), partial(_some, number=number))


def _some(whole: Interval, *, number: int) -> Interval | None:
    return replace(whole, weekday=number) if whole.grain in _HELD else None


def week_of(line: Line, at: int) -> Iterator[Step]:
    """As in "de week van 10 april", "the weekend of 26 February 2022"."""
    unit = line.get(at, "unit")
    if unit in {"week", "weekend", "month", "year"} and line.get(at + 1, "of"):
        yield from _changed(line, line.over(at + 1, "of", "the"), partial(_unit_of, unit=unit))


def _unit_of(whole: Interval, *, unit: str) -> Interval | None:
    return civil.unit(whole.start, unit) if whole.start and whole.grain == "day" else None


def numbers(line: Line, at: int) -> Iterator[Step]:
    """What a number begins, by its digits and by what follows it."""
    digits = line.get(at, "digits")
    if digits is None:
        yield from _any(_WORD, line, at)
    elif digits < LONGEST_NUMBER and month(line, at + 1) is not None:
        yield from dates.day_first(line, at)
    else:
        written = list(dates.numeric(line, at))
        yield from written
        if all(isinstance(node, Yearly) for _, node in written):
            yield from _any(_YEAR if digits == LONGEST_NUMBER else _DIGITS, line, at)


def _any(rules: tuple[Rule, ...], line: Line, at: int) -> Iterator[Step]:
    return (step for rule in rules for step in rule(line, at))


def counts(line: Line, at: int) -> Iterator[Step]:
    """What so many of something begin: "3 weeks ago", "a few days after 1 May", "two upcoming months"."""
    found = periods.amount(line, at)
    if found and not _COUNTABLE.isdisjoint(line.atoms[found[0]].roles):
        yield from _any(_COUNTS, line, at)


_COUNTABLE = frozenset({"unit", "relative", "weekday"})
_COUNTS: tuple[Rule, ...] = (periods.ago, periods.relative_unit, counted_from, starting)
_YEAR: tuple[Rule, ...] = (dates.year_first, periods.decade)
_DIGITS: tuple[Rule, ...] = (dates.run_of_days, dates.day_first, dates.month_day, counts, periods.decade)
_WORD: tuple[Rule, ...] = (dates.run_of_days, dates.day_first, dates.year_first, counts)
RULES: dict[str, tuple[Rule, ...]] = {
    "number": (numbers,),
    "ordinal": (dates.run_of_days, dates.day_first, dates.month_day, nth, periods.century),
    "month": (dates.run_of_days, dates.month_first),
    "month_short": (dates.run_of_days, dates.month_first),
    "weekday": (days.weekday, dates.weekday_of_month, days.day_after_all, some_weekday),
    "weekday_part": (days.weekday, days.day_after_all),
    "weekday_short": (days.weekday, dates.weekday_of_month),
    "day": (days.named_day,),
    "day_part": (days.named_day,),
    "part": (days.part,),
    "edge": (edge, days.part),
    "season": (days.season,),
    "relative": (days.relative_day, periods.relative_unit),
    "vague": (counts,),
    "holiday": (days.holiday,),
    "unit": (periods.numbered, periods.unit_after_next, periods.bare_unit, week_of, starting),
    "quarter_sign": (periods.numbered,),
    "since_year": (dates.year_first,),
    "decades": (periods.decade,),
    "decade_word": (periods.decade,),
    "within": (periods.within,),
    "ahead": (periods.ahead,),
    "open": (periods.ahead,),
    "stretch": (stretch,),
}
"""By the role that an atom has, the expressions it may begin."""


def core(line: Line, at: int) -> list[Step]:
    """Every expression that begins here, the longest first."""
    roles = line.atoms[at].roles
    if not roles and not line.sign(at, "'’"):
        return []
    known: list[Step] | None = line.cores.get(at)
    if known is not None:
        return known
    steps = [step for role in roles if role in RULES for rule in RULES[role] for step in rule(line, at)]
    if not roles and line.get(at + 1, "digits"):
        steps = [*dates.year_first(line, at), *periods.decade(line, at + 1)]
    if len(steps) > 1:
        steps.sort(key=_end, reverse=True)
    line.cores[at] = steps
    return steps


def _end(step: Step) -> int:
    return step[0]


def composed(line: Line, at: int) -> list[Step]:
    """The expressions that begin here, each joined with all that belongs to it; the longest first."""
    known: list[Step] | None = line.read.get(at)
    if known is not None or at > line.reach:
        return known or []
    found = [extended(line, *step) for step in core(line, at)]
    if len(found) > 1:
        found.sort(key=_end, reverse=True)
    line.read[at] = found
    return found


def extended(line: Line, at: int, node: Node) -> Step:
    """An expression with all that belongs to it: "dinsdag" with "vorige week", a day with its hour."""
    while True:
        comma = line.sign(at, ",-")
        place = line.over(at + comma, *_GLUE)
        glued = place > at + comma
        steps = ((end, _joined(node, other, glued=glued)) for end, other in core(line, place))
        longer = next(((end, whole) for end, whole in steps if whole), None)
        if longer is None:
            return _with_clock(line, at, node), node
        at, node = longer


def _joined(node: Node, other: Node, *, glued: bool) -> Node | None:
    """Both as one; but a bare number does not belong to what is before it, nor "on Monday" to a date."""
    if isinstance(other, MonthDay) and other.weak == "number":
        return None
    dated = isinstance(node, Fixed) and node.interval.grain == "day"
    return None if glued and dated and isinstance(other, Weekday | Yearly) else combine(node, other)


def _with_clock(line: Line, at: int, node: Node) -> int:
    """A day takes the time of day behind it along."""
    match node:
        case Weekday() | MonthDay() | Yearly(fine=True) | Fixed(interval=Interval(grain="day")):
            return days.clock(line, at)
    return at
