"""What a date expression means before it is known which year, month or week it is of: nodes."""

from collections.abc import Callable
from typing import Literal, NamedTuple

from bot.model import Interval

Policy = Literal["command", "article"]
"""Which year or week a date without one has.

In a *command* the most recent past one (a weekday that equals today is today); in an *article* the nearest to
its publication for days, the most recent for months and longer.
"""

Weak = Literal[
    "",
    "year",
    "month",
    "short",
    "dm",
    "day",
    "number",
    "last",
    "name",
    "command",
    "prefixed",
    "whole",
    "never",
]
"""What an expression still needs to be a date where it stands; the rules are in `guards`.

year: 2022 · month: mei · short: jan, ma · dm: 5/12 · day: de 5e · number: de 5 · last: friday 23 ·
name: Easter · command: week 31 · prefixed: het weekend · whole: nothing beside it · never: only a part of
something longer.
"""


class Fixed(NamedTuple):
    """An interval; `derived` if it was counted from today."""

    interval: Interval
    weak: Weak = ""
    derived: bool = False


class Yearly(NamedTuple):
    """What comes back every year, in an unknown one.

    `of` gives it for a year, None where that year has none; `why` says why not, or of None why none ever has.
    `fine` is whether it is as short as a day; `weekday` is one that was said with it.
    """

    of: Callable[[int], Interval | None]
    why: Callable[[int | None], str]
    fine: bool
    weak: Weak = ""
    weekday: int | None = None


class Weekday(NamedTuple):
    """A day of the week, Monday is 0, in an unknown week."""

    number: int
    weak: Weak = ""


class MonthDay(NamedTuple):
    """A day of an unknown month, and its weekday where that is said."""

    day: int
    weekday: int | None = None
    weak: Weak = "day"


class Part(NamedTuple):
    """A part of an unknown day: no time by itself."""

    weak: Weak = "never"


class Bad(NamedTuple):
    """A date that does not exist, and why not, in words of the reader."""

    why: str
    weak: Weak = ""


Node = Fixed | Yearly | Weekday | MonthDay | Part | Bad
Step = tuple[int, Node]
"""An expression: the place after it, and what it means."""
