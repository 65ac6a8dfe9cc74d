"""Times from one date to another."""

from typing import Literal

from bot.model import Interval
from bot.times import dates, edtf
from bot.times.composing import composed, extended
from bot.times.joining import combine
from bot.times.line import Line
from bot.times.matching import Match, single
from bot.times.nodes import Bad, Fixed, MonthDay, Node, Part, Step, Weekday, Yearly
from bot.times.resolving import span

Opened = Literal["", "from", "between"]


def started(line: Line, at: int) -> list[Match]:
    """As in "tussen 1 maart en 5 april", "from March through June 2022"."""
    opened: Opened = "between" if line.get(at, "range") == "between" else "from"
    place = line.over(at + 1, "the", "of")
    runs = [single(line, at, *extended(line, *step)) for step in dates.run_of_days(line, place)]
    return [*(run for run in runs if run), *ranges(line, at, composed(line, place), opened)]


def ranges(line: Line, at: int, steps: list[Step], opened: Opened = "") -> list[Match]:
    """Ranges that begin with one of these steps, behind the word that opens them if there is one."""
    going_on = [step for step in steps if _goes_on(line, at, *step, opened)]
    return [found for step in going_on for found in _to(line, at, *step, opened)]


def _goes_on(line: Line, at: int, middle: int, first: Node, opened: Opened) -> bool:
    """Whether "to" follows, "and" after "between", or "op" as in "de nacht van zondag op maandag"."""
    part = first.weak == "never" and isinstance(first, Fixed) and first.interval.grain != "day"
    if first.weak == "whole" or part:
        return False
    match line.get(middle, "to"):
        case "and":
            return opened == "between"
        case "over":
            return opened != "" or bool(line.get(at, "part"))
        case to:
            return to is not None


def _to(line: Line, at: int, middle: int, first: Node, opened: Opened) -> list[Match]:
    """The range up to the longest date behind "to", and those inside a unit that is named last."""
    found: list[Match] = []
    for end, last in composed(line, line.over(middle + 1, "the", "of")):
        if not isinstance(last, Part):
            found += _in_unit(line, at, end, first, last)
            match = (
                _range(line, at, end, first, last) if opened or _alike(line, middle, first, last) else None
            )
            if match:
                return [*found, match]
    return found


def _in_unit(line: Line, at: int, end: int, first: Node, last: Node) -> list[Match]:
    """Days of a unit that is named after them: "4 tot 23 deze maand", "Monday to Friday next week"."""
    if not isinstance(first, MonthDay | Weekday) or not isinstance(last, MonthDay | Weekday):
        return []
    units = ((after, unit) for after, unit in composed(line, line.over(end, "of", "the")))
    matches = (_both_in(line, at, after, first, last, unit) for after, unit in units)
    return [match for match in matches if match]


def _both_in(line: Line, at: int, end: int, first: Node, last: Node, unit: Node) -> Match | None:
    starts, ends = combine(first, unit), combine(last, unit)
    return _range(line, at, end, starts, ends) if starts and ends else None


def unit_before(line: Line, at: int, end: int, unit: Node) -> list[Match]:
    """Days of a unit that is named first: "next week between Wednesday and Friday", "deze maand 4 tot 23"."""
    if not isinstance(unit, Fixed) or unit.interval.grain not in {"week", "month"}:
        return []
    place = line.over(end, "range", "of", "the")
    found = []
    for middle, first in composed(line, place):
        if line.get(middle, "to") and isinstance(first, MonthDay | Weekday):
            for after, last in composed(line, line.over(middle + 1, "the")):
                match = _both_in(line, at, after, first, last, unit)
                found += [match] if match else []
    return found


def _alike(line: Line, middle: int, first: Node, last: Node) -> bool:
    """Whether two dates without "from" before them make a range: a spaced dash joins only like and like."""
    if first.weak in {"dm", "day"}:
        return False
    spaced = line.sign(middle, "-–—~") and not line.joined(middle)
    return not spaced or _length(first) == _length(last)


def _length(node: Node) -> str:
    match node:
        case Fixed(interval=interval):
            return interval.grain
        case Yearly(fine=fine):
            return "day" if fine else "month"
    return "day"


def _range(line: Line, at: int, end: int, first: Node, last: Node) -> Match | None:
    if isinstance(last, MonthDay) and not isinstance(first, Fixed):
        return None
    for node in (first, last):
        if isinstance(node, Bad):
            return Match(at, end, None, "between", why=node.why)
    both = span(first, last, line.today, line.policy)
    if both is None:
        return None
    whole = edtf.between(*both)
    if whole is None:
        return Match(at, end, None, "between", why=_backwards(line, *both))
    derived = any(isinstance(node, Fixed) and node.derived for node in (first, last))
    return Match(at, end, whole, "between", derived=derived)


def _backwards(line: Line, first: Interval, last: Interval) -> str:
    return line.why("range", first=first.edtf, last=last.edtf).why
