"""What an asker says beside a question: greetings, who wants to know, for what. None of it is asked.

A part of a text is a remark where each of its words may stand in one, and one of them makes it one: who or
what else is named in it, a day or a topic narrow what is asked, and stay.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from bot import gazetteer, lexicon
from bot.model import LANGUAGES
from bot.questions import patterns, vocabulary
from bot.questions.cleaning import Word, cut

_MARK = re.compile(r"(?<=[^\s.]{2})[.!?…]+(?=\s|$)|[,;:](?=\s|$)|(?<=\s)[-–—&]+(?=\s)|[()\[\]]")
"""What sets parts of a text apart: the end of a sentence and of no initial, a comma, a dash, a bracket."""
_TELEGRAM = re.compile(r"\s+STOP(?=\s|$)")
"""A full stop of a telegram."""
SHORT = 2
"""Digits of a number that says how many minutes or lines, at most: a longer one is a year."""
FAR = 8
"""Words of "legal is asking us to find out if", at most."""
LEAST, TAIL = 2, 2
"""Words of a question that a remark without a mark follows, and of that remark, at least."""


class Part(NamedTuple):
    """A part of a text and the mark behind it."""

    text: str
    mark: str


def without(said: str, is_name: Callable[[str], bool]) -> str:
    """A text without the remarks before, behind and in the midst of a question; a text of remarks as it is.

    >>> without("Evening, night desk here. Who led the team?", lambda _: False)
    'Who led the team?'
    >>> without("wie is Lund pls, kan het niet lezen", lambda _: False)
    'wie is Lund'
    >>> without("Who led, the Danes?", lambda _: False), without("Thanks!", lambda _: False)
    ('Who led, the Danes?', 'Thanks!')
    """
    found = parts(_TELEGRAM.sub(".", said) if _is_telegram(said) else said)
    kept = [at for at, part in enumerate(found) if not _is_remark(part.text, is_name)]
    if kept[:1] == [0] and {word.folded for word in cut(found[0].text)} <= _listed("hurry"):
        del kept[0]
    if kept[-1:] == [len(found) - 1] and _is_signed(found, kept, is_name):
        kept.pop()
    asked = _joined(found, kept)
    for at in [at for at in kept if _is_beside(found[at].text, is_name)]:
        others = [other for other in kept if other != at]
        if _has_pattern(_joined(found, others)):
            kept, asked = others, _joined(found, others)
    return _whether(_without_tail(_without_office(asked), is_name), is_name) if cut(asked) else said


def _without_office(said: str) -> str:
    """A question without the one behind it for the office of whom it asks for: "and what is his job?"."""
    words = cut(said)
    joins = (at for at, word in enumerate(words) if at >= LEAST and word.folded in _listed("and-also"))
    at = next(
        (at for at in joins if _is_of_an_office(words[at + 1 :]) and _has_pattern(said[: words[at].start])), 0
    )
    return said[: words[at].start].rstrip(" ,") if at else said


def _is_signed(found: Sequence[Part], kept: Sequence[int], is_name: Callable[[str], bool]) -> bool:
    """Whether a text ends with thanks and a name that nobody in the news has: "Thanks, Bob"."""
    words, before = cut(found[-1].text), len(found) - 2
    is_thanks = before >= 0 and before not in kept
    return is_thanks and 0 < len(words) <= SHORT and all(_is_of_a_stranger(word, is_name) for word in words)


def _is_of_a_stranger(word: Word, is_name: Callable[[str], bool]) -> bool:
    """Whether a word is written as a name, and is nobody's."""
    return word.text.istitle() and word.text.isalpha() and not (is_name(word.text) or _is_land(word.folded))


def _whether(said: str, is_name: Callable[[str], bool]) -> str:
    """A question behind "legal wants to know if" as one behind "is it true that"; any other as it is."""
    words = cut(said)
    for language in LANGUAGES:
        asks = vocabulary.phrases(language, "newsroom-asks") | vocabulary.phrases(language, "telling")
        at = next((at for at, word in enumerate(words[:FAR]) if vocabulary.whether(word.folded, language)), 0)
        is_asked = at and (words[at - 1].folded,) in asks
        if is_asked and len(words) - at > TAIL and _is_remark(said[: words[at].start], is_name):
            return f"{vocabulary.whether(words[at].folded, language)} {said[words[at + 1].start :]}"
    return said


def _is_telegram(said: str) -> bool:
    """Whether a text ends sentences as telegrams do: "WHO LED TALKS STOP"."""
    found = _TELEGRAM.findall(said)
    return len(found) > 1 or bool(found and said.endswith(found[0]))


def parts(said: str) -> list[Part]:
    """The parts of a text, by the marks between them."""
    ends = [0, *(match.end() for match in _MARK.finditer(said)), len(said)]
    marks = [*(match.group() for match in _MARK.finditer(said)), ""]
    return [
        Part(said[start : end - len(mark)], mark)
        for (start, end), mark in zip(pairwise(ends), marks, strict=True)
    ]


def _joined(found: Sequence[Part], kept: Sequence[int]) -> str:
    """The found kept, each with its mark; where a remark stood behind one, with a comma or the end it had."""
    said = ""
    for at, later in pairwise([*kept, len(found)]):
        text, mark = found[at]
        is_end = set(mark) <= set(".!?…")
        said += text + (mark if is_end or later == at + 1 else ",")
    return said.strip(" ,;:-–—")


def _without_tail(said: str, is_name: Callable[[str], bool]) -> str:
    """A question without the remark that follows it, with no mark between: "who is Lund cant read it"."""
    words = cut(said)
    found = (patterns.asked([word.folded for word in words], language) for language in LANGUAGES)
    asks = max((at for one in found if one is not None for at in one.taken), default=0)
    for at in range(max(LEAST, asks + 1), len(words) - TAIL + 1):
        if _opens(words[at:]) and _is_remark(said[words[at].start :], is_name):
            return said[: words[at].start].rstrip(" ,")
    return said


def _opens(words: Sequence[Word]) -> bool:
    """Whether words begin with one that makes a remark, or with who wants to know."""
    folded = [word.folded for word in words]
    return bool({0} & _heads(folded)) or _is_of_a_desk(folded[:2]) or _is_for_work(folded[:3])


def _is_remark(text: str, is_name: Callable[[str], bool]) -> bool:
    """Whether a part of a text is about the asker and what is needed, and about nothing else."""
    words = cut(text)
    folded = [word.folded for word in words]
    if not words or '"' in text or not _may_be_one(words, is_name):
        return False
    heads = _heads(folded)
    others = [word for at, word in enumerate(folded) if at not in heads]
    if _begins(others[:1]) or not _guarded().isdisjoint(others):
        return False
    is_of_reader = folded[0] in _listed("newsroom") and _is_of_oneself(folded)
    return bool(heads) or is_of_reader or _is_of_a_desk(folded) or _is_for_work(folded)


def _is_manner(text: str, is_name: Callable[[str], bool]) -> bool:
    """Whether a part only says in what form an answer is wanted: "names and titles"."""
    words = cut(text)
    folded = [word.folded for word in words]
    return bool(words) and not _listed("manner").isdisjoint(folded) and _may_be_one(words, is_name)


def _is_beside(text: str, is_name: Callable[[str], bool]) -> bool:
    """Whether a part says in what form to answer, asks for an office too, or says which one is not meant."""
    words = cut(text)
    return _is_manner(text, is_name) or _is_of_an_office(words) or _is_another_office(words)


def _is_of_an_office(words: Sequence[Word]) -> bool:
    """Whether words ask for the office of somebody who is only pointed to: "what is her title"."""
    folded = [word.folded for word in words]
    may = _known() | _listed("asking") | _listed("yesno") | _listed("whose")
    asks = folded[:1] and folded[0] in _listed("asking")
    is_pointing = not _listed("whose").isdisjoint(folded)
    return (
        bool(asks) and is_pointing and not _listed("office-of").isdisjoint(folded) and may.issuperset(folded)
    )


def _is_another_office(words: Sequence[Word]) -> bool:
    """Whether words say which office is not meant: "not the premier"."""
    folded = [word.folded for word in words if not lexicon.has(word.folded, "article")]
    if len(folded) < LEAST or not lexicon.has(folded[0], "not"):
        return False
    return any(
        {folded[-1]} <= lexicon.office_words(one) and _is_an_office(" ".join(folded[1:])) for one in LANGUAGES
    )


def _is_an_office(text: str) -> bool:
    return any(lexicon.spot_office(text, one)[0] for one in LANGUAGES)


def _may_be_one(words: Sequence[Word], is_name: Callable[[str], bool]) -> bool:
    """Whether each of the words may stand in a remark, and none is written as a name but the asker's."""
    folded = [word.folded for word in words]
    is_loud, is_own = all(word.text.isupper() for word in words), _is_of_oneself(folded)
    named = (word for word in words[1:] if word.text.istitle() and not is_loud and is_name(word.text))
    is_desk = len(words) > SHORT and not _listed("desk").isdisjoint(folded)
    return not any(named) and all(
        _is_aside(word, is_name, is_own=is_own) or (is_desk and _is_of_a_stranger(word, is_name))
        for word in words
    )


def _is_of_oneself(folded: Sequence[str]) -> bool:
    """Whether an asker speaks of themselves or of somebody at the desk, and not of what is asked."""
    is_of_something = not (_listed("of-what") | _listed("meaning")).isdisjoint(folded)
    is_own = not _listed("oneself").isdisjoint(folded) or not _listed("newsroom").isdisjoint(folded[:2])
    return is_own and not is_of_something


def _is_aside(word: Word, is_name: Callable[[str], bool], *, is_own: bool) -> bool:
    """Whether a word may stand in a remark: a known one, a short number, in one's own any without sense."""
    folded = word.folded
    if folded in _known() or (folded.isdecimal() and len(folded) <= SHORT):
        return True
    is_plain = is_own and word.text.isalpha() and (word.text.islower() or folded in _listed("oneself"))
    is_plain = is_plain and not is_name(word.text) and not _is_land(folded)
    return is_plain and not any(lexicon.senses(folded, one) for one in LANGUAGES)


@cache
def _is_land(folded: str) -> bool:
    """Whether a word is a land or its people."""
    return any(gazetteer.lands(folded, one) for one in LANGUAGES)


def _heads(folded: Sequence[str]) -> frozenset[int]:
    """The places of the words that make a remark."""
    found = (vocabulary.places(folded, vocabulary.phrases(language, "remark")) for language in LANGUAGES)
    return frozenset[int]().union(*found)


def _is_of_a_desk(folded: Sequence[str]) -> bool:
    """Whether somebody of a newsroom is said to ask: "legal wants to know"."""
    return not (_listed("newsroom").isdisjoint(folded) or _listed("newsroom-asks").isdisjoint(folded))


def _is_for_work(folded: Sequence[str]) -> bool:
    """Whether words say for what piece of work: "for a caption"."""
    return folded[0] in _listed("for-what") and not _listed("work").isdisjoint(folded)


def _begins(folded: Sequence[str]) -> bool:
    return any((word,) in vocabulary.beginnings(language) for word in folded for language in LANGUAGES)


def _has_pattern(text: str) -> bool:
    """Whether a text asks by a pattern, a part of it begins as a question does, or it is an office."""
    folded = [word.folded for word in cut(text)]
    first = ([word.folded for word in cut(part.text)[:1]] for part in parts(text))
    is_asking = any(map(_begins, first)) or _is_an_office(text)
    return is_asking or bool(folded and any(patterns.asked(folded, one) for one in LANGUAGES))


@cache
def _listed(name: str) -> frozenset[str]:
    """The words of a list in all languages."""
    return frozenset(
        word for language in LANGUAGES for phrase in vocabulary.phrases(language, name) for word in phrase
    )


@cache
def _guarded() -> frozenset[str]:
    """Words that ask or point to somebody: what has one is no remark."""
    people = frozenset(
        word
        for language in LANGUAGES
        for name in ("he", "she", "they")
        for (word,) in vocabulary.phrases(language, name, "follow")
        if (word,) not in vocabulary.phrases(language, "it", "follow")
    )
    return people | _listed("asking")


@cache
def _known() -> frozenset[str]:
    """All words that may stand in a remark."""
    own = ("remark", "newsroom", "newsroom-asks", "work", "manner", "besides-remark")
    others = ("polite", "wrapping", "telling", "hurry", "for-what", "of-what", "empty", "present")
    return frozenset[str]().union(*map(_listed, (*own, *others)))
