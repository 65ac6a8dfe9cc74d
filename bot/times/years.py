"""The year beside a day or a month, of four digits or of two."""

from bot.times.line import Line, full_year, is_count, year

_TWO = 2


def named_year(line: Line, at: int) -> tuple[int, int] | None:
    """A year of any length, after the word for it."""
    if not line.get(at, "since_year"):
        return None
    value = line.get(at + 1, "number")
    if line.get(at + 1, "digits") == _TWO and line.joined(at + 1):
        return at + 2, full_year(line, value)
    digits = value is not None and line.get(at + 1, "digits") in {3, 4} and value > 0
    return (at + 2, value) if digits else year(line, at + 1)


def counts(line: Line, after: int, _: int) -> bool:
    """Whether a number after a month counts something ("in March 20 people …") or tells the time."""
    return is_count(line, after, 1) or (line.sign(after, ":") and line.joined(after))


def year_after(line: Line, at: int) -> tuple[int, int] | None:
    """The year behind a day or month: "2022", ", 2022", "van 2022", "-22", "'22", "of 22"."""
    place = at + line.sign(at, ".")
    signed = line.sign(place, "-/,.")
    of = line.get(place + signed, "of") is not None
    place = line.over(place + signed, "of")
    found = named_year(line, place) or year(line, place)
    if (
        found is None
        and line.get(place, "digits") == _TWO
        and (of or (signed and line.sign(place - 1, "-/")))
    ):
        return (
            (place + 1, full_year(line, line.get(place, "number")))
            if not line.sign(place + 1, ":.")
            else None
        )
    return found


def short_year(line: Line, at: int) -> int | None:
    """The year of two digits that an asker types behind a month where days come first: "mei 25".

    None for what can only be a day: a year lies at most one ahead, and no full year follows.
    """
    is_typed = line.form("day_first") and line.policy == "command" and line.get(at, "digits") == _TWO
    if not is_typed or line.sign(at + 1, ":.") or year_after(line, at + 1) or counts(line, at + 1, 0):
        return None
    of = full_year(line, line.get(at, "number"))
    return of if of <= line.today.year + 1 else None
