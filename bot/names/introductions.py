"""Other names that an article gives beside the one it uses: "Bond voor Vissers (BV)", "X, formerly Y"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from bot.names import keys, sounds

_LETTER = "A-ZÀ-ÖØ-ÞĀ-Ž"
_ACRONYM = re.compile(rf"\(([{_LETTER}][\w&.-]{{1,9}})[),]")
_WORD = re.compile(r"[^\W_][\w'’&-]*")
_END = re.compile(r"[.!?;:()\n“”\"]")
"""What a name does not reach across."""
SMALL = 4
"""Letters of a word without a capital that an acronym may leave out."""
REACH = 12
"""Words before an acronym in which its name is looked for."""


class Introduced(NamedTuple):
    """A name as an article has it, and the `other` one that it gives."""

    name: str
    other: str
    kind: Literal["acronym", "former"]


def introduced(text: str) -> list[Introduced]:
    """The other names in a text, in the order of their places; names as they stand, with their capitals.

    >>> introduced("De Unie voor de Kust (UvdK) zweeg. Zeelust, voorheen Strandlust, sprak.")[0]
    Introduced(name='Unie voor de Kust', other='UvdK', kind='acronym')
    """
    return [*_acronyms(text), *_former(text)]


def _acronyms(text: str) -> Iterator[Introduced]:
    """Names of which the initials stand behind them in brackets."""
    for found in _ACRONYM.finditer(text):
        before = _END.split(text[: found.start()])[-1]
        name = _spelt_out(before, keys.key(found[1]).replace(" ", ""))
        if name:
            yield Introduced(name, found[1], "acronym")


def _spelt_out(before: str, initials: str) -> str:
    """The end of a text whose words have these initials; "" if it has none such.

    Words without a capital that are short may be left out: "van de", "for the".
    """
    words = list(_WORD.finditer(before))[-REACH:]
    if not words or before[words[-1].end() :].strip():
        return ""
    left = initials
    for word in reversed(words):
        if keys.key(word[0])[:1] == left[-1]:
            left = left[:-1]
        elif word[0][0].isupper() or len(word[0]) > SMALL:
            return ""
        if not left:
            return before[word.start() :].strip() if word[0][0].isupper() else ""
    return ""


@cache
def _pattern() -> re.Pattern[str]:
    """A name, perhaps with its acronym, words that say "formerly", another name."""
    table = sounds.spellings()["introductions"]
    small = "|".join(table["small"])
    word = rf"[{_LETTER}][\w'’&-]*"
    name = rf"{word}(?: (?:(?:{small}) ){{0,2}}{word}){{0,5}}"
    former = "|".join(sorted(table["former"], key=len, reverse=True))
    articles = "|".join(sounds.spellings()["words"]["articles"])
    acronym = rf" \([{_LETTER}][\w&.-]{{1,9}}(?:\)|(?=,))"
    return re.compile(rf"({name})(?:{acronym})?(?:,| \(|, \()? ?(?:{former}) (?:(?:{articles}) )?({name})")


def _former(text: str) -> Iterator[Introduced]:
    """Names behind which stands what somebody or something was called before."""
    for found in _pattern().finditer(text):
        yield Introduced(found[1], found[2], "former")


def fitting(name: str, known: Sequence[str]) -> str | None:
    """The longest of some known names with which a name ends, whatever article either has; None if none is.

    >>> fitting("Partij Zeelust", ["Zeelust", "Lust"]), fitting("Partij Zeelust", ["De partij Zeelust"])
    ('Zeelust', 'De partij Zeelust')
    """
    typed = keys.key(name).split()
    fits = []
    for each in known:
        own = keys.key(each).split()
        if own and (typed[-len(own) :] == own or own[1:] == typed):
            fits.append(each)
    return max(fits, key=len, default=None)
