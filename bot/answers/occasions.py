"""The time of talks that a question names to say when: "who was minister during the talks in Geneva?"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from bot import lexicon, questions
from bot.answers import naming, strangers
from bot.answers.asking import NEAR, Asking, newest_first, oldest_first, unlike
from bot.answers.deciding import Named
from bot.answers.nearness import apart, hull
from bot.model import Fact, FactKind, Hit, Intent, Interval, Meeting
from bot.questions import Occasion
from bot.store import Order

MEETINGS: tuple[FactKind, ...] = ("meeting",)
BY_TALKS: tuple[Intent, ...] = ("who-led", "who-attended")
"""Questions about talks, which their place or parties tell apart: only "first" and "last" say when."""
DATED: tuple[Intent, ...] = ("who-is", "positions", "quotes", *BY_TALKS)
"""Questions that another time answers otherwise."""
SOON = 7
"""Days after talks in which a report of them speaks of the same time."""
SIDES = 2
"""Parties of talks, at least: one alone is on a visit."""


def dated(asking: Asking) -> Asking | None:
    """The question with the time of the talks that it names as an occasion, and without what names those.

    Any other question as it is; None where no talks are known with whom or at what it names.
    """
    asked = asking.question
    occasion = questions.occasion(asked.text)
    if occasion is None or asked.whens or asked.intent not in DATED:
        return asking
    is_by_talks = asked.intent in BY_TALKS
    if is_by_talks and not occasion.which:
        return asking
    meant = questions.read(f"/meetings {occasion.named}", today=asking.today, language=asking.language)
    named = naming.find(meant, asking.store)
    talks = _talks(asking, named, first=occasion.which == "first")
    if not talks or strangers.refused(named.left, asked):
        return None if named.hits or named.several or named.left else asking
    if is_by_talks:
        return asking.at(talks[0].holds)
    return _without(asking, occasion).at(_time(talks[0]))


def _talks(asking: Asking, named: Named, *, first: bool) -> list[Fact]:
    """Talks with or at all those named, else with those asked about, else any; the ones meant first.

    Of several whom a name may mean, those at or with whom talks were held.
    """
    readings = [(*named.hits, one) for one in named.several] or [named.hits or asking.hits]
    found = [fact for hits in readings for fact in _of(asking, hits, "oldest" if first else "newest")]
    return (oldest_first if first else newest_first)(unlike(found, ()))


def _of(asking: Asking, hits: Sequence[Hit], order: Order) -> list[Fact]:
    """Talks that involve everybody named but persons, or are at the place named."""
    about = [hit.entity.id for hit in hits if hit.entity.kind != "person"]
    found = (
        asking.facts(*one, kinds=MEETINGS, order=order, limit=NEAR)
        for one in [[one] for one in about] or [[]]
    )
    return [
        fact
        for fact in chain.from_iterable(found)
        if _is_talks(fact) and {one.id for one in fact.mentions}.issuperset(about)
    ]


def _is_talks(fact: Fact) -> bool:
    """Whether several parties met, or are to, at a time that is known."""
    claim = fact.claim
    if not isinstance(claim, Meeting) or fact.holds is None or fact.holds.start is None:
        return False
    return len(claim.participants) >= SIDES and claim.state not in {"cancelled", "postponed"}


def _time(talks: Fact) -> Interval | None:
    """From the talks to the report of them, where that came soon: what it states holds for its own day."""
    when, said = talks.holds, talks.said
    if when is None or said is None or when.overlaps(said) or apart(said, when) > SOON:
        return when
    return hull([when, said])


def _without(asking: Asking, occasion: Occasion) -> Asking:
    """The question without the words that only say which talks are meant."""
    asked, aside = asking.question, set(lexicon.words(occasion.named))
    before = set(lexicon.words(questions.clean(asked.text).replace(occasion.named, " ")))
    kept = tuple(hit for hit in asking.hits if before.issuperset(lexicon.words(hit.typed)))
    topic = " ".join(word for word in asked.topic.split() if not aside.issuperset(lexicon.words(word)))
    left = tuple(run for run in asking.left if not aside.issuperset(lexicon.words(run)))
    return asking._replace(question=replace(asked, topic=topic), hits=kept or asking.hits, left=left)
