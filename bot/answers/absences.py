"""Why somebody was not there: that it is said so, and the sentence that gives the reason."""

from collections.abc import Iterable

from bot import gazetteer, lexicon, questions, times
from bot.answers import placing
from bot.answers.asking import Asking, unlike
from bot.model import Fact, FactKind, Hit

ABSENT: tuple[FactKind, ...] = ("absent",)
PASSAGES: tuple[FactKind, ...] = ("passage",)
BEHIND = 3
"""Characters between a sentence and the next."""


def reasons(asking: Asking) -> list[Fact]:
    """That the people named were not there, and what is said with it; none where something else is asked."""
    people = [hit.entity.id for hit in asking.hits if hit.entity.kind == "person"]
    if not people or not _asks(asking):
        return []
    places = [hit for hit in asking.hits if hit.entity.kind != "person"]
    found = [fact for one in people for fact in asking.facts(one, part="subject", kinds=ABSENT)]
    there = [fact for fact in found if all(_is_at(fact, hit) for hit in places)]
    found = there or placing.elsewhere(asking, ABSENT)
    told = [fact for one in people for fact in asking.facts(one, kinds=PASSAGES)]
    return unlike([*found, *(fact for fact in told if any(_is_with(fact, other) for other in found))], ())


def _asks(asking: Asking) -> bool:
    """Whether the question asks for a reason, and about nothing but not being there."""
    text = questions.clean(asking.question.text)
    if not (lexicon.has(text, "reason") and lexicon.has(text, "not")):
        return False
    for found in reversed(times.find(text, today=asking.today, lang=asking.language, policy="command")):
        text = f"{text[: found.start]} {text[found.end :]}"
    spared = questions.small_words() | {word for hit in asking.hits for word in lexicon.words(hit.typed)}
    said = (word for word in lexicon.content(text, asking.language) if word not in spared)
    return all(lexicon.has(word, "presence") or lexicon.has(word, "reason") for word in said)


def _is_at(fact: Fact, hit: Hit) -> bool:
    """Whether a fact names a place, or one in the land or the seat that was typed for it."""
    named = {mention.id for mention in fact.mentions if mention.id}
    around = {gazetteer.country_of(one) for one in named} | {gazetteer.seat_of(one) for one in named}
    return hit.entity.id in named | around or _spelt(hit, (each.quote for each in fact.evidence))


def _spelt(hit: Hit, texts: Iterable[str]) -> bool:
    return any(set(lexicon.words(hit.typed)) <= set(lexicon.words(text)) for text in texts)


def _is_with(fact: Fact, other: Fact) -> bool:
    """Whether a sentence is that of a fact, or the next one."""
    own, known = fact.evidence[0], other.evidence[0]
    return own.source.id == known.source.id and known.start <= own.start <= known.end + BEHIND
