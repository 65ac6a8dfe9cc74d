"""Which words of a question a sentence meets, and whether they stand together in it."""

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from bot import lexicon
from bot.model import Language
from bot.store import Term

ENDS = ",;:.()"
"""What ends the words that a number counts."""
YEARS = range(1900, 2100)
"""Figures that are a year where they stand alone: they count nothing."""
COUNTED = 5
"""Words from a number to what is counted, at most, itself among them."""


def is_met(term: Term, said: str, language: Language) -> bool:
    """Whether a word stands in a text in any form, or in another word for the same topic or sense."""
    return not (
        term.forms.isdisjoint(_forms(said, language))
        and term.topics.isdisjoint(lexicon.topic_keys(said, language) if term.topics else ())
        and term.senses.isdisjoint(_senses(said, language) if term.senses else ())
    )


def is_counted(term: Term, said: str, language: Language) -> bool:
    """Whether a word is met just behind a number.

    >>> is_counted(Term(frozenset({"arbeiders"})), "Zij hielden elf gewone arbeiders vast.", "nl")
    True
    """
    words = said.split()
    numbers = (at for at, word in enumerate(words) if is_number(word))
    return any(is_met(term, " ".join(_counted(words[at : at + COUNTED])), language) for at in numbers)


def _counted(words: Sequence[str]) -> Iterator[str]:
    """The words from a number on as far as they may be what it counts: "fifteen, at a school" counts none."""
    for word in words:
        if lexicon.has(word, "where"):
            return
        yield word
        if word[-1] in ENDS:
            return


def is_number(word: str) -> bool:
    """Whether a word is a number, in figures or written out, and no year.

    >>> is_number("11"), is_number("elf"), is_number("2022"), is_number("2022-talks")
    (True, True, False, False)
    """
    figures = word.strip(".,;:()'\"“”‘’").partition("-")[0]
    is_year = figures.isdecimal() and int(figures) in YEARS
    return not is_year and lexicon.counts(word)


def spread(terms: Collection[Term], said: str, language: Language) -> int:
    """How many words of a text stand from the first to the last of those met; 0 for none.

    >>> fell, talks = Term(frozenset({"vielen"})), Term(frozenset({"gesprekken"}))
    >>> spread([fell, talks], "Gesprekken zijn er niet: bommen vielen, gesprekken stokten.", "nl")
    2
    """
    meant = lexicon.senses(said, language)
    words = lexicon.words(said)
    met = [
        (at, term)
        for at, word in enumerate(words)
        for term in terms
        if not term.senses.isdisjoint(meant.get(word, ()))
        or is_met(term._replace(senses=frozenset()), word, language)
    ]
    every, last, least = {term for _, term in met}, dict[Term, int](), len(words)
    for at, term in met:
        last[term] = at
        if len(last) == len(every):
            least = min(least, at - min(last.values()) + 1)
    return least if met else 0


def is_embedded(terms: Collection[Term], said: str, language: Language) -> bool:
    """Whether none of some words stands before the first clause in a sentence: "said that Lund opened it".

    >>> left = Term(frozenset({"left"}))
    >>> is_embedded([left], "Lund said that Obi left", "en"), is_embedded([left], "Obi left", "en")
    (True, False)
    """
    words = said.split()
    first = next((at for at, word in enumerate(words) if lexicon.has(word, "embedding")), len(words))
    return not any(is_met(term, " ".join(words[:first]), language) for term in terms)


def stands(forms: Collection[str], said: str, language: Language) -> bool:
    """Whether one of the forms of a word stands in a text."""
    return not _forms(said, language).isdisjoint(forms)


def told(said: str) -> str:
    """A text without the deeds in it that are only meant.

    >>> told("Zij spraken over het beëindigen van de oorlog"), told("They plan to leave on Friday")
    ('Zij spraken over het van de oorlog', 'They plan to on Friday')
    """
    return " ".join(word for before, word in pairwise(["", *said.split()]) if not _is_meant(before, word))


def _is_meant(before: str, word: str) -> bool:
    """Whether a word is an infinitive behind "te" or "to", or behind an article."""
    is_noun = lexicon.has(before, "article") and word[:1].islower() and word.endswith("en")
    return lexicon.has(before, "infinitive") or is_noun


@lru_cache(maxsize=512)
def _forms(said: str, language: Language) -> frozenset[str]:
    return frozenset((*lexicon.words(said), *lexicon.stems(said, language)))


@lru_cache(maxsize=512)
def _senses(said: str, language: Language) -> frozenset[str]:
    """The senses of all the words of a text: what takes longest to find, and many a word has none."""
    return frozenset[str]().union(*lexicon.senses(said, language).values())
