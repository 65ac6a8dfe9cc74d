"""The side of talks that was not asked about before: "and the other lot?", "en de tegenpartij?"."""

from collections.abc import Iterable

from bot import lexicon, questions
from bot.answers import placing, talks
from bot.answers.asking import Asking
from bot.answers.remembering import Context
from bot.model import Answered, Entity, Fact, FactKind, Hit, Meeting

PARTIES = frozenset({"country", "body"})
PRESENT: tuple[FactKind, ...] = ("leads", "member")
MEETINGS: tuple[FactKind, ...] = ("meeting",)


def is_asked(rest: str) -> bool:
    """Whether a follow-up says no more than "the other side", behind an "on" or "for" at most."""
    small = questions.small_words()
    return lexicon.has(rest, "other-side") and not [
        word for word in lexicon.beside(rest, "other-side", "party-side", "for-whom") if word not in small
    ]


def sides(last: Asking, context: Context) -> tuple[Hit, ...]:
    """Whom the last question then asks about: its place, and the other side; none where none is known."""
    asked = [hit for hit in context.hits if hit.entity.kind in PARTIES and not _is_where(hit, context)]
    places = tuple(hit for hit in context.hits if hit not in asked and hit.entity.kind != "person")
    own = {hit.entity.id for hit in asked}
    then = last.at(context.when) if context.when else last
    if places:
        whole = talks.who_attended(then._replace(hits=places, left=()))
        found = _of(whole.facts if isinstance(whole, Answered) else (), last)
    else:
        found = [one for side in own for one in _of(_beside(side, then), last)] or _met(own, then)
    others = {one.id: one for one in found if one.id not in own}
    return (
        (*places, *(Hit(one, one.name, one.name, 100.0, "exact") for one in others.values()))
        if others
        else ()
    )


def _is_where(hit: Hit, context: Context) -> bool:
    """Whether a land was named as where the talks were."""
    text = context.question.text
    is_command = questions.is_command(text) and hit != context.hits[-1] and len(context.hits) > 1
    return is_command or questions.is_of_a_place(text, hit.typed)


def _beside(side: str, asking: Asking) -> list[Fact]:
    """What the articles that tell of a side's delegation state of others at that time."""
    own = asking.facts(side, part="side", kinds=PRESENT)
    return [
        fact
        for source in dict.fromkeys(one.evidence[0].source.id for one in own)
        for fact in asking.store.of_article(source, PRESENT)
        if any(fact.holds and one.holds and fact.holds.overlaps(one.holds) for one in own)
    ]


def _of(facts: Iterable[Fact], asking: Asking) -> list[Entity]:
    """The sides of delegations."""
    known = (
        asking.store.entity(one)
        for one in dict.fromkeys(placing.side(fact) for fact in facts if fact.kind in PRESENT)
    )
    return [one for one in known if one is not None]


def _met(own: set[str], asking: Asking) -> list[Entity]:
    """The only party whom those asked about met last."""
    met = (fact.claim for side in own for fact in asking.facts(side, part="party", kinds=MEETINGS))
    parties = (
        [one for one in claim.participants if one.kind in PARTIES and one.id not in own]
        for claim in met
        if isinstance(claim, Meeting)
    )
    last = next((found for found in parties if found), [])
    entity = asking.store.entity(last[0].id) if len(last) == 1 and last[0].id else None
    return [entity] if entity else []
