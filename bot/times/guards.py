"""Words that only look like dates: what must stand around a weak expression for it to be one."""

from bot.times.line import Line, is_count
from bot.times.matching import Match

_MONEY = "€$£#@"
_BY_NAME = {"weekday", "weekday_part", "relative", "day", "day_part"}
_ALONE = ("the", "of", "indefinite", "open")


def allowed(line: Line, match: Match) -> bool:
    """Whether a match is a date where it stands."""
    if _torn(line, match) or _named(line, match):
        return False
    weak = match.weak.removeprefix("open").strip()
    if match.weak.startswith("open"):
        return _opened(line, match, weak)
    if weak == "never":
        return False
    return weak == "" or _whole(line, match) or _licensed(line, match, weak)


def _torn(line: Line, match: Match) -> bool:
    """Whether it is a piece of something longer: 2022m, €2022, anti-maart, 020-5551234, Mar-a-Lago."""
    start, end = line.atoms[match.start], line.atoms[match.end - 1]
    before = line.text[start.start - 1 : start.start]
    after = line.text[end.end : end.end + 2]
    if before.isalnum() or before in set(_MONEY) or after[:1].isalnum() or after[:1] in {"%", "_"}:
        return True
    further = line.text[start.start - 2 : start.start - 1] if start.start > 1 else ""
    if (
        before in {"-", "/", ".", ",", ":", "_"}
        and further.isalnum()
        and (before != "," or further.isdigit())
    ):
        return not (before in "/-" and further.isalpha() and "weekday" in start.roles)
    if after[:1] in {"-", "/", ".", ","} and after[1:].isdigit() and end.text[-1:].isdigit():
        return True
    return after[:1] == "-" and after[1:].isalpha() and not {"digits", "month"} & set(end.roles)


def _named(line: Line, match: Match) -> bool:
    """Whether it is somebody's name: Mr. Friday, April Ryan."""
    before = line.atoms[match.start - 1] if match.start else None
    if before and before.text == "." and match.start > 1:
        before = line.atoms[match.start - 2]
    return before is not None and before.text in line.listed("titles")


def _whole(line: Line, match: Match) -> bool:
    """Whether the text is nothing but this expression."""
    before = (line.atoms[at] for at in range(match.start))
    behind = (line.atoms[at] for at in range(match.end, len(line.atoms)))
    plain = all(not atom.text.isalnum() or any(role in atom.roles for role in _ALONE) for atom in before)
    return plain and not any(atom.text.isalnum() for atom in behind)


def _last(line: Line, match: Match) -> bool:
    """Whether nothing but a sign follows."""
    return not line.atoms[match.end].text.isalnum()


def _opened(line: Line, match: Match, weak: str) -> bool:
    """Whether an open time is one: "voor" may also mean "for", and a weak date needs more than "after"."""
    first = line.atoms[match.start]
    if line.atoms[match.end].text == "'s" or _is_for(line, match, weak):
        return False
    match weak:
        case "short":
            return _whole(line, match) or (line.policy == "command" and line.text[first.start :].islower())
        case "month" | "name":
            return not _a_name(line, match)
        case "day" | "number":
            return _is_day(line, match)
        case "last":
            return _last(line, match)
    return weak in {"", "year", "dm", "command", "prefixed"}


def _is_for(line: Line, match: Match, weak: str) -> bool:
    """Whether an article's "voor" may be "for": behind a plan, and before a day or time that names no year."""
    first = line.atoms[match.start]
    if line.policy == "command" or first.text not in line.listed("for"):
        return False
    before = line.atoms[match.start - 1].text if match.start else ""
    vague = weak == "month" or (
        match.derived and "edge" not in line.atoms[line.over(match.start + 1, "the")].roles
    )
    return before in line.listed("planned") or vague


def _is_day(line: Line, match: Match) -> bool:
    """Whether a day without a month ("de 5e") stands by itself, in digits."""
    last = line.atoms[match.end - 1]
    return _last(line, match) and "ordinal" in last.roles and last.text[0].isdigit()


def _a_name(line: Line, match: Match) -> bool:
    """Whether a month is followed by what may be a surname."""
    after = line.atoms[match.end]
    near = after.start - line.atoms[match.end - 1].end <= 1
    return after.text.isalpha() and line.text[after.start].isupper() and near and not after.roles


def _licensed(line: Line, match: Match, weak: str) -> bool:
    """Whether the words around make it a date."""
    command = line.policy == "command"
    before = line.atoms[match.start - 1].text if match.start else ""
    if before in line.listed("the") and match.start > 1:
        before = line.atoms[match.start - 2].text
    strong = before in line.listed("strong")
    some = strong or before in line.listed("weak")
    match weak:
        case "year":
            return _is_year(line, match, strong=some)
        case "years":
            return True
        case "month":
            return _is_month(line, match, strong=strong, some=some)
        case "short":
            return command and strong
        case "dm":
            return some and line.get(match.end, "clock") != "unit"
        case "name":
            return not _a_name(line, match)
        case "last":
            return command and _last(line, match)
        case "day" | "number":
            return some and _is_day(line, match)
        case "command":
            return command
        case "prefixed":
            return some
    return False


def _is_month(line: Line, match: Match, *, strong: bool, some: bool) -> bool:
    """Whether a bare month is one: "may" and "march" are verbs, "April Ryan" is somebody."""
    atom = line.atoms[match.start]
    if atom.text in line.listed("verbs"):
        capital = line.text[atom.start].isupper()
        spelled = capital or line.policy == "command" or "season" in atom.roles
        return strong and spelled and not (capital and _a_name(line, match))
    return strong or (some and not _a_name(line, match)) or (line.policy == "command" and _last(line, match))


def _is_year(line: Line, match: Match, *, strong: bool) -> bool:
    interval = match.interval
    if interval is None or interval.start is None:
        return False
    modern = 1900 <= interval.start.year < 2100  # noqa: PLR2004 - years a newspaper writes without a word before them
    if strong and not is_count(line, match.end, interval.start.year):
        return True
    follows = line.atoms[match.end]
    joined = follows.text == "-" and line.joined(match.end)
    bracketed = (
        match.start > 0 and line.atoms[match.start - 1].text == "(" and follows.text in {")", ",", ";", ":"}
    )
    the = match.start > 0 and "the" in line.atoms[match.start - 1].roles and interval.start.year % 100 != 0
    return modern and (
        joined or bracketed or the or (line.policy == "command" and not follows.text.isalnum())
    )
