"""The store: one SQLite file, opened once and shared by all threads."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, Self

from bot.model import FactKind, Interval
from bot.store import rows, waiting
from bot.store.disputes import Disputes
from bot.store.identities import Identities
from bot.store.links import Links
from bot.store.memory import Memory
from bot.store.news import News
from bot.store.searching import Search
from bot.store.waiting import Waiting
from bot.store.writing import Writing


class Counts(NamedTuple):
    """What a store holds; `oldest` and `newest` are the dates of articles, None where none has a date.

    `facts` are those that may answer, `waiting` is how many more wait for an editor.
    """

    articles: int
    facts: Mapping[FactKind, int]
    entities: int
    oldest: Interval | None
    newest: Interval | None
    misses: int
    waiting: int


class Store(Search, Disputes, Identities, Links, Writing, Waiting, News, Memory):
    """Facts in, facts out. Every method may be called from any thread; writers take turns."""

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a file, made if there is none, and bring it up to date.

        Raises:
            BadStore: The file is no database, another program's, newer than this program, or cannot be
            reached.
        """
        store = cls(path)
        store.migrate(waiting.anew)
        return store

    def counts(self) -> Counts:
        """How much the store holds, for its status."""
        connection = self.here()
        kinds = connection.execute(
            f"SELECT kind, count(*) FROM facts WHERE status NOT IN {rows.SILENT} GROUP BY kind ORDER BY kind"  # noqa: S608 - written in `rows`
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
            waiting=self.waiting_number(),
        )


_NAMED = (
    "SELECT count(*) FROM entities AS e WHERE EXISTS (SELECT 1 FROM fact_entities AS t WHERE t.entity = e.n)"
)
