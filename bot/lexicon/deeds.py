"""What the verbs of the news say that somebody does: they take a stance, or they speak."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from typing import Any, Literal, NamedTuple

from bot.lexicon.folding import words
from bot.lexicon.loader import load, section
from bot.model import Language

Kind = Literal[
    "demands", "for", "against", "refuses", "offers", "considers", "conditions", "denies", "regards", "says"
]


class Deed(NamedTuple):
    """What words say that somebody does, and the places of the words that say it."""

    kind: str
    places: frozenset[int]


def deeds(said: Sequence[str], language: Language) -> list[Deed]:
    """The deeds of which all the words stand among folded ones in any order, those of most words first.

    A question parts what a sentence keeps together: "what does X call for", "wat wijst X af".

    >>> [deed.kind for deed in deeds("wat wijst kiev af".split(), "nl")]
    ['against']
    >>> deeds("what did the union call for".split(), "en")[0].kind
    'demands'
    """
    verbs = _verbs(language)
    found = [
        Deed(kind, frozenset((at, *places)))
        for at, word in enumerate(said)
        for kind, others in verbs.get(word, ())
        if (places := _places(others, said, at, language)) is not None
    ]
    return sorted(found, key=lambda deed: -len(deed.places))


def _places(others: Sequence[str], said: Sequence[str], at: int, language: Language) -> list[int] | None:
    """Where the other words of a verb stand, each at a place of its own; None where one is missing."""
    there = _there(language)
    for spelled in product(*(there.get(each, ((each,),)) for each in others)):
        needed = [word for part in spelled for word in part]
        free = [i for i in range(len(said)) if i != at]
        places = [next((i for i in free if said[i] == word), -1) for word in needed]
        if -1 not in places:
            return places
    return None


@cache
def _there(language: Language) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """What a question has in place of a word that points: "waar … op" for "erop"."""
    table = load(language, "questions")["there"]
    return {word: ((word,), *(tuple(each.split()) for each in others)) for word, others in table.items()}


@cache
def _verbs(language: Language) -> Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """By the word that each begins with: the kinds of deeds, and the other words of each."""
    found: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {}
    for kind, first, others in (*_stances(language), *_speech(language)):
        for folded in words(first)[:1]:
            for form in (folded, *_plain(folded, language)):
                found[form] = (*found.get(form, ()), (kind, others))
    return found


def _plain(form: str, language: Language) -> Iterator[str]:
    """The form of a verb that stands behind "did": an article seldom has it."""
    ending: str = load(language, "questions")["words"]["finite"]
    if ending and form.endswith(ending):
        yield form.removesuffix(ending)


def _stances(language: Language) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The verbs that take a stance: "~" parts what closes a clause in one word, "_" what never does."""
    entry: str = section(language, "stances")["verbs"]
    for line in entry.strip().splitlines():
        kind, forms = line.split(":")
        for form in forms.split():
            verb, together, particle = form.partition("~")
            if together:
                yield kind, particle + verb, ()
            else:
                verb, _, particle = form.partition("_")
            yield kind, verb, tuple(filter(None, [particle.removeprefix("+")]))


def _speech(language: Language) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The verbs that speak, and those whose second part closes the clause."""
    table: Mapping[str, Any] = section(language, "speech")
    for verb in table["verbs"].split():
        yield "says", verb, ()
    for forms, parts in table["split"]:
        for verb, part in product(forms.split(), parts.split()):
            yield "says", verb, (part,)
