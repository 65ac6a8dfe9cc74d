"""The first line of an answer, and what stands around its facts."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import groupby

from bot import lexicon, phrases
from bot.model import (
    Ambiguous,
    Answer,
    Answered,
    BadDate,
    Choice,
    Fact,
    Failed,
    Language,
    Meeting,
    NoMatch,
    NotStated,
    Office,
    Part,
    Position,
    Speech,
    State,
    Understood,
    UnknownName,
    Usage,
)
from bot.phrases import mark
from bot.wording import comparing, readings
from bot.wording.facts import STANCES, line, meeting, name, office, quote, when

FIRST = 5
"""Facts that a message shows before "N more"."""
OLD = timedelta(days=366)
"""An answer on something older says so."""
LISTS = {
    "open": mark("{side}: more members than the article names."),
    "closed": mark("{side}: the list is complete."),
}
SEAT = mark("“{typed}” stands for the government of {name} here.")
LONG = 120
"""Characters of a quote in a first line."""


def headline(answer: Answer) -> str:  # noqa: PLR0911 - one for each shape of an answer, and mypy counts them
    """The line that answers."""
    language = answer.asked.question.language
    match answer:
        case Answered():
            return _answered(answer, language)
        case NotStated(asked=asked):
            return phrases.say(language, "Not stated in the articles: {what}.", what=asked.words)
        case Ambiguous(asked=asked):
            return phrases.say(language, "Which {name} do you mean?", name=_typed(asked))
        case UnknownName(name=unknown):
            return phrases.say(language, "“{name}” is not in the store.", name=_short(unknown))
        case BadDate(why=why):
            return phrases.say(language, "That date cannot be read: {why}", why=why)
        case NoMatch():
            return phrases.say(language, "Nothing about that is in the store.")
        case Usage():
            return phrases.say(
                language, "Ask about people, talks, positions and quotes in the newsroom’s articles."
            )
        case State():
            return _state(answer, language)
        case Failed(sentence=sentence):
            return sentence


def understood(asked: Understood) -> tuple[str, ...]:
    """How the question was read: the reading, then each name that was not typed as it is stored."""
    language = asked.question.language
    lines = [phrases.say(language, "Read as: {words}.", words=asked.words)] if asked.words else []
    typed = [hit.typed for hit in asked.hits]
    for hit in asked.hits:
        if typed.count(hit.typed) > 1:
            continue  # which of them was meant is what the answer asks
        called = readings.title(hit, language)
        if hit.how == "fuzzy":
            lines.append(
                phrases.say(language, "“{typed}” read as {name}.", typed=hit.typed, name=hit.entity.name)
            )
        elif hit.how == "metonym":
            lines.append(phrases.say(language, SEAT, typed=hit.typed, name=called))
    return tuple(lines)


def notes(answer: Answer) -> tuple[str, ...]:
    """What a reader must know of the answer as a whole."""
    if not isinstance(answer, Answered) or not answer.facts:
        return ()
    language = answer.asked.question.language
    found = [*_lists(answer.facts, language), *_ended(answer, language)]
    if not answer.asked.question.whens and (age := _old(answer)):
        found.append(phrases.say(language, "Careful: the newest of this is of {date}.", date=age))
    if any(fact.status == "proposed" for fact in answer.facts):
        found.append(phrases.say(language, "Read automatically; no editor has confirmed it yet."))
    return tuple(found)


def nearby(answer: Answer) -> str:
    """What introduces the facts that do not answer but are near; "" where there are none."""
    language = answer.asked.question.language
    match answer:
        case Answered(nearby=[_, *_]):
            return phrases.say(language, "See also:")
        case NotStated(nearby=[first, *_]) if answer.asked.question.whens and first.holds:
            dated = when(first.holds, language)
            return phrases.say(language, "Nearest, of {date}:", date=dated)
        case NotStated(nearby=[_, *_]):
            return phrases.say(language, "What is stated nearby:")
        case NoMatch(nearby=[_, *_]):
            return phrases.say(language, "What the store does hold about it:")
        case _:
            return ""


def more(left: int, language: Language) -> str:
    """How many facts a shortened answer leaves out."""
    return phrases.count(language, "{n} more", "{n} more", left)


def choice(one: Choice) -> str:
    """One of several to choose from."""
    called = one.entity.name
    return f"{called} ({one.hint})" if one.hint else called


def _typed(asked: Understood) -> str:
    return f"“{_short(asked.hits[0].typed)}”" if asked.hits else ""


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONG else plain[: LONG - 1].rstrip() + "…"


def _answered(answer: Answered, language: Language) -> str:  # noqa: PLR0911 - one for each intent
    """The answer in a line, by what was asked."""
    facts = answer.facts
    match answer.asked.question.intent:
        case "who-led" | "who-attended":
            return _delegations(facts, language)
        case "who-is":
            return _offices(answer, language)
        case "positions":
            return _positions(facts, language)
        case "compare":
            return _compared(answer, language)
        case "meetings":
            return _meetings(facts, language)
        case "timeline":
            counted = phrases.count(language, "{n} fact", "{n} facts", len(facts))
            return f"{answer.asked.words}: {counted}"
        case _:
            return _said(facts[0], language)


def _delegations(facts: Sequence[Fact], language: Language) -> str:
    """The people of each side, heads first, then where and when."""
    parts = [fact.claim for fact in facts if isinstance(fact.claim, Part) and fact.claim.part != "absent"]
    sides = dict.fromkeys(name(part.side, language) if part.side else "" for part in parts)
    named = []
    for side in sides:
        people = [part for part in parts if (name(part.side, language) if part.side else "") == side]
        listed = ", ".join(dict.fromkeys(_person(part, parts, language) for part in people))
        named.append(f"{side}: {listed}" if side else listed)
    shown = "; ".join(named) or phrases.say(language, "Not present: {names}", names=_absent(facts))
    return f"{shown}{_where(facts, language)}"


def _absent(facts: Iterable[Fact]) -> str:
    return ", ".join(dict.fromkeys(fact.subject.name for fact in facts if fact.subject))


def _person(part: Part, parts: Sequence[Part], language: Language) -> str:
    """Somebody, marked as head where members stand beside the heads."""
    if part.part == "leads" and any(other.part == "member" for other in parts):
        return phrases.say(language, "{name} (head)", name=part.person.name)
    return part.person.name


def _where(facts: Sequence[Fact], language: Language) -> str:
    """Place and date that the first fact has: " (Genève, een vrijdag in mei 2025)"."""
    claim, holds = facts[0].claim, facts[0].holds
    talks = claim.talks if isinstance(claim, Part) else None
    place = name(talks.place, language) if talks and talks.place else ""
    said = ", ".join(filter(None, [place, when(holds, language) if holds else ""]))
    return f" ({said})" if said else ""


def _offices(answer: Answered, language: Language) -> str:
    """The offices of a person, or the holder of an office, with the date as of which it is stated."""
    lines = []
    for fact in answer.facts[:FIRST]:
        if isinstance(fact.claim, Office):
            said = office(fact.claim, language)
            dated = when(fact.holds, language) if fact.holds else ""
            lines.append(
                phrases.say(language, "{what}, as of {date}", what=said, date=dated) if dated else said
            )
    return "; ".join(dict.fromkeys(lines))


def _positions(facts: Sequence[Fact], language: Language) -> str:
    """Each topic once, with the stances taken."""
    claims = [fact.claim for fact in facts if isinstance(fact.claim, Position)]
    said = []
    for key in dict.fromkeys(claim.key for claim in claims):
        stances = dict.fromkeys(
            phrases.say(language, STANCES[claim.stance]) for claim in claims if claim.key == key
        )
        said.append(f"{lexicon.topic_title(key, language)} ({', '.join(stances)})")
    party = name(claims[0].party, language) if len({claim.party.id for claim in claims}) == 1 else ""
    return f"{party}: {'; '.join(said)}" if party else "; ".join(said)


def _compared(answer: Answered, language: Language) -> str:
    """How many stances are the same, reworded, new and not restated."""
    changes = sorted(row.change for row in comparing.rows(answer.facts, answer.asked.question.whens))
    counted = {change: len(list(each)) for change, each in groupby(changes)}
    named = [
        f"{counted[c]} {phrases.say(language, comparing.CHANGES[c])}"
        for c in comparing.CHANGES
        if c in counted
    ]
    return f"{answer.asked.words}: {', '.join(named)}"


def _meetings(facts: Sequence[Fact], language: Language) -> str:
    """The first meetings, each with its date."""
    said = [
        f"{meeting(fact.claim, language)}{', ' + when(fact.holds, language) if fact.holds else ''}"
        for fact in facts[:FIRST]
        if isinstance(fact.claim, Meeting)
    ]
    return "; ".join(dict.fromkeys(said))


def _said(fact: Fact, language: Language) -> str:
    """The first words of the first fact."""
    words = quote(fact.evidence[0])
    shown = words if len(words) <= LONG else words[: LONG - 2].rstrip() + "…”"
    if isinstance(fact.claim, Speech) or not line(fact, language):
        by = (
            f" — {name(fact.claim.speaker, language)}"
            if isinstance(fact.claim, Speech) and fact.claim.speaker
            else ""
        )
        return f"{shown}{by}"
    return line(fact, language)


def _lists(facts: Iterable[Fact], language: Language) -> Iterable[str]:
    """For each side whose list of members is said to be whole or not: which of the two."""
    claims = [fact.claim for fact in facts if isinstance(fact.claim, Part)]
    said = {(name(c.side, language), c.listed) for c in claims if c.side and c.listed and c.part == "member"}
    for side, kind in sorted(said):
        yield phrases.say(language, LISTS[kind], side=side)


def _ended(answer: Answered, language: Language) -> Iterable[str]:
    """Who holds an office by what answers, and is called its former holder later."""
    offices = [
        fact for fact in answer.facts if isinstance(fact.claim, Office) and fact.claim.tenure != "former"
    ]
    for later in answer.nearby:
        if isinstance(later.claim, Office) and later.claim.tenure == "former" and later.holds:
            same = [
                fact
                for fact in offices
                if isinstance(fact.claim, Office) and _is_same(fact.claim, later.claim)
            ]
            if any(fact.holds and not fact.holds.overlaps(later.holds) for fact in same):
                name_, dated = later.claim.holder.name, when(later.holds, language)
                yield phrases.say(language, "By {date}, {name} is called former.", date=dated, name=name_)


def _is_same(one: Office, other: Office) -> bool:
    return (one.key, one.holder.id) == (other.key, other.holder.id)


def _old(answer: Answered) -> str:
    """The date of the newest fact where it is older than a year on the day of asking."""
    today, dated = answer.asked.today, [fact.holds for fact in answer.facts if fact.holds and fact.holds.end]
    if today is None or not dated:
        return ""
    newest = max(dated, key=lambda interval: interval.end or date.max)
    is_old = newest.end is not None and today - newest.end > OLD
    return when(newest, answer.asked.question.language) if is_old else ""


def _state(state: State, language: Language) -> str:
    articles = phrases.count(language, "{n} article", "{n} articles", state.articles)
    facts = phrases.count(language, "{n} fact", "{n} facts", sum(number for _, number in state.facts))
    return phrases.say(language, "The store holds {articles} and {facts}.", articles=articles, facts=facts)
