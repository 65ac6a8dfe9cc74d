"""What kind of body is meant, in any language: "general staff" finds "de Oekraïense generale staf"."""

from collections.abc import Mapping
from functools import cache, lru_cache

from bot.lexicon.folding import words
from bot.lexicon.loader import shared
from bot.lexicon.phrasing import Phrases, phrases, spans
from bot.model import Language

GOVERNMENT = "government"
"""The kind of body that any government is."""
COMPOUND = 8
"""Letters from which a word for a body may end a compound: "defensieministerie", but no "verbond"."""


@lru_cache(maxsize=4096)
def spot_body(text: str, language: Language) -> tuple[str, frozenset[str]]:
    """The kind of body that words name, "" for none, and the folded words that do.

    >>> spot_body("het Wit-Russische ministerie van Buitenlandse Zaken", "nl")[0]
    'ministry:foreign-affairs'
    >>> key, taken = spot_body("the Belarusian foreign ministry", "en")
    >>> key, sorted(taken)
    ('ministry:foreign-affairs', ['foreign', 'ministry'])
    >>> spot_body("Greenpeace", "en")
    ('', frozenset())
    """
    said, known = words(text), _known(language)
    head = next(spans(said, known, lambda word: _compound(word, known)[1]), None)
    if head is None:
        return "", frozenset()
    taken = said[head.start : head.end]
    if head.key != "ministry":
        return head.key, frozenset(taken)
    rest = (*said[: head.start], _compound(taken[0], known)[0], *said[head.end :])
    fields = list(spans(rest, _fields(language)))
    named = (word for span in fields for word in rest[span.start : span.end])
    return ":".join(["ministry", *(span.key for span in fields[:1])]), frozenset((*taken, *named))


def body_title(key: str, language: Language) -> str:
    """What a kind of body is called in a language.

    >>> body_title("ministry:foreign-affairs", "nl"), body_title("ministry:foreign-affairs", "en")
    ('ministerie van Buitenlandse Zaken', 'foreign ministry')
    """
    kind, _, field = key.partition(":")
    title = str(shared("bodies")["body"][language][kind]).partition(",")[0]
    if not field:
        return title
    offices = shared("offices")
    named = (
        offices["attributive"][language].get(field) or offices["portfolio"][language][field].partition(",")[0]
    )
    return str(shared("bodies")["title"][language]).format(body=title, of=named)


def body_titles(key: str) -> list[str]:
    """The words for a kind of body in every language, those of a ministry without its field.

    >>> body_titles("general-staff")
    ['generale staf', 'legerstaf', 'general staff']
    """
    kind = key.partition(":")[0]
    table: Mapping[str, Mapping[str, str]] = shared("bodies")["body"]
    return [title.strip() for named in table.values() for title in named.get(kind, "").split(",") if title]


def body_words(language: Language) -> frozenset[str]:
    """Every folded word that names a kind of body."""
    return frozenset(word for phrase in _known(language) for word in phrase)


def _compound(word: str, known: Phrases) -> tuple[str, str]:
    """What stands before a body in one word with it, and the body's key."""
    for at in range(2, len(word) - COMPOUND + 1):
        if key := known.get((word[at:],)):
            return word[:at], key
    return "", ""


@cache
def _known(language: Language) -> Phrases:
    table: Mapping[str, Mapping[str, str]] = shared("bodies")["body"]
    return phrases(table, [*(other for other in table if other != language), language])


@cache
def _fields(language: Language) -> Phrases:
    table: Mapping[str, Mapping[str, str]] = shared("offices")["portfolio"]
    return phrases(table, [*(other for other in table if other != language), language])
