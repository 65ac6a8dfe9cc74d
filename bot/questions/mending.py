"""Slips of the fingers in the words that ask: "lijdde" is "leidde", "minster" is "minister"."""

from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import product, takewhile
from pathlib import Path
from typing import Literal

from bot import lexicon
from bot.built import Table
from bot.model import LANGUAGES, Language
from bot.questions import patterns, vocabulary
from bot.questions.cleaning import Word, cut

SWAPPED, SOUNDED, TYPED, STEM, TITLE, LONG = 3, 4, 5, 6, 8, 10
"""Letters from which a word may be one with two letters swapped, one that sounds alike, one that is a slip
away, one with an ending that is, one that is a slip from an office however it begins, and one that is two."""
PARTS: tuple[Literal["questions", "dates"], ...] = ("questions", "dates")
"""Parts of the lexicon that hold words of askers."""
_ALIKE = str.maketrans({"y": "i", "z": "s", "k": "c", "v": "f"})
_SOUNDS = (("ij", "ei"), ("ou", "au"), ("dt", "t"), ("ph", "f"), ("ie", "ei"))
"""Letters that are heard as others."""


def mended(said: str, is_name: Callable[[str], bool], *, start: int = 0) -> str:
    """The text with its misspelt question words, offices and topics as the lexicon has them.

    A word with a capital behind the first, one that `is_name` knows and an ordinary one stay as they are, and
    so does what stands before the word at `start`.
    """
    words = cut(said)
    for at, word in reversed(list(enumerate(words))[start:]):
        meant = _meant(word.folded) if _may_be_a_slip(word, at) else ""
        if meant and not is_name(word.text) and not _has_a_sense(word.folded):
            said = (
                said[: word.start] + said[word.start : word.end].replace(word.text, meant) + said[word.end :]
            )
    return said


def _may_be_a_slip(word: Word, at: int) -> bool:
    folded = word.folded
    if len(folded) < SWAPPED or not folded.isalpha() or (at and not word.text[0].islower()):
        return False
    known = folded.startswith(_beginnings()) or vocabulary.is_common(folded) or _is_known(folded)
    if known and not _office(folded):
        return False
    return not any(lexicon.spot_office(folded, language)[0] for language in LANGUAGES)


def is_word(folded: str) -> bool:
    """Whether a word is one that askers use, or one of the news, and no slip for another.

    >>> is_word("meeting"), is_word("meetngs")
    (True, False)
    """
    is_listed = vocabulary.is_common(folded) or _is_known(folded)
    return is_listed or any(lexicon.is_written(folded, language) for language in LANGUAGES)


@lru_cache(maxsize=1024)
def _office(folded: str) -> str:
    """The office from which a long word is one slip away, "" for none: "voorziter" is a "voorzitter"."""
    if len(folded) < TITLE or folded in vocabulary.small_words():
        return ""
    titles = (title for language in LANGUAGES for title in lexicon.office_words(language))
    return next((title for title in titles if title[0] == folded[0] and is_slip(folded, title)), "")


def _has_a_sense(folded: str) -> bool:
    """Whether the word is one of the news, in any form: "slowed" is no slip for "showed"."""
    forms = {folded.removesuffix(ending) for ending in vocabulary.endings()}
    return any(
        folded in lexicon.irregular(language) or any(lexicon.is_written(form, language) for form in forms)
        for language in LANGUAGES
    )


def _is_known(folded: str) -> bool:
    """Whether the word is one of the lexicon's, also in the plural or with another ending."""
    forms = {folded.removesuffix(ending) for ending in vocabulary.endings()}
    return not forms.isdisjoint(_listed())


def _heard(beginning: str) -> str:
    """How a beginning sounds; one that is heard as too few letters is told from no word."""
    heard = _sound(beginning)
    return heard if len(heard) >= SOUNDED else "\0"


def _meant(typed: str) -> str:
    """The word of the lexicon that was meant, "" for none: one that sounds alike before one that looks so."""
    if len(typed) <= SOUNDED and (swapped := _swapped(typed)):
        return swapped
    if title := _office(typed):
        return title
    near = [word for word in _by_letter().get(typed[0], ()) if abs(len(word) - len(typed)) <= 2]  # noqa: PLR2004 as in LONG
    heard = _sound(typed)
    begun = (
        one
        for one in sorted(_beginnings())
        if one[0] == typed[0] and 2 * len(one) >= len(typed) and heard.startswith(_heard(one))
    )
    alike = (word for word in near if _sound(word) == heard)
    slips = (word for word in near if len(typed) >= TYPED and is_slip(typed, word))
    return next(alike, "") or next(begun, "") or next(slips, "") or next(_with_ending(typed), "")


def _with_ending(typed: str) -> Iterator[str]:
    """The beginnings of words that a typed one is a slip from, with the ending that it has."""
    for ending in sorted(vocabulary.endings(), key=lambda one: (len(one), one)):
        if typed.endswith(ending):
            bare = typed.removesuffix(ending)
            near = (one for one in sorted(_beginnings()) if len(bare) >= STEM and one[0] == bare[0])
            yield from (f"{one}{ending}" for one in near if is_slip(bare, one))


def _swapped(typed: str) -> str:
    """The small word that a short one is with two letters side by side in the other order: "teh" is "the"."""
    orders = (f"{typed[:i]}{typed[i + 1]}{typed[i]}{typed[i + 2 :]}" for i in range(len(typed) - 1))
    known = vocabulary.small_words() | frozenset().union(*map(patterns.asking, LANGUAGES))
    return next((word for word in orders if word in known), "")


def is_slip(typed: str, meant: str) -> bool:
    """Whether one letter is wrong, lost, too many or out of order; in a long word two side by side.

    >>> is_slip("minster", "minister"), is_slip("grondgebeid", "grondgebied"), is_slip("lund", "land")
    (True, True, False)
    """
    if min(len(typed), len(meant)) < TYPED:
        return False
    start = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(typed, meant, strict=False)))
    one, other = typed[start:][::-1], meant[start:][::-1]
    end = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    one, other = one[end:], other[end:]
    return max(len(one), len(other)) <= (2 if len(meant) >= LONG else 1) or one == other[::-1]


def _sound(word: str) -> str:
    for letters, heard in _SOUNDS:
        word = word.replace(letters, heard)
    plain = word.translate(_ALIKE)
    return "".join(one for one, before in zip(plain, f" {plain}", strict=False) if one != before)


@cache
def _listed() -> frozenset[str]:
    """Every folded word of questions, offices, bodies, topics and dates."""
    return frozenset(table().read())


def _gathered() -> list[str]:
    lists = (patterns.asking, lexicon.office_words, lexicon.body_words, lexicon.topics_said, _dates)
    every = (words(language) for words in lists for language in LANGUAGES)
    return sorted(vocabulary.small_words().union(*every))


def table() -> Table:
    """The words that `mended` leaves as they are: gathering them takes a question too long."""
    rooms = (Path(lexicon.__file__).parent, Path(__file__).parent)
    code = [path for room in rooms for path in sorted(room.glob("*.py"))]
    parts = [lexicon.written(*part) for part in product(LANGUAGES, PARTS)]
    shared = [rooms[0] / f"{name}.toml" for name in ("offices", "bodies", "topics")]
    return Table("listed", (*code, *parts, *shared), _gathered)


@cache
def _dates(language: Language) -> frozenset[str]:
    tables = lexicon.load(language, "dates").values()
    listed = (value for table in tables if isinstance(table, dict) for value in table.values())
    return frozenset(word for value in listed for word in lexicon.words(str(value)))


@cache
def _beginnings() -> tuple[str, ...]:
    found = (one for language in LANGUAGES for one in patterns.beginnings(language))
    return tuple({one for one in found if len(one) >= SOUNDED})


@cache
def _by_letter() -> dict[str, list[str]]:
    """The words that a slip may have meant, by their first letter, in the order of the alphabet."""
    found: dict[str, list[str]] = {}
    for word in sorted({word for word in _listed().union(_beginnings()) if len(word) >= SOUNDED}):
        found.setdefault(word[0], []).append(word)
    return found
