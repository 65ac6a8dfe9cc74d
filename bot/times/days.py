"""Days by name: weekdays, parts of the day, today and its neighbours, holidays, with "last" and "next"."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from bot.model import Interval
from bot.times import civil, dates
from bot.times.line import Line, coarse, day_number, month, never, yearly_day
from bot.times.nodes import Fixed, Node, Part, Step, Weekday, Yearly
from bot.times.resolving import following, preceding

_MINUTES = 2
"""Digits of the minutes and the seconds."""
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def weekday(line: Line, at: int) -> Iterator[Step]:
    """As in "vrijdag", "donderdagavond", "fri."."""
    full = line.get(at, "weekday")
    joined = line.get(at, "weekday_part")
    short = line.get(at, "weekday_short")
    if full is not None or joined is not None:
        yield at + 1, Weekday(full if full is not None else joined)
    elif short is not None:
        yield at + 1 + line.sign(at + 1, "."), Weekday(short, "short")


def named_day(line: Line, at: int) -> Iterator[Step]:
    """As in "gisteren", "vanavond", "last night", "gisteravond", and "nu" as the end of something."""
    offset = line.get(at, "day")
    if offset == "now":
        yield at + 1, Fixed(Interval.day(line.today), "never", derived=True)
        return
    offset = line.get(at, "day_part") if offset is None else offset
    if offset is not None:
        yield at + 1, Fixed(Interval.day(line.today + timedelta(days=offset)), derived=True)


def part(line: Line, at: int) -> Iterator[Step]:
    """As in "in de ochtend", "late in the evening", "'s avonds": no time by itself."""
    place = at
    while line.get(place, "edge") is not None and place < at + 2:
        place = line.over(place + 1, "of", "the")
    if line.get(place, "part"):
        yield place + 1, Part()


def clock(line: Line, at: int) -> int:
    """The place after a time of day ("om 9.30 uur", "at 8 pm", "14:55"), or `at` where there is none."""
    place = line.over(at, "clock") if line.get(at, "clock") == "at" else at + line.sign(at, ",")
    told = place > at and line.get(at, "clock") == "at"
    if line.get(place, "digits") not in {1, 2}:
        return at
    after = place + 1
    if line.sign(after, ":.") and line.get(after + 1, "digits") == _MINUTES and line.joined(after + 1):
        told = told or line.sign(after, ":")
        after += 2
        if line.sign(after, ":") and line.get(after + 1, "digits") == _MINUTES:
            after += 2
    unit = line.get(after, "clock") == "unit"
    return after + unit if told or unit else at


def holiday(line: Line, at: int) -> Iterator[Step]:
    """As in "Pasen", "Christmas Eve", "Prinsjesdag"; but Easter Island is none."""
    rule = line.get(at, "holiday")
    if rule is not None:
        yield at + 1, _feast(rule)._replace(weak="name")


def _feast(rule: str) -> Yearly:
    """The days of a rule: "12-25", "easter+39", "09 3 tuesday" (the third one), "12-31/2" (two days)."""
    first, _, count = rule.partition("/")
    start = _feast_day(first)
    if not count:
        return Yearly(lambda of: Interval.day(day) if (day := start(of)) else None, never, fine=True)
    return Yearly(lambda of: civil.days(day, int(count)) if (day := start(of)) else None, never, fine=True)


def _feast_day(rule: str) -> Callable[[int], date | None]:
    """The first day of a rule in a year."""
    if rule.startswith("easter"):
        after = timedelta(days=int(rule.removeprefix("easter")))
        return lambda of: civil.easter(of) + after
    if " " in rule:
        month, nth, name = rule.split()
        number = _WEEKDAYS.index(name)
        return lambda of: civil.nth_weekday(Interval.month(of, int(month)), number, int(nth))
    month, day = rule.split("-")
    return lambda of: date(of, int(month), int(day))


def season(line: Line, at: int) -> Iterator[Step]:
    """As in "voorjaar", "winter 2021-2022"; a winter of one year is named for the year it ends in."""
    code = line.get(at, "season")
    if code is None:
        return
    yield at + 1, coarse(lambda of: civil.season(of, code), "month")
    if code == civil.WINTER:
        yield from _winter(line, line.over(at + 1, "of", "the"))


def _winter(line: Line, at: int) -> Iterator[Step]:
    """The two years of a winter: "2021-2022", "2021/22", "2021 op 2022"."""
    joined = line.get(at + 1, "to") in {"to", "over"} or line.sign(at + 1, "/")
    years = [line.get(place, "number") for place in (at, at + 2)]
    lengths = [line.get(place, "digits") for place in (at, at + 2)]
    if joined and lengths in ([4, 4], [4, 2]) and (years[0] + 1 - years[1]) % 100 == 0:
        yield at + 3, Fixed(civil.season(years[0] + 1, civil.WINTER))


def relative(line: Line, at: int) -> tuple[int, str] | None:
    """As in "vorige", "komende", "this coming": the place after it, and which."""
    found = line.get(at, "relative")
    if found is None:
        return None
    second = line.get(at + 1, "relative")
    if found == "this" and second not in {None, "this"}:
        return at + 2, second
    return at + 1, found


def relative_day(line: Line, at: int) -> Iterator[Step]:
    """As in "vorige vrijdag", "last March", "afgelopen zomer", "komende nacht"."""
    found = relative(line, at)
    if found is None:
        return
    place, which = found
    number = line.get(place, "weekday")
    number = line.get(place, "weekday_part") if number is None else number
    short = line.get(place, "weekday_short")
    if number is not None:
        yield place + 1, Fixed(Interval.day(weekday_by(line, which, number)), derived=True)
    elif short is not None and which != "this":
        yield (
            place + 1 + line.sign(place + 1, "."),
            Fixed(Interval.day(weekday_by(line, which, short)), derived=True),
        )
    if line.get(place, "part"):
        offset = {"this": 0, "last": -1, "past": -1, "latest": -1}.get(which, 1)
        yield place + 1, Fixed(Interval.day(line.today + timedelta(days=offset)), derived=True)
    for after, node in _repeated(line, place):
        interval = by_word(line, which, node)
        if interval:
            yield after, Fixed(interval, derived=True)


def _repeated(line: Line, at: int) -> Iterator[Step]:
    yield from season(line, at)
    yield from holiday(line, at)
    named = month(line, at)
    if named is not None:
        yield (
            at + 1 + line.sign(at + 1, ".") * (line.get(at, "month") is None),
            coarse(lambda of: Interval.month(of, named)),
        )
    if line.get(at, "digits"):
        yield from (step for step in dates.numeric(line, at) if isinstance(step[1], Yearly))
    day = None if line.get(at + 1, "unit") else day_number(line, at)
    if day:
        place = line.over(day[0], "of")
        named_second = month(line, place)
        if named_second is not None:
            yield place + 1, yearly_day(line, named_second, day[1])


def by_word(line: Line, which: str, node: Node) -> Interval | None:
    """What comes back every year, by "this", "last" and "next"."""
    match node:
        case Yearly(of=of) if which == "this":
            return of(line.today.year)
        case Yearly() if which in {"next", "coming"}:
            return following(node, line.today + civil.DAY)
        case Yearly():
            found = preceding(node, line.today)
            if found and found.end and found.end > line.today and found.start:
                found = preceding(node, found.start - civil.DAY)
            return found
    return None


def weekday_by(line: Line, which: str, number: int) -> date:
    """The day that "this", "last" or "next" makes: "next" is of next week, "coming" the first after today."""
    ahead = (number - line.today.weekday()) % 7
    match which:
        case "this" if line.policy == "article":
            return civil.weekday_near(line.today, number, nearest=True)
        case "this":
            return line.today + civil.DAY * ahead
        case "coming":
            return line.today + civil.DAY * (ahead or 7)
        case "next":
            return civil.week_start(line.today) + civil.WEEK + civil.DAY * number
    return line.today - civil.DAY * ((line.today.weekday() - number) % 7 or 7)


def day_after_all(line: Line, at: int) -> Iterator[Step]:
    """A weekday with its word behind it: "vrijdag aanstaande", "vrijdag jl."."""
    number = line.get(at, "weekday")
    number = line.get(at, "weekday_part") if number is None else number
    which = line.get(at + 1, "relative")
    if number is not None and which in {"coming", "past"}:
        yield at + 2, Fixed(Interval.day(weekday_by(line, which, number)), derived=True)
