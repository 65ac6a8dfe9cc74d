"""All that can be read from a place on: a date, a range, a time open at one end."""

from collections.abc import Callable, Iterator

from bot.model import Interval
from bot.times import counting, days, durations, edtf, grammar, lists, ranges
from bot.times.composing import composed
from bot.times.line import Line
from bot.times.matching import Match, is_derived, single
from bot.times.nodes import Bad, Fixed, Node, Part
from bot.times.resolving import resolve
from bot.times.words import Roles

_OPEN: dict[str, Callable[[Interval], Interval | None]] = {
    "since": edtf.since,
    "after": edtf.after,
    "before": edtf.before,
    "until": edtf.before,
    "through": edtf.through,
}
_END = 3
_BEGINNINGS = frozenset({*grammar.RULES, "range", "open", "more"})
_LEADING = frozenset({"ahead", "apostrophe", "counted_from", "day_of", "of", "open", "range"})
"""Roles of words that only lead to a date: "in", "van", "voor", "from"."""
_SMALL = _LEADING | {"the"}


def tells(roles: Roles) -> bool:
    """Whether an atom is one of those of which every date has one: a number, a day, a unit, "last"."""
    return "indefinite" not in roles and any(role in _BEGINNINGS and role not in _LEADING for role in roles)


def may_begin(line: Line, at: int) -> bool:
    """Whether an expression may begin with an atom: not with "in", "in de" or "een" before no date."""
    atoms, roles = line.atoms, line.atoms[at].roles
    if _BEGINNINGS.isdisjoint(roles):
        return False
    if "indefinite" not in roles and not _LEADING.issuperset(roles):
        return True
    behind = atoms[at + 1]
    while behind.roles and ("indefinite" in behind.roles or _SMALL.issuperset(behind.roles)):
        at += 1
        behind = atoms[at + 1]
    return bool(behind.roles) or not behind.text.isalpha()


def matches(line: Line, at: int) -> Iterator[Match]:
    """All that can be read from here on, the longest first; single dates are worked out when asked for."""
    roles = line.atoms[at].roles
    steps = [step for step in composed(line, at) if not isinstance(step[1], Part)]
    open_ended = [step for step in steps if line.atoms[step[0]].roles or line.sign(step[0], ",")]
    longer = [found for step in open_ended for found in _longer(line, at, *step)]
    longer += ranges.ranges(line, at, open_ended)
    longer += ranges.started(line, at) if "range" in roles else []
    longer += _opened(line, at) if "open" in roles else []
    longer += _more_than(line, at) if "more" in roles else []
    longer.reverse()
    longer.sort(key=lambda match: match.end)
    for end, node in steps:
        while longer and longer[-1].end >= end:
            yield longer.pop()
        found = single(line, at, end, node)
        if found:
            yield found
    yield from reversed(longer)


def _longer(line: Line, at: int, end: int, node: Node) -> list[Match]:
    """What a date makes with what stands behind it, ranges apart."""
    found = [*_followed(line, at, end, node), *_behind(line, at, end, node)]
    found += ranges.unit_before(line, at, end, node)
    several = lists.listed(line, at, (end, node))
    return [*found, several] if several else found


def _followed(line: Line, at: int, end: int, node: Node) -> list[Match]:
    """As in "2018 of later", "1 January 2016 and after"."""
    kind = line.get(end, "open_after")
    when = resolve(node, line.today, line.policy) if kind else None
    whole = _OPEN[kind](when) if kind and when else None
    return [Match(at, end + 1, whole, kind)] if whole else []


def _behind(line: Line, at: int, end: int, node: Node) -> list[Match]:
    """As in "14 maart a.s.", "3 mei jl."."""
    which = line.get(end, "behind")
    when = days.by_word(line, which, node) if which else None
    return [Match(at, end + 1, when, derived=True)] if when else []


def _opened(line: Line, at: int) -> list[Match]:
    """As in "sinds maart 2022", "by Friday", "before the end of the year" (which ends with it)."""
    kind = line.get(at, "open")
    place = line.over(at + 1, "the")
    to_its_end = kind in {"before", "until"} and line.get(place, "edge") == _END
    make = edtf.through if to_its_end else _OPEN[kind]
    found = _long_since(line, at) if kind == "since" else []
    for end, node in composed(line, place):
        if isinstance(node, Bad):
            found.append(Match(at, end, None, kind, why=node.why))
        when = resolve(node, line.today, line.policy)
        whole = make(when) if when else None
        if whole:
            found.append(Match(at, end, whole, kind, node.weak, is_derived(node), opened=True))
    return found


def _long_since(line: Line, at: int) -> list[Match]:
    """As in "sinds twee jaar": from two years ago on."""
    found = durations.read(line, at + 1) if line.atoms[at].text in line.listed("long") else None
    if found is None or line.get(found[0], "ago"):
        return []
    day = Interval.day(durations.moved(line.today, found[1], -1))
    return [Match(at, found[0], edtf.since(day), "since", derived=True)]


def _more_than(line: Line, at: int) -> list[Match]:
    """As in "meer dan twee weken voor vandaag", "more than 3 days after 1 May"."""
    found = []
    for end, node in counting.counted_from(line, at + 1):
        if isinstance(node, Fixed) and node.interval.start:
            past = node.interval.start <= line.today
            whole = edtf.before(node.interval) if past else edtf.since(node.interval)
            found.append(Match(at, end, whole, "before" if past else "since", derived=True))
    return found
