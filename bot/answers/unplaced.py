"""Offices said of no land or body, "the outgoing president": the title of their article tells whose."""

from bot import gazetteer, lexicon, names
from bot.answers import spellings, surrounding
from bot.answers.asking import Asking
from bot.model import Fact, FactKind, Hit, Office
from bot.store import Store

OFFICES: tuple[FactKind, ...] = ("office",)
LEAD = 600
"""Characters of an article's opening, in which a land is named that it is about."""
DASHES = (" — ", " – ", " - ", "—")
"""What stands behind the city in which an article was filed."""


def holders(asking: Asking) -> list[Fact]:
    """Who holds the office asked for in articles about nothing but the land or body named, newest first.

    Where several do, each may hold the office of somebody else: then nobody is given.
    """
    if len(asking.hits) != 1:
        return []
    hit, role = asking.hits[0], asking.question.role
    is_any = role == lexicon.HEAD and hit.entity.kind == "body"
    keys = lexicon.heads() if is_any else lexicon.narrower(role)
    stated = asking.facts(kinds=OFFICES, keys=keys) if keys else []
    found = [
        fact
        for fact in stated
        if _is_meant(fact, asking)
        and any(says(fact, hit, asking.store) for says in (_is_about, _is_owned, _is_filed_there))
    ]
    return found if len({fact.subject.id for fact in found if fact.subject}) == 1 else []


def beside(asking: Asking) -> list[Fact]:
    """Who holds that office of nothing that is said, in a paragraph that names the land asked for."""
    lands = {hit.entity.id for hit in asking.hits if hit.entity.kind == "country"}
    keys = lexicon.narrower(asking.question.role) if len(asking.hits) == len(lands) == 1 else ()
    stated = asking.at(None).facts(kinds=OFFICES, keys=keys) if keys else []
    return [
        fact
        for fact in stated
        if _is_meant(fact, asking)
        and lands
        <= gazetteer.lands(surrounding.paragraph(fact, asking.store), fact.evidence[0].source.language)
    ]


def _is_meant(fact: Fact, asking: Asking) -> bool:
    """Whether an office is said of nothing, and is the one asked for: "acting", "outgoing"."""
    claim, text = fact.claim, asking.question.text
    if not isinstance(claim, Office) or claim.organisation is not None or fact.modality != "stated":
        return False
    asked = {tenure for tenure in ("acting", "outgoing") if lexicon.has(text, tenure)}
    is_asked_for = claim.tenure in asked if asked else claim.tenure == "current"
    return is_asked_for and lexicon.same_office(asking.question.role, claim.key)


def _is_owned(fact: Fact, hit: Hit, store: Store) -> bool:
    """Whether an office is said to be somebody's, and its paragraph names that land and no other before it.

    "The Kenyan president spoke. Her environment minister, X, did not."
    """
    evidence = fact.evidence[0]
    before = (store.text(evidence.source.id) or "")[: evidence.start].rpartition(surrounding.BREAK)[2]
    lands = gazetteer.lands(before, evidence.source.language)
    return lexicon.has(evidence.quote.split()[0], "standing-for") and lands == {hit.entity.id}


def _is_filed_there(fact: Fact, hit: Hit, store: Store) -> bool:
    """Whether an article is filed in a land's capital and opens with that land: "WASHINGTON — The US"."""
    source = fact.evidence[0].source
    opening = (store.text(source.id) or "")[:LEAD]
    city = next((filed for dash in DASHES if (filed := opening.partition(dash)[0]).isupper()), "")
    stands_for = {alias.entity.id for alias in store.exact(names.key(city))} if city else set()
    text = opening.removeprefix(city)
    is_named = spellings.is_spelt(hit, text) or hit.entity.id in gazetteer.lands(text, source.language)
    return hit.entity.id in stands_for and is_named


def _is_about(fact: Fact, hit: Hit, store: Store) -> bool:
    """Whether the title of a fact's article names the land or body, and of lands no other."""
    source = fact.evidence[0].source
    title = (source.title or "").replace("’", "'").replace("'s", "")
    lands, said = gazetteer.lands(title, source.language), lexicon.words(title)
    if hit.entity.kind == "country":
        return lands == {hit.entity.id}
    spelt = (lexicon.words(alias.text) for alias in store.spellings(hit.entity.id))
    return any(name and set(name) <= set(said) for name in spelt)
