"""Which words of an asker and of an article are one word, or mean one thing in another language."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from bot.lexicon.folding import words
from bot.lexicon.loader import shared
from bot.lexicon.phrasing import Phrases, spans
from bot.model import Language

SHORTEST = 3
"""Letters that are left of a word without its ending."""
COMPOUND = 6
"""Letters of a word that may stand at the end of a compound."""
APART = 12
"""Words between a verb and its particle, at most."""
VOWELS = frozenset("aeiouy")
HARD = {"v": "f", "z": "s"}
"""Final letters that a shorter form of a Dutch word hardens: "geven", "geef"."""


class _Forms(NamedTuple):
    """A language's rules: endings with what takes their place, whole words, irregular forms, beginnings."""

    endings: tuple[tuple[str, str], ...]
    whole: Mapping[str, str]
    irregular: Mapping[str, str]
    participle: str
    past: str
    plural: int
    particles: frozenset[str]
    before: tuple[str, ...]


@lru_cache(maxsize=32768)
def stem(word: str, language: Language) -> str:
    """What the forms of a folded word have in common; no word that anybody writes.

    >>> [stem(word, "nl") for word in ("onderhandelingen", "onderhandelde", "sprak", "gesproken", "geeist")]
    ['onderhandel', 'onderhandel', 'sprek', 'sprek', 'eis']
    >>> [stem(word, "en") for word in ("suggested", "suggestion", "stopped", "met")]
    ['sugest', 'sugest', 'stop', 'met']
    """
    forms = _forms(language)
    if word in forms.whole:
        return _evened(forms.whole[word], language)
    if word in forms.irregular:
        return _evened(forms.irregular[word], language)
    for before in forms.before:
        if word.startswith(before) and (plain := forms.irregular.get(word[len(before) :])):
            return before + _evened(plain, language)
    bare = _without_participle(word, forms)
    if bare != word:
        return stem(bare, language)
    return _evened(_without_ending(word, forms), language)


def content(text: str, language: Language) -> tuple[str, ...]:
    """The folded words of a text that are about something, each once, in order.

    >>> content("Wie van hen opende de gesprekken?", "nl")
    ('hen', 'opende', 'gesprekken')
    """
    return tuple(dict.fromkeys(word for word in words(text) if word not in _function(language)))


def senses(text: str, language: Language) -> Mapping[str, frozenset[str]]:
    """The language-free senses of the folded words of a text that have any.

    >>> {word: sorted(found) for word, found in senses("De VS stelden overleg voor", "nl").items()}
    {'stelden': ['propose', 'say'], 'overleg': ['discuss', 'negotiate']}
    """
    said, found = words(text), dict[str, frozenset[str]]()
    idioms = {at for start, end, _ in spans(said, _idioms()) for at in range(start, end)}
    for at, word in enumerate(said):
        if at in idioms or word in _function(language):
            continue
        meant = frozenset[str]().union(
            *(_senses(language).get(form, ()) for form in _readings(said, at, language))
        )
        if meant:
            found[word] = found.get(word, frozenset()) | meant
    return found


def stems(text: str, language: Language) -> tuple[str, ...]:
    """The stems of the words of a text that are about something, and of verbs in separable ones."""
    return tuple(
        dict.fromkeys(form for word in content(text, language) for form in _own_forms(word, language))
    )


def _readings(said: tuple[str, ...], at: int, language: Language) -> Iterator[str]:
    """The stems that a word may have: its own, its verb's, with a particle apart, a compound's."""
    yield from _own_forms(said[at], language)
    particles = _forms(language).particles
    for other in said[at + 1 : at + APART]:
        if other in particles:
            verb = stem(said[at], language)
            yield from (_evened(other + verb, language), _evened(verb + other, language))
    known, own = _senses(language), stem(said[at], language)
    yield from (own[start:] for start in range(2, len(own) - COMPOUND + 1) if own[start:] in known)


@lru_cache(maxsize=32768)
def _own_forms(word: str, language: Language) -> tuple[str, ...]:
    """The stem of a word, and where it is separable that of its verb: "afgewezen" has "afwijs" and "wijs"."""
    forms = _forms(language)
    for particle in forms.particles:
        rest = word[len(particle) :].removeprefix("te") if word.startswith(particle) else ""
        if len(rest) > SHORTEST and (rest in forms.irregular or _without_participle(rest, forms) != rest):
            verb = stem(rest, language)
            return _evened(particle + verb, language), verb
    return (stem(word, language),)


def _without_participle(word: str, forms: _Forms) -> str:
    """A participle without what marks it: "gepraat"."""
    mark = forms.participle
    rest = word[len(mark) :]
    is_one = mark and word.startswith(mark) and len(rest) > SHORTEST and word[-1] in forms.past
    return rest if is_one and word not in forms.whole else word


def _without_ending(word: str, forms: _Forms) -> str:
    """A word without its ending, and without the mark of the past that is left: "opende", "verwachten"."""
    for ending, instead in forms.endings:
        least = forms.plural if ending == "s" else SHORTEST
        if word.endswith(ending) and len(word) - len(ending) >= least:
            word = word[: -len(ending)] + instead
            break
    present = word.rstrip(forms.past) if forms.past else word
    return present if len(present) >= SHORTEST else word


def _evened(word: str, language: Language) -> str:
    """A stem without its doubled letters and soft endings, by which forms of one word differ."""
    plain = "".join(letter for at, letter in enumerate(word) if not at or letter != word[at - 1])
    return plain[:-1] + HARD.get(plain[-1:], plain[-1:]) if language == "nl" else plain


@cache
def _forms(language: Language) -> _Forms:
    data = shared("stems")
    pairs = [_pair(each) for each in _listed(data["ending"][language])]
    irregular = {
        form: lemma
        for line in data["irregular"][language].splitlines()
        if line
        for lemma, *others in [line.split()]
        for form in (lemma, *others)
    }
    particles = frozenset(_listed(data["particle"][language]))
    return _Forms(
        tuple(sorted(pairs, key=lambda pair: -len(pair[0]))),
        {word: lemma or word for word, lemma in map(_pair, _listed(data["whole"][language]))},
        irregular,
        data["participle"][language],
        data["past"][language],
        data["plural"][language],
        particles,
        tuple(_listed(data["prefix"][language])),
    )


@cache
def _senses(language: Language) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for sense, listed in shared("senses")["sense"][language].items():
        for word in _listed(listed):
            form = _evened("".join(stem(each, language) for each in words(word)), language)
            found[form] = found.get(form, frozenset()) | {sense}
            verb = _own_forms(word, language)[0]
            found[verb] = found.get(verb, frozenset()) | {sense}
    return found


@cache
def _function(language: Language) -> frozenset[str]:
    return frozenset(word for each in _listed(shared("stems")["function"][language]) for word in words(each))


@cache
def _idioms() -> Phrases:
    """Phrases whose words mean something else together; they are topics and no senses."""
    return {words(phrase): phrase for phrase in _listed(shared("senses")["idioms"]["phrases"])}


def _listed(value: str) -> list[str]:
    return [word.strip() for word in value.split(",") if word.strip()]


def _pair(text: str) -> tuple[str, str]:
    before, _, after = text.partition(":")
    return before, after
