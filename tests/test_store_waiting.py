"""What waits for an editor: answers nothing, is counted and listed, and answers once somebody confirms it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import newsroom as made
import pytest

from bot import answers, plaintext
from bot.migrations import LATEST
from bot.model import Fact, NotStated, Position
from bot.store import Store
from bot.store.waiting import LIMIT

DOUBTFUL = 0.3
"""The confidence of a fact that waits; of two such facts in two articles both answer."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store."""
    opened = Store.open(tmp_path / "store.db")
    yield opened
    opened.close()


def file(store: Store, *names: str, confidence: float = DOUBTFUL, stance: str = "demands") -> list[Fact]:
    """Store articles that each state one position of Norway, read as surely as said."""
    stated = []
    for day, name in enumerate(names):
        article = made.article(name=name)
        claim = Position(made.NORWAY, "a quota on cod", "quota", stance)  # type: ignore[arg-type] # one of its words
        fact = made.fact(article, claim, "Norway demands a quota on cod")
        stated.append(replace(fact, confidence=confidence))
        store.replace(article, stated[-1:], made.aliases(article), at=made.NOON + timedelta(days=day))
    return stated


def found(store: Store) -> int:
    """How many facts a look-up, a search and a count find of Norway, the same."""
    numbers = {
        len(store.facts(about=["country:norway"])),
        len(store.facts(kinds=["position"])),
        store.counts().facts.get("position", 0),
    }
    (number,) = numbers
    assert bool(store.search("quota")) == bool(number)
    return number


def test_a_sure_fact_answers_and_a_doubtful_one_waits(store: Store) -> None:
    """By one limit for all kinds."""
    file(store, "sure", confidence=LIMIT)
    assert (found(store), store.waiting_number()) == (1, 0)
    (fact,) = file(store, "doubtful", confidence=LIMIT - 0.2, stance="against")
    assert (found(store), [each.id for each in store.waiting()]) == (1, [fact.id])


@pytest.mark.parametrize(("word", "number"), [("confirmed", 1), ("retracted", 0)])
def test_waits_no_longer_once_an_editor_has_spoken(store: Store, word: str, number: int) -> None:
    """Confirmed it answers, retracted it never does; either stays when the article is read again."""
    (fact,) = file(store, "fish")
    store.review(fact.id, word, editor="desk", at=made.NOON)  # type: ignore[arg-type] # one of its words
    file(store, "fish")
    assert (found(store), store.waiting_number()) == (number, 0)


def test_a_second_article_that_says_the_same_lets_both_answer(store: Store) -> None:
    """Together they are surer than each; another stance does not count, nor does the same article twice."""
    file(store, "fish")
    file(store, "fish")
    assert found(store) == 0
    file(store, "meat", stance="against")
    assert found(store) == 0
    file(store, "again")
    assert (found(store), store.waiting_number()) == (2, 1)


def test_waits_again_when_the_second_article_says_so_no_more(store: Store) -> None:
    """An edited article takes its weight away."""
    file(store, "fish", "again")
    again = made.article(name="again")
    store.replace(again, [], made.aliases(again), at=made.NOON + timedelta(days=3))
    assert (found(store), store.waiting_number()) == (0, 1)


def test_an_older_store_finds_out_what_waits(store: Store, tmp_path: Path) -> None:
    """After a migration, by the confidences that are there."""
    file(store, "fish")
    with store.writing() as connection:
        connection.execute("UPDATE facts SET status = 'proposed'")
        connection.execute(f"PRAGMA user_version = {LATEST - 1}")
    store.close()
    opened = Store.open(tmp_path / "store.db")
    assert (found(opened), opened.waiting_number()) == (0, 1)
    opened.close()


@pytest.mark.parametrize(
    ("question", "waits"),
    [
        ("/positions Norway", 1),
        ("/positions Norway 2025", 1),
        ("/positions Norway 2019", 0),
        ("/quotes Norway", 0),
    ],
)
def test_an_answer_says_how_many_wait_without_telling_them(store: Store, question: str, waits: int) -> None:
    """Of the kind and the time asked for."""
    file(store, "fish")
    answer = answers.answer(question, store, today=made.NOON.date(), language="en")
    assert isinstance(answer, NotStated)
    assert answer.waiting == waits
    assert ("1 fact waits for an editor." in plaintext.render(answer)) == bool(waits)
    assert "cod" not in plaintext.render(answer)
