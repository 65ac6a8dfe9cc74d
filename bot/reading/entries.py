"""Entries of a lexicon in the shapes in which rules ask for them."""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import product
from typing import Any, get_args

from bot.reading import shapes
from bot.reading.shapes import Set, Stance

_STANCES: Mapping[str, Stance] = {stance: stance for stance in get_args(Stance)}


def _set(entry: str | list[str]) -> Set:
    return frozenset(entry.split() if isinstance(entry, str) else entry)


def _phrases(entry: list[str]) -> shapes.Phrases:
    return shapes.Phrases(sorted((tuple(phrase.split()) for phrase in entry), key=len, reverse=True))


def _groups(entry: list[list[str]]) -> shapes.Groups:
    return tuple(map(frozenset, entry))


def _split_verbs(entry: list[tuple[str, str]]) -> shapes.SplitVerbs:
    found: dict[str, Set] = {}
    for forms, parts in entry:
        for form in forms.split():
            found[form] = found.get(form, frozenset()) | frozenset(parts.split())
    return found


def _stance_verbs(entry: str) -> shapes.StanceVerbs:
    found: dict[str, tuple[tuple[Stance, str], ...]] = {}
    for line in entry.strip().splitlines():
        stance, forms = line.split(":")
        for form in forms.split():
            verb, parted, particle = form.partition("~")
            if not parted:
                verb, _, particle = form.partition("_")
            together = ((particle + verb, ""),) if parted else ()
            for spelled, apart in ((verb, particle), *together):
                found[spelled] = (*found.get(spelled, ()), (_STANCES[stance], apart))
    return found


def _stance_phrases(entry: str) -> shapes.StancePhrases:
    lines = (line.split(":") for line in entry.strip().splitlines())
    found = [(words, _STANCES[stance]) for stance, phrase in lines for words in _spelled(phrase)]
    return tuple(sorted(found, key=lambda pair: len(pair[0]), reverse=True))


def _spelled(phrase: str) -> Iterator[shapes.Phrase]:
    """Every phrase that one with alternatives ("is|are ready to") stands for."""
    return product(*(word.split("|") for word in phrase.split()))


def _flips(entry: Mapping[str, str]) -> shapes.Flips:
    return {_STANCES[stance]: _STANCES[turned] for stance, turned in entry.items()}


def _any_of(entry: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(entry))


SHAPES: Mapping[Any, Callable[[Any], object]] = {
    bool: bool,
    str: str,
    re.Pattern[str]: _any_of,
    shapes.Set: _set,
    shapes.Endings: tuple,
    shapes.Phrases: _phrases,
    shapes.Groups: _groups,
    shapes.Table: dict,
    shapes.SplitVerbs: _split_verbs,
    shapes.StanceVerbs: _stance_verbs,
    shapes.StancePhrases: _stance_phrases,
    shapes.Flips: _flips,
}
"""By its type: how an entry is read."""
