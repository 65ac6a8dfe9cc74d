"""What belongs together: every expression that begins at a place, with all that is said beside it."""

from collections.abc import Callable, Iterator

from bot.model import Interval
from bot.times import days
from bot.times.joining import combine, mapped
from bot.times.line import Line
from bot.times.nodes import Fixed, MonthDay, Node, Step, Weekday, Yearly

Change = Callable[[Interval], Interval | None]
_GLUE = ("of", "the", "edge_glue")


def core(line: Line, at: int) -> list[Step]:
    """Every expression that begins here, the longest first."""
    roles = line.atoms[at].roles
    if not roles:
        return []
    known: list[Step] | None = line.cores.get(at)
    if known is not None:
        return known
    steps = [
        step for role in roles if role in line.rules for rule in line.rules[role] for step in rule(line, at)
    ]
    if len(steps) > 1:
        steps.sort(key=_end, reverse=True)
    line.cores[at] = steps
    return steps


def _end(step: Step) -> int:
    return step[0]


def composed(line: Line, at: int) -> list[Step]:
    """The expressions that begin here, each joined with all that belongs to it; the longest first."""
    known: list[Step] | None = line.read.get(at)
    if known is not None or at > line.reach:
        return known or []
    found = [extended(line, *step) for step in core(line, at)]
    if len(found) > 1:
        found.sort(key=_end, reverse=True)
    line.read[at] = found
    return found


def extended(line: Line, at: int, node: Node) -> Step:
    """An expression with all that belongs to it: "dinsdag" with "vorige week", a day with its hour."""
    while True:
        comma = line.sign(at, ",-")
        place = line.over(at + comma, *_GLUE)
        glued = place > at + comma
        steps = (
            (end, _joined(node, other, glued=glued))
            for end, other in core(line, place)
            if not _counts(line, end, other)
        )
        longer = next(((end, whole) for end, whole in steps if whole), None)
        if longer is None:
            return _with_clock(line, at, node), node
        at, node = longer


def _counts(line: Line, end: int, node: Node) -> bool:
    """Whether a day in words counts what follows it: "Tuesday for the first time"."""
    in_words = isinstance(node, MonthDay) and not line.atoms[end - 1].text[:1].isdigit()
    return in_words and line.atoms[end].text.isalnum()


def _joined(node: Node, other: Node, *, glued: bool) -> Node | None:
    """Both as one; but a bare number does not belong to what is before it, nor "on Monday" to a date.

    "On Friday for the third day" names no other day than Friday.
    """
    if isinstance(other, MonthDay) and other.weak == "number":
        return None
    if isinstance(node, Weekday) and isinstance(other, Fixed) and other.weak in {"never", "whole"}:
        return None
    dated = isinstance(node, Fixed) and node.interval.grain == "day"
    return None if glued and dated and isinstance(other, Weekday | Yearly) else combine(node, other)


def _with_clock(line: Line, at: int, node: Node) -> int:
    """A day takes the time of day behind it along."""
    match node:
        case Weekday() | MonthDay() | Yearly(fine=True) | Fixed(interval=Interval(grain="day")):
            return days.clock(line, at)
    return at


def changed(line: Line, at: int, change: Change) -> Iterator[Step]:
    """Every expression from here on, with its interval changed."""
    for after, node in composed(line, at):
        found = mapped(node, change)
        if found:
            yield after, found
