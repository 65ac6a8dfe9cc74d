"""Which entity each name of an article is, and the facts under the entities that stand now."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from bot.model import Entity, Fact, Mention, relinked
from bot.names import keys
from bot.names.directory import Link
from bot.store import deriving, directory, facts, rows
from bot.store.connections import Connections

NEW: Mapping[Mention, Link] = {}
"""No name was in doubt, or known by its article before."""
_NAMED = (
    "SELECT e.id FROM links AS l JOIN entities AS h ON h.n = l.entity"
    " JOIN entities AS e ON e.n = coalesce(h.stands_for, h.n)"
    " WHERE l.article = (SELECT n FROM articles WHERE id = ?)"
)
_COLUMNS = "name, kind, entity, score, rival, why"


class Links(Connections):
    """The part of the store that remembers how the names of an article were linked."""

    def links(self, article_id: str) -> dict[Mention, Link]:
        """Whom each name of an article was linked to, by unlinked mentions; empty for an unknown article.

        The entities are those of the first linking, whatever they were found to be one with since.
        """
        found = self.here().execute(
            "SELECT l.name, l.kind, l.score, l.why, l.editor, e.id, e.name AS entity, r.id AS rival_id,"
            " r.kind AS rival_kind, r.name AS rival FROM links AS l JOIN articles AS a ON a.n = l.article"
            " JOIN entities AS e ON e.n = l.entity LEFT JOIN entities AS r ON r.n = l.rival WHERE a.id = ?",
            [article_id],
        )
        return {Mention(row["name"], row["kind"]): _link(row) for row in found}

    def is_told_of(self, article_id: str, entity_id: str) -> bool:
        """Whether a fact of an article names an entity."""
        known = self.known()
        if ("named", article_id) not in known:
            known["named", article_id] = {row["id"] for row in self.here().execute(_NAMED, [article_id])}
        return entity_id in known["named", article_id]


def _link(row: sqlite3.Row) -> Link:
    """A link as it was when it was made."""
    entity = Entity(row["id"], row["kind"], row["entity"])
    known = row["rival_id"] is not None
    rival = Entity(row["rival_id"], row["rival_kind"], row["rival"]) if known else None
    how = "before" if row["editor"] is None else "editor"
    return Link(entity, row["score"], sure=rival is None, how=how, rival=rival, why=row["why"])  # type: ignore[arg-type] # one of two words


def write(
    connection: sqlite3.Connection, article: int, found: Iterable[Fact], links: Mapping[Mention, Link]
) -> set[int]:
    """Write whom the names of an article were linked to, in a transaction; the entities that lost a name.

    What an editor said of a name stays, though the article may not say it any more.
    """
    had = {
        (row["name"], row["kind"]): tuple(row)
        for row in connection.execute(
            f"SELECT {_COLUMNS} FROM links WHERE article = ? AND editor IS NULL",  # noqa: S608 - as below
            [article],
        )
    }
    named = {(each.name, each.kind): each for fact in found for each in _named(fact)}
    now = {key: _values(connection, mention, links) for key, mention in named.items()}
    connection.executemany(
        "DELETE FROM links WHERE article = ? AND name = ? AND kind = ?",
        [(article, *key) for key, row in had.items() if now.get(key) != row],
    )
    connection.executemany(
        f"INSERT OR IGNORE INTO links (article, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - numbers and names written here
        [(article, *row) for key, row in now.items() if had.get(key) != row],
    )
    return {row[2] for key, row in had.items() if now.get(key) != row}


def _named(fact: Fact) -> Iterator[Mention]:
    """Everybody and everything that a fact names and that is somebody known."""
    for mention in (*fact.mentions, fact.voice):
        if mention is not None and mention.id is not None:
            yield mention


def _values(
    connection: sqlite3.Connection, mention: Mention, links: Mapping[Mention, Link]
) -> tuple[Any, ...]:
    """The row of a name, without its article."""
    link = links.get(replace(mention, id=None))
    entity = directory.known(connection, mention)
    if link is None:
        return mention.name, mention.kind, entity, 100.0, None, ""
    rival = None if link.rival is None else directory.number(connection, link.rival.id)
    home = _home(connection, entity, mention.name)
    return mention.name, mention.kind, home, link.score, rival, link.why


def _home(connection: sqlite3.Connection, entity: int, name: str) -> int:
    """Of an entity and those found to be one with it the one that has this spelling: itself, if none has.

    Should an editor part them again, the name goes with whom it belongs to.
    """
    row = connection.execute(
        "SELECT e.n FROM entities AS e JOIN aliases AS a ON a.entity = e.n"
        " WHERE (e.n = ?1 OR e.stands_for = ?1) AND a.key = ?2 AND a.kind != 'surname'"
        " ORDER BY e.n != ?1 LIMIT 1",
        [entity, keys.key(name)],
    ).fetchone()
    return entity if row is None else int(row[0])


def standing(connection: sqlite3.Connection, found: Mapping[str, Fact]) -> dict[str, Fact]:
    """Facts, by their ids, under the entities that those they name were found to be."""
    merged = {
        row["id"]: row["standing"]
        for row in connection.execute(
            "SELECT h.id, e.id AS standing FROM entities AS h JOIN entities AS e ON e.n = h.stands_for"
        )
    }
    if not merged:
        return dict(found)

    def change(mention: Mention) -> Mention:
        return replace(mention, id=merged.get(mention.id or "", mention.id))

    return {fact_id: relinked(fact, change) for fact_id, fact in found.items()}


def settle(connection: sqlite3.Connection, homes: Iterable[int]) -> None:
    """Bring the facts of every article that names one of some entities under whom these stand for now."""
    wanted = ", ".join(map(str, homes))
    articles = connection.execute(f"SELECT DISTINCT article FROM links WHERE entity IN ({wanted})")  # noqa: S608 - numbers and names written here
    for (article,) in articles.fetchall():
        _settle_article(connection, article, wanted)


def _settle_article(connection: sqlite3.Connection, article: int, homes: str) -> None:
    """Bring the facts of an article that name one of `homes` under the entities that these stand for now."""
    now = {
        Mention(row["name"], row["kind"]): row["id"]
        for row in connection.execute(
            "SELECT l.name, l.kind, e.id FROM links AS l JOIN entities AS h ON h.n = l.entity"  # noqa: S608 - numbers and names written here
            " JOIN entities AS e ON e.n = coalesce(h.stands_for, h.n)"
            f" WHERE l.article = ? AND l.entity IN ({homes})",
            [article],
        )
    }

    def change(mention: Mention) -> Mention:
        return replace(mention, id=now.get(replace(mention, id=None), mention.id))

    sql = f"SELECT {rows.FACT} FROM facts AS f WHERE article = ?"  # noqa: S608 - numbers and names written here
    for fact in facts.whole(connection, sql, [article]):
        settled = relinked(fact, change)
        if settled != fact:
            _rewrite(connection, settled)


def _rewrite(connection: sqlite3.Connection, fact: Fact) -> None:
    """Write whom a stored fact names now."""
    changed = {name: rows.columns(fact)[name] for name in ("claim", "voice", "subject_id")}
    (n,) = connection.execute("SELECT n FROM facts WHERE id = ?", [fact.id]).fetchone()
    connection.execute(
        "UPDATE facts SET claim = :claim, voice = :voice, subject_id = :subject_id WHERE n = :n",
        changed | {"n": n},
    )
    connection.execute("DELETE FROM fact_entities WHERE fact = ?", [n])
    name(connection, n, fact, numbers(connection, fact))
    deriving.derive(connection, [fact.id])


def numbers(connection: sqlite3.Connection, fact: Fact) -> list[tuple[int, str]]:
    """The numbers of those whom a fact names, each with as what."""
    named = ((directory.known(connection, mention), part) for mention, part in rows.named(fact))
    return list(dict.fromkeys(named))


def name(connection: sqlite3.Connection, n: int, fact: Fact, named: Iterable[tuple[int, str]]) -> None:
    """Write whom a fact names, as what, in the index that questions walk."""
    start, end, span = rows.days(fact.holds)
    live = rows.answers(fact)
    seen: set[int] = set()
    for entity, part in named:
        main = entity not in seen
        connection.execute(
            'INSERT INTO fact_entities (entity, kind, start, fact, part, "end", span, "key", main, live)'
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [entity, fact.kind, start, n, part, end, span, rows.key(fact), main, live],
        )
        seen.add(entity)
