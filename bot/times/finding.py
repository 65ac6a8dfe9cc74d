"""Every date expression of a text, with its offsets."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import NamedTuple

from bot.model import Interval, Language
from bot.times import fallback, grammar, guards, spans, words
from bot.times.line import Line
from bot.times.matching import Match, Modifier
from bot.times.nodes import Policy

LONGEST = 40
"""Words and signs that an expression may have."""
OTHER: dict[Language, Language] = {"nl": "en", "en": "nl"}


class Found(NamedTuple):
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

    A command is read in the language that has more of its words. Where that finds nothing, or a bare year
    and perhaps overlooks a month, it is tried in the other language too, and what may be nothing but a date
    in others.
    """
    raw = words.split(text)
    if policy == "article":
        return _find(line(text, raw, lang, today=today, policy=policy))
    likely = max(lang, OTHER[lang], key=partial(_known, raw))
    found = _find(line(text, raw, likely, reader=lang, today=today, policy=policy))
    if _says_more_than_years(found):
        return found
    other = _find(line(text, raw, OTHER[likely], reader=lang, today=today, policy=policy))
    return other if _says_more_than_years(other) else _foreign(text, today) or found


def again(line: Line, today: date) -> list[Found]:
    """The expressions of a line that was split before, read from another day."""
    return _find(line._replace(today=today, read={}, cores={}))


def _known(raw: list[words.Raw], lang: Language) -> int:
    """How many words of a text may stand in a date of a language."""
    known = words.of(lang).single
    return sum(word in known for word, _ in raw)


def _says_more_than_years(found: list[Found]) -> bool:
    return any(each.end - each.start > len("2022") for each in found)


def _foreign(text: str, today: date) -> list[Found]:
    """The whole text as a day in a language that the grammar does not know."""
    day = fallback.day(text, today)
    whole = text.strip()
    start = text.index(whole)
    return [Found(start, start + len(whole), whole, Interval.day(day))] if day else []


def line(
    text: str,
    raw: list[words.Raw],
    lang: Language,
    *,
    reader: Language | None = None,
    today: date = date(2000, 1, 1),
    policy: Policy = "article",
) -> Line:
    """A split text to be read; the day matters only to what is read from it."""
    known = words.of(lang)
    return Line(
        text,
        words.atoms(raw, known),
        known,
        words.of(reader or lang),
        today,
        policy,
        lang,
        LONGEST,
        grammar.RULES,
        {},
        {},
    )


def _find(line: Line) -> list[Found]:
    found: list[Found] = []
    atoms = line.atoms
    at, last = 0, len(atoms) - words.AHEAD
    while at < last:
        match = _first(line, at) if atoms[at].roles and spans.may_begin(line, at) else None
        if match is None:
            at += 1
        else:
            at, expression = _found(line, match)
            found.append(expression)
    return found


def _first(line: Line, at: int) -> Match | None:
    """The longest expression from here on that is a date where it stands."""
    try:
        here = line._replace(reach=at + LONGEST) if len(line.atoms) > LONGEST else line
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
