"""Offices said of no land or body, "the outgoing president": the title of their article tells whose."""

from bot import gazetteer, lexicon
from bot.answers.asking import Asking
from bot.model import Fact, FactKind, Hit, Office

OFFICES: tuple[FactKind, ...] = ("office",)


def holders(asking: Asking) -> list[Fact]:
    """Who holds the office asked for in articles about nothing but the land or body named, newest first.

    Where several do, each may hold the office of somebody else: then nobody is given.
    """
    if len(asking.hits) != 1:
        return []
    keys = lexicon.narrower(asking.question.role)
    stated = asking.facts(kinds=OFFICES, keys=keys) if keys else []
    found = [fact for fact in stated if _is_meant(fact, asking) and _is_about(fact, asking.hits[0], asking)]
    return found if len({fact.subject.id for fact in found if fact.subject}) == 1 else []


def _is_meant(fact: Fact, asking: Asking) -> bool:
    """Whether an office is said of nothing, and is the one asked for: "acting", "outgoing"."""
    claim, text = fact.claim, asking.question.text
    if not isinstance(claim, Office) or claim.organisation is not None or fact.modality != "stated":
        return False
    asked = {tenure for tenure in ("acting", "outgoing") if lexicon.has(text, tenure)}
    is_asked_for = claim.tenure in asked if asked else claim.tenure == "current"
    return is_asked_for and lexicon.same_office(asking.question.role, claim.key)


def _is_about(fact: Fact, hit: Hit, asking: Asking) -> bool:
    """Whether the title of a fact's article names the land or body, and of lands no other."""
    source = fact.evidence[0].source
    title = (source.title or "").replace("’", "'").replace("'s", "")
    lands, said = gazetteer.lands(title, source.language), lexicon.words(title)
    if hit.entity.kind == "country":
        return lands == {hit.entity.id}
    spelt = (lexicon.words(alias.text) for alias in asking.store.spellings(hit.entity.id))
    return any(name and set(name) <= set(said) for name in spelt)
