"""From what speaks for a name to a decision.

The weights are those of logistic regressions on some thousands of spellings of public persons and places and
of as many strangers; the limits were then set so that of 100 strangers about one is taken for somebody.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from bot.names.align import Found
from bot.names.search import Search

Verdict = Literal["match", "ambiguous", "none"]
FAR = 2.0
"""Edits from which a runner-up is out of the question."""
APART = 0.25
"""Edits that the runner-up must be behind, or both may be meant."""
BADLY = 0.25
"""Edits a letter from which a word fits badly."""


class Weights(NamedTuple):
    """What speaks for and against the best name, in logits; from how many it is meant, or worth asking."""

    base: float
    edits: float
    gap: float
    regret: float
    chance: float
    badly: float
    left: float
    match: float
    ask: float


SEVERAL = Weights(0.26, -9.6, 0.77, -1.76, -0.61, -1.93, -2.2, 2.45, -5.0)
"""Several words were typed."""
WHOLE = Weights(1.8, -19.8, 1.98, -0.05, -0.5, 0.0, 0.0, 2.0, -2.5)
"""One word was typed, and the name has no other."""
PART = Weights(1.5, -18.8, 1.94, 0.0, -1.11, 0.0, 0.0, 2.7, -3.5)
"""One word was typed of a name of several."""


def judge(search: Search, found: Sequence[Found]) -> Verdict:
    """What may be said of names, one for each entity, the best first."""
    if not found or _are_two(search, found[0]):
        return "none"
    weights = _weights(search, found[0])
    sure = confidence(search, found)
    if sure >= weights.match and _gap(found) >= APART and _may_be_sure(search, found[0], weights):
        return "match"
    return "ambiguous" if sure >= weights.ask else "none"


def confidence(search: Search, found: Sequence[Found]) -> float:
    """How sure it is that the best name is meant, in logits."""
    best = found[0]
    weights = _weights(search, best)
    return (
        weights.base
        + weights.edits * best.cost / best.letters
        + weights.gap * _gap(found)
        + weights.regret * search.regret(best)
        + weights.chance * search.chance(best)
        + weights.badly * max(0.0, best.weakest - BADLY)
        + weights.left * (0 if _word_for_word(search, best) else min(best.left, 2))
    )


def _gap(found: Sequence[Found]) -> float:
    """The edits between the best name and the runner-up, at most `FAR`."""
    return min(FAR, found[1].cost - found[0].cost) if len(found) > 1 else FAR


def _word_for_word(search: Search, best: Found) -> bool:
    """Whether every typed word that counts stands in the name just so."""
    return sum(far == 0 for i, _, far in best.pairs if search.query.counts(i)) == search.counted


def _weights(search: Search, best: Found) -> Weights:
    """The weights for what was typed."""
    if search.counted > 1:
        return SEVERAL
    return PART if best.left else WHOLE


def _are_two(search: Search, best: Found) -> bool:
    """Whether what was typed and the name have each a word that the other has not."""
    fitting = {i for i, _, _ in best.pairs}
    missing = (i for i in range(len(search.query.words)) if search.query.counts(i) and i not in fitting)
    return search.counted > 1 and best.left > 0 and any(missing)


def _may_be_sure(search: Search, best: Found, weights: Weights) -> bool:
    """Whether it may be a match: never by given names or a short form, nor by part of what was typed."""
    if weights is WHOLE:
        return True
    return search.has_surname(best) and search.has_both_ends(best) and not search.has_short_form(best)
