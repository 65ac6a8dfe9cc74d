"""Searching facts and sentences by the words in them and by what they speak of."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from heapq import nlargest
from typing import cast

from bot.model import Fact, FactKind, Interval
from bot.store import fulltext, rows
from bot.store.facts import ALL, COUNTED, EVERY, Facts, whole
from bot.store.fulltext import Match, Term
from bot.store.walking import ENTITY, Wanted

PASSAGES: tuple[FactKind, ...] = ("passage",)
RANKED, SAMPLED, ALL_SAMPLED = 500, 300, 1000
"""Facts that are ranked, those by which others with a word are counted, and by which all are: of more, those
that were stored last."""


class Search(Facts):
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
        ranked, unless all are wanted.
        """
        typed = fulltext.expression(words, match, topics)
        sought = self._narrowed(typed, about, fulltext.named, tuple(kinds), when)
        return self._best(typed, sought, limit)

    def sentences(
        self,
        terms: Sequence[tuple[Term, float]],
        *,
        about: Sequence[str] = (),
        when: Interval | None = None,
        match: Match = "any",
        limit: int,
    ) -> list[Fact]:
        """Passages in which any or all of the terms are met, that name everybody, in the order of storing.

        Of more than `limit` those with the most weight of terms; of very many, those with all of the terms
        and those stored last are weighed.
        """
        within = self._narrowed("", about, fulltext.named, PASSAGES, when)
        if not terms or within is None:
            return []
        known, asked = self.known(), (tuple(terms), within, match, limit)
        if asked not in known:
            known[asked] = sorted(self._heaviest(terms, within, match, limit))
        return self.numbered(known[asked])

    def _heaviest(
        self, terms: Sequence[tuple[Term, float]], within: str, match: Match, limit: int
    ) -> Sequence[int]:
        """The numbers of the passages that meet the most weight of terms, of equals those stored last."""
        said = [fulltext.any_of([term]) for term, _ in terms]
        whole = self._newest(fulltext.joined(*said, within), limit)
        if len(whole) == limit or len(said) == 1 or match == "all":
            return whole
        found = self._newest(fulltext.joined(fulltext.any_of([term for term, _ in terms]), within))
        if len(found) <= limit:
            return found
        met = {number: sum(weight for _, weight in terms) for number in whole if number < found[-1]}
        met |= self._weighed(terms, within, found)
        return nlargest(limit, met, key=lambda number: (met[number], number))

    def _weighed(
        self, terms: Sequence[tuple[Term, float]], within: str, found: Sequence[int]
    ) -> Mapping[int, float]:
        """The weight of the terms that each fact meets: bm25 would count the terms in all of the store."""
        met: dict[int, float] = {}
        for term, weight in terms:
            said = fulltext.joined(fulltext.any_of([term]), within)
            for (number,) in self.here().execute(_BETWEEN, [said, found[-1], found[0]]):
                met[number] = met.get(number, 0.0) + weight
        return met

    def common(self, term: Term | None) -> int:
        """In how many passages a term is met, or how many there are at all.

        Of very many, those stored last are counted, and the others judged by how far back these reach.
        """
        known = self.known()
        if ("common", term) not in known:
            said = "" if term is None else fulltext.any_of([term])
            most = ALL_SAMPLED if term is None else SAMPLED
            known["common", term] = self._about(self._newest(fulltext.joined(said, _PASSAGES), most), most)
        return cast("int", known["common", term])

    def _about(self, newest: Sequence[int], most: int) -> int:
        """About how many facts there are of which those are the newest, as many as `most`."""
        if len(newest) < most:
            return len(newest)
        (last,) = self.here().execute("SELECT max(n) FROM facts").fetchone()
        return int(most * last / (last - newest[-1] + 1))

    def on_topic(
        self,
        key: str,
        *,
        about: Sequence[str] = (),
        kinds: Iterable[FactKind] = (),
        when: Interval | None = None,
        limit: int,
    ) -> list[Fact]:
        """Facts and passages on a topic in words of any language, those stored last; else as `search`."""
        spoken = fulltext.tagged([fulltext.topic(key)])
        sought = self._narrowed(spoken, about, fulltext.named, tuple(kinds), when)
        if sought is None:
            return []
        return self.numbered(self._newest(sought, limit))

    def spelling(
        self,
        texts: Sequence[str],
        *,
        about: Sequence[str] = (),
        kinds: Iterable[FactKind] = (),
        when: Interval | None = None,
        limit: int,
    ) -> list[Fact]:
        """Facts with all the words of one of the texts, those stored last; else as `search`."""
        said = " OR ".join(f"({one})" for text in texts if (one := fulltext.expression(text, "all")))
        sought = self._narrowed(said, about, fulltext.named, tuple(kinds), when) if said else None
        return [] if sought is None else self.numbered(self._newest(sought, limit))

    def found(
        self,
        words: str,
        *,
        topics: Mapping[str, Sequence[str]] | None = None,
        about: Sequence[str] = (),
        kinds: Iterable[FactKind] = (),
        when: Interval | None = None,
    ) -> int:
        """How many facts `search` could find that have all the words, of very many as far as `COUNTED`."""
        typed = fulltext.expression(words, "all", topics)
        sought = self._narrowed(typed, about, fulltext.named, tuple(kinds), when)
        if not typed or sought is None:
            return 0
        return int(self.here().execute(_COUNT, [sought, COUNTED]).fetchone()[0])

    def speaking(
        self,
        *,
        topics: Sequence[str] = (),
        stems: Sequence[str] = (),
        subject: str,
        kinds: Iterable[FactKind] = (),
        when: Interval | None = None,
        limit: int,
    ) -> tuple[list[Fact], int]:
        """Facts about a subject on any of the topics, the newest, and how many there are in all.

        `stems` are beginnings of words, each of which stands in every fact found.
        """
        said = [fulltext.tagged(map(fulltext.topic, topics)) if topics else "", fulltext.beginning(stems)]
        sought = self._narrowed(fulltext.joined(*said), [subject], fulltext.subject, (), None)
        if sought is None:
            return [], 0
        wanted = Wanted(tuple(kinds) or EVERY, [subject], subject, "subject", (), when)
        return self.paged(wanted, "newest", limit, sought)

    def _best(self, said: str, sought: str | None, limit: int) -> list[Fact]:
        """The best by the words `said` of the facts that a narrowed expression finds."""
        if not said or sought is None:
            return []
        candidates = self._newest(sought, ALL if limit == ALL else RANKED)
        if not candidates:
            return []
        return whole(
            self.here(),
            f"SELECT {rows.FACT} FROM ({_BEST}) JOIN facts AS f USING (n) ORDER BY score, n",  # noqa: S608 - written here
            [said, candidates[-1], json.dumps(candidates), limit],
        )

    def _newest(self, sought: str, limit: int = RANKED) -> list[int]:
        """The numbers of the facts that an expression finds and that were stored last, these first."""
        return [row[0] for row in self.here().execute(_NEWEST, [sought, limit])]

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
        years = fulltext.within(start, end)
        return fulltext.joined(
            said,
            *(fulltext.tagged([tag(number)]) for number in numbers if number is not None),
            fulltext.tagged(map(fulltext.kind, kinds)) if kinds else "",
            fulltext.tagged(years) if years else "",
        )

    def _number(self, entity: str) -> int | None:
        """The number of an entity by its id; None where there is none."""
        row = self.here().execute(f"SELECT {ENTITY} AS n", [entity]).fetchone()
        return None if row["n"] is None else int(row["n"])


_PASSAGES = fulltext.tagged(map(fulltext.kind, PASSAGES))
_NEWEST = "SELECT rowid FROM facts_fts WHERE facts_fts MATCH ? ORDER BY rowid DESC LIMIT ?"
_COUNT = "SELECT count(*) FROM (SELECT 1 FROM facts_fts WHERE facts_fts MATCH ? LIMIT ?)"
_BETWEEN = "SELECT rowid FROM facts_fts WHERE facts_fts MATCH ? AND rowid BETWEEN ? AND ?"
_BEST = (
    "SELECT rowid AS n, bm25(facts_fts) AS score FROM facts_fts WHERE facts_fts MATCH ? AND rowid >= ?"
    " AND +rowid IN (SELECT value FROM json_each(?)) ORDER BY score, n LIMIT ?"
)
"""The best of some facts. They are ranked by the words alone: bm25 reads whatever has any of the phrases that
it is given, and a tag that a third of the store has says nothing of a fact."""
