"""Whether a sentence speaks of somebody by what they are: "the 61-year-old", "the Dane", "de zakenman"."""

from bot import gazetteer, lexicon, names
from bot.answers import spellings
from bot.answers.meeting import Named
from bot.model import Hit, Language
from bot.store import Store

LONGEST = 4
"""Words of a description behind its article, at most."""


def is_meant(hit: Hit, names: Named, store: Store) -> bool:
    """Whether a sentence has a description, and a person is the last one named before it."""
    if hit.entity.kind != "person" or names.people or not _is_last(hit, names.before, store):
        return False
    return describes(names.said, names.language)


def describes(said: str, language: Language) -> bool:
    """Whether a text has a description of a person: by age, by land, by trade.

    >>> describes("De 61-jarige Gentenaar zweeg.", "nl"), describes("Dat schrijft de Deense op X.", "nl")
    (True, True)
    >>> describes("De Deense regering zweeg.", "nl"), describes("The businessman left.", "en")
    (False, True)
    """
    typed = said.split()
    starts = (at for at, word in enumerate(typed) if lexicon.has(word, "definite", language))
    return any(_is_person(typed[at + 1 : at + 1 + LONGEST], language) for at in starts)


def _is_person(words: list[str], language: Language) -> bool:
    """Whether the words behind an article are what a person is called by."""
    for at, word in enumerate(words):
        if lexicon.has(word, "aged") or lexicon.has(word, "epithet", language):
            return True
        if not gazetteer.is_adjective(word.strip(".,;:"), language):
            return False
        if _ends(word, words[at + 1 : at + 2]):
            return True
    return False


def _ends(word: str, behind: list[str]) -> bool:
    """Whether a word is the last of its description: "de Deense op X", and not "de Deense regering"."""
    is_last = not behind or not word[-1].isalnum()
    return is_last or lexicon.has(behind[0], "where") or lexicon.has(behind[0], "clause")


def _is_last(hit: Hit, before: str, store: Store) -> bool:
    """Whether a name stands in a text, and nobody else's behind it."""
    said = before.casefold()
    behind = max((said.rfind(name.casefold()) + len(name) for name in _found(hit, said)), default=0)
    return bool(behind) and not any(_is_called(word, hit, store) for word in before[behind:].split())


def _found(hit: Hit, said: str) -> list[str]:
    return [name for name in spellings.of(hit) if name.casefold() in said]


def _is_called(word: str, hit: Hit, store: Store) -> bool:
    """Whether another person is called by a word with a capital; who has one name only may be no person."""
    key = names.key(word)
    known = store.exact(key) if word[:1].isupper() and key else ()
    others = (alias.entity for alias in known if alias.entity.id != hit.entity.id)
    return any(one.kind == "person" and " " in one.name for one in others)
