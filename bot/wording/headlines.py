"""The first line of an answer, and what stands around its facts."""

from collections.abc import Iterable
from datetime import date, timedelta

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
    NoMatch,
    NotStated,
    Office,
    Part,
    State,
    Understood,
    UnknownName,
    Usage,
)
from bot.phrases import mark
from bot.wording import first_lines, readings
from bot.wording.facts import name, when

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
            return first_lines.answered(answer)
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
    if lexicon.has(answer.asked.question.text, "start") and answer.facts[0].kind == "office":
        found.append(phrases.say(language, "The articles do not state since when."))
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
