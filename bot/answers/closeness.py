"""Words that somebody said close to a topic, where they do not name it themselves."""

from collections.abc import Iterable, Sequence

from bot import lexicon, names, questions
from bot.answers import surrounding, topics
from bot.answers.asking import Asking
from bot.model import Fact

LONG = 7
"""Letters of a word that may be misspelt where it is looked for in somebody's words."""


def close(asking: Asking, said: Sequence[Fact]) -> list[Fact]:
    """Words that do not name the topic: behind a sentence that does, in an article on it, at those talks."""
    closest = beside(asking, said)
    if not closest and _is_of_a_person(asking):
        return []
    closest = closest or [fact for fact in said if surrounding.opens_on(fact, asking)]
    places = None if closest else _talks_at(asking)
    return closest if places is None else [fact for fact in said if _is_at_all(fact, places, asking)]


def _is_of_a_person(asking: Asking) -> bool:
    """Whether the topic asked for is somebody: not all in an article is said of each whom it names."""
    known = asking.store.exact(names.key(asking.question.topic))
    return any(alias.entity.kind == "person" for alias in known)


def beside(asking: Asking, said: Sequence[Fact]) -> list[Fact]:
    """Words that mean the topic, or stand in or behind a sentence that names it."""
    closest = [fact for fact in said if topics.means(fact, asking)]
    closest = closest or [fact for fact in said if surrounding.speaks_around(fact, asking)]
    closest = closest or [fact for fact in said if _is_misspelt(fact, asking)]
    return closest or [fact for fact in said if surrounding.speaks_before(fact, asking)]


def _is_misspelt(fact: Fact, asking: Asking) -> bool:
    """Whether each long word of the topic asked for is one letter from a word that somebody said."""
    own = {word for text in topics.words(fact) for word in lexicon.words(text)}
    asked = [word for word in topics.asked_words(asking) if len(word) >= LONG]
    return bool(asked) and all(any(questions.is_slip(word, said) for said in own) for word in asked)


def _talks_at(asking: Asking) -> list[frozenset[str]] | None:
    """Of a topic that is only talks in general, whom each of its names may mean; None for any other topic.

    What was said at talks need not call them so.
    """
    said = set(lexicon.words(asking.question.topic))
    if not said & questions.talk_words():
        return None
    named = [
        frozenset(alias.entity.id for alias in asking.store.exact(names.key(word)))
        for word in said - questions.small_words()
    ]
    return named if all(named) else None


def _is_at_all(fact: Fact, places: Iterable[frozenset[str]], asking: Asking) -> bool:
    """Whether a fact's sentence names one of each set of entities."""
    said = set(lexicon.words(" ".join(evidence.quote for evidence in fact.evidence)))
    spelt = (
        [lexicon.words(alias.text) for one in place for alias in asking.store.spellings(one)]
        for place in places
    )
    return all(any(words and said.issuperset(words) for words in each) for each in spelt)
