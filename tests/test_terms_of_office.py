"""An office is a "then" one where a later holder or its end is stored, and only there."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import subjects

from bot import answers, plaintext, records
from bot.model import Interval, Office
from bot.store import Store

PELLA = subjects.someone("Rosa Pella")
TEXT = "Finance minister Rosa Pella of Norway resigned."


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """The four articles, and a later finance minister of Norway."""
    opened = subjects.filled(tmp_path)
    later = subjects.article("later", TEXT, "en", Interval.day(date(2024, 5, 6)), "The Clyde")
    holds = Office(PELLA, "Finance minister", "minister:finance", "current", subjects.NORWAY)
    facts = [subjects.stated(later, holds, "Finance minister Rosa Pella")]
    opened.replace(later, facts, list(subjects.spellings(later, facts)), at=subjects.NOW)
    return opened


ASKED = [
    ("who was Norway's finance minister in 2021?", "answered", "Nils Lund: then Finance minister (Norway)"),
    ("wie was de Noorse minister van Financiën in 2021?", "answered", "toenmalig minister van Financiën"),
    ("who was Norway's finance minister before Rosa Pella?", "answered", "Nils Lund: then"),
    ("wie werd minister van Financiën na Nils Lund?", "answered", "Rosa Pella: minister van Financiën"),
    ("who was finance minister before Nils Lund?", "not_stated", "Not stated"),
]
NEAR = [
    ("who succeeded Nils Lund?", "Rosa Pella"),
    ("wie was de voorganger van Rosa Pella?", "Nils Lund"),
]


@pytest.mark.parametrize(("text", "status", "line"), ASKED)
def test_what_is_over_is_then(store: Store, text: str, status: str, line: str) -> None:
    """Whoever holds it last does not get it."""
    given = answers.answer(text, store, today=subjects.TODAY)
    assert records.status(given) == status
    assert line in plaintext.render(given).splitlines()[0]


@pytest.mark.parametrize(("text", "name"), NEAR)
def test_who_came_next_is_near(store: Store, text: str, name: str) -> None:
    """No article says that nobody came between."""
    given = records.answer(answers.answer(text, store, today=subjects.TODAY))
    assert given["status"] == "not_stated"
    assert given["nearby"][0]["subject"] == name


def test_an_office_without_a_later_holder_is_no_then(store: Store) -> None:
    """Several are ambassadors at a time, and nobody is called former."""
    given = answers.answer("who is Tevita Qarase?", store, today=subjects.TODAY)
    assert "then" not in plaintext.render(given).splitlines()[0]


@pytest.mark.parametrize(("who", "is_over"), [("Rosa Pella", False), ("Tevita Qarase", True)])
def test_only_an_own_former_office_is_over(store: Store, who: str, is_over: bool) -> None:  # noqa: FBT001 - a column
    """Of several ambassadors one may be called former while another still is one."""
    [office] = [
        fact.claim
        for fact in store.facts(about=["person:tevita-qarase"], kinds=["office"])
        if isinstance(fact.claim, Office)
    ]
    text = f"Former ambassador {who} spoke."
    later = subjects.article("former", text, "en", Interval.day(date(2024, 5, 7)), "The Clyde")
    holder = PELLA if who == "Rosa Pella" else office.holder
    facts = [subjects.stated(later, replace(office, holder=holder, tenure="former"), text)]
    store.replace(later, facts, list(subjects.spellings(later, facts)), at=subjects.NOW)
    given = answers.answer("who was Tevita Qarase in 2021?", store, today=subjects.TODAY)
    assert ("is called former" in plaintext.render(given)) == is_over


def test_another_spelling_is_no_later_holder(store: Store) -> None:
    """The same person under another name still holds it."""
    later = subjects.article(
        "spelt", "Finance minister R. Pella of Norway.", "en", subjects.AUTUMN, "The Clyde"
    )
    spelt = subjects.someone("R. Pella", "person", PELLA.id or "")
    holds = Office(spelt, "Finance minister", "minister:finance", "current", subjects.NORWAY)
    facts = [subjects.stated(later, holds, "Finance minister R. Pella")]
    store.replace(later, facts, list(subjects.spellings(later, facts)), at=subjects.NOW)
    given = answers.answer("who was Norway's finance minister in 2023?", store, today=subjects.TODAY)
    assert records.status(given) == "answered"
    assert "then" not in plaintext.render(given).splitlines()[0]


def test_says_by_whom(store: Store) -> None:
    """The later holder stands under the answer, with the date."""
    given = answers.answer("who is Nils Lund?", store, today=subjects.TODAY)
    assert "By 6 May 2024, Rosa Pella holds that office." in plaintext.render(given)


@pytest.mark.parametrize("date", ["2021", "in November 2021"])
def test_names_nobody_else_where_a_date_is_asked(store: Store, date: str) -> None:
    """Only what overlaps a date answers: that it is over is said, and by whom is another question."""
    given = plaintext.render(answers.answer(f"who is Nils Lund {date}?", store, today=subjects.TODAY))
    assert "By 6 May 2024, somebody else holds that office." in given
    assert "Pella" not in given
