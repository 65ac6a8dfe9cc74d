"""A text being read: its atoms, the day it is read from, and small steps over them."""

from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from bot.model import Interval, Language
from bot.times import words
from bot.times.nodes import Bad, Fixed, Node, Policy, Step, Weak, Yearly
from bot.times.words import Words

CENTURY_AHEAD = 12
"""A year of two digits lies at most so many years ahead, else in the century before: '27 is 2027 in 2016, '30
is 1930.
"""
FIRST_YEAR, LAST_YEAR = 1000, 2999
MOST_GLUE = 4
"""Words like "of the" in a row that are passed over at most."""
TENS = range(20, 100, 10)
HUNDRED = 100
SHORT_YEAR = 2
"""Digits of a year without its century."""
MONTHS_A_YEAR = 12


class Line(NamedTuple):
    """A text and how it is to be read; `atoms` ends in many `words.END`, so that looking ahead is safe."""

    text: str
    atoms: list[words.Atom]
    words: Words
    reader: Words
    """The words of whoever reads why a date does not exist; they may write in another language."""
    today: date
    policy: Policy
    lang: Language
    reach: int
    """How far an expression that is being read may go: no text can make the grammar nest without end."""
    rules: Mapping[str, "tuple[Rule, ...]"]
    """By the role of an atom, the expressions it may begin."""
    read: dict[int, Any]
    cores: dict[int, Any]
    """What was read from each place on, whole and without what follows it, so that nothing is read twice."""

    def get(self, at: int, role: str) -> Any:  # noqa: ANN401 - what a role's value is, its table says
        """The value of an atom's role; None where it has not that role."""
        return self.atoms[at].roles.get(role)

    def sign(self, at: int, signs: str) -> bool:
        """Whether the atom is one of these signs."""
        text = self.atoms[at].text
        return text != "" and text in signs

    def joined(self, at: int) -> bool:
        """Whether nothing stands between an atom and the one before it."""
        return at > 0 and self.atoms[at - 1].end == self.atoms[at].start

    def over(self, at: int, *roles: str) -> int:
        """The next place that has none of these roles."""
        end = at + MOST_GLUE
        while at < end and not self.atoms[at].roles.keys().isdisjoint(roles):
            at += 1
        return at

    def listed(self, name: str) -> frozenset[str]:
        """The words of a list of the lexicon that says what may stand around a date."""
        return self.words.around[name]

    def form(self, name: str) -> bool:
        """Whether the language writes so: "day_first", "numbers_apart", "capitals"."""
        return bool(self.words.tables["form"][name])

    def why(self, name: str, **values: object) -> Bad:
        """A date that does not exist, with the reason in the reader's words."""
        return Bad(self.reader.tables["why"][name].format(**values))

    def month_name(self, month: int) -> str:
        """A month in the reader's language, as it is written in a sentence."""
        name = words.listed(self.reader.tables["month"][str(month)])[0]
        return name.capitalize() if self.reader.tables["form"]["capitals"] else name


Rule = Callable[[Line, int], Iterator[Step]]


def number(line: Line, at: int) -> tuple[int, int] | None:
    """A cardinal number in digits or words: the place after it, and its value."""
    value = line.get(at, "number")
    if value is None:
        return None
    if value in TENS and line.get(at, "digits") is None and line.form("numbers_apart"):
        after = at + 2 if line.sign(at + 1, "-") else at + 1
        one = line.get(after, "number")
        if one is not None and 0 < one < TENS.step and line.get(after, "digits") is None:
            return after + 1, value + one
    return at + 1, value


def ordinal(line: Line, at: int) -> tuple[int, int] | None:
    """An ordinal number in digits or words, negative when counted from the end."""
    value = line.get(at, "ordinal")
    if value is not None:
        return at + 1, value
    tens = line.get(at, "number")
    if tens in TENS and line.get(at, "digits") is None:
        after = at + 2 if line.sign(at + 1, "-") else at + 1
        one = line.get(after, "ordinal")
        if one is not None and 0 < one < TENS.step:
            return after + 1, tens + one
    return None


def day_number(line: Line, at: int) -> tuple[int, int] | None:
    """A day of the month: one or two digits, an ordinal or a number word, but no "a"."""
    found = ordinal(line, at) or (None if line.get(at, "indefinite") else number(line, at))
    if found is None or not 0 <= found[1] < HUNDRED or line.get(at, "digits") in {3, 4}:
        return None
    return found


def full_year(line: Line, two_digits: int) -> int:
    """The year that two digits mean."""
    year = line.today.year // 100 * 100 + two_digits
    return year - 100 if year > line.today.year + CENTURY_AHEAD else year


def year(line: Line, at: int) -> tuple[int, int] | None:
    """A year of four digits, in words or as '22: the place after it, and the year."""
    if line.sign(at, "'") and line.get(at + 1, "digits") == SHORT_YEAR and line.joined(at + 1):
        return at + 2, full_year(line, line.get(at + 1, "number"))
    value = line.get(at, "number")
    if value is None or line.get(at, "indefinite"):
        return None
    if line.get(at, "digits"):
        known = line.get(at, "digits") == words.LONGEST_NUMBER and FIRST_YEAR <= value <= LAST_YEAR
        return (at + 1, value) if known and not is_count(line, at + 1, value) else None
    return _year_in_words(line, at)


def is_count(line: Line, after: int, value: int) -> bool:
    """Whether what follows a number says that it counts things and is no year."""
    follows = line.atoms[after]
    if follows.text in {"%", "€", "$", "£"} or follows.text in line.listed("counted"):
        return True
    noun = (
        follows.text.isalpha() and line.text[follows.start].islower() and follows.text.endswith(("s", "en"))
    )
    return value % 100 == 0 and noun and not follows.roles and not line.joined(after)


def _year_in_words(line: Line, at: int) -> tuple[int, int] | None:
    """As in "nineteen eighty-six", "two thousand and eighteen", "tweeduizend achttien"."""
    total = current = 0
    start, end = at, at
    while total + current <= LAST_YEAR:
        value, scale = line.get(at, "number"), line.get(at, "hundred")
        if scale is not None and current:
            total, current = (
                (total, current * 100) if scale < FIRST_YEAR else (total + current * FIRST_YEAR, 0)
            )
        elif value is not None and line.get(at, "digits") is None:
            joined = _join(total, current, value)
            if joined is None:
                break
            current = joined
        elif not (at > start and (line.get(at, "and") or line.sign(at, "-"))):
            break
        else:
            at += 1
            continue
        at += 1
        end = at
    found = total + current
    return (end, found) if FIRST_YEAR <= found <= LAST_YEAR else None


def _join(total: int, current: int, value: int) -> int | None:
    """A number word after others: added where there is room, or the second half of "nineteen eighty"."""
    room = current % 100 == 0 or (current % 10 == 0 and current % 100 in TENS and 0 < value < TENS.step)
    if current == 0 or (room and value < HUNDRED):
        return current + value
    if not total and TENS.step <= current < HUNDRED and (value == 0 or value >= TENS.step):
        return current * 100 + value
    return None


def month(line: Line, at: int) -> int | None:
    """The month an atom names in full or in short."""
    found: int | None = line.get(at, "month")
    if found is None:
        found = line.get(at, "month_short")
    return found


def civil_day(line: Line, of_year: int, of_month: int, day: int) -> Node:
    """A day of the calendar, or why there is no such day."""
    if not 1 <= of_month <= MONTHS_A_YEAR:
        return line.why("month", month=of_month)
    count = monthrange(of_year, of_month)[1]
    if 1 <= day <= count:
        return Fixed(Interval.day(date(of_year, of_month, day)))
    return line.why("day", month=line.month_name(of_month), year=of_year, days=count, day=day)


def yearly_day(line: Line, of_month: int, day: int, weak: Weak = "") -> Node:
    """A day and month in an unknown year, or why there is never such a day."""
    if not 1 <= day <= monthrange(2000, of_month)[1]:
        return line.why("month_day", month=line.month_name(of_month), day=day)

    def of(of_year: int) -> Interval | None:
        found = civil_day(line, of_year, of_month, day)
        return found.interval if isinstance(found, Fixed) else None

    def why(of_year: int | None) -> str:
        found = civil_day(line, of_year or line.today.year, of_month, day)
        return found.why if isinstance(found, Bad) else ""

    return Yearly(of, why, fine=True, weak=weak)


def never(_: int | None) -> str:
    """Why a unit that every year has is missing: it never is."""
    return ""


def coarse(of: Callable[[int], Interval | None], weak: Weak = "") -> Yearly:
    """A unit longer than a day that comes back every year."""
    return Yearly(of, never, fine=False, weak=weak)
