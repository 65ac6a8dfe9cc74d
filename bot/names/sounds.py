"""How a written word may sound, by the spelling habits of spellings.toml."""

import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

from bot.names import keys

_DOUBLED = re.compile(r"(.)\1+")
_GLIDES = str.maketrans({"j": "i", "w": "u"})
Reader = Callable[[str], str]


@cache
def spellings() -> Mapping[str, Any]:
    """The tables of spellings.toml."""
    return tomllib.loads((files(__package__) / "spellings.toml").read_text("utf-8"))


class _Bare(dict[int, str]):
    """What no rule takes, for str.translate: as a table has it, else without its marks, else by its name."""

    def __init__(self, letters: Mapping[str, str]) -> None:
        super().__init__((ord(letter), sound) for letter, sound in letters.items())

    def __missing__(self, code: int) -> str:
        """The sound of a letter that is not in the table; remembered."""
        plain = unicodedata.normalize("NFD", chr(code))[0]
        own = plain if plain.isascii() else _by_name(chr(code))
        self[code] = sound = self.get(ord(plain), own)
        return sound


def _by_name(letter: str) -> str:
    """The sounds in a letter's Unicode name, for scripts without a table: "HANGUL SYLLABLE GIM"."""
    name = unicodedata.name(letter, "")
    script, _, last = name.rpartition(" ")
    if "SYLLABLE" in script or "HIRAGANA" in script or "KATAKANA" in script:
        return last.lower()
    return last[0].lower() if "LETTER" in script else ""


def _reader(rules: list[list[str]], letters: Mapping[str, str]) -> Reader:
    """A reader by rules of [regular expression, sounds], and by the letters where none fits."""
    sounds = {f"r{number}": sound for number, (_, sound) in enumerate(rules)}
    bars = "|".join(f"(?P<r{number}>{pattern})" for number, (pattern, _) in enumerate(rules))
    find = re.compile(bars or "(?!)", re.DOTALL).finditer
    bare = _Bare(letters)

    def read(word: str) -> str:
        said, done = "", 0
        for found in find(word):
            start, end = found.span()
            said += word[done:start].translate(bare) + sounds[found.lastgroup or ""]
            done = end
        return said + word[done:].translate(bare)

    return read


def _letters(table: str) -> dict[str, str]:
    """A table written as "letter=sounds letter=sounds"."""
    return dict(pair.split("=", 1) for pair in table.split())


class Habit(NamedTuple):
    """A way to read Latin letters, and the words that it is not for."""

    read: Reader
    lacks: frozenset[str]
    marks: frozenset[str] | None
    typed: bool

    def reads(self, word: str) -> bool:
        """Whether a word may be spelt by this habit."""
        return self.lacks.isdisjoint(word) and (
            self.marks is None or word.isascii() or all(c.isascii() or c in self.marks for c in word)
        )


@cache
def _latin() -> tuple[Habit, ...]:
    """The habits of Latin script, the plain one first."""
    letters = spellings()["letters"]
    return tuple(
        Habit(
            _reader(table["rules"], letters),
            frozenset(table.get("lacks", "")),
            frozenset(table["marks"]) if "marks" in table else None,
            table.get("typed", True),
        )
        for table in spellings()["habits"].values()
    )


@cache
def _others() -> tuple[Reader, Reader, Reader]:
    """The readers of Russian, Ukrainian and Greek letters."""
    tables = (*spellings()["cyrillic"].values(), spellings()["greek"])
    russian, ukrainian, greek = (_reader(t["rules"], _letters(t["letters"])) for t in tables)
    return russian, ukrainian, greek


def _readers(word: str, *, typed: bool) -> Iterator[Reader]:
    """The readers for the script of a word."""
    russian, ukrainian, greek = _others()
    if any("Ͱ" <= c <= "Ͽ" or "ἀ" <= c <= "῿" for c in word):
        yield greek
    elif any("Ѐ" <= c <= "ӿ" for c in word):
        yield from (ukrainian, russian) if any(c in "іїєґ" for c in word) else (russian, ukrainian)
    else:
        yield from (habit.read for habit in _latin() if habit.reads(word) and (habit.typed or not typed))


@lru_cache(maxsize=1 << 12)
def readings(word: str, *, typed: bool = False) -> tuple[str, ...]:
    """The ways a word (as `keys.words` gives it) may sound, without doubles, the plainest first.

    A word that was `typed` is read by the habits by which people spell names they have heard only.
    """
    found = dict.fromkeys(filter(None, (_sound(read, word) for read in _readers(word, typed=typed))))
    return tuple(found) or (word,)


def plain(word: str) -> tuple[str]:
    """The plainest of the readings alone."""
    return (_sound(next(_readers(word, typed=True)), word) or word,)


def _sound(read: Reader, word: str) -> str:
    """A reading, with glides as vowels and no sound twice in a row."""
    return _DOUBLED.sub(r"\1", read(word).translate(_GLIDES))


_ROMAN = str.maketrans({"S": "sh", "Z": "zh", "C": "ch", "J": "j", "c": "ts"})


@lru_cache(maxsize=1 << 12)
def romanised(word: str) -> str:
    """The word in plain Latin letters: folded where it is Latin, else letter by letter as it sounds."""
    folded = keys.key(word)
    if folded.isascii():
        return folded
    return next(_readers(word, typed=True))(word).translate(_ROMAN)
