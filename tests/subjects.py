"""Four articles on other subjects than peace talks, with facts written by hand, in a store of their own."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import people
import stores

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

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
TODAY = date(2026, 3, 10)
EARLY, LATE = Interval.day(date(2021, 11, 2)), Interval.month(2024, 3)
AUTUMN, TRIAL = Interval.month(2023, 10), Interval.day(date(2022, 6, 14))


def someone(name: str, kind: EntityKind = "person", entity_id: str = "") -> Mention:
    """Somebody or something, linked."""
    return Mention(name, kind, entity_id or f"{kind}:{name.casefold().replace(' ', '-')}")


HOEK, DAEMS, PEETERS = someone("Marit van der Hoek"), someone("Stijn Daems"), someone("Lotte Peeters")
LUND, QARASE, LUNDGREN = someone("Ingrid Lund"), someone("Tevita Qarase"), someone("Nils Lund")
ADEYEMI, FORD, OBI = someone("Grace Adeyemi"), someone("Harold Ford"), someone("Ada Obi")
NORWAY, FIJI = someone("Norway", "country", "country:NO"), someone("Fiji", "country", "country:FJ")
NETHERLANDS = someone("Nederland", "country", "country:NL")
GLASGOW = someone("Glasgow", "city", "city:glasgow")
HERTOGINNEDAL = someone("Hertoginnedal", "place")
GREENS, LIBERALS = someone("De Linde", "body"), someone("Vrij Land", "body")
UNION = someone("Vervoersbond", "body")
MINISTRY = someone("het Noorse ministerie van Financiën", "body")

SUMMIT_TEXT = (
    "Norway’s delegation is led by climate minister Ingrid Lund. Fiji is represented by, among others, "
    "ambassador Tevita Qarase. Finance minister Nils Lund is not in Glasgow. Norway and Fiji met in Glasgow "
    "on Tuesday. “The sea does not negotiate,” said Qarase. Fiji demands a fund for climate damage. "
    "Norway wants a phase-out of coal. The talks broke down over money."
)
FORMATION_TEXT = (
    "Klimaatminister Marit van der Hoek leidt de onderhandelingen voor De Linde in Hertoginnedal. "
    "Voormalig minister van Klimaat Ingrid Lund kijkt toe. Vrij Land stuurde drie mensen: Stijn Daems, "
    "Lotte Peeters en Nils Lund. “Dit wordt een lange avond”, zei Van der Hoek. Ze zei dat er geen haast is. "
    "De Linde eist een hogere erfbelasting. Vrij Land wil geen hogere belastingen. "
    "Het Noorse ministerie van Financiën verwacht “geen gevolgen”. "
    "Volgens staatsrechtkenner Harold Ford is dat waar."
)
STRIKE_TEXT = (
    "Voorzitter Lotte Peeters van de Vervoersbond eist een hoger minimumloon. "
    "“We staken tot er een bod ligt”, zei Peeters. De stations bleven leeg door de staking in Antwerpen. "
    "De Linde wil de erfbelasting verhogen."
)
COURT_TEXT = (
    "Judge Grace Adeyemi acquitted the banker. “There is no evidence of fraud,” said Adeyemi. "
    "Prosecutor Harold Ford will appeal the verdict. Ford’s adviser Ada Obi left."
)


def article(name: str, text: str, language: Language, published: Interval, publisher: str | None) -> Article:
    """An article with an address where it has an outlet."""
    url = f"https://nieuws.example/{name}" if publisher else None
    return Article(Source(name, language, published, publisher, name.title(), url), text)


SUMMIT = article("summit", SUMMIT_TEXT, "en", EARLY, "The Clyde")
FORMATION = article("formatie", FORMATION_TEXT, "nl", LATE, "De Ochtend")
STRIKE = article("staking", STRIKE_TEXT, "nl", AUTUMN, None)
COURT = article("court", COURT_TEXT, "en", TRIAL, "The Docket")


def stated(of: Article, claim: Claim, quote: str, **changes: Any) -> Fact:
    """A fact whose evidence is where the quote first stands; words are said, the rest holds, on its date."""
    start = of.text.index(quote)
    evidence = (Evidence(of.source, start, start + len(quote), quote),)
    published = of.source.published
    when = None if isinstance(claim, Speech | Passage) else published
    made = Fact("", claim, evidence, when, published, "stated", "made by hand", 0.98)
    made = replace(made, **changes)
    return replace(made, id=f"{of.source.id}-{made.kind}-{start}-{made.subject.name if made.subject else ''}")


def said(text: str) -> Speech:
    """Words of the judge, between quotation marks."""
    return Speech(ADEYEMI, text, direct=True)


MET = Meeting((NORWAY, FIJI), GLASGOW, "held")
FORMING = Meeting((GREENS, LIBERALS), HERTOGINNEDAL, "ongoing")


def summit() -> list[Fact]:
    """A head on one side, an open list on the other, somebody absent."""
    says: list[tuple[Claim, str]] = [
        (
            Office(LUND, "climate minister", "minister:climate", "current", NORWAY),
            "climate minister Ingrid Lund",
        ),
        (Office(QARASE, "ambassador", "ambassador", "current", FIJI), "ambassador Tevita Qarase"),
        (
            Office(LUNDGREN, "Finance minister", "minister:finance", "current", NORWAY),
            "Finance minister Nils Lund",
        ),
        (
            Part(LUND, "leads", NORWAY, None, MET),
            "Norway’s delegation is led by climate minister Ingrid Lund",
        ),
        (
            Part(QARASE, "member", FIJI, "open", MET),
            "Fiji is represented by, among others, ambassador Tevita Qarase",
        ),
        (Part(LUNDGREN, "absent", NORWAY, None, MET), "Finance minister Nils Lund is not in Glasgow"),
        (MET, "Norway and Fiji met in Glasgow on Tuesday"),
        (Speech(QARASE, "The sea does not negotiate,", direct=True), "The sea does not negotiate,"),
        (
            Position(FIJI, "a fund for climate damage", "climate-finance", "demands"),
            "Fiji demands a fund for climate damage",
        ),
        (Position(NORWAY, "a phase-out of coal", "coal", "for"), "Norway wants a phase-out of coal"),
        (Passage("The talks broke down over money.", (NORWAY, FIJI)), "The talks broke down over money."),
    ]
    return [stated(SUMMIT, claim, quote) for claim, quote in says]


def formation() -> list[Fact]:
    """A planned head, a closed list without a head, a former minister, an expert."""
    members = "Vrij Land stuurde drie mensen: Stijn Daems, Lotte Peeters en Nils Lund"
    leads = "Marit van der Hoek leidt de onderhandelingen voor De Linde in Hertoginnedal"
    says: list[tuple[Claim, str]] = [
        (
            Office(HOEK, "Klimaatminister", "minister:climate", "current", NETHERLANDS),
            "Klimaatminister Marit van der Hoek",
        ),
        (
            Office(LUND, "minister van Klimaat", "minister:climate", "former", NORWAY),
            "Voormalig minister van Klimaat Ingrid Lund",
        ),
        (Office(FORD, "staatsrechtkenner", "expert", "current", None), "staatsrechtkenner Harold Ford"),
        *((Part(one, "member", LIBERALS, "closed", FORMING), members) for one in (DAEMS, PEETERS, LUNDGREN)),
        (FORMING, leads),
        (Speech(HOEK, "Dit wordt een lange avond", direct=True), "Dit wordt een lange avond"),
        (Speech(HOEK, "Ze zei dat er geen haast is.", direct=False), "Ze zei dat er geen haast is."),
        (Speech(MINISTRY, "geen gevolgen", direct=True), "geen gevolgen"),
        (
            Position(GREENS, "een hogere erfbelasting", "tax", "demands"),
            "De Linde eist een hogere erfbelasting",
        ),
        (Position(LIBERALS, "hogere belastingen", "tax", "against"), "Vrij Land wil geen hogere belastingen"),
    ]
    planned = stated(FORMATION, Part(HOEK, "leads", GREENS, None, FORMING), leads, modality="planned")
    return [*(stated(FORMATION, claim, quote) for claim, quote in says), planned]


def strike() -> list[Fact]:
    """A union's demand and an older position of a party."""
    says: list[tuple[Claim, str]] = [
        (
            Office(PEETERS, "Voorzitter", "chair", "current", UNION),
            "Voorzitter Lotte Peeters van de Vervoersbond",
        ),
        (Position(UNION, "een hoger minimumloon", "minimum-wage", "demands"), "eist een hoger minimumloon"),
        (Speech(PEETERS, "We staken tot er een bod ligt", direct=True), "We staken tot er een bod ligt"),
        (
            Position(GREENS, "de erfbelasting verhogen", "tax", "demands"),
            "De Linde wil de erfbelasting verhogen",
        ),
        (
            Passage("De stations bleven leeg door de staking in Antwerpen.", (UNION,)),
            "De stations bleven leeg door de staking in Antwerpen.",
        ),
    ]
    return [stated(STRIKE, claim, quote) for claim, quote in says]


def court() -> list[Fact]:
    """A judge, a prosecutor, an indirect statement without a speaker."""
    says: list[tuple[Claim, str]] = [
        (Office(ADEYEMI, "Judge", "judge", "current", None), "Judge Grace Adeyemi"),
        (Office(FORD, "Prosecutor", "prosecutor", "current", None), "Prosecutor Harold Ford"),
        (Office(OBI, "adviser", "adviser", "current", FORD), "Ford’s adviser Ada Obi"),
        (Speech(ADEYEMI, "There is no evidence of fraud,", direct=True), "There is no evidence of fraud,"),
        (
            Speech(None, "Prosecutor Harold Ford will appeal the verdict.", direct=False),
            "Prosecutor Harold Ford will appeal the verdict.",
        ),
    ]
    return [stated(COURT, claim, quote) for claim, quote in says]


FILED = ((SUMMIT, summit), (FORMATION, formation), (STRIKE, strike), (COURT, court))


def filled(path: Path) -> Store:
    """A store with all four, and the gazetteer's names of what they speak of."""
    return stores.filled(path, fill)


def fill(store: Store) -> None:
    """File all four in an empty store."""
    wanted = {
        "country:NO",
        "country:FJ",
        "country:NL",
        "country:GB",
        "country:MN",
        "city:glasgow",
        "city:oslo",
        "city:the-hague",
    }
    store.add_aliases(alias for alias in people.world() if alias.entity.id in wanted)
    for filed, facts in FILED:
        stated_here = facts()
        store.replace(filed, stated_here, list(spellings(filed, stated_here)), at=NOW)


def spellings(of: Article, facts: list[Fact]) -> set[Alias]:
    """The names met, and the surname of every person."""
    named = {
        mention for fact in facts for mention in fact.mentions if mention.id and mention.kind != "country"
    }
    texts = [
        (one, text)
        for one in named
        for text in {one.name, one.name.split()[-1] if one.kind == "person" else one.name}
    ]
    return {
        Alias(Entity(one.id or "", one.kind, one.name), text, "spelling", of.source.language, of.source.id)
        for one, text in texts
    }
