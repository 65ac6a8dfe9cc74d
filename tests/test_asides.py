"""Who holds an office is found where the question says in or during what, or between whom."""

from datetime import date
from pathlib import Path

import newsroom
import pytest

from bot import answers, records
from bot.store import Store

TODAY = date(2026, 3, 10)
CABINET = (
    "Informateur Ole Moe sprak donderdag met de partijen. Hij wil vrijdag weten of VVD en CDA samen kunnen "
    "regeren. Informateur Ole Moe ziet dat VVD en CDA ver uit elkaar liggen. "
    "VVD-leider Nils Berg noemde de formatie een moeras. Volgens de Noorse premier Kari Dahl gaat het snel."
)
STRIKE = (
    "De staking in de haven duurt voort. CDA-leider Una Byrne steunt de stakers. "
    "Havendirecteur Marit Solheim loopt door de haven met burgemeester Rolf Ek. Formateur Ida Ruud zwijgt."
)
CASES = [
    ("Wie is de informateur van VVD en CDA?", "answered", "Ole Moe"),
    ("Wie is de leider van de VVD in de formatie?", "answered", "Nils Berg"),
    ("Wie was de leider van de VVD tijdens de formatie van Moe?", "answered", "Nils Berg"),
    ("Wie is de leider van het CDA in het debat over de staking?", "answered", "Una Byrne"),
    ("Wie is de leider van de VVD in de ruzie over de vuurtoren?", "not_stated", ""),
    ("Wie is de burgemeester die met Marit Solheim door de haven van Oslo loopt?", "not_stated", ""),
    ("Wie is de formateur?", "answered", "Ida Ruud"),
]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A cabinet that is formed, and a strike."""
    return newsroom.in_the_world(tmp_path, {date(2026, 3, 5): CABINET, date(2026, 3, 6): STRIKE}, "nl")


@pytest.mark.parametrize(("asked", "status", "shown"), CASES)
def test_what_an_office_is_asked_with_tells_which_article(
    asked: str, status: str, shown: str, store: Store
) -> None:
    """Where no article tells of it, nobody is given."""
    given = records.answer(answers.answer(asked, store, today=TODAY))
    assert given["status"] == status, given["text"]
    assert shown in given["text"]


def test_an_explorer_is_no_builder_of_a_cabinet(store: Store) -> None:
    """Both are go-betweens, and one is asked for."""
    given = records.answer(answers.answer("Wie is de formateur?", store, today=TODAY))
    assert {fact["subject"] for fact in given["facts"]} == {"Ida Ruud"}
