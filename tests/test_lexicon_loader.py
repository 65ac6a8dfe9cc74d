"""The lexicon's files say each thing once: what stands twice is changed in one place only."""

from collections.abc import Iterator
from itertools import product

import pytest

from bot import lexicon
from bot.lexicon.loader import Part
from bot.model import LANGUAGES, Language

PARTS: tuple[Part, ...] = ("reading", "dates", "questions")


def lists(table: object, name: str) -> Iterator[tuple[str, list[str]]]:
    """The lists of a table by their names: those of TOML, and words between commas."""
    if isinstance(table, dict):
        for key, value in table.items():
            yield from lists(value, f"{name}.{key}")
    elif isinstance(table, list) and all(isinstance(one, str) for one in table):
        yield name, table
    elif isinstance(table, str) and "\n" not in table:
        yield name, table.split(", ")


@pytest.mark.parametrize(("language", "part"), list(product(LANGUAGES, PARTS)))
def test_no_list_has_a_word_twice(language: Language, part: Part) -> None:
    """Nor a phrase, nor a line of several words."""
    every = list(lists(lexicon.load(language, part), part))
    assert every
    assert {name: listed for name, listed in every if len(listed) > len(set(listed))} == {}
