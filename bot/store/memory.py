"""What the desk asked and saw: misses, threads, Slack's events, digests posted."""

from datetime import date, datetime, timedelta
from typing import NamedTuple

from bot.store.connections import Connections, instant

RETRIES = timedelta(days=1)
"""How long an event is remembered; Slack retries within an hour."""
THREADS = timedelta(days=90)
"""How long a thread's last question is remembered."""


class Miss(NamedTuple):
    """A question that was not answered: how it was answered instead, how often, and when last."""

    text: str
    status: str
    times: int
    last: datetime


class Memory(Connections):
    """The part of the store that is not about facts. The time comes in as an argument, aware of its zone."""

    def remember_miss(self, text: str, status: str, at: datetime) -> None:
        """Count a question that was asked and not answered; `status` is the answer's."""
        with self.writing() as connection:
            connection.execute(
                "INSERT INTO misses (text, status, at, times) VALUES (?, ?, ?, 1)"
                " ON CONFLICT (at, text, status) DO UPDATE SET times = times + 1",
                [text, status, instant(at)],
            )

    def misses(self, since: datetime | None = None, until: datetime | None = None) -> list[Miss]:
        """What was asked and not answered after a moment and not after another, most often first."""
        found = self.here().execute(
            "SELECT text, status, sum(times) AS times, max(at) AS last FROM misses"
            " WHERE at > ? AND at <= ? GROUP BY text, status ORDER BY times DESC, last DESC, text",
            ["" if since is None else instant(since), "~" if until is None else instant(until)],
        )
        return [
            Miss(row["text"], row["status"], row["times"], datetime.fromisoformat(row["last"]))
            for row in found
        ]

    def remember(self, thread: str, payload: str, *, on: date) -> None:
        """Keep a thread's last question (JSON) in place of the one before; old threads are forgotten."""
        with self.writing() as connection:
            connection.execute('DELETE FROM threads WHERE "on" < ?', [(on - THREADS).isoformat()])
            connection.execute(
                'REPLACE INTO threads (thread, payload, "on") VALUES (?, ?, ?)',
                [thread, payload, on.isoformat()],
            )

    def recall(self, thread: str) -> str | None:
        """What `remember` kept of a thread; None if nothing."""
        row = self.here().execute("SELECT payload FROM threads WHERE thread = ?", [thread]).fetchone()
        return None if row is None else str(row["payload"])

    def first_time(self, event_id: str, at: datetime) -> bool:
        """Whether an event of Slack comes for the first time; asking again within a day says no."""
        with self.writing() as connection:
            connection.execute("DELETE FROM events WHERE at < ?", [instant(at - RETRIES)])
            done = connection.execute(
                "INSERT OR IGNORE INTO events (id, at) VALUES (?, ?)", [event_id, instant(at)]
            )
            return done.rowcount == 1

    def claim_digest(
        self, channel: str, day: date, *, at: datetime, lease: timedelta = timedelta(minutes=5)
    ) -> bool:
        """Whether the caller may post a channel's digest of a day: nobody did, or is about to (`lease`).

        Whoever may post first looks into the channel for the day's marker, since an earlier one may have
        posted and died before
        saying so; then posts, if need be, and calls `digest_posted`.
        """
        with self.writing() as connection:
            done = connection.execute(
                "INSERT INTO digests (channel, day, first, lease) VALUES (?1, ?2, ?3, ?3)"
                " ON CONFLICT (channel, day) DO UPDATE SET lease = ?3 WHERE posted IS NULL AND lease <= ?4",
                [channel, day.isoformat(), instant(at), instant(at - lease)],
            )
            return done.rowcount == 1

    def digest_posted(self, channel: str, day: date, *, at: datetime, message: str = "") -> None:
        """Record that a digest is posted (`message`: Slack's timestamp), or that there was none to post."""
        with self.writing() as connection:
            connection.execute(
                "INSERT INTO digests (channel, day, first, lease, posted, message)"
                " VALUES (?1, ?2, ?3, ?3, ?3, ?4)"
                " ON CONFLICT (channel, day) DO UPDATE SET posted = ?3, message = ?4",
                [channel, day.isoformat(), instant(at), message],
            )

    def digest_parts(self, channel: str, day: date) -> int:
        """How many messages of the thread of a channel's claimed digest are out."""
        row = self.here().execute(
            "SELECT parts FROM digests WHERE channel = ? AND day = ?", [channel, day.isoformat()]
        )
        return int(row.fetchone()["parts"])

    def digest_part_posted(self, channel: str, day: date) -> None:
        """Record that one more message of a claimed digest's thread is out."""
        with self.writing() as connection:
            connection.execute(
                "UPDATE digests SET parts = parts + 1 WHERE channel = ? AND day = ?",
                [channel, day.isoformat()],
            )

    def last_digest(self, channel: str) -> datetime | None:
        """When a channel's last posted digest was first claimed: what changed since then is news to it."""
        row = (
            self.here()
            .execute(
                "SELECT max(first) AS first FROM digests WHERE channel = ? AND posted IS NOT NULL",
                [channel],
            )
            .fetchone()
        )
        return None if row["first"] is None else datetime.fromisoformat(row["first"])
