"""Whether a fact is on the topic that a question names: by its key, its words, their sense, or a name."""

from collections.abc import Collection, Iterable, Sequence

from bot import gazetteer, lexicon, names, questions
from bot.answers import matching, seeking, spellings
from bot.answers.asking import Asking
from bot.model import Fact, Hit, Position, Speech

STEM, ENDING = 4, 2
"""Letters that two forms of a word share at least, and by which their endings may differ."""


def means(fact: Fact, asking: Asking) -> bool:
    """Whether each word of the topic asked for is met in a fact's own words, by its sense or as a name."""
    said, language = " ".join(words(fact)), fact.evidence[0].source.language
    own = frozenset(lexicon.words(said))
    asked = asked_words(asking)
    terms = (
        (word, seeking.term(word, asking.question.topic, one))
        for one in seeking.spoken(asking)
        for word in asked
    )
    met = {word for word, term in terms if matching.is_met(term, said, language)}
    return bool(asked) and all(word in met or _is_named(word, own, asking) for word in asked)


def is_on(fact: Fact, asking: Asking) -> bool:
    """Whether a fact is about one of the topics; of an unknown topic, whether its words stand in it."""
    topics = keys(asking)
    if topics:
        if isinstance(fact.claim, Position) and fact.claim.key in topics:
            return True
        said = " ".join(words(fact))
        language = fact.evidence[0].source.language
        return any(topic in lexicon.topic_keys(said, language) for topic in topics)
    own = {word for text in words(fact) for word in lexicon.words(text)}
    return all(
        any(_alike(word, said) for said in own) or _is_named(word, own, asking)
        for word in asked_words(asking)
    )


def tells_of(fact: Fact, asking: Asking, others: Iterable[Hit], within: int | None = None) -> bool:
    """Whether the article of a fact has all the words of the topic asked for, and some others' names.

    `within` are the characters of its opening that are looked at, with its title; all where there is none.
    """
    source, topic = fact.evidence[0].source, asking.question.topic
    text = f"{source.title or ''} {(asking.store.text(source.id) or '')[:within]}"
    terms = [seeking.term(word, topic, asking.language) for word in asked_words(asking)]
    is_told = bool(terms) and all(matching.is_met(term, text, source.language) for term in terms)
    return is_told and all(spellings.is_spelt(hit, text) for hit in others)


def _is_named(word: str, own: Collection[str], asking: Asking) -> bool:
    """Whether somebody of that name stands in a fact's words, in any spelling: "Chernenko" is Tsjernenko."""
    known = (alias.entity.id for alias in asking.store.exact(names.key(word)))
    spelt = (lexicon.words(alias.text) for one in set(known) for alias in asking.store.spellings(one))
    return any(words and set(words) <= set(own) for words in spelt)


def asked_words(asking: Asking) -> list[str]:
    """The words of the topic asked for that say something."""
    return [word for word in lexicon.words(asking.question.topic) if word not in questions.small_words()]


def stem(word: str) -> int:
    """How many letters two forms of a word share at least."""
    return max(STEM, len(word) - ENDING)


def _alike(word: str, said: str) -> bool:
    """Whether two words differ in their ending only ("chauffeurs", "chauffeur")."""
    return word == said or (
        len(word) >= STEM and said.startswith(word[: stem(word)]) and len(said) <= len(word) + ENDING
    )


def words(fact: Fact) -> Iterable[str]:
    """What a fact says: the words of a speech, else its topic and its sentences."""
    if isinstance(fact.claim, Speech):
        return (fact.claim.text,)
    topic = (fact.claim.topic,) if isinstance(fact.claim, Position) else ()
    return (*topic, *(evidence.quote for evidence in fact.evidence))


def keys(asking: Asking) -> tuple[str, ...]:
    """The topics that the words which name nobody speak of."""
    return lexicon.topics_asked(asking.question.topic, asking.language)


def names_one(fact: Fact, hits: Sequence[Hit]) -> bool:
    """Whether a fact's sentence names one of those found, in its own language."""
    spelt = {form for hit in hits for form in (hit.typed, hit.entity.name, _called(hit, fact))}
    said = " ".join(evidence.quote for evidence in fact.evidence)
    lands = gazetteer.lands(said, fact.evidence[0].source.language) if hits else ()
    return any(hit.entity.id in lands for hit in hits) or any(
        set(lexicon.words(form)) <= set(lexicon.words(said)) for form in spelt if form
    )


def _called(hit: Hit, fact: Fact) -> str:
    """What an entity is called in the language of a fact's article."""
    known = gazetteer.entity(hit.entity.id) is not None
    return gazetteer.title(hit.entity.id, fact.evidence[0].source.language) if known else ""
