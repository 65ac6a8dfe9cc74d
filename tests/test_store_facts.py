"""Reading facts: by whom they name, as what, of which kind, at which time, and by their words."""

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import newsroom as made
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.model import Fact, Interval, Mention, Position, Speech
from bot.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with one article."""
    opened = Store.open(tmp_path / "store.db")
    article = made.article()
    opened.replace(article, made.facts(article), made.aliases(article), at=made.NOON)
    yield opened
    opened.close()


def kinds(facts: list[Fact]) -> list[str]:
    """What the facts are, for short asserts."""
    return [fact.kind for fact in facts]


def test_gives_back_the_very_facts_that_were_stored(store: Store) -> None:
    """Claims, times, mentions, sources: nothing is lost on the way."""
    given_in = made.facts(made.article())
    assert sorted(store.facts(), key=lambda fact: fact.id) == sorted(given_in, key=lambda fact: fact.id)
    assert all(store.fact(fact.id) == fact for fact in given_in)
    assert store.fact("nothing") is None


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"about": ["country:norway"], "kinds": ["leads"]}, ["leads"]),
        ({"about": ["country:norway"], "part": "side"}, ["leads"]),
        ({"about": ["country:norway"], "part": "organisation"}, ["office"]),
        ({"about": ["country:norway"], "part": "subject", "kinds": ["position"]}, ["position"]),
        ({"about": ["city:lima"], "part": "place"}, ["meeting", "leads", "member"]),
        ({"about": ["city:lima", "person:luc-dubois"]}, ["member"]),
        ({"about": ["city:lima", "person:luc-dubois", "country:chile"]}, ["member"]),
        ({"about": ["person:luc-dubois", "city:lima"], "part": "subject"}, ["member"]),
        ({"about": ["country:chile"], "kinds": ["meeting", "member"]}, ["meeting", "member"]),
        ({"about": ["country:atlantis"]}, []),
        ({"keys": ["minister:fisheries"]}, ["office"]),
        ({"keys": ["quota", "cod"], "about": ["country:norway"]}, ["position"]),
        ({"keys": ["quota"], "about": ["country:chile"]}, []),
        ({"kinds": ["meeting"], "when": Interval.day(date(2025, 5, 16))}, ["meeting"]),
        ({"kinds": ["meeting"], "when": Interval.day(date(2025, 5, 17))}, []),
        ({"about": ["city:lima"], "part": "place", "when": Interval.month(2025, 4)}, []),
        ({"about": ["city:lima"], "part": "place", "limit": 1}, ["meeting"]),
        ({"about": ["city:lima"], "part": "place", "limit": 2, "order": "oldest"}, ["leads", "member"]),
    ],
)
def test_finds_facts_by_whom_kind_and_time(store: Store, asked: dict[str, Any], expected: list[str]) -> None:
    """Each filter narrows, several narrow together; the newest first unless asked otherwise."""
    assert kinds(store.facts(**asked)) == expected


@pytest.mark.parametrize("about", [[], ["country:norway"], ["person:ria-jansen", "city:lima"]])
@pytest.mark.parametrize("when", [None, Interval.month(2025, 5), Interval.year(2019)])
def test_counts_what_it_finds(store: Store, about: list[str], when: Interval | None) -> None:
    """Whatever is asked for, without reading the facts."""
    found = store.facts(about=about, when=when)
    assert store.page(about=about, when=when, limit=1) == (found[:1], len(found))


def test_a_fact_is_found_once_though_it_names_somebody_twice(store: Store) -> None:
    """Norway is the side, and a party of the talks, of the same delegation."""
    assert kinds(store.facts(about=["country:norway"], kinds=["leads"])) == ["leads"]


def test_a_retracted_fact_is_never_found(store: Store) -> None:
    """Neither among facts nor by its words, only by its id; confirmed again it is back."""
    office = store.facts(kinds=["office"])[0]
    store.review(office.id, "retracted", editor="els", at=made.NOON + timedelta(hours=1))
    assert store.facts(kinds=["office"]) == store.facts(about=["country:norway"], kinds=["office"]) == []
    assert store.page(kinds=["office"]) == ([], 0)
    assert office.id not in {fact.id for fact in store.search("fisheries")}
    retracted = store.fact(office.id)
    assert retracted is not None
    assert retracted.status == "retracted"
    store.review(office.id, "confirmed", editor="els", at=made.NOON + timedelta(hours=2))
    assert [fact.status for fact in store.facts(about=["country:norway"], kinds=["office"])] == ["confirmed"]
    assert kinds(store.search("fisheries", kinds=["office"])) == ["office"]


days = st.none() | st.dates(date(2020, 1, 1), date(2026, 1, 1))


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Any stretch of days, open sides included."""
    start, end = draw(days), draw(days)
    if start is not None and end is not None and end <= start:
        start, end = end, start + timedelta(days=1)
    return Interval(start, end, "", "span")


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(times=st.lists(st.none() | intervals(), max_size=8), asked=intervals(), about=st.booleans())
def test_finds_exactly_what_overlaps(
    tmp_path_factory: pytest.TempPathFactory,
    times: list[Interval | None],
    asked: Interval,
    about: bool,  # noqa: FBT001 - drawn
) -> None:
    """Whatever the durations, it is what `Interval.overlaps` says, newest first, each with a time."""
    article = made.article(published=None)
    facts = [
        made.fact(article, Position(made.NORWAY, "cod", "cod", "demands"), "cod", when, f"fact {i}")
        for i, when in enumerate(times)
    ]
    store = Store.open(tmp_path_factory.mktemp("store") / "store.db")
    store.replace(article, facts, at=made.NOON)
    found = store.facts(about=["country:norway"] if about else [], when=asked)
    store.close()
    assert {fact.id for fact in found} == {
        fact.id for fact in facts if fact.when and fact.when.overlaps(asked)
    }
    starts = [fact.when.start or date.min for fact in found if fact.when]
    assert starts == sorted(starts, reverse=True)


def test_a_short_while_in_a_long_history_walks_the_index_by_duration(store: Store) -> None:
    """The plan of a dated question about somebody uses the index by duration, never a scan of a table."""
    asked: list[str] = []
    store.here().set_trace_callback(asked.append)
    store.facts(about=["country:norway"], kinds=["position"], when=Interval.month(2025, 5))
    store.here().set_trace_callback(None)
    plan = [row["detail"] for row in store.here().execute("EXPLAIN QUERY PLAN " + asked[0])]
    assert any("span=? AND start>? AND start<?" in step for step in plan)
    assert not any(step.startswith("SCAN f") for step in plan)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("quota", ["position", "quote", "passage", "passage"]),
        ("QUÒTA cod", ["position", "passage"]),
        ("delegation leads", ["leads", "passage"]),
        ('"quota" OR NEAR(cod)', []),
        ("quota*", ["position", "quote", "passage", "passage"]),
        ("%", []),
        ("", []),
        ("'; DROP TABLE facts; --", []),
        ("words:quota", []),
        ("quota\x00", ["position", "quote", "passage", "passage"]),
    ],
)
def test_typed_words_are_data(store: Store, words: str, expected: list[str]) -> None:
    """Accents and case do not count, and what would be an operator is a word like any other."""
    assert sorted(kinds(store.search(words))) == sorted(expected)


def test_search_narrows_by_name_kind_and_time(store: Store) -> None:
    """The same filters as for facts, on top of the words."""
    assert kinds(store.search("quota", kinds=["quote"])) == ["quote"]
    assert kinds(store.search("quota", about=["person:luc-dubois"])) == ["quote"]
    assert store.search("quota", when=Interval.year(2024)) == []
    assert kinds(store.search("quota shipping", match="any", kinds=["position"])) == ["position"]
    assert store.search("quota shipping") == []
    assert len(store.search("quota", limit=1)) == 1


@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text())
def test_search_never_raises(store: Store, words: str) -> None:
    """Whatever is typed."""
    store.search(words)
    store.search(words, match="any")


def test_a_speaker_left_open_is_found_under_no_name(tmp_path: Path) -> None:
    """An unlinked or unknown speaker is kept with the words, and named nowhere."""
    store, article = Store.open(tmp_path / "store.db"), made.article()
    speech = made.fact(article, Speech(None, "We want a quota,", direct=True), "We want a quota,")
    unlinked = made.fact(article, Speech(Mention("a source", "person"), "cod", direct=True), "cod")
    store.replace(article, [speech, unlinked], at=made.NOON)
    assert store.facts() == [speech, unlinked]
    assert store.here().execute("SELECT count(*) FROM entities").fetchone()[0] == 0
    store.close()


def test_every_statement_is_readable_by_plain_sqlite(store: Store) -> None:
    """The file is an ordinary database: whoever opens it with another tool finds names and days in it."""
    store.close()
    plain = sqlite3.connect(store.path)
    found = plain.execute("SELECT subject, subject_id, key FROM facts WHERE kind = 'office'").fetchall()
    plain.close()
    assert found == [("Ria Jansen", "person:ria-jansen", "minister:fisheries")]


def test_speaks_of_a_topic_in_any_language(store: Store) -> None:
    """By its key, whatever the words; about whom it is, of a time, and how many there are in all."""
    article = made.article("De vissers eisen een wapenstilstand. Chile wants a truce.", "truce")
    claims = [
        (
            Position(made.NORWAY, "wapenstilstand", "ceasefire", "demands"),
            "De vissers eisen een wapenstilstand",
        ),
        (Position(made.CHILE, "truce", "ceasefire", "for"), "Chile wants a truce"),
    ]
    store.replace(article, [made.fact(article, claim, quote) for claim, quote in claims], at=made.NOON)
    found, number = store.speaking(topics=["ceasefire"], subject="country:chile", kinds=["position"], limit=5)
    assert ([fact.evidence[0].quote for fact in found], number) == (["Chile wants a truce"], 1)
    when = Interval.year(2019)
    assert store.speaking(topics=["ceasefire"], subject="country:chile", when=when, limit=5) == ([], 0)
    found, number = store.speaking(subject="country:norway", limit=1)
    assert (len(found), number) == (1, store.page(about=["country:norway"], part="subject")[1])
    assert number > 1
    assert store.speaking(stems=["quot"], subject="country:norway", limit=5)[1] == 1
    assert store.speaking(topics=["ceasefire"], subject="country:atlantis", limit=5) == ([], 0)
    assert len(store.on_topic("ceasefire", about=["country:chile"], limit=5)) == 1


def test_counts_what_a_search_could_find(store: Store) -> None:
    """Of any kind; no words find nothing."""
    assert store.found("quota") == len(store.search("quota"))
    assert store.found("quota", about=["person:luc-dubois"]) == 1
    assert store.found("") == 0
