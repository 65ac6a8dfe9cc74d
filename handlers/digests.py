"""The digest in its channels: at the desk's local time, once a channel and day, whatever restarts."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import pairwise
from typing import Any

from apscheduler.schedulers.background import BackgroundScheduler
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot import blocks, digest
from bot.model import Language
from bot.settings import Posting
from bot.store import Store
from handlers import errors, replies

MARK = "dossier_digest"
"""The type of the metadata by which a digest is known again in its channel's history."""
PAGE = 10
"""Items in one message of the digest's thread."""
BLIND = frozenset({"not_in_channel", "missing_scope"})
"""Slack's words for a channel that may be posted to and not read."""

_log = logging.getLogger(__name__)


def due(now: datetime, posting: Posting) -> date | None:
    """The local day whose digest should be out by now; None before its time and on other weekdays.

    It is asked every minute and not reckoned ahead, so that a local time that a day skips or has twice is no
    matter, and a time that passed while Dossier was down is made up for on the same day.
    """
    local = now.astimezone(posting.zone)
    return local.date() if local.weekday() in posting.weekdays and local.time() >= posting.at else None


@dataclass(frozen=True, slots=True)
class Press:
    """What brings the digest out. `compose` gives a channel's messages of a day: one, and its thread."""

    client: WebClient
    store: Store
    postings: tuple[Posting, ...]
    compose: Callable[[Posting, date], list[dict[str, Any]]]

    def run(self, now: datetime) -> None:
        """Bring out what is due in each channel; one that fails keeps none of the others waiting."""
        for posting in self.postings:
            day = due(now, posting)
            if day is not None:
                with errors.logged(f"the digest in {posting.channel}"):
                    self.publish(posting, day, now)

    def publish(self, posting: Posting, day: date, now: datetime) -> None:
        """Post a channel's digest of a day, unless anybody did or does.

        Whoever claims the day first looks for its marker in the channel: an earlier one may have posted and
        died, or never heard that Slack took it. A failure leaves the claim, which is free after its lease.
        """
        if not self.store.claim_digest(posting.channel, day, at=now):
            return
        payloads = self.compose(posting, day)
        message = self._posted(posting, day) if payloads else ""
        if message is None:  # nothing comes between looking and posting
            message = self._post(posting, day, payloads[0])
        self._go_on(posting, day, payloads[1:], message)
        self.store.digest_posted(posting.channel, day, at=now, message=message)

    def _post(self, posting: Posting, day: date, payload: dict[str, Any]) -> str:
        """Slack's timestamp of the digest, posted with its marker."""
        marker = {"event_type": MARK, "event_payload": {"day": day.isoformat()}}
        return str(replies.post(self.client, posting.channel, payload | {"metadata": marker})["ts"])

    def _go_on(self, posting: Posting, day: date, payloads: list[dict[str, Any]], thread: str) -> None:
        """Post what of the digest's thread is not out yet; a failure leaves the rest for the next claim."""
        done = self.store.digest_parts(posting.channel, day)
        for number, payload in enumerate(payloads[done:], start=done + 1):
            try:
                replies.post(self.client, posting.channel, payload, thread=thread)
            except Exception:
                left = len(payloads) - number + 1
                _log.warning(
                    "The digest of %s in %s lacks %d messages of its thread; they are tried again.",
                    day,
                    posting.channel,
                    left,
                )
                raise
            self.store.digest_part_posted(posting.channel, day)

    def _posted(self, posting: Posting, day: date) -> str | None:
        """Slack's timestamp of the digest of a day, if it is in the channel."""
        midnight = datetime.combine(day, time(), posting.zone).timestamp()
        try:
            for message in self._history(posting.channel, since=midnight):
                marker = message.get("metadata", {})
                if marker.get("event_type") == MARK and marker["event_payload"].get("day") == day.isoformat():
                    return str(message["ts"])
        except SlackApiError as error:
            if error.response["error"] not in BLIND:
                raise
            _log.warning("Invite Dossier to %s, so that it sees what it posted there.", posting.channel)
        return None

    def _history(self, channel: str, *, since: float) -> Iterator[dict[str, Any]]:
        """A channel's messages since a moment in seconds since 1970, newest first."""
        pages = self.client.conversations_history(
            channel=channel, oldest=f"{since:.6f}", include_all_metadata=True, limit=200
        )
        for page in pages:
            yield from page["messages"]


def composer(store: Store, language: Language) -> Callable[[Posting, date], list[dict[str, Any]]]:
    """How a channel's digest is written: what is new since its last one, in a language."""

    def compose(posting: Posting, day: date) -> list[dict[str, Any]]:
        since = store.last_digest(posting.channel)
        found = digest.digest(store, day=day, zone=posting.zone, since=since)
        if found is None:
            return []
        title = digest.render(found, language).partition("\n")[0]
        lines = [digest.line(item, language) for item in found.items]
        starts = [0, *range(digest.SHOWN, len(lines), PAGE), len(lines)]
        return [blocks.listing(title, lines[start:end]) for start, end in pairwise(starts)]

    return compose


@contextmanager
def running(press: Press, clock: Callable[[], datetime]) -> Iterator[None]:
    """The digest comes out by itself while the block runs, and first of all what was missed today."""
    scheduler = BackgroundScheduler(timezone=UTC)
    scheduler.add_job(
        lambda: press.run(clock()),
        "interval",
        minutes=1,
        next_run_time=clock(),
        coalesce=True,
        misfire_grace_time=None,
    )
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown()
