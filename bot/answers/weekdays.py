"""A day of the week or a date without its year: the last one before today, else one that articles tell of."""

from collections.abc import Callable

from bot import questions
from bot.answers import timing
from bot.answers.asking import ASKED, Asking, unlike
from bot.model import Answer, Answered, Fact, NotStated


def meant(asking: Asking, answered: Callable[[Asking], Answer]) -> Answered | NotStated | None:
    """What is stated of such a day of any week or year, where nothing is of the last; None where nothing is.

    "Who was there on Friday?" asks for the Friday that the articles tell of, "on 21 July" for that of their
    year.
    """
    if len(asking.question.whens) != 1:
        return None
    is_command = questions.is_command(asking.question.text)
    asked = frozenset[int]() if is_command else timing.weekdays(asking)
    date = None if asked else timing.yearless(asking)
    if not asked and not date:
        return None
    ever = asking.at(None)
    found = answered(ever)
    if not isinstance(found, Answered):
        return None
    kinds = ASKED.get(asking.question.intent, ()) if asking.hits else ()
    others = ever.facts(*asking.ids, kinds=kinds) if kinds else []
    every = unlike([*found.facts, *others], ())
    then = [fact for fact in every if (_is_of(fact, date) if date else _is_on(fact, asked, asking))]
    if date and then:
        ever = asking.at(then[0].holds)  # of the year that is read
    return ever.with_intent(found.asked.question.intent).answered(then) if then else None


def _is_on(fact: Fact, asked: frozenset[int], asking: Asking) -> bool:
    """Whether a fact holds on such a day, or its words name it."""
    when = fact.holds
    if when is not None and (when.weekday in asked or (when.grain == "day" and _day(fact) in asked)):
        return True
    return any(timing.has_weekday(one.quote, one.source.language, asking) for one in fact.evidence)


def _is_of(fact: Fact, date: tuple[int, int]) -> bool:
    """Whether a fact holds on a day of a month, or in that month where no day is asked for."""
    start = fact.holds.start if fact.holds else None
    if start is None or fact.holds is None or fact.holds.grain not in {"day", "month"}:
        return False
    month, day = date
    return start.month == month and (not day or (fact.holds.grain == "day" and start.day == day))


def _day(fact: Fact) -> int | None:
    start = fact.holds.start if fact.holds else None
    return start.weekday() if start else None
