"""Reading facts: who is named as what, of which kind, at which time."""

# ruff: noqa: S608 - every value is a parameter; only columns and conditions written here are put together

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Literal, get_args

from bot.model import Evidence, Fact, FactKind, Interval, Source
from bot.store import fulltext, rows
from bot.store.connections import Connections

Involvement = Literal["any", "subject", "organisation", "side", "party", "place", "about", "voice"]
"""As what a fact names somebody: `party` and `place` of a meeting or of the talks a delegation goes to;
`side` of a delegation; `organisation` of an office; `about` in a passage; `voice` whose claim it is."""
SPANS = tuple((bits, 2**bits - 1) for bits in range(1, rows.LAST.bit_length() + 1))
"""Each number of bits of a duration, with the longest duration in days that has it."""
COMMON = 2000
"""Facts counted of each of several entities, 0.1 ms; the rest of a busier one would make no difference."""
EVERY: tuple[FactKind, ...] = get_args(FactKind)
Value = str | int | float
_ORDER = {"newest": "t.start DESC", "oldest": "t.start = 0, t.start"}
"""Where no time is known the first day is 0."""
BATCH = 500
"""Facts whose evidence is fetched at once; SQLite takes 999 parameters in its oldest builds."""


class Facts(Connections):
    """The part of the store that answers questions about facts. Retracted facts are never among them."""

    def facts(  # noqa: PLR0913 - one question has that many sides, all but none of them left out in a call
        self,
        *,
        about: Sequence[str] = (),
        part: Involvement = "any",
        kinds: Iterable[FactKind] = (),
        key: str = "",
        when: Interval | None = None,
        order: Literal["newest", "oldest"] = "newest",
        limit: int | None = None,
        least: float = 0.0,
    ) -> list[Fact]:
        """The facts that name every entity of `about`, the first of them as `part`.

        No `about`: facts about anybody. No `kinds`: of every kind. `key` is an office's or a topic's. With
        `when` only facts whose `holds` overlaps it: a fact without any time is then left out. The order is by
        the first day of `holds`, facts without a time last; facts of one day stand as in their article.
        `least` is a confidence, 0 to 1, below which a fact that no editor confirmed is left out.
        """
        if part == "any":
            about = self._rarest_first(about)
        inner, outer = _Where(), _kept(about[1:], least)
        inner.kinds(tuple(kinds) or EVERY)
        if key:
            inner.add("key = ?", key)
        if about:
            inner.add("entity = (SELECT coalesce(stands_for, n) FROM entities WHERE id = ?)", about[0])
        if about and part == "any":
            inner.add("main")
        elif about:
            inner.add("part = ?", part)
        if when is not None:
            inner.within(when)
        limited, cut = ("", []) if limit is None else (" LIMIT ?", [limit])
        return whole(
            self.here(),
            f"SELECT {rows.FACT} FROM ({_walk(about, when)} WHERE {inner.sql}) AS t"
            f" JOIN facts AS f ON f.n = t.n WHERE {outer.sql} ORDER BY {_ORDER[order]}, f.n{limited}",
            [*inner.values, *outer.values, *cut],
        )

    def _rarest_first(self, about: Sequence[str]) -> Sequence[str]:
        """The entities with the one first whose facts are the quickest walked, a land last."""
        if len(about) < 2:  # noqa: PLR2004 - there is nothing to choose
            return about
        return sorted(about, key=self._common)

    def _common(self, entity: str) -> int:
        """How many facts name an entity, as far as it is worth counting."""
        sql = (
            "SELECT count(*) FROM (SELECT 1 FROM fact_entities"
            " WHERE entity = (SELECT coalesce(stands_for, n) FROM entities WHERE id = ?) LIMIT ?)"
        )
        return int(self.here().execute(sql, [entity, COMMON]).fetchone()[0])

    def fact(self, fact_id: str) -> Fact | None:
        """One fact by its id, whatever its status; None if there is none."""
        return next(
            iter(whole(self.here(), f"SELECT {rows.FACT} FROM facts AS f WHERE f.id = ?", [fact_id])), None
        )

    def search(  # noqa: PLR0913 - as above
        self,
        words: str,
        *,
        about: Sequence[str] = (),
        kinds: Iterable[FactKind] = (),
        when: Interval | None = None,
        match: Literal["all", "any"] = "all",
        limit: int = 20,
        least: float = 0.0,
    ) -> list[Fact]:
        """Facts and passages in which the words stand, best first (bm25), that name every entity of `about`.

        Case and diacritics do not count. The words are data, nothing in them is an operator; no words find
        nothing.
        """
        typed = fulltext.expression(words, match)
        if not typed:
            return []
        where = _kept(about, least)
        where.add("facts_fts MATCH ?", typed)
        where.kinds(tuple(kinds) or EVERY)
        if when is not None:
            where.within(when)
        return whole(
            self.here(),
            f"SELECT {rows.FACT} FROM facts_fts AS w JOIN facts AS f ON f.n = w.rowid WHERE {where.sql}"
            " ORDER BY w.rank, f.n LIMIT ?",
            [*where.values, limit],
        )


def whole(connection: sqlite3.Connection, sql: str, values: Sequence[Value]) -> list[Fact]:
    """The facts of a query for `rows.FACT`, in its order, each with its evidence."""
    found = connection.execute(sql, values).fetchall()
    evidence: dict[int, tuple[Evidence, ...]] = {}
    for first in range(0, len(found), BATCH):
        evidence |= _evidence(connection, [row["n"] for row in found[first : first + BATCH]])
    return [rows.fact(row, evidence[row["n"]]) for row in found]


class _Where:
    """Conditions that grow, and the values of their parameters."""

    def __init__(self) -> None:
        self._conditions = ["TRUE"]
        self.values: list[Value] = []

    @property
    def sql(self) -> str:
        """All of them together."""
        return " AND ".join(self._conditions)

    def add(self, condition: str, *values: Value) -> None:
        """One more."""
        self._conditions.append(condition)
        self.values += values

    def kinds(self, kinds: Sequence[FactKind]) -> None:
        """Only these kinds."""
        self.add(f"kind IN ({_marks(kinds)})", *kinds)

    def within(self, when: Interval) -> None:
        """Only what overlaps."""
        start, end, _ = rows.days(when)
        self.add('start < ? AND "end" > ?', end, start)


def _walk(about: Sequence[str], when: Interval | None) -> str:
    """Where to look for facts: `n` and `start` of those about anybody, or about whoever `about` begins with.

    A long history asked for a short while is the worst case of an index by first days, since anything before
    may still last; per class of duration (`span`) the walk goes back no further than that class is long.
    """
    if not about:
        return "SELECT n, start FROM facts"
    if when is None:
        return "SELECT fact AS n, start FROM fact_entities"
    first, _, _ = rows.days(when)
    back = ", ".join(f"({bits}, {first - longest})" for bits, longest in SPANS)
    return (
        f"WITH classes(bits, after) AS (VALUES {back}) SELECT fact AS n, start"
        " FROM classes CROSS JOIN fact_entities ON span = bits AND start > after"
    )


def _kept(about: Iterable[str], least: float) -> _Where:
    """Conditions on a fact itself: not retracted, sure enough, naming each of these entities."""
    where = _Where()
    where.add("f.status != 'retracted'")
    if least > 0:
        where.add("(f.confidence >= ? OR f.status IN ('confirmed', 'corrected'))", least)
    for entity in about:
        where.add(
            "EXISTS (SELECT 1 FROM fact_entities AS o WHERE o.fact = f.n"
            " AND o.entity = (SELECT coalesce(stands_for, n) FROM entities WHERE id = ?))",
            entity,
        )
    return where


def _marks(values: Sequence[object]) -> str:
    """A question mark for each value."""
    return ", ".join("?" * len(values))


def _evidence(connection: sqlite3.Connection, facts: Sequence[int]) -> dict[int, tuple[Evidence, ...]]:
    """The evidence of some facts, by their numbers."""
    found = connection.execute(
        'SELECT fact, article, start, "end", quote FROM evidence'
        f" WHERE fact IN ({_marks(facts)}) ORDER BY fact, position",
        facts,
    ).fetchall()
    sources = _sources(connection, list({row["article"] for row in found}))
    return {
        fact: tuple(Evidence(sources[row["article"]], *row[2:]) for row in each)
        for fact, each in groupby(found, key=lambda row: row["fact"])
    }


def _sources(connection: sqlite3.Connection, articles: Sequence[int]) -> dict[int, Source]:
    """Where some articles come from, by their numbers."""
    sql = f"SELECT a.n, {rows.SOURCE} FROM articles AS a WHERE a.n IN ({_marks(articles)})"
    return {row["n"]: rows.source(row) for row in connection.execute(sql, articles)}
