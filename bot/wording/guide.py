"""How to ask."""

from bot import phrases
from bot.model import Language
from bot.phrases import mark

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


def examples(language: Language) -> tuple[str, ...]:
    """Two questions that show how to ask."""
    asked = phrases.say(language, "who was Ukraine’s defence minister in May 2025?")
    return "/who-led Istanbul 2025", asked


def commands(language: Language) -> tuple[tuple[str, str], ...]:
    """Every command with its arguments, and what it answers."""
    return tuple((phrases.say(language, how), phrases.say(language, what)) for how, what in COMMANDS.items())
