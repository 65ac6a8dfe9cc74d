"""Contradictions: found in the transaction that writes a fact, kept as pairs, gone with either of the two."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from bot import contradictions
from bot.model import Contradiction, Fact, Meeting, Mention, Office, Speech
from bot.store import facts, rows
from bot.store.connections import Connections, instant
from bot.store.walking import Wanted, marks

BATCH = 400
"""Facts whose contradictions are looked up at once, each of them twice."""


class Disputes(Connections):
    """The part of the store that knows which facts cannot both hold.

    None of them is retracted or corrected: an editor who does that says which of the two holds.
    """

    def contradictions(self) -> list[Contradiction]:
        """All of them, the newest first: by the later of the days on which their two facts came."""
        return _read(self.here(), _ALL, ["", "~"])

    def contradictions_since(self, since: datetime | None, until: datetime) -> list[Contradiction]:
        """Those that came after a moment (None: ever) and not after another."""
        return _read(self.here(), _ALL, ["" if since is None else instant(since), instant(until)])

    def contradictions_of(self, stated: Sequence[Fact]) -> list[Contradiction]:
        """Those of some facts, in the order of the facts."""
        found: list[Contradiction] = []
        ids = [fact.id for fact in stated]
        for first in range(0, len(ids), BATCH):
            some = ids[first : first + BATCH]
            sql = f"SELECT * FROM contradictions WHERE one IN ({marks(some)}) OR other IN ({marks(some)})"  # noqa: S608 - question marks
            found += _read(self.here(), sql, [*some, *some], stated)
        places = {fact_id: place for place, fact_id in enumerate(ids)}
        return sorted(found, key=lambda each: min(places.get(f.id, len(ids)) for f in (each.one, each.other)))


def note(connection: sqlite3.Connection, fact: Fact) -> None:
    """Keep what a stored fact contradicts now, in a transaction; what it no longer does is forgotten."""
    found = {}
    for other in _rivals(connection, fact) if rows.answers(fact) else ():
        clash = contradictions.between(fact, other)
        if isinstance(clash, Contradiction):
            found[min(fact.id, other.id), max(fact.id, other.id)] = clash.kind
    had = connection.execute("SELECT one, other FROM contradictions WHERE ? IN (one, other)", [fact.id])
    gone = [tuple(row) for row in had.fetchall() if tuple(row) not in found]
    connection.executemany("DELETE FROM contradictions WHERE one = ? AND other = ?", gone)
    connection.executemany(
        "REPLACE INTO contradictions (one, other, kind) VALUES (?, ?, ?)",
        [(*pair, kind) for pair, kind in found.items()],
    )


def forget(connection: sqlite3.Connection, fact_id: str) -> None:
    """Forget what a fact contradicts that is removed, in a transaction."""
    connection.execute("DELETE FROM contradictions WHERE one = ?1 OR other = ?1", [fact_id])


def _rivals(connection: sqlite3.Connection, fact: Fact) -> list[Fact]:
    """Stored facts that may contradict a fact: of the same office, place or words."""
    match fact.claim:
        case Office(organisation=Mention(id=str(of)), key=str(key)) if key and fact.holds:
            wanted = Wanted(["office"], [of], of, "organisation", [key], fact.holds)
        case Meeting(place=Mention(id=str(place))) if fact.when:
            near = contradictions.may_meet(fact.when)
            wanted = Wanted(["meeting"], [place], place, "place", (), near)
        case Speech() if said := rows.said(fact):
            wanted = Wanted(["quote"], keys=[said])
        case _:
            return []
    return [other for other in facts.walked(connection, wanted) if other.id != fact.id]


_ALL = (
    "SELECT c.* FROM contradictions AS c JOIN facts AS f ON f.id = c.one JOIN facts AS g ON g.id = c.other"
    " WHERE max(f.added, g.added) > ? AND max(f.added, g.added) <= ?"
    " ORDER BY max(f.added, g.added) DESC, c.one, c.other"
)


def _read(
    connection: sqlite3.Connection, sql: str, values: Sequence[str], stated: Sequence[Fact] = ()
) -> list[Contradiction]:
    """The contradictions of a query for rows of the table, in its order, each once; `stated` are at hand."""
    found = connection.execute(sql, values).fetchall()
    known = {fact.id: fact for fact in stated}
    named = dict.fromkeys(fact_id for row in found for fact_id in (row["one"], row["other"]))
    ids = [fact_id for fact_id in named if fact_id not in known]
    for first in range(0, len(ids), BATCH):
        some = ids[first : first + BATCH]
        query = f"SELECT {rows.FACT} FROM facts AS f WHERE f.id IN ({marks(some)})"  # noqa: S608 - question marks
        known |= {fact.id: fact for fact in facts.whole(connection, query, some)}
    pairs = (_older_first(known[row["one"]], known[row["other"]]) for row in found)
    return [Contradiction(row["kind"], *pair) for row, pair in zip(found, pairs, strict=True)]


def _older_first(one: Fact, other: Fact) -> tuple[Fact, Fact]:
    """Two facts by the day on which they were said, then by id."""

    def when(fact: Fact) -> tuple[str, str]:
        said = fact.said.start if fact.said else None
        return said.isoformat() if said else "", fact.id

    first, second = sorted((one, other), key=when)
    return first, second
