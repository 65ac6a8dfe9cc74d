"""How much a sentence has to do with a question: which words and names it meets, and how rare they are."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import log

from bot import lexicon, names, questions, times
from bot.answers import matching
from bot.answers.asking import Asking
from bot.model import LANGUAGES, Fact, Hit, Language
from bot.store import Store, Term

LEAD = 500
"""Characters of an article that say what it is about."""
MOST = 16
"""Words of a question that are looked for."""
RARE = 0.12
"""The part of all sentences in which a word that says something may stand; of few sentences, `FEW`."""
FEW = 6
LEAST = 2
"""Words and people of a question that a sentence must have: a land and one word are not enough."""
ENOUGH = 0.5
"""The part of a question's weight that a sentence must meet."""
NAME = 1.0
"""The weight of a name; a word's is up to `HEAVIEST`, that of one that stands nowhere."""
HEAVIEST = 1.5
REASON = 0.4
"""The weight of a reason, where one is asked for."""
FOREIGN = 0.4
"""The part of its weight that an unmet word has for a sentence of another language, where it has no sense."""
AROUND, BEFORE = 300, 0.5
"""Characters before a sentence that are looked at, and the part of its weight that a word has there."""
LIGHT = 0.7
"""The part of its score that a sentence has that meets some words, and not the one that weighs most."""
APART = 0.45
"""The part of its score that a sentence has where two words asked for stand in different parts of it."""
TOLD = 200
"""Newest facts about an entity by whose articles a sentence may be about it."""
BETTER = 0.6
"""A sentence is shown beside the best where it has this part of its weight at least."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What sentences are looked for by: words with their weights, the telling, those that look like names.

    `told` are the newest articles that name an entity, by the ids of both.
    `weekdays` are the days of the week that they must name, `least` is how many words and people they must
    have.
    """

    terms: tuple[tuple[Term, float], ...]
    telling: frozenset[Term]
    printed: frozenset[Term]
    told: Mapping[str, frozenset[str]]
    reason: bool
    number: bool
    weekdays: frozenset[int] = frozenset()
    least: int = LEAST


def sought(asking: Asking) -> Sought:
    """What a question looks for, whoever it names left out: those are looked up as entities."""
    text = questions.clean(asking.question.text)
    capitals = {word for typed in text.split()[1:] if typed[:1].isupper() for word in lexicon.words(typed)}
    words = lexicon.content(_plain(text, asking), asking.language)[:MOST]
    if lexicon.has(text, "whose"):
        words = tuple(word for word in words if not lexicon.has(word, "utterance"))
    words = tuple(word for word in words if word not in questions.polite_words())
    terms = {word: _term(word, text, asking) for word in words}
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
        LEAST - bool(days or lexicon.has(text, "whose")),
    )


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


def score(fact: Fact, looked_for: Sought, asking: Asking) -> float:
    """How much of a question a sentence meets, 0 to 1; 0 where what it meets says nothing.

    What it does not say itself may stand just before it, and counts for less.
    """
    said, before = _said(fact), _before(fact, asking.store)
    language = fact.evidence[0].source.language
    met = {term for term, _ in looked_for.terms if matching.is_met(term, said, language)}
    named = [hit for hit in asking.hits if _is_linked(hit, fact) or _is_spelt(hit, said)]
    given = looked_for.reason and lexicon.has(said, "because")
    absent = [hit for hit in asking.hits if hit.entity.kind == "person" and hit not in named]
    is_telling = not met.isdisjoint(_heaviest(looked_for))
    if not looked_for.printed <= met or not all(is_telling and _is_spelt(hit, before) for hit in absent):
        return 0.0
    if looked_for.number and not _counts(said):
        return 0.0
    if looked_for.weekdays and not has_weekday(said, language, asking):
        return 0.0
    if not all(hit in named or _is_told_of(hit, fact, looked_for, asking.store) for hit in asking.hits):
        return 0.0
    people = sum(hit.entity.kind == "person" for hit in named)
    unmet = {term for term, _ in looked_for.terms} - met
    near = {term for term in unmet if matching.is_met(term, before, language)}
    is_whole = bool(named) and len(met) == len(looked_for.terms)
    if len(met) + len(near) + people + given + is_whole < looked_for.least or not _tells(
        met, near, people, looked_for
    ):
        return 0.0
    aside = [hit for hit in asking.hits if hit not in named and _is_spelt(hit, before)]
    own = sum(weight * _part(term, met, near) for term, weight in looked_for.terms)
    own += NAME * (len(named) + BEFORE * len(aside)) + REASON * given
    missed = sum(
        _missed(term, weight, fact, asking) * (1 - _part(term, met, near))
        for term, weight in looked_for.terms
    )
    share = own / (own + missed + NAME * (len(asking.hits) - len(named) - len(aside)))
    if met and not is_telling:
        share *= LIGHT
    return share * APART if not people and matching.are_apart(said, met, language) else share


def _heaviest(looked_for: Sought) -> set[Term]:
    """The words that weigh most of those that any sentence has."""
    most = max((weight for term, weight in looked_for.terms if term in looked_for.telling), default=0.0)
    return {term for term, weight in looked_for.terms if weight >= most}


def _tells(met: Collection[Term], near: Collection[Term], people: int, looked_for: Sought) -> bool:
    """Whether what a sentence meets says what the question is about: names and a reason alone do not."""
    if not met and (looked_for.terms or not people):
        return False
    if people or looked_for.telling.intersection(met):
        return True
    return looked_for.reason and not looked_for.telling.difference(near)


def _counts(said: str) -> bool:
    """Whether a number stands in a text."""
    return lexicon.has(said, "numeral") or any(map(str.isdecimal, said))


def _part(term: Term, met: Collection[Term], near: Collection[Term]) -> float:
    """How much of the weight of a word counts: all of it in the sentence, some of it just before."""
    return 1.0 if term in met else BEFORE if term in near else 0.0


def _before(fact: Fact, store: Store) -> str:
    """The text that stands before a sentence, as far as it is likely about the same."""
    evidence = fact.evidence[0]
    text = store.text(evidence.source.id) or ""
    return text[max(0, evidence.start - AROUND) : evidence.start]


def _is_linked(hit: Hit, fact: Fact) -> bool:
    """Whether a sentence names an entity."""
    return hit.entity.id in {mention.id for mention in fact.mentions}


def _is_told_of(hit: Hit, fact: Fact, looked_for: Sought, store: Store) -> bool:
    """Whether the article of a sentence names an entity at all: other talks in another city say nothing."""
    source = fact.evidence[0].source.id
    return source in looked_for.told[hit.entity.id] or _is_spelt(hit, store.text(source) or "")


def _is_spelt(hit: Hit, text: str) -> bool:
    """Whether a spelling of an entity's name stands in a text."""
    said = lexicon.words(text)
    spelt = (lexicon.words(name) for name in (hit.typed, hit.matched, hit.entity.name))
    return any(name and all(word in said for word in name) for name in spelt)


def _missed(term: Term, weight: float, fact: Fact, asking: Asking) -> float:
    """The weight of a word that a sentence does not meet: in another language it may stand there unknown."""
    is_foreign = fact.evidence[0].source.language != asking.language
    return weight * FOREIGN if is_foreign and not term.senses and not term.topics else weight


def best(facts: Sequence[Fact], asking: Asking, looked_for: Sought, most: int) -> list[Fact]:
    """The best of the sentences that have enough to do with the question."""
    scored = sorted(((score(fact, looked_for, asking), fact) for fact in facts), key=lambda each: -each[0])
    top = scored[0][0] if scored else 0.0
    return [fact for own, fact in scored[:most] if own >= max(ENOUGH, top * BETTER)]


def speaks_before(fact: Fact, asking: Asking) -> bool:
    """Whether all the words of the topic asked for stand in the sentence before a fact."""
    before = _before(fact, asking.store).rstrip(" .\n").rpartition(". ")[2]
    return _has_topic(before, fact, asking)


def speaks_around(fact: Fact, asking: Asking) -> bool:
    """Whether all the words of the topic asked for stand in the sentence that a quote is part of."""
    evidence = fact.evidence[0]
    text = asking.store.text(evidence.source.id) or ""
    start = max(text.rfind(end, 0, evidence.start) for end in (". ", "\n"))
    behind = text[evidence.end : evidence.end + AROUND].partition(". ")[0].partition("\n")[0]
    return _has_topic(f"{text[start + 1 : evidence.end]}{behind}", fact, asking)


def opens_on(fact: Fact, asking: Asking) -> bool:
    """Whether the article of a fact opens on the topic asked for: in its title or its first sentences."""
    source = fact.evidence[0].source
    return _has_topic(f"{source.title or ''} {(asking.store.text(source.id) or '')[:LEAD]}", fact, asking)


def _has_topic(text: str, fact: Fact, asking: Asking) -> bool:
    topic, language = asking.question.topic, fact.evidence[0].source.language
    terms = [_term(word, topic, asking) for word in lexicon.content(topic, asking.language)]
    return bool(terms) and all(matching.is_met(term, text, language) for term in terms)


def _plain(text: str, asking: Asking) -> str:
    """The question without the names that were found in it and without its dates."""
    for found in reversed(times.find(text, today=asking.today, lang=asking.language, policy="command")):
        text = f"{text[: found.start]} {text[found.end :]}"
    typed = {names.key(word) for hit in asking.hits for word in hit.typed.split()}
    return " ".join(word for word in text.split() if names.key(word) not in typed)


def _term(word: str, text: str, asking: Asking) -> Term:
    """A word in the forms of every language, with the topics and senses it has in the asker's."""
    forms = frozenset({word, *(lexicon.stem(word, language) for language in LANGUAGES)})
    meant = lexicon.senses(text, asking.language).get(word, frozenset())
    return Term(forms, frozenset(lexicon.topics_asked(word, asking.language)), meant)


def _weight(count: int, every: int) -> float:
    """The rarer, the heavier; what stands in every sentence weighs nothing."""
    return HEAVIEST * log((every + 1) / (count + 1)) / log(every + 1)


def _said(fact: Fact) -> str:
    return " ".join(evidence.quote for evidence in fact.evidence)
