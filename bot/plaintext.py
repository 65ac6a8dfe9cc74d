"""Answer → text for a terminal: the first line answers, then its reading, facts and sources."""

from collections.abc import Iterable, Iterator, Sequence

from bot import phrases, wording
from bot.lexicon import topic_title
from bot.model import (
    Ambiguous,
    Answer,
    Answered,
    Choice,
    Contradiction,
    Fact,
    Language,
    NoMatch,
    NotStated,
    State,
    UnknownName,
    Usage,
)
from bot.wording.comparing import CHANGES, Row

NEARBY = 4
"""Facts shown that do not answer."""
CLASHES = 2
"""Contradictions shown, each with its two facts."""


def render(answer: Answer, *, everything: bool = False) -> str:
    """The text of an answer; the first `wording.FIRST` facts and how many more there are, or `everything`."""
    whole = everything or answer.asked.question.everything
    return "\n".join([wording.headline(answer), *_rest(answer, None if whole else wording.FIRST)])


def contradiction(found: Contradiction, language: Language) -> str:
    """What two facts cannot agree on, and under it both with their sources."""
    both = (line for fact in (found.one, found.other) for line in _fact(fact, language))
    return "\n".join([wording.clash(found, language), *(f"  {line}" for line in both)])


def _rest(answer: Answer, first: int | None) -> Iterator[str]:
    """Every line but the first."""
    language = answer.asked.question.language
    yield from wording.understood(answer.asked)
    match answer:
        case Answered(facts=facts, nearby=others):
            yield from (
                _compared(answer, language)
                if _is_comparison(answer)
                else _facts(facts, language, first, answer.more)
            )
            yield from _contradictions(answer, language)
            yield from wording.notes(answer)
            yield from _nearby(answer, others, language, first)
        case NotStated(nearby=others) | NoMatch(nearby=others):
            yield from wording.notes(answer)
            yield from _nearby(answer, others, language, first)
        case Ambiguous(choices=choices) | UnknownName(choices=choices):
            yield from _choices(answer, choices, language)
        case Usage():
            yield from _usage(answer)
        case State():
            yield from (f"  {line}" for line in wording.holdings(answer))
            yield from wording.notes(answer)
        case _:
            pass


def _facts(facts: Sequence[Fact], language: Language, first: int | None, more: int) -> Iterator[str]:
    """The first facts, and how many there are beside them: `more` that are not even given too."""
    for fact in facts[:first]:
        yield from _fact(fact, language)
    if first is not None and len(facts) > first:
        yield f"… {wording.more(len(facts) - first + more, language)} (--all)"


def _contradictions(answer: Answered, language: Language) -> Iterator[str]:
    """What cannot be as well as what answers, both with their sources."""
    yield from (contradiction(found, language) for found in answer.contradictions[:CLASHES])
    if len(answer.contradictions) > CLASHES:
        yield f"… {wording.more(len(answer.contradictions) - CLASHES, language)} (dossier contradictions)"


def _fact(fact: Fact, language: Language) -> Iterator[str]:
    """A fact, the words it stands on with outlet and date, and its caveats."""
    said = wording.line(fact, language)
    if said:
        yield f"• {said}"
    for evidence in fact.evidence:
        lead = "  " if said else "• "
        yield f"{lead}{wording.quote(evidence)} — {wording.citation(evidence, language)}"
        if evidence.source.url:
            yield f"  {evidence.source.url}"
    if careful := wording.caveats(fact, language):
        yield f"  ({'; '.join(careful)})"


def _nearby(answer: Answer, facts: Sequence[Fact], language: Language, first: int | None) -> Iterator[str]:
    shown = facts if first is None else facts[:NEARBY]
    if shown:
        yield wording.nearby(answer)
        for fact in shown:
            yield from _fact(fact, language)
    if len(facts) > len(shown):
        yield f"… {wording.more(len(facts) - len(shown), language)} (--all)"


def _choices(answer: Answer, choices: Iterable[Choice], language: Language) -> Iterator[str]:
    listed = [f"  {wording.choice(one)}" for one in choices]
    if listed and isinstance(answer, UnknownName):
        yield phrases.say(language, "The closest names:")
    yield from listed


def _usage(answer: Usage) -> Iterator[str]:
    """Every command where help was asked for, else two examples."""
    guide = wording.guide(answer)
    yield from (f"  {command}" for command in guide.commands)
    yield guide.lead
    yield from (f"  {example}" for example in guide.examples)


def _is_comparison(answer: Answered) -> bool:
    return answer.asked.question.intent == "compare"


def _compared(answer: Answered, language: Language) -> Iterator[str]:
    """Two columns a stance: then and now, under what became of it."""
    whens = answer.asked.question.whens
    for row in wording.rows(answer.facts, whens):
        yield f"• {topic_title(row.key, language)}: {phrases.say(language, CHANGES[row.change])}"
        for when, facts in zip(whens, (row.then, row.now), strict=True):
            yield f"  {wording.when(when, language)}:"
            yield from (f"  {line}" for line in _column(facts, row, language))


def _column(facts: Sequence[Fact], row: Row, language: Language) -> Iterator[str]:
    if not facts:
        yield "  –" if row.then or row.now else ""
    for fact in facts:
        yield from (f"  {line}" for line in _fact(fact, language))
