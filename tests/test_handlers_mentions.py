"""Plain words: a mention is answered in its thread, a direct message where it stands, each of them once."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from served import Served, workspace
from shapes import problems
from slack import ASKER, BOT, CHANNEL, DIRECT, LIMITED, Refusal, shown

QUESTION = f"<@{BOT}> who led the delegation of Norway in Lima?"


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """Dossier in a workspace."""
    with workspace(tmp_path) as served:
        yield served


def test_answers_a_mention_in_a_thread_that_starts_at_it(served: Served) -> None:
    """In the channel, and not into the channel."""
    served.slack.send(served.app, served.slack.event(text=QUESTION, ts="1700000500.000100"))
    answer = served.slack.heard()[0]
    assert (answer.channel, answer.thread) == (CHANNEL, "1700000500.000100")
    assert "Ria Jansen" in shown(answer)
    assert not problems(answer.raw)
    assert answer.raw["unfurl_links"] is False


def test_answers_a_mention_within_a_thread_in_that_thread(served: Served) -> None:
    """The thread of the mention, not one of its own."""
    body = served.slack.event(text=QUESTION, ts="1700000600.000100", thread_ts="1700000500.000100")
    served.slack.send(served.app, body)
    assert served.slack.heard()[0].thread == "1700000500.000100"


def test_answers_a_direct_message_where_it_stands(served: Served) -> None:
    """No thread in a conversation of two; the thread, where the question is in one; no mention is needed."""
    served.slack.send(served.app, served.slack.direct("who led the delegation of Norway in Lima?"))
    assert [(m.channel, m.thread) for m in served.slack.heard()] == [(DIRECT, None)]
    assert "Ria Jansen" in shown(served.slack.said[0])
    served.slack.send(served.app, served.slack.direct("who is Ria Jansen?", thread_ts="1700000500.000100"))
    assert served.slack.heard(2)[1].thread == "1700000500.000100"


def test_says_how_to_ask_when_nothing_is_asked(served: Served) -> None:
    """A mention and nothing else."""
    served.slack.send(served.app, served.slack.event(text=f"<@{BOT}>"))
    assert "/who-led" in shown(served.slack.heard()[0])


def test_answers_an_event_once_however_often_it_comes(served: Served) -> None:
    """Slack sends again after three seconds, a minute, five minutes; all are acknowledged, one answered."""
    body = served.slack.event(text=QUESTION)
    for retry in range(4):
        assert served.slack.send(served.app, body, retry=retry).status == 200
    served.slack.send(served.app, served.slack.event(text=QUESTION))
    served.settle()
    assert len(served.slack.said) == 2


def test_remembers_over_a_restart_what_it_answered(tmp_path: Path) -> None:
    """The same event, before and after."""
    with workspace(tmp_path) as before:
        body = before.slack.event(text=QUESTION)
        before.slack.send(before.app, body)
        before.slack.heard()
    with workspace(tmp_path) as after:
        after.slack.send(after.app, body, retry=1)
        after.settle()
        assert after.slack.said == []


def test_understands_a_follow_up_in_its_thread_only(tmp_path: Path) -> None:
    """What it does not say comes from the thread, after a restart too; another thread knows nothing of it."""
    thread = "1700000500.000100"
    with workspace(tmp_path) as before:
        before.slack.send(before.app, before.slack.event(text="what does Norway want?", ts=thread))
        before.slack.heard()
    with workspace(tmp_path) as after:
        after.slack.send(after.app, after.slack.event(text="and Chile?", thread_ts=thread))
        assert "standpunten" in after.slack.heard()[0].text
        after.slack.send(after.app, after.slack.event(text="and Chile?"))
        assert "standpunten" not in after.slack.heard(2)[1].text


def test_understands_a_follow_up_in_a_direct_message(served: Served) -> None:
    """There the conversation is the thread."""
    served.slack.send(served.app, served.slack.direct("what does Norway want?"))
    served.slack.heard()
    served.slack.send(served.app, served.slack.direct("and Chile?"))
    assert "standpunten" in served.slack.heard(2)[1].text


SILENT: list[dict[str, Any]] = [
    {"bot_id": "B0OTHER", "user": "U0OTHER"},
    {"bot_id": "B0BOT", "user": BOT},
    {"user": BOT},
    {"user": None, "bot_id": "B0OTHER", "subtype": "bot_message"},
    {"subtype": "message_changed", "user": None, "message": {"text": "who led?"}, "hidden": True},
    {"subtype": "message_deleted", "user": None, "previous_message": {"text": "who led?"}},
    {"subtype": "channel_join"},
    {"edited": {"user": ASKER, "ts": "1700000501.000000"}},
]


@pytest.mark.parametrize("event", SILENT, ids=str)
@pytest.mark.parametrize("kind", ["app_mention", "message"])
def test_ignores_bots_itself_and_edits(served: Served, kind: str, event: dict[str, Any]) -> None:
    """Acknowledged, so that it is not sent again, and not answered, so that no two bots talk for ever."""
    body = (
        served.slack.direct(QUESTION, **event)
        if kind == "message"
        else served.slack.event(text=QUESTION, **event)
    )
    assert served.slack.send(served.app, body).status == 200
    served.settle()
    assert served.slack.said == []


def test_ignores_messages_in_channels_that_do_not_mention_it(served: Served) -> None:
    """Even if the app were subscribed to them."""
    served.slack.send(served.app, served.slack.direct("who led?", channel=CHANNEL, channel_type="channel"))
    served.settle()
    assert served.slack.said == []


def test_tells_the_asker_in_the_thread_when_it_breaks(
    served: Served, caplog: pytest.LogCaptureFixture
) -> None:
    """One sentence where the question was asked, and nothing internal."""
    served.store.here().execute("ALTER TABLE aliases RENAME TO gone")
    served.store.here().execute("ALTER TABLE facts RENAME TO lost")
    served.slack.users[ASKER] = {"locale": "en-GB", "tz": "Europe/London"}
    served.slack.send(served.app, served.slack.event(text=QUESTION, ts="1700000500.000100"))
    apology = served.slack.heard()[0]
    assert apology.thread == "1700000500.000100"
    assert "Something broke" in apology.text
    assert "table" not in str(apology.raw)
    assert "no such table" in caplog.text


def test_waits_out_a_rate_limit(served: Served) -> None:
    """Answered after the wait that Slack names."""
    served.slack.refuse("chat.postMessage", LIMITED, LIMITED)
    served.slack.send(served.app, served.slack.event(text=QUESTION))
    assert "Ria Jansen" in shown(served.slack.heard()[0])


@pytest.mark.parametrize("error", ["invalid_blocks", "msg_blocks_too_long", "msg_too_long"])
def test_says_the_text_alone_when_slack_refuses_the_shape(served: Served, error: str) -> None:
    """Better a plain answer than none."""
    served.slack.refuse("chat.postMessage", Refusal(error))
    served.slack.send(served.app, served.slack.event(text=QUESTION))
    answer = served.slack.heard()[0]
    assert answer.blocks == []
    assert "Ria Jansen" in answer.text


@pytest.mark.parametrize("channel", ["C0GONE", "C0OLD"])
def test_logs_an_answer_that_no_channel_takes(
    served: Served, channel: str, caplog: pytest.LogCaptureFixture
) -> None:
    """A channel that is gone or archived between question and answer: nothing crashes, the log knows."""
    served.slack.channels["C0OLD"] = {"member", "archived"}
    assert served.slack.send(served.app, served.slack.event(text=QUESTION, channel=channel)).status == 200
    served.settle()
    assert served.slack.said == []
    assert "channel_not_found" in caplog.text or "is_archived" in caplog.text
