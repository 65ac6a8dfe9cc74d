"""A day of the week in a question: that of the last seven days, else one that an article names."""

from collections.abc import Callable

from bot import questions
from bot.answers import timing
from bot.answers.asking import Asking
from bot.model import Answer, Answered, Fact, NotStated


def meant(asking: Asking, answered: Callable[[Asking], Answer]) -> Answered | NotStated | None:
    """What is stated of such a day of any week, where nothing is of the last one; None where that is nothing.

    "Who was there on Friday?" asks for the Friday that the articles tell of.
    """
    if questions.is_command(asking.question.text) or len(asking.question.whens) != 1:
        return None
    asked = timing.weekdays(asking)
    if not asked:
        return None
    ever = asking.at(None)
    found = answered(ever)
    if not isinstance(found, Answered):
        return None
    then = [fact for fact in found.facts if _is_on(fact, asked, asking)]
    return ever.with_intent(found.asked.question.intent).answered(then) if then else None


def _is_on(fact: Fact, asked: frozenset[int], asking: Asking) -> bool:
    """Whether a fact holds on such a day, or its words name it."""
    when = fact.holds
    if when is not None and (when.weekday in asked or (when.grain == "day" and _day(fact) in asked)):
        return True
    return any(timing.has_weekday(one.quote, one.source.language, asking) for one in fact.evidence)


def _day(fact: Fact) -> int | None:
    start = fact.holds.start if fact.holds else None
    return start.weekday() if start else None
