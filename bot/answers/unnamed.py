"""Words of a question that are nobody's name, however like one they look."""

from collections.abc import Iterable

from bot import lexicon, names, questions
from bot.model import LANGUAGES, Question
from bot.store import Store


def among(words: Iterable[str], store: Store) -> frozenset[str]:
    """Those of the words that are nobody's name: "Koning" may be one; "end" is India, but in Jola only."""
    return frozenset(word for word in words if not _is_called(names.key(word), store))


def _is_called(word: str, store: Store) -> bool:
    """Whether anybody is called so, and not only a land or a city in another language."""
    return store.has(word) and any(alias.kind != "exonym" for alias in store.exact(word))


def topic_words(text: str, store: Store) -> frozenset[str]:
    """Words that speak of a topic and are nobody's name: no likeness makes a name of them."""
    said = lexicon.words(text)
    spans = (span for language in LANGUAGES for span in lexicon.topic_spans(text, language))
    topical = (word for start, end, _ in spans for word in said[start:end])
    return among(topical, store)


def ordinary(text: str, question: Question, store: Store, most: int) -> frozenset[str]:
    """The ordinary words of a plain question that are nobody's name: no likeness makes a name of "staat"."""
    if questions.is_command(question.text):
        return frozenset()
    words = text.split()[:most]
    has_capitals = any(word[:1].isupper() for word in words)
    ordinary = {word: names.key(word) for word in words if questions.is_common(names.key(word))}
    return among(ordinary.values(), store) | frozenset(
        key for word, key in ordinary.items() if has_capitals and word.islower() and _is_a_body(key, store)
    )


def _is_a_body(word: str, store: Store) -> bool:
    """Whether only bodies are called by a word: who writes capitals means no party by "vooruit"."""
    return {alias.entity.kind for alias in store.exact(word)} == {"body"}
