"""Questions put inside another one: "klopt het dat Lund leidde?" asks what "leidde Lund?" does."""

from collections.abc import Sequence

from bot import lexicon
from bot.model import LANGUAGES, Language
from bot.questions import patterns, vocabulary
from bot.questions.cleaning import Word, cut

LONGEST = 8
"""Words of "kun je voor me nagaan of", at most."""
ASKED = 4
"""Words of a question with an "and why" behind it, at least."""
NAMED = 5
"""Words of "is Ingrid van der Hoek", at most."""
WRAPPED = 12
"""Words of "kun je mij in twee zinnen nog eens zeggen", at most."""


def straight(said: str) -> str:
    """A question put inside another as one of its own, its verb first; any other text as it is.

    >>> straight("Klopt het dat Lund de delegatie leidde?"), straight("is it true that Lund was in Oslo?")
    ('leidde Lund de delegatie', 'was Lund in Oslo')
    >>> straight("Lund leads the delegation, right?"), straight("Kun je kort zeggen wat Oslo wil?")
    ('did Lund leads the delegation', 'wat Oslo wil?')
    >>> straight("is Lund an adviser or a minister?"), straight("who stayed at home and why?")
    ('who is Lund an', 'who stayed at home')
    """
    words = cut(said)
    if kept := _without_tail(words):
        return straight(said[: words[kept - 1].end])
    if any(either := max(_either(words, language) for language in LANGUAGES)):
        return either[1]
    for language in LANGUAGES:
        if begun := _unwrapped(words, language):
            return said[words[begun].start :]
        if inside := _inside(words, language):
            return _turned(inside[: len(inside) - _tagged(inside, language)], language)
        if stated := _stated(words, language):
            return _turned(stated, language, is_stated=True)
    return said


def _without_tail(words: Sequence[Word]) -> int:
    """How many words stand before an "and why" that ends a question; 0 where none does.

    What is stated is shown with its sentence, its day and its place: that answers it where it is told.
    """
    for language in LANGUAGES:
        joining, asking = (vocabulary.phrases(language, each) for each in ("and-also", "asking"))
        last = [(word.folded,) for word in words[-2:]]
        if len(words) > ASKED and last[0] in joining and last[1] in asking:
            return len(words) - 2 if (words[0].folded,) in asking and words[0].folded != last[1][0] else 0
    return 0


def is_inside(said: str) -> bool:
    """Whether a text puts its question inside another one."""
    return straight(said) != said


def _unwrapped(words: Sequence[Word], language: Language) -> int:
    """The place of the word that asks, where only such stand before it as ask somebody to tell; else 0."""
    folded = [word.folded for word in words]
    asking = vocabulary.phrases(language, "asking")
    at = next((at for at, word in enumerate(folded[: WRAPPED + 1]) if (word,) in asking), 0)
    before = folded[:at]
    if len(words) <= at + 1 or not vocabulary.wraps(before, language):
        return 0
    return at - 1 if (before[-1],) in vocabulary.phrases(language, "with-whom") else at


def _either(words: Sequence[Word], language: Language) -> tuple[int, str]:
    """Who somebody is, where it is asked which of two offices is theirs, and where the second begins.

    "Is Lund minister of justice or adviser?" has the Dutch word for "or" before the English one.
    """
    folded = [word.folded for word in words]
    who, _, between = lexicon.load(language, "questions")["words"]["either"].partition(":")
    if not folded or (folded[0],) not in vocabulary.phrases(language, "yesno") or between not in folded:
        return 0, ""
    at = folded.index(between)
    first, last = (lexicon.spot_office(" ".join(said), language)[0] for said in (folded[1:at], folded[at:]))
    same = (n for n in range(2, at) if lexicon.spot_office(" ".join(folded[n:at]), language)[0] == first)
    start = max(same, default=0)
    if not (first and last) or not 0 < start <= NAMED:
        return 0, ""
    return at, " ".join([who, *(word.text for word in words[:start])])


def _inside(words: Sequence[Word], language: Language) -> Sequence[Word]:
    """The words behind a "klopt het dat" that begins a text, none where none does."""
    folded = [word.folded for word in words]
    known = vocabulary.phrases(language, "inside")
    lengths = range(min(LONGEST, len(words) - 2), 0, -1)
    begun = next((length for length in lengths if tuple(folded[:length]) in known), 0)
    return words[begun:] if begun else ()


def _stated(words: Sequence[Word], language: Language) -> Sequence[Word]:
    """The words before a "toch?" or "right?" that ends a statement, none where none does."""
    folded = [word.folded for word in words]
    behind = _tagged(words, language)
    if not behind or (folded[0],) in vocabulary.beginnings(language) or patterns.asked(folded[:1], language):
        return ()
    return words[:-behind]


def _tagged(words: Sequence[Word], language: Language) -> int:
    """How many words at the end make a question of what stands before them."""
    folded = [word.folded for word in words]
    known = vocabulary.phrases(language, "tag")
    return next((n for n in (3, 2, 1) if len(words) > n + 2 and tuple(folded[-n:]) in known), 0)


def _turned(words: Sequence[Word], language: Language, *, is_stated: bool = False) -> str:
    """The words with their verb first: of a language whose verbs stand anywhere, an auxiliary or "did"."""
    said = [word.text for word in words]
    helping = vocabulary.phrases(language, "yesno")
    places = [at for at, word in enumerate(words) if (word.folded,) in helping]
    support = vocabulary.support(language)
    if places:
        at = places[0] if support or is_stated else places[-1]
    elif support:
        return " ".join([support, *said])
    else:
        at = _verb(words, language) if is_stated else len(words) - 1
    return " ".join([said[at], *said[:at], *said[at + 1 :]])


def _verb(words: Sequence[Word], language: Language) -> int:
    """The place of the first word that asks: the verb of a statement, behind whoever does it."""
    return next((at for at, word in enumerate(words) if at and patterns.is_asking(word.folded, language)), 0)
