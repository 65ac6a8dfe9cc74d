"""In which spellings a name may stand in a text."""

from collections.abc import Collection
from functools import lru_cache

from bot import gazetteer, lexicon
from bot.model import LANGUAGES, Hit
from bot.store import Store

SURNAME = 4
"""Letters of a surname, at least."""
MARKS = ".,;:()'\"“”‘’"


def is_spelt(hit: Hit, text: str) -> bool:
    """Whether a name that an entity has in the question, or by itself, stands in a text."""
    said = lexicon.words(text)
    return any(all(word in said or _genitive(word, hit) in said for word in name) for name in _names(hit))


@lru_cache(maxsize=64)
def _names(hit: Hit) -> tuple[tuple[str, ...], ...]:
    """The folded words of each name that an entity has in the question, or by itself."""
    return tuple(filter(None, dict.fromkeys(map(lexicon.words, of(hit)))))


def _genitive(word: str, hit: Hit) -> str:
    """A word of a person's name as it says whose something is: "Zeemans"."""
    return f"{word}s" if hit.entity.kind == "person" else word


def stands_in(hit: Hit, said: str, store: Store) -> bool:
    """The same with every spelling that the store has."""
    own = set(lexicon.words(said))
    spelt = (lexicon.words(alias.text) for alias in store.spellings(hit.entity.id))
    return is_spelt(hit, said) or any(words and own.issuperset(words) for words in spelt)


def has_surname(hit: Hit, said: str) -> bool:
    """Whether the first of a person's surnames stands in a text by itself: "Quiroga" for Quiroga Ramírez."""
    surnames = [word for word in hit.entity.name.split()[1:] if word[:1].isupper() and len(word) >= SURNAME]
    own = {word.strip(MARKS).removesuffix("'s").removesuffix("’s") for word in said.split()}
    return len(surnames) > 1 and surnames[0] in own


def has_any_name(hit: Hit, said: str) -> bool:
    """Whether a person's surname stands in a text, or any name that they have in the question."""
    return is_spelt(hit, said) or has_surname(hit, said)


def of(hit: Hit) -> Collection[str]:
    """What an entity may be called, in every language as far as it is known by itself."""
    return {hit.typed, hit.matched, hit.entity.name, *titles(hit)}


def titles(hit: Hit) -> Collection[str]:
    """What an entity is called in each language; nothing where the gazetteer does not know it."""
    if gazetteer.entity(hit.entity.id) is None:
        return ()
    return [gazetteer.title(hit.entity.id, language) for language in LANGUAGES]
