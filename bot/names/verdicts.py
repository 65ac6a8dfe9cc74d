"""From what speaks for a name to a decision.

The weights are those of logistic regressions on some thousands of spellings of public persons and places,
each with its name among those known and without, as a stranger; the limits were then set so that of 100
strangers fewer than one is taken for somebody.
"""

from collections.abc import Sequence
from math import log
from operator import mul
from typing import Literal, NamedTuple

from bot.names.align import Found
from bot.names.hearing import is_other_gender
from bot.names.search import FAR, Search

Verdict = Literal["match", "ambiguous", "none"]
APART = 0.25
"""Edits that the runner-up must be behind, or both may be meant."""
BADLY = 0.25
"""Edits a letter from which a word fits badly."""
FARTHEST = 0.3
"""Edits a letter up to which a name may be meant without asking: none that was, was farther off."""
LONGER = 0.5
SHORTER = 0.75
"""Edits for each letter of the longer, or shorter, of two words from which they are two: Jane is no Ria."""
LETTERS = 4
"""Letters of a single word from which it may stand for a name of many more."""
TOLD = 7
"""Letters of a single word from which it is still told from others when it is altered: few are so near."""
SLIP = 0.65
"""Edits from which a word is altered, and mostly no other spelling of the same sounds."""
MANY = 2
"""Words left out from which they are many."""
ALTERED = 0.3
"""Edits from which a word is more than the same sounds written otherwise."""


class Words(NamedTuple):
    """What speaks for a name of which several words were typed, or the logits of each."""

    base: float
    evidence: float
    surname: float
    badly: float
    left: float
    words: float
    letters: float
    shortest: float
    altered: float
    unnamed: float


class Word(NamedTuple):
    """What speaks for a name of which one word was typed, or the logits of each."""

    base: float
    edits: float
    gap: float
    chance: float


class Limits(NamedTuple):
    """From how many logits a name is meant, and from how many it is worth asking."""

    match: float
    ask: float


SEVERAL = Words(3.65, 0.63, -0.82, -2.81, -2.66, -1.81, 1.98, -0.41, -1.06, -1.3), Limits(1.5, -5.0)
"""Several words were typed."""
WHOLE = Word(1.0, -18.4, 2.82, -0.34), Limits(1.7, -4.0)
"""One word was typed, and the name has no other."""
PART = Word(0.73, -18.4, 2.73, -0.89), Limits(2.4, -4.0)
"""One word was typed of a name of several."""


def judge(search: Search, found: Sequence[Found]) -> Verdict:
    """What may be said of names, one for each entity, the best first."""
    if not found or search.are_two(found[0]) or _is_too_little(search, found[0]):
        return "none"
    best = found[0]
    sure, limits = _weighed(search, found)
    part = search.counted == 1 and best.left > 0
    if (
        _is_near(search, best)
        and (sure >= limits.match or _is_told_by_surname(search, found))
        and _gap(found) >= APART
        and (not part or search.has_surname(best))
    ):
        return "match"
    return "ambiguous" if sure >= limits.ask else "none"


def _weighed(search: Search, found: Sequence[Found]) -> tuple[float, Limits]:
    """How sure it is that the best name is meant, in logits, and how sure it must be."""
    if search.counted > 1:
        weights, limits = SEVERAL
        return sum(map(mul, weights, _words(search, found[0]))), limits
    weights_of_one, limits = PART if found[0].left else WHOLE
    return sum(map(mul, weights_of_one, _word(search, found))), limits


def _words(search: Search, best: Found) -> Words:
    """What speaks for the best name where several words were typed."""
    last = len(search.index.name(best.name)) - 1
    letters = [len(search.query.words[at].roman) for at in search.query.counting]
    return Words(
        base=1,
        evidence=search.evidence(best),
        surname=sum(far for i, j, far in best.pairs if j == last and i in search.query.counting),
        badly=max(0.0, best.weakest - BADLY),
        left=min(best.left, 2),
        words=search.counted,
        letters=log(best.letters),
        shortest=min(letters),
        altered=any(far >= ALTERED for i, _, far in best.pairs if i in search.query.counting),
        unnamed=not search.has_surname(best),
    )


def _word(search: Search, found: Sequence[Found]) -> Word:
    """What speaks for the best name where one word was typed."""
    best = found[0]
    return Word(base=1, edits=best.cost / best.letters, gap=_gap(found), chance=search.chance(best))


def _is_told_by_surname(search: Search, found: Sequence[Found]) -> bool:
    """Whether the surname alone would tell who is meant, and every word before it fits.

    Whoever types more of a name is not understood worse: a given name is spelt in as many ways.
    """
    best = found[0]
    last = len(search.index.name(best.name)) - 1
    typed = next((i for i, j, _ in best.pairs if j == last and i in search.query.counting), None)
    if typed is None or search.counted == 1 or best.left or best.weakest > BADLY:
        return False
    far, *others = (_apart(each, typed) for each in found)
    behind = min(others, default=far + FAR) - far
    weights, limits = PART
    alone = Word(
        base=1,
        edits=far / len(search.query.words[typed].roman),
        gap=min(FAR, behind),
        chance=search.chance_of(typed, far),
    )
    sure: float = sum(map(mul, weights, alone))
    return sure >= limits.match


def _apart(found: Found, typed: int) -> float:
    """The edits of a typed word to the word of a name that it was found for; out of the question for none."""
    return next((far for i, _, far in found.pairs if i == typed), 99.0)


def _gap(found: Sequence[Found]) -> float:
    """The edits between the best name and the runner-up, at most `FAR`."""
    return min(FAR, found[1].cost - found[0].cost) if len(found) > 1 else FAR


def _is_too_little(search: Search, best: Found) -> bool:
    """Whether one word was typed, short or badly, of a name of several others: "Jan" is no Jan Mayen's."""
    short = best.letters < LETTERS or best.weakest > BADLY
    return search.counted == 1 and best.left >= MANY and short


def _is_short(search: Search, best: Found) -> bool:
    """Whether one short word was typed that is altered: it may as well be another name, known or not.

    Letters out of order are a slip.
    """
    if search.counted > 1 or best.letters >= TOLD:
        return False
    index, words, name = search.index, search.query.words, search.index.name(best.name)
    return any(
        far >= SLIP and sorted(words[i].roman) != sorted(index.roman[name[j]]) for i, j, far in best.pairs
    )


def _is_near(search: Search, best: Found) -> bool:
    """Whether what was typed is near enough to the name, as a whole and each word of it."""
    if best.cost > FARTHEST * best.letters or _is_short(search, best):
        return False
    index, words, name = search.index, search.query.words, search.index.name(best.name)
    for i, j, far in best.pairs:
        letters = sorted((len(words[i].roman), len(index.roman[name[j]])))
        if i in search.query.counting and far >= min(SHORTER * letters[0], LONGER * letters[1]):
            return False
        if far and j == len(name) - 1 and is_other_gender(words[i].text, index.words[name[j]]):
            return False
    return True
