"""Who asks: their language and their day, and the desk's own where Slack does not say."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from slack import ASKER, TOKEN, Refusal, Slack
from slack_sdk import WebClient

from bot.model import Language
from handlers.askers import Asker, Askers

LATE = datetime(2026, 3, 10, 23, 30, tzinfo=UTC)
DESK = ZoneInfo("America/New_York")


@pytest.fixture
def slack() -> Iterator[Slack]:
    """A workspace."""
    slack = Slack()
    yield slack
    slack.close()


class Clock:
    """A clock that stands still until it is set."""

    now = LATE

    def __call__(self) -> datetime:
        """The moment it stands at."""
        return self.now


def askers(slack: Slack, clock: Clock | None = None) -> Askers:
    """The people of a workspace whose desk is in New York."""
    client = WebClient(TOKEN, base_url=slack.base_url, timeout=2, retry_handlers=[])
    return Askers(client, clock or Clock(), DESK)


PROFILES: list[tuple[dict[str, Any], Language | None, str]] = [
    ({"locale": "nl-NL", "tz": "Europe/Amsterdam"}, "nl", "2026-03-11"),
    ({"locale": "nl-BE", "tz": "Europe/Brussels"}, "nl", "2026-03-11"),
    ({"locale": "en-US", "tz": "America/Los_Angeles"}, "en", "2026-03-10"),
    ({"locale": "en-GB", "tz": "Asia/Tokyo"}, "en", "2026-03-11"),
    ({"locale": "de-DE", "tz": "Europe/Berlin"}, None, "2026-03-11"),
    ({"locale": "nl-NL"}, "nl", "2026-03-10"),
    ({"tz": "Europe/Amsterdam"}, None, "2026-03-11"),
    ({"locale": None, "tz": None}, None, "2026-03-10"),
    ({"locale": "nl-NL", "tz": "Mars/Olympus"}, "nl", "2026-03-10"),
    ({"locale": "nl-NL", "tz": "../../etc/passwd"}, "nl", "2026-03-10"),
    ({}, None, "2026-03-10"),
]


@pytest.mark.parametrize(("profile", "language", "today"), PROFILES)
def test_knows_the_language_and_the_day_of_an_asker(
    slack: Slack, profile: dict[str, Any], language: Language | None, today: str
) -> None:
    """Half an hour before midnight UTC it is tomorrow in Amsterdam."""
    slack.users[ASKER] = profile
    assert askers(slack).find(ASKER) == Asker(language, date.fromisoformat(today))


@pytest.mark.parametrize("error", ["missing_scope", "user_not_visible", "ratelimited"])
def test_answers_as_the_desk_reads_when_slack_does_not_say(slack: Slack, error: str) -> None:
    """No answer waits for a profile."""
    slack.refuse("users.info", Refusal(error))
    assert askers(slack).find(ASKER) == Asker(None, date(2026, 3, 10))


def test_answers_as_the_desk_reads_when_slack_is_gone(slack: Slack) -> None:
    """Nobody listens at that address any more."""
    found = askers(slack)
    slack.close()
    assert found.find(ASKER) == Asker(None, date(2026, 3, 10))


def test_asks_slack_once_in_a_while(slack: Slack) -> None:
    """A profile is believed for hours, a failure for a minute."""
    clock = Clock()
    found = askers(slack, clock)
    slack.refuse("users.info", Refusal("internal_error"))
    assert found.find(ASKER).language is None
    assert found.find(ASKER).language is None
    clock.now = LATE + timedelta(minutes=1)
    assert [found.find(ASKER).language for _ in range(3)] == ["nl"] * 3
    clock.now = LATE + timedelta(hours=5)
    assert found.find(ASKER).today == date(2026, 3, 11)
    assert len(slack.calls) == 2
    slack.users[ASKER] = {"locale": "en-GB", "tz": "Asia/Tokyo"}
    clock.now = LATE + timedelta(hours=7)
    assert found.find(ASKER).language == "en"
