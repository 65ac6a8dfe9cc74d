"""A connection for each thread, and one writer at a time."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock, get_ident
from typing import Any

from bot import migrations
from bot.errors import BadStore

WAIT_S = 10.0
"""How long one process waits for another to finish writing; a durable commit takes 4 ms, loading a batch
about 1 s."""
MAPPED = 2**31
"""Bytes of a store that are read as memory, as many as SQLite can: a page of those costs no copy."""
KNOWN = 512
"""Look-ups that are remembered at most, facts and texts of articles among them: some megabytes."""
REMEDY = "Name another file in DOSSIER_DB, or remove this one to build it anew."


class Connections:
    """The connections of one store, one a thread; a thread that ended leaves its own to the next."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._open: dict[int, sqlite3.Connection] = {}
        self._known: tuple[tuple[int, int, int], dict[object, Any]] = ((0, 0, 0), {})
        self._lock = RLock()

    def migrate(self, derive: Callable[[sqlite3.Connection], None]) -> None:
        """Bring the file up to date, before any other thread asks; `derive` is run where steps were taken.

        Raises:
            BadStore: The file is no database, another program's, newer than this program, or cannot be
            reached.
        """
        try:
            migrations.migrate(self.here(), self.path, derive)
        except BadStore:
            self.close()
            raise
        except sqlite3.Error as error:
            self.close()
            raise BadStore(self.path, _problem(error), REMEDY) from error

    def here(self) -> sqlite3.Connection:
        """The connection of the thread that asks."""
        thread = get_ident()
        connection = self._open.get(thread)
        if connection is None:
            connection = self._open[thread] = connect(self.path)
        return connection

    def known(self) -> dict[object, Any]:
        """What this thread looked up since anything was written, by whatever tells the look-ups apart.

        One question looks up the same again and again: the spellings of a land, the text of an article.
        """
        connection = self.here()
        (version,) = connection.execute("PRAGMA data_version").fetchone()
        now = (get_ident(), version, connection.total_changes)
        if self._known[0] != now or len(self._known[1]) >= KNOWN:
            self._known = (now, {})
        return self._known[1]

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction, kept whole or not at all; threads take turns, so that none waits inside SQLite.

        Inside another one of the same thread it is a part of it: many articles in one are loaded faster.
        """
        connection = self.here()
        with self._lock:
            inside = connection.in_transaction
            connection.execute("SAVEPOINT part" if inside else "BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.execute("ROLLBACK TO part" if inside else "ROLLBACK")
                raise
            finally:
                if inside:
                    connection.execute("RELEASE part")
            if not inside:
                connection.execute("COMMIT")

    def close(self) -> None:
        """Close every thread's connection; the last thing done with a store."""
        while self._open:
            self._open.popitem()[1].close()


def connect(path: Path) -> sqlite3.Connection:
    """One connection: it checks foreign keys, waits for other writers, may be closed from any thread."""
    connection = sqlite3.connect(path, timeout=WAIT_S, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA mmap_size = {MAPPED}")
    return connection


def _problem(error: sqlite3.Error) -> str:
    """What SQLite says, without its jargon where it has a plain word."""
    return "this file is no database" if "not a database" in str(error) else f"it cannot be opened ({error})"


def instant(at: datetime) -> str:
    """A moment as text that sorts by time: UTC, to the microsecond.

    Raises:
        ValueError: The moment has no time zone.
    """
    if at.tzinfo is None:
        raise ValueError(f"{at} has no time zone")
    return at.astimezone(UTC).isoformat(timespec="microseconds")
