"""What the desk asked and saw: misses, threads, events that come twice, one digest a channel and day."""

import threading
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import newsroom as made
import pytest

from bot.store import Miss, Store

DAY = date(2025, 6, 2)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store."""
    opened = Store.open(tmp_path / "store.db")
    yield opened
    opened.close()


def test_counts_what_was_asked_and_not_answered(store: Store) -> None:
    """The same question is one entry, most often asked first, after the moment that is asked for."""
    later = made.NOON + timedelta(days=1)
    for text, at in [("who is x?", made.NOON), ("who is y?", made.NOON), ("who is x?", later)]:
        store.remember_miss(text, "unknown_name", at)
    assert store.misses() == [
        Miss("who is x?", "unknown_name", 2, later),
        Miss("who is y?", "unknown_name", 1, made.NOON),
    ]
    assert [miss.times for miss in store.misses(made.NOON)] == [1]
    assert [miss.times for miss in store.misses(until=made.NOON)] == [1, 1]
    assert store.counts().misses == 3


def test_a_thread_is_recalled_after_a_restart(store: Store) -> None:
    """The last question of a thread stays, other threads do not see it, an old one is forgotten."""
    store.remember("C1/1.0", '{"a": 1}', on=DAY)
    store.remember("C1/1.0", '{"a": 2}', on=DAY)
    again = Store.open(store.path)
    assert again.recall("C1/1.0") == '{"a": 2}'
    assert again.recall("C1/2.0") is None
    again.remember("C1/2.0", "{}", on=DAY + timedelta(days=91))
    assert again.recall("C1/1.0") is None
    again.close()


def test_an_event_is_new_once_even_for_threads_at_once(store: Store) -> None:
    """Of sixteen deliveries of one event exactly one is the first; a day later its id is forgotten."""
    answers: list[bool] = []
    threads = [
        threading.Thread(target=lambda: answers.append(store.first_time("Ev1", made.NOON))) for _ in range(16)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [False] * 15 + [True]
    assert store.first_time("Ev2", made.NOON + timedelta(days=2))
    assert store.here().execute("SELECT id FROM events").fetchall()[0]["id"] == "Ev2"


def test_one_digest_a_channel_and_day(store: Store) -> None:
    """Whoever claims first may post; another may when the first died before; nobody once it is posted."""
    assert store.claim_digest("C1", DAY, at=made.NOON)
    assert not store.claim_digest("C1", DAY, at=made.NOON + MINUTE)
    assert store.claim_digest("C2", DAY, at=made.NOON + MINUTE)
    assert store.claim_digest("C1", DAY, at=made.NOON + 10 * MINUTE)
    assert store.last_digest("C1") is None
    store.digest_posted("C1", DAY, at=made.NOON + 11 * MINUTE, message="1.0")
    assert not store.claim_digest("C1", DAY, at=made.NOON + 60 * MINUTE)
    assert store.claim_digest("C1", DAY + timedelta(days=1), at=made.NOON + 60 * MINUTE)


def test_news_begins_where_the_last_digest_was_claimed(store: Store) -> None:
    """What changed while a digest was being posted belongs to the next one."""
    store.claim_digest("C1", DAY, at=made.NOON)
    store.digest_posted("C1", DAY, at=made.NOON + MINUTE)
    assert store.last_digest("C1") == made.NOON
    assert store.last_digest("C2") is None
