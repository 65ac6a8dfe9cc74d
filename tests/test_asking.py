"""However many facts answer: a reader gets the first and the number of the rest, a program gets all."""

import json
from datetime import date, timedelta
from pathlib import Path

import newsroom as made
import pytest
from click.testing import CliRunner

from bot import answers, wording
from bot.answers.asking import MOST
from bot.cli import dossier
from bot.model import Answered, Claim, Interval, Meeting, Office, Part, Position, Speech
from bot.store import Store

MANY = MOST + 60
"""Facts of each kind."""
LUND = made.mention("Ingrid Lund")
MET = Meeting((made.NORWAY, made.CHILE), made.LIMA, "held")
CLAIMS: dict[str, Claim] = {
    "wants a quota": Position(made.NORWAY, "quota", "quota", "demands"),
    "said so": Speech(LUND, "We need a quota soon", direct=True),
    "met in Lima": MET,
    "led them": Part(LUND, "leads", made.NORWAY, None, MET),
    "is premier": Office(LUND, "premier", "premier", "current", made.NORWAY),
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """An article a day, with one fact of each kind."""
    found = Store.open(Path(tmp_path_factory.mktemp("store")) / "store.db")
    with found.writing():
        for number in range(MANY):
            day = Interval.day(date(2020, 1, 1) + timedelta(days=number))
            of = made.article(" ".join(f"Lund {words}." for words in CLAIMS), f"{number}", day)
            facts = [
                made.fact(of, claim, f"Lund {words}.", day, name=f"{number} {words}")
                for words, claim in CLAIMS.items()
            ]
            aliases = [
                made.spelling(each, of.source.id) for each in (LUND, made.NORWAY, made.CHILE, made.LIMA)
            ]
            found.replace(of, facts, aliases, at=made.NOON)
    return found


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("/positions Norway", MANY),
        ("/positions Norway quota", MANY),
        ("/positions Norway since 2020", MANY),
        ("/positions Norway September 2020", MANY - 244),
        ("/quotes Lund", MANY),
        ("/quotes Lund quota", MANY),
        ("/meetings Lima", MANY),
        ("/meetings Norway Chile", MANY),
        ("/who-led Lima since 2020", MANY),
        ("/who-attended Norway since 2020", MANY),
        ("/who-is Lund", MANY),
        ("/timeline Lund", 3 * MANY),
        ("/facts Lund quota", MANY),
        ("/facts Lund", 3 * MANY),
        ("what did Lund say about a quota?", MANY),
    ],
)
def test_gives_a_program_every_fact_and_a_reader_the_number_of_the_rest(
    store: Store, question: str, number: int
) -> None:
    """Both get the same facts first, none of them twice."""
    whole, read = (
        answers.answer(question, store, today=date(2021, 1, 1), language="en", whole=whole)
        for whole in (True, False)
    )
    assert isinstance(whole, Answered)
    assert isinstance(read, Answered)
    assert (len({fact.id for fact in whole.facts}), len(whole.facts), whole.more) == (number, number, 0)
    assert (len(read.facts), read.more) == (min(number, MOST), max(number - MOST, 0))
    assert {fact.id for fact in read.facts} <= {fact.id for fact in whole.facts}


def test_gives_a_program_every_holder_of_an_office(store: Store) -> None:
    """Of a reader's answer nothing is counted: only some statements of an office say who holds it."""
    asked = "/who-is premier Norway since 2020"
    whole, read = (
        answers.answer(asked, store, today=date(2021, 1, 1), whole=whole) for whole in (True, False)
    )
    assert isinstance(whole, Answered)
    assert isinstance(read, Answered)
    assert (len(whole.facts), len(read.facts)) == (MANY, MOST)


def test_prints_every_fact_for_a_program_only(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--json` and `--all` have all, the plain text the first five, and all three say how many there are."""
    monkeypatch.setenv("DOSSIER_DB", str(store.path))

    def ask(*options: str) -> str:
        return (
            CliRunner().invoke(dossier, ["ask", "/positions Norway quota", "--lang", "en", *options]).stdout
        )

    assert len(json.loads(ask("--json"))["facts"]) == MANY
    assert ask("--all").count("wants a quota") == MANY
    assert f"… {MANY - wording.FIRST} more (--all)" in ask()
