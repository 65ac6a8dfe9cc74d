"""The words of a question that are left for names, and those for a topic."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from bot.model import Intent
from bot.questions import vocabulary
from bot.questions.cleaning import Word
from bot.questions.patterns import Asked

SPLIT: tuple[Intent, ...] = ("positions", "quotes", "compare")
"""Questions in which what follows "over" or "about" is the topic."""


def parted(words: Sequence[Word], left: Sequence[int], asked: Asked) -> tuple[tuple[str, ...], str]:
    """The words for names, apart where what asks or a date stands between, and those for a topic."""
    left = _meant(words, left, asked)
    about = vocabulary.phrases(asked.language, "about")
    at = next((n for n, i in enumerate(left) if (words[i].folded,) in about), 0)
    empty = vocabulary.phrases(asked.language, "empty")
    if asked.intent not in SPLIT or all((words[i].folded,) in empty for i in left[:at]):
        return _pieces(words, left), ""
    return _pieces(words, left[:at]), _joined(words[i] for i in left[at + 1 :])


def _pieces(words: Sequence[Word], places: Sequence[int]) -> tuple[str, ...]:
    """Words that stand together, as texts."""
    runs = (list(run) for _, run in groupby(enumerate(places), key=lambda each: each[1] - each[0]))
    return tuple(_joined(words[i] for _, i in run) for run in runs)


def _joined(words: Iterable[Word]) -> str:
    return " ".join(word.text for word in words)


def _meant(words: Sequence[Word], left: Sequence[int], asked: Asked) -> Sequence[int]:
    """The places left that stand before an "instead of": what somebody does not want is no topic."""
    folded = [word.folded for word in words]
    apart = vocabulary.places(folded, vocabulary.phrases(asked.language, "instead"))
    if asked.intent not in SPLIT or not apart:
        return left
    return [place for place in left if place < min(apart)]
