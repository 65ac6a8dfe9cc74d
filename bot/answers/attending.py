"""Whether somebody goes or went somewhere, in any words: "is Lund going to Oslo?", "komt Berg ook mee?"."""

from dataclasses import replace

from bot import lexicon, questions, times
from bot.answers import naming
from bot.answers.asking import Asking
from bot.answers.deciding import Named
from bot.model import Intent

LOOSE: tuple[Intent, ...] = ("passages", "who-is", "timeline")
"""Questions that may be meant so."""


def asked(asking: Asking, named: Named, *, is_at_talks: bool) -> tuple[Asking, Named]:
    """A question whether people named are at a place or at talks, and nothing else, as who was there.

    Where the thread `is_at_talks` no place need be named.
    """
    question = asking.question
    is_open = question.intent in LOOSE and not question.role and questions.is_yes_no(question.text)
    if questions.is_command(question.text) or not is_open or named.several:
        return asking, named
    if not _goes(asking, named, is_at_talks=is_at_talks):
        return asking, named
    question = replace(question, intent="who-attended", topic="")
    found = naming.find(question, asking.store)
    return asking._replace(question=question), found._replace(left=())


def _goes(asking: Asking, named: Named, *, is_at_talks: bool) -> bool:
    """Whether people and places are named, and what is said of them is that they are, come or go there."""
    text = questions.clean(asking.question.text)
    others = [hit for hit in named.hits if hit.entity.kind != "person"]
    is_there = all(questions.is_of_a_place(text, hit.typed) for hit in others)
    is_at = is_at_talks or bool(others) or questions.speaks_of_talks(text)
    if len(others) == len(named.hits) or not is_there or not is_at:
        return False
    for found in reversed(times.find(text, today=asking.today, lang=asking.language, policy="command")):
        text = f"{text[: found.start]} {text[found.end :]}"
    known = {word for hit in named.hits for word in lexicon.words(hit.typed)} | questions.small_words()
    said = lexicon.beside(text, "presence", "attending", "heading")
    return all(word in known or questions.speaks_of_talks(word) for word in said)
