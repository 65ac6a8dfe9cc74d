"""Answers that stand in a sentence, or before it, though the fact itself does not say so much."""

from dataclasses import replace
from datetime import date

import people
import pytest
import subjects

from bot import answers, plaintext, records
from bot.model import Claim, Fact, Interval, Meeting, Office, Part, Passage, Position
from bot.store import Store

TEXT = (
    "Norway and Fiji opened talks about fishing off Oslo in The Hague on Friday. "
    "Ingrid Lund leads the Norwegian team. "
    "The strikers’ team is led by Grace Adeyemi. Nils Lund stays at home to defend the budget. "
    "Nobody likes the coal tax. De Linde wants to abolish it. She succeeds Ada Obi."
)
DATE = Interval.day(date(2025, 11, 14))
ARTICLE = subjects.article("hague", TEXT, "en", DATE, "The Clyde")
OSLO = subjects.someone("Oslo", "city", "city:oslo")
STRIKERS = subjects.someone("The strikers", "body")
MET = Meeting((subjects.NORWAY, subjects.FIJI), OSLO, "ongoing")
HARBOUR = subjects.article("harbour", "Chair Ada Obi. Former chair Ada Obi.", "en", DATE, "The Clyde")


def facts() -> list[Fact]:
    """Talks stated to be where they are about, a side that is not linked, words that point back."""
    says: list[tuple[Claim, str]] = [
        (MET, "Norway and Fiji opened talks about fishing off Oslo in The Hague on Friday"),
        (Part(subjects.LUND, "leads", subjects.NORWAY, None, MET), "Ingrid Lund leads the Norwegian team"),
        (Part(subjects.ADEYEMI, "leads", None, None, MET), "The strikers’ team is led by Grace Adeyemi"),
        (Part(subjects.LUNDGREN, "absent", None, None, None), "Nils Lund stays at home to defend the budget"),
        (Position(subjects.GREENS, "abolish it", "abolish-it", "for"), "De Linde wants to abolish it"),
        (Passage("She succeeds Ada Obi.", (subjects.HOEK, subjects.OBI)), "She succeeds Ada Obi."),
    ]
    return [subjects.stated(ARTICLE, claim, quote) for claim, quote in says]


def terms() -> list[Fact]:
    """A chair of that year, and a day in it from which she is called former."""
    held = Office(subjects.OBI, "chair", "chair", "current", subjects.UNION)
    first = subjects.stated(HARBOUR, held, "Chair Ada Obi", when=Interval.year(2025))
    return [
        first,
        subjects.stated(HARBOUR, replace(held, tenure="former"), "Former chair Ada Obi", when=DATE),
    ]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Two short articles."""
    opened = Store.open(tmp_path_factory.mktemp("store") / "store.db")
    wanted = {"country:NO", "country:FJ", "city:oslo", "city:the-hague"}
    opened.add_aliases(alias for alias in people.world() if alias.entity.id in wanted)
    for filed, stated in ((ARTICLE, facts()), (HARBOUR, terms())):
        named = [*stated, subjects.stated(filed, Passage("", (STRIKERS,)), filed.text[:6])]
        opened.replace(filed, named, list(subjects.spellings(filed, named)), at=subjects.NOW)
    return opened


ASKED: list[tuple[str, str, str]] = [
    ("/meetings the hague", "answered", "Norway – Fiji, Oslo"),
    ("/meetings glasgow", "unknown_name", ""),
    ("who led the Norwegian delegation in The Hague?", "answered", "Norway: Ingrid Lund"),
    ("who led the delegation of Fiji in The Hague?", "not_stated", ""),
    ("/who-led oslo the strikers", "answered", "Grace Adeyemi"),
    ("was Nils Lund in The Hague?", "answered", "Not present: Nils Lund"),
    ("/positions de linde coal tax", "answered", "De Linde: abolish it"),
    ("why is Nils Lund not in The Hague?", "answered", "Nils Lund: not present"),
    ("why did Nils Lund resign in The Hague?", "no_match", ""),
    ("why is Ingrid Lund not in The Hague?", "no_match", ""),
    ("/timeline oslo", "answered", "timeline: Norway: 3 facts, 14 November 2025"),
    ("/timeline oslo 2025", "answered", "timeline: Norway, 2025: 3 facts"),
    ("/positions de linde fishing", "not_stated", ""),
    ("who is the chair of Vervoersbond on 10 November 2025?", "answered", "Ada Obi: chair"),
    ("who is the chair of Vervoersbond on 20 November 2025?", "not_stated", ""),
]


@pytest.mark.parametrize(("text", "status", "first"), ASKED)
def test_what_a_sentence_says_answers(store: Store, text: str, status: str, first: str) -> None:
    """Where it was, for whom and about what; and no more than that."""
    given = answers.answer(text, store, today=date(2026, 3, 10), language="en")
    assert records.status(given) == status, plaintext.render(given)
    assert plaintext.render(given).splitlines()[0].startswith(first)


def test_a_sentence_says_of_whom_it_speaks(store: Store) -> None:
    """Whoever "she" is stands beside it."""
    given = answers.answer("who succeeds Ada Obi?", store, today=date(2026, 3, 10))
    assert "it speaks of Marit van der Hoek" in plaintext.render(given)
