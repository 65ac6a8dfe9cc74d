"""What happened around somebody or somewhere, in order of time."""

from dataclasses import replace

from bot import questions
from bot.answers import searching, strangers, talks
from bot.answers.asking import STORY, Asking, Page, oldest_first
from bot.model import Answer, Answered, Fact, UnknownName

FEW = 5
"""Facts of a timeline below which the other sentences about somebody are shown too."""


def timeline(asking: Asking) -> Answer:
    """Everything about everybody named in order of time, what has no date last; of little, sentences too."""
    if not asking.hits:
        return _on_a_topic(asking)
    if isinstance(worded := _on_words(asking), Answered):
        return worded
    found = asking.page(*asking.ids, kinds=STORY, order="oldest")
    if len(found.facts) < FEW:
        sentences = asking.page(*asking.ids, kinds=("passage",), order="oldest")
        told = [one for one in sentences.facts if not any(_is_all(fact, one) for fact in found.facts)]
        found = Page(oldest_first([*found.facts, *told]), found.more + sentences.more)
    return asking.answered(
        found.facts, () if found.facts else asking.near(*asking.ids, kinds=STORY), found.more
    )


def _on_a_topic(asking: Asking) -> Answer:
    """What is stated on a topic where nobody is named; of talks in general, the meetings."""
    if questions.is_command(asking.question.text) and asking.when is None:
        return asking.usage()
    if asking.when is not None and not asking.left:
        found = asking.page(kinds=STORY, order="oldest")
        return asking.answered(found.facts, asking.near(kinds=STORY), found.more)
    if asking.left:
        return _on_words_alone(asking)
    if asking.when is not None and not questions.speaks_of_talks(asking.question.text):
        told = asking.page(kinds=STORY, order="oldest")
        return asking.answered(told.facts, more=told.more)
    if questions.speaks_of_talks(asking.question.text):
        return talks.meetings(asking.with_intent("meetings"))
    return asking.usage()


def _on_words_alone(asking: Asking) -> Answer:
    """What is stated with words that name nobody; of somebody whom nobody knows, that it is so."""
    asked = replace(asking.question, intent="facts", topic=" ".join(asking.left))
    found = searching.facts(asking._replace(question=asked))
    unknown = strangers.refused(asking.left, asking.question)
    is_name = strangers.writes_capitals(asking.question.text) and len(unknown) == len(asking.left)
    if isinstance(found, Answered) or not is_name:
        return found
    return UnknownName(asking.understood(), unknown[0])


def _on_words(asking: Asking) -> Answer | None:
    """What is stated of those named with the other words of a plain question; None where it has none."""
    if not asking.left or questions.is_command(asking.question.text):
        return None
    found = searching.facts(asking.with_intent("facts"))
    return found if isinstance(found, Answered) else searching.passages(asking.with_intent("passages"))


def _is_all(fact: Fact, sentence: Fact) -> bool:
    """Whether a fact stands on the whole of a sentence, so that it says no more."""
    where = sentence.evidence[0]
    return any(
        one.source.id == where.source.id and one.start <= where.start and where.end <= one.end + 1
        for one in fact.evidence
    )
