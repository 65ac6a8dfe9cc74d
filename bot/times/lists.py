"""Times side by side: "april en mei 2022", "augustus of september", "op 3 en 5 mei"."""

from itertools import pairwise

from bot.model import Interval
from bot.times import edtf
from bot.times.composing import composed
from bot.times.line import Line
from bot.times.matching import Match, is_derived
from bot.times.nodes import Fixed, MonthDay, Node, Step, Weak, Weekday, Yearly
from bot.times.resolving import preceding, resolve

MOST = 6
"""Times in a list."""
_ALIKE = frozenset({"day", "month", "season", "quarter", "half", "year", "weekday"})
"""Kinds of which a list has one only."""


def listed(line: Line, at: int, first: Step) -> Match | None:
    """Neighbours as one time; else the first alone, with the month or year that the last one has."""
    steps = _steps(line, first)
    if len(steps) == 1:
        return None
    times = _resolved(line, [node for _, node in steps])
    if times is None:
        return None
    (end, node), last = first, steps[-1][1]
    verb = line.atoms[at].text in line.listed("verbs")
    derived = is_derived(last)
    if all(one.end == later.start for one, later in pairwise(times)):
        weak: Weak = node.weak if verb or last.weak else ""
        return Match(at, steps[-1][0], edtf.between(times[0], times[-1]), "between", weak, derived)
    if isinstance(node, MonthDay):
        return Match(at, end, times[0], weak="dm", derived=derived)
    if isinstance(node, Yearly) and isinstance(last, Fixed):
        return Match(at, end, times[0], weak=node.weak if verb else "", derived=derived)
    return None


def _steps(line: Line, first: Step) -> list[Step]:
    """The times of one kind up to the one behind "and"; only the first where there is no list."""
    steps = [first]
    while len(steps) < MOST:
        end = steps[-1][0]
        last = line.get(end, "list") is not None
        if not last and not line.sign(end, ","):
            break
        found = next(
            (step for step in composed(line, line.over(end + 1, "the", "of")) if _fits(steps[-1], step)), None
        )
        if found is None:
            break
        steps.append(found)
        if last:
            return steps
    return [first]


def _fits(one: Step, other: Step) -> bool:
    if isinstance(one[1], MonthDay):
        return _kind(other[1]) == "day"
    return _kind(one[1]) in _ALIKE and _kind(one[1]) == _kind(other[1])


def _kind(node: Node) -> str:
    match node:
        case Fixed(interval=interval):
            return interval.grain
        case Yearly(of=of):
            example = of(2000)
            return example.grain if example else ""
        case Weekday():
            return "weekday"
        case MonthDay():
            return "day"
    return ""


def _resolved(line: Line, nodes: list[Node]) -> list[Interval] | None:
    """Their times, each by the one behind it, the last by the policy."""
    last = resolve(nodes[-1], line.today, line.policy)
    times = [last] if last else []
    for node in reversed(nodes[:-1]):
        before = _before(node, times[0]) if times else None
        times = [before, *times] if before else []
    return times or None


def _before(node: Node, following: Interval) -> Interval | None:
    """A time by the one named behind it: in its year, or next to it at the turn of the year."""
    if following.start is None:
        return None
    found = preceding(node, following.start)
    if isinstance(node, Yearly) and found and found.end != following.start:
        return node.of(following.start.year)
    return found
