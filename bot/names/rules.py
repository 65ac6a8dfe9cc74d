"""Rules of [regular expression, sounds], made one expression that tries a rule only where it may fit."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence

Reader = Callable[[str], str]
_PARTS = re.compile(r"(\^|\(\?<=[^)]*\)|)(?:\((?!\?)([^)]*)\))?(.*)", re.DOTALL)
"""What must stand before, alternatives between brackets, and the rest."""
_FIRST = re.compile(r"(?:\[(\w+)\]|(\w))(?![?*])(.*)", re.DOTALL)
"""The letters of which one begins a rule, and what follows."""
_CAPTURING = re.compile(r"\((?!\?)")
_GIVEN = str.maketrans(
    {chr(code): chr(code - 32) for code in range(ord("a"), ord("z") + 1)}
    | dict(zip("SZCJ", "\1\2\3\4", strict=True))
)
"""The sounds that rules give, told apart from letters that none took: both are translated at once."""


class _Bare(dict[int, str]):
    """What no rule takes, for str.translate: as a table has it, else without its marks, else by its name."""

    def __init__(self, letters: Mapping[str, str]) -> None:
        super().__init__((ord(letter), sound) for letter, sound in letters.items())
        self.update((ord(given), chr(sound)) for sound, given in _GIVEN.items())

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


def reader(rules: Sequence[Sequence[str]], letters: Mapping[str, str]) -> Reader:
    """A reader of words by rules of [regular expression, sounds], and by the letters where none fits.

    Of the rules that fit at a place the first one listed is taken. A rule begins with a letter.
    """
    fitting: dict[str, list[tuple[str, str]]] = {}
    for pattern, sound in rules:
        for letter, rest in _beginnings(pattern):
            fitting.setdefault(letter, []).append((rest, sound.translate(_GIVEN)))
    sounds = ["", *(sound for after in fitting.values() for _, sound in after)]
    substitute = re.compile(_bars(fitting) or "(?!)", re.DOTALL).sub
    bare = _Bare(letters)

    def sound_of(found: re.Match[str]) -> str:
        return sounds[found.lastindex or 0]

    return lambda word: substitute(sound_of, word).translate(bare)


def _bars(fitting: Mapping[str, Sequence[tuple[str, str]]]) -> str:
    """One expression of all rules, by their first letter, for re skips a letter faster than a rule.

    An empty group after each rule tells which one fitted; a group around it would hide its letters from re.
    """
    return "|".join(
        f"{letter}(?:{'|'.join(f'{rest}()' for rest, _ in after)})" for letter, after in fitting.items()
    )


def _beginnings(pattern: str) -> Iterator[tuple[str, str]]:
    """The letters with which a rule begins, each with the expression of what stands around and after it.

    Raises:
        ValueError: It may begin with anything.
    """
    for alternative in _alternatives(pattern):
        parts = _PARTS.fullmatch(alternative)
        before, choices, rest = parts.groups("") if parts else ("", "", alternative)
        for choice in choices.split("|"):
            begins = _FIRST.fullmatch(choice + rest)
            if begins is None:
                raise ValueError(f"a rule must begin with a letter: {pattern}")
            several, one, following = begins.groups("")
            for letter in several or one:
                looked = f"(?<={before.removeprefix('(?<=').removesuffix(')')}{letter})" if before else ""
                yield letter, looked + _CAPTURING.sub("(?:", following)


def _alternatives(pattern: str) -> Iterator[str]:
    """The parts of an expression between bars that stand in no brackets."""
    start = depth = 0
    for at, character in enumerate(pattern):
        depth += (character in "([") - (character in ")]")
        if character == "|" and not depth:
            yield pattern[start:at]
            start = at + 1
    yield pattern[start:]
