"""Buttons: the rest of a long answer, and the one of several who is meant, where the button stands."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import newsroom
import pytest
import subjects
from served import Served, workspace
from shapes import problems
from slack import BOT, Said, shown

from bot import wording
from bot.model import Position
from bot.store import Store

LONG = 23
"""Positions of Norway in the store: more than two messages hold."""


def fill(store: Store) -> None:
    """One land with many positions."""
    text = " ".join(f"Norway demands quota number {n} on cod, and says so at length." for n in range(LONG))
    article = newsroom.article(text, "quotas")
    sentences = [f"Norway demands quota number {n} on cod" for n in range(LONG)]
    claims = [Position(newsroom.NORWAY, f"quota {n}", "quota", "demands") for n in range(LONG)]
    facts = [newsroom.fact(article, claim, quote) for claim, quote in zip(claims, sentences, strict=True)]
    store.replace(article, facts, newsroom.aliases(article), at=newsroom.NOON)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """Dossier in a workspace, with a long answer in its store."""
    with workspace(tmp_path, fill) as served:
        yield served


def ask(served: Served, body: str) -> Said:
    """What is said to a body that Slack sends."""
    before = len(served.slack.said)
    assert served.slack.send(served.app, body).status == 200
    message = served.slack.heard(before + 1)[-1]
    assert problems(message.raw) == []
    return message


def quotas(message: Said) -> list[int]:
    """The numbers of the positions that a message shows."""
    words = shown(message).split()
    return [int(words[i + 1]) for i, word in enumerate(words) if word == "number"]


def test_shows_all_that_there_is_press_by_press(served: Served) -> None:
    """Five, then as many as fit, until the last; none twice, none left out, no button at the end."""
    message = ask(served, served.slack.command("/positions norway"))
    seen = quotas(message)
    assert len(seen) == wording.FIRST
    while any(block["type"] == "actions" for block in message.blocks):
        message = ask(served, served.slack.pressed(message, "more"))
        assert message.ephemeral
        seen += quotas(message)
    assert sorted(seen) == list(range(LONG))


def test_answers_a_press_in_the_thread_of_its_button(served: Served) -> None:
    """For all who read there."""
    first = ask(served, served.slack.event(text=f"<@{BOT}> what does Norway want?", ts="1700000500.000100"))
    more = ask(served, served.slack.pressed(first, "more"))
    assert (more.thread, more.ephemeral) == ("1700000500.000100", False)
    assert not set(quotas(first)) & set(quotas(more))


def test_a_press_works_after_a_restart(tmp_path: Path) -> None:
    """The question is kept in the store."""
    with workspace(tmp_path, fill) as before:
        first = ask(before, before.slack.command("/positions norway"))
    with workspace(tmp_path) as after:
        assert quotas(ask(after, after.slack.pressed(first, "more")))


def test_says_that_a_button_is_too_old(served: Served) -> None:
    """Its question is forgotten; the presser is told to ask again."""
    first = ask(served, served.slack.command("/positions norway"))
    served.store.remember("another", "{}", on=served.desk.clock().date() + timedelta(days=365))
    assert "vraag het opnieuw" in ask(served, served.slack.pressed(first, "more")).text


@pytest.fixture
def namesakes(tmp_path: Path) -> Iterator[Served]:
    """Dossier in a workspace with two people of one surname."""
    with workspace(tmp_path, subjects.fill) as served:
        yield served


def test_one_of_several_is_chosen_by_a_press(namesakes: Served) -> None:
    """The answer is about that one."""
    asked = ask(namesakes, namesakes.slack.command("/who-is lund"))
    assert "Nils Lund" in ask(namesakes, namesakes.slack.pressed(asked, "choose-2")).text


def test_a_press_chooses_for_the_rest_of_the_thread(namesakes: Served) -> None:
    """As a number typed there does."""
    thread = "1700000500.000100"
    asked = ask(namesakes, namesakes.slack.event(text=f"<@{BOT}> who is Lund?", ts=thread))
    ask(namesakes, namesakes.slack.pressed(asked, "choose-1"))
    again = ask(namesakes, namesakes.slack.event(text=f"<@{BOT}> who is Lund?", thread_ts=thread))
    assert "Ingrid Lund" in again.text
    assert not any(block["type"] == "actions" for block in again.blocks)


def test_a_press_that_breaks_is_told(served: Served) -> None:
    """One sentence, as for any question."""
    first = ask(served, served.slack.command("/positions norway"))
    served.store.here().execute("ALTER TABLE facts RENAME TO lost")
    assert "ging iets mis" in ask(served, served.slack.pressed(first, "more")).text


def test_two_facts_that_fit_have_no_button(tmp_path: Path) -> None:
    """A button stands only where there is more."""
    with workspace(tmp_path, subjects.fill) as served:
        message = ask(served, served.slack.command("/positions norway"))
    assert not any(block["type"] == "actions" for block in message.blocks)
