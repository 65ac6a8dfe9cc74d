"""However many facts answer: a reader gets the first and the number of the rest, a program gets all."""

import json
from datetime import date, timedelta
from pathlib import Path

import newsroom as made
import pytest
from click.testing import CliRunner

from bot import answers, wording
from bot.answers.asking import EVERYTHING, MOST
from bot.cli import dossier
from bot.model import Answered, Claim, Interval, Meeting, Office, Part, Position, Speech
from bot.store import Store
from bot.store.facts import COUNTED
from bot.wording import comparing

MANY = EVERYTHING + 60
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
    assert (len(read.facts), read.more) == (min(number, MOST), max(min(number, COUNTED) - MOST, 0))
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


def test_shows_who_wants_all_more_than_a_first_look(store: Store) -> None:
    """Of very many the others are counted even then."""
    read = [
        answers.answer(text, store, today=date(2021, 1, 1), language="en", thread="a desk")
        for text in ("/positions Norway", "show all")
    ]
    given = [(len(one.facts), one.more) for one in read if isinstance(one, Answered)]
    assert given == [(MOST, MANY - MOST), (EVERYTHING, MANY - EVERYTHING)]


def test_finds_a_person_at_busy_talks(store: Store) -> None:
    """Of all who ever led a side somewhere only those named are looked up, however long ago it was."""
    of = made.article("Berg led them.", "long ago", Interval.day(date(2019, 1, 1)))
    berg = made.mention("Ida Berg")
    fact = made.fact(of, Part(berg, "leads", made.NORWAY, None, MET), "Berg led them.", of.source.published)
    store.replace(of, [fact], [made.spelling(berg, of.source.id)], at=made.NOON)
    given = answers.answer("/who-led Lima Ida Berg", store, today=date(2021, 1, 1))
    assert isinstance(given, Answered)
    assert given.facts == (fact,)


def test_compares_a_topic_of_which_others_are_newer(store: Store) -> None:
    """A stance taken again is not called "not restated" since newer ones on other topics were looked at."""
    old, new = (Interval.day(date(year, 1, 1)) for year in (2018, 2020))
    for when in (old, new):
        of = made.article(f"Norway wants a truce in {when.edtf}.", f"truce {when.edtf}", when)
        claim = Position(made.NORWAY, "truce", "ceasefire", "demands")
        store.replace(of, [made.fact(of, claim, of.text, when)], at=made.NOON)
    given = answers.answer("/compare Norway 2018 2020", store, today=date(2021, 1, 1), language="en")
    assert isinstance(given, Answered)
    changes = {row.key: row.change for row in comparing.rows(given.facts, given.asked.question.whens)}
    assert changes == {"ceasefire": "same", "quota": "new"}


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
