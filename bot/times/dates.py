"""Dates by day, month and year: in digits, in words, and runs of days in a month."""

from collections.abc import Iterator

from bot.model import Interval
from bot.times import edtf
from bot.times.joining import in_year
from bot.times.line import (
    FIRST_YEAR,
    LAST_YEAR,
    MONTHS_A_YEAR,
    Line,
    civil_day,
    coarse,
    day_number,
    full_year,
    month,
    ordinal,
    year,
    yearly_day,
)
from bot.times.nodes import Fixed, MonthDay, Node, Step, Weak, Yearly
from bot.times.years import counts, named_year, short_year, year_after

_FOUR, _TWO = 4, 2
_PARTS = 3
MOST_DAYS = 31
_LAST_WEEK, _FIRST_WEEKS = 20, 12
"""A run of days that ends on a lower day than it starts on begins in the month before: from 28 to 3 April."""


def day_first(line: Line, at: int) -> Iterator[Step]:
    """As in "12 maart 2022", "twelfth of March", "21-sep-2020", "23e dag van september"."""
    found = day_number(line, at)
    if found is None or _in_number(line, at) or (found[1] > MOST_DAYS and line.policy == "article"):
        return
    place, day = found
    counted = "ordinal" in line.atoms[place - 1].roles and line.get(place, "unit") == "day"
    place = line.over(place + counted, "day_of", "the")
    place += line.sign(place, "-/.,")
    named = month(line, place)
    if named is not None:
        yield from _with_year(line, place + 1, named, day)


def month_first(line: Line, at: int) -> Iterator[Step]:
    """As in "March 12, 2022", "maart 2022", "mei", "may the twelfth", "june '22", "dec31"."""
    named = month(line, at)
    if named is None:
        return
    short = line.get(at, "month") is None
    place = at + 1 + short * line.sign(at + 1, ".")
    after = year_after(line, at + 1)
    if after:
        yield after[0], Fixed(Interval.month(after[1], named))
    else:
        yield place, coarse(lambda of: Interval.month(of, named), "short" if short else "month")
    if line.get(at - 1, "weekday") is None and (of := short_year(line, place)) is not None:
        yield place + 1, Fixed(Interval.month(of, named))
        return
    day_at = line.over(place + line.sign(place, "-/"), "the")
    found = day_number(line, day_at)
    if (
        found
        and not counts(line, *found)
        and (not line.form("day_first") or line.policy == "command" or year_after(line, found[0]))
    ):
        yield from _with_year(line, found[0], named, found[1])


def year_first(line: Line, at: int) -> Iterator[Step]:
    """As in "2022", "2022 maart", "2019/aug/01", "tweeduizend tien", "jaar 247"."""
    found = named_year(line, at) or (None if _in_number(line, at) else year(line, at))
    if found is None:
        return
    place, of = found
    named_so = bool(line.get(at, "since_year"))
    yield place, Fixed(Interval.year(of), "" if named_so else "year")
    after = place + line.sign(place, "-/,.")
    named = month(line, after)
    if named is not None:
        yield after + 1, Fixed(Interval.month(of, named))
        day = line.get(after + 2, "number")
        if line.sign(after + 1, "-/") and day:
            yield after + 3, civil_day(line, of, named, day)


def _in_number(line: Line, at: int) -> bool:
    """Whether a number goes on to its left, as the 12 of 3.12 does, but not the 19 of "May 2014-19 June"."""
    if at < _TWO or not line.joined(at) or not line.joined(at - 1) or not line.sign(at - 1, "-/.,:"):
        return False
    return bool(line.get(at - 2, "digits")) and month(line, at - 3) is None


def _with_year(line: Line, at: int, of_month: int, day: int) -> Iterator[Step]:
    found = year_after(line, at)
    if found:
        yield found[0], civil_day(line, found[1], of_month, day)
        return
    after = at + line.sign(at, ".") * (line.get(at - 1, "month_short") is not None)
    yield after, yearly_day(line, of_month, day)


def numeric(line: Line, at: int) -> Iterator[Step]:
    """Dates in digits: 28-02-2022, 2022-02-28, 28/2, 2022-02, 02/2022.

    Dutch is day first, English month first.
    """
    if not line.get(at, "digits") or _in_number(line, at):
        return
    parts, place = _digits(line, at)
    match [len(part) for part in parts]:
        case [4, 1 | 2, 1 | 2]:
            yield place, civil_day(line, *(int(part) for part in parts))
        case [1 | 2, 1 | 2, 2 | 4]:
            yield place, _ordered(line, *(int(part) for part in parts), short=len(parts[2]) == _TWO)
        case [4, 1 | 2] if 1 <= int(parts[1]) <= MONTHS_A_YEAR:
            weak: Weak = "" if line.sign(at + 1, "-") and len(parts[1]) == _TWO else "whole"
            yield place, Fixed(Interval.month(int(parts[0]), int(parts[1])), weak)
        case [4, 2] if int(parts[1]) > int(parts[0]) % 100:
            yield place, _years(line, int(parts[0]), int(parts[0]) // 100 * 100 + int(parts[1]))
        case [4, 4] if all(FIRST_YEAR <= int(part) <= LAST_YEAR for part in parts) and not line.sign(
            at + 1, "."
        ):
            yield place, _years(line, int(parts[0]), int(parts[1]))
        case [1 | 2, 4] if 1 <= int(parts[0]) <= MONTHS_A_YEAR:
            yield place, Fixed(Interval.month(int(parts[1]), int(parts[0])))
        case [1 | 2, 1 | 2]:
            weak = "whole" if line.sign(at + 1, ".") else "dm"
            yield from _day_and_month(line, place, int(parts[0]), int(parts[1]), weak)


def _years(line: Line, first: int, last: int) -> Node:
    if first > last:
        return line.why("range", first=first, last=last)
    return Fixed(edtf.between(Interval.year(first), Interval.year(last)) or Interval.year(first))


def _digits(line: Line, at: int) -> tuple[list[str], int]:
    """The numbers that one kind of sign joins from here on, at most three, and the place after them."""
    parts, place = [line.atoms[at].text], at + 1
    sign = line.atoms[place].text
    while len(parts) < _PARTS and _goes_on(line, place, sign, parts):
        parts.append(line.atoms[place + 1].text)
        place += 2
    return parts, place


def _goes_on(line: Line, place: int, sign: str, parts: list[str]) -> bool:
    """Whether a sign and a number follow at once; a command may have spaces: "11 / 2016"."""
    if sign not in {"-", "/", "."} or not line.get(place + 1, "digits"):
        return False
    if line.sign(place, ","):
        return len(parts) == _TWO
    year = _FOUR in {len(parts[0]), line.get(place + 1, "digits")}
    wide = line.policy == "command" and sign != "." and year and len(parts) == 1
    return line.sign(place, sign) and (wide or (line.joined(place) and line.joined(place + 1)))


def _ordered(line: Line, first: int, second: int, of_year: int, *, short: bool) -> Node:
    day, of_month = (first, second) if line.form("day_first") else (second, first)
    if of_month > MONTHS_A_YEAR >= day:
        day, of_month = of_month, day
    return civil_day(line, full_year(line, of_year) if short else max(of_year, 1), of_month, day)


def _day_and_month(line: Line, place: int, first: int, second: int, weak: Weak) -> Iterator[Step]:
    day, of_month = (first, second) if line.form("day_first") else (second, first)
    if of_month > MONTHS_A_YEAR >= day:
        day, of_month = of_month, day
    if 1 <= of_month <= MONTHS_A_YEAR:
        node = yearly_day(line, of_month, day, weak)
        if isinstance(node, Yearly):
            yield place, node


def run_of_days(line: Line, at: int) -> Iterator[Step]:
    """As in "1-5 april 2022", "3 tot en met 12 sept", "april 9th through 17th", "18 en 19 november"."""
    if _in_number(line, at):
        return
    named = month(line, at)
    first = day_number(line, _after_month(line, at) if named is not None else at)
    if first is None:
        return
    to, last = _in_a_row(line, *first)
    second = day_number(line, line.over(to + 1, "the")) if line.get(to, "to") else None
    if second is None:
        return
    place = second[0]
    dated = named is not None and year_after(line, place) is not None
    if not dated and not _reaches(line, to, at, last, second[1]):
        return
    if named is None:
        place = line.over(place, "of", "the")
        named = month(line, place)
        place += 1
    if named is not None:
        yield from _run(line, place, named, first[1], second[1])


def _after_month(line: Line, at: int) -> int:
    """The place behind a month: behind its full stop where it is a short one, and behind "the"."""
    stop = line.get(at, "month") is None and line.sign(at + 1, ".")
    return line.over(at + 1 + stop, "the")


def _in_a_row(line: Line, at: int, day: int) -> tuple[int, int]:
    """The place after the days behind commas that follow a first one ("3, 4 and 5 May"), and the last."""
    while line.sign(at, ",") and (found := day_number(line, at + 1)) and found[1] == day + 1:
        at, day = found
    return at, day


def _reaches(line: Line, to: int, at: int, first: int, second: int) -> bool:
    """Whether "and" joins a run of days: after "between", or two days in a row."""
    opened = line.get(at - 1 - bool(line.get(at - 1, "the")), "range")
    return line.get(to, "to") == "to" or second == first + 1 or opened is not None


def _run(line: Line, at: int, named: int, first: int, last: int) -> Iterator[Step]:
    begins = named
    if first > last:
        if first < _LAST_WEEK or last > _FIRST_WEEKS:
            names = [f"{day} {line.month_name(named)}" for day in (first, last)]
            yield at, line.why("range", first=names[0], last=names[1])
            return
        begins = (named - 2) % MONTHS_A_YEAR + 1
    ends = yearly_day(line, named, last)
    starts = yearly_day(line, begins, first)
    if not isinstance(ends, Yearly) or not isinstance(starts, Yearly):
        yield at, ends if not isinstance(ends, Yearly) else starts
        return
    start_of, end_of, why = starts.of, ends.of, ends.why

    def of(of_year: int) -> Interval | None:
        start, end = start_of(of_year - (begins > named)), end_of(of_year)
        return edtf.between(start, end) if start and end else None

    whole = Yearly(of, why, fine=True)
    found = year_after(line, at)
    yield (found[0], in_year(whole, found[1])) if found else (at, whole)


def month_day(line: Line, at: int) -> Iterator[Step]:
    """A day of an unnamed month: "de 5e", "the twenty-first", "the 17"."""
    found = ordinal(line, at) or (day_number(line, at) if line.get(at, "digits") else None)
    hour = found and line.get(found[0], "clock") == "unit"
    if found and not hour and 1 <= found[1] <= MOST_DAYS and not _in_number(line, at):
        yield found[0], MonthDay(found[1], weak="number" if line.get(at, "digits") else "day")


def weekday_of_month(line: Line, at: int) -> Iterator[Step]:
    """A weekday and a day of an unnamed month: "vrijdag de 22e", "tuesday the thirty-first", "mon 13th"."""
    number = line.get(at, "weekday")
    number = line.get(at, "weekday_short") if number is None else number
    if number is None:
        return
    place = line.over(at + 1 + line.sign(at + 1, "."), "the")
    for after, node in month_day(line, place):
        if isinstance(node, MonthDay) and not line.sign(after, ":-/.") and month(line, after) is None:
            digits = line.atoms[place].text[:1].isdigit() and node.weak == "day"
            yield after, MonthDay(node.day, number, "" if digits else "last")
