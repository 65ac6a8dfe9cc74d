"""Any words: full text over facts and sentences, with the names in them resolved first."""

from collections.abc import Iterable, Sequence

from bot import lexicon
from bot.answers.asking import Asking, unlike
from bot.model import Answer, Fact, FactKind, Interval, NoMatch

BEST = 3
"""Sentences that answer a question of no known kind."""
MOST = 50
"""Candidates that are looked at."""
PASSAGES: tuple[FactKind, ...] = ("passage",)


def facts(asking: Asking) -> Answer:
    """Facts and sentences in which everything asked for stands: each name, and each word or its topic."""
    if not asking.hits and not asking.left:
        return asking.usage() if asking.when is None else asking.answered(asking.facts())
    found = _found(asking, ())
    return asking.answered(found) if found else _nothing(asking)


def passages(asking: Asking) -> Answer:
    """The best sentences about everybody named and at least half of the other words."""
    if not asking.hits and not asking.left:
        return asking.usage()
    if not asking.left:
        return _nothing(asking)
    best = sorted(_found(asking, PASSAGES, half=True), key=lambda fact: -_share(fact, asking))[:BEST]
    return asking.answered(best) if best else _nothing(asking)


def _found(asking: Asking, kinds: Sequence[FactKind], *, half: bool = False) -> list[Fact]:
    """Facts that name everybody named and speak of the rest: all of it, or at least half."""
    ids, words = asking.ids, " ".join(asking.left)
    if not words:
        return asking.facts(*ids, kinds=kinds)
    typed = asking.store.search(words, about=ids, kinds=kinds, match="any" if half else "all", limit=MOST)
    keyed = [fact for key in _keys(asking) for fact in _keyed(asking, key, kinds)]
    least = 0.5 if half else 1.0
    found = [fact for fact in unlike([*typed, *keyed], ()) if _share(fact, asking) >= least]
    return [fact for fact in found if _is_of(fact, asking.when)]


def _is_of(fact: Fact, when: Interval | None) -> bool:
    """Whether a fact is about that time or was said in it."""
    return when is None or any(time is not None and time.overlaps(when) for time in (fact.when, fact.said))


def _keyed(asking: Asking, key: str, kinds: Sequence[FactKind]) -> list[Fact]:
    """Facts on a topic whatever their language; positions have its key, others a word for it."""
    words = " ".join(lexicon.topic_words(key))
    found = asking.store.search(words, about=asking.ids, kinds=kinds, match="any", limit=MOST)
    return found if kinds else [*asking.facts(*asking.ids, kinds=("position",), key=key), *found]


def _share(fact: Fact, asking: Asking) -> float:
    """Which part of the words that name nobody the fact speaks of, 0 to 1, in any language's words."""
    said = " ".join(evidence.quote for evidence in fact.evidence)
    own, language = set(lexicon.words(said)), fact.evidence[0].source.language
    keys = set(lexicon.topic_keys(said, language))
    asked = [word for run in asking.left for word in lexicon.words(run)]
    met = [word for word in asked if word in own or keys & set(lexicon.topics_asked(word, asking.language))]
    return len(met) / len(asked) if asked else 0.0


def _keys(asking: Asking) -> Iterable[str]:
    return lexicon.topics_asked(" ".join(asking.left), asking.language)


def _nothing(asking: Asking) -> Answer:
    """Nothing is about it: what the store holds about the names, and nothing else."""
    known: list[Fact] = asking.facts(*asking.ids, ever=True) if asking.hits else []
    return NoMatch(asking.understood(), tuple(fact for fact in known if fact.kind != "passage"))
