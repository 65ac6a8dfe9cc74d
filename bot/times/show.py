"""An interval in the reader's words; what is printed is read again as the same interval."""

from typing import Any

from bot.lexicon.loader import load
from bot.model import Interval, Language
from bot.times import civil, edtf
from bot.times.words import listed

Tables = dict[str, Any]
_THIRDS = {1: 0, 11: 1, 21: 2}
_TEENS = range(11, 14)


def show(interval: Interval, lang: Language) -> str:
    """The interval for a reader: "een vrijdag in mei 2025", "28 February 2022 (derived)", "since March 2022".

    `interval` is one that this package made, in the years 1001 to 2998, or one with the bounds, grain and
    EDTF of such a one; a weekday is printed where it is known within a month, season, quarter, half or year.
    """
    tables = load(lang, "dates")
    form = tables["show"]
    words = _words(interval, tables)
    if interval.weekday is not None:
        held = form["held"].get(interval.edtf[5:], "{when}").format(when=words, **_years(interval.edtf))
        words = form["weekday"].format(weekday=_name(tables, "weekday", interval.weekday), when=held)
    return words if interval.basis == "stated" else str(form[interval.basis].format(when=words))


def _words(interval: Interval, tables: Tables) -> str:
    if "/" not in interval.edtf:
        return _single(interval, tables)
    first, last = interval.edtf.split("/")
    form = tables["show"]
    if last == edtf.OPEN:
        return str(form["since"].format(when=_single(edtf.parse(first), tables)))
    if first == edtf.OPEN:
        following = edtf.after(edtf.parse(last))
        return (
            str(form["before"].format(when=_single(edtf.parse(following.edtf.split("/")[0]), tables)))
            if following
            else ""
        )
    if first.endswith("~"):
        return _third_of_month(edtf.parse(first), tables)
    if interval.grain == "week" or _is_weekend(interval):
        name = "week" if interval.grain == "week" else "weekend"
        return str(form[name].format(when=_single(edtf.parse(first), tables)))
    return _range(edtf.parse(first), edtf.parse(last), tables)


def _single(interval: Interval, tables: Tables) -> str:
    """A date that is no range."""
    start = interval.start
    if start is None:
        return ""
    form, values = _form(interval, tables)
    known = {"month": _name(tables, "month", start.month), "day": start.day, "when": interval.edtf[:4]}
    return str(tables["show"][form].format(**known, **_years(interval.edtf), **values))


def _form(interval: Interval, tables: Tables) -> tuple[str, dict[str, Any]]:
    """How a date is printed, and what goes into it beside its day, month and year."""
    code = interval.edtf[5:]
    match interval.grain:
        case "season" if int(code) == civil.WINTER:
            return "winter", {}
        case "season":
            return "season", {"name": listed(tables["show"]["seasons"])[int(code) - civil.SPRING]}
        case "quarter" | "half":
            nth = int(code) - (edtf.QUARTER if interval.grain == "quarter" else edtf.HALF) + 1
            return interval.grain, {"nth": listed(tables["ordinal"][str(nth)])[0]}
        case "span" if interval.edtf.endswith("XX"):
            number = int(interval.edtf[:2]) + 1
            return "century", {"n": number, "suffix": _suffix(number, listed(tables["show"]["suffixes"]))}
        case "span":
            return "edge", {"edge": listed(tables["show"]["edges"])[int(code) - edtf.THIRD]}
    return interval.grain, {}


def _years(written: str) -> dict[str, str]:
    """The year of a date, and the one before it, which a winter begins in."""
    year = written[:4].replace("X", "0")
    return {"year": year, "before": f"{int(year) - 1:04}"}


def _suffix(number: int, suffixes: list[str]) -> str:
    """The ending of an ordinal: those of 1, 2 and 3 may differ from the rest, which comes first."""
    last = number % 10
    return suffixes[last if last < len(suffixes) and number % 100 not in _TEENS else 0]


def _name(tables: Tables, table: str, value: int) -> str:
    name = listed(tables[table][str(value)])[0]
    return name.capitalize() if tables["form"]["capitals"] else name


def _third_of_month(first: Interval, tables: Tables) -> str:
    day = first.start
    if day is None:
        return ""
    edge = listed(tables["show"]["edges"])[_THIRDS.get(day.day, 0)]
    return str(
        tables["show"]["edge"].format(edge=edge, when=_single(Interval.month(day.year, day.month), tables))
    )


def _is_weekend(interval: Interval) -> bool:
    start, end = interval.start, interval.end
    days = len(interval.edtf) == len("2022-02-26/2022-02-27")
    return days and start is not None and start.weekday() == civil.SATURDAY and end == start + civil.DAY * 2


def _range(first: Interval, last: Interval, tables: Tables) -> str:
    """From one date to another, without saying twice what both have."""
    form, start, end = tables["show"], first.start, last.start
    if start is None or end is None:
        return ""
    whole = _single(last, tables)
    if first.grain != last.grain or start.year != end.year or first.grain not in {"day", "month"}:
        return str(form["between"].format(first=_single(first, tables), last=whole))
    month = _name(tables, "month", start.month)
    if first.grain == "month":
        return str(form["between"].format(first=month, last=whole))
    short = str(start.day) if start.month == end.month else f"{start.day} {month}"
    return str(form["between"].format(first=short, last=whole))
