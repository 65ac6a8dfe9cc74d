"""How to ask, and what there is to ask about."""

from collections.abc import Iterator
from typing import NamedTuple

from bot import phrases
from bot.model import State, Usage
from bot.phrases import mark
from bot.wording.facts import when

COMMANDS = {
    mark("/who-led <talks, place or country> [date]"): mark("who led which side"),
    mark("/who-attended <talks> [side] [date]"): mark("who was there, who was not"),
    mark("/who-is <person or office> [date]"): mark("the offices of a person, or who holds an office"),
    mark("/positions <party> [topic] [date]"): mark("what a party wants, by topic"),
    mark("/quotes <person or body> [topic] [date]"): mark("what they said"),
    mark("/meetings [party or place] [date]"): mark("who met where and when"),
    mark("/timeline <anyone, any place> [date]"): mark("everything about them in order of time"),
    mark("/compare <party> <date> <date>"): mark("positions then and now"),
    mark("/facts <anything>"): mark("search in facts and sentences"),
    mark("/dossier help, /dossier status"): mark("this help; what the store holds"),
}
"""Each command with its arguments, and what it answers."""
EXAMPLE = mark("who was Ukraine’s defence minister in May 2025?")


class Guide(NamedTuple):
    """How to ask: every command where help was asked for, else none; what leads to the examples; those."""

    commands: tuple[str, ...]
    lead: str
    examples: tuple[str, ...]


def guide(answer: Usage) -> Guide:
    """How to ask, in the asker's language."""
    language = answer.asked.question.language
    examples = "/who-led Istanbul 2025", phrases.say(language, EXAMPLE)
    if answer.asked.question.intent != "dossier":
        return Guide((), phrases.say(language, "For instance:"), examples)
    commands = (
        f"{phrases.say(language, how)}: {phrases.say(language, what)}" for how, what in COMMANDS.items()
    )
    return Guide(tuple(commands), phrases.say(language, "Or in plain words:"), examples)


def holdings(state: State) -> Iterator[str]:
    """What the store holds, kind by kind."""
    language = state.asked.question.language
    yield from (f"{kind}: {number}" for kind, number in state.facts)
    yield f"{phrases.say(language, 'people, places and bodies')}: {state.entities}"
    if state.oldest and state.newest:
        oldest, newest = (when(each, language) for each in (state.oldest, state.newest))
        yield phrases.say(language, "articles of {oldest} to {newest}", oldest=oldest, newest=newest)
    yield f"{phrases.say(language, 'questions without an answer')}: {state.misses}"
