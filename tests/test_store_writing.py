"""Writing articles: evidence is checked, rereading is quiet, an edited article changes its own facts only."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import newsroom as made
import pytest

from bot.model import Article, Evidence, Fact, Office
from bot.store import Change, Changes, Store

LATER = made.NOON + timedelta(days=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with one article."""
    opened = Store.open(tmp_path / "store.db")
    file(opened, made.article())
    yield opened
    opened.close()


def file(store: Store, article: Article, at: datetime = made.NOON) -> Changes:
    """Store an article with the facts that its text states."""
    return store.replace(article, made.facts(article), made.aliases(article), at=at)


def rows(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Everything that writing an article writes."""
    tables = ("articles", "facts", "evidence", "entities", "aliases", "fact_entities", "directory", "changes")
    return {name: [tuple(row) for row in store.here().execute(f"SELECT * FROM {name}")] for name in tables}  # noqa: S608 - named above


def test_writing_the_same_again_changes_nothing(store: Store) -> None:
    """Not one row, whatever the clock says."""
    before = rows(store)
    assert file(store, made.article(), LATER) == Changes()
    assert rows(store) == before


def spoiled(fact: Fact, evidence: Evidence | None) -> Fact:
    """The fact on other evidence, under another id."""
    return replace(fact, id="spoiled", evidence=() if evidence is None else (evidence,))


@pytest.mark.parametrize("writer", ["this process", "another"])
def test_what_is_remembered_is_read_again_once_anything_is_written(store: Store, writer: str) -> None:
    """The text of an article, whom it names and who goes by a name, whoever writes."""
    article = made.article()
    assert store.text(article.source.id) == article.text
    assert store.is_told_of(article.source.id, "person:ria-jansen")
    assert store.exact("ria jansen")
    other = store if writer == "this process" else Store.open(store.path)
    other.replace(replace(article, text="Nobody."), [], at=LATER)
    assert store.text(article.source.id) == "Nobody."
    assert not store.is_told_of(article.source.id, "person:ria-jansen")
    assert not store.exact("ria jansen")


@pytest.mark.parametrize("writer", ["this process", "another"])
def test_a_fact_that_was_looked_at_is_read_again_once_it_is_reviewed(store: Store, writer: str) -> None:
    """Whoever reviews it, every way of looking for it shows what it is now."""
    assert seen(store) == {"proposed"}
    other = store if writer == "this process" else Store.open(store.path)
    for fact in store.facts():
        other.review(fact.id, "confirmed", editor="Ed", at=LATER)
    assert seen(store) == {"confirmed"}


def seen(store: Store) -> set[str]:
    """The statuses of all facts by every way of looking for them."""
    return {fact.status for fact in (*store.facts(), *store.page()[0], *store.search("fisheries"))}


def test_refuses_what_the_article_does_not_say_and_keeps_the_rest(tmp_path: Path) -> None:
    """Each kind of bad evidence is refused with its rule named; good facts of the same article are stored."""
    store, article = Store.open(tmp_path / "store.db"), made.article()
    good = made.facts(article)
    span = good[0].evidence[0]
    cases = [
        None,
        replace(span, quote="Minister of Fisheries Ria Janssen"),
        replace(span, start=span.start + 1),
        replace(span, start=0, end=0, quote=""),
        replace(span, start=-4, end=len(article.text), quote=article.text[-4:]),
        replace(span, end=span.end + 9999),
        replace(span, source=replace(span.source, id="another")),
    ]
    for case in cases:
        changes = store.replace(article, [spoiled(good[0], case), *good], at=made.NOON)
        assert [error.rule for error in changes.refused] == ["made"], case
        assert store.fact("spoiled") is None
        assert len(store.facts()) == len(good)
        assert "article fish: rule made was refused" in str(changes.refused[0])
    store.close()


def test_an_edited_article_changes_its_own_facts_only(store: Store) -> None:
    """What it no longer states is gone, what it states now is there, another article's facts stay."""
    file(store, made.article(name="other"))
    text = made.TEXT.replace("“We want a quota,” said Dubois.", "Dubois was silent.")
    changes = file(store, made.article(text), LATER)
    assert [fact.kind for fact in changes.removed if fact.kind != "passage"] == ["quote"]
    assert [fact.kind for fact in changes.added if fact.kind != "passage"] == []
    assert {fact.evidence[0].source.id for fact in store.facts(kinds=["quote"])} == {"other"}
    assert len(store.facts(kinds=["office"])) == 2


def test_a_fact_that_moved_is_no_news_and_keeps_its_review(store: Store) -> None:
    """A sentence put in front shifts every offset; no fact is new, and the editor's word holds."""
    office = store.facts(kinds=["office"])[0]
    store.review(office.id, "confirmed", editor="els", at=made.NOON)
    changes = file(store, made.article("Updated today. " + made.TEXT), LATER)
    assert [fact.kind for fact in (*changes.added, *changes.removed)] == ["passage"]
    assert changes.changed == ()
    moved = store.facts(kinds=["office"])[0]
    assert (moved.id != office.id, moved.status) == (True, "confirmed")
    assert store.arrivals(made.NOON, LATER, limit=9) == []


def test_an_editors_word_survives_rereading(store: Store) -> None:
    """A fact that is proposed again stays retracted, even after it was gone for a while."""
    office = store.facts(kinds=["office"])[0]
    store.review(office.id, "retracted", editor="els", at=made.NOON)
    file(store, made.article(), LATER)
    assert store.facts(kinds=["office"]) == []
    file(store, made.article("Nothing of it."), LATER)
    file(store, made.article(), LATER)
    assert store.facts(kinds=["office"]) == []


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("office", ("Minister of Fisheries Ria Jansen", "Minister of Fisheries Piet Vos")),
        ("quote", ("We want a quota,", "We want two quotas,")),
    ],
)
def test_pairs_what_it_said_with_what_it_says_now(store: Store, kind: str, change: tuple[str, str]) -> None:
    """A new holder of the same office, or new words of the same speaker, are one change, old beside new."""
    article = made.article(made.TEXT.replace(*change))
    old = next(fact for fact in made.facts(made.article()) if fact.kind == kind)
    claim = old.claim
    if isinstance(claim, Office):
        claim = replace(claim, holder=made.mention("Piet Vos"))
    new = made.fact(article, claim, change[1])
    changes = store.replace(article, [*made.facts(article), new], made.aliases(article), at=LATER)
    assert changes.changed == ((old, new),)
    assert Change(old, new) in store.changes(made.NOON, LATER)
    assert store.changes(LATER, LATER) == store.changes(None, made.NOON) == []
    assert new not in {fact for facts in store.arrivals(made.NOON, LATER, limit=9) for fact in facts}


def test_a_name_linked_anew_is_no_news(store: Store) -> None:
    """Who is who may be settled later: the fact is stored under the new entity, and nobody is told."""
    article = made.article()
    known = {f"person:{slug}" for slug in ("ria-jansen", "luc-dubois")}
    facts = [
        replace(fact, claim=replace(fact.claim, holder=replace(made.JANSEN, id="person:ria-jansen-2")))
        if isinstance(fact.claim, Office)
        else fact
        for fact in made.facts(article)
    ]
    assert store.replace(article, facts, made.aliases(article), at=LATER) == Changes()
    assert [fact.kind for fact in store.facts(about=["person:ria-jansen-2"])] == ["office"]
    assert all(store.entity(each) for each in known)


def test_forgets_entities_that_nobody_speaks_of(store: Store) -> None:
    """An article emptied of its facts leaves no entity behind, unless an alias of the world knows it."""
    store.add_aliases([made.spelling(made.NORWAY, "CLDR", "Noorwegen")])
    store.replace(made.article("Nothing."), [], [], at=LATER)
    assert store.entity("person:ria-jansen") is None
    assert store.entity("country:norway") is not None
    assert store.here().execute("SELECT count(*) FROM evidence").fetchone()[0] == 0
    assert store.search("quota") == []


def test_an_article_is_stored_whole_or_not_at_all(store: Store) -> None:
    """An error in the middle leaves everything as it was."""
    before = rows(store)
    article = made.article(made.TEXT.replace("cod", "eel"))
    with pytest.raises(AttributeError):
        store.replace(article, made.facts(article), [None], at=LATER)  # type: ignore[list-item] # the error that is wanted
    assert rows(store) == before


def test_many_articles_may_be_one_transaction(store: Store) -> None:
    """Loading in batches: a refusal inside undoes only its own article, an error outside undoes the batch."""
    with pytest.raises(ZeroDivisionError), store.writing():
        assert 1 / len(file(store, made.article(name="second")).removed)
    assert store.counts().articles == 1
    with store.writing():
        file(store, made.article(name="second"))
        with pytest.raises(AttributeError):
            store.replace(made.article(name="third"), [], [None], at=LATER)  # type: ignore[list-item] # the error that is wanted
    assert store.counts().articles == 2


def test_threads_write_and_read_at_once(store: Store) -> None:
    """Eight threads, each filing its own articles and reading everybody's: nothing is lost."""
    problems: list[BaseException] = []

    def work(worker: int) -> None:
        try:
            for number in range(5):
                file(store, made.article(name=f"{worker}-{number}"))
                assert store.facts(about=["country:norway"], kinds=["leads"])
                assert store.exact("ria jansen")
        except BaseException as error:  # noqa: BLE001 - a thread's failure must reach the test
            problems.append(error)

    threads = [threading.Thread(target=work, args=[worker]) for worker in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert store.counts().articles == 41
    assert len(store.facts(kinds=["leads"])) == 41


def test_a_moment_without_a_zone_is_an_error(store: Store) -> None:
    """Naive datetimes would sort wrongly beside others."""
    with pytest.raises(ValueError, match="no time zone"):
        file(store, made.article(name="second"), datetime(2025, 6, 2))  # noqa: DTZ001 - the error that is wanted
