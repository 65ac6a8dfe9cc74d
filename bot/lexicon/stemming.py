"""Which words of an asker and of an article are forms of one word."""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import groupby
from operator import eq
from typing import NamedTuple

from bot.lexicon.folding import words
from bot.lexicon.loader import shared
from bot.model import Language

SHORTEST = 3
"""Letters that are left of a word without its ending."""
INFLECTED = 2
"""Letters of an ending of the present: "bieden", "goes"; a shorter one ends many another word."""
HARD = {"v": "f", "z": "s"}
"""Final letters that a shorter form of a Dutch word hardens: "geven", "geef"."""


class _Forms(NamedTuple):
    """A language's rules: endings with what takes their place, whole words, irregular forms, beginnings.

    `tails` and `heads` are how long endings and particles may be, the longest first.
    """

    endings: Mapping[str, str]
    tails: tuple[int, ...]
    whole: Mapping[str, str]
    irregular: Mapping[str, str]
    participle: str
    past: str
    plural: int
    particles: frozenset[str]
    heads: tuple[int, ...]
    before: tuple[str, ...]
    linking: tuple[str, ...]


@lru_cache(maxsize=32768)
def stem(word: str, language: Language) -> str:
    """What the forms of a folded word have in common; no word that anybody writes.

    >>> [stem(word, "nl") for word in ("onderhandelingen", "sprak", "gesproken", "besproken")]
    ['onderhandel', 'sprek', 'sprek', 'besprek']
    >>> [stem(word, "nl") for word in ("vinden", "vindt", "vond", "planten", "plannen")]
    ['vind', 'vind', 'vind', 'plant', 'plan']
    >>> [stem(word, "en") for word in ("suggested", "suggestion", "stopped", "met")]
    ['sugest', 'sugest', 'stop', 'met']
    """
    forms = _forms(language)
    if word in forms.whole:
        return evened(forms.whole[word], language)
    if word in forms.irregular:
        return evened(forms.irregular[word], language)
    for before in forms.before if word.startswith(forms.before) else ():
        if word.startswith(before) and (plain := _irregular(word[len(before) :], forms)):
            return before + evened(plain, language)
    bare = _without_participle(word, forms)
    if bare != word:
        return stem(bare, language)
    return evened(_present(word, forms) or _without_ending(word, forms), language)


def content(text: str, language: Language) -> tuple[str, ...]:
    """The folded words of a text that are about something, each once, in order.

    >>> content("Wie van hen opende de gesprekken?", "nl")
    ('hen', 'opende', 'gesprekken')
    """
    return tuple(dict.fromkeys(word for word in words(text) if word not in function_words(language)))


def stems(text: str, language: Language) -> tuple[str, ...]:
    """The stems of the words of a text that are about something, and of verbs in separable ones."""
    return tuple(
        dict.fromkeys(form for word in content(text, language) for form in verb_forms(word, language))
    )


def irregular(language: Language) -> frozenset[str]:
    """The folded forms of verbs whose stem changes."""
    return frozenset(_forms(language).irregular)


def particles(language: Language) -> frozenset[str]:
    """What stands before a verb of a language and may stand apart from it: "wees … af"."""
    return _forms(language).particles


def linking(language: Language) -> tuple[str, ...]:
    """What may stand between the words of a compound, "" among it; () where words are not written as one."""
    return _forms(language).linking


@lru_cache(maxsize=32768)
def verb_forms(word: str, language: Language) -> tuple[str, ...]:
    """The stem of a word, and where it is separable that of its verb: "afgewezen" has "afwijs" and "wijs"."""
    forms = _forms(language)
    for length in forms.heads:
        particle = word[:length]
        rest = word[length:].removeprefix("te") if particle in forms.particles else ""
        if len(rest) > SHORTEST and (rest in forms.irregular or _without_participle(rest, forms) != rest):
            verb = stem(rest, language)
            return evened(particle + verb, language), verb
    return (stem(word, language),)


def _present(word: str, forms: _Forms) -> str:
    """The stem of an irregular verb of which a word is a form in the present: "biedt"; "" for any other."""
    bare = [word[:-INFLECTED]] if word[-INFLECTED:] in forms.endings else []
    bare += [word[:-1]] if word[-1:] in forms.past else []
    return next((each for each in bare if _is_irregular(each, forms)), "")


def _is_irregular(stem: str, forms: _Forms) -> bool:
    """Whether that is the stem of an irregular verb, by itself or behind what stands before a verb."""
    begun = (stem[:length] for length in forms.heads)
    before = [one for one in begun if one in forms.particles]
    before += [one for one in forms.before if stem.startswith(one)]
    rests = (stem.removeprefix(one) for one in ("", *before))
    return any(len(rest) > SHORTEST and forms.irregular.get(rest) == rest for rest in rests)


def _irregular(rest: str, forms: _Forms) -> str | None:
    """The stem of an irregular form behind a beginning that takes a participle's mark: "besproken"."""
    return forms.irregular.get(rest) or forms.irregular.get(f"{forms.participle}{rest}")


def _without_participle(word: str, forms: _Forms) -> str:
    """A participle without what marks it: "gepraat"."""
    mark = forms.participle
    rest = word[len(mark) :]
    is_one = mark and word.startswith(mark) and len(rest) > SHORTEST and word[-1] in forms.past
    return rest if is_one and word not in forms.whole else word


def _without_ending(word: str, forms: _Forms) -> str:
    """A word without its ending, and without the mark of the past that is left: "opende", "verwachten"."""
    for length in forms.tails:
        ending = word[-length:]
        least = forms.plural if ending == "s" else SHORTEST
        if ending in forms.endings and len(word) - length >= least:
            word = word[:-length] + forms.endings[ending]
            break
    present = word.rstrip(forms.past) if forms.past else word
    return present if len(present) >= SHORTEST else word


def evened(word: str, language: Language) -> str:
    """A stem without its doubled letters and soft endings, by which forms of one word differ."""
    is_doubled = any(map(eq, word, word[1:]))  # of most words none is
    plain = "".join(letter for letter, _ in groupby(word)) if is_doubled else word
    return plain[:-1] + HARD.get(plain[-1:], plain[-1:]) if language == "nl" else plain


@cache
def _forms(language: Language) -> _Forms:
    data = shared("stems")
    endings = dict(map(_pair, _listed(data["ending"][language])))
    irregular = {
        form: lemma
        for line in data["irregular"][language].splitlines()
        if line
        for lemma, *others in [line.split()]
        for form in (lemma, *others)
    }
    particles = frozenset(_listed(data["particle"][language]))
    return _Forms(
        endings,
        _lengths(endings),
        {word: lemma or word for word, lemma in map(_pair, _listed(data["whole"][language]))},
        irregular,
        data["participle"][language],
        data["past"][language],
        data["plural"][language],
        particles,
        _lengths(particles),
        tuple(_listed(data["prefix"][language])),
        tuple(data["linking"].get(language, ())),
    )


@cache
def function_words(language: Language) -> frozenset[str]:
    """The folded words that hold a text together and are about nothing."""
    return frozenset(word for each in _listed(shared("stems")["function"][language]) for word in words(each))


def _listed(value: str) -> list[str]:
    return [word.strip() for word in value.split(",") if word.strip()]


def _lengths(words: Iterable[str]) -> tuple[int, ...]:
    return tuple(sorted(set(map(len, words)), reverse=True))


def _pair(text: str) -> tuple[str, str]:
    before, _, after = text.partition(":")
    return before, after
