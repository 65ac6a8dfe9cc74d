"""Offices as the desk shortens them, of several words: "min v def", "def min"."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from bot import lexicon
from bot.model import LANGUAGES, Language

LONGEST = 2
"""Words of a short form of one part, at most: "vice min"."""


class _Parts(NamedTuple):
    """A language's short forms of who and of what, each with itself in full, and how both are written."""

    heads: Mapping[str, str]
    fields: Mapping[str, str]
    between: frozenset[str]
    form: str


class _Read(NamedTuple):
    """What a part is in full, where it ends, and whether it was short."""

    full: str
    end: int
    is_short: bool


def in_full(words: Sequence[str]) -> list[str]:
    """The words of a question with its shortened offices in full.

    >>> in_full("min v def noorwegen".split()), in_full("norway def min?".split())
    (['minister van Defensie', 'noorwegen'], ['norway', 'defence minister?'])
    >>> in_full("minister def chili".split()), in_full("een min of meer".split())
    (['minister van Defensie', 'chili'], ['een', 'min', 'of', 'meer'])
    >>> in_full("5 min werk per dag".split())
    ['5', 'min', 'werk', 'per', 'dag']
    """
    at, said = 0, []
    while at < len(words):
        full, end = next(_offices(words, at), (words[at], at + 1))
        said.append(full)
        at = end
    return said


def _offices(words: Sequence[str], at: int) -> Iterator[tuple[str, int]]:
    """The offices that begin at a place, in full, each with the place behind it."""
    for language in LANGUAGES:
        known = _parts(language)
        turned = [(known.fields, known.heads)] if known.form.startswith("{field") else []
        for first, second in ((known.heads, known.fields), *turned):
            one = None if at and lexicon.counts(words[at - 1]) else _read(words, at, first)
            behind = one.end if one else at
            while first is known.heads and behind < len(words) and _bare(words[behind]) in known.between:
                behind += 1
            other = _read(words, behind, second) if one else None
            is_parted = (
                any(word.endswith((",", ";")) for word in words[at : other.end - 1]) if other else False
            )
            if one and other and not is_parted and (one.is_short or other.is_short):
                head, field = (one, other) if first is known.heads else (other, one)
                mark = words[other.end - 1][len(words[other.end - 1].rstrip("?!")) :]
                yield known.form.format(head=head.full, field=field.full) + mark, other.end


def _read(words: Sequence[str], at: int, known: Mapping[str, str]) -> _Read | None:
    """The part of an office that begins at a place, the longest first."""
    for length in range(LONGEST, 0, -1):
        said = " ".join(_bare(word) for word in words[at : at + length])
        if said in known and len(words) >= at + length:
            return _Read(known[said], at + length, said != " ".join(lexicon.words(known[said])))
    return None


def _bare(word: str) -> str:
    return " ".join(lexicon.words(word))


@cache
def _parts(language: Language) -> _Parts:
    table = lexicon.load(language, "questions")["abbreviated"]
    return _Parts(
        _known(table["heads"]),
        _known(table["fields"]),
        frozenset(table["between"].split(", ")),
        table["form"],
    )


def _known(table: Mapping[str, str]) -> dict[str, str]:
    """Short forms and the full ones themselves, folded, to the full one."""
    return {
        _bare(short): full for full, listed in table.items() for short in (full, *listed.split(", ")) if short
    }
