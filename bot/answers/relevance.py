"""How much a sentence has to do with a question: which words and names it meets, and how rare they are."""

from collections.abc import Sequence
from typing import NamedTuple

from bot import lexicon
from bot.answers import matching, seeking
from bot.answers.asking import Asking
from bot.model import Fact, Hit, Language
from bot.store import Store, Term

LEAD = 500
"""Characters of an article that say what it is about."""
ENOUGH = 0.5
"""The part of a question's weight that a sentence must meet."""
NAME = 1.0
"""The weight of a name; a word's is up to `seeking.HEAVIEST`, that of one that stands nowhere."""
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
BETTER = 0.6
"""A sentence is shown beside the best where it has this part of its weight at least."""


class _Look(NamedTuple):
    """What a sentence has of a question: words in it and just before it, names, a reason."""

    said: str
    before: str
    language: Language
    met: frozenset[Term]
    near: frozenset[Term]
    named: tuple[Hit, ...]
    given: bool

    @property
    def people(self) -> int:
        """How many persons it names."""
        return sum(hit.entity.kind == "person" for hit in self.named)


def score(fact: Fact, looked_for: seeking.Sought, asking: Asking) -> float:
    """How much of a question a sentence meets, 0 to 1; 0 where what it meets says nothing.

    What it does not say itself may stand just before it, and counts for less.
    """
    look = _look(fact, looked_for, asking)
    is_telling = not look.met.isdisjoint(_heaviest(looked_for))
    if not (_has_names(fact, look, looked_for, asking) and _says(look, looked_for, asking)):
        return 0.0
    aside = [hit for hit in asking.hits if hit not in look.named and _is_spelt(hit, look.before)]
    own = sum(weight * _part(term, look) for term, weight in looked_for.terms)
    own += NAME * (len(look.named) + BEFORE * len(aside)) + REASON * look.given
    missed = sum(
        _missed(term, weight, look.language, asking) * (1 - _part(term, look))
        for term, weight in looked_for.terms
    )
    share = own / (own + missed + NAME * (len(asking.hits) - len(look.named) - len(aside)))
    if look.met and not is_telling:
        share *= LIGHT
    return (
        share * APART if not look.people and matching.are_apart(look.said, look.met, look.language) else share
    )


def _look(fact: Fact, looked_for: seeking.Sought, asking: Asking) -> _Look:
    said, before = _said(fact), _before(fact, asking.store)
    language = fact.evidence[0].source.language
    terms = frozenset(term for term, _ in looked_for.terms)
    met = frozenset(term for term in terms if matching.is_met(term, said, language))
    near = frozenset(term for term in terms - met if matching.is_met(term, before, language))
    named = tuple(hit for hit in asking.hits if _is_linked(hit, fact) or _is_spelt(hit, said))
    given = looked_for.reason and lexicon.has(said, "because")
    return _Look(said, before, language, met, near, named, given)


def _has_names(fact: Fact, look: _Look, looked_for: seeking.Sought, asking: Asking) -> bool:
    """Whether a sentence names every person, just before it at least where it has the telling words itself.

    Lands and places are named in its article.
    """
    people = [hit for hit in asking.hits if hit.entity.kind == "person" and hit not in look.named]
    is_telling = not look.met.isdisjoint(_heaviest(looked_for))
    if not all(is_telling and _is_spelt(hit, look.before) for hit in people):
        return False
    return all(hit in look.named or _is_told_of(hit, fact, looked_for, asking.store) for hit in asking.hits)


def _says(look: _Look, looked_for: seeking.Sought, asking: Asking) -> bool:
    """Whether a sentence has all that any answer has: names, a number, a weekday, the verb, words enough."""
    if not looked_for.printed <= look.met or (looked_for.number and not _counts(look.said)):
        return False
    if looked_for.weekdays and not seeking.has_weekday(look.said, look.language, asking):
        return False
    if looked_for.verb is not None and looked_for.verb not in look.met | look.near:
        return False
    is_whole = len(look.met) == len(looked_for.terms) and any(
        _stands_in(hit, look.said, asking.store) for hit in look.named
    )
    enough = len(look.met) + len(look.near) + look.people + look.given + is_whole
    return enough >= looked_for.least and _tells(look, looked_for)


def _heaviest(looked_for: seeking.Sought) -> set[Term]:
    """The words that weigh most of those that any sentence has."""
    most = max((weight for term, weight in looked_for.terms if term in looked_for.telling), default=0.0)
    return {term for term, weight in looked_for.terms if weight >= most}


def _tells(look: _Look, looked_for: seeking.Sought) -> bool:
    """Whether what a sentence meets says what the question is about: names and a reason alone do not."""
    if not look.met and (looked_for.terms or not look.people):
        return False
    if look.people or looked_for.weekdays or looked_for.telling.intersection(look.met):
        return True
    return looked_for.reason and not looked_for.telling.difference(look.near)


def _counts(said: str) -> bool:
    """Whether a number stands in a text."""
    return lexicon.has(said, "numeral") or any(map(str.isdecimal, said))


def _part(term: Term, look: _Look) -> float:
    """How much of the weight of a word counts: all of it in the sentence, some of it just before."""
    return 1.0 if term in look.met else BEFORE if term in look.near else 0.0


def _before(fact: Fact, store: Store) -> str:
    """The text that stands before a sentence, as far as it is likely about the same."""
    evidence = fact.evidence[0]
    text = store.text(evidence.source.id) or ""
    return text[max(0, evidence.start - AROUND) : evidence.start]


def _is_linked(hit: Hit, fact: Fact) -> bool:
    """Whether a sentence names an entity."""
    return hit.entity.id in {mention.id for mention in fact.mentions}


def _is_told_of(hit: Hit, fact: Fact, looked_for: seeking.Sought, store: Store) -> bool:
    """Whether the article of a sentence names an entity at all: other talks in another city say nothing."""
    source = fact.evidence[0].source.id
    return source in looked_for.told[hit.entity.id] or _is_spelt(hit, store.text(source) or "")


def _stands_in(hit: Hit, said: str, store: Store) -> bool:
    """Whether any spelling of an entity's name stands in a text."""
    own = set(lexicon.words(said))
    spelt = (lexicon.words(alias.text) for alias in store.spellings(hit.entity.id))
    return _is_spelt(hit, said) or any(words and own.issuperset(words) for words in spelt)


def _is_spelt(hit: Hit, text: str) -> bool:
    """Whether a spelling of an entity's name stands in a text."""
    said = lexicon.words(text)
    spelt = (lexicon.words(name) for name in (hit.typed, hit.matched, hit.entity.name))
    return any(name and all(word in said for word in name) for name in spelt)


def _missed(term: Term, weight: float, language: Language, asking: Asking) -> float:
    """The weight of a word that a sentence does not meet: in another language it may stand there unknown."""
    is_foreign = language != asking.language
    return weight * FOREIGN if is_foreign and not term.senses and not term.topics else weight


def best(facts: Sequence[Fact], asking: Asking, looked_for: seeking.Sought, most: int) -> list[Fact]:
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
    terms = [seeking.as_term(word, topic, asking) for word in lexicon.content(topic, asking.language)]
    return bool(terms) and all(matching.is_met(term, text, language) for term in terms)


def _said(fact: Fact) -> str:
    return " ".join(evidence.quote for evidence in fact.evidence)
