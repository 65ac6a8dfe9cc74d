"""Slash commands: acknowledged at once, answered once, to the asker alone."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from served import Served, workspace
from shapes import problems
from slack import ASKER, LIMITED, Refusal, shown
from slack_bolt import BoltRequest

import handlers


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """Dossier in a workspace."""
    with workspace(tmp_path) as served:
        yield served


@pytest.mark.parametrize("name", handlers.COMMANDS)
def test_acknowledges_every_command_at_once_and_answers_it(served: Served, name: str) -> None:
    """An empty 200 within a tenth of a second, and then one message that only the asker sees."""
    served.slack.send(served.app, served.slack.command(f"{name} lima"))
    began = time.monotonic()
    response = served.slack.send(served.app, served.slack.command(f"{name} lima"))
    assert (response.status, response.body) == (200, "")
    assert time.monotonic() - began < 0.1
    answers = served.slack.heard(2)
    assert all(answer.ephemeral and answer.text and not problems(answer.raw) for answer in answers)
    served.settle()
    assert len(served.slack.said) == 2


def test_answers_with_the_sentence_it_stands_on(served: Served) -> None:
    """The name, the words of the article, and its outlet."""
    served.slack.send(served.app, served.slack.command("/who-led lima"))
    answer = shown(served.slack.heard()[0])
    assert "Ria Jansen" in answer
    assert "Jansen leads the Norwegian delegation" in answer
    assert "The Herald" in answer


@pytest.mark.parametrize(
    ("locale", "word"), [("nl-NL", "delegatie"), ("en-US", "delegation"), ("de-DE", "delegatie")]
)
def test_answers_in_the_language_of_the_asker(served: Served, locale: str, word: str) -> None:
    """A locale of ours, and the desk's language for another."""
    served.slack.users[ASKER] = {"locale": locale, "tz": "Europe/Amsterdam"}
    served.slack.send(served.app, served.slack.command("/who-led lima"))
    assert word in served.slack.heard()[0].text.casefold()


HOSTILE = [
    "<!channel> <@U1ASKER> @here",
    "'; DROP TABLE facts; --",
    "%",
    "\u202eamil\u202c \u200b\u2066x\u2069",
    "x" * 40_000,
    "“lima” ‘Ria’s’",
    "lima\x00",
    "*lima* _lima_ `lima` ~lima~ https://evil.example",
    "&amp; &lt;!channel&gt; &",
    "\ud83d",
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:20]))
@pytest.mark.parametrize("name", ["/who-is", "/facts", "/dossier"])
def test_answers_hostile_text_and_mentions_nobody(served: Served, name: str, text: str) -> None:
    """A message in Slack's limits, nothing taken as markup, no apology."""
    sendable = text.encode("utf-8", "replace").decode()
    served.slack.send(served.app, served.slack.command(f"{name} {sendable}"))
    answer = served.slack.heard()[0]
    assert not problems(answer.raw)
    assert "<!channel>" not in answer.text
    assert "<@U1ASKER>" not in answer.text


def broken(served: Served) -> None:
    """Take away what every question needs."""
    served.store.here().execute("ALTER TABLE aliases RENAME TO gone")
    served.store.here().execute("ALTER TABLE facts RENAME TO lost")


def test_tells_the_asker_when_it_breaks(served: Served, caplog: pytest.LogCaptureFixture) -> None:
    """One sentence to the asker alone, with a reference that is in the log, and nothing internal."""
    broken(served)
    response = served.slack.send(served.app, served.slack.command("/who-led lima"))
    assert (response.status, response.body) == (200, "")
    apology = served.slack.heard()[0]
    assert apology.ephemeral
    assert "ging iets mis" in apology.text
    assert not any(
        word in str(apology.raw).casefold() for word in ("table", "sqlite", "traceback", ".py", "error")
    )
    reference = next(word for word in caplog.text.split() if word in apology.text and len(word) == 8)
    assert reference.isalnum()
    assert "no such table" in caplog.text


def test_waits_out_a_rate_limit(served: Served) -> None:
    """A response_url that is limited is tried again after the wait it names."""
    served.slack.refuse("response_url", LIMITED, LIMITED)
    served.slack.send(served.app, served.slack.command("/who-led lima"))
    assert "Ria Jansen" in shown(served.slack.heard()[0])


def test_says_the_text_alone_when_slack_refuses_the_blocks(served: Served) -> None:
    """Better a plain answer than none."""
    served.slack.refuse("response_url", Refusal("invalid_blocks", 400))
    served.slack.send(served.app, served.slack.command("/who-led lima"))
    answer = served.slack.heard()[0]
    assert answer.blocks == []
    assert "Ria Jansen" in answer.text


def test_logs_what_can_be_said_no_more(served: Served, caplog: pytest.LogCaptureFixture) -> None:
    """A response_url that lapsed: nothing is said, nothing crashes, the log knows."""
    served.slack.refuse("response_url", Refusal("expired_url", 404), Refusal("expired_url", 404))
    served.slack.send(served.app, served.slack.command("/who-led lima"))
    served.settle()
    assert served.slack.said == []
    assert "expired_url" in caplog.text


def test_answers_many_at_once(served: Served) -> None:
    """Forty in a row are all acknowledged in time and all answered."""
    for _ in range(40):
        assert served.slack.send(served.app, served.slack.command("/who-led lima")).status == 200
    assert len(served.slack.heard(40, within_s=20)) == 40


def test_answers_nobody_who_is_not_slack(served: Served) -> None:
    """Bolt checks the signature itself, too, behind the gate."""
    body = served.slack.command("/who-led lima")
    headers: dict[str, Any] = {"x-slack-request-timestamp": "1", "x-slack-signature": "v0=0"}
    assert served.app.dispatch(BoltRequest(body=body, headers=headers)).status == 401
    served.settle()
    assert served.slack.said == []


def test_warming_up_counts_as_no_question(served: Served) -> None:
    """Nothing is said, and nothing is remembered as asked and not answered."""
    served.desk.warm_up()
    served.settle()
    assert (served.slack.said, served.store.misses()) == ([], [])
