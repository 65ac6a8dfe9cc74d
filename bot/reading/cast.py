"""The names of one article: which are persons, and the fullest form of each."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from bot.model import Language
from bot.reading.chunks import Chunk
from bot.reading.heads import head_of
from bot.reading.vocabulary import words


@cache
def fold(name: str) -> tuple[str, ...]:
    """A name's words, casefolded, without diacritics, points and genitive: what two mentions are compared by."""
    flat = unicodedata.normalize("NFKD", name).casefold()
    return tuple(
        "".join(c for c in flat if not unicodedata.combining(c)).replace(".", " ").replace("’", "'").split()
    )


@dataclass(frozen=True, slots=True)
class Names:
    """`full` maps the folded form of every name to its fullest form in the article; `persons` holds folded persons."""

    full: dict[tuple[str, ...], str]
    persons: frozenset[tuple[str, ...]]
    doubtful: frozenset[tuple[str, ...]] = frozenset()
    """Single words with a capital that the article only has where a sentence begins: words, most likely."""

    def is_person(self, name: str) -> bool:
        """Whether the article uses this name for a person."""
        return fold(name) in self.persons

    def is_doubtful(self, name: str) -> bool:
        """Whether a word may have its capital only because it begins a sentence."""
        return fold(name) in self.doubtful

    def without_doubt(self, row: tuple[Chunk, ...]) -> tuple[Chunk, ...]:
        """The sentence with its first word taken for a word where the article has it as a name nowhere else."""
        if row and row[0].kind == "name" and self.is_doubtful(row[0].text):
            return (replace(row[0], kind="word"), *row[1:])
        return row

    def fullest(self, name: str) -> str:
        """The longest form of this name in the article."""
        return self.full.get(fold(name), name)


def names(rows: Iterable[Sequence[Chunk]], language: Language) -> Names:
    """Sort an article's names: a surname belongs to the full name that ends in it."""
    signs = _signs(rows, language)
    full: dict[tuple[str, ...], str] = {}
    longest = sorted(signs, key=len, reverse=True)
    for short in longest:
        fuller = [name for name in longest if len(name) > len(short) and _is_short_for(short, name)]
        chosen = _best(short, fuller, signs)
        full[short] = full[chosen] if chosen else signs[short].text
    persons = frozenset(
        name for name in signs if _is_person(fold(full[name]), signs, language) or signs[name].titled
    )
    doubtful = frozenset(
        name
        for name, sign in signs.items()
        if sign.inside == 0
        and len(name) == 1
        and full[name] == sign.text
        and not sign.titled
        and not sign.text.isupper()
    )
    return Names(full, (persons | frozenset(fold(full[name]) for name in persons)) - doubtful, doubtful)


@dataclass(slots=True)
class _Signs:
    """What the article shows of one name: how often, whether an article stands before it, a role or a title."""

    text: str
    count: int = 0
    articled: int = 0
    titled: bool = False
    first: int = 0
    inside: int = 0


def _signs(rows: Iterable[Sequence[Chunk]], language: Language) -> dict[tuple[str, ...], _Signs]:
    found: dict[tuple[str, ...], _Signs] = {}
    for row in rows:
        for i, chunk in enumerate(row):
            if chunk.kind == "name":
                sign = found.setdefault(fold(chunk.text), _Signs(chunk.text, first=chunk.start))
                sign.count += 1
                sign.inside += i > 0
                sign.articled += _has_article(row, i, language) or _is_placed(row, i, language)
                sign.titled |= _has_title(row, i, language)
    return found


def _has_article(row: Sequence[Chunk], at: int, language: Language) -> bool:
    before = row[at - 1] if at else None
    if before is None or before.low not in words(language, "names.articles"):
        return False
    return not before.capital or at == 1


def _is_placed(row: Sequence[Chunk], at: int, language: Language) -> bool:
    """Whether a word for a place stands before it: "de rivier Pripjat", "het dorp X"."""
    return at > 0 and row[at - 1].low in words(language, "talks.place_nouns")


def _has_title(row: Sequence[Chunk], at: int, language: Language) -> bool:
    before = row[at - 1] if at else None
    if before is not None and before.text == "." and at > 1:
        before = row[at - 2]
    if before is None:
        return False
    role = head_of(before.text, language) if before.kind == "word" else None
    return before.low in words(language, "names.titles") or (role is not None and not role.plural)


def _is_short_for(short: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether `short` is the surname, or all but the middle, of `name`."""
    if name[-len(short) :] == short:
        return True
    if len(short) == 1:
        return short[0] in name and (len(name) > _TWO or short[0] == name[0])
    return name[0] == short[0] and name[-1] == short[-1]


_TWO = 2
"""Words of a name with one surname; in a longer one any word but the first may stand for the person (Ospina Ruiz)."""


def _best(
    short: tuple[str, ...], fuller: list[tuple[str, ...]], signs: dict[tuple[str, ...], _Signs]
) -> tuple[str, ...] | None:
    """The full name met first, by its surname rather than its given name; a surname that two persons of the article share is theirs who came first."""
    return min(fuller, key=lambda name: (name[0] == short[0], signs[name].first), default=None)


def _is_person(name: tuple[str, ...], signs: dict[tuple[str, ...], _Signs], language: Language) -> bool:
    sign = signs.get(name)
    if sign is None or sign.titled:
        return True
    if any(word in words(language, "names.bodies") for word in name) or _has_capitals(sign.text):
        return False
    return sign.articled * 2 < sign.count


def _has_capitals(text: str) -> bool:
    return any(
        len(word) > 1 and word.isupper() and "." not in word for word in text.replace("-", " ").split()
    )


def spellings(full: Names) -> dict[str, tuple[str, ...]]:
    """Fullest form → the folded forms under which the article has it."""
    found: dict[str, list[str]] = defaultdict(list)
    for short, name in full.full.items():
        found[name].append(" ".join(short))
    return {name: tuple(forms) for name, forms in found.items()}
