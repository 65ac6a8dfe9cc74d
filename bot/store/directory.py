"""Entities and their aliases: the store as the directory that names are looked up in."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from typing import cast

from bot.model import Alias, Entity, EntityKind, Mention
from bot.names import directory, keys
from bot.store import rows
from bot.store.connections import Connections

ALIASES = (
    "SELECT e.id, e.kind AS entity_kind, e.name, a.text, a.language, a.source,"
    " CASE WHEN h.stands_for IS NULL OR a.kind != 'spelling' THEN a.kind ELSE 'merged' END AS kind"
    " FROM aliases AS a JOIN entities AS h ON h.n = a.entity"
    " JOIN entities AS e ON e.n = coalesce(h.stands_for, h.n)"
)
"""Aliases with the columns that `rows.alias` wants, of the entity that theirs stands for."""
_OF = (
    "WHERE e.id = ? AND a.entity IN (SELECT n FROM entities WHERE id = ?"
    " UNION ALL SELECT o.n FROM entities AS o JOIN entities AS t ON o.stands_for = t.n WHERE t.id = ?)"
)
"""Those of one entity, by the index of its own aliases and of those that stand for it: all are many."""
BATCH = 1000
"""Aliases written at once."""


class Directory(Connections):
    """The part of the store that knows who goes by which name; a `names.Directory`."""

    @property
    def version(self) -> int:
        """A number that changes whenever an alias is added or removed, whichever process did it."""
        return int(self.here().execute("SELECT version FROM directory").fetchone()[0])

    def has(self, key: str) -> bool:
        """Whether anybody's `names.key` is `key`; a surname may be that of thousands."""
        found = self.here().execute("SELECT 1 FROM aliases WHERE key = ? LIMIT 1", [key])
        return found.fetchone() is not None

    def exact(self, key: str) -> Sequence[Alias]:
        """The aliases whose `names.key` is `key`."""
        known = self.known()
        if ("exact", key) not in known:
            found = self.here().execute(f"{ALIASES} WHERE a.key = ? ORDER BY a.rowid", [key])
            known["exact", key] = tuple(map(rows.alias, found))
        return cast("tuple[Alias, ...]", known["exact", key])

    def aliases(self, kind: EntityKind | None = None) -> Iterator[Alias]:
        """The aliases that may be misspelt, or those of entities of a kind, in the order of their storing."""
        where, values = ("", []) if kind is None else ("AND e.kind = ?", [kind])
        found = self.here().execute(f"{ALIASES} WHERE {_SPELT} {where} ORDER BY a.rowid", values)
        return map(rows.alias, found)

    def since(self, version: int) -> Iterator[Alias]:
        """The aliases of `aliases` that were added or given to others after a version."""
        found = self.here().execute(f"{ALIASES} WHERE a.version > ? AND {_SPELT} ORDER BY a.rowid", [version])
        return map(rows.alias, found)

    def kept(self, stamp: str) -> tuple[int, bytes] | None:
        """What was kept under a stamp, and of which version of the aliases; None if nothing was."""
        row = self.here().execute("SELECT version, built FROM indexes WHERE stamp = ?", [stamp]).fetchone()
        return None if row is None else (row["version"], row["built"])

    def keep(self, stamp: str, version: int, built: bytes) -> None:
        """Keep this for other processes, in place of all that was kept, if the file can be written."""
        with suppress(sqlite3.OperationalError), self.writing() as connection:
            connection.execute("DELETE FROM indexes")
            connection.execute(
                "INSERT INTO indexes (stamp, version, built) VALUES (?, ?, ?)", [stamp, version, built]
            )

    def spellings(self, entity_id: str) -> Sequence[Alias]:
        """Every alias of one entity, with its source; of a land 150, looked at for each sentence about it."""
        known = self.known()
        if ("spellings", entity_id) not in known:
            found = self.here().execute(f"{ALIASES} {_OF} ORDER BY a.rowid", [entity_id] * 3)
            known["spellings", entity_id] = tuple(map(rows.alias, found))
        return cast("tuple[Alias, ...]", known["spellings", entity_id])

    def entity(self, entity_id: str) -> Entity | None:
        """The entity that goes by an id, whoever it was found to be; None if there is none."""
        return self._entity(
            "SELECT e.id, e.kind, e.name FROM entities AS h"
            " JOIN entities AS e ON e.n = coalesce(h.stands_for, h.n) WHERE h.id = ?",
            entity_id,
        )

    def home(self, entity_id: str) -> Entity | None:
        """The entity of an id as it was before an editor found it to be another; None if there is none."""
        return self._entity("SELECT id, kind, name FROM entities WHERE id = ?", entity_id)

    def _entity(self, sql: str, entity_id: str) -> Entity | None:
        """The entity that a query finds by an id."""
        row = self.here().execute(sql, [entity_id]).fetchone()
        return None if row is None else Entity(row["id"], row["kind"], row["name"])

    def described(self, entity_id: str) -> directory.Described | None:
        """What is known of an entity: its spellings, and the lands and offices its facts tie it to."""
        entity = self.entity(entity_id)
        if entity is None:
            return None
        return directory.Described(
            Mention(entity.name, entity.kind, entity.id),
            tuple(dict.fromkeys([entity.name, *(alias.text for alias in self.spellings(entity_id))])),
            frozenset(self._tied(entity_id, _LANDS)),
            frozenset(self._tied(entity_id, _OFFICES)),
        )

    def _tied(self, entity_id: str, sql: str) -> Iterator[str]:
        """The first column of what the facts about one entity say."""
        return (row[0] for row in self.here().execute(sql, [entity_id]))

    def add_aliases(self, aliases: Iterable[Alias]) -> None:
        """Store aliases that come from no article (CLDR, seeds/, an editor); none is stored twice."""
        remaining = iter(aliases)
        while batch := list(islice(remaining, BATCH)):
            with self.writing() as connection:
                add(connection, batch)


_SUBJECT = (
    "FROM fact_entities AS t JOIN facts AS f ON f.n = t.fact JOIN fact_entities AS o ON o.fact = t.fact"
    " JOIN entities AS e ON e.n = o.entity"
    " WHERE t.entity = (SELECT coalesce(stands_for, n) FROM entities WHERE id = ?)"
    " AND t.part = 'subject' AND t.live"
)
_LANDS = f"SELECT DISTINCT e.id {_SUBJECT} AND o.part IN ('organisation', 'side') AND e.kind = 'country'"
_OFFICES = f"SELECT DISTINCT t.key {_SUBJECT} AND t.kind = 'office' AND t.key != ''"


def add(connection: sqlite3.Connection, aliases: Sequence[Alias]) -> None:
    """Write aliases, with their entities, inside a transaction; the version moves when one is new."""
    numbers = keep(connection, {alias.entity for alias in aliases})
    before = connection.total_changes
    connection.executemany(
        _INSERT,
        [_values(alias, numbers) for alias in aliases],
    )
    if connection.total_changes != before:
        touch(connection)


def replace(connection: sqlite3.Connection, source: str, aliases: Sequence[Alias]) -> set[int]:
    """Write a source's aliases in place of those it had, in a transaction; the entities that lost one."""
    sql = f"SELECT {_COLUMNS} FROM aliases WHERE source = ?"  # noqa: S608 - its columns, written here
    had = {tuple(row) for row in connection.execute(sql, [source])}
    numbers = keep(connection, {alias.entity for alias in aliases})
    gone = had - {_values(alias, numbers) for alias in aliases}
    connection.executemany(_DELETE, gone)
    if gone:
        touch(connection)
    add(connection, aliases)
    return {row[-1] for row in gone}


def keep(connection: sqlite3.Connection, entities: Iterable[Entity]) -> dict[str, int]:
    """Write entities, a new name in place of the old one; their numbers by id.

    Of several names for one, a person has the fullest, others have the shortest, whatever their order.
    """
    numbers: dict[str, int] = {}
    for entity in sorted(entities, key=_order):
        connection.execute(
            "INSERT INTO entities (id, kind, name) VALUES (?1, ?2, ?3)"
            " ON CONFLICT (id) DO UPDATE SET name = ?3 WHERE name != ?3",
            [entity.id, entity.kind, entity.name],
        )
        numbers[entity.id] = number(connection, entity.id)
    return numbers


def _order(entity: Entity) -> tuple[str, int, str]:
    length = len(entity.name.split())
    return entity.id, length if entity.kind == "person" else -length, entity.name


def number(connection: sqlite3.Connection, entity_id: str) -> int:
    """The number of an entity that is there."""
    return int(connection.execute("SELECT n FROM entities WHERE id = ?", [entity_id]).fetchone()[0])


def known(connection: sqlite3.Connection, mention: Mention) -> int:
    """The number of the entity that a mention was linked to, which is written if no alias brought it."""
    entity = Entity(mention.id or "", mention.kind, mention.name)
    connection.execute(
        "INSERT OR IGNORE INTO entities (id, kind, name) VALUES (?, ?, ?)",
        [entity.id, entity.kind, entity.name],
    )
    return number(connection, entity.id)


def prune(connection: sqlite3.Connection, entities: Iterable[int]) -> None:
    """Remove those of some entities, by their numbers, that nothing speaks of any more, no editor either."""
    connection.executemany(
        "DELETE FROM entities WHERE n = ?1 AND NOT EXISTS (SELECT 1 FROM aliases WHERE entity = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM fact_entities WHERE entity = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM links WHERE entity = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM verdicts WHERE entity = id OR other = id)",
        [(entity,) for entity in entities],
    )


NEXT = "(SELECT version + 1 FROM directory)"
"""The version that `touch` will make it."""
_SPELT = "(a.language IS NULL OR a.language IN ('nl', 'en'))"
"""The aliases of `names.SPELT`; nine in ten of a store are CLDR's in other languages."""
_SAME = "key = ?1 AND text = ?2 AND kind = ?3 AND language IS ?4 AND source = ?5 AND entity = ?6"
_COLUMNS = "key, text, kind, language, source, entity"
_INSERT = (
    f"INSERT INTO aliases ({_COLUMNS}, version)"  # noqa: S608 - written here
    f" SELECT ?1, ?2, ?3, ?4, ?5, ?6, {NEXT}"
    f" WHERE NOT EXISTS (SELECT 1 FROM aliases WHERE {_SAME})"
)
_DELETE = f"DELETE FROM aliases WHERE {_SAME}"  # noqa: S608 - written here


def _values(alias: Alias, numbers: dict[str, int]) -> tuple[object, ...]:
    """The row of an alias."""
    return (
        keys.key(alias.text),
        alias.text,
        alias.kind,
        alias.language,
        alias.source,
        numbers[alias.entity.id],
    )


def touch(connection: sqlite3.Connection) -> None:
    """Tell every index of names that the aliases changed."""
    connection.execute("UPDATE directory SET version = version + 1")
