"""A question that stands alone → its answer: what is asked, and what keeps it from being answered."""

from collections.abc import Callable
from dataclasses import replace

from bot import lexicon, questions
from bot.answers import (
    heading,
    hindering,
    occasions,
    offices,
    returning,
    searching,
    serving,
    status,
    talks,
    telling,
    terms_of_office,
    threads,
    timelines,
    understanding,
    views,
    weekdays,
)
from bot.answers.asking import Asker, Asking
from bot.answers.deciding import Named
from bot.answers.remembering import Context
from bot.model import Answer, Answered, BadDate, Intent, Language, NotStated, UnknownName, Usage

ANSWERS: dict[Intent, Callable[[Asking], Answer]] = {
    "who-led": talks.who_led,
    "who-attended": talks.who_attended,
    "who-is": offices.who_is,
    "positions": views.positions,
    "quotes": views.quotes,
    "meetings": talks.meetings,
    "timeline": timelines.timeline,
    "compare": views.compare,
    "facts": searching.facts,
    "passages": searching.passages,
}
FEW = 3
"""Words that are looked for as a topic where nothing is asked."""


def asked(text: str, asker: Asker, language: Language | None, context: Context | None = None) -> Answer:
    """The answer to a question that stands alone, but for whom it points to, or chose, in its thread."""
    asking, named = understanding.read(text, asker, language, context)
    if asking.question.intent == "dossier":
        return status.told(asking)
    given = answer(understanding.with_topic(asking), named)
    told = understanding.in_sentences(asking, given) if isinstance(given, NotStated | UnknownName) else None
    searched = searching.passages(told) if told else None
    if isinstance(searched, Answered):
        return telling.said(searched, asking, given)
    left = understanding.left_over(asking) if isinstance(given, NotStated) else None
    return searching.surely(left) or given if left else given


def answer(asking: Asking, named: Named) -> Answer:
    """The answer as of the date or the talks that are named, unless there are none such."""
    if asking.question.bad_date:
        return BadDate(asking.understood(), asking.question.bad_date)
    if (again := returning.asked(asking)) is not None:
        return again
    dated = occasions.dated(_bare(asking))
    return asking.answered(()) if dated is None else _answer_dated(dated, named)


def _answer_dated(asking: Asking, named: Named) -> Answer:
    """The answer by what is asked, or what keeps it from being answered."""
    if asking.question.intent == "who-is" and terms_of_office.asks(asking):
        return terms_of_office.beside(asking)
    if (titled := offices.titled(asking)) is not None:
        return titled
    headed = heading.headed(asking)
    if headed is not None and ":" in asking.question.role:
        return headed
    if (led := heading.of_a_land(asking)) is not None:
        return led
    hindered = hindering.hindered(asking, named)
    given = _answered(asking) if hindered is None else hindered
    if isinstance(given, NotStated):
        given = weekdays.meant(asking, _answered) or telling.last(given, asking)
    given = telling.of_anybody(given, asking)
    if terms_of_office.asks(asking) and not terms_of_office.tells(given):
        return terms_of_office.beside(asking) if terms_of_office.others(asking) else searching.nothing(asking)
    return given if headed is None or isinstance(given, Answered) else headed


def _answered(asking: Asking) -> Answer:
    """What the store holds on a question by which nothing is hindered."""
    if (served := serving.there(asking, talks.who_attended)) is not None:
        return served
    if asking.question.intent == "positions" and (told := telling.regarded(asking)) is not None:
        return told
    loose = _loose(asking)
    given = ANSWERS[loose.question.intent](loose)
    if isinstance(given, Usage) and asking.left and not questions.is_command(asking.question.text):
        return searching.passages(asking.with_intent("passages"))
    return given


def _bare(asking: Asking) -> Asking:
    """A name alone, without a question or with a time: who that is, or what happened there and with them.

    A few words that are nobody's name are a topic.
    """
    asked = asking.question
    if asked.intent != "passages" or questions.is_question(asked.text):
        return asking
    if not asking.left and (asking.hits or asking.when) and questions.speaks_of_talks(asked.text):
        return asking.with_intent("meetings")
    if not asking.hits:
        is_topic = 0 < sum(len(run.split()) for run in asking.left) <= FEW
        return asking.with_intent("facts") if is_topic else asking
    if asking.left:
        return asking
    intent: Intent = "who-is" if asking.hits[0].entity.kind == "person" else "timeline"
    if any(map(questions.is_team, " ".join(asked.names).split())):
        intent = "who-attended"
    return asking._replace(question=replace(asked, intent=intent))


def _loose(asking: Asking) -> Asking:
    """What no fact is looked up by is looked for in sentences.

    Who is "the successor of" somebody is no office; a war that began and a protest that was led are no talks.
    """
    asked = asking.question
    is_no_office = asked.intent == "who-is" and not asked.role
    is_no_talks = asked.intent in threads.TALKS and not questions.is_command(asked.text)
    pointing = questions.pointers(asked.text).values()
    said = [word for run in asking.left for word in run.split() if word not in pointing]
    about = [word for word in said if not (questions.is_asking(word) or lexicon.counts(word))]
    about += [] if asking.hits else questions.talks_of(asked.text)
    about += [] if asking.hits or ":" not in asked.role else [asked.role]  # who chairs "the climate summit"
    if asked.intent == "meetings" and not asking.hits:
        about += [word for word in said if lexicon.topics_asked(word, asked.language)]  # "the climate summit"
    if not (asking.left if is_no_office else is_no_talks and about):
        return asking
    return asking._replace(question=replace(asked, intent="passages", topic=" ".join(asking.left)))
