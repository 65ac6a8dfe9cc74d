"""Words that name a role, alone or as the last part of a compound: "defensieminister", "PiS-leider"."""

from dataclasses import dataclass
from functools import lru_cache

from bot.model import Tenure
from bot.reading.vocabulary import Words

_SHORTEST = 5
"""Letters of the shortest head that may end a compound written as one word; shorter ones are listed."""


@dataclass(frozen=True, slots=True)
class Head:
    """A word for a role: its singular head, what stands before a hyphen, tenure, whether it is several."""

    word: str
    before: str = ""
    tenure: Tenure | None = None
    plural: bool = False


@lru_cache(maxsize=16_384)
def head_of(word: str, words: Words) -> Head | None:
    """Read one word (as printed) as a role; None when it names none.

    >>> from bot.reading.vocabulary import words
    >>> head_of("defensieminister", words("nl"))
    Head(word='minister', before='', tenure=None, plural=False)
    >>> head_of("oud-premier", words("nl")).tenure
    'former'
    >>> head_of("ex-FNV-leider", words("nl"))
    Head(word='leider', before='FNV', tenure='former', plural=False)
    """
    low = word.casefold().replace("’", "'")
    if low in words.roles.not_roles:
        return None
    plain = _plain(low, words)
    if plain is not None:
        return plain
    front, last = _cut(word.replace("‑", "-"), words)
    return _hyphened(front, last, words) if front else _compound(word, low, words)


def _cut(word: str, words: Words) -> tuple[str, str]:
    """What stands before a role in one word with it, and the role: "NAVO", "secretaris-generaal"."""
    parts = word.split("-")
    whole = (i for i in range(1, len(parts) - 1) if _plain("-".join(parts[i:]).casefold(), words))
    at = next(whole, len(parts) - 1)
    return "-".join(parts[:at]), "-".join(parts[at:])


def tenure_of(word: str, words: Words) -> Tenure | None:
    """What a word like "voormalig", "acting" or the "oud" of "oud-" says of an office's tenure."""
    return words.roles.tenures.get(word.rstrip("-‑"))


def _plain(low: str, words: Words) -> Head | None:
    roles = words.roles
    if low in roles.predecessors:
        return Head(low, tenure="former")
    if low in roles.heads or low in roles.counterparts or low in roles.successors:
        return Head(low)
    if low in roles.plural:
        one = roles.plural[low]
        return Head(one, tenure="former" if one in roles.predecessors else None, plural=True)
    return Head(low, plural=True) if low in roles.counterparts_plural else None


def _hyphened(front: str, last: str, words: Words) -> Head | None:
    inner = head_of(last, words)
    if inner is None:
        return _tenure_behind(front, last, words)
    tenure = tenure_of(front.casefold(), words)
    if tenure is not None:
        return Head(inner.word, inner.before, tenure, inner.plural)
    if last[:1].isupper() and last.casefold() != inner.word:
        return Head(inner.word, "", inner.tenure, inner.plural)
    first, _, body = front.partition("-")
    tenure = tenure_of(first.casefold(), words)
    if tenure is not None:
        return Head(inner.word, body if body[:1].isupper() else "", tenure, inner.plural)
    return Head(inner.word, front if front[:1].isupper() else "", inner.tenure, inner.plural)


def _tenure_behind(front: str, last: str, words: Words) -> Head | None:
    """A role with its tenure behind: "president-elect", "chancellor-in-waiting"."""
    tenure, head = tenure_of(last.casefold(), words), _plain(front.casefold(), words)
    first, _, more = front.casefold().rpartition("-")
    if head is None and first:
        tenure, head = tenure_of(f"{more}-{last.casefold()}", words), _plain(first, words)
    return Head(head.word, "", tenure, head.plural) if tenure is not None and head is not None else None


def _compound(word: str, low: str, words: Words) -> Head | None:
    """A role at the end of a longer word, unless the word is a name: "defensieminister", not "Speelman"."""
    if not words.roles.compounds:
        return None
    for size in range(min(len(low) - 2, words.roles.longest_head), 2, -1):
        head = _plain(low[-size:], words)
        if head is not None and (size >= _SHORTEST or low[-size:] in words.roles.short_suffixes):
            doubtful = word[:1].isupper() and low[-size:] not in words.roles.sure_suffixes
            return None if doubtful and size <= _SHORTEST else head
    return None
