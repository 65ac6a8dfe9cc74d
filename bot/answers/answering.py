"""The read line: text → question → names → facts → answer."""

from dataclasses import replace
from datetime import UTC, date, datetime

from bot import contradictions, lexicon, names, questions, records
from bot.answers import (
    behalf,
    meant,
    naming,
    opposite,
    remembering,
    replying,
    terms_of_office,
    threads,
    understanding,
)
from bot.answers.asking import Asker, Asking
from bot.answers.deciding import Named
from bot.answers.remembering import Context
from bot.model import (
    Answer,
    Answered,
    Entity,
    Hit,
    Language,
    NoMatch,
    NotStated,
    State,
    Usage,
)
from bot.questions import Following
from bot.store import Store

MISSES = ("not_stated", "unknown_name", "no_match")
"""Statuses of questions that the desk should be able to answer one day."""


def answer(  # noqa: PLR0913 - a question has that many sides, most of them left out in a call
    text: str,
    store: Store,
    *,
    today: date,
    language: Language | None = None,
    thread: str | None = None,
    at: datetime | None = None,
    whole: bool = False,
) -> Answer:
    """What the store holds on a question; a question that is not answered is remembered as a miss.

    `thread` is where it was asked, by any name that stays the same: a follow-up takes what it leaves out from
    the last question there. `today` is the day it is for the asker; `at` is the moment under which a miss is
    kept, by default the present one. Of very many facts that answer the first are given and the others
    counted, unless the `whole` is wanted.
    """
    asker = Asker(store, today, whole)
    said = text
    if not questions.is_command(text):
        said = questions.opened(questions.clean(text), lambda word: store.has(names.key(word)))
    given = (
        replying.asked(said, asker, language) if thread is None else _in_thread(said, asker, language, thread)
    )
    question = replace(given.asked.question, text=text)
    given = replace(given, asked=replace(given.asked, question=question))
    if isinstance(given, Answered):
        given = _disputed(given, store)
    if isinstance(given, Answered) and given.asked.question.intent == "who-is":
        given = replace(given, ended=terms_of_office.ended(given.facts, Asking(given.asked.question, asker)))
    kind = records.status(given)
    if kind in MISSES:
        store.remember_miss(questions.clean(text), kind, at or datetime.now(UTC))
    return given


def _disputed(given: Answered, store: Store) -> Answered:
    """An answer with what contradicts its facts, and why others that look so do not."""
    return replace(
        given,
        contradictions=tuple(store.contradictions_of(given.facts)),
        agreements=tuple(contradictions.agreements(given.facts, given.nearby)),
    )


def _going_on(text: str, asker: Asker, language: Language | None, context: Context) -> Answer:
    """The answer to a whole question behind an "and": where it says no time or place, the last one's holds.

    Talks at another place may have been at another time.
    """
    asking, named = understanding.read(text, asker, language, context)
    taken = threads.continued(asking, context)
    given = replying.answer(understanding.with_topic(taken), named)
    if isinstance(given, NotStated) and threads.is_elsewhere(asking, taken):
        return replying.answer(understanding.with_topic(taken.at(None)), named)
    return given


def _in_thread(text: str, asker: Asker, language: Language | None, thread: str) -> Answer:
    """The answer to a question that may take up the last one of its thread, which it becomes itself."""
    context = remembering.recall(asker.store, thread)
    following = questions.following(text)
    if following is not None and following.how == "anew":
        remembering.forget(asker.store, thread, asker.today)
        spoken = language or (context.question.language if context else None)
        return Usage(Asking(questions.read("", today=asker.today, language=spoken), asker).understood())
    given, chosen = within(context, text, asker, language)
    if not isinstance(given, Usage | State):
        remembering.remember(asker.store, thread, given, chosen, asker.today, before=context)
    return given


def within(
    context: Context | None, text: str, asker: Asker, language: Language | None
) -> tuple[Answer, tuple[str, ...]]:
    """The answer to a question that may take up the one before, and the ids of those chosen until now."""
    if context is None:
        return replying.asked(text, asker, language), ()
    chosen, last = context.chosen, Asking(context.question, asker)
    following, entity = questions.following(text), threads.choose(text, context)
    if entity is not None:
        chosen = tuple(dict.fromkeys([*chosen, entity.id]))
        return _choice(text, entity, context, last), chosen
    if following is not None and following.how == "and" and questions.asks(following.rest):
        return _going_on(following.rest, asker, language, context), chosen
    if following is not None and not context.choices:
        others = opposite.sides(last, context) if opposite.is_asked(following.rest) else ()
        return _of(others, text, last) if others else _follow(text, following, context, last), chosen
    given = replying.asked(text, asker, language, context)
    if isinstance(given, Usage) and not questions.is_command(text):
        given = _going_on(text, asker, language, context)
    return given, chosen


def _choice(text: str, entity: Entity, context: Context, asking: Asking) -> Answer:
    """The last question again, for the one who was chosen."""
    question = replace(context.question, text=text, names=(entity.name,))
    return replying.answer(
        asking._replace(question=question, hits=(Hit(entity, text, entity.name, 100.0, "exact"),)), Named()
    )


def _of(others: tuple[Hit, ...], text: str, last: Asking) -> Answer:
    """The last question again, of others."""
    return replying.answer(last._replace(question=replace(last.question, text=text), hits=others), Named())


def _follow(text: str, following: Following, context: Context, last: Asking) -> Answer:
    """The last question again, with what the follow-up says in place of what it said."""
    intent, language = last.question.intent, last.question.language
    command = "facts" if intent == "passages" else intent
    fresh = questions.read(f"/{command} {following.rest}", today=last.today, language=language)
    if (when := threads.shifted(following.rest, context)) is not None:
        fresh = replace(fresh, names=(), topic="", whens=(when,))
    named = understanding.spoken_for(naming.find(fresh, last.store), last._replace(question=fresh))
    named = named._replace(hits=behalf.beside(named.hits, following.rest, last._replace(hits=context.hits)))
    asking = understanding.with_topic(Asking(fresh, last.asker, named.hits, named.left, named.body))
    if intent in meant.SPEAKING and (topic := questions.about(following.rest)):
        asked = replace(context.question, text=text, topic="")
        return replying.answer(
            understanding.with_topic(last._replace(question=asked, hits=context.hits, left=(topic,))), named
        )
    if intent == "passages" and (again := threads.renamed(asking, context)):
        given = replying.asked(again, last.asker, language)
        return _on_the_same(asking, context.question.text) or given if isinstance(given, NoMatch) else given
    taken = threads.taken_up(following, asking, context)
    if not _is_again(following, taken):
        taken = taken._replace(question=replace(taken.question, text=text))
    given = replying.answer(taken, named)
    if isinstance(given, NotStated) and threads.is_elsewhere(asking, taken):
        return replying.answer(taken.at(None), named)
    if isinstance(given, NotStated) and intent == "who-led" and threads.is_of_people(asking):
        present = replying.answer(taken.with_intent("who-attended"), named)
        return present if isinstance(present, Answered) else given
    if isinstance(given, NotStated) and asking.hits and taken.question.topic and not fresh.topic:
        anything = taken._replace(question=replace(taken.question, topic=""), left=())
        said = replying.answer(anything, named)
        return said if isinstance(said, Answered) else given
    return given


def _on_the_same(asking: Asking, before: str) -> Answered | None:
    """What a party wants on the topics of the sentence that answered for another, if any is stated."""
    last = replying.asked(before, asking.asker, asking.language)
    if not isinstance(last, Answered) or not asking.hits or threads.is_of_people(asking):
        return None
    first = last.facts[0].evidence[0]
    for topic in lexicon.topic_keys(first.quote, first.source.language):
        asked = f"/positions {asking.hits[0].typed} {lexicon.topic_title(topic, asking.language)}"
        given = replying.asked(asked, asking.asker, asking.language)
        if isinstance(given, Answered):
            return given
    return None


def _is_again(following: Following, taken: Asking) -> bool:
    """Whether sentences are searched once more for the words of the last question: "source?" has none."""
    return following.how in {"same", "all"} and taken.question.intent == "passages"
