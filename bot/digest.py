"""The daily digest as plain data, and in words: what changed, what is due, what nobody could be told."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import chain

from bot import phrases, times, wording
from bot.model import Contradiction, Fact, Interval, Language, Meeting, Mention, Office, Position, Source
from bot.store import Change, Miss, Store

SHOWN = 5
"""Items that a digest shows; the others are counted."""
ARTICLES = 100
"""Articles whose new facts are told one by one; who loads an archive reads of the others as a number."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A fact in place of another: its article was edited, or a newer one states otherwise."""

    old: Fact
    new: Fact


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A fact that its article no longer states."""

    fact: Fact


@dataclass(frozen=True, slots=True)
class Due:
    """A planned meeting whose day, or first possible day, has come."""

    fact: Fact


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A question that was asked and not answered."""

    miss: Miss


@dataclass(frozen=True, slots=True)
class News:
    """What one article brought, in the order of its text."""

    source: Source
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Rest:
    """More articles with new facts than a digest has room for."""

    articles: int


@dataclass(frozen=True, slots=True)
class Contradicted:
    """Two facts that cannot both hold, the later of which came since the last digest."""

    found: Contradiction


Item = Changed | Withdrawn | Due | Contradicted | Unanswered | News | Rest


@dataclass(frozen=True, slots=True)
class Digest:
    """What there is to say on a day: changes first, then contradictions, what is due, unanswered and new."""

    day: date
    items: tuple[Item, ...]

    @property
    def shown(self) -> tuple[Item, ...]:
        """The items of the message itself."""
        return self.items[:SHOWN]

    @property
    def more(self) -> int:
        """How many items are only counted."""
        return len(self.items) - len(self.shown)


def digest(store: Store, *, day: date, zone: tzinfo, since: datetime | None = None) -> Digest | None:
    """What the desk is told on a day, None when there is nothing; `since` is when the last digest was made.

    `zone` says where a day begins. A meeting is due on the first day of its time, or, where no digest came
    out that day, in the next one. What came after `since` is told, up to the end of `day`; without it
    everything is.
    """
    after = None if since is None else since.astimezone(zone).date()
    until = datetime.combine(day + timedelta(days=1), time(), zone) - timedelta(microseconds=1)
    arrived = store.arrivals(since, until, limit=ARTICLES)
    superseded = list(_superseded(store, arrived))
    items = [
        *(_edited(change) for change in store.changes(since, until)),
        *superseded,
        *map(Contradicted, store.contradictions_since(since, until)),
        *_due(store, day, after),
        *map(Unanswered, store.misses(since, until)),
        *_news(arrived, {item.new.id for item in superseded}),
        *_rest(store.arrived(since, until) - len(arrived)),
    ]
    return Digest(day, tuple(items)) if items else None


def _edited(change: Change) -> Changed | Withdrawn:
    """What an edited article changed."""
    return Withdrawn(change.old) if change.new is None else Changed(change.old, change.new)


def _superseded(store: Store, arrived: Sequence[tuple[Fact, ...]]) -> Iterator[Changed]:
    """New facts that stand where an older one said otherwise: another holder of an office, another stance."""
    for fact in chain.from_iterable(arrived):
        older = _older(store, fact)
        if older is not None:
            yield Changed(older, fact)


def _older(store: Store, new: Fact) -> Fact | None:
    """The newest fact before this one about the same seat or topic, if it says otherwise."""
    match new.claim:
        case Office(organisation=Mention(id=str(who)), key=str(key), tenure="current") if key:
            found = store.facts(about=[who], part="organisation", kinds=["office"], keys=[key])
        case Position(party=Mention(id=str(who)), key=str(key)) if key:
            found = store.facts(about=[who], part="subject", kinds=["position"], keys=[key])
        case _:
            return None
    before = next((fact for fact in found if _ends(fact) <= _starts(new) and _lasts(fact)), None)
    return before if before is not None and _says(before) != _says(new) else None


def _starts(fact: Fact) -> date:
    """The first day of its time; the end of all days where that is open or unknown."""
    return date.max if fact.holds is None or fact.holds.start is None else fact.holds.start


def _ends(fact: Fact) -> date:
    """The day after its time; the end of all days where that is open or unknown."""
    return date.max if fact.holds is None or fact.holds.end is None else fact.holds.end


def _lasts(fact: Fact) -> bool:
    """Whether it speaks of what held when it was said."""
    return not isinstance(fact.claim, Office) or fact.claim.tenure == "current"


def _says(fact: Fact) -> object:
    """What would be a change if it were different."""
    match fact.claim:
        case Office(holder=holder):
            return holder.id or holder.name
        case Position(stance=stance):
            return stance
        case _:
            return fact.claim


def _due(store: Store, day: date, after: date | None) -> Iterator[Due]:
    """Planned meetings that begin on the day, or began since the last digest's day."""
    first = day if after is None else min(after + timedelta(days=1), day)
    window = Interval(first, day + timedelta(days=1), "", "span")
    for fact in store.facts(kinds=["meeting"], when=window, order="oldest"):
        planned = isinstance(fact.claim, Meeting) and fact.claim.state == "planned"
        if planned and fact.when is not None and fact.when.start is not None and fact.when.start >= first:
            yield Due(fact)


def _news(arrived: Sequence[tuple[Fact, ...]], told: set[str]) -> Iterator[News]:
    """New facts that no other item tells, by article."""
    for facts in arrived:
        left = tuple(fact for fact in facts if fact.id not in told)
        if left:
            yield News(left[0].evidence[0].source, left)


def _rest(articles: int) -> Iterator[Rest]:
    """What only a number is told of."""
    if articles > 0:
        yield Rest(articles)


def render(digest: Digest, language: Language) -> str:
    """The digest as text: its title and its lines."""
    return "\n".join([title(digest, language), *(f"• {each}" for each in lines(digest, language))])


def title(digest: Digest, language: Language) -> str:
    """What stands over the digest."""
    return phrases.say(language, "Dossier, {day}", day=times.show(Interval.day(digest.day), language))


def lines(digest: Digest, language: Language) -> list[str]:
    """The items that are shown, in words, and how many more there are."""
    shown = [line(item, language) for item in digest.shown]
    more = [phrases.count(language, "{n} more item", "{n} more items", digest.more)] if digest.more else []
    return shown + more


def line(item: Item, language: Language) -> str:  # noqa: PLR0911 - one for each kind of item, and mypy counts them
    """An item in words, with the sentence and the outlet that it stands on."""
    match item:
        case Changed(old=old, new=new):
            return f"{wording.line(old, language)} → {wording.line(new, language)}{_stands_on(new, language)}"
        case Contradicted(found=found):
            facts = (found.one, found.other)
            both = (f"{wording.line(fact, language)}{_stands_on(fact, language)}" for fact in facts)
            return f"{wording.clash(found, language)} {' ↔ '.join(both)}"
        case Withdrawn(fact=fact):
            said = wording.line(fact, language)
            return phrases.say(language, "No longer stated: {fact}", fact=said) + _stands_on(fact, language)
        case Due(fact=fact):
            said = wording.line(fact, language)
            return phrases.say(language, "Planned: {fact}", fact=said) + _stands_on(fact, language)
        case Unanswered(miss=miss):
            asked = phrases.say(language, "Asked and not answered: “{text}”", text=miss.text)
            return asked if miss.times == 1 else f"{asked} ({miss.times}×)"
        case News(facts=facts):
            return _brought(facts, language)
        case Rest(articles=n):
            return phrases.count(
                language, "{n} more article with new facts", "{n} more articles with new facts", n
            )


def _brought(facts: Sequence[Fact], language: Language) -> str:
    """How many facts an article brought, and the first of them."""
    cited = wording.citation(facts[0].evidence[0], language)
    new = phrases.count(language, "{n} new fact", "{n} new facts", len(facts))
    return f"{new} ({cited}): {wording.line(facts[0], language)} {wording.quote(facts[0].evidence[0])}"


def _stands_on(fact: Fact, language: Language) -> str:
    """The words and the outlet of a fact."""
    evidence = fact.evidence[0]
    return f" {wording.quote(evidence)} ({wording.citation(evidence, language)})"
