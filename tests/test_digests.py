"""The digest: at local time, once a channel and day, whatever goes wrong in between."""

import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import newsroom
import pytest
from shapes import problems
from slack import CHANNEL, LOST, TOKEN, Refusal, Said, Slack, shown
from slack_sdk import WebClient

from bot.settings import EVERY_DAY, Posting
from bot.store import Store
from handlers import digests
from handlers.digests import Press

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NINE = Posting(CHANNEL, time(9), AMSTERDAM, EVERY_DAY)
MORNING = datetime(2026, 3, 10, 8, 0, tzinfo=UTC)
TUESDAY = date(2026, 3, 10)


def compose(posting: Posting, day: date) -> list[dict[str, Any]]:
    """A digest that always has something to say."""
    return [{"text": f"{posting.channel} {day}", "blocks": []}]


@pytest.fixture
def slack() -> Iterator[Slack]:
    """A workspace where it is the morning of `MORNING`."""
    slack = Slack()
    slack.clock = MORNING.timestamp
    yield slack
    slack.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store."""
    store = Store.open(tmp_path / "store.db")
    yield store
    store.close()


def press(slack: Slack, store: Store, *postings: Posting, compose: Any = compose) -> Press:
    """What brings the digest out in this workspace."""
    return Press(
        WebClient(TOKEN, base_url=slack.base_url, retry_handlers=[]), store, postings or (NINE,), compose
    )


def texts(said: list[Said]) -> list[str]:
    """What was posted."""
    return [message.text for message in said]


DUE = [
    ("2026-03-10T07:59:59Z", "Europe/Amsterdam", "09:00", None),
    ("2026-03-10T08:00:00Z", "Europe/Amsterdam", "09:00", "2026-03-10"),
    ("2026-03-10T22:59:59Z", "Europe/Amsterdam", "09:00", "2026-03-10"),
    ("2026-03-10T23:00:00Z", "Europe/Amsterdam", "09:00", None),
    ("2026-07-10T06:59:59Z", "Europe/Amsterdam", "09:00", None),
    ("2026-07-10T07:00:00Z", "Europe/Amsterdam", "09:00", "2026-07-10"),
    # 29 March: from 01:59 to 03:00 in one minute, so half past two is at three.
    ("2026-03-29T00:59:59Z", "Europe/Amsterdam", "02:30", None),
    ("2026-03-29T01:00:00Z", "Europe/Amsterdam", "02:30", "2026-03-29"),
    # 25 October: 02:30 comes twice, and the first is it.
    ("2026-10-25T00:29:59Z", "Europe/Amsterdam", "02:30", None),
    ("2026-10-25T00:30:00Z", "Europe/Amsterdam", "02:30", "2026-10-25"),
    ("2026-03-09T20:00:00Z", "Pacific/Auckland", "09:00", "2026-03-10"),
    ("2026-03-10T12:29:59Z", "America/St_Johns", "10:00", None),
    ("2026-03-10T12:30:00Z", "America/St_Johns", "10:00", "2026-03-10"),
    ("2026-03-10T18:30:00Z", "Asia/Kolkata", "00:00", "2026-03-11"),
]


@pytest.mark.parametrize(("now", "zone", "at", "day"), DUE)
def test_is_due_at_local_time(now: str, zone: str, at: str, day: str | None) -> None:
    """Time zones, summer time, a time that the day skips and one that it has twice."""
    found = digests.due(
        datetime.fromisoformat(now), Posting(CHANNEL, time.fromisoformat(at), ZoneInfo(zone), EVERY_DAY)
    )
    assert (found and found.isoformat()) == day


def test_is_due_on_its_weekdays_alone() -> None:
    """10 March 2026 is a Tuesday, where the desk is: in Auckland it is then already Wednesday."""
    assert digests.due(MORNING, Posting(CHANNEL, time(9), AMSTERDAM, frozenset({1}))) == TUESDAY
    assert digests.due(MORNING, Posting(CHANNEL, time(9), AMSTERDAM, frozenset({0, 2, 3, 4, 5, 6}))) is None
    late = MORNING + timedelta(hours=13)
    assert digests.due(late, Posting(CHANNEL, time(9), ZoneInfo("Pacific/Auckland"), frozenset({1}))) is None


@pytest.mark.parametrize("day", ["2026-03-28", "2026-10-24"])
@pytest.mark.parametrize("at", ["00:00", "02:00", "02:30", "03:00", "09:00", "23:59"])
def test_is_posted_once_on_each_of_three_days_around_a_change_of_clocks(
    slack: Slack, store: Store, day: str, at: str
) -> None:
    """Asked every quarter of an hour for three days, it is out three times, once for each date."""
    start = datetime.combine(date.fromisoformat(day), time(), AMSTERDAM).astimezone(UTC)
    end = datetime.combine(date.fromisoformat(day) + timedelta(days=3), time(), AMSTERDAM).astimezone(UTC)
    running, now = press(slack, store, Posting(CHANNEL, time.fromisoformat(at), AMSTERDAM, EVERY_DAY)), start
    while now < end:
        slack.clock = now.timestamp
        running.run(now + timedelta(minutes=14))  # 23:59 is among the minutes asked
        now += timedelta(minutes=15)
    wanted = [f"{CHANNEL} {date.fromisoformat(day) + timedelta(days=n)}" for n in range(3)]
    assert texts(slack.said) == wanted


def test_is_made_up_for_on_the_same_day_only(slack: Slack, store: Store) -> None:
    """Down since Monday, up on Tuesday afternoon: Tuesday's digest, and not Monday's."""
    running = press(slack, store)
    running.run(MORNING + timedelta(hours=6))
    running.run(MORNING + timedelta(hours=16))
    assert texts(slack.said) == [f"{CHANNEL} {TUESDAY}"]


def test_is_not_posted_again_after_a_restart(slack: Slack, store: Store, tmp_path: Path) -> None:
    """The store remembers; a second process that opens it has nothing to do."""
    press(slack, store).run(MORNING)
    again = Store.open(tmp_path / "store.db")
    press(slack, again).run(MORNING + timedelta(minutes=10))
    again.close()
    assert len(slack.said) == 1


def test_is_found_again_when_the_answer_of_slack_was_lost(
    slack: Slack, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    """Posted, and never known to be: after the lease its marker is found among hundreds of other messages."""
    running = press(slack, store)
    slack.refuse("chat.postMessage", LOST)
    running.run(MORNING)
    for n in range(450):
        slack.clock = (MORNING + timedelta(seconds=n)).timestamp
        slack.call("chat.postMessage", {"channel": CHANNEL, "text": f"chatter {n}"}, TOKEN)
    running.run(MORNING + timedelta(minutes=1))
    assert "RemoteDisconnected" in caplog.text
    running.run(MORNING + timedelta(minutes=10))
    running.run(MORNING + timedelta(minutes=20))
    assert sum("chatter" not in text for text in texts(slack.said)) == 1
    assert sum(method == "conversations.history" for method, _ in slack.calls) == 4


def test_is_posted_after_all_when_a_process_died_before_posting(slack: Slack, store: Store) -> None:
    """Claimed at nine and never posted: free again five minutes later."""
    assert store.claim_digest(CHANNEL, TUESDAY, at=MORNING)
    running = press(slack, store)
    running.run(MORNING + timedelta(minutes=4))
    assert slack.said == []
    running.run(MORNING + timedelta(minutes=6))
    assert texts(slack.said) == [f"{CHANNEL} {TUESDAY}"]


def test_is_posted_once_by_many_processes(slack: Slack, store: Store, tmp_path: Path) -> None:
    """Eight at once, each with its own connection to the file."""
    stores = [Store.open(tmp_path / "store.db") for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda each: press(slack, each).run(MORNING), stores))
    for each in [*stores, store]:
        each.close()
    assert len(slack.said) == 1


def test_says_nothing_when_there_is_nothing_to_say(slack: Slack, store: Store) -> None:
    """And does not look again that day."""
    asked: list[date] = []

    def silent(_: Posting, day: date) -> list[dict[str, Any]]:
        asked.append(day)
        return []

    running = press(slack, store, compose=silent)
    running.run(MORNING)
    running.run(MORNING + timedelta(hours=1))
    assert (slack.said, asked) == ([], [TUESDAY])


def test_goes_on_with_the_next_channel_when_one_fails(
    slack: Slack, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    """The failed one is tried again after its lease."""
    slack.channels["C2"] = {"member"}
    slack.refuse("conversations.history", Refusal("internal_error"))
    running = press(slack, store, NINE, replace(NINE, channel="C2"))
    running.run(MORNING)
    assert texts(slack.said) == [f"C2 {TUESDAY}"]
    assert f"the digest in {CHANNEL}" in caplog.text
    running.run(MORNING + timedelta(minutes=6))
    assert texts(slack.said) == [f"C2 {TUESDAY}", f"{CHANNEL} {TUESDAY}"]


def test_is_posted_where_dossier_was_not_invited(
    slack: Slack, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    """A public channel may be posted to and not read: posted, with advice in the log."""
    slack.channels[CHANNEL] = set()
    with caplog.at_level(logging.WARNING):
        press(slack, store).run(MORNING)
    assert len(slack.said) == 1
    assert f"Invite Dossier to {CHANNEL}" in caplog.text


def test_unfurls_no_links(slack: Slack, store: Store) -> None:
    """The digest cites articles; their previews would bury it."""
    press(slack, store).run(MORNING)
    assert slack.said[0].raw["unfurl_links"] is False
    assert slack.said[0].raw["metadata"]["event_payload"] == {"day": "2026-03-10"}


def test_comes_out_by_itself_while_dossier_serves(slack: Slack, store: Store) -> None:
    """What is due when it starts is out at once, without anybody asking."""
    with digests.running(press(slack, store), lambda: MORNING):
        assert texts(slack.heard()) == [f"{CHANNEL} {TUESDAY}"]


def test_tells_what_is_new_with_its_sentence_and_the_rest_in_its_thread(slack: Slack, store: Store) -> None:
    """Eight articles: five in the message, three in its thread; the next day there is nothing to tell."""
    for n in range(8):
        article = newsroom.article(name=f"fish-{n}")
        store.replace(
            article, newsroom.facts(article), newsroom.aliases(article), at=MORNING - timedelta(hours=n)
        )
    running = press(slack, store, compose=digests.composer(store, "en"))
    running.run(MORNING)
    message, rest = slack.said
    assert (message.thread, rest.thread) == (None, message.ts)
    assert (shown(message).count("The Herald"), shown(rest).count("The Herald")) == (5, 3)
    assert "“Minister of Fisheries Ria Jansen”" in shown(message)
    assert not problems(message.raw)
    running.run(MORNING + timedelta(days=1))
    assert len(slack.said) == 2


def test_goes_on_with_its_thread_where_it_broke_off(
    slack: Slack, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    """The message is out and half of its thread is not: after the lease the rest comes, and nothing twice."""

    def long(posting: Posting, day: date) -> list[dict[str, Any]]:
        return [{"text": f"{posting.channel} {day} {n}", "blocks": []} for n in range(4)]

    running = press(slack, store, compose=long)
    slack.refuse("chat.postMessage", None, None, Refusal("fatal_error"))
    running.run(MORNING)
    assert "lacks 2 messages of its thread" in caplog.text
    assert texts(slack.said) == [f"{CHANNEL} {TUESDAY} {n}" for n in range(2)]
    running.run(MORNING + timedelta(minutes=6))
    running.run(MORNING + timedelta(minutes=20))
    assert texts(slack.said) == [f"{CHANNEL} {TUESDAY} {n}" for n in range(4)]
    assert {message.thread for message in slack.said[1:]} == {slack.said[0].ts}


def test_takes_no_markup_from_a_question_that_it_tells(slack: Slack, store: Store) -> None:
    """What people asked comes back in the digest, and calls nobody."""
    store.remember_miss("<!channel> who led & *why*?", "no_match", MORNING - timedelta(days=1))
    press(slack, store, compose=digests.composer(store, "nl")).run(MORNING)
    assert "<!" not in str(slack.said[0].raw)
    assert "who led" in slack.said[0].text
