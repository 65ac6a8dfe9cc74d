"""Stretches of time: units by number or by "last" and "next", counts of them, and their parts."""

from collections.abc import Iterator
from datetime import date

from bot.model import Interval
from bot.times import civil, durations, edtf
from bot.times.days import relative, weekday_by
from bot.times.joining import in_year
from bot.times.line import SHORT_YEAR, Line, coarse, number, ordinal, year
from bot.times.nodes import Fixed, Node, Step, Weak, Yearly

CENTURIES = 30
_LOOSE: dict[str | None, Weak] = {None: "whole", "earlier": "command"}
"""What "later" and "earlier" need, which an article counts from its story and a command from today."""
_NEIGHBOURS = {"this": 0, "last": -1, "past": -1, "latest": -1, "next": 1, "coming": 1}
_WHOLE = {"quarter", "half", "season", "decade", "century", "weekend"}
"""Units that are counted whole by every word; the rest only by "last" and "next", as one "last month" is a
whole one.
"""
ROUND = {"week": "week", "month": "month", "year": "year", "decade": "year", "century": "decade"}


def relative_unit(line: Line, at: int) -> Iterator[Step]:
    """As in "vorig jaar", "de afgelopen drie maanden", "2 upcoming days", "the past year and a half"."""
    found = relative(line, at)
    if found:
        yield from _one(line, *found)
        yield from _several(line, *found)
    counted = durations.amount(line, at)
    second = relative(line, counted[0]) if counted else None
    unit = line.get(second[0], "unit") if second else None
    if counted and second and unit and (counted[1] == 1 or line.get(second[0], "plural")):
        yield from _so_many(line, second[0] + 1, [(counted[1], unit)], second[1])


def _one(line: Line, at: int, which: str) -> Iterator[Step]:
    unit = line.get(at, "unit")
    if unit is None or unit in {"workday", "instant"} or line.get(at, "plural"):
        return
    weak: Weak = "whole" if which == "latest" or (unit == "day" and which != "this") else ""
    if unit == "day" and which == "this":
        weak = "whole"
    if unit == "weekend" and which == "coming":
        yield at + 1, Fixed(civil.weekend(line.today + civil.DAY * 2), derived=True)
    else:
        yield at + 1, Fixed(civil.neighbour(line.today, unit, _NEIGHBOURS[which]), weak, derived=True)


def unit_after_next(line: Line, at: int) -> Iterator[Step]:
    """As in "the year after next", "het weekend na het volgende", "the week before last"."""
    unit = line.get(at, "unit")
    way = line.get(at + 1, "counted_from") if unit else None
    if way is None or unit is None:
        return
    found = relative(line, line.over(at + 2, "the", "of"))
    if found and _NEIGHBOURS[found[1]] == way and line.get(found[0], "unit") is None:
        yield found[0], Fixed(civil.neighbour(line.today, unit, 2 * way), derived=True)


def _several(line: Line, at: int, which: str) -> Iterator[Step]:
    found = durations.read(line, at)
    if found:
        yield from _so_many(line, *found, which)


def _so_many(line: Line, end: int, parts: durations.Duration, which: str) -> Iterator[Step]:
    """So many units; a length of several kinds of them, a year and a half, goes from today."""
    if which == "this" or not 0 < parts[0][0] < civil.YEARS_AT_MOST:
        return
    if len(parts) == 1:
        whole = _counted(line.today, *parts[0], which)
    else:
        far = durations.moved(line.today, parts, _NEIGHBOURS[which])
        whole = durations.stretch(min(far, line.today), max(far, line.today))
    yield from [(end, Fixed(whole, derived=True))] if whole else []


def _counted(today: date, count: int, unit: str, which: str) -> Interval | None:
    """So many units: "last" and "next" count whole ones, "past" and "coming" go from today."""
    way = _NEIGHBOURS[which]
    if unit == "workday":
        first, last = (today, civil.shift(today, -count, unit)) if way < 0 else (today + civil.DAY, today)
        return (
            durations.stretch(last, first)
            if way < 0
            else durations.stretch(first, civil.shift(today, count, unit) + civil.DAY)
        )
    if unit == "instant":
        return Interval.day(today)
    if unit in _WHOLE or (which in {"last", "next"} and unit != "day"):
        far, near = civil.neighbour(today, unit, count * way), civil.neighbour(today, unit, way)
        return edtf.between(near, far) if way > 0 else edtf.between(far, near)
    if way > 0:
        first = today + civil.DAY
        return durations.stretch(first, civil.shift(first, count, unit))
    return durations.stretch(civil.shift(today, -count, unit), today)


def ago(line: Line, at: int) -> Iterator[Step]:
    """As in "drie weken geleden", "2 Thursdays ago", "a fortnight later".

    In an article it is as coarse as its unit: "drie jaar geleden" names a year and no day.
    """
    found = durations.read(line, at)
    if found:
        place, parts = found
        way = -1 if line.get(place, "ago") else 1 if line.get(place, "later") else 0
        if way:
            day = durations.moved(line.today, parts, way)
            unit = ROUND.get(parts[-1][1], "day") if line.policy == "article" else "day"
            weak = _LOOSE.get(line.get(place, "ago"), "")
            yield _past_today(line, place + 1), Fixed(civil.unit(day, unit), weak, derived=True)
    yield from _weekdays_ago(line, at)


def _past_today(line: Line, at: int) -> int:
    """The place after "today" behind "a year ago", which adds nothing."""
    return at + 1 if line.get(at, "day") == 0 else at


def today_ago(line: Line, at: int) -> Iterator[Step]:
    """As in "vandaag een jaar geleden", "today exactly ten years ago"."""
    if line.get(at, "day") == 0:
        yield from ago(line, line.over(at + 1, "about"))


def _weekdays_ago(line: Line, at: int) -> Iterator[Step]:
    counted = number(line, at)
    named = line.get(counted[0], "weekday") if counted else None
    if counted is None or named is None or not 0 < counted[1] < civil.YEARS_AT_MOST:
        return
    if line.get(counted[0] + 1, "ago"):
        yield counted[0] + 2, _weeks_from(weekday_by(line, "last", named), 1 - counted[1])
    elif line.get(counted[0] + 1, "later"):
        yield counted[0] + 2, _weeks_from(weekday_by(line, "coming", named), counted[1] - 1)
    elif line.get(counted[0] + 1, "counted_from") == 1 and line.get(counted[0] + 2, "day") == "now":
        yield counted[0] + 3, _weeks_from(weekday_by(line, "coming", named), counted[1] - 1)


def _weeks_from(day: date, weeks: int) -> Fixed:
    return Fixed(Interval.day(day + civil.WEEK * weeks), derived=True)


def ahead(line: Line, at: int) -> Iterator[Step]:
    """As in "over twee weken"; in a sentence "in 2 weeks" tells how long, so that it must stand by itself."""
    sure = line.get(at, "ahead")
    if not sure and line.get(at, "open") != "after":
        return
    found = durations.read(line, at + 1)
    if found:
        told = line.over(found[0], "time")
        weak: Weak = "" if sure == "sure" or told > found[0] else "whole"
        yield told, Fixed(Interval.day(durations.moved(line.today, found[1], 1)), weak, derived=True)


def within(line: Line, at: int) -> Iterator[Step]:
    """As in "binnen drie maanden", "within the next 2 weeks": from today on."""
    if not line.get(at, "within"):
        return
    place = line.over(at + 1, "the")
    found = relative(line, place)
    parts = durations.read(line, found[0] if found else place)
    if parts and (found is None or _NEIGHBOURS[found[1]] > 0):
        whole = durations.stretch(line.today, durations.moved(line.today, parts[1], 1))
        after = _from_today(line, parts[0])
        if whole:
            yield after, Fixed(whole, "command", derived=True)


def _from_today(line: Line, at: int) -> int:
    """The place after "from today", which adds nothing."""
    return at + 2 if line.get(at, "counted_from") == 1 and line.get(at + 1, "day") == 0 else at


def numbered(line: Line, at: int) -> Iterator[Step]:
    """As in "week 31", "Q3", "2019 q1" (its second half), "H2"."""
    sign = line.get(at, "quarter_sign")
    value = line.get(at + 1, "number")
    if line.get(at + 1, "digits") not in {1, 2} or value is None:
        return
    if sign and line.joined(at + 1):
        node = _part_of_year(line, sign, value, "whole" if line.atoms[at].text != "q" else "command")
        yield at + 2, node
        found = year(line, at + 3) if line.sign(at + 2, "-/") else None
        if found and isinstance(node, Yearly):
            yield found[0], in_year(node, found[1], derived=False)
    elif line.get(at, "unit") == "week":
        yield at + 2, part_by_number(line, "week", value, "command")


def _part_of_year(line: Line, unit: str, value: int, weak: Weak) -> Node:
    if not 1 <= value <= {"quarter": 4, "half": 2}[unit]:
        return line.why(unit, n=value)
    return part_by_number(line, unit, value, weak)


def part_by_number(line: Line, unit: str, value: int, weak: Weak) -> Node:
    """The nth week, month, quarter or half of an unknown year."""
    whole = coarse(lambda of: civil.nth_unit(Interval.year(of), unit, value), weak)
    return whole._replace(why=lambda of: line.why("week" if unit == "week" else "nth", year=of, n=value).why)


def decade(line: Line, at: int) -> Iterator[Step]:
    """As in "de jaren zeventig", "jaren '70", "the 1970s", "the 70's", "the nineties"."""
    named = line.get(at, "decade_word")
    if named is not None:
        yield at + 1, Fixed(civil.decade(named))
    if line.get(at, "decades"):
        quote = line.sign(at + 1, "'")
        found = year(line, at + 1) if not quote else None
        value = number(line, at + 1 + quote)
        if found:
            yield found[0], Fixed(civil.decade(found[1]))
        elif value and value[1] in range(10, 100, 10):
            yield value[0], Fixed(civil.decade(1900 + value[1]))
    elif line.get(at, "digits") in {2, 4} and line.atoms[at + 1].text in {"s", "'s"} and line.joined(at + 1):
        value_at = line.get(at, "number")
        if value_at % 10 == 0:
            first = 1900 + value_at if line.get(at, "digits") == SHORT_YEAR else value_at
            yield at + 2, Fixed(civil.decade(first))


def named_year(line: Line, at: int) -> Iterator[Step]:
    """As in "de eeuwwisseling"."""
    found = line.get(at, "named_year")
    if found is not None:
        yield at + 1, Fixed(Interval.year(found))


def century(line: Line, at: int) -> Iterator[Step]:
    """As in "de 15e eeuw", "the twenty-first century"."""
    found = ordinal(line, at)
    if found and line.get(found[0], "unit") == "century" and 1 <= found[1] <= CENTURIES:
        yield found[0] + 1, Fixed(civil.century(found[1]))


def bare_unit(line: Line, at: int) -> Iterator[Step]:
    """As in "het weekend", "the month": this one, which a longer expression may need."""
    unit = line.get(at, "unit")
    if unit is not None and line.get(at - 1, "the") and not line.get(at, "plural"):
        yield (
            at + 1,
            Fixed(civil.unit(line.today, unit), "prefixed" if unit == "weekend" else "never", derived=True),
        )


def to_date(line: Line, at: int) -> Iterator[Step]:
    """As in "year to date"."""
    unit = line.get(at, "to_date")
    if unit is not None:
        start = civil.unit(line.today, unit).start or line.today
        yield at + 1, Fixed(civil.days(start, (line.today - start).days + 1), derived=True)


def first_units(whole: Interval, *, parts: tuple[int, str], nth: int) -> Interval | None:
    """The first, or last where `nth` is negative, so many units of a longer one; weeks as ISO counts them."""
    count, unit = parts
    if whole.start is None or whole.end is None or count < 1:
        return None
    if nth < 0:
        return durations.stretch(civil.shift(whole.end, -count, unit), whole.end)
    first = civil.nth_week(whole, 1) if unit == "week" else None
    start = first.start if first and first.start else whole.start
    return durations.stretch(start, civil.shift(start, count, unit))


def rest(whole: Interval, kind: str, today: date) -> Interval | None:
    """What "earlier" and "later" leave of a time: the half that they name, and of that what today leaves."""
    start, end = whole.start, whole.end
    if start is None or end is None:
        return None
    if kind == "so far":
        return durations.stretch(start, today + civil.DAY) if start <= today else None
    months = (end.year - start.year) * 12 + end.month - start.month
    middle = civil.add_months(start, months // 2) if months > 1 else start + (end - start) // 2
    if kind == "earlier":
        return durations.stretch(start, min(today, middle) if today > start else middle)
    return durations.stretch(max(today, start if kind == "rest" else middle), end)
