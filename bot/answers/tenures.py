"""What a fact says of an office: who holds it, held it, or holds it no more."""

from collections.abc import Iterable, Sequence

from bot import lexicon
from bot.model import Fact, Interval, Office

NOT_YET_OR_NO_MORE = ("former", "designated")
"""Whoever held an office once, or is to hold it, does not hold it on the date of the statement."""


def holds(fact: Fact) -> bool:
    """Whether the fact says that somebody holds the office when it is stated."""
    return (
        isinstance(fact.claim, Office)
        and fact.claim.tenure not in NOT_YET_OR_NO_MORE
        and fact.modality in {"stated", "reported"}
    )


def is_former(fact: Fact) -> bool:
    """Whether the fact says that somebody held the office once."""
    return isinstance(fact.claim, Office) and fact.claim.tenure == "former"


def is_over(fact: Fact, stated: Iterable[Fact], when: Interval) -> bool:
    """Whether whoever holds an office by a fact is called its former holder before a time begins."""
    return any(
        isinstance(other.claim, Office)
        and isinstance(fact.claim, Office)
        and other.claim.tenure == "former"
        and (other.claim.holder.id, other.claim.key) == (fact.claim.holder.id, fact.claim.key)
        and _starts_between(other, fact, when)
        for other in stated
    )


def _starts_between(fact: Fact, earlier: Fact, when: Interval) -> bool:
    """Whether a fact begins after an earlier one begins, and not after a time does."""
    first, then = (each.holds.start if each.holds else None for each in (earlier, fact))
    return first is not None and then is not None and when.start is not None and first <= then <= when.start


def is_of(fact: Fact, role: str) -> bool:
    """Whether the fact is of that office, a narrower one or one of the same kind."""
    return isinstance(fact.claim, Office) and lexicon.same_office(role, fact.claim.key)


def is_so_called(fact: Fact, text: str) -> bool:
    """Whether an office is of the kind that a question names, where it names one: "formateur"."""
    asked = lexicon.told_apart(text)
    said = lexicon.told_apart(fact.claim.role) if isinstance(fact.claim, Office) else frozenset[str]()
    return not asked or not asked.isdisjoint(said)


def speaks_of(fact: Fact, words: Iterable[str]) -> bool:
    """Whether the words that name nobody stand in the office's own words: "GRU" in "directeur van … GRU".

    Its portfolio may stand in brackets behind the name: "staatssecretaris X (Toeslagen)".
    """
    if not isinstance(fact.claim, Office):
        return False
    organisation = fact.claim.organisation.name if fact.claim.organisation else ""
    behind = " ".join(part.partition(")")[0] for one in fact.evidence for part in one.quote.split("(")[1:])
    own = set(lexicon.words(f"{fact.claim.role} {organisation} {behind}"))
    return all(word in own for run in words for word in lexicon.words(run))


def newest_of_each(facts: Sequence[Fact]) -> list[Fact]:
    """For each office of each organisation what is stated last."""
    last: dict[tuple[str, str], Interval | None] = {}
    found = []
    for fact in facts:
        if not isinstance(fact.claim, Office):
            continue
        organisation = fact.claim.organisation
        identity = (fact.claim.key, (organisation.id or organisation.name) if organisation else "")
        newest = last.setdefault(identity, fact.holds)
        if newest is None or (fact.holds is not None and fact.holds.overlaps(newest)):
            found.append(fact)
    return found
