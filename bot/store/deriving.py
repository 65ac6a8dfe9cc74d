"""What is derived from facts so that they are found, and their contradictions: for some facts, or for all."""

import sqlite3
from collections.abc import Sequence

from bot.store import disputes, facts, rows
from bot.store.walking import marks

BATCH = 500
"""Facts in memory at once."""


def derive_all(connection: sqlite3.Connection) -> None:
    """Make all of it anew, inside a transaction."""
    ids = [row["id"] for row in connection.execute("SELECT id FROM facts ORDER BY n")]
    for first in range(0, len(ids), BATCH):
        derive(connection, ids[first : first + BATCH])


def derive(connection: sqlite3.Connection, ids: Sequence[str]) -> None:
    """Make it anew for some facts, inside a transaction."""
    sql = f"SELECT {rows.FACT} FROM facts AS f WHERE f.id IN ({marks(ids)})"  # noqa: S608 - names of columns
    found = facts.whole(connection, sql, ids)
    for fact in found:
        n = connection.execute("SELECT n FROM facts WHERE id = ?", [fact.id]).fetchone()["n"]
        named = connection.execute("SELECT entity, part FROM fact_entities WHERE fact = ?", [n]).fetchall()
        values = rows.columns(fact) | {"tags": rows.tags(fact, map(tuple, named)), "n": n}
        connection.execute("UPDATE facts SET words = :words, tags = :tags, key = :key WHERE n = :n", values)
        connection.execute("UPDATE fact_entities SET live = ? WHERE fact = ?", [rows.answers(fact), n])
    for fact in found:
        disputes.note(connection, fact)
