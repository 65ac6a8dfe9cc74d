"""Names that keep a question from being answered: several who may be meant, or nobody."""

from dataclasses import replace

from bot import lexicon, questions
from bot.answers import meant, strangers, views
from bot.answers.asking import Asking
from bot.answers.deciding import Named
from bot.model import Ambiguous, Answer, Answered, Question, UnknownName


def hindered(asking: Asking, named: Named) -> Answer | None:
    """Why a name keeps the question from being answered; None where none does."""
    asked = asking.question
    if named.several:
        understood = replace(asking.understood(), hits=named.several)
        return Ambiguous(understood, tuple(asking.choice(hit) for hit in named.several))
    if asked.intent == "positions" and named.office and not asking.hits:
        return asking.answered(())  # nobody is known to hold it: what others want is no answer
    if _says_nothing(asking):
        return UnknownName(asking.understood(), asked.names[0])
    if not named.left or (_may_be_words(asking, named) and not _asks_of_nobody(asking, named)):
        return None
    unknown = strangers.refused(_beside_topics(named, asked), asked)
    if not unknown or _is_told_by_anybody(asking):
        return None
    near = tuple(asking.choice(hit) for hit in named.nearest)
    return UnknownName(asking.understood(), unknown[0], near)


def _may_be_words(asking: Asking, named: Named) -> bool:
    """Whether words that name nobody need be no name: in a search, beside an office, or for a topic."""
    asked = asking.question
    if asked.intent in meant.LOOSE or (asked.intent == "who-is" and asked.role):
        return True
    if asked.intent == "timeline" and not questions.is_command(asked.text):
        return True
    return asked.intent in meant.TOPICAL and bool(asking.hits or asking.body or _is_topic(named, asked))


def _asks_of_nobody(asking: Asking, named: Named) -> bool:
    """Whether it is asked what somebody wants whom nobody knows: "has Obi backed a ceasefire?".

    What they think of a topic that others have views on, too: those are not theirs.
    """
    asked = asking.question
    if asked.intent != "positions" or asking.hits or asking.body or questions.is_command(asked.text):
        return False
    unknown = strangers.refused(_beside_topics(named, asked), asked)
    return bool(unknown) and (questions.is_yes_no(asked.text) or _is_before_a_topic(unknown[0], asked))


def _is_before_a_topic(run: str, asked: Question) -> bool:
    """Whether words stand before the topic of a question for what somebody thinks, and not behind "on"."""
    before, found, behind = questions.clean(asked.text).partition(run)
    is_topic = questions.is_about(asked.text, run) or lexicon.has(before, "people")
    return bool(found) and not is_topic and bool(lexicon.topics_asked(behind, asked.language))


def _beside_topics(named: Named, asked: Question) -> tuple[str, ...]:
    """The runs of words that name nobody, but those that speak of a topic."""
    runs = [run for run in named.left if not lexicon.topics_asked(run, asked.language)]
    return tuple(runs) if asked.intent == "positions" and runs else named.left


def _says_nothing(asking: Asking) -> bool:
    """Whether something was typed for a name and none of it can be one: "%", "a", "de"."""
    asked = asking.question
    found = asking.hits or asking.left or asking.body or asked.role or asked.topic or asked.whens
    said = {word for name in asked.names for word in lexicon.words(name)}
    return (
        bool(asked.names)
        and not found
        and asked.intent not in meant.LOOSE
        and not said & questions.talk_words()
    )


def _is_told_by_anybody(asking: Asking) -> bool:
    """Whether it is asked who wants something, and somebody's position has all its words."""
    asks_who = asking.question.intent == "positions" and lexicon.has(asking.question.text, "people")
    return asks_who and isinstance(views.positions(asking), Answered)


def _is_topic(named: Named, asked: Question) -> bool:
    """Whether the words that name nobody speak of a topic instead; a quote needs somebody who says it."""
    return asked.intent != "quotes" and bool(lexicon.topics_asked(" ".join(named.left), asked.language))
