"""Folding: under which form two spellings are the same name, and how a name falls into words."""

import unicodedata
from functools import cache

_LETTERS = str.maketrans({
    "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
    "ŧ": "t", "ŋ": "n", "ə": "a", "ґ": "г",
})  # fmt: skip
_APOSTROPHES = "'’‘ʼʻ`´ʹʾʿ′＇"
_DROPPED = frozenset(_APOSTROPHES + ".·")
_TITLES = frozenset(
    {"baron", "baroness", "lord", "lady", "jr", "sr", "jnr", "jun", "ii", "iii", "mp", "барон", "баронесса"}
)
"""What may follow a comma after a whole name."""
_STRESS = "\u0301"
"""The acute that dictionaries set on Cyrillic vowels; it is no letter of any Cyrillic alphabet."""
_LOOKALIKES = dict(zip("aceopxyikmtbhs", "асеорхуікмтвнѕ", strict=True))
"""Latin letters that stray into Cyrillic words, and the Cyrillic ones they look like."""


@cache
def _folded(character: str) -> str:
    """One character of a key: a letter or digit without its marks, a space, or nothing."""
    if character in _DROPPED or unicodedata.category(character) in {"Mn", "Me", "Cf", "Cc", "Cs"}:
        return " " if character in "\t\n\r" else ""
    plain = "".join(c for c in unicodedata.normalize("NFD", character) if not unicodedata.combining(c))
    return "".join(c if c.isalnum() else " " for c in plain.translate(_LETTERS))


def _without_possessive(word: str) -> str:
    """The word without a final 's or bare apostrophe ("Jansen's", "Johannes'")."""
    if word[:-2] and word[-1] == "s" and word[-2] in _APOSTROPHES:
        return word[:-2]
    return word.rstrip(_APOSTROPHES)


def key(text: str) -> str:
    """The folding under which two spellings are the same exact alias; "" when no letter or digit is left.

    Case, diacritics, apostrophes, possessive 's, dashes, spaces and what cannot be seen do not count.

    >>> key("  Zelens\u00adkyj’s ")
    'zelenskyj'
    >>> key("SAINT–ÉTIENNE") == key("Saint Etienne")
    True
    >>> key("%")
    ''
    """
    if text.isascii() and text.replace(" ", "").isalpha():
        return " ".join(text.lower().split())
    plain = unicodedata.normalize("NFKC", text).casefold()
    plain = " ".join(_without_possessive(word) for word in plain.split())
    return " ".join("".join(map(_folded, plain)).split())


@cache
def _kept(character: str) -> str:
    """One character of a word: a letter with its marks, a digit, a space, or nothing."""
    if character in _DROPPED:
        return ""
    category = unicodedata.category(character)
    if category[0] in "LNM":
        return character
    return "" if category in {"Cf", "Cs"} else " "


def words(text: str) -> tuple[str, ...]:
    """The words of a name in lower case with their diacritics; "Surname, Given" is turned round.

    >>> words("Østby-Łukić, J. K.")
    ('j', 'k', 'østby', 'łukić')
    """
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold().replace(_STRESS, ""))
    surname, comma, given = plain.partition(",")
    first = given.split()[0].strip(".") if given.split() else ""
    if first in _TITLES:
        plain = surname
    elif comma and first and "," not in given:
        plain = f"{given} {surname}"
    found = []
    for word in plain.replace(".", ". ").split():
        found += "".join(map(_kept, _without_possessive(word))).split()
    return tuple(map(_one_script, found))


def _one_script(word: str) -> str:
    """The word with Latin letters that strayed into Cyrillic repaired."""
    if word.isascii() or not any("а" <= c <= "ӿ" for c in word):
        return word
    return "".join(_LOOKALIKES.get(c, c) for c in word)
