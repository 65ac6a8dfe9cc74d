"""The lexicon in the shapes that rules ask for: sets of words, phrases as tuples, verbs with their particles."""

from functools import cache
from typing import Any

from bot.lexicon import load
from bot.model import Language


def _entry(language: Language, path: str) -> Any:  # noqa: ANN401 - a lexicon entry is a string, a list or a table
    part, key = path.split(".")
    return load(language, "reading")[part][key]


@cache
def words(language: Language, path: str) -> frozenset[str]:
    """The words at "section.key", whether the lexicon has them as a list or as lines of text."""
    entry = _entry(language, path)
    return frozenset(entry.split() if isinstance(entry, str) else entry)


@cache
def phrases(language: Language, path: str) -> tuple[tuple[str, ...], ...]:
    """The entries at "section.key" as tuples of words, longest first."""
    return tuple(sorted((tuple(p.split()) for p in _entry(language, path)), key=len, reverse=True))


@cache
def groups(language: Language, path: str) -> tuple[frozenset[str], ...]:
    """Sets of words that mean the same."""
    return tuple(frozenset(group) for group in _entry(language, path))


@cache
def table(language: Language, path: str) -> dict[str, str]:
    """A table of words at "section.key"."""
    return dict(_entry(language, path))


@cache
def split_verbs(language: Language) -> dict[str, frozenset[str]]:
    """Finite form of a verb of saying in two parts → the parts that may close its clause."""
    found: dict[str, frozenset[str]] = {}
    for forms, parts in _entry(language, "speech.split"):
        for form in forms.split():
            found[form] = found.get(form, frozenset()) | frozenset(parts.split())
    return found


@cache
def stance_verbs(language: Language) -> dict[str, tuple[tuple[str, str], ...]]:
    """Form of a verb → the stances it may take, each with the particle that must close the clause ("" for none)."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for line in _entry(language, "stances.verbs").strip().splitlines():
        stance, forms = line.split(":")
        for form in forms.split():
            verb, _, particle = form.partition("_")
            found[verb] = (*found.get(verb, ()), (stance, particle))
    return found


@cache
def stance_phrases(language: Language) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Phrases that take a stance by themselves, with the stance, longest first."""
    lines = (line.split(":") for line in _entry(language, "stances.phrases").strip().splitlines())
    found = [(tuple(words.split()), stance) for stance, words in lines]
    return tuple(sorted(found, key=lambda pair: len(pair[0]), reverse=True))
