"""What changed in the store since a moment, for whoever tells it; passages are not told."""

from datetime import datetime
from typing import NamedTuple

from bot.model import Fact
from bot.store import facts, rows
from bot.store.connections import Connections, instant


class Change(NamedTuple):
    """What an edited article said and says now; no `new`: it does not say it any more."""

    old: Fact
    new: Fact | None


class News(Connections):
    """The part of the store that knows what is new: after `since` (None: ever) and not after `until`."""

    def changes(self, since: datetime | None, until: datetime) -> list[Change]:
        """What edited articles changed, oldest first."""
        sql = "SELECT old, fact FROM changes WHERE at > ? AND at <= ? ORDER BY n"
        found = self.here().execute(sql, _window(since, until)).fetchall()
        return [Change(rows.load(row["old"]), self._now(row["fact"])) for row in found]

    def arrivals(self, since: datetime | None, until: datetime, *, limit: int) -> list[tuple[Fact, ...]]:
        """The new facts of each article that brought some, in order of the text; newest articles first."""
        window = _window(since, until)
        articles = self.here().execute(
            _ARTICLES,
            [*window, *window, limit],
        )
        numbers = [row["article"] for row in articles.fetchall()]
        return [
            tuple(facts.whole(self.here(), _OF_ARTICLE, [*window, *window, number])) for number in numbers
        ]

    def arrived(self, since: datetime | None, until: datetime) -> int:
        """How many articles brought new facts."""
        window = _window(since, until)
        return int(self.here().execute(_ARRIVED, [*window, *window]).fetchone()[0])

    def _now(self, fact_id: str | None) -> Fact | None:
        """A fact as it is now; None if it is gone or retracted."""
        return next(iter(facts.whole(self.here(), _NOW, [fact_id or ""])), None)


_NEW = (
    f"f.added > ? AND f.added <= ? AND f.kind != 'passage' AND f.status NOT IN {rows.SILENT}"  # noqa: S608 - as below
    " AND NOT EXISTS (SELECT 1 FROM changes AS c WHERE c.fact = f.id AND c.at > ? AND c.at <= ?)"
)
"""A fact that came within a window and stands in no other's place."""
# Nothing but what is written here and in `rows` is put together: every value is a parameter.
_ARTICLES = (
    f"SELECT f.article FROM facts AS f WHERE {_NEW}"  # noqa: S608 - as above
    " GROUP BY f.article ORDER BY max(f.added) DESC, f.article DESC LIMIT ?"
)
_OF_ARTICLE = f"SELECT {rows.FACT} FROM facts AS f WHERE {_NEW} AND f.article = ? ORDER BY f.n"  # noqa: S608 - as above
_ARRIVED = f"SELECT count(DISTINCT f.article) FROM facts AS f WHERE {_NEW}"  # noqa: S608 - as above
_NOW = f"SELECT {rows.FACT} FROM facts AS f WHERE f.id = ? AND f.status NOT IN {rows.SILENT}"  # noqa: S608 - as above


def _window(since: datetime | None, until: datetime) -> list[str]:
    """A stretch of time as rows have it."""
    return ["" if since is None else instant(since), instant(until)]
