"""A question whose words are of either language is answered in the one that spells its place."""

import pytest
import subjects

from bot import answers
from bot.model import Language
from bot.store import Store

ASKED: list[tuple[str, Language]] = [
    ("Was Ingrid Lund in The Hague?", "en"),
    ("Was Ingrid Lund in Den Haag?", "nl"),
    ("Was Ingrid Lund in Glasgow?", "nl"),
    ("Was Ingrid Lund present in Glasgow?", "en"),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Four articles on other subjects than peace talks."""
    return subjects.filled(tmp_path_factory.mktemp("store"))


@pytest.mark.parametrize(("text", "language"), ASKED)
def test_a_place_tells_the_language(store: Store, text: str, language: Language) -> None:
    """Words that are of one language only tell more, and a name spelt alike in both nothing."""
    assert answers.answer(text, store, today=subjects.TODAY).asked.question.language == language


def test_a_thread_tells_the_language(store: Store) -> None:
    """Where nothing in the question does."""
    answers.answer("who led the delegations in Glasgow?", store, today=subjects.TODAY, thread="t")
    given = answers.answer("was Nils Lund in Glasgow?", store, today=subjects.TODAY, thread="t")
    assert given.asked.question.language == "en"
