"""Words and marks with their offsets: what every rule of reading looks at."""

import re
from functools import lru_cache
from typing import NamedTuple

_JOINED = r"\w+(?:[-‑'’&](?=\w)\w+)*"
_TOKEN = re.compile(
    r"(?!\d)\w++(?![-‑'’&]|\.\w)"  # most words: nothing is joined to them
    r"|(?:[^\W\d_]\.){2,}(?:[-‑]\w+)*"  # U.S., U.S.-backed
    r"|[^\W\d_]{3,}[-‑](?=(?:[^\W\d_]\.){2})"  # the "then-" of "then-U.S."
    r"|\d{2,4}s\b"  # 1990s
    r"|(?<=\s)['’][snt](?=\s)"  # 's in "in 's lands dienst"
    r"|\d+(?:[-‑][^\W\d_]+)+"  # 21-jarige, 61-year-old
    r"|\d{1,3}[A-Z][^\W\d_]{2,}\b"  # 50Plus
    r"|\d+(?:[.,:]\d+)*"  # 1.250,50
    r"|\w+(?:[-‑'’&.](?=\w)\w+)*[-‑](?=\s)"  # the hanging hyphen of "oud- en nieuw"
    rf"|{_JOINED}|\S"
)
_CAPITAL = re.compile(r"(?:[a-z]{1,3}[-'’]|\d{1,3}(?=[A-Z]))?[^\W\d_a-zß-öø-ÿ]")
_SIGNS = frozenset("%‰°€$£&")
"""Signs that are read as words."""
_SIBILANTS = ("s", "x", "z")
_GENITIVE = re.compile(r"(?<=\w)['’]s?$")
_CONTRACTED = re.compile(r"(?<=\w)['’](?:d|ll|ve|re)$")
"""An auxiliary in one word with its subject: "she'd", "they’ll"."""


class Token(NamedTuple):
    """A word, a number or a mark. `start` and `end` are offsets into the article's text; `low` is casefolded.

    `kind` is "word", "mark", or "quote" for a whole quotation that a rule looks past.
    """

    text: str
    low: str
    start: int
    end: int
    kind: str = "word"

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.kind == "word" and self.text[:1].isupper()

    @property
    def acronym(self) -> bool:
        """Whether it is written in capitals (FNV, U.S.), at least two of them."""
        return _is_acronym(self.text)


@lru_cache(maxsize=16_384)
def _is_acronym(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 1 and all(c.isupper() for c in letters)


def is_capital(token: Token) -> bool:
    """Whether a word begins with a capital, behind a short prefix or none: "Cole", "al-Sadr"."""
    return token.kind == "word" and _begins_high(token.text)


def may_name(token: Token) -> bool:
    """Whether a word may be a name: one with a capital, or of letters that are joined: "cd&v"."""
    plain = token.text.isascii() and token.text.islower()  # most words
    return (not plain and is_capital(token)) or (token.kind == "word" and "&" in token.text)


@lru_cache(maxsize=16_384)
def _begins_high(text: str) -> bool:
    return _CAPITAL.match(text) is not None


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Cut `text[start:end]` into tokens; a genitive ('s) becomes a mark of its own.

    >>> [t.text for t in tokens("Botha’s adviseur, J. de Wit")]
    ['Botha', '’s', 'adviseur', ',', 'J', '.', 'de', 'Wit']
    """
    found: list[Token] = []
    for hit in _TOKEN.finditer(text, start, len(text) if end is None else end):
        word, at = hit[0], hit.start()
        if word in "'’" and found and _owns(found[-1], at):
            found.append(Token(word, "'s", at, at + 1, "mark"))
        elif "'" in word or "’" in word:
            found.extend(_split(word, at))
        else:
            found.append(_token(word, at))
    return found


def _owns(before: Token, at: int) -> bool:
    """Whether an apostrophe here is the genitive of a word that ends in s, x or z: "Merz’ woordvoerder"."""
    return before.end == at and before.low.endswith(_SIBILANTS)


def _split(word: str, at: int) -> list[Token]:
    if contracted := _CONTRACTED.search(word):
        cut = contracted.start()
        verb = Token(word[cut:], word[cut:].casefold().replace("’", "'"), at + cut, at + len(word))
        return [_token(word[:cut], at), verb]
    genitive = _GENITIVE.search(word)
    if genitive is None or len(word) == len(genitive[0]):
        return [_token(word, at)]
    cut = genitive.start()
    return [_token(word[:cut], at), Token(word[cut:], "'s", at + cut, at + len(word), "mark")]


def _token(word: str, at: int) -> Token:
    kind = "word" if word[0].isalnum() or word[1:] in ("t", "n") or word in _SIGNS else "mark"
    return Token(word, word.casefold(), at, at + len(word), kind)
