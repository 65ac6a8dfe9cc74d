"""An expression that was read, and how much the words around it must help it to be a date."""

from typing import Literal, NamedTuple

from bot.model import Interval
from bot.times.line import Line
from bot.times.nodes import Bad, Fixed, Node, Weekday, Yearly, resolve

Modifier = Literal["", "since", "after", "before", "until", "through", "between", "start", "mid", "end"]
_EDGES: dict[int, Modifier] = {1: "start", 2: "mid", 3: "end"}


class Match(NamedTuple):
    """An expression from one place to another; `weak` is what kind of context it still needs."""

    start: int
    end: int
    interval: Interval | None
    modifier: Modifier
    weak: str
    derived: bool
    why: str = ""
    weekday: int | None = None


def single(line: Line, at: int, end: int, node: Node) -> Match | None:
    """What one node means by itself; None where it means no time."""
    if isinstance(node, Bad):
        return Match(at, end, None, "", "", derived=False, why=node.why)
    interval = resolve(node, line.today, line.policy)
    if interval is None:
        why = node.why(None) if isinstance(node, Yearly) else ""
        return Match(at, end, None, "", "", derived=False, why=why) if why else None
    modifier = _EDGES.get(line.get(at, "edge") or 0, "")
    derived = node.derived if isinstance(node, Fixed) else True
    number = node.number if isinstance(node, Weekday) else None
    return Match(at, end, interval, modifier, weakness(node), derived, "", number)


def weakness(node: Node) -> str:
    """What kind of context a node needs to be a date."""
    return "" if isinstance(node, Bad) else getattr(node, "weak", "")
