"""The store: one SQLite file, opened once and shared by all threads."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from bot.model import FactKind, Interval
from bot.store import deriving, rows
from bot.store.disputes import Disputes
from bot.store.facts import Facts
from bot.store.identities import Identities
from bot.store.links import Links
from bot.store.memory import Memory
from bot.store.news import News
from bot.store.searching import Search
from bot.store.writing import Writing


@dataclass(frozen=True, slots=True)
class Counts:
    """What a store holds; `oldest` and `newest` are the dates of articles, None where none has a date."""

    articles: int
    facts: Mapping[FactKind, int]
    entities: int
    oldest: Interval | None
    newest: Interval | None
    misses: int


class Store(Facts, Search, Disputes, Identities, Links, Writing, News, Memory):
    """Facts in, facts out. Every method may be called from any thread; writers take turns."""

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a file, made if there is none, and bring it up to date.

        Raises:
            BadStore: The file is no database, another program's, newer than this program, or cannot be
            reached.
        """
        store = cls(path)
        store.migrate(deriving.derive_all)
        return store

    def counts(self) -> Counts:
        """How much the store holds, for its status."""
        connection = self.here()
        kinds = connection.execute(
            "SELECT kind, count(*) FROM facts WHERE status != 'retracted' GROUP BY kind ORDER BY kind"
        )
        dates = [rows.load(row[0]) for row in connection.execute("SELECT DISTINCT published FROM articles")]
        known = sorted((date for date in dates if date is not None), key=rows.days)
        return Counts(
            articles=connection.execute("SELECT count(*) FROM articles").fetchone()[0],
            facts=dict(kinds.fetchall()),
            entities=connection.execute(_NAMED).fetchone()[0],
            oldest=known[0] if known else None,
            newest=known[-1] if known else None,
            misses=connection.execute("SELECT coalesce(sum(times), 0) FROM misses").fetchone()[0],
        )


_NAMED = (
    "SELECT count(*) FROM entities AS e WHERE EXISTS (SELECT 1 FROM fact_entities AS t WHERE t.entity = e.n)"
)
