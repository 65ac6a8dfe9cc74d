"""Reads the lexicon's files, each once."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Literal

from bot.model import Language

Part = Literal["reading", "dates", "questions"]
Shared = Literal["offices", "topics", "bodies", "given_names", "stems", "senses", "cues"]
HERE = Path(__file__).parent


@cache
def load(language: Language, part: Part) -> dict[str, Any]:
    """One part of a language's lexicon; the caller must not change what it gets."""
    return tomllib.loads((HERE / language / f"{part}.toml").read_text("utf8"))


@cache
def shared(name: Shared) -> dict[str, Any]:
    """A table of all languages in one file; the caller must not change what it gets."""
    return tomllib.loads((HERE / f"{name}.toml").read_text("utf8"))
