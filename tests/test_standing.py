"""What "the union" wants is told of the union that is named just before it."""

from datetime import date
from pathlib import Path

import newsroom
import pytest

from bot import answers, records
from bot.store import Store

TODAY = date(2026, 3, 10)
STRIKE = (
    "De havenwerkers leggen het werk neer, zegt FNV-bestuurder Marijke Postma. "
    "De vakbond eist 6 procent loon erbij. De FNV verwerpt het bod van de reders."
)
OTHERS = (
    "De FNV voert overleg. CNV eist een vaste pauze. De vakbond eist 9 procent loon erbij. "
    "De FNV verwerpt een lager pensioen."
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """An article in which a word stands for a union."""
    return newsroom.read(tmp_path_factory.mktemp("standing"), [("nl", "Havenstaking", STRIKE)])


def test_a_word_behind_a_name_stands_for_it(store: Store) -> None:
    """The demand is told of "de vakbond", which the sentence before names."""
    given = records.answer(answers.answer("wat eist de FNV?", store, today=TODAY))
    assert "6 procent" in given["text"]


def test_a_word_behind_a_name_stands_for_it_on_a_topic(store: Store) -> None:
    """The demand that "de vakbond" has on wages is the union's; it has none on anything else."""
    for asked, status in (("/positions fnv loon", "answered"), ("/positions fnv klimaat", "not_stated")):
        assert records.answer(answers.answer(asked, store, today=TODAY))["status"] == status, asked


PORT = (
    "Talks at the port of Delwick have failed, says Ada Moss of the Harbour Staff Union. "
    + "The ships wait in the bay and the cranes stand still. " * 9
    + "The union wants 7.5% and opposes any new rota."
)
TWO = PORT.replace("The ships wait", "The Ferry Crew Union is silent; the ships wait", 1)


def test_a_word_at_the_end_of_the_only_such_name_stands_for_it(tmp_path: Path) -> None:
    """The union is the one union with a name, however far before it that stands."""
    store = newsroom.read(tmp_path, [("en", "Port talks", PORT)])
    given = records.answer(answers.answer("how much does the Harbour Staff Union want?", store, today=TODAY))
    assert given["status"] == "answered"
    assert "7.5%" in given["text"]


def test_a_word_at_the_end_of_two_names_stands_for_neither(tmp_path: Path) -> None:
    """Of two unions with a name, "the union" may be either."""
    store = newsroom.read(tmp_path, [("en", "Port talks", TWO)])
    given = records.answer(answers.answer("how much does the Harbour Staff Union want?", store, today=TODAY))
    assert "7.5%" not in given["text"]


def test_a_word_behind_another_name_does_not(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Where another union is named last, it is not known whose demand it is."""
    other = newsroom.read(tmp_path_factory.mktemp("others"), [("nl", "Overleg", OTHERS)])
    given = records.answer(answers.answer("wat eist de FNV?", other, today=TODAY))
    assert "9 procent" not in given["text"]


RENT = (
    "The ships wait. The cranes stand still. The crews went home. Labour’s team is headed by Ada Moss. "
    "The party is demanding a three-year rent freeze. The party met on Friday in a hotel by the harbour."
)


def test_a_sentence_of_a_word_for_a_party_is_the_party_s(tmp_path: Path) -> None:
    """What "the party" demands is Labour's, which is named just before it; where it met is no wish."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 1): RENT})
    for asked, shown in (("/positions labour rent", True), ("/positions labour harbour", False)):
        given = records.answer(answers.answer(asked, store, today=TODAY))
        assert (given["status"] == "answered") == shown, asked


def test_who_was_told_something_is_no_name(tmp_path: Path) -> None:
    """Words without a capital behind "who was" are what was done, and looked for in the sentences."""
    told = "The ships wait. Ada Moss had been told to pack a clean shirt. The crews went home."
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 1): told})
    given = records.answer(answers.answer("Who was told to pack a clean shirt?", store, today=TODAY))
    assert "Ada Moss had been told" in given["text"]
    assert records.answer(answers.answer("who is xyzzy", store, today=TODAY))["status"] == "unknown_name"
