"""Whether a sentence is about those a question names: in it, before it or over it."""

from bot import lexicon, questions
from bot.answers import described, seeking, spellings, timing, wanting
from bot.answers.asking import Asking
from bot.answers.meeting import Met, Named
from bot.answers.seeking import Sought
from bot.model import Fact, Hit
from bot.store import Store

PLACES = frozenset({"city", "place"})
"""Kinds of which what is named must stand in a sentence, before it or over it."""
OPENING = 3
"""Words with which a sentence goes on about somebody."""
SHARED = frozenset({"meet"})
"""Senses of what people do together."""


def is_about(met: Named, fact: Fact, looked_for: Sought, asking: Asking) -> bool:
    """Whether a sentence has the names asked for, in it or, of a land or a body, around it; and the days."""
    missing = _missing(met, looked_for)
    people = [hit for hit in missing if hit.entity.id in looked_for.people]
    is_of_all = len(looked_for.people) > 1 and bool(people) and _is_shared(looked_for)
    lands = [hit for hit in looked_for.hits if hit.entity.kind == "country"]
    if is_of_all or (looked_for.share and len(lands) > 1 and not set(lands).isdisjoint(missing)):
        return False  # what one land holds of another tells of no third
    if not all(hit in met.titled or spellings.is_spelt(hit, met.before) for hit in people):
        return False
    if not all(hit in met.aside or _is_told_of(hit, fact, asking.store) for hit in missing):
        return False
    places = [hit for hit in looked_for.hits if hit.entity.kind in PLACES]
    if not all(_is_there(hit, met, looked_for, asking) for hit in places):
        return False
    linked = {mention.id for mention in fact.mentions}
    doers = [hit for hit in missing if hit.entity.id in looked_for.doers and hit not in met.titled]
    if not all(
        _is_meant(hit, met, asking.store) or not linked.isdisjoint(looked_for.speakers[hit.entity.id])
        for hit in doers
    ):
        return False
    return not looked_for.weekdays or timing.has_weekday(f"{met.before} {met.said}", met.language, asking)


def _is_shared(looked_for: Sought) -> bool:
    """Whether what is asked is done by all of them together: that one met somebody else is no answer."""
    return any(SHARED & term.senses for term, _ in looked_for.terms)


def says_so(met: Met, looked_for: Sought) -> bool:
    """Whether a sentence about them has the words for it: one of weight, where a person stands before it."""
    if not _is_printed(met, looked_for):
        return False
    people = looked_for.people & {hit.entity.id for hit in _missing(met.names, looked_for)}
    return not people or not met.words.isdisjoint(seeking.heaviest(looked_for))


def _missing(met: Named, looked_for: Sought) -> list[Hit]:
    """Those asked for whom a sentence does not name."""
    return [hit for hit in looked_for.hits if hit not in met.named]


def _is_printed(met: Met, looked_for: Sought) -> bool:
    """Whether a sentence has all that looks like a name, or names who does it, and it stands before it.

    What a union thinks of a zone round some wood is told behind the sentence that names the wood.
    """
    if looked_for.printed <= met.words:
        return True
    doers = [hit for hit in met.names.named if hit.entity.id in looked_for.doers]
    return bool(doers) and looked_for.printed <= met.words | met.near and not met.words <= looked_for.printed


def _is_there(hit: Hit, met: Named, looked_for: Sought, asking: Asking) -> bool:
    """Whether a sentence tells of a place: it names it, of talks there what stands around it may.

    Of a deed without anybody it stands in the sentence: what happened after talks did not happen there.
    What is told of talks, how they ended or on what they failed, is told where they are named before it.
    """
    is_done = any(other.entity.id in looked_for.doers for other in met.named)
    is_of_talks = questions.speaks_of_talks(asking.question.text)
    if looked_for.instead or wanting.are_failures(looked_for.deeds):
        return hit in met.named or spellings.is_spelt(hit, f"{met.title} {met.before}")
    if not looked_for.deeds or is_done or met.people or is_of_talks:
        return hit in met.named or hit in met.aside
    return spellings.is_spelt(hit, met.said) or (_goes_on(met) and spellings.is_spelt(hit, _last(met.before)))


def _goes_on(met: Named) -> bool:
    """Whether a sentence goes on about whom the one before it tells of: "His place is taken by X"."""
    return lexicon.has(" ".join(met.said.split()[:OPENING]), "standing-for")


def _last(before: str) -> str:
    """The last sentence of what stands before one."""
    return before.rstrip().rstrip(".").rpartition(". ")[2]


def _is_meant(hit: Hit, met: Named, store: Store) -> bool:
    """Whether a sentence that does not name somebody speaks of them: they are named before it, or over it."""
    if spellings.is_spelt(hit, met.title):
        return True
    if lexicon.has(met.said, "standing-for") and spellings.is_spelt(hit, met.before):
        return True
    return described.is_meant(hit, met, store)


def _is_told_of(hit: Hit, fact: Fact, store: Store) -> bool:
    """Whether the article of a sentence names an entity at all: other talks in another city say nothing."""
    source = fact.evidence[0].source.id
    return store.is_told_of(source, hit.entity.id) or spellings.is_spelt(hit, store.text(source) or "")
