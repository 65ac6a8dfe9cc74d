"""What a question finds in other words, in the headline, or instead of what it took for granted."""

from datetime import date
from pathlib import Path

import newsroom
import pytest
import subjects

from bot import answers, records
from bot.store import Store

TODAY = date(2026, 3, 10)
ICE = (
    "BERGEN - Norway has refused to reopen the herring deal of 2023. Una Byrne, the caretaker taoiseach, "
    "said the herring deal was dead. Former finance minister Arne Dahl of Norway wrote the text. "
    "The Norwegian delegation was led by Marit Solvang. Ireland did not come. "
    "Next year's summit will be held in Adelaide. The prisoners were exchanged at the border of Norway. "
    "Ole Vik, the tanist of Stavanger, stayed. Sixty trawlers lay idle in the harbour."
)
CASES: list[tuple[str, str, str]] = [
    ("Did Norway agree to reopen the herring deal?", "answered", "refused to reopen"),
    ("/who-is taoiseach", "answered", "Una Byrne"),
    ("who's the caretaker taoiseach?", "answered", "Una Byrne"),
    ("/who-is taoiseach 2019", "not_stated", "Una Byrne"),
    ("who is the taoiseach of Norway?", "no_match", ""),
    ("/who-is Taoiseach Peru", "unknown_name", ""),
    ("who is the tanist of Stavanger?", "answered", "Ole Vik"),
    ("/who-is former finance minister norway", "answered", "Arne Dahl"),
    ("/meetings adelaide", "answered", "Next year's summit"),
    ("/facts gevangenen", "answered", "prisoners were exchanged"),
    ("/facts fishmongers", "answered", "refused to reopen"),
    ("/facts fishmongers 2019", "no_match", ""),
    ("hoe oud is Marit Solvang?", "no_match", ""),
    ("/who-is arne dijkstra", "unknown_name", ""),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Talks about herring, under a headline that says what no sentence does."""
    return newsroom.read(tmp_path_factory.mktemp("mended"), [("en", "Fishmongers fume over the talks", ICE)])


@pytest.mark.parametrize(("text", "status", "shown"), CASES)
def test_a_question_is_answered_by_what_is_told(store: Store, text: str, status: str, shown: str) -> None:
    """And by nothing else."""
    given = records.answer(answers.answer(text, store, today=TODAY))
    assert given["status"] == status, given["text"]
    assert shown in given["text"]


def test_who_did_lead_is_near_where_somebody_did_not(tmp_path: Path) -> None:
    """A question that takes the wrong head for granted is shown the right one."""
    store = subjects.filled(tmp_path)
    text = "did Tevita Qarase lead the Norwegian delegation in Glasgow?"
    given = records.answer(answers.answer(text, store, today=subjects.TODAY))
    assert given["status"] == "not_stated", given["text"]
    assert "Ingrid Lund" in {fact["subject"] for fact in given["nearby"] if fact["kind"] == "leads"}
