"""Names and words typed with a slip of the fingers, among words of any kind."""

from datetime import date

import newsroom
import pytest

from bot import answers, lexicon, questions, records
from bot.store import Store

TODAY = date(2026, 3, 10)
TOLD = (
    "OSLO - The Norwegian delegation flew to Santiago on Monday after a storm had closed the airport. Norway "
    "demands a ceasefire in the cod war. The Chilean delegation was led by fisheries minister Luz Reyes."
)
ASKED = [
    ("who led teh chilaen delegation?", "Luz Reyes"),
    ("wei leidde de chileense delegatie", "Luz Reyes"),
    ("what does norwey demand", "ceasefire"),
    ("wat wil noorwegen met een staakthetvuren", "ceasefire"),
    ("why did the norwegain delegation fly to santigo after the storm", "closed the airport"),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """One article and the world's names."""
    return newsroom.in_the_world(tmp_path_factory.mktemp("slips"), {date(2026, 2, 3): TOLD})


@pytest.mark.parametrize(("text", "shown"), ASKED)
def test_reads_what_was_meant(store: Store, text: str, shown: str) -> None:
    """Swapped letters in small words, lands misspelt in any way, a compound in one word."""
    given = records.answer(answers.answer(text, store, today=TODAY))
    assert given["status"] == "answered", given["text"]
    assert shown in given["text"]


def test_an_ordinary_word_is_no_land_in_another_language(store: Store) -> None:
    """India is "End" in Jola: who asks how talks end asks nothing of it."""
    given = records.answer(answers.answer("how did the cod war end?", store, today=TODAY))
    assert "India" not in given["text"]


@pytest.mark.parametrize(
    ("typed", "meant"), [("teh", "the"), ("waht", "what"), ("wei", "wie"), ("was", "was")]
)
def test_mends_two_letters_in_the_other_order(typed: str, meant: str) -> None:
    """Of a short word that is no word as it stands."""
    assert questions.mended(f"{typed} led", lambda _: False) == f"{meant} led"


def test_a_topic_of_several_words_may_be_typed_as_one() -> None:
    """Whoever is in a hurry leaves the hyphens out."""
    assert lexicon.topic_keys("staakthetvuren", "nl") == lexicon.topic_keys("staakt-het-vuren", "nl") != ()


def test_an_ordinary_word_is_no_party(store: Store) -> None:
    """Whoever writes Norway with a capital means no party by "vooruit"."""
    given = records.answer(answers.answer("Gaat het overleg met Norway nog vooruit?", store, today=TODAY))
    assert "Vooruit" not in given["text"]


def test_who_writes_capitals_means_no_name_without_one(store: Store) -> None:
    """No Scots are "shots" beside Norway; a longer name with one slip still is one."""
    given = records.answer(answers.answer("who fired shots at Norway?", store, today=TODAY))
    assert "cot" not in given["text"]
    given = records.answer(answers.answer("Who led the chilaen delegation in Oslo?", store, today=TODAY))
    assert "Luz Reyes" in given["text"]


def test_two_names_with_a_hyphen_are_two(store: Store) -> None:
    """Nobody is called "Norway-Chile"."""
    given = records.answer(answers.answer("any Norway-Chile meetings in 2019?", store, today=TODAY))
    assert given["status"] == "not_stated"
