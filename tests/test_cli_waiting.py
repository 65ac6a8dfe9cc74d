"""`dossier waiting`: what an editor sees, confirms and retracts."""

import json
from dataclasses import replace
from pathlib import Path

import newsroom as made
import pytest
from click.testing import CliRunner, Result

from bot.cli import dossier
from bot.model import Position
from bot.store import Store


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A store in which one position waits."""
    path = tmp_path / "store.db"
    store = Store.open(path)
    article = made.article()
    claim = Position(made.NORWAY, "a quota on cod", "quota", "demands")
    fact = made.fact(article, claim, "Norway demands a quota on cod", name="f1")
    store.replace(article, [replace(fact, confidence=0.3)], made.aliases(article), at=made.NOON)
    store.close()
    return path


def run(database: Path, *arguments: str) -> Result:
    """What `dossier waiting` does on that store."""
    environment = {"DOSSIER_DB": str(database), "DOSSIER_LANGUAGE": "en"}
    return CliRunner(env=environment).invoke(dossier, ["waiting", *arguments])


def test_lists_what_waits_with_its_words(database: Path) -> None:
    """The id to type, how sure the rule is, what it says, where that stands."""
    first, second, last = run(database).stdout.splitlines()
    assert first.startswith("f1  0.30 made  ")
    assert "Norway demands a quota on cod" in second
    assert last == "1 waiting"


def test_lists_json_for_programs(database: Path) -> None:
    """One object a line, nothing else."""
    (line,) = run(database, "--json").stdout.splitlines()
    assert (json.loads(line)["id"], json.loads(line)["status"]) == ("f1", "waiting")


@pytest.mark.parametrize(("verb", "status"), [("confirm", "confirmed"), ("retract", "retracted")])
def test_an_editor_decides(database: Path, verb: str, status: str) -> None:
    """It waits no longer, and the store keeps who said so."""
    assert run(database, verb, "f1", "--editor", "desk").stdout == f"f1 {status}\n"
    assert run(database).stdout == "0 waiting\n"
    store = Store.open(database)
    said = store.here().execute("SELECT status, editor FROM reviews").fetchall()
    assert [tuple(row) for row in said] == [(status, "desk")]
    store.close()


def test_a_fact_that_is_not_there_is_said_so(database: Path) -> None:
    """In one sentence with what to do."""
    assert "there is no fact f9" in str(run(database, "confirm", "f9").exception)
