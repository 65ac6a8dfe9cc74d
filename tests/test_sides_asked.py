"""Whoever leads, stays away or is to meet is found by the words by which a question calls a side."""

from datetime import date
from pathlib import Path

import newsroom
import pytest

from bot import answers, records
from bot.store import Store

TODAY = date(2026, 3, 10)
TALKS = (
    "Negotiators for Norway's government and the Halibut coalition sat down in Lima on Thursday. "
    "Gen. Nils Berg heads the government delegation.\n\n"
    "Conspicuously missing is the coalition's founder, Abel Moe.\n\n"
    "Negotiators are set to meet in Oslo on March 20."
)
SUMMIT = (
    "De klimaattop in Glasgow begint vandaag. Noorwegen stuurt een delegatie onder leiding van minister van "
    "Klimaat Kari Dahl. Minister Ole Vik blijft thuis: hij moet zijn begroting verdedigen.\n\n"
    "“Wij komen”, zei de Chileense minister Ana Rojas. Namens Fiji voert Idris Saleh het woord."
)
CASES = [
    ("who led the government delegation in Lima?", "answered", "Nils Berg"),
    ("/who-led lima government", "answered", "Nils Berg"),
    ("who led the government delegation in Glasgow in 2019?", "not_stated", ""),
    ("wie leidt de delegatie van de regering in Lima?", "answered", "Nils Berg"),
    ("Which founder of the coalition is missing in Lima?", "answered", "Abel Moe"),
    ("Which founder of the orchestra is missing in Lima?", "no_match", ""),
    ("Which meeting is planned for March 20, 2026?", "answered", "Oslo"),
    ("Welke bijeenkomst stond gepland op 20 maart 2026?", "answered", "Oslo"),
    ("Which meeting is planned for May 20, 2026?", "not_stated", ""),
]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Talks in Lima."""
    return newsroom.in_the_world(tmp_path, {date(2026, 3, 6): TALKS}, "en")


@pytest.mark.parametrize(("asked", "status", "shown"), CASES)
def test_a_side_is_known_by_what_it_is_called(asked: str, status: str, shown: str, store: Store) -> None:
    """Its land, its coalition, its occasion."""
    given = records.answer(answers.answer(asked, store, today=TODAY))
    assert given["status"] == status, given["text"]
    assert shown in given["text"]


AT_THE_SUMMIT = [
    ("Welke Noorse minister ging niet mee naar Glasgow?", "Ole Vik"),
    ("welke minister was er niet bij in Glasgow", "Ole Vik"),
    ("wie voert het woord voor Fiji in Glasgow?", "Idris Saleh"),
]


@pytest.mark.parametrize(("asked", "shown"), AT_THE_SUMMIT)
def test_who_is_of_no_side_is_known_by_where_it_is_told(asked: str, shown: str, tmp_path: Path) -> None:
    """In the paragraph of a land's delegation, or as the one who speaks for others."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 6): SUMMIT}, "nl")
    given = records.answer(answers.answer(asked, store, today=TODAY))
    assert given["status"] == "answered", given["text"]
    assert shown in given["text"]


def test_nobody_stays_away_from_a_side_that_is_not_named_there(tmp_path: Path) -> None:
    """The minister who stays at home is none of Chile's."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 6): SUMMIT}, "nl")
    asked = "Welke Chileense minister was er niet bij in Glasgow?"
    given = records.answer(answers.answer(asked, store, today=TODAY))
    assert (given["status"], given["facts"]) == ("not_stated", [])
