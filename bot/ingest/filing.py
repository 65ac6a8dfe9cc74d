"""Articles are read, their names linked, their facts stored; a store that is not there is built."""

import os
import tempfile
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot import articles, gazetteer, names, reading
from bot.errors import BadArticle, BadSeed, BadStore
from bot.ingest import linking, spelling
from bot.model import Article, Fact, relinked
from bot.store import Changes, Store

SEEDS = Path(__file__).parent.parent.parent / "seeds" / "articles"
"""The articles that a new store holds."""

EDITED = 0.2
"""Share of its paragraphs that an edited article keeps at least."""
SHARED = 0.5
"""Share of its words that one keeps whose every paragraph was touched."""

Read = Callable[[Article], Sequence[Fact]]
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of one article; `unsure` are names kept apart that no editor decided on."""

    article: str
    facts: int
    changes: Changes
    unsure: tuple[names.Link, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What became of the articles, in their order."""

    filed: tuple[Filed, ...]


def _silent(_: str) -> None:
    """Tell nobody."""


def ingest(
    filed: Iterable[Article], store: Store, *, now: datetime, read: Read = reading.read, tell: Tell = _silent
) -> Report:
    """Read articles and store what they state; one that was stored before is replaced.

    Each article is linked to what those before it brought. `tell` hears of every article before it is read.

    Raises:
        BadArticle: Another article is stored under the same id; those before it are stored.
    """
    report = []
    for article in filed:
        tell(f"reading {article.source.id}")
        report.append(_file(article, store, now, read))
    return Report(tuple(report))


def seed(store: Store, *, now: datetime, folder: Path = SEEDS, tell: Tell = _silent) -> Report:
    """Store the world's names and the articles of a folder, in the order of their files' names.

    Doing it again changes nothing.

    Raises:
        BadSeed: There is no article in the folder.
        BadArticle: A file of the folder is no article.
    """
    paths = sorted(folder.glob("*.md"))
    if not paths:
        raise BadSeed(folder, "there is no article here", "Restore the folder seeds/ of the project.")
    _learn(store, tell)
    return ingest([articles.read(path) for path in paths], store, now=now, tell=tell)


def open_or_build(path: Path, *, now: datetime, folder: Path = SEEDS, tell: Tell = _silent) -> Store:
    """Open a store; one that is not there is built from seeds/ beside its place and put there when whole.

    Of two processes at once both build, and the first one's store stays. A store that was made without a name
    in it learns the world's, and no articles.

    Raises:
        BadStore: The store cannot be opened, or nothing can be written at its place.
        BadSeed: The folder of seeds holds no article.
    """
    if not path.exists() or _is_empty(path):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(prefix=f".{path.name}.", dir=path.parent) as beside:
                _publish(_build(Path(beside) / path.name, now, folder, tell), path)
        except OSError as error:
            problem = f"no store can be built here ({error.strerror})"
            raise BadStore(path, problem, "Name a place in DOSSIER_DB that can be written.") from error
    store = Store.open(path)
    if store.version == 0:
        _learn(store, tell)
    return store


def _learn(store: Store, tell: Tell) -> None:
    """Store the world's names."""
    tell("learning the names of countries, cities and bodies")
    store.add_aliases(gazetteer.aliases())


def _build(path: Path, now: datetime, folder: Path, tell: Tell) -> Path:
    """A whole store in one file: closing it takes the write-ahead log in."""
    store = Store.open(path)
    try:
        with store.writing():
            seed(store, now=now, folder=folder, tell=tell)
        names.prepare(store)
    finally:
        store.close()
    return path


def _is_empty(path: Path) -> bool:
    """Whether somebody only made the file, as `mktemp` does."""
    return path.is_file() and path.stat().st_size == 0


def _publish(built: Path, path: Path) -> None:
    """Put a built store at its place, unless another process did: a store in use is never replaced."""
    if _is_empty(path):
        path.unlink()
    with suppress(FileExistsError):
        os.link(built, path)


def _file(article: Article, store: Store, now: datetime, read: Read) -> Filed:
    """Read, link and store one article."""
    _check_edit(article, store)
    proposed = read(article)
    links = linking.links(article, proposed, store)
    facts = [relinked(fact, lambda mention: linking.linked(mention, links)) for fact in proposed]
    changes = store.replace(article, facts, spelling.spellings(article, facts, store), links, at=now)
    unsure = {mention.name: link for mention, link in links.items() if not link.sure}
    asked = [each.name for each in store.doubts(article.source.id)] if unsure else []
    left = tuple(unsure[name] for name in asked if name in unsure)
    return Filed(article.source.id, len(facts) - len(changes.refused), changes, left)


def _check_edit(article: Article, store: Store) -> None:
    """Refuse an article that shares next to nothing with the one stored under its id: it is no edit of it."""
    stored = store.text(article.source.id)
    if stored is None:
        return
    before, now = _lines(stored), _lines(article.text)
    if before and now and len(before & now) < EDITED * min(len(before), len(now)) and stored != article.text:
        words = set(stored.split()) & set(article.text.split())
        if len(words) < SHARED * len(set(article.text.split())):
            raise BadArticle(
                article.source.id,
                "another article is stored under this name",
                "Rename the file: an article is known by its file's name.",
            )


def _lines(text: str) -> set[str]:
    return {line.strip() for line in text.splitlines() if line.strip()}
