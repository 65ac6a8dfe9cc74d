"""Reads the lexicon's files, each once."""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Literal

from bot.model import Language

Part = Literal["reading", "dates", "questions"]
Shared = Literal["offices", "topics", "bodies", "given_names", "stems", "cues"]
HERE = Path(__file__).parent
_HEADING = re.compile(r"^\[[a-z]+\]$", re.MULTILINE)


@cache
def load(language: Language, part: Part) -> dict[str, Any]:
    """One part of a language's lexicon; the caller must not change what it gets."""
    return tomllib.loads((HERE / language / f"{part}.toml").read_text("utf8"))


@cache
def section(language: Language, part: Part, table: str) -> dict[str, Any]:
    """One table of a part: reading all of a long one takes a question too long."""
    text = (HERE / language / f"{part}.toml").read_text("utf8")
    start = text.index(f"\n[{table}]\n")
    after = _HEADING.search(text, start + len(table) + 3)
    found: dict[str, Any] = tomllib.loads(text[start : after.start() if after else None])
    return found[table]  # type: ignore[no-any-return] # a table is a dictionary


@cache
def shared(name: Shared) -> dict[str, Any]:
    """A table of all languages in one file; the caller must not change what it gets."""
    return tomllib.loads((HERE / f"{name}.toml").read_text("utf8"))


@cache
def table() -> dict[str, dict[str, list[str]]]:
    """The table of senses: its parts, each with its senses in order, and their words in each of `LANGUAGES`.

    The file is read line by line: a parser of all of TOML takes five times as long, and every question waits.
    """
    found: dict[str, dict[str, list[str]]] = {}
    part: dict[str, list[str]] = {}
    for line in (HERE / "senses.toml").read_text("utf8").splitlines():
        if line.startswith("["):
            part = found.setdefault(line.strip("[]"), {})
        elif not line.startswith("#") and ": " in line:
            sense, _, columns = line.partition(": ")
            part[sense] = columns.split(" | ")
    return found
