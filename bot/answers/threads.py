"""A thread's last question: what a follow-up does not say is taken from it."""

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any, NamedTuple

from bot import names, questions
from bot.answers.asking import Asking
from bot.model import Ambiguous, Answer, Entity, Hit, Intent, Interval, Question
from bot.questions import Following
from bot.store import Store

TALKS: tuple[Intent, ...] = ("who-led", "who-attended", "meetings")
PLACES = frozenset({"city", "place"})
PARTIES = frozenset({"country", "body"})


class Context(NamedTuple):
    """What is remembered of a thread: the question, whom it named, between whom it had to choose.

    `chosen` are the ids of those who were ever chosen in the thread: they are meant again.
    """

    question: Question
    hits: tuple[Hit, ...]
    choices: tuple[Entity, ...] = ()
    chosen: tuple[str, ...] = ()


def recall(store: Store, thread: str) -> Context | None:
    """The last question of a thread; None where there is none, or it was written by another version."""
    kept = store.recall(thread)
    if kept is None:
        return None
    try:
        return _context(json.loads(kept))
    except (KeyError, TypeError, ValueError):
        return None  # a thread that cannot be read is a thread that starts anew


def remember(store: Store, thread: str, answer: Answer, chosen: Sequence[str], on: date) -> None:
    """Keep a thread's last question, and who was chosen in it."""
    store.remember(thread, payload(answer, chosen), on=on)


def payload(answer: Answer, chosen: Sequence[str]) -> str:
    """What is kept of an answered question, as JSON."""
    asked = answer.asked
    choices = [choice.entity for choice in answer.choices] if isinstance(answer, Ambiguous) else []
    kept = {
        "question": asdict(replace(asked.question, text=questions.clean(asked.question.text))),
        "hits": [] if choices else [asdict(hit) for hit in asked.hits],
        "choices": [asdict(entity) for entity in choices],
        "chosen": list(chosen),
    }
    return json.dumps(kept, default=_day, ensure_ascii=False)


def forget(store: Store, thread: str, on: date) -> None:
    """Start a thread anew."""
    store.remember(thread, "{}", on=on)


def choose(text: str, context: Context) -> Entity | None:
    """The one of several that was chosen: by its number, or by a name that only it has."""
    typed = names.key(questions.clean(text))
    if typed.isdecimal() and 1 <= int(typed) <= len(context.choices):
        return context.choices[int(typed) - 1]
    words = set(typed.split())
    fitting = [entity for entity in context.choices if words and words <= set(names.key(entity.name).split())]
    return fitting[0] if len(fitting) == 1 else None


def taken_up(following: Following, fresh: Asking, context: Context) -> Asking:
    """The last question with what the follow-up says of its own in place of what it said there.

    `fresh` is the follow-up's own words, read as if they were a question.
    """
    last = context.question
    if following.how != "and":
        intent: Intent = (
            "who-attended" if following.how == "others" and last.intent == "who-led" else last.intent
        )
        everything = following.how == "all" or last.everything
        return fresh._replace(
            question=replace(last, intent=intent, everything=everything), hits=context.hits, left=()
        )
    asked = fresh.question
    question = replace(
        last,
        text=asked.text,
        whens=asked.whens or last.whens,
        bad_date=asked.bad_date,
        role=_role(fresh, last),
        topic=_topic(fresh, last),
    )
    return fresh._replace(question=question, hits=_hits(fresh, context))


def _role(fresh: Asking, last: Question) -> str:
    """The office newly asked for; the last one, unless a person is named now."""
    is_person = any(hit.entity.kind == "person" for hit in fresh.hits)
    return fresh.question.role or ("" if is_person else last.role)


def _topic(fresh: Asking, last: Question) -> str:
    """The topic newly named; the last one, unless others are asked for what they want in general."""
    return " ".join(fresh.left) or fresh.question.topic or last.topic


def _hits(fresh: Asking, context: Context) -> tuple[Hit, ...]:
    """Whoever is named now, and of those named before the place or party that is not replaced."""
    if not fresh.hits:
        return context.hits
    if context.question.intent not in TALKS:
        return fresh.hits
    kinds = {hit.entity.kind for hit in fresh.hits}
    kept = PARTIES if kinds <= PLACES else PLACES
    known = set(fresh.ids)
    return (
        *fresh.hits,
        *(hit for hit in context.hits if hit.entity.kind in kept and hit.entity.id not in known),
    )


def _day(value: object) -> str:
    """A date in JSON."""
    return value.isoformat() if isinstance(value, date) else str(value)


def _context(kept: dict[str, Any]) -> Context:
    """What `remember` kept."""
    raw = kept["question"]
    whens = tuple(_interval(each) for each in raw["whens"])
    question = Question(**raw | {"whens": whens, "names": tuple(raw["names"])})
    return Context(
        question,
        tuple(_hits_of(kept["hits"])),
        tuple(Entity(**each) for each in kept["choices"]),
        tuple(kept["chosen"]),
    )


def _hits_of(kept: Sequence[dict[str, Any]]) -> list[Hit]:
    return [Hit(**each | {"entity": Entity(**each["entity"])}) for each in kept]


def _interval(raw: dict[str, Any]) -> Interval:
    sides = {side: raw[side] and date.fromisoformat(raw[side]) for side in ("start", "end")}
    return Interval(**raw | sides)
