"""What the key of an office is called in a language."""

from bot.lexicon.folding import listed, words
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


def retold(role: str, key: str, said: Language, language: Language) -> str:
    """An office in a reader's language, where its title says all that was written; else as it was written.

    >>> retold("minister van Buitenlandse Zaken", "minister:foreign-affairs", "nl", "en")
    'foreign minister'
    >>> retold("directeur van de waterschapsbank", "director", "nl", "en")
    'directeur van de waterschapsbank'
    """
    is_told = said != language and _is_whole(role, key, said) and _is_known(key, language)
    return office_title(key, language) if is_told else role


def _is_whole(role: str, key: str, language: Language) -> bool:
    """Whether a role is the title of its key in any order of its words, or a compound of the two."""
    head, _, fields = key.partition(":")
    small = {word for phrase in listed(shared("offices")["between"][language]) for word in phrase}
    written, title = (set(words(text)) - small for text in (role, office_title(key, language)))
    is_compound = bool(fields) and len(written) == 1 and min(written).endswith(_head_title(head, language))
    return written == title or is_compound


def _is_known(key: str, language: Language) -> bool:
    """Whether the language has a word for each part of a key."""
    data = shared("offices")
    head, _, fields = key.partition(":")
    last = head if head in data["head"][language] else head.partition("-")[2]
    return (
        last in data["head"][language] and set(fields.split("+")) - {""} <= data["portfolio"][language].keys()
    )


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
    short = {} if pattern.endswith("{of}") else data["attributive"][language]
    named = data["portfolio"][language]
    titles = [str(short.get(of) or _first(named.get(of, of.replace("-", " ")))) for of in fields.split("+")]
    return str(data["title"][language]["and"]).join(filter(None, [", ".join(titles[:-1]), titles[-1]]))


def _first(phrases: str) -> str:
    return phrases.partition(",")[0]
