"""The grammar of date expressions, both languages in one: which words begin what, and how expressions make
longer ones.
"""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from bot.model import Interval
from bot.times import civil, dates, days, periods, words
from bot.times.line import Line, coarse, ordinal
from bot.times.nodes import Fixed, MonthDay, Node, Part, Weekday, Yearly, combine, mapped, resolve

Step = tuple[int, Node]
Rule = Callable[[Line, int], Iterator[Step]]
_GLUE = ("of", "the", "edge_glue")
_HELD = frozenset({"month", "season", "quarter", "half", "year"})


def nth(line: Line, at: int) -> Iterator[Step]:
    """As in "de eerste vrijdag van juli", "third week of 2027", "the first ten days of last year", "laatste
    dag van oktober".
    """
    found = ordinal(line, at)
    if found is None:
        return
    place, count = found
    number, unit = line.get(place, "weekday"), line.get(place, "unit")
    if number is not None:
        yield from _counted_in(
            line, place + 1, partial(_nth_weekday, number=number, nth=count), "month" if count > 0 else ""
        )
    elif unit in {"day", "week", "month", "quarter", "half", "weekend"}:
        alone = ("month" if unit in {"day", "weekend"} else "year") if count > 0 else ""
        yield from _counted_in(line, place + 1, partial(_nth_unit, unit=unit, nth=count), alone)
    several = periods.duration(line, place)
    if several and abs(count) == 1 and len(several[1]) == 1:
        yield from _counted_in(line, several[0], partial(_first_units, parts=several[1][0], nth=count), "")


def _nth_weekday(whole: Interval, *, number: int, nth: int) -> Interval | None:
    day = civil.nth_weekday(whole, number, nth)
    return Interval.day(day) if day else None


def _nth_unit(whole: Interval, *, unit: str, nth: int) -> Interval | None:
    if unit == "weekend":
        saturday = civil.nth_weekday(whole, civil.SATURDAY, nth)
        return civil.weekend(saturday) if saturday else None
    return civil.nth_unit(whole, unit, nth)


def _first_units(whole: Interval, *, parts: tuple[int, str], nth: int) -> Interval | None:
    """The first or last so many units of a longer one; weeks as ISO counts them."""
    count, unit = parts
    if whole.start is None or whole.end is None or count < 1:
        return None
    if nth < 0:
        return periods.stretch(civil.shift(whole.end, -count, unit), whole.end)
    first = civil.nth_week(whole, 1) if unit == "week" else None
    start = first.start if first and first.start else whole.start
    return periods.stretch(start, civil.shift(start, count, unit))


def _counted_in(
    line: Line, at: int, pick: Callable[[Interval], Interval | None], alone: str
) -> Iterator[Step]:
    """What is counted inside a unit that follows; with no unit behind it, inside this month or any year."""
    if alone == "year":
        yield at, coarse(lambda of: pick(Interval.year(of)), "whole")
    elif alone:
        this = pick(Interval.month(line.today.year, line.today.month))
        if this:
            yield at, Fixed(this, "whole", derived=True)
    part_at = at + 1 if line.get(at, "part") else at
    inside = line.over(part_at, "of", "the")
    if inside == part_at:
        return
    for place, outer in composed(line, inside):
        found = mapped(outer, pick)
        if found:
            yield place, found


def edge(line: Line, at: int) -> Iterator[Step]:
    """As in "begin mei", "eind vorig jaar", "mid-2022", "the end of the week", "late nineties"."""
    third = line.get(at, "edge")
    if third is None:
        return
    place = line.over(at + 1 + line.sign(at + 1, "-"), "of", "the", "about")
    unit = line.get(place, "unit")
    if unit and line.get(place - 1, "of") and (unit != "day" or line.policy == "command"):
        this = _third(civil.unit(line.today, unit), third=third)
        yield from [(place + 1, Fixed(this, derived=True))] if this else []
    for after, node in composed(line, place):
        found = mapped(node, partial(_third, third=third)) or (node if isinstance(node, Weekday) else None)
        if found:
            yield after, found


def _third(whole: Interval, *, third: int) -> Interval | None:
    return civil.third(whole, third)


def stretch(line: Line, at: int) -> Iterator[Step]:
    """As in "eerder deze week", "later in het jaar", "the rest of the month"."""
    kind = line.get(at, "stretch")
    if kind is None:
        return
    place = line.over(at + 1, "of", "the")
    for after, node in core(line, place):
        if isinstance(node, Fixed) and node.derived and node.interval.start and node.interval.end:
            start, end = node.interval.start, node.interval.end
            found = _rest(line, kind, start, end)
            if found:
                yield after, Fixed(found, derived=True)


def _rest(line: Line, kind: str, start: date, end: date) -> Interval | None:
    """What "earlier" and "later" leave of a time: the half that they name, and of that what today leaves."""
    months = (end.year - start.year) * 12 + end.month - start.month
    middle = civil.add_months(start, months // 2) if months > 1 else start + (end - start) // 2
    if kind == "earlier":
        return periods.stretch(start, min(line.today, middle) if line.today > start else middle)
    return periods.stretch(max(line.today, start if kind == "rest" else middle), end)


def counted_from(line: Line, at: int) -> Iterator[Step]:
    """As in "2 weken na morgen", "three days before 13 May 1999", "2 years since 2011"."""
    found = periods.duration(line, at)
    if found is None:
        return
    place, parts = found
    way = line.get(place, "counted_from")
    if way is None:
        return
    for after, node in composed(line, line.over(place + 1, "the")):
        when = None if isinstance(node, MonthDay) else resolve(node, line.today, line.policy)
        base = line.today if node == Fixed(Interval.day(line.today), "never", derived=True) else None
        if when and when.start and (when.grain == "day" or way > 0) and not isinstance(node, Weekday):
            yield after, Fixed(Interval.day(periods.moved(base or when.start, parts, way)), derived=True)


def starting(line: Line, at: int) -> Iterator[Step]:
    """As in "3 days starting from next Monday", "the week beginning 4 February", "twee weken vanaf 1 mei"."""
    found = periods.duration(line, at) or (
        (at + 1, [(1, line.get(at, "unit"))]) if line.get(at, "unit") else None
    )
    if found is None or line.get(found[0], "open") != "since" or line.get(found[0], "counted_from"):
        return
    for after, node in composed(line, line.over(found[0] + 1, "the")):
        first = resolve(node, line.today, line.policy)
        whole = (
            periods.stretch(first.start, periods.moved(first.start, found[1], 1))
            if first and first.start
            else None
        )
        if whole:
            yield after, Fixed(whole)


def some_weekday(line: Line, at: int) -> Iterator[Step]:
    """As in "een vrijdag in mei 2025": a weekday known only within a longer time."""
    number = line.get(at, "weekday")
    place = line.over(at + 1, "of", "the")
    if number is None:
        return
    for after, node in composed(line, place):
        found = mapped(node, partial(_some, number=number))
        if found:
            yield after, found


def _some(whole: Interval, *, number: int) -> Interval | None:
    if whole.grain not in _HELD:
        return None
    return Interval(whole.start, whole.end, whole.edtf, whole.grain, whole.basis, number)


def week_of(line: Line, at: int) -> Iterator[Step]:
    """As in "de week van 10 april", "the weekend of 26 February 2022"."""
    unit = line.get(at, "unit")
    if unit not in {"week", "weekend", "month", "year"} or not line.get(at + 1, "of"):
        return
    for after, node in composed(line, line.over(at + 1, "of", "the")):
        found = mapped(node, partial(_unit_of, unit=unit))
        if found:
            yield after, found


def _unit_of(whole: Interval, *, unit: str) -> Interval | None:
    return civil.unit(whole.start, unit) if whole.start and whole.grain == "day" else None


RULES: dict[str, tuple[Rule, ...]] = {
    "number": (
        dates.numeric,
        dates.run_of_days,
        dates.day_first,
        dates.year_first,
        dates.month_day,
        periods.ago,
        periods.relative_unit,
        periods.decade,
        counted_from,
        starting,
    ),
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
    "vague": (periods.ago, periods.relative_unit, counted_from),
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
        steps = core(line, place)
        longer = (
            next((step for step in steps if _joins(node, step[1], place - at - comma)), None)
            if steps
            else None
        )
        if longer is None:
            return _with_clock(line, at, node), node
        whole = combine(node, longer[1])
        at, node = longer[0], whole or node


def _joins(node: Node, other: Node, glue: int) -> bool:
    """Whether what follows belongs to it: no bare number, and behind a date no weekday or second date of a new clause."""
    if isinstance(other, MonthDay) and other.weak == "number":
        return False
    dated = isinstance(node, Fixed) and node.interval.grain == "day"
    if glue and dated and isinstance(other, Weekday | Yearly):
        return False
    return combine(node, other) is not None


def _with_clock(line: Line, at: int, node: Node) -> int:
    """A day takes the time of day behind it along."""
    match node:
        case Weekday() | MonthDay() | Yearly(fine=True) | Fixed(interval=Interval(grain="day")):
            return days.clock(line, at)
    return at


def is_time(node: Node) -> bool:
    """Whether a node is a time by itself."""
    return not isinstance(node, Part)
