"""Reads the lexicon's files, each once."""

import re
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any, Literal, get_args

from bot.built import Table
from bot.model import LANGUAGES, Language

Part = Literal["reading", "dates", "questions"]
Shared = Literal["offices", "topics", "bodies", "given_names", "stems", "cues"]
HERE = Path(__file__).parent
SECTIONS = ("stances", "speech")
"""Tables of what is read in articles that questions need too."""
_HEADING = re.compile(r"^\[[a-z]+\]$", re.MULTILINE)


@cache
def load(language: Language, part: Part) -> dict[str, Any]:
    """One part of a language's lexicon; the caller must not change what it gets."""
    return _whole(written(language, part), f"{part}.{language}").read()  # type: ignore[no-any-return] # all of TOML is a dictionary


@cache
def section(language: Language, name: str) -> dict[str, Any]:
    """One of `SECTIONS`: reading all of so long a file takes a question too long."""
    return _section(language, name).read()  # type: ignore[no-any-return] # a table is a dictionary


@cache
def shared(name: Shared) -> dict[str, Any]:
    """A table of all languages in one file; the caller must not change what it gets."""
    return _whole(HERE / f"{name}.toml", name).read()  # type: ignore[no-any-return] # as in `load`


def written(language: Language, part: Part) -> Path:
    """The file of a part."""
    return HERE / language / f"{part}.toml"


def tables() -> Iterator[Table]:
    """All that is read of TOML, to be kept as what is read faster."""
    for name in get_args(Shared):
        yield _whole(HERE / f"{name}.toml", name)
    for language in LANGUAGES:
        for part in get_args(Part):
            yield _whole(written(language, part), f"{part}.{language}")
        for name in SECTIONS:
            yield _section(language, name)


def _whole(path: Path, name: str) -> Table:
    return Table(name, (path,), partial(_parsed, path))


def _section(language: Language, name: str) -> Table:
    path = HERE / language / "reading.toml"
    return Table(f"{name}.{language}", (path,), partial(_parsed_section, path, name))


def _parsed(path: Path) -> dict[str, Any]:
    return _toml(path.read_text("utf8"))


def _parsed_section(path: Path, name: str) -> dict[str, Any]:
    text = path.read_text("utf8")
    start = text.index(f"\n[{name}]\n")
    after = _HEADING.search(text, start + len(name) + 3)
    found: dict[str, Any] = _toml(text[start : after.start() if after else None])[name]
    return found


def _toml(text: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - 2 ms that a question does without where tables are kept

    return tomllib.loads(text)


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
