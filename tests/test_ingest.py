"""The write line: names become entities, the store is built once and whole, rereading changes nothing."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import files
import newsroom as made
import pytest

from bot import ingest, names
from bot.errors import BadArticle, BadSeed, BadStore
from bot.model import (
    AliasKind,
    Article,
    Claim,
    EntityKind,
    Fact,
    Interval,
    Mention,
    Office,
    Passage,
    Position,
)
from bot.store import Changes, Store

PROJECT = Path(__file__).parent.parent
NORWAY = Mention("Norwegian government", "country", "country:NO")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store."""
    opened = Store.open(tmp_path / "store.db")
    yield opened
    opened.close()


def holder(name: str) -> ingest.Read:
    """A reader that finds one minister of Norway in every article, under this name."""

    def read(article: Article) -> Sequence[Fact]:
        who = Mention(name, "person")
        office = Office(who, "minister", "minister:fisheries", "current", NORWAY)
        claims: list[Claim] = [
            office,
            Position(who, "cod", "cod", "for"),
            Passage(article.text, (who, NORWAY)),
        ]
        return [
            replace(made.fact(article, claim, article.text, name=f"{article.source.id} {i}"), voice=who)
            for i, claim in enumerate(claims)
        ]

    return read


def file(store: Store, name: str, article: str) -> ingest.Filed:
    """File an article in which the minister has this name."""
    found = made.article(f"Minister {name} spoke.", article)
    [filed] = ingest.ingest([found], store, now=made.NOON, read=holder(name)).filed
    return filed


def test_every_mention_gets_the_entity_it_is(store: Store) -> None:
    """The same name is the same person in every slot of every fact; an id that the reading knew stays."""
    file(store, "Ria Jansen", "a")
    facts = store.facts()
    ids = {
        mention.id
        for fact in facts
        for mention in (*fact.mentions, fact.voice)
        if mention and mention.kind == "person"
    }
    assert len(ids) == 1
    assert None not in ids
    [entity_id] = ids
    assert {fact.kind for fact in store.facts(about=[entity_id or ""])} == {"office", "position", "passage"}
    assert {fact.kind for fact in store.facts(about=["country:NO"])} == {"office", "passage"}


def test_articles_that_spell_somebody_alike_speak_of_one_person(store: Store) -> None:
    """With a source for each spelling; a stranger's name makes a stranger."""
    file(store, "Ria Jansen", "a")
    file(store, "RIA JANSEN", "b")
    file(store, "Otto Verbruggen", "c")
    [[ria]] = [{alias.entity.id for alias in store.exact("ria jansen")}]
    assert {(alias.text, alias.source) for alias in store.spellings(ria) if alias.kind == "spelling"} == {
        ("Ria Jansen", "a"),
        ("RIA JANSEN", "b"),
    }
    assert {alias.entity.id for alias in store.exact("otto verbruggen")} != {ria}


def test_a_surname_finds_its_bearers_at_once(store: Store) -> None:
    """One by an exact alias; of two each, who stay two people."""
    file(store, "Ria Jansen", "a")
    file(store, "Otto Jansen", "b")
    assert {alias.entity.name for alias in store.exact("jansen")} == {"Ria Jansen", "Otto Jansen"}


def test_bodies_are_one_only_under_the_same_words(store: Store) -> None:
    """Ministries are named alike: two that differ in a word stay two, the same words are one."""
    for number, name in enumerate(
        ["het ministerie van Visserij", "Het Ministerie van Visserij", "het ministerie van Vissers"]
    ):

        def read(article: Article, name: str = name) -> Sequence[Fact]:
            claim = Passage(article.text, (Mention(name, "body"),))
            return [made.fact(article, claim, article.text, name=article.source.id)]

        ingest.ingest([made.article(name, f"{number}")], store, now=made.NOON, read=read)
    named = {alias.text: alias.entity.id for alias in store.aliases("body")}
    assert named["het ministerie van Visserij"] == named["Het Ministerie van Visserij"]
    assert len(set(named.values())) == 2


def test_a_person_takes_the_fullest_name_met(store: Store) -> None:
    """Whichever article came first; the id stays."""
    file(store, "Ria Jansen", "a")
    [[before]] = [{alias.entity for alias in store.exact("ria jansen")}]
    article = made.article("Minister Ria Jansen-Bakker spoke.", "b")

    def read(article: Article) -> Sequence[Fact]:
        who = Mention("Ria Maria Jansen", "person", before.id)
        return [made.fact(article, Passage(article.text, (who,)), article.text)]

    ingest.ingest([article], store, now=made.NOON, read=read)
    after = store.entity(before.id)
    assert after is not None
    assert after.name == "Ria Maria Jansen"


def test_a_spelling_that_the_world_knows_has_one_article_beside(store: Store) -> None:
    """With what it is: a land's name, a seat for its government; what stands in no article has none."""
    settled: dict[str, AliasKind] = {"Norway": "name", "Oslo": "metonym", "Noruega": "exonym"}
    store.add_aliases(
        [replace(made.spelling(NORWAY, "CLDR", text), kind=kind) for text, kind in settled.items()]
    )

    def read(article: Article) -> Sequence[Fact]:
        named = [Mention(name, "country", "country:NO") for name in (*settled, "Norge")]
        return [made.fact(article, Passage(article.text, tuple(named)), article.text, name=article.source.id)]

    for name in ("a", "b", "a"):
        ingest.ingest([made.article("Norway, Norge, Oslo.", name)], store, now=made.NOON, read=read)
    met = [alias for alias in store.spellings("country:NO") if not alias.is_settled]
    assert [(alias.text, alias.kind, alias.source) for alias in met] == [
        ("Norway", "name", "a"),
        ("Oslo", "metonym", "a"),
        ("Norge", "spelling", "a"),
        ("Norge", "spelling", "b"),
    ]


def test_reading_again_changes_nothing_and_an_edit_its_own_facts_only(store: Store) -> None:
    """What another article states stays as it is."""
    file(store, "Ria Jansen", "a")
    file(store, "Ria Jansen", "b")
    assert file(store, "Ria Jansen", "a").changes == Changes()
    others = [fact for fact in store.facts() if fact.evidence[0].source.id == "b"]
    changes = file(store, "Otto Verbruggen", "a").changes
    assert {old.evidence[0].source.id for old, _ in changes.changed} == {"a"}
    assert [fact for fact in store.facts() if fact.evidence[0].source.id == "b"] == others


def test_reports_what_was_refused(store: Store) -> None:
    """A reader that makes up a quote: the fact is not stored, the report names the rule."""

    def read(article: Article) -> Sequence[Fact]:
        [fact, *rest] = holder("Ria Jansen")(article)
        return [replace(fact, evidence=(replace(fact.evidence[0], quote="made up"),)), *rest]

    [filed] = ingest.ingest([made.article()], store, now=made.NOON, read=read).filed
    assert [error.rule for error in filed.changes.refused] == ["made"]
    assert (filed.facts, len(store.facts())) == (2, 2)


def test_tells_which_article_is_read(store: Store) -> None:
    """Before it is."""
    told: list[str] = []
    ingest.ingest([made.article()], store, now=made.NOON, read=holder("Ria Jansen"), tell=told.append)
    assert told == ["reading fish"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of seeds with one short article in Dutch."""
    path = tmp_path_factory.mktemp("folder") / "seeds"
    path.mkdir()
    text = "De Noorse minister van Cultuur Ria Jansen sprak maandag in Gent. “Wij stoppen niet”, zei Jansen."
    article = made.article(text, "gent", Interval.month(2025, 5))
    source = replace(article.source, language="nl", published_reason=None)
    (path / "gent.md").write_text(files.written(Article(source, text)), "utf8")
    return path


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, folder: Path) -> Path:
    """The file of a store that was not there, in a folder that was not there, as a first run leaves it."""
    path = tmp_path_factory.mktemp("built") / "new" / "dossier.db"
    ingest.open_or_build(path, now=made.NOON, folder=folder).close()
    return path


def test_builds_a_store_that_is_not_there(built: Path) -> None:
    """With the world's names and the seeds, in a folder made for it, and nothing left beside it."""
    assert [each.name for each in built.parent.iterdir()] == ["dossier.db"]
    store = Store.open(built)
    assert store.counts().articles == 1
    assert {alias.entity.id for alias in store.exact("oekraine")} == {"country:UA"}
    assert store.facts(kinds=["passage"])
    store.close()


def test_opens_a_store_that_is_there(tmp_path: Path, built: Path, folder: Path) -> None:
    """As it is, whatever the seeds say now; seeding it again changes nothing."""
    again = ingest.open_or_build(built, now=made.NOON, folder=tmp_path / "no folder")
    version, facts = again.version, again.facts()
    [filed] = ingest.seed(again, now=made.NOON + timedelta(days=1), folder=folder).filed
    assert filed.changes == Changes()
    assert (again.version, again.facts()) == (version, facts)
    again.close()


def test_a_store_without_a_name_learns_the_world(tmp_path: Path) -> None:
    """Whoever made it: adjectives of lands are found in it, and no article is put there."""
    Store.open(tmp_path / "dossier.db").close()
    opened = ingest.open_or_build(tmp_path / "dossier.db", now=made.NOON, folder=tmp_path)
    assert {alias.entity.id for alias in opened.exact("oekraiense")} == {"country:UA"}
    assert opened.counts().articles == 0
    opened.close()


def test_says_why_no_store_can_be_built(tmp_path: Path, folder: Path) -> None:
    """No seeds, or no place to write; nothing is left behind."""
    with pytest.raises(BadSeed, match="no article"):
        ingest.open_or_build(tmp_path / "a" / "x.db", now=made.NOON, folder=tmp_path)
    assert list((tmp_path / "a").iterdir()) == []
    (tmp_path / "file").write_text("")
    with pytest.raises(BadStore, match="no store can be built"):
        ingest.open_or_build(tmp_path / "file" / "x.db", now=made.NOON, folder=folder)


def test_two_processes_that_build_at_once_do_not_collide(tmp_path: Path) -> None:
    """Both answer from one whole store, built from the project's seeds."""
    command = [sys.executable, "-m", "bot", "status"]
    environment = os.environ | {"DOSSIER_DB": str(tmp_path / "dossier.db"), "DOSSIER_LANG": "en"}
    builders = [
        subprocess.Popen(  # noqa: S603 - our own words
            command, env=environment, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    told = [builder.communicate() for builder in builders]
    assert [builder.returncode for builder in builders] == [0, 0], told
    assert told[0] == told[1]
    assert [path.name for path in tmp_path.iterdir()] == ["dossier.db"]


def test_another_article_of_the_same_name_is_refused(store: Store) -> None:
    """It would take the place of one that has nothing to do with it; an edit may change every paragraph."""
    first = made.article("The union wants eight percent.\nTalks go on in Utrecht on Friday.", "article")
    edited = made.article("The union wants nine percent.\nTalks go on in Utrecht on Monday.", "article")
    other = made.article("A court in Ghent freed the banker.\nHis lawyer was relieved.", "article")
    ingest.ingest([first, edited], store, now=made.NOON, read=lambda _: ())
    with pytest.raises(BadArticle, match="Rename the file"):
        ingest.ingest([other], store, now=made.NOON, read=lambda _: ())
    assert store.text("article") == edited.text


def test_an_empty_file_is_no_store_yet(tmp_path: Path) -> None:
    """As `mktemp` makes it: the store is built in its place."""
    path = tmp_path / "made.db"
    path.touch()
    built = ingest.open_or_build(path, now=made.NOON)
    assert built.counts().articles > 0
    built.close()


@pytest.mark.parametrize("kind", ["body", "person"])
def test_an_article_gives_its_names_other_names(store: Store, kind: EntityKind) -> None:
    """An acronym and a former name are aliases of the article's, and whoever goes by both is one.

    So it is where the acronym alone was read as somebody's name; the body keeps its own.
    """
    text = (
        "The Union of Cod Fishers (UCF) said no. Kerstin Blom, formerly Kerstin Falk, Ulla Post (UP) too. "
        "The UCF left, Ms Falk stayed. Kerstin Blom, formerly Minister of Cod, smiled."
    )
    union, party = Mention("The Union of Cod Fishers", "body"), Mention("UP", "body")
    acronym = Mention("UCF", kind)
    blom, falk, post = (Mention(name, "person") for name in ("Kerstin Blom", "Kerstin Falk", "Ulla Post"))

    def read(article: Article) -> Sequence[Fact]:
        return [
            made.fact(article, Passage(article.text, (union, acronym, party, blom, falk, post)), article.text)
        ]

    for _ in range(2):
        ingest.ingest([made.article(text, "a")], store, now=made.NOON, read=read)
        found = {
            text: {(alias.entity.id, alias.kind) for alias in store.exact(names.key(text))}
            for text in ("UCF", "Kerstin Falk", "UP", "Minister of Cod")
        }
        assert found == {
            "UCF": {
                ("body:union-of-cod-fishers", "spelling"),
                ("body:union-of-cod-fishers", "acronym"),
            },
            "Kerstin Falk": {("person:kerstin-blom", "spelling"), ("person:kerstin-blom", "former")},
            "UP": {("body:up", "spelling")},
            "Minister of Cod": set(),
        }
    [fact] = store.facts()
    assert len({mention.id for mention in fact.mentions}) == 4
    known = store.entity("body:union-of-cod-fishers")
    assert known is not None
    assert (known.kind, known.name) == ("body", "The Union of Cod Fishers")


def test_a_definite_article_makes_no_other_body(store: Store) -> None:
    """Of "the rebels' delegation" only the word itself is read; another article may have "The rebels"."""
    read_as = {"a": "The rebels", "b": "rebels", "c": "a rebel"}

    def read(article: Article) -> Sequence[Fact]:
        one = Mention(read_as[article.source.id], "body")
        return [made.fact(article, Passage(article.text, (one,)), article.text)]

    ingest.ingest([made.article(name, name) for name in read_as], store, now=made.NOON, read=read)
    found = {name: {alias.entity.id for alias in store.exact(names.key(name))} for name in read_as.values()}
    assert found["The rebels"] == found["rebels"] == {"body:rebels"}
    assert found["a rebel"] == {"body:a-rebel"}
