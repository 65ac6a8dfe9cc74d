"""One person across articles in two languages: one where it is sure, else two and listed."""

from collections.abc import Iterator
from dataclasses import replace

import newsroom as made
import pytest
import stores

from bot import ingest
from bot.model import Article, Language
from bot.store import Changes, Store

ARTICLES: dict[str, tuple[Language, str]] = {
    "zagreb": (
        "nl",
        (
            "De Kroatische minister van Visserij Dragomir Veselski sprak maandag in Gent met zijn collega's. "
            "“Wij stoppen niet”, zei Veselski. De Noorse premier Torvald Hjelmsen was erbij."
        ),
    ),
    "split": (
        "en",
        (
            "Croatia's fisheries minister Dragomir Veselsky said on Monday that talks would go on. "
            "“We will not stop,” Veselsky said. Norwegian prime minister Thorvald Hjelmsen agreed."
        ),
    ),
    "rijeka": (
        "nl",
        "De Kroatische minister Veselski zei woensdag dat de vloot uitvaart. “Wij varen uit”, zei Veselski.",
    ),
    "ottawa": (
        "en",
        (
            "Canada's trade minister Agatha Veselsky said on Tuesday that tariffs would fall. "
            "“They will fall,” Veselsky said."
        ),
    ),
    "santiago": (
        "en",
        (
            "Chile's culture minister Dragomir Veselsky said on Wednesday that museums would close. "
            "“They will close,” Veselsky said."
        ),
    ),
}


def article(name: str) -> Article:
    """One of the articles."""
    language, text = ARTICLES[name]
    found = made.article(text, name)
    return replace(found, source=replace(found.source, language=language))


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The world's names and the articles."""
    opened = stores.empty_of_news(tmp_path_factory.mktemp("store"))
    ingest.ingest(map(article, ARTICLES), opened, now=made.NOON)
    yield opened
    opened.close()


def people(store: Store, name: str) -> dict[str, str]:
    """The people of an article as it spells them, with their ids."""
    found = store.links(name)
    return {mention.name: link.entity.id for mention, link in found.items() if mention.kind == "person"}


def test_spellings_of_two_languages_are_one_person(store: Store) -> None:
    """By full name, and by a surname alone with a land; other given names, and other lands, are others."""
    assert {name: people(store, name) for name in ARTICLES} == {
        "zagreb": {
            "Dragomir Veselski": "person:dragomir-veselski",
            "Torvald Hjelmsen": "person:torvald-hjelmsen",
        },
        "split": {
            "Dragomir Veselsky": "person:dragomir-veselski",
            "Thorvald Hjelmsen": "person:torvald-hjelmsen",
        },
        "rijeka": {"Veselski": "person:dragomir-veselski"},
        "ottawa": {"Agatha Veselsky": "person:agatha-veselsky"},
        "santiago": {"Dragomir Veselsky": "person:dragomir-veselsky"},
    }


def test_every_spelling_is_kept_with_its_source(store: Store) -> None:
    """Also the surname that an article prints alone."""
    spelt = {(a.text, a.source) for a in store.spellings("person:dragomir-veselski") if a.kind == "spelling"}
    assert spelt == {("Dragomir Veselski", "zagreb"), ("Dragomir Veselsky", "split"), ("Veselski", "rijeka")}


def test_one_name_in_two_lands_is_listed(store: Store) -> None:
    """And nothing else is."""
    [doubt] = store.doubts()
    assert (doubt.article, doubt.why) == ("santiago", "another land")
    assert (doubt.entity.id, doubt.rival.id) == ("person:dragomir-veselsky", "person:dragomir-veselski")


def test_reading_again_in_any_order_keeps_every_id(store: Store) -> None:
    """Nothing changes."""
    before = {name: people(store, name) for name in ARTICLES}
    filed = ingest.ingest(map(article, reversed(ARTICLES)), store, now=made.NOON).filed
    assert {each.article: each.changes for each in filed} == dict.fromkeys(ARTICLES, Changes())
    assert {name: people(store, name) for name in ARTICLES} == before
