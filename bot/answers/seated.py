"""A seat of government that is meant as the city it is: who met "in Brussels" need not have met Belgium."""

from bot import lexicon, names
from bot.model import Hit, Question
from bot.store import Store


def as_city(hit: Hit, question: Question, store: Store) -> Hit:
    """The city of that name, where sentences are searched for what was in it; any other hit as it is."""
    return as_typed(hit, question.text, store) if question.intent == "passages" else hit


def as_typed(hit: Hit, text: str, store: Store) -> Hit:
    """The city of that name, where a text has it behind a word for being there; any other hit as it is."""
    if hit.how != "metonym" or not _is_inside(hit, text):
        return hit
    match names.decide(hit.typed, store, ("city",)):
        case names.Match(city):
            return city
        case _:
            return hit


def _is_inside(hit: Hit, text: str) -> bool:
    """Whether a word for being in a place stands just before a name."""
    start = text.casefold().find(hit.typed.casefold())
    before = text[: max(start, 0)].split()[-1:]
    return lexicon.has(" ".join(before), "inside")
