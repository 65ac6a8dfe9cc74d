"""What people and phones type, made plain: no markup, nothing invisible, straight quotes."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from bot import gazetteer, lexicon
from bot.model import LANGUAGES
from bot.questions import abbreviating

LONGEST = 1000
"""Characters of a question that are read; a longer one is a paste, and its beginning says what is asked."""
_MARKUP = re.compile(r"<[@!#][^<>]*>|<(?:https?://|mailto:)[^<>|]*\|?([^<>]*)>")
_ADDRESS = re.compile(r"^\s*@\w+\s*")
"""Whom a text is for, where it was typed and not chosen: "@dossier"."""
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
"""A tag of a web page: it says nothing, and is shown to nobody."""
ESCAPES = {"&lt;": "<", "&gt;": ">", "&amp;": "&"}
"""What Slack escapes, and nothing else: https://docs.slack.dev/messaging/formatting-message-text#escaping."""
_QUOTES = str.maketrans(dict.fromkeys("’‘‛`´", "'") | dict.fromkeys("“”„‟«»", '"'))
_ASKING = ("who", "what", "where", "when", "how", "that")
_DENIED = ["is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "would", "could", "should"]
SHORT_FORMS = (
    {f"{word}'s": f"{word} is" for word in _ASKING}
    | {f"{word}s": f"{word} is" for word in _ASKING[:-1]}
    | {f"{word}n{mark}t": f"{word} not" for word in _DENIED for mark in ("'", "")}
    | {"won't": "will not", "wont": "will not", "can't": "can not", "cant": "can not"}
)
"""What a possessive ending would hide, and what is denied in one word; typed without its apostrophe, too."""
ASKED = 16
"""Questions whose clean text is remembered: each is asked for some thirty times while it is answered."""
_EDGES = "\"'?!,;:.…()[]{}*_~"


class Word(NamedTuple):
    """A word of a question: `text` without punctuation around it, `folded` as the lexicon compares it."""

    text: str
    folded: str
    start: int
    end: int


@lru_cache(maxsize=ASKED)
def clean(text: str) -> str:
    """One line without Slack's mentions and links or characters that cannot be seen, cut at `LONGEST`.

    >>> clean("<@U0123> who-led\u00a0<!channel> \u200bIstanbul’s")
    "who-led Istanbul's"
    """
    plain = _MARKUP.sub(r" \1 ", text[: 4 * LONGEST]).translate(_QUOTES)
    for escaped, character in ESCAPES.items():
        plain = plain.replace(escaped, character)
    plain = _TAG.sub(" ", plain)
    seen = "".join(_visible(character) for character in unicodedata.normalize("NFC", plain))
    seen = _ADDRESS.sub("", seen)
    said = " ".join(SHORT_FORMS.get(word.casefold(), _parted(word)) for word in seen.split())
    return _cut_off(spelt_out(said))


def _cut_off(said: str) -> str:
    """The beginning of a text that is too long, as far as its last whole word."""
    return said if len(said) <= LONGEST else said[:LONGEST].rpartition(" ")[0] or said[:LONGEST]


def _parted(word: str) -> str:
    """A case and the name it is called by as two words: "de zaak-Lund"; any other word as it is."""
    case, hyphen, name = word.partition("-")
    return f"{case} {name}" if hyphen and name[:1].isupper() and lexicon.has(case, "lawsuit") else word


def _visible(character: str) -> str:
    category = unicodedata.category(character)
    if category in {"Cc", "Zs", "Zl", "Zp"}:
        return " "
    return "" if category in {"Cf", "Cs", "Co", "Cn"} else character


def cut(text: str) -> tuple[Word, ...]:
    """The words of a clean text; punctuation alone is none."""
    found, start = [], 0
    for raw in text.split(" "):
        bare = raw.strip(_EDGES)
        folded = " ".join(lexicon.words(bare))
        if folded:
            found.append(Word(bare, folded, start, start + len(raw)))
        start += len(raw) + 1
    return tuple(found)


def spelt_out(said: str) -> str:
    """A text with the short forms of offices and ministries in full, and what is spoken as it is written.

    No hour is an office, nor the end of a name with a capital that is no land's: "Midwest FM" is a station.

    >>> spelt_out("wie is minbuza van Noorwegen"), spelt_out("Norwegian FM"), spelt_out("at 3 pm")
    ('wie is minister van Buitenlandse Zaken van Noorwegen', 'Norwegian foreign minister', 'at 3 pm')
    >>> spelt_out("waarom wou ie ni gaan?"), spelt_out("why'd the DA quit")
    ('waarom wilde hij niet gaan?', 'why did the DA quit')
    """
    known, words = _listed("short"), abbreviating.in_full(said.split(" "))
    return " ".join(
        word if before[-1:].isdecimal() or _is_named(before, word) else _in_full(word, known)
        for before, word in pairwise(["", *words])
    )


def _is_named(before: str, word: str) -> bool:
    """Whether a short form in capitals stands behind a name that is no land's."""
    is_name = word.isupper() and before[:1].isupper() and bool(lexicon.words(before))
    return is_name and not any(gazetteer.lands(before, language) for language in LANGUAGES)


def _in_full(word: str, known: Mapping[str, str]) -> str:
    bare = word.strip("?!,.:;")
    full = _listed("spoken").get(bare) or known.get(bare.casefold(), bare)
    return word.replace(bare, full) if bare else word


@cache
def _listed(part: str) -> Mapping[str, str]:
    """The words of a part of the lexicon of every language, by the other forms that are listed of each."""
    tables = (lexicon.load(language, "questions")[part] for language in LANGUAGES)
    return {word: full for table in tables for full, words in table.items() for word in words.split(", ")}
