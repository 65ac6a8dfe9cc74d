"""Why somebody was not there, or did not want something: the sentence that gives the reason."""

from collections.abc import Iterable, Sequence

from bot import gazetteer, lexicon, questions, times
from bot.answers import doers, placing, seeking
from bot.answers.asking import Asking, unlike
from bot.model import Fact, FactKind, Hit

ABSENT: tuple[FactKind, ...] = ("absent",)
PASSAGES: tuple[FactKind, ...] = ("passage",)
MANY = 2
"""Names from which a reason given beside all of them is the one that is asked for."""
BEHIND = 3
"""Characters between a sentence and the next."""


def reasons(asking: Asking) -> list[Fact]:
    """That the people named were not there, and what is said with it; none where something else is asked."""
    people = [hit.entity.id for hit in asking.hits if hit.entity.kind == "person"]
    of_lands = [] if people else [hit for hit in asking.hits if _is_of_a_land(hit, asking)]
    people += sorted(filter(None, (one for hit in of_lands for one in doers.speakers(hit, asking))))
    if not people or not _asks(asking):
        return []
    places = [hit for hit in asking.hits if hit.entity.kind != "person" and hit not in of_lands]
    found = [fact for one in people for fact in asking.facts(one, part="subject", kinds=ABSENT)]
    there = [fact for fact in found if all(_is_at(fact, hit) for hit in places)]
    found = there or placing.elsewhere(asking, ABSENT)
    told = [fact for one in people for fact in asking.facts(one, kinds=PASSAGES)]
    return unlike([*found, *(fact for fact in told if any(_is_with(fact, other) for other in found))], ())


def _is_of_a_land(hit: Hit, asking: Asking) -> bool:
    """Whether somebody is called by what a land's people are: "the Slovene"."""
    return hit.entity.kind == "country" and gazetteer.is_demonym(hit.typed, asking.language)


def motives(asking: Asking) -> list[Fact]:
    """Sentences about a person and all others named that give a reason, where nothing more is asked.

    "Why did X not want to go to Y?" is answered by why X turned Y down, in whatever words.
    """
    looked_for = seeking.sought(asking)
    people = [hit for hit in looked_for.hits if hit.entity.kind == "person"]
    is_alone = len(looked_for.hits) < MANY or looked_for.deeds or looked_for.events
    if not looked_for.reason or not people or is_alone:
        return []
    told = asking.facts(*(hit.entity.id for hit in looked_for.hits), kinds=PASSAGES)
    given = [fact for fact in told if any(lexicon.has(one.quote, "because") for one in fact.evidence)]
    return [fact for fact in given if _is_of(fact, people)]


def _is_of(fact: Fact, people: Sequence[Hit]) -> bool:
    """Whether a sentence begins with one of those named."""
    return fact.subject is not None and fact.subject.id in {hit.entity.id for hit in people}


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
