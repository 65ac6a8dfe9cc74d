"""Articles and facts made by hand, for tests that need a store with something in it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import stores

from bot import ingest
from bot.model import (
    Alias,
    Article,
    Claim,
    Entity,
    EntityKind,
    Evidence,
    Fact,
    Interval,
    Language,
    Meeting,
    Mention,
    Office,
    Part,
    Passage,
    Position,
    Source,
    Speech,
)
from bot.store import Store

NOON = datetime(2025, 6, 2, 12, tzinfo=UTC)
MAY = Interval.month(2025, 5)


def mention(name: str, kind: EntityKind = "person") -> Mention:
    """Somebody, linked to an entity whose id is made of the name."""
    return Mention(name, kind, f"{kind}:{name.lower().replace(' ', '-')}")


JANSEN, DUBOIS = mention("Ria Jansen"), mention("Luc Dubois")
NORWAY, CHILE = mention("Norway", "country"), mention("Chile", "country")
LIMA = mention("Lima", "city")
TALKS = Meeting((NORWAY, CHILE), LIMA, "held")
TEXT = (
    "Minister of Fisheries Ria Jansen of Norway and Luc Dubois met in Lima. "
    "Jansen leads the Norwegian delegation. "
    "“We want a quota,” said Dubois. Norway demands a quota on cod."
)


def article(text: str = TEXT, name: str = "fish", published: Interval | None = MAY) -> Article:
    """An article of the outlet The Herald."""
    url = f"https://herald.example/{name}"
    return Article(Source(name, "en", published, "The Herald", "Fish", url, "from the masthead"), text)


def fact(of: Article, claim: Claim, quote: str, when: Interval | None = None, name: str = "") -> Fact:
    """A fact whose evidence is where the quote first stands; its id is made of kind and place."""
    start = of.text.index(quote)
    evidence = (Evidence(of.source, start, start + len(quote), quote),)
    made = Fact("", claim, evidence, when, of.source.published, "stated", "made", 0.98)
    return replace(made, id=name or f"{of.source.id}-{made.kind}-{start}")


def facts(of: Article) -> list[Fact]:
    """One fact of every kind but absent, as far as the sentences of `TEXT` stand in the article."""
    met = Interval.day(date(2025, 5, 16))
    office = Office(JANSEN, "Minister of Fisheries", "minister:fisheries", "current", NORWAY)
    claims: list[tuple[Claim, str, Interval | None]] = [
        (office, "Minister of Fisheries Ria Jansen", None),
        (TALKS, "Ria Jansen of Norway and Luc Dubois met in Lima", met),
        (Part(JANSEN, "leads", NORWAY, None, TALKS), "Jansen leads the Norwegian delegation", None),
        (Part(DUBOIS, "member", CHILE, "open", TALKS), "Luc Dubois met in Lima", None),
        (Speech(DUBOIS, "We want a quota,", direct=True), "We want a quota,", None),
        (Position(NORWAY, "a quota on cod", "quota", "demands"), "Norway demands a quota on cod", None),
    ]
    claims += [(Passage(each, (JANSEN, LIMA)), each, None) for each in of.text.split(". ")]
    return [fact(of, claim, quote, when) for claim, quote, when in claims if quote in of.text]


def aliases(of: Article) -> list[Alias]:
    """The spellings that the article would bring."""
    return [spelling(each, of.source.id) for each in (JANSEN, DUBOIS, NORWAY, CHILE, LIMA)]


def spelling(of: Mention, source: str, text: str = "") -> Alias:
    """An entity under its own name, or another."""
    return Alias(Entity(of.id or "", of.kind, of.name), text or of.name, "spelling", "en", source)


def read(folder: Path, told: Iterable[tuple[Language, str, str]]) -> Store:
    """A store of what is read in articles of February 2026, told as language, title and text."""
    month = Interval.month(2026, 2)
    filed = [
        Article(Source(language, language, month, "Het Getij", title, "", "stated"), text)
        for language, title, text in told
    ]
    filled = Store.open(folder / "s.db")
    ingest.ingest(filed, filled, now=datetime(2026, 3, 1, tzinfo=UTC))
    return filled


def in_the_world(folder: Path, told: Mapping[date, str], language: Language = "en") -> Store:
    """A store of what is read in articles of some days, beside the gazetteer's names."""
    filed = [
        Article(Source(f"on-{day}", language, Interval.day(day), "The Herald", "Fish", "", "stated"), text)
        for day, text in told.items()
    ]
    return stores.of_articles(folder, *filed)
