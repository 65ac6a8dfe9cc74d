"""On which side somebody is of a topic: who is against it is not who wants it."""

from collections.abc import Collection, Iterable

from bot import lexicon, questions
from bot.answers.asking import NEAR, Asking, unlike
from bot.model import Fact, FactKind, Hit, Position

POSITIONS: tuple[FactKind, ...] = ("position",)
SPELLINGS = 12
"""Spellings of a party that are looked for in what others want."""
AGAINST: frozenset[str] = frozenset({"against", "refuses", "denies"})
DEMANDS: frozenset[str] = frozenset({"demands"})
CONDITIONS: frozenset[str] = frozenset({"conditions"})
FAVOUR: frozenset[str] = frozenset({"for", "demands", "offers", "considers"})


def asked(asking: Asking) -> frozenset[str]:
    """The stances of the side asked for ("who is against it?", "who doesn't want it?"); none for any.

    Words of both sides ask for those against: "who is against support?". So does a verb alone: "what does X
    reject?"; what somebody wants is asked for with what they do not want.
    """
    text = asking.question.text
    taken = questions.stances(text)
    if taken and taken <= AGAINST:
        return AGAINST
    if taken == DEMANDS:
        return FAVOUR | CONDITIONS
    if not lexicon.has(text, "people"):
        return frozenset()
    is_for = bool(taken) and taken <= FAVOUR  # "which parties backed the motion against X?"
    if lexicon.has(text, "against") and not is_for:
        return AGAINST
    if lexicon.has(text, "favour") or taken & FAVOUR:
        return AGAINST if lexicon.has(text, "not") else FAVOUR
    return frozenset()


def without_parties(asking: Asking) -> Asking:
    """The question who is on a side of something: who is named in it belongs to what it is about."""
    text = questions.clean(asking.question.text)
    if not asking.hits or not asked(asking) or not _asks_who(text):
        return asking
    return asking._replace(hits=(), body="")


def _asks_who(text: str) -> bool:
    """Whether a text begins by asking for a party: "who", "which union"."""
    first, *others = text.split()
    return lexicon.has(first, "who") or lexicon.has(" ".join([first, *others[:1]]), "whichever")


def towards(asking: Asking, stances: frozenset[str]) -> list[Fact]:
    """Positions on that side of which a party named is itself the topic: "who supports Norway?"."""
    if asking.question.topic or without_parties(asking) == asking:
        return []
    found = []
    for hit in asking.hits:
        known = asking.store.spellings(hit.entity.id)
        spelt = [alias.text for alias in known if alias.kind not in {"adjective", "demonym"}]
        for text in list(dict.fromkeys([hit.typed, *spelt]))[:SPELLINGS]:
            facts = asking.store.search(text, kinds=POSITIONS, when=asking.when, limit=asking.limit(NEAR))
            found += [fact for fact in facts if _is_on(text, fact) and not _is_by(hit, fact)]
    return unlike(of(found, stances), ())


def _is_on(text: str, fact: Fact) -> bool:
    """Whether a topic begins with a name: "Norway in the dispute", and not "talks with Norway"."""
    said = lexicon.words(text)
    topic = lexicon.words(fact.claim.topic) if isinstance(fact.claim, Position) else ()
    return bool(said) and topic[: len(said)] == said


def _is_by(hit: Hit, fact: Fact) -> bool:
    return fact.subject is not None and fact.subject.id == hit.entity.id


def of(facts: Iterable[Fact], stances: frozenset[str]) -> list[Fact]:
    """Those of the positions that are on the side asked for; all where none is."""
    return [
        fact
        for fact in facts
        if not stances or (isinstance(fact.claim, Position) and fact.claim.stance in stances)
    ]


def beside(facts: Iterable[Fact], chosen: Collection[Fact], asking: Asking) -> list[Fact]:
    """What else a party wants whose side is asked for; who is on the other side is no answer to "who?"."""
    return [] if lexicon.has(asking.question.text, "people") else unlike(facts, chosen)


def told(facts: Iterable[Fact], stances: frozenset[str]) -> list[Fact]:
    """Those of sentences that say of somebody that they are on the side asked for."""
    cue: lexicon.Cue = "against" if stances == AGAINST else "stance"
    return [
        fact
        for fact in facts
        if not stances or any(lexicon.has(evidence.quote, cue) for evidence in fact.evidence)
    ]


def demanded_first(facts: Iterable[Fact], asking: Asking) -> list[Fact]:
    """Positions with what is demanded before all else, where demands are asked for."""
    asks = lexicon.has(questions.clean(asking.question.text), "demand")
    return sorted(facts, key=lambda fact: asks and not _is_demand(fact))


def _is_demand(fact: Fact) -> bool:
    return isinstance(fact.claim, Position) and fact.claim.stance == "demands"
