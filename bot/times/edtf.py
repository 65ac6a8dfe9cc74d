"""Dates as EDTF (ISO 8601-2, levels 0 and 1) and intervals put together from intervals.

Written: days, months, years, seasons (21 to 24), quarters (33 to 36), thirds of a year (37 to 39), halves
(40, 41), decades ("197X"), centuries ("19XX"), "a/b", "a/..", "../b". The beginning, middle or end of a month
is approximate: "2022-03-01~/2022-03-10~".
"""

from dataclasses import replace
from datetime import date

from bot.model import Basis, Grain, Interval
from bot.times import civil

OPEN = ".."
QUARTER, THIRD, HALF = 33, 37, 40
_DATE_LENGTH = {"year": 4, "month": 7, "day": 10}


def parse(edtf: str, basis: Basis = "stated") -> Interval:
    """The interval of an EDTF date; `ValueError` where it is none.

    A final "?", "~" or "%" on a single date is dropped.

    >>> parse("2022-03/..").start
    datetime.date(2022, 3, 1)
    >>> parse("2022-21").grain
    'season'
    """
    try:
        found = _span(*edtf.split("/")) if "/" in edtf else _single(edtf.rstrip("?~%"))
    except (TypeError, IndexError, KeyError, OverflowError) as error:
        raise ValueError(f"{edtf!r} is no EDTF date") from error
    return found if basis == "stated" else replace(found, basis=basis)


def _single(text: str) -> Interval:
    if not text.isascii():
        raise ValueError(f"{text!r} is no EDTF date")
    year, *rest = text.split("-")
    if year.endswith("XX"):
        return civil.century(_digits(year[:-2], 2) + 1)
    if year.endswith("X"):
        return civil.decade(_digits(year[:-1], 3) * 10)
    number = _digits(year, 4)
    match [_digits(part, 2) for part in rest]:
        case []:
            return Interval.year(number)
        case [month, day]:
            return Interval.day(date(number, month, day))
        case [code]:
            return _part_of_year(number, code)
    raise ValueError(f"{text!r} is no EDTF date")


def _digits(text: str, count: int) -> int:
    if len(text) != count or not text.isdigit():
        raise ValueError(f"{text!r} is not {count} digits")
    return int(text)


def _part_of_year(year: int, code: int) -> Interval:
    if code < min(civil.SEASON_START):
        return Interval.month(year, code)
    if code in civil.SEASON_START:
        return civil.season(year, code)
    if QUARTER <= code < THIRD:
        return civil.quarter(year, code - QUARTER + 1)
    third = civil.third(Interval.year(year), code - THIRD + 1) if THIRD <= code < HALF else None
    if third is not None:
        return third
    if code in {HALF, HALF + 1}:
        return civil.half(year, code - HALF + 1)
    raise ValueError(f"{code} is no part of a year")


def _span(first: str, last: str) -> Interval:
    start = None if first in {"", OPEN} else _single(first.rstrip("?~%"))
    end = None if last in {"", OPEN} else _single(last.rstrip("?~%"))
    if start is None and end is None:
        raise ValueError("an interval without a start and an end is no date")
    if first.endswith("~") and last.endswith("~") and start and end:
        return Interval(start.start, end.end, f"{start.edtf}~/{end.edtf}~", "span")
    found = between(start, end)
    if found is None:
        raise ValueError(f"{first}/{last} ends before it starts")
    return found


def between(first: Interval | None, last: Interval | None) -> Interval | None:
    """From the start of one to the end of another, None being open; None where that ends before it starts."""
    start, end = first.start if first else None, last.end if last else None
    if first is not None and last is not None:
        if start is not None and end is not None and end <= start:
            return None
        if first.edtf == last.edtf:
            return first
    head = _edge(first, 0) if first and start else OPEN
    tail = _edge(last, -1) if last and end else OPEN
    if head == tail != OPEN:
        return _single(head)
    whole = Interval(start, end, f"{head}/{tail}", "span")
    return replace(whole, grain="week") if _is_week(whole) else whole


def _is_week(whole: Interval) -> bool:
    """Whether it is written in days and runs from a Monday to the Sunday after it."""
    start, end = whole.start, whole.end
    if start is None or end is None or len(whole.edtf) != len("2022-02-28/2022-03-06"):
        return False
    return start.weekday() == 0 and end - start == civil.WEEK


def since(first: Interval) -> Interval | None:
    """From its start on; None where it has none."""
    return None if first.start is None else between(first, None)


def through(last: Interval) -> Interval | None:
    """Up to its end; None where it has none."""
    return None if last.end is None else between(None, last)


def before(last: Interval) -> Interval | None:
    """Up to its start; None where it has none."""
    if last.start is None:
        return None
    previous = civil.unit(last.start - civil.DAY, _precision(_edge(last, 0)))
    return Interval(None, last.start, f"{OPEN}/{previous.edtf}", "span")


def after(first: Interval) -> Interval | None:
    """From its end on; None where it has none."""
    if first.end is None:
        return None
    following = civil.unit(first.end, _precision(_edge(first, -1)))
    return Interval(first.end, None, f"{following.edtf}/{OPEN}", "span")


def _precision(edge: str) -> str:
    return next(name for name, length in _DATE_LENGTH.items() if len(edge) == length)


def _edge(whole: Interval, side: int) -> str:
    """The first (0) or last (-1) date of an interval, as precise as it is written."""
    day = whole.start if side == 0 else (whole.end - civil.DAY if whole.end else None)
    if day is None:
        return OPEN
    return day.isoformat()[: _DATE_LENGTH[_written(whole, side)]]


def _written(whole: Interval, side: int) -> str:
    parts = whole.edtf.rstrip("~").split("/")
    part = parts[side].rstrip("~")
    by_grain: dict[Grain, str] = {"decade": "year", "season": "month", "quarter": "month", "half": "month"}
    if len(parts) == 1 and whole.grain in by_grain:
        return by_grain[whole.grain]
    if "X" in part:
        return "year"
    if len(part) == _DATE_LENGTH["month"]:
        return "month"
    return "year" if len(part) == _DATE_LENGTH["year"] else "day"
