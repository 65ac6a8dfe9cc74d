"""On which day a meeting is: by the date of its own clause, a weekday in the past or ahead as it is told."""

from datetime import timedelta
from typing import Literal

from bot import times
from bot.model import Interval, Meeting
from bot.reading.dating import Dates
from bot.reading.found import Found
from bot.reading.line import Line

Tense = Literal["past", "ahead", ""]
_WEEK = timedelta(days=7)


def when(dates: Dates, line: Line, found: Found[Meeting]) -> Interval | None:
    """The date of a meeting: the first of its clause, else that of its sentence, else the article's."""
    published, begin = dates.published, line.sentence.start
    span = range(found.start - begin, found.end - begin)
    own = next((one for one in dates.found[found.line] if one.start in span and one.interval), None)
    if own is None or own.interval is None or published is None or published.grain != "day":
        return dates.when(found.line)
    return _in_tense(own, own.interval, published, _tense(line, found))


def _tense(line: Line, found: Found[Meeting]) -> Tense:
    """Whether it lies ahead, or its clause has a verb that says that it is over; "" where that is open."""
    if found.claim.state == "planned":
        return "ahead"
    inside = (chunk for chunk in line.row if found.start <= chunk.start < found.end)
    return "past" if any(chunk.low in line.words.talks.past for chunk in inside) else ""


def _in_tense(day: times.Found, interval: Interval, published: Interval, tense: Tense) -> Interval:
    """A weekday without more is the last one of what is over, and the next one of what is to come."""
    start, now = interval.start, published.start
    if day.weekday is None or interval.grain != "day" or start is None or now is None:
        return interval
    if tense == "past" and start > now:
        return Interval.day(start - _WEEK, interval.basis)
    if tense == "ahead" and start < now:
        return Interval.day(start + _WEEK, interval.basis)
    return interval
