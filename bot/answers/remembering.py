"""What is kept of a thread's last question, and how it is written down."""

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any, NamedTuple

from bot import questions
from bot.answers import seated
from bot.model import Ambiguous, Answer, Answered, Entity, Fact, Hit, Interval, Question
from bot.store import Store

MOST = 4
"""Persons to whom a "she" may point."""


class Context(NamedTuple):
    """What is remembered of a thread: the question, whom it named, between whom it had to choose.

    `chosen` are the ids of those who were ever chosen in the thread: they are meant again. `people` are the
    last persons spoken of, to whom a "she" points; `when` is the time answered for, for an "and before that".
    """

    question: Question
    hits: tuple[Hit, ...]
    choices: tuple[Entity, ...] = ()
    chosen: tuple[str, ...] = ()
    people: tuple[Entity, ...] = ()
    when: Interval | None = None


def recall(store: Store, thread: str) -> Context | None:
    """The last question of a thread; None where there is none, or it was written by another version."""
    kept = store.recall(thread)
    if kept is None:
        return None
    try:
        context = _context(json.loads(kept))
    except (KeyError, TypeError, ValueError):
        return None  # a thread that cannot be read is a thread that starts anew
    hits = (seated.as_typed(hit, context.question.text, store) for hit in context.hits)
    return context._replace(hits=tuple(hits))


def remember(
    store: Store,
    thread: str,
    answer: Answer,
    chosen: Sequence[str],
    on: date,
    *,
    before: Context | None = None,
) -> None:
    """Keep a thread's last question, who was chosen in it, and of whom it speaks or spoke `before`."""
    store.remember(thread, payload(answer, chosen, before.people if before else ()), on=on)


def payload(answer: Answer, chosen: Sequence[str], people: Sequence[Entity] = ()) -> str:
    """What is kept of an answered question, as JSON; `people` were spoken of before it."""
    asked = answer.asked
    facts = answer.facts if isinstance(answer, Answered) else ()
    choices = [choice.entity for choice in answer.choices] if isinstance(answer, Ambiguous) else []
    kept = {
        "question": asdict(replace(asked.question, text=questions.clean(asked.question.text))),
        "hits": [] if choices else [asdict(hit) for hit in asked.hits],
        "choices": [asdict(entity) for entity in choices],
        "chosen": list(chosen),
        "people": [asdict(entity) for entity in _people(asked.hits, _told_first(answer, facts)) or people],
        "when": asdict(when) if (when := asked.when or _first(facts)) else None,
    }
    return json.dumps(kept, default=_day, ensure_ascii=False)


def _people(hits: Sequence[Hit], facts: Sequence[Fact]) -> list[Entity]:
    """The persons whom a question names, else those whom its answer is about."""
    named = [hit.entity for hit in hits if hit.entity.kind == "person"]
    about = (fact.subject for fact in facts)
    found = {one.id: Entity(one.id, one.kind, one.name) for one in about if one and one.id}
    return named or [entity for entity in found.values() if entity.kind == "person"][:MOST]


def _told_first(answer: Answer, facts: Sequence[Fact]) -> Sequence[Fact]:
    """The facts by which an answer names people: of sentences the best, of anything else all."""
    return facts[:1] if answer.asked.question.intent == "passages" else facts


def _first(facts: Sequence[Fact]) -> Interval | None:
    return next((fact.holds for fact in facts if fact.holds), None)


def forget(store: Store, thread: str, on: date) -> None:
    """Start a thread anew."""
    store.remember(thread, "{}", on=on)


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
        tuple(Entity(**each) for each in kept["people"]),
        kept["when"] and _interval(kept["when"]),
    )


def _hits_of(kept: Sequence[dict[str, Any]]) -> list[Hit]:
    return [Hit(**each | {"entity": Entity(**each["entity"])}) for each in kept]


def _interval(raw: dict[str, Any]) -> Interval:
    sides = {side: raw[side] and date.fromisoformat(raw[side]) for side in ("start", "end")}
    return Interval(**raw | sides)
