"""Answer → text for a terminal: the first line answers, then its reading, facts and sources."""

from collections.abc import Iterable, Iterator, Sequence

from bot import phrases, wording
from bot.lexicon import topic_title
from bot.model import (
    Ambiguous,
    Answer,
    Answered,
    Choice,
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


def render(answer: Answer, *, everything: bool = False) -> str:
    """The text of an answer; the first `wording.FIRST` facts and how many more there are, or `everything`."""
    whole = everything or answer.asked.question.everything
    return "\n".join([wording.headline(answer), *_rest(answer, None if whole else wording.FIRST)])


def _rest(answer: Answer, first: int | None) -> Iterator[str]:
    """Every line but the first."""
    language = answer.asked.question.language
    yield from wording.understood(answer.asked)
    match answer:
        case Answered(facts=facts, nearby=others):
            yield from (
                _compared(answer, language) if _is_comparison(answer) else _facts(facts, language, first)
            )
            yield from wording.notes(answer)
            yield from _nearby(answer, others, language, first)
        case NotStated(nearby=others) | NoMatch(nearby=others):
            yield from _nearby(answer, others, language, first)
        case Ambiguous(choices=choices) | UnknownName(choices=choices):
            yield from _choices(answer, choices, language)
        case Usage():
            yield from _usage(answer, language)
        case State():
            yield from _state(answer, language)
        case _:
            pass


def _facts(facts: Sequence[Fact], language: Language, first: int | None) -> Iterator[str]:
    for fact in facts[:first]:
        yield from _fact(fact, language)
    if first is not None and len(facts) > first:
        yield f"… {wording.more(len(facts) - first, language)} (--all)"


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


def _usage(answer: Usage, language: Language) -> Iterator[str]:
    """Every command where help was asked for, else two examples."""
    if answer.asked.question.intent == "dossier":
        yield from (f"  {how}: {what}" for how, what in wording.commands(language))
        yield phrases.say(language, "Or in plain words:")
    else:
        yield phrases.say(language, "For instance:")
    yield from (f"  {example}" for example in wording.examples(language))


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


def _state(state: State, language: Language) -> Iterator[str]:
    """What the store holds, kind by kind."""
    yield from (f"  {kind}: {number}" for kind, number in state.facts)
    yield f"  {phrases.say(language, 'people, places and bodies')}: {state.entities}"
    if state.oldest and state.newest:
        oldest, newest = (wording.when(each, language) for each in (state.oldest, state.newest))
        yield f"  {phrases.say(language, 'articles of {oldest} to {newest}', oldest=oldest, newest=newest)}"
    yield f"  {phrases.say(language, 'questions without an answer')}: {state.misses}"
