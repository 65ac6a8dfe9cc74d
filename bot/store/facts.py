"""Reading facts: who is named as what, of which kind, at which time."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby
from typing import get_args

from bot.model import Evidence, Fact, FactKind, Interval, Source, Tenure
from bot.store import rows, walking
from bot.store.connections import Connections
from bot.store.walking import Involvement, Order, Value, Wanted, marks

COMMON = 1_000
"""Facts counted of each of several entities, 0.1 ms; the rest of a busier one would make no difference."""
COUNTED = 500
"""Facts that are counted: of more an answer says "at least"."""
NEXT = 50
"""Statements of an office that are looked at for the next one of somebody."""
EVERY: tuple[FactKind, ...] = get_args(FactKind)
ALL = -1
"""SQLite's word for no limit."""
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
        keys: Sequence[str] = (),
        when: Interval | None = None,
        order: Order = "newest",
        limit: int = ALL,
    ) -> list[Fact]:
        """The facts that name every entity of `about`, the first of them as `part`.

        No `about`: facts about anybody. No `kinds`: of every kind. `keys` are those of offices or topics.
        With `when` only facts whose `holds` overlaps it: a fact without any time is then left out. The order
        is by the first day of `holds`, facts without a time last; facts of one day stand as in their article.
        """
        sql, values = walking.walk(self._wanted(about, part, kinds, keys, when), order)
        found = self.here().execute(f"{sql} {_ordered(order)} LIMIT ?", [*values, limit])
        return self.numbered([row[0] for row in found])

    def page(  # noqa: PLR0913 - as above
        self,
        *,
        about: Sequence[str] = (),
        part: Involvement = "any",
        kinds: Iterable[FactKind] = (),
        keys: Sequence[str] = (),
        when: Interval | None = None,
        order: Order = "newest",
        limit: int = ALL,
    ) -> tuple[list[Fact], int]:
        """The first of what `facts` is asked for, and how many there are, of many as far as `COUNTED`."""
        return self.paged(self._wanted(about, part, kinds, keys, when), order, limit)

    def pages(
        self,
        looked: Iterable[tuple[Involvement, Sequence[str]]],
        *,
        kinds: Sequence[FactKind],
        when: Interval | None = None,
        limit: int = ALL,
    ) -> tuple[list[Fact], int]:
        """What `page` gives of one look-up of several together, each for facts that name everybody.

        The first of everybody is named as a part. Each fact is found once, the newest first.
        """
        days: dict[int, int] = {}
        for part, about in looked:
            days |= _days(self.here(), self._wanted(about, part, kinds, (), when), "newest", limit)
        first = sorted(days, key=lambda number: (-days[number], number))
        return self.numbered(first if limit == ALL else first[:limit]), len(days)

    def paged(self, wanted: Wanted, order: Order, limit: int, words: str = "") -> tuple[list[Fact], int]:
        """The first facts wanted, in order of time, and how many there are, of very many as far as `COUNTED`.

        With `words`, an expression of full-text search, those it finds.
        """
        found = list(_days(self.here(), wanted, order, limit, words))
        return self.numbered(found if limit == ALL else found[:limit]), len(found)

    def numbered(self, numbers: Sequence[int]) -> list[Fact]:
        """Facts by their numbers, in the order of these; one question looks at the same again and again."""
        known = self.known()
        fresh = [number for number in dict.fromkeys(numbers) if ("fact", number) not in known]
        for first in range(0, len(fresh), BATCH):
            some = sorted(fresh[first : first + BATCH])
            sql = f"SELECT {rows.FACT} FROM facts AS f WHERE f.n IN ({marks(some)}) ORDER BY f.n"  # noqa: S608 - question marks
            known |= zip((("fact", number) for number in some), whole(self.here(), sql, some), strict=True)
        return [known["fact", number] for number in numbers]

    def keys(self, about: str, kind: FactKind) -> list[str]:
        """The keys of the offices that an entity has or gives, or of the topics that it takes a stand on."""
        return [row["key"] for row in self.here().execute(_KEYS, {"entity": about, "kind": kind})]

    def _wanted(
        self,
        about: Sequence[str],
        part: Involvement,
        kinds: Iterable[FactKind],
        keys: Sequence[str],
        when: Interval | None,
    ) -> Wanted:
        """What is looked for, whoever is the quickest walked first."""
        listed = tuple(kinds) or EVERY
        walked = self._rarest_first(about, listed) if len(about) > 1 else about
        parted = about[0] if about and part != "any" else ""
        return Wanted(listed, walked, parted, part, keys, when)

    def _rarest_first(self, about: Sequence[str], kinds: Sequence[FactKind]) -> Sequence[str]:
        """The entities with the one first whose facts are the quickest walked, a land last."""
        walked = f"entity = {walking.ENTITY} AND kind IN ({marks(kinds)}) LIMIT ?"
        sql = f"SELECT count(*) FROM (SELECT 1 FROM fact_entities WHERE {walked})"  # noqa: S608 - as above

        def common(entity: str) -> int:
            return int(self.here().execute(sql, [entity, *kinds, COMMON]).fetchone()[0])

        return sorted(about, key=common)

    def of_article(self, article_id: str, kinds: Sequence[FactKind]) -> list[Fact]:
        """The facts of some kinds that an article states, in its order."""
        sql = (
            f"SELECT {rows.FACT} FROM facts AS f WHERE f.article = (SELECT n FROM articles WHERE id = ?)"  # noqa: S608 - as above
            f" AND f.kind IN ({marks(kinds)}) AND f.status NOT IN {rows.SILENT} ORDER BY f.n"
        )
        return whole(self.here(), sql, [article_id, *kinds])

    def next_of_office(
        self, of: str, key: str, after: date, holder: str, tenure: Tenure, *, is_holder: bool
    ) -> Fact | None:
        """The first statement of an office of a land or body, on a day or later: of its holder, or of others.

        `holder` is an id, or the name of somebody who has none. Of an office that is stated every day the
        statements that follow at once are looked at, and the newest.
        """
        values: list[Value] = [of, key, after.toordinal(), holder, is_holder, tenure]
        for order in ("", " DESC"):
            found = whole(self.here(), _NEXT.format(order=order), values)
            if found:
                return found[0]
        return None

    def fact(self, fact_id: str) -> Fact | None:
        """One fact by its id, whatever its status; None if there is none."""
        found = whole(self.here(), f"SELECT {rows.FACT} FROM facts AS f WHERE f.id = ?", [fact_id])  # noqa: S608 - as above
        return next(iter(found), None)


_KEYS = f"""
    WITH RECURSIVE known (key) AS (
        SELECT min(key) FROM fact_entities WHERE entity = {walking.ENTITY.replace("?", ":entity")}
            AND kind = :kind AND live
        UNION ALL
        SELECT (SELECT min(t.key) FROM fact_entities AS t
            WHERE t.entity = {walking.ENTITY.replace("?", ":entity")}
            AND t.kind = :kind AND t.live AND t.key > known.key)
        FROM known WHERE known.key IS NOT NULL)
    SELECT key FROM known WHERE key IS NOT NULL"""  # noqa: S608 - as above
"""The next key after each key: a step for each of them, and not for each of thousands of facts."""


_NEXT = (
    f"SELECT {rows.FACT} FROM (SELECT fact FROM fact_entities WHERE entity = {walking.ENTITY}"  # noqa: S608 - as above
    " AND kind = 'office' AND key = ? AND start >= ? AND live AND part = 'organisation'"
    f" ORDER BY start{{order}} LIMIT {NEXT}) AS t CROSS JOIN facts AS f ON f.n = t.fact"
    " WHERE (coalesce(f.subject_id, f.subject) = ?) = ? AND json_extract(f.claim, '$.tenure') = ? LIMIT 1"
)
"""A cross join keeps the order of the first table, so that the walk ends at the first statement wanted."""


def walked(
    connection: sqlite3.Connection, wanted: Wanted, order: Order = "newest", limit: int = ALL
) -> list[Fact]:
    """The facts wanted, in order of time."""
    sql, values = walking.walk(wanted, order)
    ordered = _ordered(order)
    return whole(
        connection,
        f"SELECT {rows.FACT} FROM ({sql} {ordered} LIMIT ?) JOIN facts AS f USING (n) {ordered}",  # noqa: S608 - as above
        [*values, limit],
    )


def _days(
    connection: sqlite3.Connection, wanted: Wanted, order: Order, limit: int, words: str = ""
) -> dict[int, int]:
    """The numbers of the facts wanted, in order, with their days: all, or as many as are given or counted."""
    sql, values = _within(*walking.walk(wanted, order), words)
    most = ALL if limit == ALL else max(limit, COUNTED)
    found = connection.execute(f"{sql} {_ordered(order)} LIMIT ?", [*values, most])
    return {row[0]: row[1] for row in found}


def _ordered(order: Order) -> str:
    """The order of a walk; facts of one day stand as in their article."""
    return f"ORDER BY at {'DESC' if order == 'newest' else 'ASC'}, n"


def _within(sql: str, values: Sequence[Value], words: str) -> tuple[str, list[Value]]:
    """A walk narrowed to what an expression of full-text search finds, if there is one."""
    if not words:
        return sql, list(values)
    found = "SELECT rowid FROM facts_fts WHERE facts_fts MATCH ?"
    return f"SELECT n, at FROM ({sql}) WHERE n IN ({found})", [*values, words]  # noqa: S608 - as above


def whole(connection: sqlite3.Connection, sql: str, values: Sequence[Value]) -> list[Fact]:
    """The facts of a query for `rows.FACT`, in its order, each with its evidence."""
    found = connection.execute(sql, values).fetchall()
    evidence: dict[int, tuple[Evidence, ...]] = {}
    for first in range(0, len(found), BATCH):
        evidence |= _evidence(connection, [row["n"] for row in found[first : first + BATCH]])
    return [rows.fact(row, evidence[row["n"]]) for row in found]


def _evidence(connection: sqlite3.Connection, facts: Sequence[int]) -> dict[int, tuple[Evidence, ...]]:
    """The evidence of some facts, by their numbers."""
    found = connection.execute(
        f'SELECT fact, article, start, "end", quote FROM evidence WHERE fact IN ({marks(facts)})'  # noqa: S608 - question marks
        " ORDER BY fact, position",
        facts,
    ).fetchall()
    sources = _sources(connection, list({row["article"] for row in found}))
    return {
        fact: tuple(Evidence(sources[row["article"]], *row[2:]) for row in each)
        for fact, each in groupby(found, key=lambda row: row["fact"])
    }


def _sources(connection: sqlite3.Connection, articles: Sequence[int]) -> dict[int, Source]:
    """Where some articles come from, by their numbers."""
    sql = f"SELECT a.n, {rows.SOURCE} FROM articles AS a WHERE a.n IN ({marks(articles)})"  # noqa: S608 - as above
    return {row["n"]: rows.source(row) for row in connection.execute(sql, articles)}
