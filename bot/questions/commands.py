"""The command that a line begins with, with or without its slash."""

from typing import get_args

from bot.model import LANGUAGES, Intent
from bot.questions import cleaning, mending, vocabulary

COMMANDS = {intent: intent for intent in get_args(Intent) if intent != "passages"}
SUBCOMMANDS = ("help", "status", "review", "add", "export")


def is_command(text: str) -> bool:
    """Whether a text is a command, with or without its slash, and no plain question."""
    return split(cleaning.clean(text))[0] is not None


def split(said: str) -> tuple[Intent | None, str]:
    """The command that a text begins with and what follows it; None and the text where it is none."""
    first, _, rest = said.lstrip("/ '\"").partition(" ")
    name = first.casefold().translate(dict.fromkeys(map(ord, "‐‑‒–—_"), "-"))
    if name in {"help", "hulp"} and not rest:
        return "dossier", "help"
    if (
        name == "dossier"
        and not said.startswith("/")
        and rest.casefold().partition(" ")[0] not in SUBCOMMANDS
    ):
        return None, rest
    name = _as_command(name)
    if name in COMMANDS and (said.startswith("/") or not _begins_to_ask(rest)):
        return COMMANDS[name], rest
    return None, said.lstrip("/ ")


def _as_command(name: str) -> str:
    """The command of which a first word is a slip, where it is no word of its own; else the word."""
    if name in COMMANDS or mending.is_word(name):
        return name
    return next((command for command in COMMANDS if mending.is_slip(name, command)), name)


def _begins_to_ask(rest: str) -> bool:
    """Whether what follows a word that may be a command asks by itself: "compare what X wanted"."""
    first = tuple(word.folded for word in cleaning.cut(rest)[:1])
    return any(first in vocabulary.phrases(language, "asking") for language in LANGUAGES)
