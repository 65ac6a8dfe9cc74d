"""What words mean, the same in every language: an English question finds a Dutch sentence."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Literal, NamedTuple

from bot import built
from bot.built import Drawers, Table, drawers
from bot.lexicon.cues import has
from bot.lexicon.folding import words
from bot.lexicon.loader import shared, table
from bot.lexicon.stemming import evened, function_words, linking, particles, stem, verb_forms
from bot.model import LANGUAGES, Language

Standing = Literal["event", "deed", "thing", "light", ""]
"""What a word is to a question: what happens, what is done, with what, one that only helps, or none known."""
STANDINGS: tuple[Standing, ...] = ("thing", "event", "deed", "light")
"""The parts of the table of senses; a word of several is what stands first."""
APART = 12
"""Words between a verb and its particle, at most."""
BESIDE = 5
"""Words from a "not" to what it denies, at most."""
LONGEST = 4
"""Words of a phrase, at most."""
MARKS = ",.;:?!"
"""What ends a part of a sentence, and stands behind no preposition."""
HEAD, TAIL, LONG = 3, 4, 6
"""Letters of the first word of a compound, of the last, and of a last one that needs no known first one."""

Senses = frozenset[str]


class _Known(NamedTuple):
    """A language's words as they stand, and stems, joined for a phrase, with their senses between bars.

    `begun` are the stems that phrases begin with, `inside` all words of phrases.
    """

    words: Mapping[str, str]
    senses: Mapping[str, str]
    begun: frozenset[str]
    inside: frozenset[str]


def senses(text: str, language: Language) -> Mapping[str, Senses]:
    """The language-free senses of the folded words of a text that have any; a phrase has its own.

    >>> {word: sorted(found) for word, found in senses("Na een aanval sloten zij een bestand", "nl").items()}
    {'aanval': ['attack'], 'sloten': ['close'], 'bestand': ['ceasefire']}
    """
    said, found, done = words(text), dict[str, Senses](), set[int]()
    apart = [place for place in range(1, len(said)) if _is_particle(said, place, language, text)]
    for at, word in enumerate(said):
        if at in done:
            continue
        places, meant = (
            _phrase(said, at, language)
            or _parted(said, at, apart, language)
            or _denied(said, at, language)
            or ((), frozenset())
        )
        done.update(places)
        if not places and word not in function_words(language):
            meant = _of_word(word, language)
        for place in places or (at,):
            if meant and said[place] not in function_words(language):
                found[said[place]] = found.get(said[place], frozenset()) | meant
    return found


def parts(word: str, language: Language) -> tuple[str, ...]:
    """A folded compound as its two words where both are known and it is not; any other word as it is.

    >>> parts("graandeal", "nl"), parts("wapenstilstand", "nl"), parts("grain", "en")
    (('graan', 'deal'), ('wapenstilstand',), ('grain',))
    """
    found = () if _own(word, language) else _cut(word, language)
    return found if len(found) > 1 else (word,)


@lru_cache(maxsize=4096)
def standing(meant: Senses) -> Standing:
    """What a word of those senses is to a question.

    >>> standing(frozenset({"resign"})), standing(frozenset({"publish", "issue"})), standing(frozenset())
    ('deed', 'thing', '')
    """
    kinds = _kinds()
    found = {kinds[sense] for sense in meant}
    return next((kind for kind in STANDINGS if kind in found), "")


def opposed(meant: Senses) -> Senses:
    """What somebody does who does not do that: who denies does not admit.

    >>> opposed(frozenset({"acknowledge"})), opposed(frozenset({"house"}))
    (frozenset({'deny'}), frozenset())
    """
    return frozenset[str]().union(*(_opposites().get(sense, ()) for sense in meant))


@cache
def _opposites() -> Mapping[str, Senses]:
    pairs = ((sense, frozenset(others[0].split(", "))) for sense, others in table()["opposite"].items())
    found: dict[str, Senses] = {}
    for sense, others in pairs:
        found[sense] = found.get(sense, frozenset()) | others
        for other in others:
            found[other] = found.get(other, frozenset()) | {sense}
    return found


def is_written(word: str, language: Language) -> bool:
    """Whether the table of senses writes out a folded word.

    >>> is_written("aanval", "nl"), is_written("aanvallend", "nl")
    (True, False)
    """
    known = _known(language)
    return word in known.inside or word in known.words


def _phrase(said: tuple[str, ...], at: int, language: Language) -> tuple[tuple[int, ...], Senses] | None:
    """The places of the longest phrase that begins with a word, and its senses."""
    known = _known(language)
    if stem(said[at], language) not in known.begun:
        return None
    for end in range(min(at + LONGEST, len(said)), at + 1, -1):
        joined = _joined(said[at:end], language)
        if joined in known.senses:
            return tuple(range(at, end)), _meant(known.senses[joined])
    return None


def _parted(
    said: tuple[str, ...], at: int, particles: Sequence[int], language: Language
) -> tuple[tuple[int, ...], Senses] | None:
    """The places of a verb and its particle behind it, where they mean something together."""
    behind = [place for place in particles if at < place < at + APART]
    if not behind or said[at] in function_words(language):
        return None
    known, verb = _known(language).senses, stem(said[at], language)
    for place in behind:
        for joined in (evened(said[place] + verb, language), evened(verb + said[place], language)):
            if joined in known:
                return (at, place), _meant(known[joined])
    return None


def _denied(said: tuple[str, ...], at: int, language: Language) -> tuple[tuple[int, ...], Senses] | None:
    """The places of a "not" and what it denies a few words on, where they mean something together."""
    if not has(said[at], "denial"):
        return None
    known = _known(language).senses
    for place in range(at + 1, min(at + BESIDE, len(said))):
        joined = _joined((said[at], said[place]), language)
        if joined in known:
            return (at, place), _meant(known[joined])
    return None


def _is_particle(said: tuple[str, ...], place: int, language: Language, text: str) -> bool:
    """Whether a word is a verb's particle here: one that is a preposition too has no noun behind it."""
    if said[place] not in particles(language) or _begins_purpose(said, place, language):
        return False
    behind = said[place + 1 : place + 2]
    is_preposition = said[place] in function_words(language) and bool(behind)
    if not is_preposition or any(f"{said[place]}{mark}" in text for mark in MARKS):
        return True
    return behind[0] in function_words(language) and not has(behind[0], "article")


def _begins_purpose(said: tuple[str, ...], place: int, language: Language) -> bool:
    """Whether a word begins what something is meant for: "om … te", which is no "omkomen"."""
    begun, _, infinitive = shared("stems")["purpose"][language].partition(":")
    return bool(begun) and said[place] == begun and infinitive in said[place + 1 : place + APART]


@lru_cache(maxsize=32768)
def _of_word(word: str, language: Language) -> Senses:
    """The senses of a word by its stem, its verb's, or those of the words that it is made of."""
    known = _known(language).senses
    return _own(word, language) or frozenset[str]().union(
        *(_meant(known.get(stem(part, language), "")) for part in _cut(word, language))
    )


def _own(word: str, language: Language) -> Senses:
    """The senses of a word as it stands, else by its stem, else its verb's."""
    if meant := _known(language).words.get(word):
        return _meant(meant)
    known = _known(language).senses
    return _meant(next((known[form] for form in verb_forms(word, language) if form in known), ""))


@lru_cache(maxsize=4096)
def _meant(written: str) -> Senses:
    """Senses that are written between bars."""
    return frozenset(filter(None, written.split("|")))


def _cut(word: str, language: Language) -> tuple[str, ...]:
    """The known words that a compound is made of, the first of them perhaps unknown and left out."""
    known, links = _known(language).senses, linking(language)
    last: tuple[str, ...] = ()
    for at in range(HEAD, len(word) - HEAD + 1) if links else ():
        tail = word[at:]
        if stem(tail, language) not in known or len(tail) + at < HEAD + TAIL:
            continue
        if head := next((one for one in _heads(word[:at], links) if _is_head(one, language)), ""):
            return head, tail
        if len(tail) >= LONG and not last:
            last = (tail,)
    return last


def _is_head(word: str, language: Language) -> bool:
    """Whether a word is known, and a short one as it stands: the "Rus" of "Rusland" is no "rust"."""
    known = _known(language)
    return word in known.words if len(word) <= HEAD else stem(word, language) in known.senses


def _heads(text: str, links: Collection[str]) -> Iterator[str]:
    """What the first word of a compound may be, with and without what links it to the next."""
    for link in links:
        if text.endswith(link) and len(text) - len(link) >= HEAD:
            yield text.removesuffix(link)


def _joined(said: tuple[str, ...], language: Language) -> str:
    return evened("".join(stem(word, language) for word in said), language)


@cache
def _kinds() -> Mapping[str, Standing]:
    """What each sense is, by the part of the table that it stands in."""
    return {sense: kind for kind in STANDINGS for sense in table()[kind]}


@cache
def _known(language: Language) -> _Known:
    """All that is known of a language's words."""
    alone, found, begun, inside = _stemmed(language).read()
    return _Known(Drawers(alone), Drawers(found), frozenset(begun), frozenset(inside))


def tables() -> Iterator[Table]:
    """The table of senses by the stems of each language: working one out takes a question too long."""
    return map(_stemmed, LANGUAGES)


def _stemmed(language: Language) -> Table:
    return Table(f"senses.{language}", _SOURCES, partial(_worked_out, language))


_SOURCES = (
    built.CODE,
    *(
        Path(__file__).with_name(name)
        for name in ("senses.toml", "stems.toml", "loader.py", "stemming.py", "folding.py", "meaning.py")
    ),
)


def _worked_out(language: Language) -> tuple[dict[str, str], dict[str, str], list[str], list[str]]:
    """What `_Known` holds of a language."""
    alone: dict[str, str] = {}
    found: dict[str, str] = {}
    begun, inside, separable = set[str](), set[str](), tuple(particles(language))
    for kind in STANDINGS:
        for sense, said in _lines(kind, language):
            for phrase in said.split(","):
                first, *others = phrase.split()
                if others:
                    begun.add(stem(first, language))
                    inside.update((first, *others))
                    _add(found, _joined((first, *others), language), sense)
                    continue
                _add(alone, first, sense)
                _add(found, stem(first, language), sense)
                if first.startswith(separable):
                    _add(found, verb_forms(first, language)[0], sense)
    return drawers(alone), drawers(found), sorted(begun), sorted(inside)


def _add(found: dict[str, str], word: str, sense: str) -> None:
    known = found.get(word)
    found[word] = sense if known is None else f"{known}|{sense}"


def _lines(kind: str, language: Language) -> Iterator[tuple[str, str]]:
    """The senses of a part of the table, each with its words in a language."""
    column = LANGUAGES.index(language)
    return ((sense, columns[column]) for sense, columns in table()[kind].items())
