"""Patterns of questions: which words of a text ask, and what they ask for."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from bot import gazetteer, lexicon
from bot.model import Intent, Language
from bot.questions import lines, vocabulary
from bot.questions.lines import FIRST, LAST, LOOSE, OFFICE, PEOPLE, STAYS, URGENT

PEOPLES = (*lexicon.PLURALS, "i")
"""How a word for several people of a land ends: Belgians, Belgen, Iraqi."""
URGENCY = 10
"""Words that a pattern counts for more that wins of all others."""
SEARCH = 1
"""What a pattern for a search counts for more: "who opened the talks in X" asks for no list of talks."""
ASIDE = 0.5
"""What a pattern in any order counts for less than the words it has."""


class Asked(NamedTuple):
    """What a text asks for: the words at `taken` say so, `weight` of them in the pattern that fits best.

    `role` is the office of whoever does what is asked about: who chairs something is its chair.
    """

    intent: Intent
    taken: frozenset[int]
    language: Language
    weight: float = 0
    role: str = ""


class _Pattern(NamedTuple):
    """Steps are words of which each may stand there; `marks` are the signs before them in the lexicon."""

    intent: Intent
    steps: tuple["_Step", ...]
    marks: str
    role: str = ""

    @property
    def weight(self) -> float:
        """How much the pattern says: its words."""
        said = sum(step.words is not None for step in self.steps) - (ASIDE if LOOSE in self.marks else 0)
        said += SEARCH if self.intent == "passages" else 0
        return said + (URGENCY if URGENT in self.marks else 0)


class _Step(NamedTuple):
    """The words of which one may stand there, and the beginnings of others; None for a gap."""

    words: frozenset[str] | None
    beginnings: tuple[str, ...] = ()

    def fits(self, word: str, language: Language) -> bool:
        """Whether a folded word may stand there."""
        known = self.words or frozenset()
        if word in known or word.startswith(self.beginnings):
            return True
        if PEOPLE in known:
            return _is_people(word, language)
        return OFFICE in known and _is_office(word, language)


class _Possible:
    """Which steps have a word among some folded ones at all: most patterns are told by that, and soon."""

    def __init__(self, said: Sequence[str], language: Language) -> None:
        self._said = frozenset(said)
        self._language: Language = language
        self._known: dict[int, bool] = {}

    def stands(self, step: _Step) -> bool:
        """Whether one of the words may stand there; many patterns share one."""
        known = self._known.get(id(step))
        if known is None:
            known = self._known[id(step)] = step.words is None or any(
                step.fits(word, self._language) for word in self._said
            )
        return known


def asked(said: Sequence[str], language: Language) -> Asked | None:
    """What folded words ask for: the pattern with the most words, of equals the earlier in the file.

    The words of the intent's other patterns that fit as well belong to the question too. Those of a search
    among sentences do not: they are what is looked for.
    """
    said = [vocabulary.plain_who(said[0], language), *said[1:]] if said else said
    possible = _Possible(said, language)
    found = (
        (pattern, _found(pattern, said, language))
        for pattern in _patterns(language)
        if all(map(possible.stands, pattern.steps))
    )
    fits = [(pattern, places) for pattern, places in found if places is not None]
    if not fits:
        return None
    best, _ = max(fits, key=lambda fit: fit[0].weight)
    if best.intent == "passages":
        return Asked(best.intent, frozenset(), language, best.weight)
    taken = frozenset(i for pattern, places in fits if pattern.intent == best.intent for i in places)
    return Asked(best.intent, taken, language, best.weight, best.role)


@cache
def asking(language: Language) -> frozenset[str]:
    """The words that patterns are made of, as they stand."""
    return frozenset[str]().union(*(step.words for step in _steps(language) if step.words)) - {
        OFFICE,
        PEOPLE,
        STAYS,
    }


def is_talks(word: str, language: Language) -> bool:
    """Whether a folded word is one for talks, and not for those who take part in them."""
    return _talks(language).fits(word, language)


def is_team(word: str, language: Language) -> bool:
    """Whether a folded word is one for a delegation."""
    return _team(language).fits(word, language)


def is_leading(word: str, language: Language) -> bool:
    """Whether a folded word is one for leading."""
    return _leading(language).fits(word, language)


def is_asking(word: str, language: Language) -> bool:
    """Whether a folded word belongs to one of the classes of words that ask: "led", "team", "talks"."""
    return any(step.fits(word, language) for step in _classes(language))


def is_field(word: str, language: Language) -> bool:
    """Whether a folded word is what a minister is of, or a word for a ministry."""
    return _field(language).fits(word, language)


@cache
def _classes(language: Language) -> tuple[_Step, ...]:
    data = lexicon.load(language, "questions")["class"]
    return tuple(_step(f"@{name}", {f"@{name}": value}) for name, value in data.items())


@cache
def _team(language: Language) -> _Step:
    return _step("@team", {"@team": lexicon.load(language, "questions")["class"]["team"]})


@cache
def _field(language: Language) -> _Step:
    return _step("@field", {"@field": lexicon.load(language, "questions")["class"]["field"]})


@cache
def _leading(language: Language) -> _Step:
    return _step("@led", {"@led": lexicon.load(language, "questions")["class"]["led"]})


@cache
def _talks(language: Language) -> _Step:
    return _step("@talks", {"@talks": lexicon.load(language, "questions")["class"]["talks"]})


@cache
def beginnings(language: Language) -> frozenset[str]:
    """The beginnings of the other words of patterns."""
    return frozenset(beginning for step in _steps(language) for beginning in step.beginnings)


def _steps(language: Language) -> set[_Step]:
    return {step for pattern in _patterns(language) for step in pattern.steps}


@cache
def _patterns(language: Language) -> tuple[_Pattern, ...]:
    """The patterns of a language, which share their steps."""
    written = lines.table(language).read()
    steps = [
        _Step(None if words is None else frozenset(words), tuple(begun)) for words, begun in written["steps"]
    ]
    return tuple(
        _Pattern(intent, tuple(steps[at] for at in places), marks, role)
        for intent, places, marks, role in written["patterns"]
    )


def _step(text: str, classes: Mapping[str, str]) -> _Step:
    words, begun = lines.step(text, classes)
    return _Step(frozenset(words), tuple(begun))


def _found(pattern: _Pattern, said: Sequence[str], language: Language) -> list[int] | None:
    """The places of a pattern's words but those that stay; None where it does not fit."""
    if LOOSE in pattern.marks:
        found = _anywhere(pattern.steps, said, language)
    else:
        starts = range(min(1, len(said))) if FIRST in pattern.marks else range(len(said))
        tried = (_rest(pattern.steps, said, start, language) for start in starts)
        found = next((places for places in tried if places and _ends(pattern, places, said)), None)
    if found is None:
        return None
    steps = [step for step in pattern.steps if step.words is not None]
    return [place for place, step in zip(found, steps, strict=True) if not _is_named(step)]


def _ends(pattern: _Pattern, places: Sequence[int], said: Sequence[str]) -> bool:
    return LAST not in pattern.marks or places[-1] == len(said) - 1


def _anywhere(steps: Sequence[_Step], said: Sequence[str], language: Language) -> list[int] | None:
    """The places of the words of `steps` in any order, each at a place of its own."""
    places: list[int] = []
    for step in steps:
        here = next((i for i, word in enumerate(said) if i not in places and step.fits(word, language)), None)
        if here is None:
            return None
        places.append(here)
    return places


def _rest(steps: Sequence[_Step], said: Sequence[str], start: int, language: Language) -> list[int] | None:
    """The places of the words of `steps`, the first of them at `start`."""
    places: list[int] = []
    at, free = start, False
    for step in steps:
        if step.words is None:
            free = True
            continue
        ahead = range(at, len(said) if free else min(at + 1, len(said)))
        here = next((i for i in ahead if step.fits(said[i], language)), None)
        if here is None:
            return None
        places.append(here)
        at, free = here + 1, False
    return places


def _is_named(step: _Step) -> bool:
    """Whether a step's word is a name, too, and stays one."""
    return bool({OFFICE, PEOPLE, STAYS} & (step.words or frozenset()))


@lru_cache(maxsize=4096)
def _is_people(word: str, language: Language) -> bool:
    return word.endswith(PEOPLES) and gazetteer.is_demonym(word, language)


@lru_cache(maxsize=4096)
def _is_office(word: str, language: Language) -> bool:
    return bool(lexicon.spot_office(word, language)[0])
