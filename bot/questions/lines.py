"""The lines of the lexicon that are patterns of questions, taken apart beforehand."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from bot import lexicon
from bot.built import Table
from bot.lexicon import folding
from bot.model import Intent, Language
from bot.questions import vocabulary

GAP = "…"
OFFICE, PEOPLE, STAYS = "#office", "#people", "#stays"
"""Steps for a word for an office, for those of a land ("Belgians"), and in a class whose words say of what:
all stay names."""
FIRST, LAST, LOOSE, URGENT = "^", "$", "~", "!"
"""What stands before a pattern that begins or (as a step) ends the text, stands in any order, or wins."""
ROLE = " ="
"""What stands between a pattern and the office of whoever does it."""
CODE = (Path(__file__), Path(vocabulary.__file__), Path(folding.__file__))


def table(language: Language) -> Table:
    """The "steps" of a language's patterns, and its "patterns" with their steps by number.

    A step is its words, None for a gap, and the beginnings of others; a pattern its intent, its steps, the
    signs before them, and an office.
    """
    sources = (lexicon.written(language, "questions"), *CODE)
    return Table(f"patterns.{language}", sources, partial(_worked_out, language))


def step(text: str, classes: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """The words of which one may stand there, and the beginnings of others."""
    words = [word for each in text.split("|") for word in classes.get(each, each).split(", ")]
    whole = {
        word if word in {OFFICE, PEOPLE, STAYS} else vocabulary.folded(word)
        for word in words
        if not word.endswith("*")
    }
    return sorted(whole), [vocabulary.folded(word) for word in words if word.endswith("*")]


def _worked_out(language: Language) -> dict[str, Any]:
    data = lexicon.load(language, "questions")
    asked: Mapping[Intent, str] = data["ask"]
    classes: dict[str, str] = {f"@{name}": value for name, value in data["class"].items()}
    places = {GAP: 0}
    patterns = [
        _pattern(intent, line, places)
        for intent, lines in asked.items()
        for line in lines.split("\n")
        if line
    ]
    return {
        "steps": [(None, ()) if text == GAP else step(text, classes) for text in places],
        "patterns": patterns,
    }


def _pattern(intent: Intent, line: str, places: dict[str, int]) -> tuple[str, list[int], str, str]:
    """One line of the lexicon; `places` are the numbers of the steps met, since most lines share theirs."""
    bare = line.lstrip(FIRST + LOOSE + URGENT)
    marks = line[: len(line) - len(bare)] + (LAST if f" {LAST}" in bare else "")
    words, _, role = bare.partition(ROLE)
    said = words.removesuffix(f" {LAST}").split()
    return intent, [places.setdefault(text, len(places)) for text in said], marks, role
