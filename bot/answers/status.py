"""What the store holds, for `/dossier status`, and how to ask."""

from bot.answers.asking import Asking
from bot.model import Answer, State


def told(asking: Asking) -> Answer:
    """What the store holds, or how to ask."""
    if asking.question.topic != "status":
        return asking.usage()
    counts = asking.store.counts()
    return State(
        asking.understood(),
        counts.articles,
        tuple(counts.facts.items()),
        counts.entities,
        counts.oldest,
        counts.newest,
        counts.misses,
        counts.waiting,
    )
