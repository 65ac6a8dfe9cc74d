"""Searching facts and sentences by the words in them and by what they speak of."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from bot.model import Fact, FactKind, Interval
from bot.store import fulltext, rows
from bot.store.connections import Connections
from bot.store.facts import EVERY, whole
from bot.store.fulltext import Match, Term
from bot.store.walking import ENTITY, Value

PASSAGES: tuple[FactKind, ...] = ("passage",)
RANKED = 2000
"""Facts that are ranked, those that were stored last; ranking that many takes 3 ms."""


class Search(Connections):
    """The part of the store that full-text search is asked through. Retracted facts are never found."""

    def search(  # noqa: PLR0913 - a search has that many sides, most of them left out in a call
        self,
        words: str,
        *,
        topics: Mapping[str, Sequence[str]] | None = None,
        about: Sequence[str] = (),
        kinds: Iterable[FactKind] = (),
        when: Interval | None = None,
        match: Match = "all",
        limit: int = 20,
    ) -> list[Fact]:
        """Facts and passages in which the words stand, best first (bm25), that name every entity of `about`.

        Case and diacritics do not count. The words are data, nothing in them is an operator; no words find
        nothing. `topics` are the keys of topics by which a word is met too. `when` is as coarse as years:
        a fact is found that is about a year of it, or was said in one. Of very many, those stored last are
        ranked.
        """
        typed = fulltext.expression(words, match, topics)
        sought = self._narrowed(typed, about, fulltext.named, tuple(kinds), when)
        if not typed or sought is None:
            return []
        return whole(
            self.here(),
            f"SELECT {rows.FACT} FROM ({_SCORED}) JOIN facts AS f USING (n) ORDER BY score, n",  # noqa: S608 - written here
            [sought, RANKED, limit],
        )

    def sentences(
        self, terms: Sequence[Term], *, about: Sequence[str] = (), when: Interval | None = None, limit: int
    ) -> list[Fact]:
        """Passages in which one of the terms is met at least, that name everybody, the best first (bm25)."""
        said = fulltext.any_of(terms)
        sought = self._narrowed(said, about, fulltext.named, PASSAGES, when)
        if not said or sought is None:
            return []
        return whole(
            self.here(),
            f"SELECT {rows.FACT} FROM ({_SCORED}) JOIN facts AS f USING (n) ORDER BY score, n",  # noqa: S608 - written here
            [sought, RANKED, limit],
        )

    def common(self, term: Term | None) -> int:
        """In how many passages a term is met, or how many there are at all: counted up to `RANKED`."""
        said = "" if term is None else fulltext.any_of([term])
        sought = self._narrowed(said, (), fulltext.named, PASSAGES, None)
        sql = "SELECT count(*) FROM (SELECT 1 FROM facts_fts WHERE facts_fts MATCH ? LIMIT ?)"
        return int(self.here().execute(sql, [sought, RANKED]).fetchone()[0])

    def found(
        self,
        words: str,
        *,
        topics: Mapping[str, Sequence[str]] | None = None,
        about: Sequence[str] = (),
        when: Interval | None = None,
    ) -> int:
        """How many facts of any kind `search` could find that have all the words."""
        typed = fulltext.expression(words, "all", topics)
        sought = self._narrowed(typed, about, fulltext.named, (), when)
        return self._counted(sought, None) if typed else 0

    def speaking(
        self,
        *,
        topics: Sequence[str] = (),
        stems: Sequence[str] = (),
        subject: str = "",
        kinds: Iterable[FactKind] = (),
        when: Interval | None = None,
        limit: int,
    ) -> tuple[list[Fact], int]:
        """Facts about a subject on any of the topics, the newest, and how many there are in all.

        `stems` are beginnings of words, each of which stands in every fact found.
        """
        said = [fulltext.tagged(map(fulltext.topic, topics)) if topics else "", fulltext.beginning(stems)]
        about = [subject] if subject else []
        sought = self._narrowed(fulltext.joined(*said), about, fulltext.subject, tuple(kinds), when)
        if sought is None:
            return [], 0
        window, days = _within(when)
        found = whole(
            self.here(),
            f"SELECT {rows.FACT} FROM facts_fts AS w JOIN facts AS f ON f.n = w.rowid"  # noqa: S608 - as above
            f" WHERE facts_fts MATCH ?{window} ORDER BY f.start DESC, f.n LIMIT ?",
            [sought, *days, limit],
        )
        return found, len(found) if len(found) < limit else self._counted(sought, when)

    def _counted(self, sought: str | None, when: Interval | None) -> int:
        """How many facts of a time an expression finds."""
        if sought is None:
            return 0
        window, days = _within(when)
        facts = " JOIN facts AS f ON f.n = w.rowid" if window else ""
        sql = f"SELECT count(*) FROM facts_fts AS w{facts} WHERE facts_fts MATCH ?{window}"  # noqa: S608 - as above
        return int(self.here().execute(sql, [sought, *days]).fetchone()[0])

    def _narrowed(
        self,
        said: str,
        about: Sequence[str],
        tag: Callable[[int], str],
        kinds: Sequence[FactKind],
        when: Interval | None,
    ) -> str | None:
        """An expression narrowed to some entities, kinds and years; None where an entity is in no fact."""
        numbers = [self._number(each) for each in about]
        if None in numbers:
            return None
        start, end, _ = rows.days(when)
        years = fulltext.years(start, end)
        return fulltext.joined(
            said,
            *(fulltext.tagged([tag(number)]) for number in numbers if number is not None),
            fulltext.tagged(map(fulltext.kind, kinds or EVERY)),
            fulltext.tagged(years) if years else "",
        )

    def _number(self, entity: str) -> int | None:
        """The number of an entity by its id; None where there is none."""
        row = self.here().execute(f"SELECT {ENTITY} AS n", [entity]).fetchone()
        return None if row["n"] is None else int(row["n"])


_SCORED = (
    "SELECT * FROM (SELECT rowid AS n, bm25(facts_fts, 1.0, 0.0) AS score FROM facts_fts"
    " WHERE facts_fts MATCH ? ORDER BY rowid DESC LIMIT ?) ORDER BY score, n LIMIT ?"
)
"""The best of the facts stored last. Ordered by `rank`, every fact that is found would be ranked."""


def _within(when: Interval | None) -> tuple[str, list[Value]]:
    """The condition that a fact's time overlaps another, and its values; none without a time."""
    if when is None:
        return "", []
    start, end, _ = rows.days(when)
    return ' AND f.start < ? AND f."end" > ?', [end, start]
