"""The read line: text → question → names → facts → answer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from bot import contradictions, lexicon, names, questions, records
from bot.answers import (
    hindering,
    meant,
    naming,
    occasions,
    offices,
    remembering,
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
from bot.model import (
    Answer,
    Answered,
    BadDate,
    Entity,
    Hit,
    Intent,
    Language,
    NotStated,
    State,
    UnknownName,
    Usage,
)
from bot.questions import Following
from bot.store import Store

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
    given = _asked(said, asker, language) if thread is None else _in_thread(said, asker, language, thread)
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


def _asked(text: str, asker: Asker, language: Language | None, context: Context | None = None) -> Answer:
    """The answer to a question that stands alone, but for whom it points to, or chose, in its thread."""
    asking, named = understanding.read(text, asker, language, context)
    if asking.question.intent == "dossier":
        return status.told(asking)
    given = _answer(understanding.with_topic(asking), named)
    told = understanding.in_sentences(asking, given) if isinstance(given, NotStated | UnknownName) else None
    searched = searching.passages(told) if told else None
    if isinstance(searched, Answered):
        return telling.said(searched, asking, given)
    left = understanding.left_over(asking) if isinstance(given, NotStated) else None
    return searching.surely(left) or given if left else given


def _going_on(text: str, asker: Asker, language: Language | None, context: Context) -> Answer:
    """The answer to a whole question behind an "and": where it says no time or place, the last one's holds.

    Talks at another place may have been at another time.
    """
    asking, named = understanding.read(text, asker, language, context)
    taken = threads.continued(asking, context)
    given = _answer(understanding.with_topic(taken), named)
    if isinstance(given, NotStated) and threads.is_elsewhere(asking, taken):
        return _answer(understanding.with_topic(taken.at(None)), named)
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
        return _asked(text, asker, language), ()
    chosen, last = context.chosen, Asking(context.question, asker)
    following, entity = questions.following(text), threads.choose(text, context)
    if entity is not None:
        chosen = tuple(dict.fromkeys([*chosen, entity.id]))
        return _choice(text, entity, context, last), chosen
    if following is not None and following.how == "and" and questions.asks(following.rest):
        return _going_on(following.rest, asker, language, context), chosen
    if following is not None and not context.choices:
        return _follow(text, following, context, last), chosen
    given = _asked(text, asker, language, context)
    if isinstance(given, Usage) and not questions.is_command(text):
        given = _going_on(text, asker, language, context)
    return given, chosen


def _choice(text: str, entity: Entity, context: Context, asking: Asking) -> Answer:
    """The last question again, for the one who was chosen."""
    question = replace(context.question, text=text, names=(entity.name,))
    return _answer(
        asking._replace(question=question, hits=(Hit(entity, text, entity.name, 100.0, "exact"),)), Named()
    )


def _follow(text: str, following: Following, context: Context, last: Asking) -> Answer:
    """The last question again, with what the follow-up says in place of what it said."""
    intent, language = last.question.intent, last.question.language
    command = "facts" if intent == "passages" else intent
    fresh = questions.read(f"/{command} {following.rest}", today=last.today, language=language)
    named = understanding.spoken_for(naming.find(fresh, last.store), last._replace(question=fresh))
    asking = understanding.with_topic(Asking(fresh, last.asker, named.hits, named.left, named.body))
    if intent in meant.SPEAKING and (topic := questions.about(following.rest)):
        asked = replace(context.question, text=text, topic="")
        return _answer(
            understanding.with_topic(last._replace(question=asked, hits=context.hits, left=(topic,))), named
        )
    if intent == "passages" and (again := threads.renamed(asking, context)):
        return _asked(again, last.asker, language)
    taken = threads.taken_up(following, asking, context)
    if not _is_again(following, taken):
        taken = taken._replace(question=replace(taken.question, text=text))
    given = _answer(taken, named)
    if isinstance(given, NotStated) and threads.is_elsewhere(asking, taken):
        return _answer(taken.at(None), named)
    if isinstance(given, NotStated) and asking.hits and taken.question.topic and not fresh.topic:
        anything = taken._replace(question=replace(taken.question, topic=""), left=())
        said = _answer(anything, named)
        return said if isinstance(said, Answered) else given
    return given


def _is_again(following: Following, taken: Asking) -> bool:
    """Whether sentences are searched once more for the words of the last question: "source?" has none."""
    return following.how in {"same", "all"} and taken.question.intent == "passages"


def _answer(asking: Asking, named: Named) -> Answer:
    """The answer as of the date or the talks that are named, unless there are none such."""
    if asking.question.bad_date:
        return BadDate(asking.understood(), asking.question.bad_date)
    dated = occasions.dated(_bare(asking))
    return asking.answered(()) if dated is None else _answer_dated(dated, named)


def _answer_dated(asking: Asking, named: Named) -> Answer:
    """The answer by what is asked, or what keeps it from being answered."""
    if asking.question.intent == "who-is" and terms_of_office.asks(asking):
        return terms_of_office.beside(asking)
    if (titled := offices.titled(asking)) is not None:
        return titled
    headed = _headed(asking)
    if headed is not None and ":" in asking.question.role:
        return headed
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


def _headed(asking: Asking) -> Answered | None:
    """Who heads a body, where it is no delegation that was led: "who chairs the committee?"."""
    asked = asking.question
    if asked.intent != "who-led":
        return None
    is_body = all(hit.entity.kind in {"body", "person"} or hit.how == "metonym" for hit in asking.hits)
    if not (asking.hits or asking.left) or not (is_body or ":" in asked.role):
        return None
    role = asked.role or lexicon.HEAD
    given = offices.who_is(asking._replace(question=replace(asked, intent="who-is", role=role)))
    return given if isinstance(given, Answered) and given.asked.question.intent == "who-is" else None


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
