"""What a question looks for in sentences: its words and how rare they are, days of the week, a verb."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from math import log

from bot import lexicon, names, questions, times
from bot.answers.asking import Asking
from bot.model import LANGUAGES, Language
from bot.store import Term

MOST = 16
"""Words of a question that are looked for."""
RARE = 0.12
"""The part of all sentences in which a word that says something may stand; of few sentences, `FEW`."""
FEW = 6
LEAST = 2
"""Words and people of a question that a sentence must have: a land and one word are not enough."""
HEAVIEST = 1.5
WHO = 1
"""Words with which a question begins that asks who."""
TOLD = 200
"""Newest facts about an entity by whose articles a sentence may be about it."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What sentences are looked for by: words with their weights, the telling, those that look like names.

    `told` are the newest articles that name an entity, by the ids of both.
    `verb` is what somebody did. `weekdays` are the days of the week that they must name, `least` is how many
    words and people they must have.
    """

    terms: tuple[tuple[Term, float], ...]
    telling: frozenset[Term]
    printed: frozenset[Term]
    told: Mapping[str, frozenset[str]]
    reason: bool
    number: bool
    weekdays: frozenset[int] = frozenset()
    least: int = LEAST
    verb: Term | None = None


def sought(asking: Asking) -> Sought:
    """What a question looks for, whoever it names left out: those are looked up as entities."""
    text = questions.clean(asking.question.text)
    capitals = {word for typed in text.split()[1:] if typed[:1].isupper() for word in lexicon.words(typed)}
    words = lexicon.content(_plain(text, asking), asking.language)[:MOST]
    if lexicon.has(text, "whose"):
        words = tuple(word for word in words if not lexicon.has(word, "utterance"))
    words = tuple(word for word in words if word not in questions.polite_words())
    terms = {word: as_term(word, text, asking) for word in words}
    every = max(asking.store.common(None), 1)
    counts = {term: asking.store.common(term) for term in terms.values()}
    weighed = tuple((term, _weight(counts[term], every)) for term in dict.fromkeys(terms.values()))
    telling = frozenset(term for term, count in counts.items() if 0 < count <= max(FEW, RARE * every))
    printed = frozenset(term for word, term in terms.items() if word in capitals)
    told = {one: asking.store.sources(one, newest=TOLD) for one in asking.ids}
    days = frozenset[int]() if asking.question.whens else _weekdays(text, asking.language, asking.today)
    return Sought(
        weighed,
        telling,
        printed,
        told,
        lexicon.has(text, "reason"),
        lexicon.has(text, "number"),
        days,
        LEAST - bool(days or (lexicon.has(text, "whose") and 1 in counts.values())),
        _verb(text, terms),
    )


def _verb(text: str, terms: Mapping[str, Term]) -> Term | None:
    """What somebody did, of whom it is asked who did it: the first word of a known sense."""
    if not lexicon.has(" ".join(text.split()[:WHO]), "people"):
        return None
    return next((term for term in terms.values() if term.senses), None)


def names_weekday(text: str, asking: Asking) -> bool:
    """Whether a text names a day of the week and no more of a date: "who proposed Thursday?"."""
    return bool(_weekdays(text, asking.language, asking.today))


def has_weekday(said: str, language: Language, asking: Asking) -> bool:
    """Whether a sentence names the days of the week that the question does."""
    asked = _weekdays(asking.question.text, asking.language, asking.today)
    return asked <= _weekdays(said, language, asking.today)


def _weekdays(text: str, language: Language, today: date) -> frozenset[int]:
    """The days of the week that a text names."""
    found = times.find(text, today=today, lang=language, policy="command")
    return frozenset(one.weekday for one in found if one.weekday is not None)


def _plain(text: str, asking: Asking) -> str:
    """The question without the names that were found in it and without its dates."""
    for found in reversed(times.find(text, today=asking.today, lang=asking.language, policy="command")):
        text = f"{text[: found.start]} {text[found.end :]}"
    typed = {names.key(word) for hit in asking.hits for word in hit.typed.split()}
    return " ".join(word for word in text.split() if names.key(word) not in typed)


def as_term(word: str, text: str, asking: Asking) -> Term:
    """A word in the forms of every language, with the topics and senses it has in the asker's."""
    forms = frozenset({word, *(lexicon.stem(word, language) for language in LANGUAGES)})
    meant = lexicon.senses(text, asking.language).get(word, frozenset())
    return Term(forms, frozenset(lexicon.topics_asked(word, asking.language)), meant)


def _weight(count: int, every: int) -> float:
    """The rarer, the heavier; what stands in every sentence weighs nothing."""
    return HEAVIEST * log((every + 1) / (count + 1)) / log(every + 1)
