"""The read line: text → question → names → facts → answer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from bot import contradictions, lexicon, names, questions, records
from bot.answers import naming, offices, searching, strangers, talks, threads, views
from bot.answers.asking import Asking
from bot.answers.deciding import Named
from bot.answers.threads import Context
from bot.model import (
    Ambiguous,
    Answer,
    Answered,
    BadDate,
    Entity,
    Hit,
    Intent,
    Language,
    Question,
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
    "timeline": views.timeline,
    "compare": views.compare,
    "facts": searching.facts,
    "passages": searching.passages,
}
MOST = 4
"""People shown of whom each may be meant."""
MISSES = ("not_stated", "unknown_name", "no_match")
"""Statuses of questions that the desk should be able to answer one day."""


def answer(
    text: str,
    store: Store,
    *,
    today: date,
    language: Language | None = None,
    thread: str | None = None,
    at: datetime | None = None,
) -> Answer:
    """What the store holds on a question; a question that is not answered is remembered as a miss.

    `thread` is where it was asked, by any name that stays the same: a follow-up takes what it leaves out from
    the last question there. `today` is the day it is for the asker; `at` is the moment under which a miss is
    kept, by default the present one.
    """
    given = (
        _asked(text, store, today, language)
        if thread is None
        else _in_thread(text, store, today, language, thread)
    )
    if isinstance(given, Answered):
        given = _disputed(given, store)
    status = records.status(given)
    if status in MISSES:
        store.remember_miss(questions.clean(text), status, at or datetime.now(UTC))
    return given


def _disputed(given: Answered, store: Store) -> Answered:
    """An answer with what contradicts its facts, and why others that look so do not."""
    return replace(
        given,
        contradictions=tuple(store.contradictions_of([fact.id for fact in given.facts])),
        agreements=tuple(contradictions.agreements(given.facts, given.nearby)),
    )


def _asked(
    text: str, store: Store, today: date, language: Language | None, context: Context | None = None
) -> Answer:
    """The answer to a question that stands alone, but for whom it points to, or chose, in its thread."""
    asked = questions.read(
        text, today=today, language=language, is_name=lambda word: bool(store.exact(names.key(word)))
    )
    asking = offices.alone(Asking(asked, store, today))
    if asking.question.intent == "dossier":
        return _status(asking)
    named = _speaking(naming.find(asking.question, store), asking)
    if context is not None:
        named = _chosen(_pointing(named, asking.question, context), context.chosen)
    asking = asking._replace(hits=named.hits, left=named.left, body=named.body)
    return _answer(_with_topic(asking), named)


def _pointing(named: Named, question: Question, context: Context) -> Named:
    """Whom the question names, with those of the thread to whom it points.

    What is asked without a name or a time is asked of the same as the last question was.
    """
    pointed = threads.pointed(question.text, named.hits, context)
    if not pointed and question.intent in threads.TALKS and not question.names and not question.whens:
        pointed = context.hits
    people = tuple(hit for hit in pointed if hit.entity.kind == "person")
    if (
        len(people) > 1
        and not named.several
        and not {"he", "she"}.isdisjoint(questions.pointers(question.text))
    ):
        return named._replace(several=people)
    return named._replace(hits=(*pointed, *named.hits))


def _speaking(named: Named, asking: Asking) -> Named:
    """Who speaks as the holder of an office, in place of the land or body that the office is of."""
    if not named.office or any(hit.entity.kind == "person" for hit in named.hits):
        return named
    people = offices.holders(asking._replace(hits=named.hits), named.office)
    match people:
        case []:
            return named._replace(left=(*named.left, lexicon.office_title(named.office, asking.language)))
        case [_]:
            return named._replace(hits=people)
        case _:
            return named._replace(several=people[:MOST])


def _in_thread(text: str, store: Store, today: date, language: Language | None, thread: str) -> Answer:
    """The answer to a question that may take up the last one of its thread, which it becomes itself."""
    context = threads.recall(store, thread)
    following = questions.following(text)
    if following is not None and following.how == "anew":
        threads.forget(store, thread, today)
        return Usage(Asking(questions.read("", today=today, language=language), store, today).understood())
    given, chosen = within(context, text, store, today, language)
    if not isinstance(given, Usage | State):
        threads.remember(store, thread, given, chosen, today, before=context)
    return given


def within(
    context: Context | None, text: str, store: Store, today: date, language: Language | None
) -> tuple[Answer, tuple[str, ...]]:
    """The answer to a question that may take up the one before, and the ids of those chosen until now."""
    if context is None:
        return _asked(text, store, today, language), ()
    chosen, last = context.chosen, Asking(context.question, store, today)
    following, entity = questions.following(text), threads.choose(text, context)
    if entity is not None:
        chosen = tuple(dict.fromkeys([*chosen, entity.id]))
        return _choice(text, entity, context, last), chosen
    if following is not None and following.how == "and" and questions.asks(following.rest):
        return _asked(following.rest, store, today, language, context), chosen
    if following is not None and not context.choices:
        return _follow(text, following, context, last), chosen
    return _asked(text, store, today, language, context), chosen


def _choice(text: str, entity: Entity, context: Context, asking: Asking) -> Answer:
    """The last question again, for the one who was chosen."""
    question = replace(context.question, text=text, names=(entity.name,))
    return _answer(
        asking._replace(question=question, hits=(Hit(entity, text, entity.name, 100.0, "exact"),)), Named()
    )


def _follow(text: str, following: Following, context: Context, last: Asking) -> Answer:
    """The last question again, with what the follow-up says in place of what it said."""
    intent, language = last.question.intent, last.question.language
    fresh = questions.read(f"/{intent} {following.rest}", today=last.today, language=language)
    named = _speaking(naming.find(fresh, last.store), last._replace(question=fresh))
    asking = _with_topic(Asking(fresh, last.store, last.today, named.hits, named.left, named.body))
    taken = threads.taken_up(following, asking, context)
    return _answer(taken._replace(question=replace(taken.question, text=text)), named)


def _answer(asking: Asking, named: Named) -> Answer:
    """The answer by what is asked, or what keeps it from being answered."""
    if asking.question.bad_date:
        return BadDate(asking.understood(), asking.question.bad_date)
    asking = _bare(asking)
    hindered = _hindered(asking, named)
    if hindered is not None:
        return hindered
    asking = _loose(asking)
    return ANSWERS[asking.question.intent](asking)


def _bare(asking: Asking) -> Asking:
    """A name alone, without a question or with a time: who that is, or what happened there and with them."""
    asked = asking.question
    is_bare = asked.intent == "passages" and asking.hits and not asking.left
    if not is_bare or (questions.asks(asked.text) and asking.when is None):
        return asking
    intent: Intent = "who-is" if asking.hits[0].entity.kind == "person" else "timeline"
    return asking._replace(question=replace(asked, intent=intent))


def _loose(asking: Asking) -> Asking:
    """Who is "the successor of" somebody is no office that can be looked up: sentences that say so may be."""
    asked = asking.question
    if asked.intent != "who-is" or asked.role or not asking.left:
        return asking
    return asking._replace(question=replace(asked, intent="passages", topic=" ".join(asking.left)))


def _chosen(named: Named, chosen: tuple[str, ...]) -> Named:
    """Of several who may be meant, the one who was chosen before."""
    meant = [hit for hit in named.several if hit.entity.id in chosen]
    return named._replace(hits=(*named.hits, meant[0]), several=()) if len(meant) == 1 else named


def _with_topic(asking: Asking) -> Asking:
    """Words that name nobody are the topic of a question that may have one."""
    asked = asking.question
    if asked.intent not in naming.TOPICAL:
        return asking
    topic = " ".join(filter(None, [*asking.left, asked.topic]))
    if asking.hits and asked.intent in naming.SPEAKING:
        topic = questions.without_company(topic)
    return asking._replace(question=replace(asked, topic=topic), left=tuple(topic.split()))


def _hindered(asking: Asking, named: Named) -> Answer | None:
    """Why a name keeps the question from being answered; None where none does."""
    asked = asking.question
    if named.several:
        understood = replace(asking.understood(), hits=named.several)
        return Ambiguous(understood, tuple(asking.choice(hit) for hit in named.several))
    if _says_nothing(asking):
        return UnknownName(asking.understood(), asked.names[0])
    if not named.left or asked.intent in naming.LOOSE or (asked.intent == "who-is" and asked.role):
        return None
    if asked.intent in naming.TOPICAL and (asking.hits or asking.body or _is_topic(named, asked)):
        return None
    unknown = strangers.refused(named.left, asked)
    if not unknown:
        return None
    near = tuple(asking.choice(hit) for hit in named.nearest)
    return UnknownName(asking.understood(), unknown[0], near)


def _says_nothing(asking: Asking) -> bool:
    """Whether something was typed for a name and none of it can be one: "%", "a", "de"."""
    asked = asking.question
    found = asking.hits or asking.left or asking.body or asked.role or asked.topic or asked.whens
    said = {word for name in asked.names for word in lexicon.words(name)}
    return (
        bool(asked.names)
        and not found
        and asked.intent not in naming.LOOSE
        and not said & questions.talk_words()
    )


def _is_topic(named: Named, asked: Question) -> bool:
    """Whether the words that name nobody speak of a topic instead; a quote needs somebody who says it."""
    return asked.intent != "quotes" and bool(lexicon.topics_asked(" ".join(named.left), asked.language))


def _status(asking: Asking) -> Answer:
    """What the store holds, or how to ask."""
    if asking.question.topic != "status":
        return asking.usage()
    counts = asking.store.counts()
    return State(
        asking.understood(),
        counts.articles,
        tuple(counts.facts.items()),
        counts.entities,
        counts.oldest,
        counts.newest,
        counts.misses,
        counts.waiting,
    )
