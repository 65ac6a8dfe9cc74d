"""`dossier names`: how a name is read, and why."""

import json
from pathlib import Path

import newsroom as made
import pytest
from click.testing import CliRunner, Result

from bot.cli import dossier
from bot.store import Store


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A store with one article, and a spelling in a language whose misspellings are not read."""
    path, article = tmp_path / "store.db", made.article()
    store = Store.open(path)
    store.replace(article, made.facts(article), made.aliases(article), at=made.NOON)
    norge = made.spelling(made.NORWAY, "CLDR", "Noreg")
    store.add_aliases([norge.__class__(norge.entity, norge.text, "exonym", "nn", "CLDR")])
    store.close()
    return path


def run(database: Path, *arguments: str) -> Result:
    """What `dossier names` does on that store."""
    return CliRunner(env={"DOSSIER_DB": str(database)}).invoke(dossier, ["names", *arguments])


@pytest.mark.parametrize(
    ("typed", "decision", "read_as"),
    [
        ("Ria Jansen", "match", ["person:ria-jansen"]),
        ("Rya Jansen", "match", ["person:ria-jansen"]),
        ("Noreg", "match", ["country:norway"]),
        ("Putnam", "none", []),
        ("", "none", []),
        ("--", "none", []),
    ],
)
def test_says_how_a_name_is_read(database: Path, typed: str, decision: str, read_as: list[str]) -> None:
    """In JSON as on the terminal, by the exact spelling or another."""
    record = json.loads(run(database, "--json", "--", typed).stdout)
    assert (record["decision"], record["read_as"]) == (decision, read_as)
    shown = run(database, "--", typed).stdout
    assert shown.startswith(f"“{typed}”: {decision}")
    assert all(each in shown for each in read_as)


def test_shows_the_spelling_matched_with_its_source(database: Path) -> None:
    """And what speaks for it: the edits that the typed letters are away from it."""
    record = json.loads(run(database, "Rya Jansen", "--json").stdout)
    best = record["candidates"][0]
    assert best["entity"] == {"id": "person:ria-jansen", "kind": "person", "name": "Ria Jansen"}
    assert (best["matched"], best["features"]["edits"] > 0) == ("Ria Jansen", True)
    assert best["aliases"] == [{"text": "Ria Jansen", "kind": "spelling", "language": "en", "source": "fish"}]
    exonym = json.loads(run(database, "Noreg", "--json").stdout)["candidates"][0]
    assert (exonym["score"], exonym["aliases"][0]["source"]) == (100.0, "CLDR")


def test_only_the_kinds_asked_for_are_read(database: Path) -> None:
    """A person is nobody among the cities."""
    assert run(database, "Ria Jansen", "--kind", "city").stdout.startswith("“Ria Jansen”: none")
    assert "match" in run(database, "Ria Jansen", "--kind", "city", "--kind", "person").stdout


def test_says_whom_a_question_is_about(database: Path) -> None:
    """Which may be more than the name alone decides: a question takes the only person with the surname."""
    for typed in ("Jansen", "Ria Jansen", "Rya Jansen"):
        assert run(database, typed).stdout.splitlines()[-1] == "in a question: Ria Jansen (person:ria-jansen)"
        assert json.loads(run(database, typed, "--json").stdout)["asked"] == ["person:ria-jansen"]
    assert run(database, "Putnam").stdout.endswith("in a question: nobody\n")


def test_a_name_is_needed(database: Path) -> None:
    """A wrong command line, as elsewhere."""
    assert run(database).exit_code == 2
    assert run(database, "--help").exit_code == 0
