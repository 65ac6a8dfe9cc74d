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


class Met(NamedTuple):
    """A sentence with what stands before it and over it, and the words and names of a question that it meets.

    `typed` are the words that it has as they were typed, in any form, `near` those that stand before it or
    over it, `aside` are names that do, `titled` people of whom it has the office; `given` is whether it gives
    the reason asked for; `people` is how many people asked about it names; `is_of_nobody` is whether it names
    no one at all.
    """

    said: str
    before: str
    title: str
    language: Language
    words: frozenset[Term]
    typed: frozenset[Term]
    near: frozenset[Term]
    named: tuple[Hit, ...]
    aside: tuple[Hit, ...]
    titled: tuple[Hit, ...]
    given: bool
    people: int
    is_of_nobody: bool


def met(fact: Fact, looked_for: Sought, store: Store) -> Met:
    """What a sentence meets of a question."""
    own = " ".join(evidence.quote for evidence in fact.evidence)
    before, over = surrounding.before(fact, store), surrounding.over(fact, store)
    source, terms = fact.evidence[0].source, [term for term, _ in looked_for.terms]
    done = matching.told(own)
    here = {
        term
        for term in terms
        if matching.is_met(term, done if wanting.is_ending(term) else own, source.language)
    }
    words = frozenset(term for term in here if looked_for.bound.get(term, term) in here)
    typed = frozenset(term for term in words if matching.stands(looked_for.typed[term], own, source.language))
    near = frozenset(
        term
        for term in terms
        if term not in words and any(matching.is_met(term, text, source.language) for text in (before, over))
    )
    owners = gazetteer.said_of(own, source.language) if looked_for.hits else frozenset[str]()
    named = tuple(
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
    aside = tuple(hit for hit in looked_for.hits if hit in around and hit not in named)
    given = looked_for.reason and lexicon.has(own, "because")
    return Met(
        own,
        before,
        source.title or "",
        source.language,
        words,
        typed,
        near,
        named,
        aside,
        titled,
        given,
        sum(hit.entity.id in looked_for.people for hit in named),
        not fact.mentions,
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
