"""The words of questions that are no pattern: small ones, ordinary ones, those that speak of talks."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Literal

from bot import lexicon
from bot.model import LANGUAGES, Language


@cache
def phrases(
    language: Language, name: str, table: Literal["words", "follow"] = "words"
) -> frozenset[tuple[str, ...]]:
    """A list of the lexicon's question words, each phrase as its folded words."""
    listed = lexicon.load(language, "questions")[table][name].split(",")
    return frozenset(folded for phrase in listed if (folded := lexicon.words(phrase)))


@cache
def ordinals(language: Language) -> tuple[tuple[str, ...], ...]:
    """The words for the first, the second and so on, in order."""
    listed = lexicon.load(language, "questions")["follow"]["ordinal"]
    return tuple(lexicon.words(word) for word in listed.split(","))


def plain_who(word: str, language: Language) -> str:
    """The word that patterns have for a "whom" that a question begins with; any other as it is.

    >>> plain_who("whom", "en"), plain_who("what", "en")
    ('who', 'what')
    """
    plain, _, others = lexicon.load(language, "questions")["words"]["whom"].partition(":")
    return str(plain) if word in others.split(",") else word


def whether(word: str, language: Language) -> str:
    """With what a statement is asked, in place of a word for "if"; "" for any other word.

    >>> whether("if", "en"), whether("lund", "en")
    ('is it true that', '')
    """
    plain, _, others = lexicon.load(language, "questions")["words"]["whether"].partition(":")
    return str(plain) if word in others.split(",") else ""


def across(word: str, language: Language) -> str:
    """A folded word of another language that asks as this one says it; any other as it is.

    >>> across("who", "nl"), across("wie", "en"), across("lund", "nl")
    ('wie', 'who', 'lund')
    """
    return _across(language).get(word, word)


@cache
def _across(language: Language) -> Mapping[str, str]:
    pairs = lexicon.load(language, "questions")["words"]["across"].split(", ")
    return dict(pair.split(":") for pair in pairs)


def support(language: Language) -> str:
    """The verb that a question of a language begins with where it has no other: "did"; "" for none."""
    return str(lexicon.load(language, "questions")["words"]["support"])


def places(said: Sequence[str], listed: frozenset[tuple[str, ...]]) -> frozenset[int]:
    """Where phrases of a list stand among folded words."""
    longest = max(map(len, listed))
    found: set[int] = set()
    for start in range(len(said)):
        for length in range(min(longest, len(said) - start), 0, -1):
            if tuple(said[start : start + length]) in listed:
                found.update(range(start, start + length))
                break
    return frozenset(found)


def stands_apart(said: Sequence[str], language: Language, name: str) -> bool:
    """Whether the words of one of a list's phrases stand among folded ones in their order, others between.

    >>> stands_apart("wie bleef er aan Noorse kant thuis".split(), "nl", "absent-apart")
    True
    """
    return any(_in_order(phrase, said) for phrase in phrases(language, name))


def _in_order(phrase: Sequence[str], said: Sequence[str]) -> bool:
    left = iter(said)
    return all(word in left for word in phrase)


def wraps(said: Sequence[str], language: Language) -> bool:
    """Whether folded words only ask somebody to tell, and one of them says so: "kun je kort zeggen"."""
    telling, known = phrases(language, "telling"), _wrapping(language)
    return any((word,) in telling for word in said) and all((word,) in known for word in said)


@cache
def _wrapping(language: Language) -> frozenset[tuple[str, ...]]:
    """The words that may stand before a question that is put inside a request."""
    singly = (phrases(language, each) for each in ("telling", "wrapping", "with-whom"))
    polite = {(word,) for phrase in phrases(language, "polite") for word in phrase}
    return frozenset[tuple[str, ...]]().union(*singly, polite)


@cache
def beginnings(language: Language) -> frozenset[tuple[str, ...]]:
    """The words of which one begins a question: "who", "did"."""
    return phrases(language, "asking") | phrases(language, "yesno")


@cache
def small_words() -> frozenset[str]:
    """Folded words of questions in any language that are neither a name nor a topic."""
    lists = ("empty", "talks", "polite", "about", "present")
    return frozenset(
        word
        for language in LANGUAGES
        for name in lists
        for phrase in phrases(language, name)
        for word in phrase
    )


def without_company(topic: str) -> str:
    """A topic without those to or with whom a party speaks: "and its allies", "to reporters"."""
    aside = {word for language in LANGUAGES for (word,) in phrases(language, "company")}
    return " ".join(word for word in topic.split() if " ".join(lexicon.words(word)) not in aside)


@cache
def polite_words() -> frozenset[str]:
    """Those of the small words by which somebody is asked nicely."""
    listed = (phrases(language, "polite") for language in LANGUAGES)
    return frozenset(word for phrases in listed for phrase in phrases for word in phrase)


@cache
def talk_words() -> frozenset[str]:
    """Those of the small words that speak of talks in general."""
    listed = (phrases(language, "talks") for language in LANGUAGES)
    return frozenset(word for phrases in listed for phrase in phrases for word in phrase)


@lru_cache(maxsize=4096)
def is_common(word: str) -> bool:
    """Whether a word is an ordinary one of any language, as it stands or with one of its endings."""
    folded = " ".join(lexicon.words(word))
    return any(
        folded in alone
        or any(folded[at:] in endings and folded[:at] in stems for at in range(2, len(folded) + 1))
        for alone, stems, endings in map(_common, LANGUAGES)
    )


@cache
def _common(language: Language) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """A language's ordinary words: those that stand alone, those that take endings, and the endings."""
    words: Mapping[str, str] = lexicon.load(language, "questions")["words"]
    listed = words["common"].split(", ")
    alone = frozenset(folded(word) for word in listed if not word.endswith("*"))
    stems = frozenset(folded(word) for word in listed if word.endswith("*"))
    return alone, stems, frozenset(["", *words["endings"].split(", ")])


@cache
def endings() -> frozenset[str]:
    """The endings of ordinary words in any language, "" among them."""
    return frozenset[str]().union(*(_common(language)[2] for language in LANGUAGES))


def folded(word: str) -> str:
    """A word of the lexicon as a question's words are compared with it, without its "*"."""
    is_plain = word.isascii() and "-" not in word
    return word.rstrip("*") if is_plain else " ".join(lexicon.words(word))
