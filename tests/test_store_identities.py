"""Editors settle who is who: facts, spellings and what comes later follow, and all of it can be undone."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypedDict

import newsroom as made
import pytest

from bot import ingest
from bot.errors import BadVerdict
from bot.model import Article, Claim, Entity, Fact, Mention, Office, Passage, Position
from bot.store import Changes, Store

NORWAY = Mention("Norway", "country", "country:NO")
CHILE = Mention("Chile", "country", "country:CL")
LATER = made.NOON + timedelta(hours=1)
PERU = Mention("Peru", "country", "country:PE")


class Deciding(TypedDict):
    """Who decides, and when."""

    editor: str
    at: datetime


ELS: Deciding = {"editor": "els", "at": made.NOON}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Three articles: a minister of Norway, one of the same name in Chile, and a surname alone."""
    opened = Store.open(tmp_path / "store.db")
    file(opened, "oslo", "Ria Jansen", NORWAY)
    file(opened, "lima", "Ria Jansen", CHILE)
    file(opened, "bare", "Jansen")
    yield opened
    opened.close()


def reads(name: str, land: Mention | None) -> ingest.Read:
    """A reader that finds one minister under this name, what they want, and a sentence about them."""

    def read(article: Article) -> Sequence[Fact]:
        who = Mention(name, "person")
        claims: list[Claim] = [Position(who, "cod", "cod", "for"), Passage(article.text, (who,))]
        if land is not None:
            claims.append(Office(who, "minister", "minister:fisheries", "current", land))
        found = [
            made.fact(article, claim, article.text, name=f"{article.source.id} {i}")
            for i, claim in enumerate(claims)
        ]
        return [replace(fact, voice=who) for fact in found]

    return read


def file(store: Store, article: str, name: str, land: Mention | None = None) -> ingest.Filed:
    """File an article that names one person."""
    found = made.article(f"Minister {name} spoke.", article)
    [filed] = ingest.ingest([found], store, now=made.NOON, read=reads(name, land)).filed
    return filed


def everybody(store: Store) -> dict[str, str | None]:
    """Whom each article speaks of, by every fact's every slot alike; checks that questions find the same."""
    found: dict[str, str | None] = {}
    for fact in store.facts():
        slots = (fact.subject, fact.voice)
        assert len({each.id for each in slots if each is not None}) == 1
        [who] = {each.id for each in slots if each is not None}
        assert found.setdefault(fact.evidence[0].source.id, who) == who
        assert fact in store.facts(about=[who or ""], part="subject")
    return found


def spellings(store: Store, entity_id: str) -> set[tuple[str, str]]:
    """The spellings of somebody, each with its source, without surnames."""
    return {(alias.text, alias.source) for alias in store.spellings(entity_id) if alias.kind != "surname"}


APART = {
    "oslo": "person:ria-jansen",
    "lima": "person:ria-jansen-2",
    "bare": "person:jansen",
}


def test_what_is_not_sure_is_listed(store: Store) -> None:
    """Who, in which article, why, and who they may be; nobody is joined."""
    assert everybody(store) == APART
    assert [(each.article, each.name, each.why) for each in store.doubts()] == [
        ("lima", "Ria Jansen", "another land"),
        ("bare", "Jansen", "part of a name"),
    ]
    first, second = store.doubts()
    assert (first.entity.id, first.rival.id) == ("person:ria-jansen-2", "person:ria-jansen")
    assert second.rival.id in {"person:ria-jansen", "person:ria-jansen-2"}


def test_reading_again_keeps_every_link(store: Store) -> None:
    """Also of a name that was in doubt: nothing changes, and the doubt stands."""
    doubts = store.doubts()
    for article, name, land in (
        ("oslo", "Ria Jansen", NORWAY),
        ("lima", "Ria Jansen", CHILE),
        ("bare", "Jansen", None),
    ):
        assert file(store, article, name, land).changes == Changes()
    assert (everybody(store), store.doubts()) == (APART, doubts)


def test_a_merge_moves_everything_and_a_split_brings_it_back(store: Store) -> None:
    """Facts, voices and spellings; ids of facts stay; the doubt is settled either way."""
    ids = [fact.id for fact in store.facts()]
    store.merge("person:ria-jansen", "person:jansen", **ELS)
    assert everybody(store) == APART | {"bare": "person:ria-jansen"}
    assert [fact.id for fact in store.facts()] == ids
    assert spellings(store, "person:ria-jansen") == {("Ria Jansen", "oslo"), ("Jansen", "bare")}
    assert store.entity("person:jansen") == Entity("person:ria-jansen", "person", "Ria Jansen")
    assert len(store.facts(about=["person:jansen"])) == len(store.facts(about=["person:ria-jansen"])) == 5
    assert "bare" not in {each.article for each in store.doubts()}
    store.split("person:ria-jansen", "person:jansen", **ELS)
    assert everybody(store) == APART
    assert spellings(store, "person:jansen") == {("Jansen", "bare")}
    assert "bare" not in {each.article for each in store.doubts()}


def test_a_merge_holds_whatever_is_read(store: Store) -> None:
    """The same article again, or edited away and back; a new one with the spelling is theirs unasked."""
    store.merge("person:ria-jansen", "person:jansen", **ELS)
    assert file(store, "bare", "Jansen").changes == Changes()
    file(store, "bare", "Otto Verbruggen")
    file(store, "bare", "Jansen")
    assert everybody(store)["bare"] == "person:ria-jansen"
    assert file(store, "new", "Jansen").unsure == ()
    assert everybody(store)["new"] == "person:ria-jansen"
    store.split("person:ria-jansen", "person:jansen", **ELS)
    assert everybody(store)["new"] == everybody(store)["bare"] == "person:jansen"


def test_a_merged_spelling_is_asked_about_where_the_land_is_another(store: Store) -> None:
    """The editor spoke of one article's Jansen: one of another land is a doubt again."""
    store.merge("person:ria-jansen", "person:jansen", **ELS)
    [link] = file(store, "peru", "Jansen", PERU).unsure
    assert everybody(store)["peru"] not in set(APART.values())
    assert link.rival is not None


def test_two_that_are_two_are_never_asked_about_again(store: Store) -> None:
    """Whichever article is read again; a merge is the opposite."""
    store.split("person:ria-jansen", "person:ria-jansen-2", **ELS)
    file(store, "lima", "Otto Verbruggen")
    assert file(store, "lima", "Ria Jansen", CHILE).unsure == ()
    file(store, "oslo", "Ria Jansen", NORWAY)
    assert everybody(store) == APART
    assert {each.article for each in store.doubts()} == {"bare"}
    store.merge("person:ria-jansen", "person:ria-jansen-2", **ELS)
    assert everybody(store)["lima"] == "person:ria-jansen"


def test_an_articles_own_may_be_parted(store: Store) -> None:
    """For ever, with its spellings; another article's facts stay; merging is the opposite."""
    file(store, "wrong", "Ria Jansen", NORWAY)
    assert everybody(store)["wrong"] == "person:ria-jansen"
    new = store.part("person:ria-jansen", "wrong", **ELS)
    assert everybody(store) == APART | {"wrong": new.id}
    assert spellings(store, new.id) == {("Ria Jansen", "wrong")}
    assert spellings(store, "person:ria-jansen") == {("Ria Jansen", "oslo")}
    assert file(store, "wrong", "Ria Jansen", NORWAY).changes == Changes()
    file(store, "wrong", "Otto Verbruggen")
    file(store, "wrong", "Ria Jansen", NORWAY)
    assert everybody(store)["wrong"] == new.id
    assert new.id not in {each.entity.id for each in store.doubts()}
    store.merge("person:ria-jansen", new.id, **ELS)
    assert everybody(store)["wrong"] == "person:ria-jansen"


def test_a_name_that_the_reading_knows_may_be_parted_and_merged_too(store: Store) -> None:
    """A land that an article means otherwise, a body under two names."""

    def read(article: Article) -> Sequence[Fact]:
        fleet = Mention("The Fleet", "body", "body:fleet")
        return [
            made.fact(article, Position(fleet, "cod", "cod", "for"), article.text, name=article.source.id)
        ]

    both = [made.article("The Fleet spoke.", f"fleet {number}") for number in range(2)]
    ingest.ingest(both, store, now=made.NOON, read=read)
    new = store.part("body:fleet", "fleet 1", **ELS)
    ingest.ingest([made.article("The Fleet spoke.", "fleet 1")], store, now=LATER, read=read)
    assert len(store.facts(about=[new.id])) == len(store.facts(about=["body:fleet"])) == 1
    store.merge(new.id, "body:fleet", **ELS)
    ingest.ingest([made.article("The Fleet spoke.", "fleet 0")], store, now=LATER, read=read)
    assert len(store.facts(about=[new.id])) == 2


def test_of_a_chain_of_merges_the_last_is_undone_first(store: Store) -> None:
    """Everybody is who the chain ends with; splitting the ends cuts the newest link between them."""
    store.merge("person:ria-jansen", "person:jansen", **ELS)
    store.merge("person:ria-jansen-2", "person:ria-jansen", **ELS)
    assert set(everybody(store).values()) == {"person:ria-jansen-2"}
    store.split("person:jansen", "person:ria-jansen-2", **ELS)
    assert everybody(store) == APART | {"bare": "person:ria-jansen"}


def test_what_an_editor_chose_comes_before_all(store: Store) -> None:
    """A spelling that several share or that nobody has; a second choice replaces the first."""
    assert {alias.entity.id for alias in store.exact("jansen")} == set(APART.values())
    store.choose("Jansen", "person:ria-jansen-2", **ELS)
    store.choose("JANSEN", "person:ria-jansen", **ELS)
    [chosen] = [alias for alias in store.exact("jansen") if alias.kind == "chosen"]
    assert (chosen.entity.id, chosen.source) == ("person:ria-jansen", "editor els")
    version = store.version
    store.forget("jansen", **ELS)
    assert "chosen" not in {alias.kind for alias in store.exact("jansen")}
    assert store.version > version


def test_every_decision_is_kept(store: Store) -> None:
    """Who decided what, when, the undone as well."""
    store.merge("person:ria-jansen", "person:jansen", **ELS)
    store.split("person:jansen", "person:ria-jansen", editor="bo", at=LATER)
    file(store, "wrong", "Ria Jansen", NORWAY)
    store.part("person:ria-jansen", "wrong", **ELS)
    store.choose("Ria", "person:ria-jansen", **ELS)
    store.forget("Ria", **ELS)
    told = [(each.ruling, each.editor, each.entity, each.other, each.article) for each in store.verdicts()]
    assert told[0] == ("one", "els", "person:jansen", "person:ria-jansen", None)
    assert told[1] == ("two", "bo", "person:jansen", "person:ria-jansen", None)
    assert told[2] == ("parted", "els", "person:ria-jansen-3", "person:ria-jansen", "wrong")
    assert [each[0] for each in told[3:]] == ["chosen", "forgotten"]
    assert store.verdicts()[1].at == LATER


Decision = Callable[[Store], object]


@pytest.mark.parametrize(
    ("decision", "problem"),
    [
        (lambda store: store.merge("person:jansen", "person:jansen", **ELS), "are one already"),
        (
            lambda store: store.merge("person:jansen", "country:NO", **ELS),
            "a person and country:NO a country",
        ),
        (lambda store: store.merge("person:jansen", "person:nobody", **ELS), "no entity person:nobody"),
        (lambda store: store.split("person:jansen", "person:jansen", **ELS), "the same entity"),
        (lambda store: store.part("person:jansen", "oslo", **ELS), "oslo does not name"),
        (lambda store: store.part("person:jansen", "bare", **ELS), "only bare names"),
        (lambda store: store.choose("--", "person:jansen", **ELS), "no letters"),
        (lambda store: store.forget("Jansen", **ELS), "no editor chose"),
    ],
)
def test_nothing_is_decided_where_there_is_nothing_to(store: Store, decision: Decision, problem: str) -> None:
    """One sentence says why; nothing is kept."""
    with pytest.raises(BadVerdict, match=problem):
        decision(store)
    assert store.verdicts() == []
    assert everybody(store) == APART


def test_a_decision_is_carried_out_whole_or_not_at_all(store: Store) -> None:
    """An error in the middle leaves facts, spellings and decisions as they were."""
    store.here().execute(
        "CREATE TEMP TRIGGER broken BEFORE UPDATE OF claim ON facts BEGIN SELECT raise(ABORT, 'broken'); END"
    )
    with pytest.raises(Exception, match="broken"):
        store.merge("person:ria-jansen", "person:jansen", **ELS)
    store.here().execute("DROP TRIGGER broken")
    assert (everybody(store), store.verdicts()) == (APART, [])
