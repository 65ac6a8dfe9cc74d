"""Who is against something is not who wants it."""

from datetime import date
from pathlib import Path

import newsroom
import pytest

from bot import answers, records
from bot.store import Store

TODAY = date(2026, 3, 10)
TOLL = (
    "The Greens support a bridge toll. The Liberals reject a bridge toll. "
    "Norway opposes a ban on diesel cars. "
    "The Farmers' League is dead set against wolf fences near Bergen, and will vote so."
)
CASES: list[tuple[str, list[str], list[str]]] = [
    ("who is against a bridge toll?", ["The Liberals reject"], ["The Greens support"]),
    ("who rejects the bridge toll", ["The Liberals reject"], ["The Greens support"]),
    ("wie is tegen a bridge toll?", ["The Liberals reject"], ["The Greens support"]),
    ("who supports a bridge toll?", ["The Greens support"], ["The Liberals reject"]),
    ("who does not want a bridge toll?", ["The Liberals reject"], ["The Greens support"]),
    ("who is against wolf fences?", ["dead set against wolf fences"], ["bridge toll"]),
    ("who is against a ban on diesel cars in Norway?", ["Norway opposes"], ["bridge toll"]),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """A debate with parties on both sides."""
    return newsroom.read(tmp_path_factory.mktemp("sides"), [("en", "Debate on a bridge toll", TOLL)])


@pytest.mark.parametrize(("text", "shown", "hidden"), CASES)
def test_shows_the_side_asked_for(store: Store, text: str, shown: list[str], hidden: list[str]) -> None:
    """Those who are on the other side are no answer."""
    given = records.answer(answers.answer(text, store, today=TODAY))
    assert given["status"] == "answered", given["text"]
    assert all(one in given["text"] for one in shown)
    assert not any(one in given["text"] for one in hidden)


def test_a_side_without_anybody_is_not_stated(tmp_path: Path) -> None:
    """Where only those in favour are known, nobody is said to be against."""
    store = newsroom.read(tmp_path, [("en", "A toll", "The Greens support a bridge toll.")])
    given = records.answer(answers.answer("who is against a bridge toll?", store, today=TODAY))
    assert given["status"] == "not_stated"
    assert not given["facts"]


@pytest.mark.parametrize(
    ("text", "shown"), [("who supports Norway?", "Sweden"), ("wie is tegen Norway", "Iceland")]
)
def test_a_party_may_be_what_others_are_for_or_against(tmp_path: Path, text: str, shown: str) -> None:
    """What a party wants itself is no answer to who is on its side, nor is what is wanted of it."""
    told = (
        "Sweden supports Norway in the dispute. Iceland is against Norway in the dispute. Norway wants cod. "
        "Denmark supports talks with Norway."
    )
    store = newsroom.read(tmp_path, [("en", "Fish", told)])
    given = records.answer(answers.answer(text, store, today=TODAY))
    assert [fact["subject"] for fact in given["facts"]] == [shown], given["text"]


def test_a_position_is_a_reaction(tmp_path: Path) -> None:
    """Whoever is not heard on something may still have rejected it."""
    store = newsroom.read(tmp_path, [("en", "Fish", "Norway rejects the proposal for a cod quota.")])
    given = records.answer(answers.answer("how did Norway react to the proposal?", store, today=TODAY))
    assert given["status"] == "answered"
    assert "rejects the proposal" in given["text"]
