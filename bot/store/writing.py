"""Writing articles: evidence is checked, what is the same stays as it is, what changed is remembered."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple, cast

from bot.errors import RefusedFact
from bot.model import Alias, Article, Evidence, Fact, Mention, Review
from bot.names.directory import Link
from bot.store import deriving, differences, directory, disputes, facts, links, rows, waiting
from bot.store.connections import Connections, instant


class Changes(NamedTuple):
    """What writing an article did. A fact that only moved within its text is in none of these."""

    added: tuple[Fact, ...] = ()
    changed: tuple[tuple[Fact, Fact], ...] = ()
    removed: tuple[Fact, ...] = ()
    refused: tuple[RefusedFact, ...] = ()


class Writing(Connections):
    """The part of the store that articles are written with."""

    def replace(
        self,
        article: Article,
        proposed: Sequence[Fact],
        aliases: Iterable[Alias] = (),
        linked: Mapping[Mention, Link] = links.NEW,
        *,
        at: datetime,
    ) -> Changes:
        """Store an article, its facts and the spellings met in it, replacing what was there: all or nothing.

        A fact whose evidence is not in the article is refused and reported, the rest is stored. Writing the
        same again changes nothing. What an editor said of a fact stays while the article goes on stating it,
        wherever in its text. `linked` says of unlinked mentions how the facts' were linked; whoever is not
        among them was known to the reading.
        """
        good, refused = _checked(article, proposed)
        with self.writing() as connection:
            number = _article(connection, article, at)
            lost = links.write(connection, number, good.values(), linked)
            changes, named = _facts(connection, number, links.standing(connection, good), at)
            spelt = directory.replace(connection, article.source.id, list(aliases))
            directory.prune(connection, lost | named | spelt)
        return changes._replace(refused=refused)

    def text(self, article_id: str) -> str | None:
        """The stored text of an article; None where there is none of that id."""
        known = self.known()
        if ("text", article_id) not in known:
            row = self.here().execute("SELECT text FROM articles WHERE id = ?", [article_id]).fetchone()
            known["text", article_id] = None if row is None else str(row["text"])
        return cast("str | None", known["text", article_id])

    def review(self, fact_id: str, status: Review, *, editor: str, at: datetime) -> None:
        """An editor's word on a fact: it holds while the article states it. Earlier reviews are kept."""
        with self.writing() as connection:
            connection.execute(
                "REPLACE INTO reviews (fact, status, editor, at) VALUES (?, ?, ?, ?)",
                [fact_id, status, editor, instant(at)],
            )
            connection.execute("UPDATE facts SET status = ? WHERE id = ?", [status, fact_id])
            deriving.derive(connection, [fact_id])


def _article(connection: sqlite3.Connection, article: Article, at: datetime) -> int:
    """Write the article's own row; its number."""
    source = article.source
    values = {
        "id": source.id,
        "language": source.language,
        "publisher": source.publisher,
        "title": source.title,
        "url": source.url,
        "published": rows.dump(source.published),
        "published_reason": source.published_reason,
        "text": article.text,
    }
    names, marks = ", ".join(values), ", ".join(f":{name}" for name in values)
    changed = ", ".join(f"{name} = :{name}" for name in values if name != "id")
    connection.execute(
        f"INSERT INTO articles ({names}, added) VALUES ({marks}, :added)"  # noqa: S608 - names of columns
        f" ON CONFLICT (id) DO UPDATE SET {changed}",
        values | {"added": instant(at)},
    )
    return int(connection.execute("SELECT n FROM articles WHERE id = ?", [source.id]).fetchone()[0])


def _checked(article: Article, proposed: Iterable[Fact]) -> tuple[dict[str, Fact], tuple[RefusedFact, ...]]:
    """The facts by their ids that stand on their evidence, and why each of the others does not."""
    good: dict[str, Fact] = {}
    refused = []
    for fact in proposed:
        problem = _problem(article, fact.evidence)
        if problem:
            refused.append(RefusedFact(article.source.id, fact.rule, problem))
        else:
            good.setdefault(fact.id, fact)
    return good, tuple(refused)


def _problem(article: Article, evidence: Sequence[Evidence]) -> str:
    """Why a fact cannot stand on this evidence; "" if it can."""
    for each in evidence:
        if each.source.id != article.source.id:
            return f"its evidence is in another article, {each.source.id}"
        if not each.quote.strip():
            return "its quote is empty"
        if each.start < 0 or article.text[each.start : each.end] != each.quote:
            return f"the text at {each.start} to {each.end} is not its quote"
    return "" if evidence else "it has no evidence"


def _facts(
    connection: sqlite3.Connection, article: int, good: dict[str, Fact], at: datetime
) -> tuple[Changes, set[int]]:
    """Bring an article's facts to what they should be, touching only what differs; who lost a fact."""
    had = {f.id: f for f in facts.whole(connection, _OF_ARTICLE, [article])}
    gone = [fact for fact in had.values() if fact.id not in good or _content(fact) != _content(good[fact.id])]
    come = [fact for fact in good.values() if fact.id not in had or _content(fact) != _content(had[fact.id])]
    found = differences.between(gone, come)
    added = dict(connection.execute("SELECT id, added FROM facts WHERE article = ?", [article]).fetchall())
    lost = _remove(connection, [fact.id for fact in gone])
    kept = {new.id: old.id for old, new in found.moved}
    _inherit(connection, kept)
    for fact in come:
        _insert(connection, article, fact, added.get(kept.get(fact.id, ""), instant(at)))
    for fact in come:
        disputes.note(connection, fact)
    _log(connection, found, at)
    waiting.weigh(connection, [*gone, *come])
    return Changes(found.added, found.changed, found.removed), lost


_OF_ARTICLE = f"SELECT {rows.FACT} FROM facts AS f WHERE article = ?"  # noqa: S608 - names of columns


def _content(fact: Fact) -> object:
    """All of a fact that is compared: not its status, which is the editor's, nor its article's data."""
    spans = tuple((each.start, each.end, each.quote) for each in fact.evidence)
    return replace(fact, status="proposed", evidence=()), spans


def _remove(connection: sqlite3.Connection, ids: Sequence[str]) -> set[int]:
    """Delete facts with all that hangs on them; the entities that they named."""
    lost = set()
    for fact_id in ids:
        n = connection.execute("SELECT n FROM facts WHERE id = ?", [fact_id]).fetchone()[0]
        lost |= {row[0] for row in connection.execute("SELECT entity FROM fact_entities WHERE fact = ?", [n])}
        for table in ("fact_entities", "evidence"):
            connection.execute(f"DELETE FROM {table} WHERE fact = ?", [n])  # noqa: S608 - one of two names
        connection.execute("DELETE FROM facts WHERE n = ?", [n])
        disputes.forget(connection, fact_id)
    return lost


def _inherit(connection: sqlite3.Connection, kept: dict[str, str]) -> None:
    """Give facts that moved, new id to old, the reviews they had."""
    connection.executemany(
        "INSERT OR IGNORE INTO reviews (fact, status, editor, at)"
        " SELECT ?, status, editor, at FROM reviews WHERE fact = ?",
        [(new, old) for new, old in kept.items() if new != old],
    )


def _insert(connection: sqlite3.Connection, article: int, fact: Fact, added: str) -> None:
    """Write a fact, its evidence and whom it names."""
    review = connection.execute(
        "SELECT status FROM reviews WHERE fact = ? ORDER BY at DESC", [fact.id]
    ).fetchone()
    reviewed = replace(fact, status=waiting.status(fact) if review is None else review["status"])
    named = links.numbers(connection, fact)
    n = connection.execute("SELECT coalesce(max(n), 0) + 1 FROM facts").fetchone()[0]
    values = {"n": n, "article": article, "added": added} | rows.columns(reviewed)
    values["tags"] = rows.tags(reviewed, named)
    names, marks = ", ".join(f'"{name}"' for name in values), ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO facts ({names}) VALUES ({marks})", list(values.values()))  # noqa: S608 - names of columns
    connection.executemany(
        "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?)",
        [(n, i, article, each.start, each.end, each.quote) for i, each in enumerate(fact.evidence)],
    )
    links.name(connection, n, reviewed, named)


def _log(connection: sqlite3.Connection, found: differences.Differences, at: datetime) -> None:
    """Remember what a digest will tell; new facts tell it themselves by the day they came."""
    changed = [(instant(at), rows.dump(old), new.id) for old, new in found.changed]
    gone = [(instant(at), rows.dump(old), None) for old in found.removed if old.kind != "passage"]
    connection.executemany("INSERT INTO changes (at, old, fact) VALUES (?, ?, ?)", [*changed, *gone])
