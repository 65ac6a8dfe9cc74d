"""What is derived from facts so that they are found, and their contradictions: for some facts, or for all."""

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence

from bot.model import Fact
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
    """Make it anew for some facts, `BATCH` at most, inside a transaction."""
    sql = f"SELECT {rows.FACT} FROM facts AS f WHERE f.id IN ({marks(ids)})"  # noqa: S608 - names of columns
    found = facts.whole(connection, sql, ids)
    numbers = dict(connection.execute(f"SELECT id, n FROM facts WHERE id IN ({marks(ids)})", ids).fetchall())  # noqa: S608 - question marks
    named = _named(connection, list(numbers.values()))
    connection.executemany(_FOUND_BY, [_columns(fact, numbers[fact.id], named) for fact in found])
    connection.executemany(_LIVE, [{"n": numbers[fact.id], "live": rows.answers(fact)} for fact in found])
    for fact in found:
        disputes.note(connection, fact)


_FOUND_BY = (
    "UPDATE facts SET words = :words, tags = :tags, key = :key WHERE n = :n"
    " AND (words != :words OR tags != :tags OR key != :key)"
)
"""What is the same is not written again: each time the full-text index would be."""
_LIVE = "UPDATE fact_entities SET live = :live WHERE fact = :n AND live != :live"


def _columns(
    fact: Fact, n: int, named: Mapping[int, Sequence[tuple[int, str]]]
) -> dict[str, str | int | float | None]:
    return rows.found_by(fact) | {"tags": rows.tags(fact, named.get(n, ())), "n": n}


def _named(connection: sqlite3.Connection, numbers: Sequence[int]) -> Mapping[int, list[tuple[int, str]]]:
    """Whom each of some facts names, and as what."""
    named = defaultdict(list)
    sql = f"SELECT fact, entity, part FROM fact_entities WHERE fact IN ({marks(numbers)})"  # noqa: S608 - question marks
    for fact, entity, part in connection.execute(sql, numbers):
        named[fact].append((entity, part))
    return named
