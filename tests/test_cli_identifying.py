"""`dossier names merge, split, choose, forget, decisions`, and `--unsure`: what an editor types and reads."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import newsroom as made
import pytest
from click.testing import CliRunner, Result

from bot import ingest
from bot.cli import dossier
from bot.model import Article, Fact, Mention, Office
from bot.store import Store


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A store with two ministers of one name, in two lands."""
    path = tmp_path / "store.db"
    store = Store.open(path)
    for land in ("NO", "CL"):

        def read(article: Article, land: str = land) -> Sequence[Fact]:
            country = Mention(land, "country", f"country:{land}")
            office = Office(Mention("Ria Jansen", "person"), "minister", "minister", "current", country)
            return [replace(made.fact(article, office, article.text), id=article.source.id)]

        ingest.ingest([made.article("Ria Jansen spoke.", f"in {land}")], store, now=made.NOON, read=read)
    store.close()
    return path


def run(database: Path, *arguments: str) -> Result:
    """What `dossier names` does on that store."""
    return CliRunner(env={"DOSSIER_DB": str(database)}).invoke(dossier, ["names", *arguments])


def holders(database: Path) -> list[str | None]:
    """Who holds an office, by article."""
    store = Store.open(database)
    found = [fact.subject.id for fact in sorted(store.facts(), key=lambda fact: fact.id) if fact.subject]
    store.close()
    return found


def test_shows_what_is_unsure_with_what_to_type(database: Path) -> None:
    """The lines shown are commands that settle it; then nothing is unsure."""
    shown = run(database, "--unsure").stdout
    assert "“Ria Jansen” in in CL: another land" in shown
    [record] = [json.loads(line) for line in run(database, "--unsure", "--json").stdout.splitlines()]
    assert (record["article"], record["why"]) == ("in CL", "another land")
    [merge] = [line.split() for line in shown.splitlines() if " merge " in line]
    [split] = [line.split() for line in shown.splitlines() if " split " in line]
    assert run(database, *merge[2:], "--editor", "els").exit_code == 0
    assert len(set(holders(database))) == 1
    assert run(database, "--unsure").stdout == ""
    assert run(database, *split[2:], "--editor", "els").exit_code == 0
    assert len(set(holders(database))) == 2
    assert run(database, "--unsure").stdout == ""


def test_every_verb_tells_its_opposite(database: Path) -> None:
    """And the opposite, typed as told, undoes it."""
    before = holders(database)
    merged = run(database, "merge", "person:ria-jansen", "person:ria-jansen-2", "--editor", "els").stdout
    undo = merged.partition("Undo: dossier names ")[2].split()
    assert run(database, *undo, "--editor", "els").exit_code == 0
    assert holders(database) == before
    run(database, "merge", "person:ria-jansen", "person:ria-jansen-2", "--editor", "els")
    parted = run(database, "split", "person:ria-jansen", "--article", "in CL", "--editor", "els").stdout
    assert len(set(holders(database))) == 2
    undo = parted.partition("Undo: dossier names ")[2].split()
    assert run(database, *undo, "--editor", "els").exit_code == 0
    assert len(set(holders(database))) == 1


def test_a_choice_is_read_and_forgotten(database: Path) -> None:
    """A name of two asks; chosen, it is the one; forgotten, it asks again."""
    assert ": ambiguous" in run(database, "Ria Jansen").stdout
    run(database, "choose", "Ria Jansen", "person:ria-jansen-2", "--editor", "els")
    assert ": match: Ria Jansen (person:ria-jansen-2)" in run(database, "Ria Jansen").stdout
    assert "chosen: editor els" in run(database, "Ria Jansen").stdout
    assert run(database, "forget", "Ria Jansen", "--editor", "els").exit_code == 0
    assert ": ambiguous" in run(database, "Ria Jansen").stdout


def test_decisions_are_listed(database: Path) -> None:
    """With who decided and when; the user of the machine, if nobody is named."""
    run(database, "merge", "person:ria-jansen", "person:ria-jansen-2")
    run(database, "split", "person:ria-jansen", "--article", "in CL", "--editor", "els")
    first, second = run(database, "decisions").stdout.splitlines()
    assert "person:ria-jansen-2 is person:ria-jansen" in first
    assert "els: person:ria-jansen-3 was parted from person:ria-jansen (in in CL)" in second
    records = [json.loads(line) for line in run(database, "decisions", "--json").stdout.splitlines()]
    assert [record["ruling"] for record in records] == ["one", "parted"]
    assert all(record["editor"] for record in records)


@pytest.mark.parametrize(
    ("arguments", "status", "problem"),
    [
        (("merge", "Ria Jansen", "person:ria-jansen"), 1, "may be person:ria-jansen, person:ria-jansen-2"),
        (("merge", "Otto Verbruggen", "person:ria-jansen"), 1, "nobody is called"),
        (("split", "person:ria-jansen"), 2, "--article"),
        (("split", "person:ria-jansen", "person:ria-jansen-2", "--article", "x"), 2, "--article"),
        (("--unsure", "Ria"), 2, "TEXT, or --unsure"),
    ],
)
def test_says_what_is_wrong(database: Path, arguments: tuple[str, ...], status: int, problem: str) -> None:
    """A wrong command line is 2; a decision that cannot be carried out is an error of its own words."""
    result = run(database, *arguments)
    assert (result.exit_code, problem in (result.stderr + str(result.exception))) == (status, True)
