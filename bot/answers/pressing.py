"""Buttons under an answer: the question is kept in the store, so that a press after a restart takes it up."""

from datetime import date

from bot.answers import answering, remembering
from bot.answers.asking import Asker
from bot.model import Ambiguous, Answer, Answered
from bot.store import Store

MORE = "show all"
"""The follow-up that a press on "N more" stands for."""


def keep(answer: Answer, store: Store, *, today: date) -> str:
    """The key under which a press finds the question again; "" for an answer that has nothing to press.

    The same question about the same names has the same key. It is forgotten when a thread as old is.
    """
    if not (isinstance(answer, Ambiguous) or (isinstance(answer, Answered) and len(answer.facts) > 1)):
        return ""
    from hashlib import sha256  # noqa: PLC0415 - 8 ms of a cold start, and only Slack has buttons

    payload = remembering.payload(answer, ())
    key = f"press:{sha256(payload.encode()).hexdigest()[:20]}"
    store.remember(key, payload, on=today)
    return key


def more(key: str, store: Store, *, today: date) -> Answer | None:
    """The question kept under a key, answered whole; None where it is forgotten."""
    context = remembering.recall(store, key)
    return None if context is None else answering.within(context, MORE, Asker(store, today), None)[0]


def choose(key: str, number: int, store: Store, *, today: date, thread: str | None) -> Answer | None:
    """The question kept under a key, for the one of several with a number (from 1).

    The choice is remembered in the thread, as if the number had been typed there. None where the question is
    forgotten, or never had so many to choose from.
    """
    context = remembering.recall(store, key)
    if context is None or not 1 <= number <= len(context.choices):
        return None
    given, chosen = answering.within(context, str(number), Asker(store, today), None)
    if thread is not None:
        before = remembering.recall(store, thread)
        known = before.chosen if before else ()
        remembering.remember(store, thread, given, tuple(dict.fromkeys([*known, *chosen])), today)
    return given
