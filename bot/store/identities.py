"""What editors decide on who is who: two are one, one is two, a spelling is somebody's."""

import sqlite3
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from bot.errors import BadVerdict
from bot.model import Alias, Entity, Mention
from bot.names import keys, linking
from bot.store import directory, links, verdicts
from bot.store.directory import Directory
from bot.store.verdicts import Verdict


class Doubt(NamedTuple):
    """A name of an article that linking kept apart from `rival`, though they may be one, and why."""

    article: str
    name: str
    entity: Entity
    rival: Entity
    score: float
    why: str


class Identities(Directory):
    """The part of the store that editors settle. Every decision is kept, and undone by its opposite.

    All of them raise `BadVerdict` for an entity that is not there, or where there is nothing to decide.
    """

    def doubts(self, article: str | None = None) -> list[Doubt]:
        """The pairs, of one article or of all, that may be one and that no editor decided on: best first."""
        apart = verdicts.apart(self.verdicts())
        sql, of = (_DOUBTS, ()) if article is None else (_DOUBTS_OF, (article,))
        found = self.here().execute(sql, of).fetchall()
        return [_doubt(row) for row in found if not any(frozenset(pair) in apart for pair in _pairs(row))]

    def verdicts(self) -> list[Verdict]:
        """Everything that editors decided, in order."""
        return verdicts.of(self.here())

    def merge(self, kept: str, other: str, *, editor: str, at: datetime) -> Entity:
        """Two are one, under the first one's id and name: facts, spellings and what comes later; who it is.

        `split` undoes it: each has again what it had, and what came since under its spellings.
        """
        first, second = self._standing(kept), self._standing(other)
        if first.id == second.id:
            raise BadVerdict(f"{kept} and {other} are one already", "Nothing was changed.")
        if first.kind != second.kind:
            raise BadVerdict(
                f"{kept} is a {first.kind} and {other} a {second.kind}", "Only two of a kind can be one."
            )
        with self.writing() as connection:
            verdicts.note(connection, Verdict(at, editor, "one", second.id, first.id, None))
            _keep_links(connection, editor, second.id, second.id)
            self._settle(connection)
        return first

    def split(self, one: str, other: str, *, editor: str, at: datetime) -> None:
        """Two are two: they are never taken for one again, nor is anybody asked, until a merge.

        Of several merges that made them one the last is undone.
        """
        if self._home(one).id == self._home(other).id:
            raise BadVerdict(f"{one} and {other} are the same entity", "Name an article to part.")
        pairs = {(one, other)}
        if self._standing(one).id == self._standing(other).id:
            pairs.add(verdicts.last_merge(self.verdicts(), one, other))
        with self.writing() as connection:
            for entity, rival in sorted(pairs):
                verdicts.note(connection, Verdict(at, editor, "two", entity, rival, None))
                _keep_links(connection, editor, entity, rival)
            self._settle(connection)

    def part(self, entity_id: str, article: str, *, editor: str, at: datetime) -> Entity:
        """What one article says of an entity is another's, for ever: a new one, which `merge` may join.

        The article's spellings go with it.
        """
        entity = self._standing(entity_id)
        with self.writing() as connection:
            named = _named_in(connection, entity, article)
            if not named:
                raise BadVerdict(f"{article} does not name {entity.id}", "Nothing was changed.")
            if not _is_named_elsewhere(connection, entity, article):
                raise BadVerdict(f"only {article} names {entity.id}", "There is nothing to part it from.")
            name = max(named, key=lambda each: (len(each.split()), len(each)))
            new = linking.unused(Mention(name, entity.kind), name, self)
            _hand_over(connection, entity, new, article, editor)
            verdicts.note(connection, Verdict(at, editor, "parted", new.id, entity.id, article))
            links.settle(connection, [directory.number(connection, new.id)])
            directory.touch(connection)
        return new

    def choose(self, text: str, entity_id: str, *, editor: str, at: datetime) -> Entity:
        """A spelling is an entity's, whoever else it is like or belongs to; `forget` undoes it."""
        entity = self._standing(entity_id)
        if not keys.key(text):
            raise BadVerdict(f"“{text}” has no letters", "Give the spelling as it is typed.")
        with self.writing() as connection:
            _forget(connection, text)
            directory.add(connection, [Alias(entity, text, "chosen", None, f"editor {editor}")])
            verdicts.note(connection, Verdict(at, editor, "chosen", entity.id, text, None))
        return entity

    def forget(self, text: str, *, editor: str, at: datetime) -> None:
        """A spelling is read again as if nobody had chosen."""
        with self.writing() as connection:
            lost = _forget(connection, text)
            if not lost:
                raise BadVerdict(f"no editor chose anybody for “{text}”", "Nothing was changed.")
            for entity_id in lost:
                verdicts.note(connection, Verdict(at, editor, "forgotten", entity_id, text, None))
            directory.touch(connection)

    def _standing(self, entity_id: str) -> Entity:
        """Who an entity is now."""
        entity = self.entity(entity_id)
        if entity is None:
            raise BadVerdict(f"the store has no entity {entity_id}", "`dossier names TEXT` shows ids.")
        return entity

    def _home(self, entity_id: str) -> Entity:
        """An entity itself, whoever it was found to be."""
        return self.home(entity_id) or self._standing(entity_id)

    def _settle(self, connection: sqlite3.Connection) -> None:
        """Let entities stand for whom the verdicts say, with the facts that name them."""
        merged = verdicts.merges(self.verdicts())
        numbers = {
            entity_id: directory.number(connection, entity_id)
            for pair in merged.items()
            for entity_id in pair
        }
        wanted = {numbers[gone]: numbers[verdicts.root(gone, merged)] for gone in merged}
        had = dict(
            connection.execute("SELECT n, stands_for FROM entities WHERE stands_for IS NOT NULL").fetchall()
        )
        changed = {n for n in wanted.keys() | had.keys() if wanted.get(n) != had.get(n)}
        connection.executemany(
            "UPDATE entities SET stands_for = ? WHERE n = ?", [(wanted.get(n), n) for n in changed]
        )
        if changed:
            links.settle(connection, changed)
            connection.executemany(
                f"UPDATE aliases SET version = {directory.NEXT} WHERE entity = ?",  # noqa: S608 - no value
                [(n,) for n in changed],
            )
            directory.touch(connection)


_ALL_DOUBTS = (
    "SELECT a.id AS article, l.name, l.kind, l.score, l.why, h.id AS home, q.id AS rival_home,"
    " e.id, e.name AS entity, r.id AS rival_id, r.name AS rival FROM links AS l"
    " JOIN articles AS a ON a.n = l.article JOIN entities AS h ON h.n = l.entity"
    " JOIN entities AS e ON e.n = coalesce(h.stands_for, h.n) JOIN entities AS q ON q.n = l.rival"
    " JOIN entities AS r ON r.n = coalesce(q.stands_for, q.n)"
    " WHERE l.editor IS NULL AND e.n != r.n"
)
_BEST_FIRST = " ORDER BY l.score DESC, a.id, l.name"
_DOUBTS = _ALL_DOUBTS + _BEST_FIRST
_DOUBTS_OF = _ALL_DOUBTS + " AND a.id = ?" + _BEST_FIRST


def _doubt(row: sqlite3.Row) -> Doubt:
    """A row of `_DOUBTS`."""
    return Doubt(
        row["article"],
        row["name"],
        Entity(row["id"], row["kind"], row["entity"]),
        Entity(row["rival_id"], row["kind"], row["rival"]),
        row["score"],
        row["why"],
    )


def _pairs(row: sqlite3.Row) -> Iterator[tuple[str, str]]:
    """The ids under which an editor may have decided on a doubt: those of then and those of now."""
    for entity in (row["home"], row["id"]):
        for rival in (row["rival_home"], row["rival_id"]):
            yield entity, rival


def _named_in(connection: sqlite3.Connection, entity: Entity, article: str) -> list[str]:
    """The names of an entity in an article."""
    sql = (
        "SELECT l.name FROM links AS l JOIN articles AS a ON a.n = l.article"
        " JOIN entities AS h ON h.n = l.entity JOIN entities AS e ON e.n = coalesce(h.stands_for, h.n)"
        " WHERE a.id = ? AND e.id = ? ORDER BY l.name"
    )
    return [row["name"] for row in connection.execute(sql, [article, entity.id])]


def _is_named_elsewhere(connection: sqlite3.Connection, entity: Entity, article: str) -> bool:
    """Whether another article names an entity, or the world's names do."""
    sql = (
        "SELECT EXISTS (SELECT 1 FROM aliases AS a JOIN entities AS h ON h.n = a.entity"
        " JOIN entities AS e ON e.n = coalesce(h.stands_for, h.n)"
        " WHERE e.id = ?1 AND a.source != ?2 AND a.kind != 'chosen')"
    )
    return bool(connection.execute(sql, [entity.id, article]).fetchone()[0])


def _hand_over(
    connection: sqlite3.Connection, entity: Entity, new: Entity, article: str, editor: str
) -> None:
    """Give an article's names and spellings of one entity to another."""
    number = directory.keep(connection, [new])[new.id]
    one = (
        "(SELECT h.n FROM entities AS h JOIN entities AS e ON e.n = coalesce(h.stands_for, h.n)"
        " WHERE e.id = ?)"
    )
    connection.execute(
        f"UPDATE links SET entity = ?, editor = ? WHERE entity IN {one}"  # noqa: S608 - written above
        " AND article = (SELECT n FROM articles WHERE id = ?)",
        [number, editor, entity.id, article],
    )
    connection.execute(
        f"UPDATE aliases SET entity = ?, version = {directory.NEXT} WHERE entity IN {one} AND source = ?",  # noqa: S608 - as above
        [number, entity.id, article],
    )


def _keep_links(connection: sqlite3.Connection, editor: str, one: str, other: str) -> None:
    """Let an article's names stay linked as they are, though it may lose them for a while.

    Those that were left in doubt between two; of one, `one` and `other` being the same, all.
    """
    numbers = [directory.number(connection, each) for each in (one, other)]
    connection.execute(
        "UPDATE links SET editor = ?3 WHERE editor IS NULL AND ((entity = ?1 AND (rival = ?2 OR ?1 = ?2))"
        " OR (entity = ?2 AND rival = ?1))",
        [*numbers, editor],
    )


def _forget(connection: sqlite3.Connection, text: str) -> list[str]:
    """Remove what editors chose for a spelling; whom they had chosen."""
    key = keys.key(text)
    found = connection.execute(
        "DELETE FROM aliases WHERE key = ? AND kind = 'chosen'"
        " RETURNING (SELECT id FROM entities WHERE n = entity)",
        [key],
    )
    return [row[0] for row in found.fetchall()]
