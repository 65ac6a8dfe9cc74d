"""Whom a question names: the command decides which kind is meant, and the answer says how a name was read."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import newsroom as made
import pytest
import stores

from bot import answers, gazetteer, ingest, records
from bot.model import Article, Claim, Fact, Language, Mention, Office, Position
from bot.store import Store

OFFICES = [
    ("Jorun Falk", "defence minister", "minister:defence", "country:NO"),
    ("Pilar Montoya", "minister van Buitenlandse Zaken", "minister:foreign-affairs", "country:CL"),
    ("Neville Oakes", "director of the intelligence service MI6", "director:intelligence", "country:GB"),
    ("Arthur Penn", "director of the National Gallery", "director", "country:GB"),
    ("Lima Okoye", "adviser", "adviser", "country:KE"),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """The world's names, five people with their offices, and what Peru and the town of Lima's team want."""
    opened = stores.empty_of_news(tmp_path_factory.mktemp("store"))

    def read(article: Article) -> Sequence[Fact]:
        claims: list[Claim] = [
            Office(Mention(name, "person"), role, key, "current", _known(land))
            for name, role, key, land in OFFICES
        ]
        claims.append(Position(_known("country:PE"), "a quota on cod", "quota", "demands"))
        claims.append(replace(made.TALKS, participants=(_known("country:PE"),), place=_known("city:lima")))
        return [made.fact(article, claim, "spoke", name=f"{n}") for n, claim in enumerate(claims)]

    ingest.ingest([made.article("Everybody spoke.")], opened, now=made.NOON, read=read)
    return opened


def _known(entity_id: str) -> Mention:
    """A land or city."""
    entity = gazetteer.entity(entity_id)
    assert entity is not None
    return Mention(entity.name, entity.kind, entity.id)


def ask(store: Store, text: str, language: Language = "en") -> dict[str, Any]:
    """The record of an answer."""
    return records.answer(answers.answer(text, store, today=made.NOON.date(), language=language))


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("/positions lima", "country:PE"),
        ("/positions Peru", "country:PE"),
        ("/quotes lima", "country:PE"),
        ("/compare lima 2024 2025", "country:PE"),
        ("/meetings lima", "city:lima"),
        ("/who-led lima", "city:lima"),
        ("/who-attended lima", "city:lima"),
        ("/meetings Peru", "country:PE"),
        ("/who-led Peru", "country:PE"),
        ("/who-is Lima Okoye", "person:lima-okoye"),
        ("/who-is okoye", "person:lima-okoye"),
        ("/who-is Okoje", "person:lima-okoye"),
    ],
)
def test_the_command_decides_which_kind_is_meant(store: Store, text: str, entity: str) -> None:
    """A party for what somebody wants, a place for a meeting, a person for who somebody is."""
    assert [each["id"] for each in ask(store, text)["understood"]["entities"]] == [entity]


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("/positions lima", "en", "the government of Peru"),
        ("/positions lima", "nl", "de regering van Peru"),
        ("/meetings lima", "en", "the city of Lima"),
        ("/meetings lima", "nl", "de stad Lima"),
        ("/who-is Okoje", "en", "“Okoje” read as Lima Okoye"),
        ("/who-is Okoje", "nl", "“Okoje” gelezen als Lima Okoye"),
    ],
)
def test_the_answer_says_how_a_name_was_read(store: Store, text: str, language: Language, said: str) -> None:
    """A capital as its government or as the city; another spelling as whose it is."""
    assert said in ask(store, text, language)["text"]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("/who-is norway defence minister", "Jorun Falk"),
        ("/who-is norwegian minister of defense", "Jorun Falk"),
        ("who is Norway's defence minister?", "Jorun Falk"),
        ("/who-is minister van Defensie van Noorwegen", "Jorun Falk"),
        ("/who-is minister van Buitenlandse Zaken van Chili", "Pilar Montoya"),
        ("wie is de Chileense minister van Buitenlandse Zaken?", "Pilar Montoya"),
        ("/who-is chilean foreign minister", "Pilar Montoya"),
        ("/who-is MI6 chief", "Neville Oakes"),
        ("/who-is MI6-chef", "Neville Oakes"),
        ("/who-is hoofd van MI6", "Neville Oakes"),
        ("who is the director of MI6?", "Neville Oakes"),
    ],
)
def test_an_office_finds_its_holder(store: Store, text: str, holder: str) -> None:
    """In either language, by land or adjective; a body's by the office's own words, and nobody else's."""
    answer = ask(store, text)
    assert (answer["status"], [fact["subject"] for fact in answer["facts"]]) == ("answered", [holder])


@pytest.mark.parametrize("text", ["/who-is mossad chief", "/who-is FIFA-chef", "/who-is narnia chief"])
def test_another_bodys_office_is_not_stated(store: Store, text: str) -> None:
    """No land's office stands in for a body that nothing is said of."""
    assert ask(store, text)["facts"] == []


def test_what_an_editor_chose_is_asked_about(store: Store) -> None:
    """Whoever else is like it; forgotten, it is nobody's again."""
    store.choose("Iron Falcon", "person:jorun-falk", editor="els", at=made.NOON)
    answer = ask(store, "/who-is iron falcon")
    assert [fact["subject"] for fact in answer["facts"]] == ["Jorun Falk"]
    store.forget("Iron Falcon", editor="els", at=made.NOON)
    assert ask(store, "/who-is iron falcon")["status"] == "unknown_name"


@pytest.mark.parametrize("text", ["/who-is peskov", "wie is peskov?", "who is Peskov?"])
def test_asks_about_a_place_of_nearly_that_name_where_a_person_is_asked(store: Store, text: str) -> None:
    """Pskov has a letter less, and Peskov is in no article; a land whose office is asked is read."""
    given = ask(store, text)
    assert (given["status"], given["facts"]) == ("ambiguous", []), given["text"]
    assert "Pskov" in given["text"]
    assert "Jorun Falk" in ask(store, "who is the defence minister of norwey")["text"]


def test_offers_no_place_for_a_name_with_a_surname_that_nobody_has(store: Store) -> None:
    """Not even where its first word is nearly one: "Boris Johnson" is no Bor."""
    assert ask(store, "/who-is peskov johnson")["status"] == "unknown_name"


@pytest.mark.parametrize("text", ["/who-attended generale staf", "/who-led general staff"])
def test_a_body_at_talks_is_found_by_what_it_is(tmp_path: Path, text: str) -> None:
    """By its bare name in either language, where it is the only one of its kind; the answer says so."""
    opened = stores.empty_of_news(tmp_path)
    staff = Mention("the Norwegian general staff", "body")

    def read(article: Article) -> Sequence[Fact]:
        return [made.fact(article, Position(staff, "a truce", "ceasefire", "demands"), "spoke", name="1")]

    ingest.ingest([made.article("Everybody spoke.")], opened, now=made.NOON, read=read)
    given = ask(opened, text)
    assert given["status"] == "not_stated", given["text"]
    assert f"“{text.partition(' ')[2]}” read as the Norwegian general staff" in given["text"]


@pytest.mark.parametrize("text", ["/who-is may", "/who-is May", "who is May?", "wie is May"])
def test_somebody_called_like_a_month_is_found(tmp_path: Path, text: str) -> None:
    """Where anybody is called so; elsewhere it is a month, with nobody named."""
    opened = Store.open(tmp_path / "store.db")
    assert ask(opened, text)["status"] != "answered"
    minister = Office(Mention("Ellen May", "person"), "minister", "minister", "current", _known("country:NO"))

    def read(article: Article) -> Sequence[Fact]:
        return [made.fact(article, minister, "spoke", name="1")]

    ingest.ingest([made.article("Ellen May spoke.")], opened, now=made.NOON, read=read)
    given = ask(opened, text)
    assert given["status"] == "answered", given["text"]
    assert "Ellen May" in given["text"]
