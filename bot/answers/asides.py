"""An office asked for with what it was about: "the leader of the party in the debate on X"."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from bot import gazetteer, lexicon, questions
from bot.answers import matching, seeking, spellings, tenures
from bot.answers.asking import Asking, overlap, unlike
from bot.model import Answer, Answered, Fact, FactKind, Hit, Language, Office

OFFICES: tuple[FactKind, ...] = ("office",)
PASSAGES: tuple[FactKind, ...] = ("passage",)
OCCASIONS = frozenset(
    {
        "campaign",
        "crisis",
        "debate",
        "discuss",
        "dispute",
        "elect",
        "file",
        "formation",
        "issue",
        "negotiate",
        "scandal",
        "strike",
        "summit",
        "vote",
        "war",
    }
)
"""Senses of what goes on for a while, in which somebody holds an office."""
MEDIATOR = "mediator"
SEVERAL = 2
"""Names of which one does not tell whose office is asked for."""
REACH = 5
"""Words from a "during" to what it is during: "in the second debate on the budget"."""
TOLD = 0.5
"""The part of the words for what it was about that an article has which tells of it, at least."""


class _Aside(NamedTuple):
    """The question without it, and whom and what it names."""

    asking: Asking
    hits: tuple[Hit, ...]
    words: tuple[str, ...]


def held(asking: Asking, holder: Callable[[Asking], Answer]) -> list[Fact]:
    """Who held an office, by articles that tell of what is named beside it.

    Where none does, who is named in one sentence with everybody asked about, and holds the office of nothing.
    """
    aside = _parted(asking)
    given = holder(aside.asking) if aside else None
    stated = given.facts if isinstance(given, Answered) else ()
    return [fact for fact in stated if aside and _tells(fact, aside, asking)] or list(_beside(asking))


def _parted(asking: Asking) -> _Aside | None:
    """The question parted where a word says that what follows only tells when, or in what; else None."""
    before, behind = _cut(questions.clean(asking.question.text), asking.language)
    said = frozenset(lexicon.words(before))
    own = tuple(hit for hit in asking.hits if said.issuperset(lexicon.words(hit.typed)))
    if not behind or not own:
        return None
    others = tuple(hit for hit in asking.hits if hit not in own)
    named = {word for hit in others for word in lexicon.words(hit.typed)} | questions.small_words()
    words = tuple(word for word in lexicon.content(behind, asking.language) if word not in named)
    left = tuple(run for run in asking.left if said.issuperset(lexicon.words(run)))
    return _Aside(asking._replace(hits=own, left=left), others, words)


def _cut(text: str, language: Language) -> tuple[str, str]:
    """A text before and from a word on that has what goes on for a while behind it: "in the debate"."""
    said = text.split()
    for at, word in enumerate(said):
        near = said[at + 1 : at + 1 + REACH]
        if lexicon.has(word, "amid", language) and any(_goes_on(one, language) for one in near):
            return " ".join(said[:at]), " ".join(said[at + 1 :])
    return text, ""


def _goes_on(word: str, language: Language) -> bool:
    meant = lexicon.senses(word, language).values()
    return not OCCASIONS.isdisjoint(frozenset[str]().union(*meant))


def _tells(fact: Fact, aside: _Aside, asking: Asking) -> bool:
    """Whether the article of a fact names all that are named beside the office, and has most of the words."""
    source = fact.evidence[0].source
    text = f"{source.title or ''}. {asking.store.text(source.id) or ''}"
    if not all(spellings.stands_in(hit, text, asking.store) for hit in aside.hits):
        return False
    terms = [seeking.term(word, word, asking.language) for word in aside.words]
    met = sum(matching.is_met(term, text, source.language) for term in terms)
    return bool(aside.hits or met) and met >= TOLD * len(terms)


def _beside(asking: Asking) -> Iterator[Fact]:
    """Holders of the office, of nothing that is said, whose sentence names everybody named and one person.

    A mediator serves all those named.
    """
    role, people = asking.question.role, [hit for hit in asking.hits if hit.entity.kind == "person"]
    is_between = role.partition(":")[0] == MEDIATOR
    if len(asking.hits) < SEVERAL or not (people or is_between):
        return
    about = [hit.entity.id for hit in people or asking.hits]
    for sentence in unlike(asking.facts(*about, kinds=PASSAGES), ()):
        if all(_is_named(hit, sentence, asking) for hit in asking.hits):
            yield from _alone(sentence, asking)


def _alone(sentence: Fact, asking: Asking) -> list[Fact]:
    """Those of the offices in a sentence that are the one asked for, and of nothing that is said."""
    stated = asking.store.of_article(sentence.evidence[0].source.id, OFFICES)
    return [
        fact
        for fact in stated
        if overlap(fact, sentence)
        and tenures.holds(fact)
        and tenures.is_of(fact, asking.question.role)
        and isinstance(fact.claim, Office)
        and fact.claim.organisation is None
        and fact.claim.holder.id not in asking.ids
    ]


def _is_named(hit: Hit, sentence: Fact, asking: Asking) -> bool:
    """Whether somebody stands in a sentence, a land or a city by its adjective too: "the Antwerp port"."""
    evidence = sentence.evidence[0]
    if hit.entity.id in gazetteer.lands(evidence.quote, evidence.source.language):
        return True
    return spellings.stands_in(hit, evidence.quote, asking.store)
