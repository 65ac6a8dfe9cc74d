"""What a sentence meets of a question: words and names, in it and around it."""

from collections.abc import Iterable
from typing import NamedTuple

from bot import gazetteer, lexicon
from bot.answers import matching, spellings, surrounding, wanting
from bot.answers.seeking import Sought
from bot.model import Fact, Hit, Language
from bot.store import Store, Term

OPENING = 60
"""Characters that may stand before an article's first sentence: a place and an agency."""


class Named(NamedTuple):
    """A sentence with what stands before it and over it, and the names of a question that it meets.

    `aside` are names that stand before it or over it, `titled` people of whom it has the office; `people` is
    how many people asked about it names; `is_of_nobody` is whether it names no one at all.
    """

    said: str
    before: str
    over: str
    title: str
    language: Language
    named: tuple[Hit, ...]
    aside: tuple[Hit, ...]
    titled: tuple[Hit, ...]
    people: int
    is_of_nobody: bool


class Met(NamedTuple):
    """The words of a question that a sentence meets, and its names.

    `typed` are the words that it has as they were typed, in any form, `near` those that stand before it or
    over it; `given` is whether it gives the reason asked for.
    """

    names: Named
    words: frozenset[Term]
    typed: frozenset[Term]
    near: frozenset[Term]
    given: bool


def named(fact: Fact, looked_for: Sought, store: Store) -> Named:
    """The names of a question that a sentence meets: far sooner known than its words."""
    own = " ".join(evidence.quote for evidence in fact.evidence)
    before, over = surrounding.before(fact, store), surrounding.over(fact, store)
    source = fact.evidence[0].source
    may_own = any(hit.entity.id.startswith(gazetteer.OWNERS) for hit in looked_for.hits)
    owners = gazetteer.said_of(own, source.language) if may_own else frozenset[str]()
    here = tuple(
        hit
        for hit in looked_for.hits
        if _is_linked(hit, fact)
        or _is_spelt(hit, own, store)
        or (hit.entity.kind == "country" and hit.entity.id in owners)
    )
    titled = tuple(
        hit for hit in looked_for.hits if _has_title(own, source.language, looked_for.titles[hit.entity.id])
    )
    owning = (hit for hit in looked_for.hits if hit.entity.id in owners)
    around = (*titled, *owning, *_spelt_or_spoken_for(fact, looked_for, f"{over} {before}"))
    return Named(
        own,
        before,
        over,
        source.title or "",
        source.language,
        here,
        tuple(hit for hit in looked_for.hits if hit in around and hit not in here),
        titled,
        sum(hit.entity.id in looked_for.people for hit in here),
        not fact.mentions,
    )


def met(names: Named, looked_for: Sought) -> Met:
    """The words of a question that a sentence meets."""
    own, language, terms = names.said, names.language, [term for term, _ in looked_for.terms]
    done = matching.told(own)
    meant = {term for term in terms if wanting.is_ending(term) or (looked_for.dated and wanting.ends(term))}
    here = {term for term in terms if matching.is_met(term, done if term in meant else own, language)}
    words = frozenset(term for term in here if looked_for.bound.get(term, term) in here)
    return Met(
        names,
        words,
        frozenset(term for term in words if matching.stands(looked_for.typed[term], own, language)),
        frozenset(
            term
            for term in terms
            if term not in words
            and any(matching.is_met(term, text, language) for text in (names.before, names.over))
        ),
        looked_for.reason and lexicon.has(own, "because"),
    )


def _spelt_or_spoken_for(fact: Fact, looked_for: Sought, around: str) -> list[Hit]:
    """Those who stand in the text around a sentence, or for whom somebody in it speaks."""
    people = {mention.id for mention in fact.mentions}
    return [
        hit
        for hit in looked_for.hits
        if spellings.is_spelt(hit, around) or not people.isdisjoint(looked_for.speakers[hit.entity.id])
    ]


def _has_title(said: str, language: Language, titles: Iterable[tuple[str, str]]) -> bool:
    """Whether a sentence has an office with the land that it is of: "the Norwegian president"."""
    own = set(lexicon.words(said))
    return any(
        land in gazetteer.lands(said, language) and own.issuperset(lexicon.words(role))
        for role, land in titles
    )


def _is_spelt(hit: Hit, said: str, store: Store) -> bool:
    """Whether a name stands in a sentence; of a person, by whatever they are called: "Lund's deputy"."""
    if hit.entity.kind != "person":
        return spellings.is_spelt(hit, said)
    return spellings.stands_in(hit, said, store) or spellings.has_surname(hit, said)


def _is_linked(hit: Hit, fact: Fact) -> bool:
    """Whether a sentence names an entity."""
    return hit.entity.id in {mention.id for mention in fact.mentions}


def words_of(fact: Fact) -> str:
    """The words of a fact; with those of its article's title, where it is what the article opens with."""
    said = " ".join(evidence.quote for evidence in fact.evidence)
    evidence = fact.evidence[0]
    return f"{evidence.source.title or ''}. {said}" if evidence.start <= OPENING else said
