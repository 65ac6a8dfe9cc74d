"""A made-up newsroom of any size: who is in the news, what is written of them, and a store of it.

A few lands, people and words are met again and again, and most hardly ever: their frequencies fall as their
rank rises (https://en.wikipedia.org/wiki/Zipf%27s_law). The lands are the same at any size, so that who is in
the news every day is in as many more facts as the store has: one land in 11 of 100 facts, the busiest person
in 2 to 4. Questions ask for names as often as articles name them. The same size gives the same store.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Generic, Literal, TypeVar
from zlib import crc32

from bot import gazetteer, lexicon
from bot.lexicon.loader import shared
from bot.model import (
    Alias,
    AliasKind,
    Article,
    Claim,
    Entity,
    EntityKind,
    Evidence,
    Fact,
    FactKind,
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

SEED = 2025
PER_ARTICLE, PER_ENTITY = 5, 10
"""Facts of an article, and to an entity."""
FIRST, LAST = date(2005, 1, 1), date(2025, 6, 1)
FILED = datetime(2025, 6, 2, 12, tzinfo=UTC)
TERM = 4
"""Years for which somebody holds an office."""
MISTAKEN = 0.002
"""How often an article gives an office to somebody else."""
SURE, SURENESS = (0.6, 0.9, 0.97), (1, 9, 90)
"""Confidences, and how often a fact has each: of a hundred about one waits for an editor, as in articles."""
BATCH = 1000
"""Articles written in one transaction."""
VOCABULARY = 30_000
SYLLABLES = "ba de ki lo mu na pe ri so tu va we zo ja gra ste brin dor fel kan lor mes nip ost par"
TOPICS = "ceasefire negotiations territory sanctions weapons nato refugees asylum tax budget strike nuclear"
OFFICES = (
    "president premier minister:foreign-affairs minister:defence minister:finance spokesperson "
    "minister:justice minister:health ambassador minister:climate party-leader chair"
)
STANCES: tuple[Literal["for", "against", "demands", "refuses"], ...] = (
    "for",
    "against",
    "demands",
    "refuses",
)
KINDS: dict[FactKind, int] = {
    "passage": 36,
    "office": 14,
    "quote": 12,
    "statement": 13,
    "position": 13,
    "meeting": 5,
    "leads": 2,
    "member": 4,
    "absent": 1,
}
"""How many of a hundred facts are of a kind."""
Thing = TypeVar("Thing")


class Frequent(Generic[Thing]):
    """Things that are drawn the more often the earlier they stand."""

    def __init__(self, things: Sequence[Thing]) -> None:
        self.things = things
        self._reach = list(accumulate(1 / rank for rank in range(1, len(things) + 1)))

    def draw(self, dice: random.Random) -> Thing:
        """One of them."""
        return self.some(dice, 1)[0]

    def some(self, dice: random.Random, number: int) -> list[Thing]:
        """Several of them, perhaps one twice."""
        return dice.choices(self.things, cum_weights=self._reach, k=number)


@dataclass(frozen=True, slots=True)
class World:
    """Who and what a newsroom of a size writes about."""

    lands: Frequent[Mention]
    cities: Frequent[Mention]
    bodies: Frequent[Mention]
    people: Frequent[Mention]
    words: Frequent[str]
    topics: Frequent[str]
    offices: Frequent[str]

    def holder(self, of: Mention, key: str, day: date) -> Mention:
        """Who holds an office on a day: somebody else every few years."""
        term = f"{of.name} {key} {(day.year + crc32(key.encode())) // TERM}"
        return self.people.things[crc32(term.encode()) % len(self.people.things)]


def world(facts: int) -> World:
    """The world of a store of so many facts; the lands and cities are those of the gazetteer."""
    dice = random.Random(SEED)  # noqa: S311 - dice, and the same each time
    entities = facts // PER_ENTITY
    known = [Mention(each.name, each.kind, each.id) for each in gazetteer.entities()]
    cities = [each for each in known if each.kind == "city"][: max(50, entities // 50)]
    bodies = [_mention("body", f"{_word(dice, 3).title()} {_word(dice, 2)}") for _ in range(entities // 10)]
    people = _people(dice, entities - len(bodies) - len(cities))
    return World(
        Frequent([each for each in known if each.id and len(each.id) == len("country:XX")]),
        Frequent(cities),
        Frequent(list(dict.fromkeys(bodies))),
        Frequent(people),
        Frequent(list(dict.fromkeys(_word(dice, dice.choice((2, 2, 3, 4))) for _ in range(VOCABULARY)))),
        Frequent(TOPICS.split()),
        Frequent(OFFICES.split()),
    )


def store(facts: int, path: Path) -> Store:
    """A store of so many facts at a path, made if it is not there yet."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(".part")
        for left in path.parent.glob(f"{beside.name}*"):
            left.unlink()
        made = Store.open(beside)
        _fill(made, world(facts), facts // PER_ARTICLE)
        made.close()
        beside.rename(path)
    return Store.open(path)


def _fill(made: Store, of: World, articles: int) -> None:
    """Write everything as any article is written, a thousand in a transaction."""
    dice = random.Random(SEED + 1)  # noqa: S311 - as above
    made.add_aliases(gazetteer.aliases())
    made.add_aliases(_aliases(of))
    for first in range(0, articles, BATCH):
        with made.writing():
            for number in range(first, min(first + BATCH, articles)):
                article, stated = _article(dice, of, number, articles)
                made.replace(article, stated, at=FILED)


def _aliases(of: World) -> Iterator[Alias]:
    """The names of people, by surname too, and of bodies."""
    for mention in (*of.people.things, *of.bodies.things):
        entity = Entity(mention.id or "", mention.kind, mention.name)
        spelt: list[tuple[str, AliasKind]] = [(mention.name, "spelling")]
        spelt += [(mention.name.partition(" ")[2], "surname")] if mention.kind == "person" else []
        yield from (Alias(entity, text, kind, "nl", "made up") for text, kind in spelt)


def _people(dice: random.Random, number: int) -> list[Mention]:
    """People of whom many share a given name and some a surname."""
    regions = (names for gender in shared("given_names").values() for names in gender.values())
    given = Frequent(
        dice.sample(known := [name.title() for names in regions for name in names.split()], len(known))
    )
    surnames = Frequent([_word(dice, dice.choice((2, 3, 3, 4))).title() for _ in range(number)])
    found: dict[Mention, None] = {}
    while len(found) < number:
        found[_mention("person", f"{given.draw(dice)} {surnames.draw(dice)}")] = None
    return list(found)


def _mention(kind: EntityKind, name: str) -> Mention:
    return Mention(name, kind, f"{kind}:{name.casefold().replace(' ', '-')}")


def _word(dice: random.Random, syllables: int) -> str:
    return "".join(dice.choices(SYLLABLES.split(), k=syllables))


def _article(dice: random.Random, of: World, number: int, articles: int) -> tuple[Article, list[Fact]]:
    """An article with its facts, a sentence each; later articles are of later days."""
    day = FIRST + timedelta(days=int((LAST - FIRST).days * number / articles))
    language: Language = dice.choice(("nl", "en"))
    kinds = dice.choices(list(KINDS), weights=list(KINDS.values()), k=PER_ARTICLE)
    stated = [_claim(dice, of, kind, day) for kind in kinds]
    sentences = [f"{said} {' '.join(of.words.some(dice, 12))}." for _, said in stated]
    source = Source(f"made-{number:07}", language, Interval.day(day), "The Made-Up", None, None)
    article = Article(source, "\n".join(sentences))
    facts, start = [], 0
    for (claim, _), sentence in zip(stated, sentences, strict=True):
        evidence = Evidence(source, start, start + len(sentence), sentence)
        facts.append(_fact(dice, claim, evidence, day))
        start += len(sentence) + 1
    return article, facts


def _fact(dice: random.Random, claim: Claim, evidence: Evidence, day: date) -> Fact:
    """A fact of the day it is said, some of them of an earlier month or year."""
    said = Interval.day(day)
    about = dice.choices((said, Interval.month(day.year, day.month), Interval.year(day.year)), (90, 7, 3))[0]
    when = None if isinstance(claim, Speech | Passage) else about
    name = f"{evidence.source.id}-{evidence.start}"
    sure = 1.0 if isinstance(claim, Passage) else dice.choices(SURE, SURENESS)[0]
    return Fact(name, claim, (evidence,), when, said, "stated", "made", sure)


def _claim(dice: random.Random, of: World, kind: FactKind, day: date) -> tuple[Claim, str]:
    """A claim, and the words of it that name somebody or something."""
    land, other = of.lands.draw(dice), of.lands.draw(dice)
    talks = Meeting(tuple(dict.fromkeys((land, other))), of.cities.draw(dice), "held")
    key, topic = of.offices.draw(dice), of.topics.draw(dice)
    holder = of.holder(land, key, day) if dice.random() > MISTAKEN else of.people.draw(dice)
    person = holder if dice.random() < 1 / 2 else of.people.draw(dice)
    words = " ".join([lexicon.topic_words(topic)[0], *of.words.some(dice, 4)])
    match kind:
        case "office":
            role = lexicon.office_title(key, "nl")
            return Office(holder, role, key, "current", land), f"{role} {holder.name} ({land.name})"
        case "quote" | "statement":
            return Speech(person, words, direct=kind == "quote"), f"{person.name}: “{words}”"
        case "position":
            party = dice.choice((land, of.bodies.draw(dice), person))
            stance = dice.choice(STANCES)
            return Position(party, words, topic, stance), f"{party.name}: {words}"
        case "meeting":
            return talks, f"{land.name}, {other.name}, {talks.place.name if talks.place else ''}"
        case "leads" | "member" | "absent":
            return Part(person, kind, land, None, talks), f"{person.name}, {land.name}, {other.name}"
        case _:
            about = (land, person) if dice.random() < 1 / 2 else (land, of.bodies.draw(dice))
            return Passage(words, about), f"{about[0].name}, {about[1].name} {words}"
