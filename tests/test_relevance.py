"""A sentence answers a question when it has enough of its words and names, and rare ones."""

from pathlib import Path

import newsroom as made
import pytest
import subjects

from bot import answers, records
from bot.model import Passage
from bot.store import Store


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Four articles on other subjects than peace talks."""
    return subjects.filled(tmp_path_factory.mktemp("store"))


def quotes(store: Store, text: str) -> list[str]:
    """The sentences of an answer."""
    given = records.answer(answers.answer(text, store, today=subjects.TODAY))
    return [fact["evidence"][0]["quote"] for fact in given["facts"]]


FOUND: list[tuple[str, str]] = [
    ("why did the talks break down over money?", "The talks broke down over money."),
    ("waarom zijn de gesprekken over geld stukgelopen?", "The talks broke down over money."),
    ("why did the talks fail?", "The talks broke down over money."),
    ("waarom liepen de gesprekken stuk", "The talks broke down over money."),
    (
        "waardoor waren de stations in Antwerpen leeg?",
        "De stations bleven leeg door de staking in Antwerpen.",
    ),
]
NOTHING = [
    "What is the capital of Norway?",
    "how many trains does Antwerp have?",
    "hoeveel stations staan er leeg?",
    "who composed the anthem of Fiji?",
    "why did Beyoncé break down over money?",
    "what is the price of coal in Glasgow?",
    "who walked out of the talks in Glasgow?",
    "wie liep weg bij de gesprekken?",
    "why did Ingrid Lund resign?",
    "waarom staakte Fiji?",
]


@pytest.mark.parametrize(("text", "sentence"), FOUND)
def test_finds_the_sentence(store: Store, text: str, sentence: str) -> None:
    """In other forms of its words, and in another language."""
    assert sentence in quotes(store, text)


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_about_something_else_finds_nothing(store: Store, text: str) -> None:
    """One word in common, a number that is not there, or somebody who is not: no sentence answers."""
    assert quotes(store, text) == []


def test_words_that_stand_together_come_first(tmp_path: Path) -> None:
    """Of two sentences with all that is asked, the one in which it is said of the other thing follows."""
    said = [
        "The negotiations began because the harvest has failed.",
        "The talks broke down after a note on the harvest in Chile.",
        *[
            f"It {weather} in {month}."
            for weather in ("rained", "snowed")
            for month in ("May", "June", "July")
        ],
    ]
    store, article = Store.open(tmp_path / "store.db"), made.article(" ".join(said))
    store.replace(article, [made.fact(article, Passage(each, ()), each) for each in said], at=made.NOON)
    assert quotes(store, "why did the talks fail?") == said[1::-1]
    assert quotes(store, "why did the negotiations fail?") == said[1::-1]
    store.close()


def test_words_that_stand_in_every_sentence_find_none(tmp_path: Path) -> None:
    """They weigh nothing, and nothing is no part of nothing."""
    store, article = Store.open(tmp_path / "store.db"), made.article("Cod is dear here. Cod is dear there.")
    said = ["Cod is dear here.", "Cod is dear there."]
    store.replace(article, [made.fact(article, Passage(each, ()), each) for each in said], at=made.NOON)
    given = answers.answer("hoe cod dear?", store, today=subjects.TODAY)
    assert records.status(given) == "no_match"
    store.close()
