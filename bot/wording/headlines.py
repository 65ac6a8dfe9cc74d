"""The first line of an answer, and what stands around its facts."""

from bot import phrases
from bot.model import (
    Ambiguous,
    Answer,
    Answered,
    BadDate,
    Choice,
    Failed,
    Language,
    NoMatch,
    NotStated,
    State,
    Understood,
    UnknownName,
    Usage,
)
from bot.phrases import mark
from bot.wording import first_lines, readings
from bot.wording.facts import when

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
        case Ambiguous():
            return _choice(answer, language)
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


def _choice(answer: Ambiguous, language: Language) -> str:
    if len(answer.choices) == 1:
        return phrases.say(language, "Do you mean {name}?", name=answer.choices[0].entity.name)
    return phrases.say(language, "Which {name} do you mean?", name=_typed(answer.asked))


def _typed(asked: Understood) -> str:
    return f"“{_short(asked.hits[0].typed)}”" if asked.hits else ""


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONG else plain[: LONG - 1].rstrip() + "…"


def _state(state: State, language: Language) -> str:
    articles = phrases.count(language, "{n} article", "{n} articles", state.articles)
    facts = phrases.count(language, "{n} fact", "{n} facts", sum(number for _, number in state.facts))
    return phrases.say(language, "The store holds {articles} and {facts}.", articles=articles, facts=facts)
