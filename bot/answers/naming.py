"""Whom a question names: entities, the words in which none was found, or several who may be meant."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from bot import lexicon, names, questions
from bot.answers import inside, meant, seated, sent, slips, strangers
from bot.answers.deciding import Named, decided
from bot.model import LANGUAGES, Hit, Question
from bot.store import Store

FULLEST = 4
"""Words of a person's name that is looked for as a whole."""
PARTICLE = 3
"""Letters of a word in a name that may lack a capital ("van", "de")."""
TWO_WORDS, LETTERS, SHORTEST = 7, 30, 2
"""Letters of a word that may be two of a name, at least and at most, and of either of these at least."""


def find(question: Question, store: Store) -> Named:
    """Whom the question names, among the kinds that it may mean."""
    pieces = [
        text
        for text in question.names
        if set(lexicon.words(text)) - questions.small_words()
        or (text.istitle() and store.has(names.key(text)))
    ]
    typed = pieces or (question.names if questions.is_command(question.text) else ())
    parted = (_parted(text, question, store) for text in typed)
    found = [
        _one_of_a_kind(_found(text, question, store), text, question) for text in parted if names.key(text)
    ]
    found = [_without_namesake(slips.asked(named, question), question) for named in found]
    met = (seated.as_city(hit, question, store) for named in found for hit in named.hits)
    named_ones = (sent.by_land(hit, question.intent) for hit in met)
    hits = {hit.entity.id: hit for hit in named_ones}
    return Named(
        tuple(hits.values()),
        strangers.untitled([run for named in found for run in named.left], hits.values(), question),
        next((named.several for named in found if named.several), ()),
        next((named.nearest for named in found if named.nearest), ()),
        ""
        if _is_person_asked(hits.values(), question)
        else next((named.body for named in found if named.body), ""),
        next((named.office for named in found if named.office), ""),
    )


def _without_namesake(named: Named, question: Question) -> Named:
    """Nobody where another of that surname is named, by a given name that is a land's too: "Frans Berg"."""
    text = questions.clean(question.text)
    others = [(hit, said) for hit in named.hits if (said := strangers.namesake(hit, text))]
    if not others:
        return named
    typed = {said.split()[0] for _, said in others}
    kept = tuple(
        hit for hit in named.hits if hit.typed not in typed and hit not in [one for one, _ in others]
    )
    left = (*named.left, *(said for _, said in others))
    return named._replace(hits=kept, left=left, nearest=tuple(hit for hit, _ in others))


def _one_of_a_kind(named: Named, text: str, question: Question) -> Named:
    """The body at talks that is alike and of the kind that the text names and no more ("general staff")."""
    asked = {
        kind for kind, said in _bodies(text) if said >= set(lexicon.words(text)) - questions.small_words()
    }
    if named.hits or question.intent not in meant.TALKS or not asked:
        return named
    alike = [hit for hit in (*named.several, *named.nearest) if hit.entity.kind == "body"]
    meant_ones = tuple(
        hit for hit in alike if not asked.isdisjoint(kind for kind, _ in _bodies(hit.entity.name))
    )
    return Named(meant_ones) if len(meant_ones) == 1 else Named(several=meant_ones) if meant_ones else named


def _bodies(text: str) -> list[tuple[str, frozenset[str]]]:
    """The kinds of body that words name in any language, each with the words for it."""
    return [found for found in (lexicon.spot_body(text, language) for language in LANGUAGES) if found[0]]


def _is_person_asked(hits: Iterable[Hit], question: Question) -> bool:
    """Whether a person is asked about who speaks: a body beside them is what they speak of."""
    return question.intent in meant.SPEAKING and any(hit.entity.kind == "person" for hit in hits)


def _parted(text: str, question: Question, store: Store) -> str:
    """The text with a body and its office apart, and a name typed as one word as the two it is."""
    offices = lexicon.office_words(question.language) if question.role else frozenset[str]()
    return " ".join(_as_two(_without_hyphen(word, offices, store), store) for word in text.split())


def _as_two(word: str, store: Store) -> str:
    """A word that nobody is called by as two that name somebody: "wittrusland" is "wit rusland"."""
    typed = names.key(word)
    if not TWO_WORDS <= len(typed) <= LETTERS or not typed.isalpha() or questions.is_common(word):
        return word
    if store.has(typed):
        return word
    once = "".join(letter for letter, _ in groupby(typed))
    apart = (f"{said[:at]} {said[at:]}" for said in (typed, once) for at in range(SHORTEST, len(said) - 1))
    return next((each for each in apart if store.has(each)), word)


def _without_hyphen(word: str, offices: frozenset[str], store: Store) -> str:
    """A word that is a name and an office as two, or two names; of a name and a delegation the name.

    Any other as it is.
    """
    name, hyphen, office = word.partition("-")
    said = lexicon.words(office)
    if not hyphen or not said or not store.has(names.key(name)):
        return word
    if questions.is_team(office):
        return name
    if store.has(names.key(office)) and not store.has(names.key(word)):
        return f"{name} {office}"  # "Norway-Iceland talks" are of two
    return f"{name} {office}" if offices.issuperset(said) else word


def _found(text: str, question: Question, store: Store) -> Named:
    """Whom one piece of the question names."""
    if store.has(names.key(text)) and not inside.is_any_government(lexicon.words(text), question):
        return _whole(text, question, store)
    named = inside.find(text, question, store)
    if _is_doubtful(named, question) and (whole := _as_one(text, question, store)) is not None:
        return whole
    if not named.left or named.several or named.body or named.office or question.intent in meant.LOOSE:
        return named
    if question.intent in meant.TOPICAL and (named.hits or _topics(named.left, question)):
        return named
    if strangers.ordinary(named.left) and not questions.is_command(question.text):
        return named
    return _completed(text, named, question, store)


def _is_doubtful(named: Named, question: Question) -> bool:
    """Whether the words may be one name that was taken apart: a part is left over, or only like a name."""
    exact = all(hit.score >= slips.EXACT for hit in named.hits)
    if question.intent in meant.LOOSE or (
        question.intent in meant.TOPICAL and named.hits and exact and not named.several
    ):
        return False
    return bool(named.left or named.several) or not exact


def _as_one(text: str, question: Question, store: Store) -> Named | None:
    """The words as one name: whose it is, or nobody's where each has a capital and none is a name of its own.

    "Keir Starmer" is not somebody called Kerr.
    """
    said = _trimmed(word for word in text.split() if names.key(word))
    if any(lexicon.has(word, "both") for word in said):
        return None  # "Ana and Bo" are two
    if not 2 <= len(said) <= FULLEST:  # noqa: PLR2004 a name of one word is not taken apart
        return None
    typed = " ".join(said)
    whole = decided(names.decide(typed, store, meant.kinds(question)), typed)
    if whole.hits:
        return whole
    printed = said[0][:1].isupper() and all(word[:1].isupper() or len(word) <= PARTICLE for word in said)
    known = any(store.has(names.key(word)) for word in said)
    return Named(left=(typed,), nearest=whole.nearest) if printed and not known else None


def _trimmed(words: Iterable[str]) -> list[str]:
    """The words without the small ones that they begin and end with."""
    said, small = list(words), questions.small_words()
    while said and names.key(said[-1]) in small:
        said.pop()
    while said and names.key(said[0]) in small:
        said.pop(0)
    return said


def _whole(text: str, question: Question, store: Store) -> Named:
    """The text as one name, that of another kind where no likely kind has it."""
    for allowed in (meant.kinds(question), names.ALL):
        named = slips.told_of(decided(names.decide(text, store, allowed), text), store)
        if named.hits or named.several:
            return named
    return Named(left=(text,))


def _completed(text: str, named: Named, question: Question, store: Store) -> Named:
    """A name that is partly unknown read as a whole ("Sofie de Baker"), or what is nearest to it."""
    if not named.hits and strangers.ordinary(named.left[:1]) and not questions.is_command(question.text):
        return named  # "found" is no fund
    if not named.hits:
        whole = decided(names.decide(named.left[0], store, meant.kinds(question)), named.left[0])
        if not whole.hits and not whole.several:
            others = decided(names.decide(named.left[0], store, names.ALL), named.left[0])
            whole = others if others.hits else whole
        return whole._replace(left=named.left[1:] if whole.hits else named.left)
    if not questions.small_words().isdisjoint(lexicon.words(text)):
        return named  # "the driver of Harold Ford" is no way to spell Harold Ford
    whole = decided(names.decide(text, store, meant.kinds(question)), text)
    return whole if _same(whole.hits, named.hits) else named._replace(nearest=whole.nearest)


def _same(hits: Sequence[Hit], others: Sequence[Hit]) -> bool:
    return {hit.entity.id for hit in hits} == {hit.entity.id for hit in others}


def _topics(left: Iterable[str], question: Question) -> tuple[str, ...]:
    return lexicon.topics_asked(" ".join(left), question.language)
