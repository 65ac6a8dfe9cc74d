"""Patterns of questions: which words of a text ask, and what they ask for."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Literal, NamedTuple

from bot import lexicon
from bot.model import Intent, Language

GAP = "…"


class Asked(NamedTuple):
    """What a text asks for: the words at `taken` say so, `weight` of them in the pattern that fits best."""

    intent: Intent
    taken: frozenset[int]
    language: Language
    weight: int = 0


class _Pattern(NamedTuple):
    intent: Intent
    steps: tuple[tuple[str, ...], ...]
    first: bool


def asked(said: Sequence[str], language: Language) -> Asked | None:
    """What folded words ask for: the pattern with the most words, of equals the earlier in the file.

    The words of the intent's other patterns that fit as well belong to the question too.
    """
    fits = [(pattern, taken) for pattern in _patterns(language) if (taken := _found(pattern, said))]
    if not fits:
        return None
    best, words = max(fits, key=lambda fit: len(fit[1]))
    others = (taken for pattern, taken in fits if pattern.intent == best.intent)
    return Asked(best.intent, frozenset(words).union(*others), language, len(words))


@cache
def phrases(
    language: Language, name: str, table: Literal["words", "follow"] = "words"
) -> frozenset[tuple[str, ...]]:
    """A list of the lexicon's question words, each phrase as its folded words."""
    listed = lexicon.load(language, "questions")[table][name].split(",")
    return frozenset(folded for phrase in listed if (folded := lexicon.words(phrase)))


def places(said: Sequence[str], listed: frozenset[tuple[str, ...]]) -> frozenset[int]:
    """Where phrases of a list stand among folded words."""
    longest = max(map(len, listed))
    found: set[int] = set()
    for start in range(len(said)):
        for length in range(min(longest, len(said) - start), 0, -1):
            if tuple(said[start : start + length]) in listed:
                found.update(range(start, start + length))
                break
    return frozenset(found)


@cache
def _patterns(language: Language) -> tuple[_Pattern, ...]:
    table: Mapping[Intent, str] = lexicon.load(language, "questions")["ask"]
    return tuple(
        _pattern(intent, line) for intent, lines in table.items() for line in lines.split("\n") if line
    )


def _pattern(intent: Intent, line: str) -> _Pattern:
    steps = tuple(tuple(step.split("|")) for step in line.removeprefix("^").split())
    return _Pattern(intent, steps, first=line.startswith("^"))


def _found(pattern: _Pattern, said: Sequence[str]) -> list[int]:
    """The places of a pattern's words, [] where it does not stand in the text."""
    starts = range(min(1, len(said))) if pattern.first else range(len(said))
    return next((taken for start in starts if (taken := _rest(pattern.steps, said, start))), [])


def _rest(steps: tuple[tuple[str, ...], ...], said: Sequence[str], start: int) -> list[int]:
    """The places of the words of `steps`, the first of them at `start`."""
    taken: list[int] = []
    at, free = start, False
    for step in steps:
        if step == (GAP,):
            free = True
            continue
        here = next(
            (i for i in (range(at, len(said)) if free else range(at, at + 1)) if _fits(step, said, i)), None
        )
        if here is None:
            return []
        taken.append(here)
        at, free = here + 1, False
    return taken


def _fits(step: tuple[str, ...], said: Sequence[str], at: int) -> bool:
    if at >= len(said):
        return False
    return any(said[at].startswith(word[:-1]) if word.endswith("*") else said[at] == word for word in step)
