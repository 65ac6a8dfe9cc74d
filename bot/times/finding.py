"""Every date expression of a text, with its offsets."""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from bot.model import Interval, Language
from bot.times import fallback, guards, spans, words
from bot.times.line import Line
from bot.times.matching import Match, Modifier
from bot.times.nodes import Policy

LONGEST = 40
"""Words and signs that an expression may have."""
OTHER: dict[Language, Language] = {"nl": "en", "en": "nl"}


@dataclass(frozen=True, slots=True)
class Found:
    """A date expression: `text[start:end]` of what was read.

    `interval` is None exactly where the date does not exist, and then `why` says why in the reader's
    language. `modifier` is the word that opens or cuts the time: since, after, before, until, through,
    between, start, mid, end, or none. `weekday` is the day of the week where nothing but that is said.
    """

    start: int
    end: int
    text: str
    interval: Interval | None
    modifier: Modifier = ""
    why: str = ""
    weekday: int | None = None


def find(text: str, today: date, lang: Language, policy: Policy) -> list[Found]:
    """The expressions in order, none inside another.

    A command in which its language finds nothing, or a bare year and perhaps overlooks a month, is tried in
    the other language too, and one that may be nothing but a date in others.
    """
    found = _find(text, today, lang, policy)
    if policy == "article" or _says_more_than_years(found):
        return found
    other = _find(text, today, OTHER[lang], policy)
    return other if _says_more_than_years(other) else _foreign(text, today) or found


def _says_more_than_years(found: list[Found]) -> bool:
    return any(each.end - each.start > len("2022") for each in found)


def _foreign(text: str, today: date) -> list[Found]:
    """The whole text as a day in a language that the grammar does not know."""
    day = fallback.day(text, today)
    whole = text.strip()
    start = text.index(whole)
    return [Found(start, start + len(whole), whole, Interval.day(day))] if day else []


def line(
    text: str, lang: Language, known: words.Words, today: date = date(2000, 1, 1), policy: Policy = "article"
) -> Line:
    """A text to be read; the day matters only to what is read from it."""
    return Line(text, words.atoms(text, known), known, today, policy, lang, 0, {}, {})


def _find(text: str, today: date, lang: Language, policy: Policy) -> list[Found]:
    text_line = line(text, lang, words.of(lang), today, policy)
    found: list[Found] = []
    at, last = 0, len(text_line.atoms) - words.AHEAD
    while at < last:
        match = _first(text_line, at) if text_line.atoms[at].roles or text_line.sign(at, "'’") else None
        if match is None:
            at += 1
        else:
            at, expression = _found(text_line, match)
            found.append(expression)
    return found


def _first(line: Line, at: int) -> Match | None:
    """The longest expression from here on that is a date where it stands."""
    try:
        here = line._replace(reach=at + LONGEST)
        return next(filter(partial(guards.allowed, here), spans.matches(here, at)), None)
    except (ValueError, OverflowError):  # outside the years that the calendar has
        return None


def _found(line: Line, match: Match) -> tuple[int, Found]:
    interval, end = match.interval, match.end
    if interval and match.derived and line.policy == "article":
        interval = replace(interval, basis="derived")
    if interval and line.sign(end, "(") and line.get(end + 1, "basis") and line.sign(end + 2, ")"):
        interval, end = replace(interval, basis=line.get(end + 1, "basis")), end + 3
    start, stop = line.atoms[match.start].start, line.atoms[end - 1].end
    why = match.why if interval is None else ""
    return end, Found(start, stop, line.text[start:stop], interval, match.modifier, why, match.weekday)
