"""Sentences are found by what they call those asked about: an adjective, "the three parties", "his place"."""

from datetime import date
from pathlib import Path

import newsroom
import pytest

from bot import answers, records
from bot.store import Store

TODAY = date(2026, 3, 10)
STEEL = (
    "De Verenigde Staten verhogen vanaf 1 april de invoerheffing op Europees staal met 40 procent.\n\n"
    "Ierland en Italië verzetten zich tegen een heffing op drank.\n\n"
    "In Gaza ligt alles stil. De Verenigde Staten steunen het Egyptische voorstel.\n\n"
    "VVD en CDA praten over een kabinet. De twee partijen vergaderden bijna negen uur in Utrecht.\n\n"
    "CDA-leider Ole Moe is er vrijdag niet bij. Zijn plaats wordt ingenomen door Ida Ruud.\n\n"
    "LTO-voorman Nils Berg noemde de zone onaanvaardbaar. Hij wil “een gesprek”.\n\n"
    "Agrafront gaat verder: de actiegroep sluit nieuwe blokkades niet uit. "
    "Una Byrne beloofde in mei terug te komen."
)
CASES = [
    ("By how much does the United States raise the tariff on European steel?", "answered", "40 procent"),
    ("Whose proposal for Gaza does the United States support?", "answered", "Egyptische voorstel"),
    ("Hoe lang vergaderden VVD en CDA?", "answered", "bijna negen uur"),
    ("Wie vervangt Ole Moe?", "answered", "Ida Ruud"),
    ("Who replaces Ole Moe on Friday?", "answered", "Ida Ruud"),
    ("Welke landen verzetten zich tegen een heffing op drank?", "answered", "Italië"),
    ("Wie zit de klimaattop voor?", "no_match", ""),
    ("Wie vervangt Nils Berg?", "no_match", ""),
    ("Wie beloofde in mei terug te komen?", "answered", "Una Byrne"),
    ("Wie beloofde in augustus terug te komen?", "no_match", ""),
    ("Wanneer komt Una Byrne terug?", "answered", "in mei"),
    ("Wat wil LTO in plaats van een zone?", "answered", "Nils Berg"),
]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A day's news."""
    return newsroom.in_the_world(tmp_path, {date(2026, 3, 5): STEEL}, "nl")


@pytest.mark.parametrize(("asked", "status", "shown"), CASES)
def test_a_sentence_tells_of_those_it_calls_otherwise(
    asked: str, status: str, shown: str, store: Store
) -> None:
    """And of nobody else."""
    given = records.answer(answers.answer(asked, store, today=TODAY))
    assert given["status"] == status, given["text"]
    assert shown in given["text"]


def test_a_band_is_not_the_union_that_was_named_before_it(store: Store) -> None:
    """Its own name begins the sentence."""
    given = records.answer(answers.answer("Wat wil LTO?", store, today=TODAY))
    assert "blokkades" not in given["text"]


BUDGET = (
    "Labour is demanding a rent freeze. The proposal was rejected last week by the Green Party. "
    "Fine Gael wants tax credits. A motion of no confidence against Arne Dahl was backed by the Liberals. "
    "The Liberals backed the motion against Arne Dahl."
)


def test_a_party_is_asked_for_by_its_kind(tmp_path: Path) -> None:
    """Whoever is named is then what it is about, and "against" no side that is taken."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 5): BUDGET}, "en")
    asked = "Which party rejected Labour's rent freeze?"
    given = records.answer(answers.answer(asked, store, today=TODAY))
    assert {fact["subject"] for fact in given["facts"]} == {"Green Party"}, given["text"]
    motion = answers.answer("Which parties backed the motion against Arne Dahl?", store, today=TODAY)
    assert "Liberals" in records.answer(motion)["text"]
