"""The directory of names: aliases with their sources, and what facts tell of an entity."""

from collections.abc import Iterator
from pathlib import Path

import newsroom as made
import pytest

from bot.model import Entity
from bot.names.directory import Directory
from bot.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with one article."""
    opened = Store.open(tmp_path / "store.db")
    article = made.article()
    opened.replace(article, made.facts(article), made.aliases(article), at=made.NOON)
    yield opened
    opened.close()


def test_is_the_directory_that_names_look_into(store: Store) -> None:
    """The store offers what `names` asks for."""
    directory: Directory = store
    assert [alias.entity.id for alias in directory.exact("ria jansen")] == ["person:ria-jansen"]
    assert not directory.exact("ria")
    assert len(list(directory.aliases())) == 5
    assert {alias.entity.id for alias in store.aliases("country")} == {"country:norway", "country:chile"}
    assert store.entity("city:lima") == Entity("city:lima", "city", "Lima")
    assert store.entity("city:oslo") is None


def test_the_version_moves_only_when_aliases_do(store: Store) -> None:
    """An index of names is built anew when it must be, and not when an article is read again."""
    first, article = store.version, made.article()
    store.replace(article, made.facts(article), made.aliases(article), at=made.NOON)
    assert store.version == first
    store.add_aliases([made.spelling(made.LIMA, "editor els", "Ciudad de los Reyes")])
    second = store.version
    store.add_aliases([made.spelling(made.LIMA, "editor els", "Ciudad de los Reyes")])
    assert (second > first, store.version) == (True, second)
    store.replace(article, made.facts(article), made.aliases(article)[:-1], at=made.NOON)
    assert store.version > second
    assert [alias.text for alias in store.spellings("city:lima")] == ["Ciudad de los Reyes"]


def test_keeps_every_spelling_with_its_source(store: Store) -> None:
    """Two articles that spell somebody the same both stand behind the spelling; each takes its own away."""
    other = made.article(name="other")
    store.replace(other, [], [made.spelling(made.DUBOIS, "other")], at=made.NOON)
    assert [alias.source for alias in store.exact("luc dubois")] == ["fish", "other"]
    store.replace(other, [], [], at=made.NOON)
    assert [alias.source for alias in store.exact("luc dubois")] == ["fish"]


def test_describes_somebody_by_lands_and_offices(store: Store) -> None:
    """What tells two people of one name apart, from the facts about them."""
    described = store.described("person:ria-jansen")
    assert described is not None
    assert described.lands == {"country:norway"}
    assert described.offices == {"minister:fisheries"}
    assert described.spellings == ("Ria Jansen",)
    assert store.described("person:nobody") is None


def test_a_fuller_name_replaces_the_old_one(store: Store) -> None:
    """The name of an entity is the one that was written last; its id stays."""
    renamed = made.mention("Ria Maria Jansen")
    alias = made.spelling(renamed, "editor els")
    store.add_aliases(
        [
            alias.__class__(
                Entity("person:ria-jansen", "person", renamed.name), renamed.name, "chosen", None, "els"
            )
        ]
    )
    entity = store.entity("person:ria-jansen")
    assert entity is not None
    assert entity.name == "Ria Maria Jansen"


def test_looks_spellings_up_anew_once_anybody_changed_the_store(store: Store) -> None:
    """In this process or in another; what was looked up before is kept until then."""
    other = Store.open(store.path)
    for written, by in (("Jansen R.", store), ("R. Jansen", other), ("Ria J.", store)):
        known = [alias.text for alias in store.spellings(made.JANSEN.id or "")]
        by.add_aliases([made.spelling(made.JANSEN, "desk", written)])
        assert [alias.text for alias in store.spellings(made.JANSEN.id or "")] == [*known, written]
    other.close()
