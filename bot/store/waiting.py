"""What waits for an editor: facts that no rule is sure enough of, and that no second article says too."""

# ruff: noqa: S608 - every value is a parameter; only columns and conditions written here are put together

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from bot.model import Fact, FactKind, Interval, Office, Position, Review
from bot.store import deriving, facts, rows
from bot.store.connections import Connections
from bot.store.walking import ENTITY, NAMED, marks

SURE = 0.9
"""Confidence from which a fact answers unseen, in a kind without a limit of its own."""
LIMITS: Mapping[FactKind, float] = {
    "position": 0.65,
    "statement": 0.7,
    "quote": 0.7,
    "meeting": 0.8,
    "member": 0.75,
    "absent": 0.85,
    "leads": 0.85,
    "office": 0.85,
}
"""Kinds that are harder to read have one of their own: withheld they would answer nothing at all.

With them 99 of 100 facts answer; of 16 articles that no rule was made for 0.88 of those were right, and 0.91
of those of a confidence of at least 0.95. Each says that no editor has confirmed it.
"""
BATCH = 500
"""Facts in memory at once."""


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
        where = [f"t.entity = {ENTITY}", "NOT t.live", f"t.kind IN ({marks(kinds)})", "f.status = 'waiting'"]
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
    return "proposed" if fact.confidence >= _limit(fact) else "waiting"


def _limit(fact: Fact) -> float:
    return LIMITS.get(fact.kind, SURE)


def anew(connection: sqlite3.Connection) -> None:
    """Derive everything anew after a migration: first which facts wait, for limits may have moved."""
    connection.execute("UPDATE facts SET status = 'proposed' WHERE status = 'waiting'")
    for kind in facts.EVERY:
        connection.execute(
            "UPDATE facts SET status = 'waiting' WHERE status = 'proposed' AND kind = ? AND confidence < ?",
            [kind, LIMITS.get(kind, SURE)],
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
        same = [fact for fact in _alike(connection, claim) if _claimed(fact) == claim]
        best: dict[str, float] = defaultdict(float)
        for fact in same:
            if fact.status != "retracted":
                source = fact.evidence[0].source.id
                best[source] = max(best[source], fact.confidence)
        doubt = 1.0
        for sure in best.values():
            doubt *= 1 - sure
        _settle(connection, same, 1 - doubt)


def _claimed(fact: Fact) -> tuple[str, ...]:
    """What two articles may both say: who holds which office, who takes which stance; () for other facts."""
    subject = fact.subject.id if fact.subject is not None else None
    match fact.claim:
        case Office(key=key, tenure=said) | Position(key=key, stance=said) if subject is not None and key:
            return fact.kind, subject, key, said
        case _:
            return ()


def _alike(connection: sqlite3.Connection, claim: Sequence[str]) -> list[Fact]:
    """The facts of the kind, the subject and the key of a claim."""
    kind, subject, key, _ = claim
    walked = f"t.entity = {ENTITY} AND t.kind = ? AND t.part = 'subject' AND t.key = ?"
    sql = f"SELECT {rows.FACT} FROM fact_entities AS t JOIN facts AS f ON f.n = t.fact WHERE {walked}"
    return facts.whole(connection, sql, [subject, kind, key])


def _settle(connection: sqlite3.Connection, same: Iterable[Fact], sure: float) -> None:
    """Bring facts of one claim, together so sure, under the status that this gives them."""
    for fact in same:
        now: Review = "proposed" if sure >= _limit(fact) else "waiting"
        if fact.status in {"proposed", "waiting"} and fact.status != now:
            connection.execute("UPDATE facts SET status = ? WHERE id = ?", [now, fact.id])
            deriving.derive(connection, [fact.id])
