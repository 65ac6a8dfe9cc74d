"""What parties and bodies are stated to want or say: on a topic, near a time, by those who speak for them."""

from collections.abc import Sequence
from dataclasses import replace

from bot import names
from bot.answers import bodies, topics
from bot.answers.asking import NEAR, Asking, Page, joined, unlike
from bot.answers.nearness import nearest
from bot.model import Fact, FactKind, Interval, Office

OFFICES: tuple[FactKind, ...] = ("office",)
POSITIONS: tuple[FactKind, ...] = ("position",)
LOOKED_AT, VOICED, OWN = 30, 8, 10
"""Newest statements of offices in which holders are looked for; holders whose positions are near; of each."""
VOICES = ("president", "premier", "minister", "chancellor", "king", "party-leader", "chair", "spokesperson")
"""Offices whose holders speak for their land or body; what they want is shown beside its positions."""


def of(asking: Asking, kinds: Sequence[FactKind]) -> Page:
    """What the parties named want or say, on the topic asked for; else what anybody wants on the topics."""
    if asking.body:
        return Page([fact for fact in bodies.facts(asking, kinds) if topics.is_on(fact, asking)])
    if not asking.hits:
        return (
            asking.page(kinds=kinds, keys=topics.keys(asking))
            if topics.keys(asking)
            else _worded(asking, kinds)
        )
    return joined(_own(asking, one, kinds) for one in asking.ids)


def _worded(asking: Asking, kinds: Sequence[FactKind]) -> Page:
    """What anybody wants in which all the words asked for stand, of no known topic."""
    words, when = asking.question.topic, asking.when
    found = asking.store.search(words, kinds=kinds, when=when, limit=asking.limit())
    if len(found) != asking.limit():
        return Page(found)
    return Page(found, asking.store.found(words, kinds=kinds, when=when) - len(found))


def _own(asking: Asking, subject: str, kinds: Sequence[FactKind], most: int | None = None) -> Page:
    """What one party wants or says, on the topic asked for."""
    if not asking.question.topic:
        return asking.pages([("subject", (subject,))], kinds, most)
    keys = topics.keys(asking)
    plain = [word for word in topics.asked_words(asking) if not asking.store.has(names.key(word))]
    stems = () if keys else [word[: topics.stem(word)] for word in plain]
    found, number = asking.store.speaking(
        topics=keys, stems=stems, subject=subject, kinds=kinds, when=asking.when, limit=most or asking.limit()
    )
    fitting = [fact for fact in found if keys or topics.is_on(fact, asking)]
    return Page(fitting, number - len(found))


def near(asking: Asking, kinds: Sequence[FactKind], most: int = NEAR) -> list[Fact]:
    """What is nearest in time: on the topic asked for, else on any."""
    if asking.body or asking.question.topic:
        before = Interval(None, asking.when.start, "", "span") if asking.when and asking.when.start else None
        pages = [of(asking.at(when), kinds) for when in dict.fromkeys((before, None))]
        ever = nearest(joined(pages).facts, asking.when)
        return ever or ([] if not asking.question.topic else near(on_anything(asking), kinds))
    return [fact for one in asking.ids for fact in asking.near(one, part="subject", kinds=kinds, most=most)]


def on_anything(asking: Asking) -> Asking:
    """The same question on no topic."""
    return asking._replace(question=replace(asking.question, topic=""))


def voiced(asking: Asking) -> list[Fact]:
    """Positions of those who hold a high office of the lands and bodies named, while they do."""
    found: list[Fact] = []
    for one in asking.ids:
        keys = [key for key in asking.store.keys(one, "office") if key.partition(":")[0] in VOICES]
        offices = (
            asking.at(None).facts(one, part="organisation", kinds=OFFICES, keys=keys, limit=LOOKED_AT)
            if keys
            else []
        )
        terms: dict[str, set[Interval | None]] = {}
        for office in offices:
            if office.subject is not None and office.subject.id is not None and _speaks(office):
                terms.setdefault(office.subject.id, set()).add(office.holds)
        for holder in list(terms)[:VOICED]:
            if len(found) >= NEAR:
                break
            own = _own(asking, holder, POSITIONS, OWN).facts
            found += [fact for fact in own if any(_overlaps(fact, term) for term in terms[holder])]
    return unlike(found, ())


def _speaks(fact: Fact) -> bool:
    claim = fact.claim
    return isinstance(claim, Office) and claim.tenure != "former" and claim.key.partition(":")[0] in VOICES


def _overlaps(fact: Fact, when: Interval | None) -> bool:
    return fact.holds is not None and when is not None and fact.holds.overlaps(when)
