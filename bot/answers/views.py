"""What somebody wants, said and did: positions, quotes, comparisons, timelines."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain, permutations

from bot import lexicon, questions
from bot.answers import (
    addressing,
    behind,
    closeness,
    placing,
    searching,
    sides,
    spellings,
    standing,
    stated,
    surrounding,
    telling,
    topics,
)
from bot.answers.asking import NEAR, Asking, Page, joined, oldest_first, unlike
from bot.model import Answer, Fact, FactKind, Hit, Interval, Position
from bot.wording import comparing

POSITIONS: tuple[FactKind, ...] = ("position",)
SPEECH: tuple[FactKind, ...] = ("quote", "statement")
RESTATED, COMPARED = 4, 25
"""Positions on one topic, newest first, by which a side taken on it is compared, and topics that are."""
FEW = 12
"""Positions of other times that are near a comparison."""
WITHIN = 2
"""Words before a topic among which one says that what is asked lies in it."""
TIMED = 4
"""Words before a topic among which one says that it is only the time of what is asked."""


def positions(asking: Asking) -> Answer:
    """The positions of the parties named, topic by topic, oldest first; or of anybody on a topic.

    A land's positions are those stated of the land or its government. What its president or ministers want is
    near: who speaks for whom is not for a table to say.
    """
    if not asking.hits and not asking.body and not asking.left:
        return asking.usage()
    whole = asking
    asking, others = addressing.wanting(asking)
    stances, party = sides.asked(asking), sides.without_parties(asking)
    every = stated.of(party, POSITIONS)
    of_side = [
        fact
        for fact in sides.of(every.facts, stances)
        if party == asking or topics.names_one(fact, asking.hits) or _is_behind(fact, asking)
    ]
    of_all = _of_all_named(asking, [*of_side, *standing.positions(asking, stances)])
    found = every._replace(facts=of_all) if of_all else Page(_in_other_words(asking, stances, others))
    if not found.facts and (said := _said(asking) or sides.told(searching.on_topic(asking), stances)):
        return asking.answered(said)
    if others and not asking.question.topic and lexicon.has(asking.question.text, "opinion"):
        found = found._replace(facts=[fact for fact in found.facts if topics.names_one(fact, others)])
    is_of_them = any(topics.names_one(fact, others) for fact in found.facts)
    if others and not is_of_them and (both := telling.of_both(asking, others)):
        return both
    near = sides.beside(every.facts, of_side, asking)
    if not found.facts or not asking.when:  # of a date nothing else is shown
        near += stated.voiced(party)
    if not found.facts:
        near += stated.near(party, POSITIONS)
        near += _said(stated.on_anything(party))
        return whole.answered((), near)
    sorted_ = sides.demanded_first(_by_topic(oldest_first(found.facts)), asking)
    return asking.answered(
        sorted(sorted_, key=lambda fact: not topics.names_one(fact, others)), near, found.more
    )


def _is_behind(fact: Fact, asking: Asking) -> bool:
    """Whether all those named stand in the sentences before a fact: "The proposal was rejected by X."."""
    said = surrounding.before(fact, asking.store)
    return fact.subject is not None and all(
        fact.subject.id != hit.entity.id and spellings.is_spelt(hit, said) for hit in asking.hits
    )


def _in_other_words(asking: Asking, stances: frozenset[str], others: Sequence[Hit]) -> list[Fact]:
    """Positions where none is stated so: of others towards those named, by sense, or told of afterwards."""
    told = (
        sides.towards(asking, stances)
        or _meaning(asking)
        or _pointing_back(asking)
        or _afterwards(asking, stances, others)
    )
    if not told and others and lexicon.has(asking.question.text, "opinion"):
        return [fact for fact in _said(stated.on_anything(asking)) if topics.names_one(fact, others)]
    return told


def _pointing_back(asking: Asking) -> list[Fact]:
    """Positions that point back ("wants to phase it out") to a sentence before on the topic asked for."""
    if not asking.hits or not asking.question.topic:
        return []
    ever = stated.of(stated.on_anything(asking), POSITIONS).facts
    pointing = [
        fact for fact in ever if isinstance(fact.claim, Position) and lexicon.has(fact.claim.topic, "back")
    ]
    return [fact for fact in pointing if surrounding.speaks_before(fact, asking)]


def _afterwards(asking: Asking, stances: frozenset[str], others: Sequence[Hit]) -> list[Fact]:
    """Positions of those named in articles that tell of what they took them after: "demands after the coup".

    Of a coup in some land, in articles that name the land too. In what they took them, "demands in
    mining", in articles that open with it.
    """
    topic, text = asking.question.topic, questions.clean(asking.question.text).casefold()
    before = text.partition(topic.partition(" ")[0].casefold())[0].split() if topic else []
    is_after = lexicon.has(" ".join(before[-TIMED:]), "afterwards")
    if not asking.hits or not (is_after or lexicon.has(" ".join(before[-WITHIN:]), "inside")):
        return []
    anything = stated.on_anything(asking)
    ever = unlike([*stated.of(anything, POSITIONS).facts, *standing.positions(anything, stances)], ())
    within = None if is_after else placing.LEAD
    return [fact for fact in sides.of(ever, stances) if topics.tells_of(fact, asking, others, within)]


def _of_all_named(asking: Asking, found: list[Fact]) -> list[Fact]:
    """Of two parties typed side by side, of whom one wants nothing: what is wanted of that one."""
    text = questions.clean(asking.question.text).casefold()
    pairs = permutations([hit.typed.casefold() for hit in asking.hits], 2)
    if not any(f"{one} {other}" in text for one, other in pairs):
        return found
    wanting = {fact.subject.id for fact in found if fact.subject}
    silent = [hit for hit in asking.hits if hit.entity.id not in wanting]
    return [fact for fact in found if not silent or topics.names_one(fact, silent)]


def _meaning(asking: Asking) -> list[Fact]:
    """Positions of those named on the topic asked for in other words, or behind a sentence on it."""
    if not asking.hits or not asking.question.topic:
        return []
    ever = stated.of(stated.on_anything(asking), POSITIONS).facts
    return [fact for fact in ever if topics.means(fact, asking)] or [
        fact for fact in ever if surrounding.speaks_before(fact, asking)
    ]


def _said(asking: Asking) -> list[Fact]:
    """What people named said, where no position of theirs is stated; nothing where it is asked who.

    Of a body that is asked for by what it is, what it said somebody wants.
    """
    if asking.body:
        told = stated.of(asking, SPEECH).facts
        return [fact for fact in told if lexicon.has(fact.evidence[0].quote, "stance")]
    text = questions.clean(asking.question.text)
    if lexicon.has(text, "who") or not asking.hits or any(hit.entity.kind != "person" for hit in asking.hits):
        return []
    said = stated.of(asking, SPEECH).facts
    said = said or closeness.beside(asking, stated.of(stated.on_anything(asking), SPEECH).facts)
    return _direct_first(said, asking)


def compare(asking: Asking) -> Answer:
    """The positions of two times; in plain words, of one and all after it, or the oldest and the newest."""
    if not asking.hits:
        return asking.usage()
    is_typed = questions.is_command(asking.question.text)
    whens = asking.question.whens if is_typed else _compared(asking)
    if len(whens) != 2:  # noqa: PLR2004 a comparison has two sides
        return asking.usage()
    asking = asking._replace(question=replace(asking.question, whens=whens))
    found = _restated(asking, joined(stated.of(asking.at(when), POSITIONS) for when in whens))
    near = stated.near(asking.at(None), POSITIONS, FEW if found.facts else NEAR)
    return asking.answered(_by_topic(oldest_first(found.facts)), oldest_first(near), found.more)


def _restated(asking: Asking, found: Page) -> Page:
    """What was found, of very much with what either time has on topics of which its newest do not tell."""
    if not found.more:
        return found
    whens = asking.question.whens
    rows = comparing.rows(found.facts, whens)
    silent = ([row.key for row in rows if not row.then], [row.key for row in rows if not row.now])
    others = [_on_each(asking.at(when), keys) for when, keys in zip(whens, silent, strict=True)]
    every = unlike(chain(found.facts, *others), ())
    return Page(every, max(found.more + len(found.facts) - len(every), 0))


def _on_each(asking: Asking, keys: Iterable[str]) -> Iterator[Fact]:
    """The newest positions on each of some topics."""
    for one in asking.ids:
        for key in list(dict.fromkeys(keys))[:COMPARED]:
            yield from asking.facts(one, part="subject", kinds=POSITIONS, keys=[key], limit=RESTATED)


def _compared(asking: Asking) -> tuple[Interval, ...]:
    """The two times that a comparison is of."""
    match asking.question.whens:
        case []:
            first = (
                asking.facts(one, part="subject", kinds=POSITIONS, order="oldest", limit=1)
                for one in asking.ids
                if not asking.question.topic
            )
            ever = [*stated.of(asking, POSITIONS).facts, *chain.from_iterable(first)]
            years = sorted({fact.holds.start.year for fact in ever if fact.holds and fact.holds.start})
            return tuple(Interval.year(year) for year in (years[:1] + years[1:][-1:]))
        case [Interval(start=date() as start) as one]:
            then = Interval.year(start.year) if one.end is None else one
            after = then.end
            return () if after is None else (then, Interval(after, None, f"{after}/..", "span"))
        case whens:
            return tuple(whens)


def quotes(asking: Asking) -> Answer:
    """What the people or bodies named said, direct before indirect, newest first.

    Of a topic on which they are not heard, what they want.
    """
    if not asking.hits and not asking.body:
        return searching.nothing(asking) if asking.left else asking.usage()
    asking, heard = addressing.spoken_to(asking)
    found = stated.of(asking, SPEECH)
    if heard:
        found = Page([fact for fact in found.facts if topics.names_one(fact, heard)])
    if found.facts and len(there := closeness.at_talks(asking, found.facts)) < len(found.facts):
        ever = stated.of(stated.on_anything(asking), SPEECH).facts
        return asking.answered(_direct_first(there or closeness.at_talks(asking, ever), asking), found.facts)
    if not found.facts and asking.question.topic:
        found = Page(closeness.close(asking, stated.of(stated.on_anything(asking), SPEECH).facts))
        found = found if found.facts else Page(stated.of(asking, POSITIONS).facts or _meaning(asking))
    others = () if found.facts else stated.near(stated.on_anything(asking), SPEECH)
    return asking.answered(_direct_first(found.facts, asking), others, found.more)


def _by_topic(facts: Sequence[Fact]) -> list[Fact]:
    """Topic by topic in the order in which they first come; within one as they stood."""
    keys = list(dict.fromkeys(_topic(fact) for fact in facts))
    return sorted(facts, key=lambda fact: keys.index(_topic(fact)))


def _topic(fact: Fact) -> str:
    return fact.claim.key if isinstance(fact.claim, Position) else ""


def _direct_first(said: Sequence[Fact], asking: Asking) -> list[Fact]:
    """Direct words before indirect; of a topic each with those in which the speaker goes on behind it."""
    sorted_ = sorted(said, key=_is_indirect)
    return behind.spoken(sorted_, asking) if asking.question.topic else sorted_


def _is_indirect(fact: Fact) -> bool:
    return fact.kind == "statement"
