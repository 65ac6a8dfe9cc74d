"""Words that name a role, alone or as the last part of a compound: "defensieminister", "PiS-leider", "vice-president"."""

from dataclasses import dataclass
from functools import cache

from bot.model import Language, Tenure
from bot.reading.vocabulary import table, words

_SHORTEST = 5
"""Letters of the shortest head that may end a compound written as one word; shorter ones are listed."""
_TENURES: tuple[Tenure, ...] = ("former", "acting", "caretaker", "outgoing", "designated")


@dataclass(frozen=True, slots=True)
class Head:
    """What a role word is: its singular head, what stands before a hyphen, its tenure, and whether it is several."""

    word: str
    before: str = ""
    tenure: Tenure | None = None
    plural: bool = False


@cache
def head_of(word: str, language: Language) -> Head | None:
    """Read one word (as printed) as a role; None when it names none.

    >>> head_of("defensieminister", "nl")
    Head(word='minister', before='', tenure=None, plural=False)
    >>> head_of("oud-premier", "nl").tenure
    'former'
    """
    low = word.casefold()
    if low in words(language, "roles.not_roles"):
        return None
    plain = _plain(low, language)
    if plain is not None:
        return plain
    front, dash, last = word.replace("‑", "-").rpartition("-")
    if dash and front:
        return _hyphened(front, last, language)
    return _compound(word, low, language)


def _plain(low: str, language: Language) -> Head | None:
    if low in words(language, "roles.heads"):
        return Head(low)
    singular = table(language, "roles.plural").get(low)
    if singular is not None:
        return Head(singular, plural=True)
    if low in words(language, "roles.counterparts"):
        return Head(low)
    return Head(low, plural=True) if low in words(language, "roles.counterparts_plural") else None


def _hyphened(front: str, last: str, language: Language) -> Head | None:
    inner = head_of(last, language)
    if inner is None:
        behind, head = tenure_of(last.casefold(), language), _plain(front.casefold(), language)
        return Head(head.word, "", behind, head.plural) if behind is not None and head is not None else None
    tenure = tenure_of(front.casefold(), language)
    if tenure is not None:
        return Head(inner.word, inner.before, tenure, inner.plural)
    return Head(inner.word, front if front[:1].isupper() else "", inner.tenure, inner.plural)


def _compound(word: str, low: str, language: Language) -> Head | None:
    if not words(language, "roles.compounds"):
        return None
    capital = word[:1].isupper()
    for size in range(len(low) - 2, 2, -1):
        end = low[-size:]
        head = _plain(end, language)
        if head is None or (size < _SHORTEST and end not in words(language, "roles.short_suffixes")):
            continue
        return None if capital and size <= _SHORTEST else head
    return None


@cache
def tenure_of(word: str, language: Language) -> Tenure | None:
    """What a word like "voormalig", "acting" or the "oud" of "oud-" says of an office's tenure."""
    low = word.rstrip("-‑")
    return next((t for t in _TENURES if low in words(language, f"roles.{t}")), None)
