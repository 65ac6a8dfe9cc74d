"""Words that only look like dates: what must stand around a weak expression for it to be one."""

from collections.abc import Callable, Collection
from typing import NamedTuple

from bot.times.line import Line, is_count
from bot.times.matching import Match

_MONEY = frozenset("€$£#@")
_BY_NAME = {"weekday", "weekday_part", "relative", "day", "day_part"}
_ALONE = ("the", "of", "indefinite", "open")
_MODERN = range(1900, 2100)
"""Years that a newspaper writes without a word before them."""


class Around(NamedTuple):
    """The word before: `strong` if mostly a time follows it ("sinds"), `some` if one may ("van")."""

    strong: bool
    some: bool


def allowed(line: Line, match: Match) -> bool:
    """Whether a match is a date where it stands."""
    if _torn(line, match) or _titled(line, match):
        return False
    if match.opened:
        return _opened(line, match)
    if match.weak == "never":
        return False
    return match.weak == "" or _whole(line, match) or _licensed(line, match)


def _torn(line: Line, match: Match) -> bool:
    """Whether it is a piece of something longer: 2022m, €2022, anti-maart, 020-5551234, Mar-a-Lago."""
    start, end = line.atoms[match.start], line.atoms[match.end - 1]
    before, after = line.text[: start.start][-2:], line.text[end.end : end.end + 2]
    return _grown(before, start.roles) or _growing(after, end.text[-1], end.roles)


def _grown(before: str, roles: Collection[str]) -> bool:
    """Whether the two characters before belong to it; but a weekday may follow a slash."""
    if before[-1:].isalnum() or before[-1:] in _MONEY:
        return True
    if before[-1:] not in {"-", "/", ".", ",", ":", "_"} or not before[:1].isalnum() or len(before) == 1:
        return False
    if before[-1] == ",":
        return before[0].isdigit()
    return not (before[-1] in "/-" and before[0].isalpha() and "weekday" in roles)


def _growing(after: str, last: str, roles: Collection[str]) -> bool:
    """Whether the two characters behind belong to it; but "2022-akkoord" and "mei-akkoord" hold a date."""
    if after[:1].isalnum() or after[:1] in {"%", "_"}:
        return True
    if after[:1] in {"-", "/", ".", ","} and after[1:].isdigit():
        return last.isdigit()
    return after[:1] == "-" and after[1:].isalpha() and not {"digits", "month"} & set(roles)


def _titled(line: Line, match: Match) -> bool:
    """Whether it is somebody's name: Mr. Friday."""
    at = match.start - 1
    return match.start > 0 and line.atoms[at - line.sign(at, ".")].text in line.listed("titles")


def _whole(line: Line, match: Match) -> bool:
    """Whether the text is nothing but this expression."""
    before = (line.atoms[at] for at in range(match.start))
    behind = (line.atoms[at] for at in range(match.end, len(line.atoms)))
    plain = all(not atom.text.isalnum() or any(role in atom.roles for role in _ALONE) for atom in before)
    return plain and not any(atom.text.isalnum() and "basis" not in atom.roles for atom in behind)


def _opened(line: Line, match: Match) -> bool:
    """Whether an open time is one: "voor" may also mean "for", and a weak date needs more than "after"."""
    if line.atoms[match.end].text == "'s" or _is_for(line, match):
        return False
    match match.weak:
        case "short":
            small = line.text[line.atoms[match.start].start :].islower()
            return _whole(line, match) or (line.policy == "command" and small)
        case "month" | "name":
            return not _a_name(line, match)
        case "day" | "number":
            return _is_day(line, match)
        case "last":
            return _last(line, match)
    return match.weak in {"", "year", "dm", "command", "prefixed"}


def _is_for(line: Line, match: Match) -> bool:
    """Whether an article's "voor" may be "for": behind a plan, or before a day or month without a year."""
    if line.policy == "command" or line.atoms[match.start].text not in line.listed("for"):
        return False
    planned = match.start > 0 and line.atoms[match.start - 1].text in line.listed("planned")
    named = line.atoms[line.over(match.start + 1, "the")].roles
    return planned or match.weak == "month" or not _BY_NAME.isdisjoint(named)


def _licensed(line: Line, match: Match) -> bool:
    """Whether the words around make it a date."""
    at = match.start - 1
    if at > 0 and line.get(at, "the"):
        at -= 1
    before = line.atoms[at].text if at >= 0 else ""
    strong = before in line.listed("strong")
    rule = _LICENSES.get(match.weak)
    return rule is not None and rule(line, match, Around(strong, strong or before in line.listed("weak")))


def _last(line: Line, match: Match) -> bool:
    """Whether nothing but a sign follows."""
    return not line.atoms[match.end].text.isalnum()


def _is_day(line: Line, match: Match) -> bool:
    """Whether a day without a month ("de 5e") stands by itself, in digits."""
    last = line.atoms[match.end - 1]
    return _last(line, match) and "ordinal" in last.roles and last.text[0].isdigit()


def _a_name(line: Line, match: Match) -> bool:
    """Whether what may be a surname follows: April Ryan, Easter Island."""
    after = line.atoms[match.end]
    near = after.start - line.atoms[match.end - 1].end <= 1
    return after.text.isalpha() and line.text[after.start].isupper() and near and not after.roles


def _spent(line: Line, match: Match) -> bool:
    """As in "over the weekend"."""
    return line.atoms[match.start - 1 - bool(line.get(match.start - 1, "the"))].text in line.listed("spent")


def _is_month(line: Line, match: Match, around: Around) -> bool:
    """Whether a bare month or season is one: "may" and "spring" are verbs, "April Ryan" is somebody."""
    atom = line.atoms[match.start]
    command = line.policy == "command"
    if atom.text in line.listed("verbs"):
        capital = line.text[atom.start].isupper()
        spelled = capital or command or "season" in atom.roles
        return around.strong and spelled and not (capital and _a_name(line, match))
    return around.strong or (around.some and not _a_name(line, match)) or (command and _last(line, match))


def _is_year(line: Line, match: Match, around: Around) -> bool:
    """Whether four digits are a year and no count: "in 2022", "(2022)", "de 2022-gesprekken"."""
    if match.interval is None or match.interval.start is None:
        return False
    year, follows = match.interval.start.year, line.atoms[match.end]
    count = is_count(line, match.end, year)
    if around.some and not count:
        return True
    joined = follows.text == "-" and line.joined(match.end)
    bracketed = line.sign(match.start - 1, "(") and follows.text in {")", ",", ";", ":"}
    the = bool(line.get(match.start - 1, "the")) and year % 100 != 0
    alone = line.policy == "command" and (_last(line, match) or (year % 100 != 0 and not count))
    return year in _MODERN and (joined or bracketed or the or alone)


_LICENSES: dict[str, Callable[[Line, Match, Around], bool]] = {
    "year": _is_year,
    "month": _is_month,
    "short": lambda line, _, around: line.policy == "command" and around.strong,
    "dm": lambda line, match, around: around.some and line.get(match.end, "clock") != "unit",
    "day": lambda line, match, around: around.some and _is_day(line, match),
    "number": lambda line, match, around: around.some and _is_day(line, match),
    "last": lambda line, match, _: line.policy == "command" and _last(line, match),
    "name": lambda line, match, _: not _a_name(line, match),
    "command": lambda line, _, __: line.policy == "command",
    "prefixed": lambda line, match, around: around.some or _spent(line, match),
}
