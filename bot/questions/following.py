"""Questions that take up the last one of a thread: "en in 2022?", "and Russia?", "who else?", "source?"."""

from itertools import pairwise
from typing import Literal, NamedTuple, get_args

from bot.model import LANGUAGES
from bot.questions import cleaning, patterns, straightening, vocabulary

How = Literal["and", "all", "same", "others", "anew", "before", "after"]
Pointer = Literal["he", "she", "they", "there"]
FIRST = 4
"""Letters of the first word of a compound that says of what talks are: "klimaattop", and not "topoverleg"."""
OF_TEAM = 2
"""Words from a delegation to the land that it is of, behind it: "the delegation of Chile"."""
SHORT = 3
"""Words of a question without a verb that is taken for a follow-up: "Russia?", "in 2022?"."""


class Following(NamedTuple):
    """How a text takes up the last question: `rest` is what it says of its own, "" but for "and"."""

    how: How
    rest: str = ""


def following(text: str) -> Following | None:
    """How a text takes up the last question of its thread; None where it asks a question of its own.

    >>> following("en in 2022?")
    Following(how='and', rest='in 2022')
    >>> following("show all").how, following("Wie leidde de delegatie in Glasgow?")
    ('all', None)
    """
    words = cleaning.cut(cleaning.clean(text))
    folded = tuple(word.folded for word in words)
    whole = tuple(" ".join(folded).split())
    for said in dict.fromkeys((whole, _impolite(whole))):
        for how in get_args(How):
            if any(said in vocabulary.phrases(language, how, "follow") for language in LANGUAGES):
                return Following(how)
    begun = _begun(folded)
    if begun or (0 < len(words) <= SHORT and not text.lstrip().startswith("/") and not _asks(folded)):
        return Following("and", " ".join(word.text for word in words[begun:]))
    return None


def about(rest: str) -> str:
    """On what a follow-up wants more, where it begins with "about"; "" where it does not.

    >>> about("over de sancties"), about("Rusland over de sancties")
    ('de sancties', '')
    """
    first, _, topic = rest.strip().partition(" ")
    known = (vocabulary.phrases(language, "about") for language in LANGUAGES)
    return topic if any((first.casefold(),) in phrases for phrases in known) else ""


def _impolite(folded: tuple[str, ...]) -> tuple[str, ...]:
    """Words without those around them that only ask nicely: "source please" is "source"."""
    polite, start, end = vocabulary.polite_words(), 0, len(folded)
    while start < end - 1 and folded[start] in polite:
        start += 1
    while end - 1 > start and folded[end - 1] in polite:
        end -= 1
    return folded[start:end]


def place(text: str) -> int:
    """Which of several a text chooses by its place, from 1; 0 where it says none.

    >>> place("de tweede graag"), place("the first one"), place("Lund")
    (2, 1, 0)
    """
    words = [word.folded for word in cleaning.cut(cleaning.clean(text))]
    small = vocabulary.small_words()
    for language in LANGUAGES:
        said = [word for word in words if word not in small or (word,) in vocabulary.ordinals(language)]
        if len(said) == 1 and (said[0],) in (listed := vocabulary.ordinals(language)):
            return listed.index((said[0],)) + 1
    return 0


def pointers(text: str) -> dict[Pointer, str]:
    """With which of its words a text points back: to a person, to several, to a place.

    >>> pointers("wat zei ze daar?")
    {'she': 'ze', 'they': 'ze', 'there': 'daar'}
    """
    words = cleaning.cut(cleaning.clean(text))
    return {
        pointer: word.text
        for pointer in get_args(Pointer)
        for word in words
        if any((word.folded,) in vocabulary.phrases(language, pointer, "follow") for language in LANGUAGES)
    }


def is_of_a_place(text: str, name: str) -> bool:
    """Whether a word for "in" stands before a name: where something was, not whose it was."""
    before = cleaning.clean(text).partition(name)[0].split()[-2:]
    said = [word.folded for word in cleaning.cut(" ".join(before))]
    known = [vocabulary.phrases(language, "at", "follow") for language in LANGUAGES]
    return any((word,) in phrases for word in said for phrases in known)


def is_yes_no(text: str) -> bool:
    """Whether a question can be answered by yes or no: it begins with its verb, or is put inside another.

    >>> is_yes_no("was she there?"), is_yes_no("who was there?")
    (True, False)
    """
    if straightening.is_inside(cleaning.clean(text)):
        return True
    first = [word.folded for word in cleaning.cut(cleaning.clean(text))[:1]]
    known = [vocabulary.phrases(language, "yesno") for language in LANGUAGES]
    return any((word,) in phrases for word in first for phrases in known)


def is_asking(word: str) -> bool:
    """Whether a word belongs to a question and is not what it is about: "ploeg", "held", "klimaattop".

    >>> is_asking("klimaattop"), is_asking("oorlog")
    (True, False)
    """
    folded = [each.folded for each in cleaning.cut(word)]
    return all(any(patterns.is_asking(each, language) for language in LANGUAGES) for each in folded)


def things(text: str) -> frozenset[str]:
    """The words without a capital that stand behind an article: things, and nobody's name.

    >>> sorted(things("who attended the funeral in Oslo"))
    ['funeral']
    """
    words = cleaning.cut(cleaning.clean(text))
    articles = frozenset[tuple[str, ...]]().union(
        *(vocabulary.phrases(language, "article", "follow") for language in LANGUAGES)
    )
    return frozenset(
        word.text
        for before, word in pairwise(words)
        if (before.folded,) in articles and word.text[:1].islower()
    )


def is_of_talks(text: str, name: str) -> bool:
    """Whether a word for talks follows a name, which then says of what they are: "the EU summit"."""
    behind = [word.folded for word in cleaning.cut(cleaning.clean(text).partition(name)[2])][:1]
    return any(patterns.is_talks(word, language) for word in behind for language in LANGUAGES)


def is_of_team(text: str, name: str) -> bool:
    """Whether a word for a delegation stands by a name, which then says whose it is: "the Turkish team".

    >>> is_of_team("who led the delegation of Chile?", "Chile"), is_of_team("who led in Chile?", "Chile")
    (True, False)
    """
    before, _, behind = cleaning.clean(text).partition(name)
    own = cleaning.cut(before)[-OF_TEAM:]
    at = {word for language in LANGUAGES for (word,) in vocabulary.phrases(language, "at", "follow")}
    near = [*cleaning.cut(behind)[:1], *(own if own and own[-1].folded not in at else ())]
    return any(patterns.is_team(word.folded, language) for word in near for language in LANGUAGES)


def is_beside(text: str, name: str) -> bool:
    """Whether a text asks who somebody was with: "wie was er met Lund in Oslo?".

    >>> is_beside("who was with Lund?", "Lund"), is_beside("who saw Lund with Berg?", "Lund")
    (True, False)
    """
    before = cleaning.cut(cleaning.clean(text).partition(name)[0])[-1:]
    return any((word.folded,) in vocabulary.phrases(each, "beside") for word in before for each in LANGUAGES)


def is_about(text: str, words: str) -> bool:
    """Whether words stand behind an "about", with or without an article between them.

    >>> is_about("what is said about the zone?", "zone"), is_about("what does Lund say on it?", "Lund")
    (True, False)
    """
    before = cleaning.cut(cleaning.clean(text).partition(words)[0])[-2:]
    return any((word.folded,) in vocabulary.phrases(each, "about") for word in before for each in LANGUAGES)


def asks_for_others(text: str) -> bool:
    """Whether a text asks who else: "wie bleef weg, Lund en wie nog?".

    >>> asks_for_others("wie was er naast Lund niet bij?"), asks_for_others("was Lund er niet bij?")
    (True, False)
    """
    words = [word.folded for word in cleaning.cut(cleaning.clean(text))]
    return any(vocabulary.places(words, vocabulary.phrases(each, "besides")) for each in LANGUAGES)


def talks_of(text: str) -> list[str]:
    """The words for talks that say of what they are: "klimaattop", and not "top".

    >>> talks_of("waar was de klimaattop?"), talks_of("waar was de top?")
    (['klimaattop'], [])
    """
    said = [word.folded for word in cleaning.cut(cleaning.clean(text))]
    known = vocabulary.talk_words()
    talks = (word for word in said if any(patterns.is_talks(word, each) for each in LANGUAGES))
    return [
        word
        for word in talks
        if word not in known
        and any(word.endswith(general) and len(word) >= len(general) + FIRST for general in known)
    ]


def topics_of_talks(text: str) -> dict[str, str]:
    """The words for talks that are made of two, each with the first, which says of what they are.

    >>> topics_of_talks("wie leidde het visserijoverleg?"), topics_of_talks("wie leidde het topoverleg?")
    ({'visserijoverleg': 'visserij'}, {})
    """
    said = [word.folded for word in cleaning.cut(cleaning.clean(text))]
    known = [
        word for word in vocabulary.talk_words() if any(patterns.is_talks(word, each) for each in LANGUAGES)
    ]
    found = ((word, word.removesuffix(talks)) for word in said for talks in known if word.endswith(talks))
    return {word: first for word, first in found if len(first) >= FIRST}


def speaks_of_talks(text: str) -> bool:
    """Whether a word for talks stands in a text.

    >>> speaks_of_talks("Next year's summit will be in Adelaide"), speaks_of_talks("Rain fell in Adelaide")
    (True, False)
    """
    said = [word.folded for word in cleaning.cut(cleaning.clean(text))]
    return any(patterns.is_talks(word, language) for word in said for language in LANGUAGES)


def is_team(word: str) -> bool:
    """Whether a word is one for a delegation: "delegatie", "team"."""
    folded = [each.folded for each in cleaning.cut(word)]
    return len(folded) == 1 and any(patterns.is_team(folded[0], language) for language in LANGUAGES)


def tells_who_leads(text: str) -> bool:
    """Whether a text says of a delegation that it is led.

    >>> tells_who_leads("The miners' delegation is led by a lawyer"), tells_who_leads("The delegation left")
    (True, False)
    """
    said = [word.folded for word in cleaning.cut(cleaning.clean(text))]
    return any(
        any(patterns.is_team(word, language) for word in said)
        and any(patterns.is_leading(word, language) for word in said)
        for language in LANGUAGES
    )


def _begun(folded: tuple[str, ...]) -> int:
    """The number of words of an "and …" at the beginning."""
    known = [vocabulary.phrases(language, "and", "follow") for language in LANGUAGES]
    lengths = range(min(len(folded) - 1, 6), 0, -1)
    return next((n for n in lengths if any(folded[:n] in phrases for phrases in known)), 0)


def asks(text: str) -> bool:
    """Whether what an "and …" says of its own is a whole question: "and what did she say?"."""
    folded = tuple(word.folded for word in cleaning.cut(cleaning.clean(text)))
    return bool(folded) and (_asks(folded) or (len(folded) >= SHORT and is_yes_no(text)))


def is_question(text: str) -> bool:
    """Whether a text asks anything: by a pattern, or by one of the words it begins with.

    >>> is_question("how late is it"), is_question("the grain deal")
    (True, False)
    """
    first = [(word.folded,) for word in cleaning.cut(cleaning.clean(text))[:2]]
    return asks(text) or any(word in vocabulary.beginnings(each) for word in first for each in LANGUAGES)


def _asks(folded: tuple[str, ...]) -> bool:
    """Whether the words are a question or a command of their own."""
    return any(patterns.asked(folded, language) for language in LANGUAGES) or "-" in folded[0]
