"""Stores that many tests begin with, each made once: whoever asks for one gets a copy of its file."""

import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache, lru_cache
from pathlib import Path

import people

from bot import ingest, names
from bot.model import Article
from bot.store import Store

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
"""When the stores were filled."""
KEPT = 4
"""Lots of articles whose store is kept at a time, of 10 MB each: the tests of one file ask for the same."""
Fill = Callable[[Store], object]


def filled(folder: Path, fill: Fill) -> Store:
    """A store of its own with what a function puts in an empty one; it is called once for all tests."""
    return _copied(_made(fill), folder)


def empty_of_news(folder: Path) -> Store:
    """The world's names, and no article."""
    return filled(folder, _learn)


def of_the_seeds(folder: Path) -> Store:
    """What a first run builds: the world's names and the articles of seeds/."""
    return filled(folder, _seed)


def of_articles(folder: Path, *filed: Article) -> Store:
    """The world's names, and what is read in articles."""
    return _copied(_told(filed), folder)


def _learn(store: Store) -> None:
    store.add_aliases(people.world())


def _seed(store: Store) -> None:
    ingest.seed(store, now=NOW)


def _copied(made: bytes, folder: Path) -> Store:
    path = folder / "store.db"
    path.write_bytes(made)
    return Store.open(path)


@cache
def _made(fill: Fill) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "store.db")
        fill(store)
        return _closed(store)


@lru_cache(maxsize=KEPT)
def _told(filed: tuple[Article, ...]) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        store = empty_of_news(Path(folder))
        ingest.ingest(filed, store, now=NOW)
        return _closed(store)


def _closed(store: Store) -> bytes:
    """The file of a store with all that was put in it: closing it takes the write-ahead log in."""
    names.prepare(store)
    store.close()
    return store.path.read_bytes()
