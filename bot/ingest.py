"""The write line: articles are read, their names linked to who they are, their facts stored."""

import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from bot import articles, gazetteer, names, reading
from bot.errors import BadArticle, BadSeed, BadStore
from bot.model import Alias, Article, Entity, Fact, Mention, Office, Part, relinked
from bot.store import Changes, Store

SEEDS = Path(__file__).parent.parent / "seeds" / "articles"
"""The articles that a new store holds."""

EDITED = 0.2
"""Share of its paragraphs that an edited article keeps at least."""
SHARED = 0.5
"""Share of its words that one keeps whose every paragraph was touched."""

Read = Callable[[Article], Sequence[Fact]]
Tell = Callable[[str], None]
Links = Mapping[Mention, names.Link]
"""Unlinked mentions, and who they are."""


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of one article; `unsure` are names kept apart that may be somebody known."""

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
    links = _links(article, proposed, store)
    facts = [relinked(fact, lambda mention: _linked(mention, links)) for fact in proposed]
    changes = store.replace(article, facts, _spellings(article, facts, store), links, at=now)
    unsure = tuple(link for link in links.values() if not link.sure)
    return Filed(article.source.id, len(facts) - len(changes.refused), changes, unsure)


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


def _links(article: Article, facts: Sequence[Fact], store: Store) -> Links:
    """Who everybody is whom the reading did not know by an id, or whom an editor found to be another.

    An article that is read again keeps its links: an id, once given, stays.
    """
    before = store.links(article.source.id)
    found = {}
    for mention in dict.fromkeys(_mentions(facts)):
        name = replace(mention, id=None)
        known = before.get(name)
        if known is not None and (mention.id is None or known.how == "editor"):
            found[name] = known
        elif mention.id is None:
            found[name] = _link(name, facts, store)
    return found


def _linked(mention: Mention, links: Links) -> Mention:
    """A mention with the id of whom it was linked to."""
    link = links.get(replace(mention, id=None))
    if link is None or (mention.id is not None and link.how != "editor"):
        return mention
    return replace(mention, id=link.entity.id)


def _link(mention: Mention, facts: Sequence[Fact], store: Store) -> names.Link:
    """Who one mention is."""
    if mention.kind == "person":
        return names.link(_described(mention, facts), store)
    return _same_words(mention, store)


def _same_words(mention: Mention, store: Store) -> names.Link:
    """Who a body or place is: one is another only under the same words, since many are named alike."""
    key = names.key(mention.name)
    for alias in store.exact(key):
        if alias.entity.kind == mention.kind:
            return names.Link(alias.entity, 100.0, sure=True, how="name")
    entity = Entity(f"{mention.kind}:{key.replace(' ', '-')}", mention.kind, mention.name)
    return names.Link(entity, 0.0, sure=True, how="new")


def _mentions(facts: Iterable[Fact]) -> Iterator[Mention]:
    """Everybody and everything that facts name, whose voice it is included."""
    for fact in facts:
        yield from fact.mentions
        if fact.voice is not None:
            yield fact.voice


def _described(mention: Mention, facts: Iterable[Fact]) -> names.Described:
    """Somebody as one article has them: the lands and offices that its facts tie them to."""
    tied: list[Mention | None] = []
    offices = set()
    for fact in facts:
        match fact.claim:
            case Office(holder=holder, key=key, organisation=organisation) if holder == mention:
                offices.add(key)
                tied.append(organisation)
            case Part(person=person, side=side) if person == mention:
                tied.append(side)
    lands = {_land(each.id) for each in tied if each is not None and each.id is not None}
    return names.Described(
        mention, (mention.name,), frozenset(filter(None, lands)), frozenset(offices - {""})
    )


def _land(entity_id: str) -> str | None:
    """The country that something is, or belongs to."""
    return entity_id if entity_id.startswith("country:") else gazetteer.country_of(entity_id)


def _spellings(article: Article, facts: Iterable[Fact], store: Store) -> list[Alias]:
    """The spellings that an article brings, without those the world's names have already.

    A person is found by the surname too, at once: who shares it is asked about.
    """
    source = article.source
    named = dict.fromkeys(_mentions(facts))
    surnames = ((mention, mention.name.partition(" ")[2]) for mention in named if mention.kind == "person")
    short = [
        Alias(_entity(mention, store), surname, "surname", source.language, source.id)
        for mention, surname in surnames
        if surname
    ]
    return short + [
        Alias(_entity(mention, store), mention.name, "spelling", source.language, source.id)
        for mention in named
        if not any(
            alias.entity.id == mention.id and alias.is_settled
            for alias in store.exact(names.key(mention.name))
        )
    ]


def _entity(mention: Mention, store: Store) -> Entity:
    """Who a linked mention is, under the fullest name met so far."""
    known = store.home(mention.id or "")
    if known is not None and len(known.name.split()) >= len(mention.name.split()):
        return known
    return Entity(mention.id or "", mention.kind, mention.name)
