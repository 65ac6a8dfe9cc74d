"""The digest in its channels: at the desk's local time, once a channel and day, whatever restarts."""

import logging
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from apscheduler.schedulers.background import BackgroundScheduler
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.store import Store
from handlers import errors, replies

MARK = "dossier_digest"
"""The type of the metadata by which a digest is known again in its channel's history."""
BLIND = frozenset({"not_in_channel", "missing_scope"})
"""Slack's words for a channel that may be posted to and not read."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Rota:
    """When and where the digest is out: local time in a zone, weekdays (Monday is 0), channels by id."""

    channels: tuple[str, ...]
    at: time
    zone: ZoneInfo
    weekdays: Collection[int] = range(7)


def due(now: datetime, rota: Rota) -> date | None:
    """The local day whose digest should be out by now; None before its time and on other weekdays.

    It is asked every minute and not reckoned ahead, so that a local time that a day skips or has twice is no
    matter, and a time that passed while Dossier was down is made up for on the same day.
    """
    local = now.astimezone(rota.zone)
    return local.date() if local.weekday() in rota.weekdays and local.time() >= rota.at else None


@dataclass(frozen=True, slots=True)
class Press:
    """What brings the digest out. `compose` gives a channel's message of a day, None where there is none."""

    client: WebClient
    store: Store
    rota: Rota
    compose: Callable[[str, date], dict[str, Any] | None]

    def run(self, now: datetime) -> None:
        """Bring out what is due in each channel; one that fails keeps none of the others waiting."""
        day = due(now, self.rota)
        if day is None:
            return
        for channel in self.rota.channels:
            with errors.logged(f"the digest in {channel}"):
                self.publish(channel, day, now)

    def publish(self, channel: str, day: date, now: datetime) -> None:
        """Post a channel's digest of a day, unless anybody did or does.

        Whoever claims the day first looks for its marker in the channel: an earlier one may have posted and
        died, or never heard that Slack took it. A failure leaves the claim, which is free after its lease.
        """
        if not self.store.claim_digest(channel, day, at=now):
            return
        message = self._posted(channel, day)
        if message is None:
            payload = self.compose(channel, day)
            message = "" if payload is None else self._post(channel, day, payload)
        self.store.digest_posted(channel, day, at=now, message=message)

    def _post(self, channel: str, day: date, payload: dict[str, Any]) -> str:
        """Slack's timestamp of the digest, posted with its marker."""
        marker = {"event_type": MARK, "event_payload": {"day": day.isoformat()}}
        return str(replies.post(self.client, channel, payload | {"metadata": marker})["ts"])

    def _posted(self, channel: str, day: date) -> str | None:
        """Slack's timestamp of the digest of a day, if it is in the channel."""
        midnight = datetime.combine(day, time(), self.rota.zone).timestamp()
        try:
            for message in self._history(channel, since=midnight):
                marker = message.get("metadata", {})
                if marker.get("event_type") == MARK and marker["event_payload"].get("day") == day.isoformat():
                    return str(message["ts"])
        except SlackApiError as error:
            if error.response["error"] not in BLIND:
                raise
            _log.warning(
                "Invite Dossier to %s: it may post the digest there, but not see whether it did.", channel
            )
        return None

    def _history(self, channel: str, *, since: float) -> Iterator[dict[str, Any]]:
        """A channel's messages since a moment in seconds since 1970, newest first."""
        pages = self.client.conversations_history(
            channel=channel, oldest=f"{since:.6f}", include_all_metadata=True, limit=200
        )
        for page in pages:
            yield from page["messages"]


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
