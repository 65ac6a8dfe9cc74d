"""Offices and dates in telegram style."""

from datetime import date

import newsroom
import pytest

from bot import answers, records
from bot.questions import clean
from bot.store import Store

TODAY = date(2026, 3, 10)
TOLD = "Norwegian minister of Defence Nils Torsvik met Chilean foreign minister Ana Rojas in Lima on Monday."


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Two ministers of May 2025."""
    return newsroom.in_the_world(tmp_path_factory.mktemp("short"), {date(2025, 5, 6): TOLD})


@pytest.mark.parametrize(
    ("typed", "full"),
    [
        ("min. v. Def. Noorwegen", "minister van Defensie Noorwegen"),
        ("vice min BuZa chili", "viceminister van Buitenlandse Zaken chili"),
        ("def min ukr?", "defence minister Ukraine?"),
        ("vz FNV", "voorzitter FNV"),
        ("het kost min of meer 5 min", "het kost min of meer 5 min"),
        ("who is the minister for trade", "who is the minister for trade"),
        ("is the minister just tired", "is the minister just tired"),
    ],
)
def test_short_forms_of_offices_are_read_in_full(typed: str, full: str) -> None:
    """An office is shortened only where both its parts say so."""
    assert clean(typed) == full


@pytest.mark.parametrize(
    ("text", "status", "name"),
    [
        ("min v def noorwegen mei 25", "answered", "Torsvik"),
        ("min bz chili mei 25", "answered", "Rojas"),
        ("min v def noorwegen mei 24", "not_stated", ""),
        ("min v fin noorwegen mei 25", "not_stated", ""),
        ("min v def chili mei 25", "not_stated", ""),
    ],
)
def test_a_telegram_is_answered(store: Store, text: str, status: str, name: str) -> None:
    """Month and two figures are a month of that year; of another year, field or land nobody is stated."""
    given = records.answer(answers.answer(text, store, today=TODAY))
    assert given["status"] == status, given["text"]
    assert name in given["text"].splitlines()[0]
