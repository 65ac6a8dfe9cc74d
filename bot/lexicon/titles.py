"""What the key of an office is called in a language."""

from bot.lexicon.loader import shared
from bot.model import Language


def office_title(key: str, language: Language) -> str:
    """What a key is called in a language, without an article.

    >>> office_title("minister:defence", "nl"), office_title("minister:foreign-affairs", "en")
    ('minister van Defensie', 'foreign minister')
    >>> office_title("deputy-president", "nl"), office_title("adviser:security", "en")
    ('vicepresident', 'adviser for security')
    """
    data = shared("offices")
    if key in data["whole"][language]:
        return str(data["whole"][language][key])
    if key in data["fixed"][language] and ":" not in key:
        return _first(data["fixed"][language][key])
    head, _, fields = key.partition(":")
    named = _head_title(head, language)
    if not fields:
        return named
    patterns = data["title"][language]
    pattern = patterns.get(head.removeprefix("shadow-"), patterns["default"])
    return str(pattern).format(head=named, of=_fields_title(fields, pattern, language))


def _head_title(head: str, language: Language) -> str:
    data = shared("offices")
    if head in data["whole"][language]:
        return str(data["whole"][language][head])
    if head in data["head"][language]:
        return _first(data["head"][language][head])
    prefix, _, rest = head.partition("-")
    if prefix in data["prefix"][language] and rest:
        return str(data["title"][language][prefix]).format(head=_head_title(rest, language))
    return head.replace("-", " ")


def _fields_title(fields: str, pattern: str, language: Language) -> str:
    """The names of fields, in their short form where the title puts them first."""
    data = shared("offices")
    short = data["attributive"][language] if pattern.startswith("{of}") else {}
    named = data["portfolio"][language]
    titles = [str(short.get(of) or _first(named.get(of, of.replace("-", " ")))) for of in fields.split("+")]
    return str(data["title"][language]["and"]).join(filter(None, [", ".join(titles[:-1]), titles[-1]]))


def _first(phrases: str) -> str:
    return phrases.partition(",")[0]
