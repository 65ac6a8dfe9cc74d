"""Which kinds of entity a question may mean, and what its words may be besides names."""

from bot import names
from bot.model import EntityKind, Intent, Question

KINDS: dict[Intent, tuple[EntityKind, ...]] = {
    "who-led": ("city", "place", "country", "body", "person"),
    "who-attended": ("city", "place", "country", "body", "person"),
    "meetings": ("city", "place", "country", "body", "person"),
    "who-is": ("person", "country", "body", "city", "place"),
    "positions": ("country", "body", "person"),
    "compare": ("country", "body", "person"),
    "quotes": ("person", "country", "body"),
}
"""The kinds that may be meant, the likeliest first: a capital is a city at talks, else its government."""
LOOSE: tuple[Intent, ...] = ("facts", "passages")
"""Questions in any words: a word that is only like a name is none."""
TOPICAL: tuple[Intent, ...] = ("positions", "compare", "quotes", "facts", "passages")
"""Questions whose words may also be a topic."""
SPEAKING: tuple[Intent, ...] = ("positions", "compare", "quotes")
"""Questions about a party or body as it speaks."""
DELEGATED: tuple[Intent, ...] = ("who-led", "who-attended")
"""Questions about delegations, which may be "the government's"."""
TALKS: tuple[Intent, ...] = ("who-led", "who-attended", "meetings")
"""Questions in which an office says who was there."""


def kinds(question: Question) -> tuple[EntityKind, ...]:
    """The kinds that the question may mean, the likeliest first."""
    return KINDS.get(question.intent, names.ALL)
