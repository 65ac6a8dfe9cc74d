"""Who held an office before and after somebody, as far as it is stated."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache

from bot import lexicon, questions
from bot.answers.asking import NEAR, Asking, newest_first, oldest_first, unlike
from bot.model import Answer, Answered, Fact, FactKind, NotStated, Office

OFFICES: tuple[FactKind, ...] = ("office",)
TOLD = 5
"""Offices of an answer of which it is looked up when they were over."""
Same = Callable[[Fact], list[Fact]]
"""The statements of the same office of the same land or body as a fact's, the oldest first."""


def ended(facts: tuple[Fact, ...], asking: Asking) -> tuple[tuple[Fact, Fact], ...]:
    """Each office given that was over later, with the first fact that says so.

    Somebody else holds it later, where one person holds it at a time, or its holder is called a former one.
    """
    found = ((fact, _later(fact, asking)) for fact in _told(facts))
    return tuple((fact, later) for fact, later in found if later is not None)


def _told(facts: Iterable[Fact]) -> Iterable[Fact]:
    """What is stated first of each holder's office, of as many as a first line tells of."""
    first: dict[tuple[str, str, str], Fact] = {}
    for fact in facts:
        claim = fact.claim
        if isinstance(claim, Office) and claim.organisation is not None:
            first.setdefault((_holder(fact), claim.key, claim.organisation.id or ""), fact)
    return list(first.values())[:TOLD]


def beside(asking: Asking) -> Answered | NotStated:
    """Who held an office before or after the person named.

    Of a "predecessor" no article that only names both holders says that nobody came between: those are near.
    """
    found = others(asking)
    if asking.question.role and not lexicon.has(asking.question.text, "direct"):
        return asking.answered(found[:1], found[1:])
    return asking.answered((), [*found, *_own(asking)])


def others(asking: Asking) -> list[Fact]:
    """Who is stated to hold an office of the person named earlier, or later; the nearest in time first."""
    is_earlier, same = lexicon.has(asking.question.text, "earlier"), _same(asking)
    found = unlike(
        (other for fact in _own(asking) for other in _others(fact, same, is_earlier=is_earlier)), ()
    )
    return newest_first(found) if is_earlier else oldest_first(found)


def asks(asking: Asking) -> bool:
    """Whether it is asked who came before the person named, or after: as a successor, or in an office."""
    text = questions.clean(asking.question.text)
    if not _people(asking) or lexicon.has(text, "earlier") == lexicon.has(text, "later"):
        return False
    return lexicon.has(text, "direct") or (bool(asking.question.role) and _is_before_a_name(text, asking))


def tells(given: Answer) -> bool:
    """Whether an answer gives words that say who came next to whom."""
    facts = given.facts if isinstance(given, Answered) else ()
    return any(lexicon.has(one.quote, "direct") for fact in facts for one in fact.evidence)


def _is_before_a_name(text: str, asking: Asking) -> bool:
    """Whether "before" or "after" stands just before a name, and not "before the war"."""
    people = (hit.typed for hit in asking.hits if hit.entity.kind == "person")
    words = (text.partition(typed)[0].split()[-1:] for typed in people)
    return any(lexicon.has(word, "earlier") or lexicon.has(word, "later") for each in words for word in each)


def _people(asking: Asking) -> list[str]:
    return [hit.entity.id for hit in asking.hits if hit.entity.kind == "person"]


def _own(asking: Asking) -> list[Fact]:
    """The offices of the person named, those of the kind asked for where one is."""
    role = asking.question.role
    own = [fact for one in _people(asking) for fact in asking.facts(one, part="subject", kinds=OFFICES)]
    return [fact for fact in own if not role or _is(fact, role)]


def _later(fact: Fact, asking: Asking) -> Fact | None:
    """The first fact by which an office was over; None where there is none."""
    claim, after = fact.claim, fact.holds.end if fact.holds else None
    if not isinstance(claim, Office) or claim.tenure == "former" or after is None:
        return None
    of = claim.organisation
    if of is None or of.id is None:
        return None
    next_, holder = asking.store.next_of_office, _holder(fact)
    alone = lexicon.is_held_alone(claim.key, of.kind)
    over = next_(of.id, claim.key, after, holder, "current", is_holder=False) if alone else None
    return over or next_(of.id, claim.key, after, holder, "former", is_holder=True)


def _others(fact: Fact, same: Same, *, is_earlier: bool) -> Iterator[Fact]:
    """Who else is stated to hold an office, all before or all after a fact, the oldest first."""
    for other in same(fact):
        is_current = isinstance(other.claim, Office) and other.claim.tenure == "current"
        if (
            is_current
            and (_is_behind(fact, other) if is_earlier else _is_behind(other, fact))
            and _holder(other) != _holder(fact)
        ):
            yield other


def _is(fact: Fact, role: str) -> bool:
    return isinstance(fact.claim, Office) and lexicon.same_office(role, fact.claim.key)


def _holder(fact: Fact) -> str:
    """Who holds an office, however the article spells the name."""
    return (fact.subject.id or fact.subject.name) if fact.subject else ""


def _same(asking: Asking) -> Same:
    """The look-up of an office, made once for each office: many facts may be of one."""

    @cache
    def stated(of: str, key: str) -> list[Fact]:
        found = asking.at(None).facts(of, part="organisation", kinds=OFFICES, keys=[key], limit=NEAR)
        return oldest_first(found)

    def same(fact: Fact) -> list[Fact]:
        claim = fact.claim
        if not isinstance(claim, Office) or claim.organisation is None or claim.organisation.id is None:
            return []
        return stated(claim.organisation.id, claim.key)

    return same


def _is_behind(fact: Fact, other: Fact) -> bool:
    """Whether a fact holds after another is over."""
    start = fact.holds.start if fact.holds else None
    end = other.holds.end if other.holds else None
    return start is not None and end is not None and start >= end
