"""Open times and ranges: since, before, from … to, between … and."""

from collections.abc import Callable
from typing import Literal, NamedTuple

from bot.model import Interval
from bot.times import dates, edtf, grammar
from bot.times.line import Line
from bot.times.nodes import Bad, Fixed, MonthDay, Node, Weekday, Yearly, combine, resolve, span

Modifier = Literal["", "since", "after", "before", "until", "through", "between", "start", "mid", "end"]
_OPEN: dict[str, Callable[[Interval], Interval | None]] = {
    "since": edtf.since,
    "after": edtf.after,
    "before": edtf.before,
    "until": edtf.before,
    "through": edtf.through,
}
_END = 3
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


def matches(line: Line, at: int) -> list[Match]:
    """All that can be read from here on, the longest first."""
    roles = line.atoms[at].roles
    found: list[Match] = []
    if "range" in roles:
        found += _started(line, at)
    if "open" in roles or "more" in roles:
        found += _opened(line, at)
    if any(role in grammar.RULES for role in roles) or line.sign(at, "'’"):
        found += _plain(line, at)
    found.sort(key=lambda match: -match.end)
    return found


def _plain(line: Line, at: int) -> list[Match]:
    steps = [step for step in grammar.composed(line, at) if grammar.is_time(step[1])]
    if not steps:
        return []
    ranges = _ranges(line, at, steps, between=False)
    after = [found for step in steps for found in _followed(line, at, *step)]
    singles = [_single(line, at, *step) for step in steps]
    after += [found for step in steps for found in _unit_before(line, at, *step)]
    return [*ranges, *after, *(single for single in singles if single)]


def _single(line: Line, at: int, end: int, node: Node) -> Match | None:
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


def _followed(line: Line, at: int, end: int, node: Node) -> list[Match]:
    """ "2018 of later", "1 January 2016 and after"."""
    kind = line.get(end, "open_after")
    when = resolve(node, line.today, line.policy) if kind else None
    whole = _OPEN[kind](when) if kind and when else None
    return [Match(at, end + 1, whole, kind, "", derived=False)] if whole else []


def _opened(line: Line, at: int) -> list[Match]:
    """ "sinds maart 2022", "vóór 1 mei", "by Friday", "before the end of the year" (which ends with it)."""
    kind = line.get(at, "open")
    if kind is None:
        return _more_than(line, at)
    found = []
    place = line.over(at + 1, "the")
    to_its_end = kind in {"before", "until"} and line.get(place, "edge") == _END
    for end, node in grammar.composed(line, place):
        when = resolve(node, line.today, line.policy)
        whole = (edtf.through if to_its_end else _OPEN[kind])(when) if when else None
        if isinstance(node, Bad):
            found.append(Match(at, end, None, kind, "", derived=False, why=node.why))
        elif whole:
            weak = weakness(node)
            derived = node.derived if isinstance(node, Fixed) else True
            found.append(
                Match(at, end, whole, kind, "whole" if weak == "whole" else f"open {weak}".strip(), derived)
            )
    return found


def _more_than(line: Line, at: int) -> list[Match]:
    """ "meer dan twee weken voor vandaag", "more than 3 days after 1 May"."""
    found = []
    for end, node in grammar.counted_from(line, at + 1):
        if isinstance(node, Fixed) and node.interval.start:
            past = node.interval.start <= line.today
            whole = edtf.before(node.interval) if past else edtf.since(node.interval)
            found.append(Match(at, end, whole, "before" if past else "since", "", derived=True))
    return found


def _started(line: Line, at: int) -> list[Match]:
    """ "tussen 1 maart en 5 april", "from March through June 2022"."""
    between = line.get(at, "range") == "between"
    place = line.over(at + 1, "the", "of")
    runs = [_single(line, at, *grammar.extended(line, *step)) for step in dates.run_of_days(line, place)]
    ranges = _ranges(line, at, grammar.composed(line, place), between=between, started=True)
    return [*(run for run in runs if run), *ranges]


def _ranges(
    line: Line, at: int, steps: list[tuple[int, Node]], *, between: bool, started: bool = False
) -> list[Match]:
    found = []
    for middle, first in steps:
        to = line.get(middle, "to")
        if (
            to is None
            or (to == "and" and not between)
            or (to == "over" and not started)
            or weakness(first) == "whole"
        ):
            continue
        for end, last in grammar.composed(line, line.over(middle + 1, "the", "of")):
            if grammar.is_time(last) and grammar.is_time(first):
                found += _in_unit(line, at, end, first, last)
                match = (
                    _range(line, at, end, first, last)
                    if started or _alike(line, middle, first, last)
                    else None
                )
                found += [match] if match else []
    return found


def _in_unit(line: Line, at: int, end: int, first: Node, last: Node) -> list[Match]:
    """Days of a unit that is named after them: "4 tot 23 deze maand", "from Wednesday to Friday next week"."""
    if not isinstance(first, MonthDay | Weekday) or not isinstance(last, MonthDay | Weekday):
        return []
    units = ((after, unit) for after, unit in grammar.composed(line, line.over(end, "of", "the")))
    matches = (_both_in(line, at, after, first, last, unit) for after, unit in units)
    return [match for match in matches if match]


def _both_in(line: Line, at: int, end: int, first: Node, last: Node, unit: Node) -> Match | None:  # noqa: PLR0913, PLR0917 - a range is two ends in a place
    starts, ends = combine(first, unit), combine(last, unit)
    return _range(line, at, end, starts, ends) if starts and ends else None


def _unit_before(line: Line, at: int, end: int, unit: Node) -> list[Match]:
    """Days of a unit that is named before them: "next week between Wednesday and Friday", "deze maand 4 tot 23"."""
    if not isinstance(unit, Fixed) or unit.interval.grain not in {"week", "month"}:
        return []
    place = line.over(end, "range", "of", "the")
    found = []
    for middle, first in grammar.composed(line, place):
        if line.get(middle, "to") and isinstance(first, MonthDay | Weekday):
            for after, last in grammar.composed(line, line.over(middle + 1, "the")):
                match = _both_in(line, at, after, first, last, unit)
                found += [match] if match else []
    return found


def _alike(line: Line, middle: int, first: Node, last: Node) -> bool:
    """Whether two dates without "from" before them are the ends of one range."""
    dash = line.sign(middle, "-–—~") and not line.joined(middle)
    years = weakness(first) == "year" and weakness(last) == "year"
    return not (weakness(first) in {"dm", "day"} or (dash and type(first) is not type(last) and not years))


def _range(line: Line, at: int, end: int, first: Node, last: Node) -> Match | None:
    for node in (first, last):
        if isinstance(node, Bad):
            return Match(at, end, None, "between", "", derived=False, why=node.why)
    both = span(first, last, line.today, line.policy)
    if both is None:
        return None
    whole = edtf.between(*both)
    if whole is None:
        return Match(at, end, None, "between", "", derived=False, why=_backwards(line, *both))
    derived = any(node.derived if isinstance(node, Fixed) else False for node in (first, last))
    weak = "years" if weakness(first) == weakness(last) == "year" and not line.get(at, "range") else ""
    return Match(at, end, whole, "between", weak, derived)


def _backwards(line: Line, first: Interval, last: Interval) -> str:
    return line.why("range", first=first.edtf, last=last.edtf).why
