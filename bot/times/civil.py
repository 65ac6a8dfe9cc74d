"""The civil calendar as intervals: units, their parts and their neighbours. Years run from 1 to 9998."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from bot.model import Grain, Interval

SPRING, WINTER = 21, 24
SEASON_START = {SPRING: 3, 22: 6, 23: 9, WINTER: 12}
"""First month of the meteorological seasons by their EDTF code.

Winter 2022 is the one that ends in February 2022.
"""
WEEK = timedelta(days=7)
DAY = timedelta(days=1)
YEARS_AT_MOST = 1000
"""A count of units as high as this is no stretch of time that a newspaper names."""
SATURDAY = 5
THURSDAY = 3
QUARTER_MONTHS = 3
LAST_THIRD = 3
HALF_WEEK = 3
TEN_DAYS = timedelta(days=10)
MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
DAYS = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7, "workweek": 7}


def add_months(day: date, months: int) -> date:
    """The same day of another month, or the last day where that month is shorter.

    >>> add_months(date(2022, 3, 31), -1)
    datetime.date(2022, 2, 28)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def shift(day: date, count: int, unit: str) -> date:
    """A day so many units later, earlier where `count` is negative."""
    if unit in MONTHS:
        return add_months(day, count * MONTHS[unit])
    if unit == "workday":
        return _workdays(day, count)
    if unit == "instant":
        return day
    return day + timedelta(days=count * DAYS[unit])


def _workdays(day: date, count: int) -> date:
    step = DAY if count > 0 else -DAY
    while count:
        day += step
        if day.weekday() < SATURDAY:
            count -= 1 if step > timedelta() else -1
    return day


def months(year: int, month: int, count: int, edtf: str, grain: Grain) -> Interval:
    """So many months from the first of one on."""
    start = date(year, month, 1)
    return Interval(start, add_months(start, count), edtf, grain)


def season(year: int, code: int) -> Interval:
    """A meteorological season by its EDTF code, 21 (spring) to 24."""
    return months(year - (code == WINTER), SEASON_START[code], 3, f"{year:04}-{code}", "season")


def quarter(year: int, number: int) -> Interval:
    """A quarter, 1 to 4; EDTF codes 33 to 36."""
    return months(year, number * 3 - 2, 3, f"{year:04}-{32 + number}", "quarter")


def half(year: int, number: int) -> Interval:
    """A half, 1 or 2; EDTF codes 40 and 41."""
    return months(year, number * 6 - 5, 6, f"{year:04}-{39 + number}", "half")


def decade(year: int) -> Interval:
    """The ten years that share all but the last digit with `year`."""
    first = year // 10 * 10
    return Interval(date(max(first, 1), 1, 1), date(first + 10, 1, 1), f"{first // 10:03}X", "decade")


def century(number: int) -> Interval:
    """A century as newspapers count: the 15th is 1400 to 1499."""
    first = number * 100 - 100
    return Interval(date(max(first, 1), 1, 1), date(first + 100, 1, 1), f"{number - 1:02}XX", "span")


def days(start: date, count: int) -> Interval:
    """So many days from one on; a single one is a day, and Monday to Sunday a week."""
    if count == 1:
        return Interval.day(start)
    end = start + timedelta(days=count)
    grain: Grain = "week" if end - start == WEEK and start.weekday() == 0 else "span"
    return Interval(start, end, f"{start.isoformat()}/{(end - DAY).isoformat()}", grain)


def week(day: date) -> Interval:
    """The week, Monday to Sunday, that holds a day."""
    return days(day - timedelta(days=day.weekday()), 7)


def weekend(day: date) -> Interval:
    """The Saturday and Sunday of the week that holds a day."""
    return days(day + timedelta(days=SATURDAY - day.weekday()), 2)


def unit(day: date, name: str) -> Interval:
    """The unit of the calendar that holds a day."""
    return UNITS[name](day)


def _season_of(day: date) -> Interval:
    code = next(code for code, first in SEASON_START.items() if (day.month - first) % 12 < QUARTER_MONTHS)
    return season(day.year + (day.month == SEASON_START[WINTER]), code)


UNITS: dict[str, Callable[[date], Interval]] = {
    "instant": Interval.day,
    "day": Interval.day,
    "workday": Interval.day,
    "week": week,
    "fortnight": week,
    "workweek": lambda day: days(week_start(day), 5),
    "weekend": weekend,
    "month": lambda day: Interval.month(day.year, day.month),
    "season": _season_of,
    "quarter": lambda day: quarter(day.year, (day.month + 2) // 3),
    "half": lambda day: half(day.year, (day.month + 5) // 6),
    "year": lambda day: Interval.year(day.year),
    "decade": lambda day: decade(day.year),
    "century": lambda day: century(day.year // 100 + 1),
}
"""The units of the lexicon: each gives the one that holds a day."""


def week_start(day: date) -> date:
    """The Monday of the week that holds a day."""
    return day - timedelta(days=day.weekday())


def neighbour(today: date, name: str, count: int) -> Interval:
    """The unit so many before or after the one that holds today."""
    if name == "season":
        return unit(add_months(unit(today, "season").start or today, 3 * count), "season")
    first = today.replace(day=1) if name in MONTHS else today
    return unit(shift(first, count, name), name)


def third(whole: Interval, part: int) -> Interval | None:
    """The beginning (1), middle (2) or end (3) of a unit, as newspapers use the words; None for an open one.

    Of a month days 1 to 10, 11 to 20, 21 to the end; of a year four months each; of a week the first three
    days, the fourth, and the last three.
    """
    start, end = whole.start, whole.end
    if start is None or end is None:
        return None
    match whole.grain:
        case "month":
            return _approximate(
                start + TEN_DAYS * (part - 1), end if part == LAST_THIRD else start + TEN_DAYS * part
            )
        case "year":
            return months(start.year, part * 4 - 3, 4, f"{start.year:04}-{36 + part}", "span")
        case "day":
            return whole
        case "week":
            first, count = ((0, 3), (3, 1), (4, 3))[part - 1]
            return days(start + DAY * first, count)
    return _cut(start, end, part)


def _approximate(start: date, end: date) -> Interval:
    return Interval(start, end, f"{start.isoformat()}~/{(end - DAY).isoformat()}~", "span")


def _cut(start: date, end: date, part: int) -> Interval:
    """Three equal parts, in whole years or months where there are enough of them."""
    count = (end.year - start.year) * 12 + end.month - start.month
    if count >= LAST_THIRD and start.day == end.day == 1:
        step = 12 if start.month == end.month == 1 else 1
        cuts = [add_months(start, round(count / step * n / 3) * step) for n in (part - 1, part)]
        first, last = (unit(day, "year" if step > 1 else "month") for day in (cuts[0], cuts[1] - DAY))
        return first if first == last else Interval(cuts[0], cuts[1], f"{first.edtf}/{last.edtf}", "span")
    cuts = [start + DAY * round((end - start).days * n / 3) for n in (part - 1, part)]
    return days(cuts[0], max((cuts[1] - cuts[0]).days, 1))


def easter(year: int) -> date:
    """Easter Sunday of the western churches: the computus of Meeus, Astronomical Algorithms, chapter 8."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    month, day = divmod(h + m - 7 * ((a + 11 * h + 22 * m) // 451) + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(whole: Interval, weekday: int, nth: int) -> date | None:
    """The nth such weekday of a unit, from its end where `nth` is negative; None where there are fewer."""
    if whole.start is None or whole.end is None:
        return None
    first = whole.start + DAY * ((weekday - whole.start.weekday()) % 7)
    last = whole.end - DAY - DAY * ((whole.end - DAY).weekday() - weekday) % WEEK
    day = first + WEEK * (nth - 1) if nth > 0 else last + WEEK * (nth + 1)
    return day if whole.start <= day < whole.end else None


def nth_day(whole: Interval, weekday: int, nth: int) -> Interval | None:
    """The nth such weekday as an interval."""
    day = nth_weekday(whole, weekday, nth)
    return Interval.day(day) if day else None


def nth_week(whole: Interval, nth: int) -> Interval | None:
    """The nth week of a unit, as ISO counts: a week belongs where its Thursday is."""
    thursday = nth_weekday(whole, THURSDAY, nth)
    return week(thursday) if thursday else None


def nth_unit(whole: Interval, name: str, nth: int) -> Interval | None:
    """The nth day, week, weekend, month, quarter or half of a unit; None where there are fewer."""
    if name == "week":
        return nth_week(whole, nth)
    if name == "weekend":
        saturday = nth_weekday(whole, SATURDAY, nth)
        return weekend(saturday) if saturday else None
    if whole.start is None or whole.end is None:
        return None
    if name == "half" and whole.grain != "year":
        return halved(whole.start, whole.end, nth)
    at = shift(whole.start, nth - 1, name) if nth > 0 else shift(whole.end, nth, name)
    found = unit(at, name)
    return found if whole.contains(found) else None


def halved(start: date, end: date, nth: int) -> Interval | None:
    """The first or second half of a time, in years or days; -1 is the second."""
    if nth not in {1, 2, -1}:
        return None
    years = end.year - start.year
    if years > 1:
        middle = start.replace(year=start.year + years // 2)
        first, last = (start, middle) if nth == 1 else (middle, end)
        return Interval(first, last, f"{first.year:04}/{last.year - 1:04}", "span")
    middle = start + (end - start) // 2
    first, last = (start, middle) if nth == 1 else (middle, end)
    return days(first, (last - first).days)


def weekday_near(day: date, weekday: int, *, nearest: bool) -> date:
    """The nearest such weekday to a day, or the last one up to it; a day that is one is its own."""
    back = (day.weekday() - weekday) % 7
    return day - DAY * back + (WEEK if nearest and back > HALF_WEEK else timedelta())
