"""What happened around somebody or somewhere, in order of time."""

from bot.answers.asking import STORY, Asking, Page, oldest_first
from bot.model import Answer, Fact

FEW = 5
"""Facts of a timeline below which the other sentences about somebody are shown too."""


def timeline(asking: Asking) -> Answer:
    """Everything about everybody named in order of time, what has no date last; of little, sentences too."""
    if not asking.hits:
        return asking.usage()
    found = asking.page(*asking.ids, kinds=STORY, order="oldest")
    if len(found.facts) < FEW:
        sentences = asking.page(*asking.ids, kinds=("passage",), order="oldest")
        told = [one for one in sentences.facts if not any(_is_all(fact, one) for fact in found.facts)]
        found = Page(oldest_first([*found.facts, *told]), found.more + sentences.more)
    return asking.answered(
        found.facts, () if found.facts else asking.near(*asking.ids, kinds=STORY), found.more
    )


def _is_all(fact: Fact, sentence: Fact) -> bool:
    """Whether a fact stands on the whole of a sentence, so that it says no more."""
    where = sentence.evidence[0]
    return any(
        one.source.id == where.source.id and one.start <= where.start and where.end <= one.end + 1
        for one in fact.evidence
    )
