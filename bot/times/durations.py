"""Lengths of time: "drie weken", "anderhalf jaar", "2 years, 1 month and 21 days"."""

from datetime import date

from bot.model import Interval
from bot.times import civil, edtf
from bot.times.line import Line, number

Duration = list[tuple[int, str]]
"""Parts of a length: how many of which unit."""
MOST_PARTS = 6
WHOLE = 100
"""Percent of one unit."""
FINER = {
    "century": (100, "year"),
    "decade": (10, "year"),
    "year": (12, "month"),
    "month": (4, "week"),
    "week": (7, "day"),
}
"""How many of a finer unit make one: half of them make half of it."""


def amount(line: Line, at: int) -> tuple[int, int] | None:
    """How many: "drie", "3", "a few", "een paar"."""
    vague = line.get(at, "vague")
    return (at + 1, vague) if vague is not None else number(line, at)


def read(line: Line, at: int) -> tuple[int, Duration] | None:
    """As in "2 jaar, 1 maand en 21 dagen", "anderhalf jaar", "a week or two": its end and its parts."""
    parts: Duration = []
    place = at
    while len(parts) < MOST_PARTS and (found := _measure(line, place)):
        at, percent, unit = found
        if percent >= civil.YEARS_AT_MOST * WHOLE:
            return None
        parts += _units(percent, unit)
        place = at + line.sign(at, ",")
        place += bool(line.get(place, "and"))
    return (at, parts) if parts else None


def _measure(line: Line, at: int) -> tuple[int, int, str] | None:
    """How much of a unit, in percent of it: "3 weken", "half a year", "2,5 jaar", "a month and a half"."""
    if line.get(at + 1, "half_more") and line.get(at, "unit"):
        return at + 2, WHOLE + WHOLE // 2, line.get(at, "unit")
    found = measured(line, at)
    unit = line.get(found[0], "unit") if found else None
    if found is None or unit is None:
        return None
    place, percent = found[0] + 1, found[1]
    if line.get(place, "half_more"):
        return place + 1, percent + WHOLE // 2, unit
    other = number(line, place + 1) if line.get(at, "indefinite") and line.get(place, "or") else None
    if other:
        return other[0], other[1] * WHOLE, unit
    return place + bool(line.get(place, "or_so")), percent, unit


def measured(line: Line, at: int) -> tuple[int, int] | None:
    """How many, in percent: "drie", "a few", "anderhalf", "two and a half", "2,5"."""
    percent = line.get(at, "percent")
    if percent is not None:
        return at + 1, percent
    found = amount(line, at)
    if found is None:
        return None
    place, count = found
    if line.get(place, "half_more"):
        return place + 1, count * WHOLE + WHOLE // 2
    if line.sign(place, ",.") and line.joined(place + 1) and line.get(place + 1, "digits") == 1:
        return place + 2, count * WHOLE + line.get(place + 1, "number") * WHOLE // 10
    return place, count * WHOLE


def _units(percent: int, unit: str) -> Duration:
    """Whole units, and what is left in finer ones: a year and a half as a year and six months."""
    whole, rest = divmod(percent, WHOLE)
    many, finer = FINER.get(unit, (0, unit))
    part = round(many * rest / WHOLE)
    return [(count, name) for count, name in ((whole, unit), (part, finer)) if count]


def moved(day: date, parts: Duration, way: int) -> date:
    """A day so much later, or earlier where `way` is -1."""
    for count, unit in parts:
        day = civil.shift(day, count * way, unit)
    return day


def stretch(start: date, end: date) -> Interval | None:
    """From one day up to another that is not in it."""
    return edtf.between(Interval.day(start), Interval.day(end - civil.DAY)) if start < end else None
