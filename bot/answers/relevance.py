"""How much a sentence has to do with a question: which words and names it meets, and how rare they are."""

from collections.abc import Collection, Sequence

from bot import lexicon
from bot.answers import giving, involving, matching, meeting, seeking, spellings, timing
from bot.answers.asking import Asking
from bot.answers.meeting import Met
from bot.answers.seeking import Sought
from bot.model import Fact, Hit, Language
from bot.store import Term

DENIED = 2
"""Words on either side of a "not" that it denies."""
ENOUGH = 0.45
"""The part of a question's weight that a sentence must meet."""
WEIGHTY = 0.5
"""The weight from which a word says something beside several names."""
NAME = 1.0
"""The weight of a name."""
REASON = 0.4
"""The weight of a reason, where one is asked for."""
FOREIGN = 0.4
"""The part of its weight that an unmet word has for a sentence of another language, where it has no sense."""
BEFORE = 0.5
"""The part of its weight that a word has before a sentence."""
OTHER = 0.9
"""The part of its weight that a word has that is met by another word for the same, in its own language."""
LIGHT = 0.7
"""The part of its score that a sentence has without the word that weighs most, or the share asked for."""
MARKS = frozenset('"“”„‘')
"""What stands around words that somebody spoke."""
HEADING = 8
"""Words of a heading that asks something, at most."""
WHOLE = 0.9
"""The score of a sentence that meets nearly all of a question."""
BETTER = 0.6
"""A sentence is shown beside the best where it has this part of its weight at least."""


def score(fact: Fact, looked_for: Sought, asking: Asking) -> float:
    """How much of a question a sentence meets, 0 to 1; 0 where what it meets says nothing.

    What it does not say itself may stand just before it or over its article, and counts for less.
    """
    names = meeting.named(fact, looked_for, asking.store)
    if _is_heading(names.said) or not involving.is_about(names, fact, looked_for, asking):
        return 0.0  # of most sentences, whose words then need not be looked at
    met = meeting.met(names, looked_for)
    if not (
        involving.says_so(met, looked_for)
        and _tells(met, looked_for, asking)
        and (looked_for.outbursts <= met.words or _is_quoted(met, looked_for))
        and _is_by(met, fact, looked_for)
    ):
        return 0.0
    other = 1.0 if met.names.language != asking.language else OTHER
    own = sum(
        weight * _part(term, met) * (other if term in met.words - met.typed else 1.0)
        for term, weight in looked_for.terms
    )
    own += NAME * (len(met.names.named) + BEFORE * len(met.names.aside)) + REASON * met.given
    spared = looked_for.deeds | looked_for.events if looked_for.is_either else frozenset()
    missed = sum(
        _missed(term, weight, met.names.language, asking) * (1 - _part(term, met))
        for term, weight in looked_for.terms
        if term not in spared
    )
    missed += NAME * (len(looked_for.hits) - len(met.names.named) - len(met.names.aside))
    share = own and own / (own + missed)  # a word that stands in very many sentences weighs nothing
    if met.words and not _has_heaviest(met, looked_for):
        share *= LIGHT
    if looked_for.size and not giving.is_size(met.names.said):
        share *= LIGHT
    return share


def _is_heading(said: str) -> bool:
    """Whether a sentence only asks something, as a heading does: it tells nothing."""
    return said.endswith("?") and len(said.split()) <= HEADING


def best(
    facts: Sequence[Fact],
    asking: Asking,
    looked_for: Sought,
    most: int,
    known: dict[str, float] | None = None,
) -> list[Fact]:
    """The best sentences that have enough to do with a question; `known` are scores by id, and grow."""
    scores = {} if known is None else known
    for fact in facts:
        if fact.id not in scores:
            scores[fact.id] = score(fact, looked_for, asking)
    highest = max((scores[fact.id] for fact in facts), default=0.0)
    good = [fact for fact in facts if scores[fact.id] >= max(ENOUGH, highest * BETTER)]
    ranked = sorted(good, key=lambda fact: -scores[fact.id])
    alike = [fact for fact in ranked if scores[fact.id] == highest]
    if len(alike) > 1:
        alike.sort(key=lambda fact: (*_apart(fact, looked_for), not is_literal(fact, looked_for)))
        ranked[: len(alike)] = alike
    return ranked[:most]


def _apart(fact: Fact, looked_for: Sought) -> tuple[bool, int]:
    """Whether what somebody did is told in a clause, and from the first to the last word met, how many."""
    said, language = meeting.words_of(fact), fact.evidence[0].source.language
    embedded = looked_for.asks_who and matching.is_embedded(looked_for.deeds, said, language)
    return embedded, matching.spread([term for term, _ in looked_for.terms], said, language)


def has_all(fact: Fact, looked_for: Sought) -> bool:
    """Whether a sentence has every word of a question."""
    said, language = meeting.words_of(fact), fact.evidence[0].source.language
    return all(matching.is_met(term, said, language) for term, _ in looked_for.terms)


def is_telling(fact: Fact, looked_for: Sought) -> bool:
    """Whether a sentence itself has one of the words that weigh most, and no heading over it alone."""
    said, language = meeting.words_of(fact), fact.evidence[0].source.language
    return any(matching.is_met(term, said, language) for term in seeking.heaviest(looked_for))


def is_literal(fact: Fact, looked_for: Sought) -> bool:
    """Whether a sentence has one of those words as it was typed, in any form, and not another for it."""
    said, language = meeting.words_of(fact), fact.evidence[0].source.language
    return any(
        matching.stands(looked_for.typed[term], said, language) for term in seeking.heaviest(looked_for)
    )


def is_whole(fact: Fact, looked_for: Sought, asking: Asking) -> bool:
    """Whether a sentence meets so much of a question that none with fewer of its names is better."""
    return score(fact, looked_for, asking) >= WHOLE


def _solid(words: Collection[Term]) -> list[Term]:
    """The words that say something by themselves."""
    return [term for term in words if lexicon.standing(term.senses) != "light"]


def _is_counted(met: Met, looked_for: Sought) -> bool:
    """Whether a number stands before what is counted, where that is a thing: "11 oil workers"."""
    return looked_for.counted is None or matching.is_counted(
        looked_for.counted, met.names.said, met.names.language
    )


def _tells_of_it(met: Met, looked_for: Sought) -> bool:
    """Whether a sentence itself says something of what is counted: soldiers in it need not have died."""
    about = looked_for.telling - {looked_for.counted}
    things = {term for term in about if lexicon.standing(term.senses) == "thing"} - looked_for.general
    return not about or (not about.isdisjoint(met.words) and things <= met.words | met.near)


def _is_all_told(met: Met, looked_for: Sought) -> bool:
    """Whether a sentence, or what stands around it, has every word that says something and is no deed.

    Which talks are meant is said by their place and time.
    """
    return looked_for.telling - looked_for.deeds - looked_for.general <= met.words | met.near


def _has_any(met: Met, looked_for: Sought) -> bool:
    """Whether a sentence has itself one of the words that say something and are no name, or the reason.

    Of a question for a yes or a no it has all of them, or what stands around it has.
    """
    asked = set(_solid([term for term, _ in looked_for.terms])) - looked_for.printed
    if not looked_for.instead <= met.words:
        return False
    if looked_for.is_whether and not looked_for.is_either and not asked <= met.words | met.near:
        return False
    return not asked or met.given or not asked.isdisjoint(met.words)


def _tells(met: Met, looked_for: Sought, asking: Asking) -> bool:
    """Whether what a sentence meets says what the question is about: names and a reason alone do not.

    Of somebody named, a deed says as much as two words: each that is asked about is told, and with what.
    """
    is_whole = len(met.words) == len(looked_for.terms) and (
        any(spellings.stands_in(hit, met.names.said, asking.store) for hit in met.names.named)
        or (met.names.is_of_nobody and bool(met.names.aside))
    )
    number = (
        len(met.words)
        + len(met.near)
        + met.names.people
        + met.given
        + timing.is_of_the_time(met.names.said, met.names.language, asking)
        + (is_whole or bool(looked_for.deeds and looked_for.hits and _is_all_told(met, looked_for)))
    )
    if (
        number < looked_for.least
        or not looked_for.kind <= met.words | met.near
        or not giving.gives(met.names.said, looked_for.needs)
        or (looked_for.share and not giving.is_share(met.names.said))
        or not _has_any(met, looked_for)
        or _is_of_another(met, looked_for)
    ):
        return False
    if looked_for.dated and not _is_timed(met, number, looked_for, asking):
        return False
    if "number" in looked_for.needs and not (
        _solid(met.words) and _is_counted(met, looked_for) and _tells_of_it(met, looked_for)
    ):
        return False
    if not met.words and (looked_for.terms or not met.names.people):
        return False
    is_weighty = any(weight >= WEIGHTY for _, weight in looked_for.terms)
    is_then = asking.when is not None and timing.is_of_the_time(met.names.said, met.names.language, asking)
    is_of_all = is_whole and (is_weighty or is_then) and len(met.names.named) == len(looked_for.hits) > 1
    if (
        met.names.people
        or looked_for.weekdays
        or looked_for.needs
        or looked_for.telling & met.words
        or is_of_all
    ):
        return True
    return looked_for.reason and not looked_for.telling - met.near


def _is_of_another(met: Met, looked_for: Sought) -> bool:
    """Whether a sentence on a treaty tells not who signed it, or one on a war not why talks ended."""
    if looked_for.asks_who and len(met.words) < seeking.LEAST and not looked_for.deeds <= met.words:
        return True
    return looked_for.reason and not (looked_for.hits or met.given or looked_for.deeds < met.words)


def _is_timed(met: Met, number: int, looked_for: Sought, asking: Asking) -> bool:
    """Whether a sentence says when something was, and that it is what is asked about.

    It has every word of it, or names somebody and has two: a king's reception is no king's death.
    """
    about = _solid([term for term, _ in looked_for.terms])
    is_all = met.words.issuperset(about) and not looked_for.general.issuperset(about)
    is_it = is_all or (bool(met.names.named) and number >= seeking.LEAST)
    return is_it and timing.is_dated(met.names.said, met.names.language, asking)


def _is_quoted(met: Met, looked_for: Sought) -> bool:
    """Whether a sentence quotes somebody and has all that it is asked about: "who joked about a comma?"."""
    about = {term for term, _ in looked_for.terms} - looked_for.outbursts
    return not MARKS.isdisjoint(met.names.said) and met.words.issuperset(_solid(about))


def _is_by(met: Met, fact: Fact, looked_for: Sought) -> bool:
    """Whether nobody but who is asked about does what is asked, and it is not denied: "why did they quit?".

    Of a sentence that begins with another, whoever stands only behind the deed does not do it.
    """
    if not looked_for.active or not looked_for.deeds:
        return True
    own = fact.subject.id if fact.subject else None
    parts = [
        (hit, _split(hit, met.names.said)) for hit in met.names.named if hit.entity.id in looked_for.doers
    ]
    for hit, (before, behind) in parts:
        is_behind = _does(looked_for, before, met) and not _does(looked_for, behind, met)
        if own not in {None, hit.entity.id} and is_behind:
            return False
    return _does(looked_for, lexicon.without(met.names.said, "denial", DENIED), met)


def _does(looked_for: Sought, said: str, met: Met) -> bool:
    return all(matching.is_met(term, said, met.names.language) for term in looked_for.deeds)


def _split(hit: Hit, said: str) -> tuple[str, str]:
    """What stands before and behind a name in a text; where it does not stand there, nothing before it."""
    places = ((said.casefold().find(name.casefold()), name) for name in spellings.of(hit))
    at, name = min(((at, name) for at, name in places if at >= 0), default=(0, ""))
    return said[:at], said[at + len(name) :]


def _has_heaviest(met: Met, looked_for: Sought) -> bool:
    """Whether a sentence has a word that weighs most.

    One that gives the reason asked for and names everybody may have none of what are only things.
    """
    if not met.words.isdisjoint(seeking.heaviest(looked_for)):
        return True
    missed = (term for term, _ in looked_for.terms if term not in met.words | met.near)
    are_things = all(lexicon.standing(term.senses) in {"thing", "light"} for term in missed)
    return met.given and len(met.names.named) > 1 and are_things


def _part(term: Term, met: Met) -> float:
    """How much of the weight of a word counts: all of it in the sentence, some of it around it."""
    return 1.0 if term in met.words else BEFORE if term in met.near else 0.0


def _missed(term: Term, weight: float, language: Language, asking: Asking) -> float:
    """The weight of a word that a sentence does not meet: in another language it may stand there unknown."""
    is_foreign = language != asking.language
    return weight * FOREIGN if is_foreign and not term.senses and not term.topics else weight
