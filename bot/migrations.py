"""Bringing a store that an older version wrote up to date, by the steps of the schema that it lacks.

`PRAGMA user_version` counts the steps a file has been through, so that a store which is up to date opens
without importing sqlite-utils.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from bot import schema
from bot.errors import BadStore

APPLICATION = 0x444F5353
"""`PRAGMA application_id` of a store, "DOSS": other programs' databases are left alone."""
LATEST = len(schema.STEPS)


def version(connection: sqlite3.Connection) -> int:
    """How many steps the file has been through; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(
    connection: sqlite3.Connection, path: Path, derive: Callable[[sqlite3.Connection], None] = lambda _: None
) -> None:
    """Bring a file up to date, in one transaction; of two processes at once, the second finds nothing to do.

    `derive` is run after the steps, in their transaction: it makes anew what follows from what is stored.

    Raises:
        BadStore: The file belongs to another program, or to a newer version of this one.
    """
    if version(connection) == LATEST:
        return
    _check(connection, path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("BEGIN IMMEDIATE")
    try:
        _check(connection, path)
        done = version(connection)
        _run(connection, done)
        if done < LATEST:
            derive(connection)
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _check(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a file that these steps cannot bring up to date."""
    if version(connection) > LATEST:
        raise BadStore(
            path, "a newer version of Dossier wrote this store", "Update Dossier, or name another file."
        )
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables and application != APPLICATION:
        raise BadStore(path, "this is the database of another program", "Name another file in DOSSIER_DB.")


def _run(connection: sqlite3.Connection, done: int) -> None:
    """Take the steps that are left, inside the transaction that is open."""
    from sqlite_utils import Database  # noqa: PLC0415 - 90 ms, and a store that is up to date never needs it

    database = Database(connection)
    for step in schema.STEPS[done:]:
        step(database)
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {LATEST}")
