"""The grammar of date expressions, both languages in one: which word may begin which expression."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from bot.model import Interval
from bot.times import civil, composing, counting, dates, days, periods
from bot.times.line import Line, Rule
from bot.times.nodes import Fixed, Step, Weekday
from bot.times.words import LONGEST_NUMBER

_HELD = frozenset({"month", "season", "quarter", "half", "year"})


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
    yield from composing.changed(line, place, partial(civil.third, part=third))
    yield from (step for step in composing.composed(line, place) if isinstance(step[1], Weekday))


def stretch(line: Line, at: int) -> Iterator[Step]:
    """As in "eerder deze week", "later in het jaar", "the rest of the month"."""
    kind = line.get(at, "stretch")
    if kind is None:
        return
    for after, node in composing.core(line, line.over(at + 1, "of", "the")):
        if isinstance(node, Fixed) and node.derived:
            found = periods.rest(node.interval, kind, line.today)
            yield from [(after, Fixed(found, derived=True))] if found else []


def some_weekday(line: Line, at: int) -> Iterator[Step]:
    """As in "een vrijdag in mei 2025": a weekday known only within a longer time."""
    number = line.get(at, "weekday")
    place = line.over(at + 1, "of", "the")
    if number is not None and place > at + 1:
        yield from composing.changed(line, place, partial(_some, number=number))


def _some(whole: Interval, *, number: int) -> Interval | None:
    return replace(whole, weekday=number) if whole.grain in _HELD else None


def week_of(line: Line, at: int) -> Iterator[Step]:
    """As in "de week van 10 april", "the weekend of 26 February 2022"."""
    unit = line.get(at, "unit")
    if unit in {"week", "weekend", "month", "year"} and line.get(at + 1, "of"):
        yield from composing.changed(line, line.over(at + 1, "of", "the"), partial(_unit_of, unit=unit))


def _unit_of(whole: Interval, *, unit: str) -> Interval | None:
    """The unit around a day, or around days that lie in one: "het weekend van 5 en 6 april"."""
    around = civil.unit(whole.start, unit) if whole.start else None
    return (
        around
        if around and (whole.grain == "day" or (unit == "weekend" and around.contains(whole)))
        else None
    )


def numbers(line: Line, at: int) -> Iterator[Step]:
    """What a number begins: up to the first rule that reads a date which needs nothing beside it."""
    for rule in _of_number(line, at):
        steps = list(rule(line, at))
        yield from steps
        if any(not node.weak for _, node in steps):
            return


def _of_number(line: Line, at: int) -> tuple[Rule, ...]:
    """The rules for a number, by its digits and by what follows it."""
    digits, follows = line.get(at, "digits"), line.atoms[at + 1].roles
    if ("unit" in follows and "ordinal" not in follows) or line.get(at, "indefinite"):
        return (counting.counts,)
    if digits is None:
        return _WORD
    if digits == LONGEST_NUMBER:
        return _YEAR
    if not _MONTHS.isdisjoint(follows):
        return (dates.day_first,)
    return _SIGNED if "to" in follows or line.sign(at + 1, "-/.,") else _DIGITS


def before_year(line: Line, at: int) -> Iterator[Step]:
    """What an apostrophe begins: "'22", "'90s"."""
    if line.get(at + 1, "digits"):
        yield from dates.year_first(line, at)
        yield from periods.decade(line, at + 1)


_YEAR: tuple[Rule, ...] = (dates.numeric, dates.year_first, periods.decade)
_DIGITS: tuple[Rule, ...] = (dates.day_first, dates.month_day, counting.counts, periods.decade)
_SIGNED: tuple[Rule, ...] = (dates.numeric, dates.run_of_days, *_DIGITS)
_WORD: tuple[Rule, ...] = (dates.run_of_days, dates.day_first, dates.year_first, counting.counts)
_MONTHS = frozenset({"month", "month_short"})
RULES: Mapping[str, tuple[Rule, ...]] = {
    "number": (numbers,),
    "ordinal": (dates.run_of_days, dates.day_first, dates.month_day, counting.nth, periods.century),
    "percent": (counting.counts,),
    "month": (dates.run_of_days, dates.month_first),
    "month_short": (dates.run_of_days, dates.month_first),
    "weekday": (
        days.weekday,
        dates.weekday_of_month,
        days.day_after_all,
        counting.weeks_from_day,
        some_weekday,
    ),
    "weekday_part": (days.weekday, days.day_after_all),
    "weekday_short": (days.weekday, dates.weekday_of_month),
    "day": (days.named_day, counting.weeks_from_day, periods.today_ago),
    "day_part": (days.named_day,),
    "part": (days.part,),
    "edge": (edge, days.part),
    "eve": (counting.eve,),
    "season": (days.season,),
    "relative": (days.relative_day, periods.relative_unit),
    "vague": (counting.counts,),
    "holiday": (days.holiday,),
    "named_year": (periods.named_year,),
    "unit": (
        periods.numbered,
        periods.unit_after_next,
        periods.bare_unit,
        week_of,
        counting.unit_from,
    ),
    "to_date": (periods.to_date,),
    "quarter_sign": (periods.numbered,),
    "since_year": (dates.year_first,),
    "decades": (periods.decade,),
    "decade_word": (periods.decade,),
    "within": (periods.within,),
    "ahead": (periods.ahead,),
    "open": (periods.ahead,),
    "stretch": (stretch,),
    "apostrophe": (before_year,),
}
"""By the role that an atom has, the expressions it may begin."""
