"""Talks that are named to say when: "who was minister during the talks in Geneva?"."""

from datetime import date
from pathlib import Path

import newsroom
import pytest

from bot import answers, questions, records
from bot.store import Store

TODAY = date(2026, 3, 10)
TOLD = {
    date(
        2023, 3, 5
    ): "ESBJERG - Norway and Iceland held talks in Esbjerg on 4 March. The Norwegian delegation was led by "
    "Fisheries Minister Ola Lunde. Iceland demands a cod quota. “Cod is not ours alone,” said Lunde.",
    date(
        2025, 5, 9
    ): "AARHUS - Norway and Iceland held talks in Aarhus on 9 May. The Norwegian delegation was led by "
    "Fisheries Minister Kari Moen. Iceland rejects a fishing ban. “We sail on,” said Moen.",
}
CASES = [
    ("who was Norway's fisheries minister during the talks in Esbjerg?", "Ola Lunde", "Kari Moen"),
    ("who was Norway's fisheries minister during the Esbjerg talks?", "Ola Lunde", "Kari Moen"),
    (
        "wie was minister van Visserij van Noorwegen tijdens de gesprekken in Esbjerg?",
        "Ola Lunde",
        "Kari Moen",
    ),
    ("who was Norway's fisheries minister during the latest talks?", "Kari Moen", "Ola Lunde"),
    (
        "tijdens de eerste gesprekken, wie was toen minister van Visserij van Noorwegen?",
        "Ola Lunde",
        "Kari Moen",
    ),
    ("who led the Norwegian delegation in the first round?", "Ola Lunde", "Kari Moen"),
    ("wie leidde de Noorse delegatie bij de laatste gesprekken?", "Kari Moen", "Ola Lunde"),
    ("wie was er bij de laatste gesprekken?", "Kari Moen", "Ola Lunde"),
    ("what did Iceland want at the talks in Esbjerg?", "quota", "fishing ban"),
    ("wat wilde IJsland tijdens de laatste gesprekken?", "fishing ban", "quota"),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Two rounds of talks, two years apart."""
    return newsroom.in_the_world(tmp_path_factory.mktemp("rounds"), TOLD)


@pytest.mark.parametrize(("text", "shown", "hidden"), CASES)
def test_answers_as_of_the_talks(store: Store, text: str, shown: str, hidden: str) -> None:
    """What holds at other talks is no answer, and the time of the talks is shown as it was understood."""
    given = records.answer(answers.answer(text, store, today=TODAY))
    assert given["status"] == "answered", given["text"]
    told = "\n".join(str(fact) for fact in given["facts"])
    assert shown in told
    assert hidden not in told


@pytest.mark.parametrize("place", ["Lima", "Zwankendamme"])
def test_talks_that_are_not_known_are_no_time(store: Store, place: str) -> None:
    """Today's holder is no answer to who it was during talks of which nothing is stated."""
    text = f"who was Norway's fisheries minister during the talks in {place}?"
    given = records.answer(answers.answer(text, store, today=TODAY))
    assert given["status"] == "not_stated"
    assert not given["facts"]


def test_a_date_that_is_stated_says_when_itself(store: Store) -> None:
    """The talks of a year asked for are those, whichever are the latest."""
    text = "who led the Norwegian delegation at the latest talks in 2023?"
    given = records.answer(answers.answer(text, store, today=TODAY))
    assert "Ola Lunde" in str(given["facts"])


@pytest.mark.parametrize(
    ("text", "which", "named"),
    [
        ("who was minister during the talks in Geneva?", "", "the talks in Geneva"),
        ("during the first talks in Geneva, who was minister?", "first", "the first talks in Geneva"),
        ("wie was er bij de vorige ronde?", "last", "de vorige ronde"),
    ],
)
def test_finds_the_words_that_name_the_talks(text: str, which: str, named: str) -> None:
    """As far as the question goes on."""
    assert questions.occasion(text) == questions.Occasion(which, named)  # type: ignore[arg-type] # of the table


@pytest.mark.parametrize(
    "text", ["who is the first minister?", "when were the talks?", "wie leidde de delegatie in Genève?"]
)
def test_other_questions_have_no_occasion(text: str) -> None:
    """A first minister is no first round, and talks asked about are no time."""
    assert questions.occasion(text) is None


def test_two_capitals_are_their_governments(store: Store) -> None:
    """Nobody meets in two cities at once."""
    given = records.answer(
        answers.answer("hoe vaak is er gepraat tussen Oslo en Reykjavik?", store, today=TODAY)
    )
    assert given["status"] == "answered"
    assert len(given["facts"]) == len(TOLD)


@pytest.mark.parametrize("text", ["who led?", "wie leidde de delegaties?"])
def test_plain_words_ask_about_the_newest_talks(store: Store, text: str) -> None:
    """Where they name none; a bare command says how to ask."""
    given = records.answer(answers.answer(text, store, today=TODAY))
    assert {fact["subject"] for fact in given["facts"]} == {"Kari Moen"}
    assert records.answer(answers.answer("/who-led", store, today=TODAY))["status"] == "usage"


def test_of_several_of_one_name_the_one_told_of_is_meant(tmp_path: Path) -> None:
    """Bergen is a city in Norway and one in Belgium; nothing is stated of the Belgian one."""
    told = "Norway and Iceland held talks in Bergen, Norway. The Norwegian delegation was led by Ola Lunde."
    filled = newsroom.in_the_world(tmp_path, {date(2023, 3, 5): told})
    given = records.answer(answers.answer("who led the talks in Bergen?", filled, today=TODAY))
    assert [fact["subject"] for fact in given["facts"]] == ["Ola Lunde"], given["text"]


def test_a_sentence_may_say_that_somebody_took_part(tmp_path: Path) -> None:
    """Of talks in a year asked for that it names, where no list of members does."""
    told = (
        "Minister Kari Moen van Noorwegen was betrokken bij de 2022-gesprekken. Ola Vik van Noorwegen niet."
    )
    filled = newsroom.in_the_world(tmp_path, {date(2025, 3, 5): told}, "nl")
    given = records.answer(answers.answer("was Moen bij de gesprekken van 2022?", filled, today=TODAY))
    assert given["status"] == "answered"
    assert "2022-gesprekken" in given["text"]
    for text in ("was Moen bij de gesprekken van 2021?", "was Vik bij de gesprekken van 2022?"):
        assert records.answer(answers.answer(text, filled, today=TODAY))["status"] != "answered"
