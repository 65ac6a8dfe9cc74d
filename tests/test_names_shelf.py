"""Catalogues are built once, kept for other processes, and take new aliases in without being built anew."""

import threading
from collections.abc import Iterator
from pathlib import Path

import newsroom as made
import pytest
from people import People, person, spelt

from bot import names
from bot.model import Alias, Mention
from bot.names import shelf
from bot.store import Store

KNOWN = [alias for name in ("Ria Jansen", "Luc Dubois", "Otto Verbruggen") for alias in spelt(person(name))]


class Counting(People):
    """A directory in memory that counts how often all its aliases were asked for."""

    def __init__(self) -> None:
        super().__init__(KNOWN)
        self.asked = 0

    def aliases(self) -> list[Alias]:
        """Every alias."""
        self.asked += 1
        return super().aliases()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store of three people."""
    store = Store.open(tmp_path / "store.db")
    store.add_aliases(KNOWN)
    store.close()
    return tmp_path / "store.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """It, opened."""
    opened = Store.open(path)
    yield opened
    opened.close()


def found(store: Store, typed: str) -> str:
    """Whom a misspelt name means."""
    decision = names.decide(typed, store)
    assert isinstance(decision, names.Match), typed
    return decision.hit.entity.id


def test_threads_that_ask_at_once_build_one_index() -> None:
    """Whoever is first builds it, the others wait for it."""
    directory = Counting()
    start = threading.Barrier(8)

    def work() -> None:
        start.wait()
        names.decide("Rya Jansen", directory)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert directory.asked == 1


def test_the_next_process_reads_what_was_built(path: Path, store: Store) -> None:
    """Its decisions are the same; an index of another version of the aliases is not used."""
    assert found(store, "Rya Jansen") == "person:ria-jansen"
    [kept] = store.here().execute("SELECT version, built FROM indexes").fetchall()
    assert kept["version"] == store.version
    store.here().execute("UPDATE aliases SET text = 'Nobody Else', key = 'nobody else'")
    store.here().commit()
    other = Store.open(path)
    assert found(other, "Rya Jansen") == "person:ria-jansen"  # read from what was kept, not from the aliases
    other.add_aliases(spelt(person("Piet de Wit")))
    assert isinstance(names.decide("Rya Jansen", other), names.Nobody)
    assert found(other, "Piet de Witt") == "person:piet-de-wit"
    other.close()


@pytest.mark.parametrize("built", [b"", b"no pickle", b"\x80\x05cos\nsystem\n."])
def test_what_was_kept_and_cannot_be_read_is_built_anew(store: Store, built: bytes) -> None:
    """Whatever happened to it."""
    names.prepare(store)
    store.here().execute("UPDATE indexes SET built = ?", [built])
    store.here().commit()
    other = Store.open(store.path)
    assert found(other, "Rya Jansen") == "person:ria-jansen"
    assert len(store.here().execute("SELECT built FROM indexes").fetchone()[0]) > 1000
    other.close()


def test_the_index_is_fresh_when_aliases_change(store: Store) -> None:
    """Added, taken away, given to another by an editor."""
    assert found(store, "Rya Jansen") == "person:ria-jansen"
    store.add_aliases(spelt(person("Bertha Karlsson")))
    assert found(store, "Berta Karlson") == "person:bertha-karlsson"
    store.merge("person:luc-dubois", "person:ria-jansen", editor="els", at=made.NOON)
    assert found(store, "Rya Jansen") == "person:luc-dubois"


def test_an_exact_alias_waits_for_no_index() -> None:
    """However large the store."""
    directory = Counting()
    assert isinstance(names.decide("Ria Jansen", directory), names.Match)
    assert directory.asked == 0


def test_an_archive_is_indexed_in_layers(store: Store) -> None:
    """Two hundred articles with a name each: few layers, and no name is put into an index again and again."""
    shelf.of(store).layers()
    built, after = 0, shelf.of(store).layers()
    for number in range(200):
        before = after
        store.add_aliases([made.spelling(made.mention(f"Anna {number}"), f"{number}")])
        after = shelf.of(store).layers()
        built += sum(len(layer) for layer in after if layer not in before)
    assert len(after) <= 8
    assert sum(map(len, after)) == 203
    assert built < 200 * 10


def test_linking_looks_into_every_layer(store: Store) -> None:
    """A name that came an article ago is known; one that is gone, or another's by now, is not."""
    shelf.of(store).layers()
    article = made.article()
    store.replace(article, made.facts(article), made.aliases(article), at=made.NOON)
    newcomer = [made.spelling(made.mention("Bertha Karlsson"), "x")]
    store.replace(made.article(name="x"), [], newcomer, at=made.NOON)
    described = names.Described(Mention("Bertha Carlsson", "person"), ())
    assert names.link(described, store).entity.id == "person:bertha-karlsson"
    store.replace(made.article(name="x"), [], [], at=made.NOON)
    assert names.link(described, store).entity.id == "person:bertha-carlsson"
