"""The times that a question names in words, and whether a sentence says when something is."""

from datetime import date
from functools import cache
from itertools import pairwise

from bot import lexicon, questions, times
from bot.answers.asking import Asking
from bot.model import LANGUAGES, Language

YEARS = frozenset({2, 4})
"""Digits of a year: "May 24", "May 2024"."""
CALLED = frozenset({"month", "season", "year"})
"""Times that a sentence may call as a question does: "in May", "next year"."""


def weekdays(asking: Asking) -> frozenset[int]:
    """The days of the week that a question names, with no more of a date: "who proposed Thursday?"."""
    return weekdays_of(asking.question.text, asking.language, asking.today)


def yearless(asking: Asking) -> tuple[int, int] | None:
    """The month and day that are asked for without a year, of a whole month the day 0; else None."""
    when = asking.question.whens[0] if len(asking.question.whens) == 1 else None
    said = lexicon.words(asking.question.text)
    if when is None or when.start is None or when.grain not in {"day", "month"}:
        return None
    day = when.start.day if when.grain == "day" else 0
    others = [word for word in said if word.isdecimal() and len(word) in YEARS and int(word) != day]
    return None if _months().isdisjoint(said) or others else (when.start.month, day)


@cache
def _months() -> frozenset[str]:
    """The names of the months, in every language, folded."""
    tables = (lexicon.load(language, "dates")["month"] for language in LANGUAGES)
    return frozenset(word for table in tables for name in table.values() for word in lexicon.words(name))


def called(asking: Asking) -> str:
    """The folded words for a month, season or year that a question counts from its own day; "" for none."""
    text = questions.clean(asking.question.text)
    found = times.find(text, today=asking.today, lang=asking.language, policy="command")
    if len(found) != 1 or found[0].interval is None or found[0].interval.grain not in CALLED:
        return ""
    return "" if any(map(str.isdecimal, found[0].text)) else " ".join(lexicon.words(found[0].text))


def is_dated(said: str, language: Language, asking: Asking) -> bool:
    """Whether a sentence says when something is: a date, a month, a day of the week, "within 24 months"."""
    if times.find(said, today=asking.today, lang=language, policy="article"):
        return True
    pairs = pairwise(said.split())
    return any(lexicon.has(before, "within") and lexicon.counts(word) for before, word in pairs)


def is_of_the_time(said: str, language: Language, asking: Asking) -> bool:
    """Whether a sentence itself names the month or day asked for: it then tells of that time."""
    when = asking.when
    if when is None or when.grain not in {"day", "month"}:
        return False
    found = times.find(said, today=asking.today, lang=language, policy="article")
    return any(one.interval is not None and one.interval.overlaps(when) for one in found)


def has_weekday(said: str, language: Language, asking: Asking) -> bool:
    """Whether a sentence names the days of the week that the question does."""
    asked = weekdays_of(asking.question.text, asking.language, asking.today)
    return asked <= weekdays_of(said, language, asking.today)


def weekdays_of(text: str, language: Language, today: date) -> frozenset[int]:
    """The days of the week that a text names."""
    found = times.find(text, today=today, lang=language, policy="command")
    return frozenset(one.weekday for one in found if one.weekday is not None)
