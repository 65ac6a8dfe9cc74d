"""What waits for an editor: facts that no rule is sure enough of, and that no second article says too."""

# ruff: noqa: S608 - every value is a parameter; only columns and conditions written here are put together

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import prod
from typing import Literal, NamedTuple

from bot.model import Fact, FactKind, Interval, Office, Position, Review
from bot.store import deriving, facts, rows
from bot.store.connections import Connections
from bot.store.deriving import BATCH
from bot.store.walking import ENTITY, NAMED, marks

LIMIT = 0.4
"""Confidence from which a fact answers before an editor saw it: of those below one in seven is right.

With it 98 of 100 facts answer; of 23 articles that no rule and no figure was made for 0.85 of those were
right, 0.14 of the others. Each says that no editor has confirmed it.
"""


class Waiting(Connections):
    """The part of the store that editors look after."""

    def waiting(self, *, limit: int = -1) -> list[Fact]:
        """The facts that wait for an editor, the surest first; -1 is no limit."""
        sql = f"SELECT {rows.FACT} FROM facts AS f WHERE f.status = 'waiting'"
        return facts.whole(self.here(), f"{sql} ORDER BY f.confidence DESC, f.n LIMIT ?", [limit])

    def waiting_number(
        self, about: Sequence[str] = (), kinds: Sequence[FactKind] = (), when: Interval | None = None
    ) -> int:
        """How many facts wait: all, or those of these kinds that name everybody of `about`, in a time."""
        if not about:
            sql = "SELECT count(*) FROM facts WHERE status = 'waiting'"
            return int(self.here().execute(sql).fetchone()[0])
        first, *others = about
        where = [f"t.entity = {ENTITY}", "t.live = 0", f"t.kind IN ({marks(kinds)})", "f.status = 'waiting'"]
        values: list[str | int] = [first, *kinds]
        for other in others:
            where.append(f"EXISTS ({NAMED})")
            values.append(other)
        if when is not None:
            start, end, _ = rows.days(when)
            where.append('t.start < ? AND t."end" > ?')
            values += [end, start]
        joined = "FROM fact_entities AS t JOIN facts AS f ON f.n = t.fact"
        sql = f"SELECT count(DISTINCT t.fact) {joined} WHERE {' AND '.join(where)}"
        return int(self.here().execute(sql, values).fetchone()[0])


def status(fact: Fact) -> Review:
    """What a fact that no editor has seen starts as."""
    return "proposed" if fact.confidence >= LIMIT else "waiting"


def anew(connection: sqlite3.Connection) -> None:
    """Derive everything anew after a migration: first which facts wait, for the limit may have moved."""
    connection.execute("UPDATE facts SET status = 'proposed' WHERE status = 'waiting'")
    connection.execute(
        "UPDATE facts SET status = 'waiting' WHERE status = 'proposed' AND confidence < ?", [LIMIT]
    )
    deriving.derive_all(connection)
    ids = [row["n"] for row in connection.execute("SELECT n FROM facts WHERE status = 'waiting'")]
    for first in range(0, len(ids), BATCH):
        some = ids[first : first + BATCH]
        sql = f"SELECT {rows.FACT} FROM facts AS f WHERE f.n IN ({marks(some)})"
        weigh(connection, facts.whole(connection, sql, some))


def weigh(connection: sqlite3.Connection, changed: Iterable[Fact]) -> None:
    """Let facts answer, or wait, that say what changed facts say, now that these came or went.

    What several articles say is wrong only where all of them are read wrongly.
    """
    for claim in dict.fromkeys(filter(None, map(_claimed, changed))):
        _settle(connection, claim, "proposed" if _is_sure(connection, claim) else "waiting")


class _Claim(NamedTuple):
    """What two articles may both say: who holds which office, or takes which stance; `field` says where."""

    kind: FactKind
    subject: str
    key: str
    field: Literal["tenure", "stance"]
    said: str


def _claimed(fact: Fact) -> _Claim | None:
    """What a fact claims that another article may say too; None for facts of other kinds."""
    subject = fact.subject.id if fact.subject is not None else None
    match fact.claim:
        case Office(key=key, tenure=said) if subject is not None and key:
            return _Claim(fact.kind, subject, key, "tenure", said)
        case Position(key=key, stance=said) if subject is not None and key:
            return _Claim(fact.kind, subject, key, "stance", said)
        case _:
            return None


def _is_sure(connection: sqlite3.Connection, claim: _Claim) -> bool:
    """Whether articles enough say it; once they do, the others are not read: of a land they are thousands."""
    sql = f"SELECT f.article, f.confidence {_ALIKE} AND f.status != 'retracted'"
    best: dict[int, float] = defaultdict(float)
    for article, confidence in connection.execute(sql, _values(claim)):
        best[article] = max(best[article], confidence)
        if 1 - prod(1 - sure for sure in best.values()) >= LIMIT:
            return True
    return False


def _settle(connection: sqlite3.Connection, claim: _Claim, now: Review) -> None:
    """Bring the facts of one claim under the status that it has now, those left alone that an editor saw."""
    other, live = ("waiting", 0) if now == "proposed" else ("proposed", 1)
    sql = f"SELECT f.id {_ALIKE} AND t.live = {live} AND f.status = '{other}'"
    ids = [row["id"] for row in connection.execute(sql, _values(claim)).fetchall()]
    connection.executemany("UPDATE facts SET status = ? WHERE id = ?", [(now, each) for each in ids])
    for first in range(0, len(ids), BATCH):
        deriving.derive(connection, ids[first : first + BATCH])


_ALIKE = (
    f"FROM fact_entities AS t JOIN facts AS f ON f.n = t.fact WHERE t.entity = {ENTITY} AND t.kind = ?"
    " AND t.part = 'subject' AND t.key = ? AND json_extract(f.claim, ?) = ?"
)
"""The facts that claim the same."""


def _values(claim: _Claim) -> list[str]:
    return [claim.subject, claim.kind, claim.key, f"$.{claim.field}", claim.said]
