"""Names typed with a slip of the fingers, where several are alike or the words are any words."""

from collections.abc import Iterable
from dataclasses import replace

from bot import lexicon, names, questions
from bot.answers.deciding import Named
from bot.model import LANGUAGES, EntityKind, Hit, Language, Question
from bot.store import Store

PLACES: tuple[EntityKind, ...] = ("country", "city")
"""Kinds of which a misspelt name may stand in a search: a body's is often made of ordinary words."""
SURE = 93.0
"""Score from which a word is a name that is misspelt, and no word that is."""
EXACT = 100.0
LONG = 6
"""Letters of a word without a capital that may be a misspelt name where others have one."""


def without_slip(named: Named, typed: str, store: Store) -> Named:
    """The only one of several who was typed with one slip: "russiche" is Russian, and not Belarusian.

    Where one of them is meant by a capital, it is no slip that tells them apart.
    """
    alike = () if any(hit.how == "metonym" for hit in named.several) else named.several
    meant = [one for one in (_slip(typed, hit, store) for hit in alike) if one is not None]
    return named._replace(hits=(meant[0],), several=()) if len(meant) == 1 else named


def asked(named: Named, question: Question) -> Named:
    """A misspelt place is asked about where a person is: "Peskov" may be nobody known, and not Pskov.

    Of several words with one that nobody has, that is nobody's name: "boris johnson" is no Bor.
    """
    is_of_a_person = question.intent == "who-is" and not (question.role or named.left)
    alike = all(hit.score < EXACT and hit.entity.kind in PLACES for hit in named.hits)
    return named._replace(hits=(), several=named.hits) if is_of_a_person and named.hits and alike else named


def _slip(typed: str, hit: Hit, store: Store) -> Hit | None:
    """The hit by the spelling that was typed with one slip; None where there is none."""
    said = names.key(typed)
    if any(said in lexicon.office_words(each) or lexicon.senses(said, each) for each in LANGUAGES):
        return None  # "defense" is a word, and no slip for "Deense"
    spelt = (alias.text for alias in store.spellings(hit.entity.id))
    meant = next((text for text in spelt if questions.is_slip(said, names.key(text))), "")
    return replace(hit, matched=meant) if meant else None


def topic(typed: str, language: Language) -> str:
    """The word of a topic from which a word is a slip; "" where it is from none."""
    meant = questions.mended(typed, lambda _: False)
    return meant if meant != typed and lexicon.topics_asked(meant, language) else ""


def told_of(named: Named, store: Store) -> Named:
    """The only one of several of one name of whom anything is stated: no other can be asked about.

    Nor is it asked which of several bodies that are only alike is meant, of none of which anything is.
    """
    is_alike = all(hit.score < EXACT and hit.entity.kind == "body" for hit in named.several)
    if not (is_alike or all(hit.score >= EXACT for hit in named.several)):
        return named
    known = [hit for hit in named.several if store.facts(about=[hit.entity.id], limit=1)]
    if is_alike:
        return named if known else named._replace(several=(), nearest=named.nearest or named.several)
    return named._replace(hits=(known[0],), several=()) if len(known) == 1 else named


def is_only_alike(hits: Iterable[Hit], typed: str, store: Store) -> bool:
    """Whether a short word is no name of theirs, or a longer one is no name of theirs with a slip."""
    exact = any(hit.score >= EXACT for hit in hits)
    is_long = len(typed) >= LONG and any(_slip(typed, hit, store) for hit in hits)
    return not (exact or is_long)


def is_sure(hit: Hit, store: Store) -> bool:
    """Whether a hit may stand in a search in any words: exact, or a misspelt name of a person or a place."""
    if hit.score >= EXACT or hit.entity.kind == "person":
        return True
    return hit.entity.kind in PLACES and _slip(hit.typed, hit, store) is not None


def is_given_name(hit: Hit) -> bool:
    """Whether a person of several names was typed by no more than the first: there are others called so."""
    said, own = names.key(hit.typed), names.key(hit.entity.name).split()
    return hit.entity.kind == "person" and hit.score < EXACT and len(own) > 1 and said == own[0]


def is_name(word: str, store: Store) -> bool:
    """Whether somebody is called by a word, or surely by what it is a slip from."""
    if store.has(names.key(word)):
        return True
    match names.decide(word, store, ("person",)):
        case names.Match(hit) | names.Several((hit, *_)):
            said = names.key(hit.matched).split()
            return hit.score >= SURE or names.key(word) in said
        case _:
            return False
