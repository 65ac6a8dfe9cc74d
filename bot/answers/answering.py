"""The read line: text → question → names → facts → answer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot import lexicon, questions, records
from bot.answers import naming, offices, searching, talks, views
from bot.answers.asking import Asking
from bot.answers.naming import Named
from bot.model import Ambiguous, Answer, BadDate, Intent, Language, Question, State, UnknownName, Usage
from bot.store import Store

ANSWERS: dict[Intent, Callable[[Asking], Answer]] = {
    "who-led": talks.who_led,
    "who-attended": talks.who_attended,
    "who-is": offices.who_is,
    "positions": views.positions,
    "quotes": views.quotes,
    "meetings": talks.meetings,
    "timeline": views.timeline,
    "compare": views.compare,
    "facts": searching.facts,
    "passages": searching.passages,
}
MISSES = ("not_stated", "unknown_name", "no_match")
"""Statuses of questions that the desk should be able to answer one day."""


def answer(
    text: str, store: Store, *, today: date, language: Language | None = None, thread: str | None = None
) -> Answer:
    """What the store holds on a question; a question that is not answered is remembered as a miss.

    `thread` is where it was asked, by any name that stays the same.
    """
    del thread
    asked = questions.read(text, today=today, language=language)
    given = _status(asked, store, today) if asked.intent == "dossier" else _answer(asked, store, today)
    status = records.status(given)
    if status in MISSES:
        store.remember_miss(questions.clean(text), status, today)
    return given


def _answer(asked: Question, store: Store, today: date) -> Answer:
    """The answer to a question that is not about Dossier itself."""
    asking = Asking(asked, store, today)
    if asked.bad_date:
        return BadDate(asking.understood(), asked.bad_date)
    named = naming.find(asked, store)
    asking = replace(asking, hits=named.hits, left=named.left, body=named.body)
    asking = _with_topic(asking)
    return _hindered(asking, named) or ANSWERS[asked.intent](asking)


def _with_topic(asking: Asking) -> Asking:
    """Words that name nobody are the topic of a question that may have one."""
    asked = asking.question
    if asked.intent not in naming.TOPICAL:
        return asking
    topic = " ".join(filter(None, [*asking.left, asked.topic]))
    return replace(asking, question=replace(asked, topic=topic), left=tuple(topic.split()))


def _hindered(asking: Asking, named: Named) -> Answer | None:
    """Why a name keeps the question from being answered; None where none does."""
    asked = asking.question
    if named.several:
        understood = replace(asking.understood(), hits=named.several)
        return Ambiguous(understood, tuple(asking.choice(hit) for hit in named.several))
    if not named.left or asked.intent in naming.LOOSE or (asked.intent == "who-is" and asked.role):
        return None
    if asked.intent in naming.TOPICAL and (asking.hits or asking.body or _is_topic(named, asked)):
        return None
    near = tuple(asking.choice(hit) for hit in named.nearest)
    return UnknownName(asking.understood(), named.left[0], near)


def _is_topic(named: Named, asked: Question) -> bool:
    """Whether the words that name nobody speak of a topic instead; a quote needs somebody who says it."""
    return asked.intent != "quotes" and bool(lexicon.topics_asked(" ".join(named.left), asked.language))


def _status(asked: Question, store: Store, today: date) -> Answer:
    """What the store holds, or how to ask."""
    understood = Asking(asked, store, today).understood()
    if asked.topic != "status":
        return Usage(understood)
    counts = store.counts()
    return State(
        understood,
        counts.articles,
        tuple(counts.facts.items()),
        counts.entities,
        counts.oldest,
        counts.newest,
        counts.misses,
    )
