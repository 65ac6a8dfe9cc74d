"""Opening a store: new, old, of another program, of a newer version, no database at all, two at once."""

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import newsroom as made
import pytest
import sqlite_utils

from bot import migrations, schema
from bot.errors import BadStore
from bot.store import Store

SLOW = {"sqlite_utils", "rapidfuzz", "babel", "dateparser", "yaml", "click"}
"""What a cold question must not pay for by opening the store."""


def test_a_new_file_gets_the_whole_schema(tmp_path: Path) -> None:
    """Write-ahead log, foreign keys, this program's mark and the number of steps."""
    store = Store.open(tmp_path / "store.db")
    values = {
        name: store.here().execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "foreign_keys", "application_id", "user_version", "busy_timeout")
    }
    store.close()
    assert values == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "application_id": migrations.APPLICATION,
        "user_version": migrations.LATEST,
        "busy_timeout": 10_000,
    }


@pytest.mark.parametrize("done", range(migrations.LATEST))
def test_a_store_of_any_older_version_opens(tmp_path: Path, done: int) -> None:
    """A file that went through the first steps only is brought up to date, and then holds articles."""
    path = tmp_path / "old.db"
    old = sqlite3.connect(path)
    for step in schema.STEPS[:done]:
        step(sqlite_utils.Database(old))
    old.execute(f"PRAGMA application_id = {migrations.APPLICATION}")
    old.execute(f"PRAGMA user_version = {done}")
    old.close()
    store, article = Store.open(path), made.article()
    store.replace(article, made.facts(article), made.aliases(article), at=made.NOON)
    assert len(store.facts(about=["country:norway"])) > 0
    store.close()


def test_what_is_in_the_store_is_there_when_it_opens_again(tmp_path: Path) -> None:
    """Opening changes nothing."""
    article = made.article()
    store = Store.open(tmp_path / "store.db")
    store.replace(article, made.facts(article), made.aliases(article), at=made.NOON)
    store.close()
    again = Store.open(tmp_path / "store.db")
    assert sorted(f.id for f in again.facts()) == sorted(f.id for f in made.facts(article))
    again.close()


def foreign(path: Path) -> None:
    """Another program's database."""
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE bookmarks (url)")
    connection.close()


def newer(path: Path) -> None:
    """A store that a version to come has written."""
    Store.open(path).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {migrations.LATEST + 1}")
    connection.close()


def text(path: Path) -> None:
    """A file that is no database."""
    path.write_text("Dear diary, " * 1000)


def folder(path: Path) -> None:
    """A folder where the file should be."""
    path.mkdir()


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (foreign, "another program"),
        (newer, "a newer version of Dossier"),
        (text, "no database"),
        (folder, "cannot be opened"),
    ],
)
def test_says_what_is_wrong_with_a_file_and_leaves_it_alone(
    tmp_path: Path, make: object, problem: str
) -> None:
    """One sentence with the path, and not a byte changed."""
    path = tmp_path / "file.db"
    assert callable(make)
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(BadStore, match=problem) as caught:
        Store.open(path)
    assert str(path) in str(caught.value)
    assert (path.read_bytes() if path.is_file() else b"") == before


def test_two_that_make_the_same_file_do_not_collide(tmp_path: Path) -> None:
    """Eight threads open a file that is not there; each gets a store that works."""
    opened: list[Store] = []
    threads = [
        threading.Thread(target=lambda: opened.append(Store.open(tmp_path / "store.db"))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [store.version for store in opened] == [0] * 8
    for store in opened:
        store.close()


def test_an_up_to_date_store_opens_without_the_schema_tools(tmp_path: Path) -> None:
    """A cold question must not pay for sqlite-utils, nor for anything else that is slow to import."""
    Store.open(tmp_path / "store.db").close()
    script = (
        "import sys; from pathlib import Path; from bot.store import Store;"
        f"Store.open(Path({str(tmp_path / 'store.db')!r})).close();"
        f"print(sorted({SLOW} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603 - our own words
    assert done.stdout.strip() == "[]"
