"""Who was at talks of two times: "who came back from the talks of 2019?"."""

from collections.abc import Sequence

from bot import lexicon, questions
from bot.answers import placing
from bot.answers.asking import Asking, unlike
from bot.model import Answer, Fact, FactKind, Intent, Interval

PRESENT: tuple[FactKind, ...] = ("leads", "member")
BOTH = 2
INTENTS: frozenset[Intent] = frozenset({"who-attended", "who-is", "passages"})
"""What such a question may be read as by its other words."""


def asked(asking: Asking) -> Answer | None:
    """Who was at the talks of both times that are named, or of the one and at the newest; None if not asked.

    Of a land or body named, whoever was there for it. What is told of both times is shown, the newest first.
    """
    text, question = asking.question.text, asking.question
    is_of_people = all(hit.entity.kind != "person" for hit in asking.hits)
    is_again = lexicon.has(text, "returning") or (
        question.intent == "who-attended" and lexicon.has(text, "again")
    )
    asks_who = lexicon.has(text, "people") or question.intent == "who-attended"
    if question.intent not in INTENTS or question.role or not (is_again and is_of_people and asks_who):
        return None
    is_of_talks = questions.speaks_of_talks(text)
    if not (is_of_talks or (question.whens and lexicon.has(text, "returning"))):
        return None
    then, now = _times(asking)
    before, after = (_there(asking, when) for when in (then, now))
    if then is None or not before or not after:
        return asking.with_intent("who-attended").answered(())
    earlier = {fact.subject.id for fact in before if fact.subject}
    back = [fact for fact in after if _is_in(fact, earlier) or _speaks_of(fact, then)]
    ids = {fact.subject.id for fact in back if fact.subject}
    told = [*back, *(fact for fact in before if _is_in(fact, ids))]
    return asking.with_intent("who-attended").answered(unlike(told, ()))


def _times(asking: Asking) -> tuple[Interval | None, Interval | None]:
    """The earlier and the later time; of one that is named, beside that of the newest talks."""
    whens = list(asking.question.whens)
    newest = asking.at(None).facts(kinds=PRESENT) if len(whens) < BOTH else []
    for holds in filter(None, (fact.holds for fact in newest)):
        if len(whens) < BOTH and not any(holds.overlaps(when) for when in whens):
            whens.append(holds)
    dated = sorted((when for when in whens if when.start), key=lambda when: (when.start, when.end))
    return (dated[0], dated[-1]) if len(dated) > 1 else (None, None)


def _there(asking: Asking, when: Interval | None) -> Sequence[Fact]:
    """Who is stated to have been at talks of a time, of the sides named if any are."""
    if when is None:
        return ()
    text = questions.clean(asking.question.text)
    parties = [hit for hit in asking.hits if hit.entity.kind in {"country", "body"}]
    sides = {hit.entity.id for hit in parties if not questions.is_of_a_place(text, hit.typed)}
    found = asking.at(when).facts(kinds=PRESENT)
    return [
        fact for fact in found if fact.modality != "denied" and (not sides or placing.side(fact) in sides)
    ]


def _is_in(fact: Fact, people: set[str | None]) -> bool:
    return fact.subject is not None and fact.subject.id is not None and fact.subject.id in people


def _speaks_of(fact: Fact, when: Interval) -> bool:
    """Whether the sentence of a fact names the year of an earlier time: "who led in 2019, too"."""
    year = str(when.start.year) if when.start else ""
    is_of_then = fact.holds is not None and fact.holds.overlaps(when)
    return bool(year) and not is_of_then and any(year in one.quote for one in fact.evidence)
