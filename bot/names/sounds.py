"""How a written word may sound, by the spelling habits of spellings.toml."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from bot.built import Table
from bot.names import keys
from bot.names.rules import Reader, reader

_DOUBLED = re.compile(r"(.)\1+")


@cache
def spellings() -> Mapping[str, Any]:
    """The tables of spellings.toml."""
    return TABLE.read()  # type: ignore[no-any-return] # all of TOML is a dictionary


def _parsed() -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - 2 ms that a question does without where the table is kept

    return tomllib.loads(WRITTEN.read_text("utf8"))


WRITTEN = Path(__file__).with_name("spellings.toml")
TABLE = Table("spellings", (WRITTEN,), _parsed)
"""The tables as they are read faster."""


def _letters(table: str) -> dict[str, str]:
    """A table written as "letter=sounds letter=sounds"."""
    return dict(pair.split("=", 1) for pair in table.split())


class Habit(NamedTuple):
    """A way to read Latin letters: those that its words lack, and the marked ones that they may have."""

    read: Reader
    lacks: frozenset[str]
    marks: frozenset[str] | None

    def marked(self, word: str) -> bool:
        """Whether it has the marked letters of a word."""
        return self.marks is None or all(c.isascii() or c in self.marks for c in word)


@cache
def _latin(*, typed: bool) -> tuple[Habit, ...]:
    """The habits of Latin script, the plain one first; of what was typed those by which people spell."""
    letters = spellings()["letters"]
    return tuple(
        Habit(
            reader(table["rules"], letters),
            frozenset(table.get("lacks", "")),
            frozenset(table["marks"]) if "marks" in table else None,
        )
        for table in spellings()["habits"].values()
        if table.get("typed", True) or not typed
    )


@cache
def _others() -> tuple[Reader, Reader, list[Reader]]:
    """The readers of Russian and of Ukrainian letters, and those of Greek ones."""
    greek = spellings()["greek"]
    tables = (*spellings()["cyrillic"].values(), greek, greek | {"rules": greek["foreign"] + greek["rules"]})
    russian, ukrainian, *others = (reader(t["rules"], _letters(t["letters"])) for t in tables)
    return russian, ukrainian, others


_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_UKRAINIAN = re.compile("[іїєґ]")


def _readers(word: str, *, typed: bool) -> list[Reader]:
    """The readers for the script of a word, the plainest first."""
    if not word.isascii():
        russian, ukrainian, greek = _others()
        if _GREEK.search(word):
            return greek
        if _CYRILLIC.search(word):
            return [ukrainian, russian] if _UKRAINIAN.search(word) else [russian, ukrainian]
    spelt = [habit for habit in _latin(typed=typed) if habit.lacks.isdisjoint(word)]
    return [habit.read for habit in spelt if word.isascii() or habit.marked(word)]


@lru_cache(maxsize=1 << 12)
def readings(word: str, *, typed: bool = False) -> tuple[str, ...]:
    """The ways a word (as `keys.words` gives it) may sound, without doubles, the plainest first.

    A word that was `typed` is read by the habits by which people spell names they have heard only.
    """
    said = dict.fromkeys([read(word) for read in _readers(word, typed=typed)])
    return tuple(dict.fromkeys(filter(None, map(_sound, said)))) or (word,)


def plain(word: str) -> tuple[str, ...]:
    """The plainest of the readings, and that of a Slavic name."""
    said = _sound(_readers(word, typed=True)[0](word)) or word
    slavic = _sound(_transliterated()(word)) if word.isascii() else ""
    return (said, slavic) if slavic not in {"", said} else (said,)


def _sound(said: str) -> str:
    """What was read, with glides as vowels, ts as the one sound it is, and no sound twice in a row."""
    said = said.replace("j", "i").replace("w", "u").replace("ts", "c")
    return _DOUBLED.sub(r"\1", said) if _DOUBLED.search(said) else said


_VOICELESS = str.maketrans("zZ", "sS")


@lru_cache(maxsize=1 << 12)
def transliterated(word: str) -> str:
    """The one reading of all spellings of a Russian or Ukrainian name; s for z, which German does not write.

    >>> transliterated("sjevtsjoek") == transliterated("schewtschuk") == transliterated("shevchuk")
    True
    """
    return _sound(_transliterated()(word)).translate(_VOICELESS)


@lru_cache(maxsize=1 << 12)
def transliterations(word: str) -> frozenset[str]:
    """The same, and the reading of a German spelling, whose z is ts.

    >>> transliterations("sluzki").isdisjoint(transliterations("sloetski"))
    False
    """
    return frozenset({transliterated(word), transliterated(word.replace("tz", "z").replace("z", "ts"))})


@cache
def _transliterated() -> Reader:
    """The reader of transliterations."""
    return reader(spellings()["habits"]["transliterated"]["rules"], spellings()["letters"])


_ROMAN = str.maketrans({"S": "sh", "Z": "zh", "C": "ch", "J": "j", "c": "ts"})


@lru_cache(maxsize=1 << 12)
def romanised(word: str) -> str:
    """The word in plain Latin letters: folded where it is Latin, else letter by letter as it sounds."""
    folded = keys.key(word)
    if folded.isascii():
        return folded
    return _readers(word, typed=True)[0](word).translate(_ROMAN)


@cache
def forms(table: str) -> dict[str, tuple[str, ...]]:
    """A given name → its other forms, in order, in a table of the data: "nicknames" or "counterparts"."""
    found: dict[str, set[str]] = {}
    for row in spellings()[table]["names"]:
        for form in row:
            found.setdefault(form, set()).update(set(row) - {form})
    return {form: tuple(sorted(others)) for form, others in found.items()}
