"""`dossier misses` and `dossier contradictions`: what the desk has to look into."""

import json
from datetime import date, timedelta
from pathlib import Path

import newsroom as made
import pytest
from click.testing import CliRunner, Result

from bot.cli import dossier
from bot.model import Interval, Office
from bot.store import Store

MISSES = (("who is x?", made.NOON), ("who is y?", made.NOON), ("who is x?", made.NOON + timedelta(days=1)))


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A store with questions that were not answered and two ministers on one day."""
    path = tmp_path / "store.db"
    store = Store.open(path)
    for text, at in MISSES:
        store.remember_miss(text, "unknown_name", at)
    for name, holder in (("one", made.JANSEN), ("two", made.DUBOIS)):
        claim = Office(holder, "Minister of Justice", "minister:justice", "current", made.NORWAY)
        article = made.article(name=name)
        fact = made.fact(article, claim, "met in Lima", Interval.day(date(2025, 5, 16)))
        store.replace(article, [fact], at=made.NOON)
    store.close()
    return path


def run(path: Path, *arguments: str) -> Result:
    """Run `dossier` on a store, in English."""
    result = CliRunner(env={"DOSSIER_DB": str(path), "DOSSIER_LANG": "en"}).invoke(dossier, list(arguments))
    assert (result.exit_code, result.stderr) == (0, "")
    return result


def test_lists_misses_most_often_asked_first(database: Path) -> None:
    """How often, when last, and how it was answered instead."""
    lines = run(database, "misses").stdout.splitlines()
    assert lines == ["2× 2025-06-03 unknown_name: who is x?", "1× 2025-06-02 unknown_name: who is y?"]


def test_lists_misses_as_json(database: Path) -> None:
    """A line each."""
    records = [json.loads(line) for line in run(database, "misses", "--json").stdout.splitlines()]
    assert records[0] == {
        "text": "who is x?",
        "status": "unknown_name",
        "times": 2,
        "last": "2025-06-03T12:00:00+00:00",
    }
    assert len(records) == 2


def test_lists_contradictions_with_both_sources(database: Path) -> None:
    """What they cannot agree on, then each fact with the words it stands on."""
    text = run(database, "contradictions").stdout
    assert text.startswith("Contradiction: two holders of one office on one day.\n")
    assert text.count("“met in Lima” — The Herald") == 2
    [record] = [json.loads(line) for line in run(database, "contradictions", "--json").stdout.splitlines()]
    assert record["kind"] == "holders"
    assert [fact["subject"] for fact in record["facts"]] == ["Ria Jansen", "Luc Dubois"]


@pytest.mark.parametrize("command", ["misses", "contradictions"])
def test_says_so_where_there_is_nothing(tmp_path: Path, command: str) -> None:
    """A sentence for a reader, no line for a program."""
    Store.open(tmp_path / "empty.db").close()
    assert run(tmp_path / "empty.db", command).stdout == "There is nothing to tell.\n"
    assert run(tmp_path / "empty.db", command, "--json").stdout == ""
