"""When: an interval of civil dates."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Basis = Literal["stated", "derived", "editor"]
Grain = Literal["day", "week", "month", "season", "quarter", "half", "year", "decade", "span"]


@dataclass(frozen=True, slots=True)
class Interval:
    """A half-open interval of civil dates: `start` is in it, `end` is not, None is an open or unknown side.

    `weekday` (Monday is 0) is set where only the day of the week is known within it: "a Friday in May 2025"
    is the month
    with weekday 4. `edtf` is ISO 8601-2: "2025-05", "2022-02-28", "2022-03/..", "../2022-02", "2022-21"
    (spring).
    """

    start: date | None
    end: date | None
    edtf: str
    grain: Grain
    basis: Basis = "stated"
    weekday: int | None = None

    def overlaps(self, other: "Interval") -> bool:
        """Whether at least one day lies in both.

        >>> Interval.month(2022, 3).overlaps(Interval.day(date(2022, 3, 31)))
        True
        >>> Interval.month(2022, 3).overlaps(Interval.year(2021))
        False
        """
        return (self.start is None or other.end is None or self.start < other.end) and (
            other.start is None or self.end is None or other.start < self.end
        )

    def contains(self, other: "Interval") -> bool:
        """Whether every day of `other` lies in this one."""
        starts = self.start is None or (other.start is not None and self.start <= other.start)
        return starts and (self.end is None or (other.end is not None and other.end <= self.end))

    @classmethod
    def day(cls, day: date, basis: Basis = "stated") -> "Interval":
        """One civil day."""
        return cls(day, day + timedelta(days=1), day.isoformat(), "day", basis)

    @classmethod
    def month(cls, year: int, month: int, basis: Basis = "stated", weekday: int | None = None) -> "Interval":
        """One calendar month, or an unknown weekday in it."""
        start = date(year, month, 1)
        end = start + timedelta(days=calendar.monthrange(year, month)[1])
        return cls(start, end, f"{year:04}-{month:02}", "month", basis, weekday)

    @classmethod
    def year(cls, year: int, basis: Basis = "stated") -> "Interval":
        """One calendar year."""
        return cls(date(year, 1, 1), date(year + 1, 1, 1), f"{year:04}", "year", basis)
