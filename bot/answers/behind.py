"""What an article says right behind what answers: the speaker goes on, why it was done, that it is denied."""

from collections.abc import Collection, Iterator, Sequence

from bot import lexicon, questions
from bot.answers import relevance, seeking
from bot.answers.asking import Asking, unlike
from bot.model import Fact, FactKind

PASSAGES: tuple[FactKind, ...] = ("passage",)
QUOTES: tuple[FactKind, ...] = ("quote",)
NEXT = 3
"""Characters between a sentence and the next."""
ON = 60
"""Characters between words of a speaker and those with which they go on: '," she told the paper. "'."""
OPENING = 7
"""Words with which a sentence points back to the one before it."""
MOST = 2
"""Sentences behind a deed that are looked at for its reason."""
DENIAL = frozenset({"deny"})
"""The senses of which a sentence that denies something has one."""


def spoken(facts: Sequence[Fact], asking: Asking) -> list[Fact]:
    """The facts with the words in which the same speaker goes on behind each."""
    return unlike((one for fact in facts for one in (fact, *_going_on(fact, asking))), ())


def _going_on(fact: Fact, asking: Asking) -> Iterator[Fact]:
    """What somebody is quoted with right behind a fact, and behind that."""
    end = fact.evidence[0].end
    for quote in asking.store.of_article(fact.evidence[0].source.id, QUOTES):
        own = quote.evidence[0]
        if 0 <= own.start - end <= ON and _speaker(quote) == _speaker(fact):
            yield quote
            end = own.end


def _speaker(fact: Fact) -> str | None:
    return fact.subject.id if fact.subject else None


def told(sentences: Sequence[Fact], asking: Asking) -> list[Fact]:
    """The sentences with what stands behind the first: the reason that is asked for, or that it is denied."""
    if not sentences:
        return []
    behind = list(_behind(sentences[0], asking))
    return unlike(
        [
            *_introducing(sentences[0], asking),
            sentences[0],
            *_reasons(sentences[0], behind, asking),
            *_denials(behind, asking),
            *sentences[1:],
        ],
        (),
    )


def _introducing(sentence: Fact, asking: Asking) -> list[Fact]:
    """The sentence before one in its paragraph, where it is asked who and only that says so."""
    looked_for = seeking.sought(asking)
    is_of_more = looked_for.people and looked_for.terms
    if not looked_for.asks_who or not is_of_more or _others(sentence, looked_for.people):
        return []
    start = sentence.evidence[0].start
    before = [
        one
        for one in asking.store.of_article(sentence.evidence[0].source.id, PASSAGES)
        if one.evidence[0].end + 1 == start
    ]
    return [one for one in before if _others(one, looked_for.people)]


def _others(sentence: Fact, people: Collection[str]) -> bool:
    """Whether a sentence says the name of anybody else than those people: a "she" is not enough."""
    said = lexicon.words(sentence.evidence[0].quote)
    named = (one for one in sentence.mentions if one.kind == "person" and one.id not in people)
    return any(set(lexicon.words(one.name)[-1:]) <= set(said) for one in named)


def _behind(sentence: Fact, asking: Asking) -> Iterator[Fact]:
    """The next sentences of an article, as far as one follows the other."""
    end = sentence.evidence[0].end
    for other in asking.store.of_article(sentence.evidence[0].source.id, PASSAGES):
        if 0 <= other.evidence[0].start - end <= NEXT:
            yield other
            end = other.evidence[0].end


def _reasons(sentence: Fact, behind: Sequence[Fact], asking: Asking) -> list[Fact]:
    """What is told on of those asked about, where a sentence has their deed and no reason for it."""
    looked_for = seeking.sought(asking)
    is_given = lexicon.has(sentence.evidence[0].quote, "because")
    if not looked_for.reason or is_given:
        return []
    if behind and _gives_back(behind[0]):
        return [behind[0]]
    is_of_theirs = looked_for.deeds and looked_for.doers
    return [one for one in behind[:MOST] if _is_of(one, looked_for.doers)] if is_of_theirs else []


def _gives_back(sentence: Fact) -> bool:
    """Whether a sentence gives the reason of what it points back to: "That was because of fog."."""
    opening = " ".join(sentence.evidence[0].quote.split()[:OPENING])
    return lexicon.has(opening, "back") and lexicon.has(sentence.evidence[0].quote, "because")


def _is_of(sentence: Fact, doers: Collection[str]) -> bool:
    """Whether a sentence begins with one of those, or is a quotation by itself."""
    if sentence.subject is None:
        return sentence.evidence[0].quote[0] in relevance.MARKS
    return sentence.subject.id in doers


def _denials(behind: Sequence[Fact], asking: Asking) -> list[Fact]:
    """The next sentence where it denies what is asked about by a yes or a no."""
    text = questions.clean(asking.question.text)
    if not behind or not (questions.is_yes_no(text) or lexicon.has(text, "verifying")):
        return []
    own = behind[0].evidence[0]
    meant = lexicon.senses(own.quote, own.source.language).values()
    return [] if DENIAL.isdisjoint(frozenset[str]().union(*meant)) else [behind[0]]
