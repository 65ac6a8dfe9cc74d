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
    return closest if places is None else [fact for fact in said if _is_at_all(_own(fact), places, asking)]


def at_talks(asking: Asking, said: Sequence[Fact]) -> list[Fact]:
    """Words said of talks at a place, where those are the topic: they or their article's opening name it."""
    places = _talks_at(asking)
    if not places:
        return list(said)
    around = ((fact, f"{_own(fact)} {surrounding.over(fact, asking.store)}") for fact in said)
    return [fact for fact, text in around if _is_at_all(text, places, asking)]


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
    if questions.talk_words().isdisjoint(lexicon.words(asking.question.topic)):
        return None
    named = [
        frozenset(alias.entity.id for alias in asking.store.exact(names.key(word)))
        for word in asking.question.topic.split()
        if not questions.small_words().issuperset(lexicon.words(word))
    ]
    return named if all(named) else None


def _own(fact: Fact) -> str:
    return " ".join(evidence.quote for evidence in fact.evidence)


def _is_at_all(text: str, places: Iterable[frozenset[str]], asking: Asking) -> bool:
    """Whether a text names one of each set of entities."""
    said = set(lexicon.words(text))
    spelt = (
        [lexicon.words(alias.text) for one in place for alias in asking.store.spellings(one)]
        for place in places
    )
    return all(any(words and said.issuperset(words) for words in each) for each in spelt)
