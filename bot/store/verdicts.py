"""The log of what editors decided on who is who, and what follows from it: the last word on a pair holds."""

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Literal, NamedTuple

from bot.store.connections import instant

Ruling = Literal["one", "two", "parted", "chosen", "forgotten"]


class Verdict(NamedTuple):
    """What an editor decided: `entity` is (or is not) `other`, an entity's id or, where chosen, a spelling.

    `article` is the one whose names were parted from `other` and given to `entity`; else None.
    """

    at: datetime
    editor: str
    ruling: Ruling
    entity: str
    other: str
    article: str | None


def of(connection: sqlite3.Connection) -> list[Verdict]:
    """Everything that was decided, in order."""
    return [
        Verdict(
            datetime.fromisoformat(row["at"]),
            row["editor"],
            row["verdict"],
            row["entity"],
            row["other"],
            row["article"],
        )
        for row in connection.execute("SELECT * FROM verdicts ORDER BY n")
    ]


def note(connection: sqlite3.Connection, verdict: Verdict) -> None:
    """Keep a decision."""
    connection.execute(
        "INSERT INTO verdicts (at, editor, verdict, entity, other, article) VALUES (?, ?, ?, ?, ?, ?)",
        [
            instant(verdict.at),
            verdict.editor,
            verdict.ruling,
            verdict.entity,
            verdict.other,
            verdict.article,
        ],
    )


def apart(rulings: Iterable[Verdict]) -> set[frozenset[str]]:
    """The pairs that are two by the last word on them."""
    two: set[frozenset[str]] = set()
    for each in rulings:
        pair = frozenset({each.entity, each.other})
        if each.ruling == "one":
            two.discard(pair)
        elif each.ruling in {"two", "parted"}:
            two.add(pair)
    return two


def merges(rulings: Iterable[Verdict]) -> dict[str, str]:
    """Who was found to be whom, by the last word on each pair; the last merge comes last."""
    merged: dict[str, str] = {}
    for each in rulings:
        if each.ruling == "one":
            merged[each.entity] = each.other
        elif each.ruling == "two":
            for gone, kept in ((each.entity, each.other), (each.other, each.entity)):
                if merged.get(gone) == kept:
                    del merged[gone]
    return merged


def _path(entity: str, merged: Mapping[str, str]) -> list[str]:
    """An entity, whom it was found to be, whom that one was found to be, and so on."""
    path = [entity]
    while path[-1] in merged:
        path.append(merged[path[-1]])
    return path


def root(entity: str, merged: Mapping[str, str]) -> str:
    """Who an entity is in the end."""
    return _path(entity, merged)[-1]


def last_merge(rulings: Iterable[Verdict], one: str, other: str) -> tuple[str, str]:
    """Of the merges that made two one the last: who was merged, and into whom."""
    merged = merges(rulings)
    between = set(_path(one, merged)) ^ set(_path(other, merged))
    return next((gone, kept) for gone, kept in reversed(merged.items()) if gone in between)
