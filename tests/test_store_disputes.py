"""Contradictions are kept from the moment a fact is written until one of the two is gone or settled."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import newsroom as made
import pytest

from bot import answers, blocks, plaintext, records
from bot.model import Answered, Article, Fact, Interval, Mention, Office, Speech
from bot.store import Store

DAY = Interval.day(date(2025, 5, 16))
LATER = made.NOON + timedelta(days=1)
OTHERS = "Minister of Fisheries Luc Dubois of Norway met in Lima. “We want a quota,” said Jansen."
WANTED = "“We want a quota on cod now,” said {}."


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store in which two articles name two ministers on one day."""
    opened = Store.open(tmp_path / "store.db")
    for article, holder in ((made.article(), made.JANSEN), (made.article(OTHERS, "other"), made.DUBOIS)):
        opened.replace(article, [office(article, holder)], made.aliases(article), at=made.NOON)
    yield opened
    opened.close()


def office(article: Article, holder: Mention) -> Fact:
    """The minister whom an article names."""
    claim = Office(holder, "Minister of Fisheries", "minister:fisheries", "current", made.NORWAY)
    return made.fact(article, claim, f"Minister of Fisheries {holder.name}", DAY)


def clashing(store: Store) -> list[tuple[str, str, str]]:
    """Kind and articles of every contradiction."""
    return [
        (each.kind, each.one.evidence[0].source.id, each.other.evidence[0].source.id)
        for each in store.contradictions()
    ]


def test_two_holders_on_one_day_are_found_when_written(store: Store) -> None:
    """From either fact, and again after the store was closed."""
    assert clashing(store) == [("holders", "fish", "other")]
    for fact in store.facts():
        assert len(store.contradictions_of([fact])) == 1
    store.close()
    again = Store.open(store.path)
    assert clashing(again) == [("holders", "fish", "other")]
    again.close()


@pytest.mark.parametrize("status", ["retracted", "corrected"])
def test_an_editor_s_word_on_one_of_them_ends_it(store: Store, status: str) -> None:
    """And taking it back brings it back."""
    [found] = store.contradictions()
    store.review(found.one.id, status, editor="els", at=LATER)  # type: ignore[arg-type] # one of the statuses
    assert clashing(store) == []
    store.review(found.one.id, "confirmed", editor="els", at=LATER + timedelta(days=1))
    assert clashing(store) == [("holders", "fish", "other")]


def test_it_goes_with_the_fact_and_stays_with_one_that_moved(store: Store) -> None:
    """An edited article that says it elsewhere still says it; one that names somebody else does not."""
    moved = made.article(f"News. {OTHERS}", "other")
    store.replace(moved, [replace(office(moved, made.DUBOIS), id="moved")], at=LATER)
    assert clashing(store) == [("holders", "fish", "other")]
    store.replace(moved, [], at=LATER)
    assert clashing(store) == []


def test_one_quote_of_two_speakers_is_found_wherever_it_stands(tmp_path: Path) -> None:
    """No name or place leads from one to the other: the words do."""
    store = Store.open(tmp_path / "store.db")
    for name, speaker in (("one", made.JANSEN), ("two", made.DUBOIS)):
        article = made.article(WANTED.format(speaker.name), name)
        claim = Speech(speaker, "We want a quota on cod now,", direct=True)
        store.replace(article, [made.fact(article, claim, "We want a quota on cod now,")], at=made.NOON)
    assert clashing(store) == [("speakers", "one", "two")]
    store.close()


def test_a_digest_is_told_of_those_that_came_since(store: Store) -> None:
    """By the later of the two facts."""
    before, after = made.NOON - timedelta(hours=1), made.NOON + timedelta(hours=1)
    assert len(store.contradictions_since(before, after)) == 1
    assert store.contradictions_since(after, after + timedelta(days=1)) == []
    assert len(store.contradictions_since(None, after)) == 1


def test_an_answer_shows_it_with_both_sources(store: Store) -> None:
    """In the terminal, in Slack and in JSON."""
    answer = answers.answer("/who-is Ria Jansen", store, today=date(2025, 6, 2), language="en")
    assert isinstance(answer, Answered)
    [found] = answer.contradictions
    text, payload = plaintext.render(answer), blocks.render(answer)
    for shown in (text, payload["text"]):
        assert "Contradiction: two holders of one office on one day." in shown
        assert shown.index("Ria Jansen: Minister") < shown.index("Luc Dubois: Minister")
    record = records.answer(answer)
    assert [each["kind"] for each in record["contradictions"]] == ["holders"]
    ids = [fact["id"] for fact in record["contradictions"][0]["facts"]]
    assert ids == [found.one.id, found.other.id]
    assert record["contradictions"][0]["facts"][1]["evidence"][0]["article"] == "other"


def test_an_answer_says_why_what_looks_so_is_none(store: Store) -> None:
    """The former holder, by name."""
    article = made.article("Former Minister of Fisheries Luc Dubois left.", "third")
    claim = Office(made.DUBOIS, "Minister of Fisheries", "minister:fisheries", "former", made.NORWAY)
    store.replace(made.article(OTHERS, "other"), [], at=LATER)
    store.replace(article, [made.fact(article, claim, "Minister of Fisheries Luc Dubois", DAY)], at=LATER)
    answer = answers.answer(
        "/who-is minister of fisheries norway", store, today=date(2025, 6, 2), language="en"
    )
    assert "No contradiction: Luc Dubois is called a former holder." in plaintext.render(answer)
    assert [each["why"] for each in records.answer(answer)["agreements"]] == ["former"]
