"""An expression that was read, and what it still needs around it to be a date."""

from typing import Literal, NamedTuple

from bot.model import Interval
from bot.times.line import Line
from bot.times.nodes import Bad, Fixed, Node, Weak, Weekday, Yearly
from bot.times.resolving import resolve

Modifier = Literal["", "since", "after", "before", "until", "through", "between", "start", "mid", "end"]
_EDGES: dict[int, Modifier] = {1: "start", 2: "mid", 3: "end"}


class Match(NamedTuple):
    """An expression from one place to another; `derived` if something was counted or filled in from today."""

    start: int
    end: int
    interval: Interval | None
    modifier: Modifier = ""
    weak: Weak = ""
    derived: bool = False
    why: str = ""
    weekday: int | None = None
    opened: bool = False


def single(line: Line, at: int, end: int, node: Node) -> Match | None:
    """What one node means by itself; None where it means no time."""
    if isinstance(node, Bad):
        return Match(at, end, None, why=node.why)
    interval = resolve(node, line.today, line.policy)
    if interval is None:
        why = node.why(None) if isinstance(node, Yearly) else ""
        return Match(at, end, None, why=why) if why else None
    modifier = _EDGES.get(line.get(at, "edge") or 0, "")
    number = node.number if isinstance(node, Weekday) else None
    return Match(at, end, interval, modifier, node.weak, is_derived(node), weekday=number)


def is_derived(node: Node) -> bool:
    """Whether its year, month or week comes from today."""
    return node.derived if isinstance(node, Fixed) else True
