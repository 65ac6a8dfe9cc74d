"""Questions by any verb of the news: "what does X reject?", "waarop dringt X aan?"."""

from collections.abc import Sequence

from bot import lexicon
from bot.model import LANGUAGES, Intent, Language
from bot.questions import cleaning, patterns, vocabulary
from bot.questions.patterns import Asked

SPEECH = "says"
"""The kind of a verb that speaks; the others take a stance."""


def asked(said: Sequence[str], language: Language) -> Asked | None:
    """What folded words ask for by their verb alone: what somebody wants, or says; None where they do not.

    Who said something is asked of sentences: it is no list of what anybody says. So is whether somebody did,
    and what they denied or promised: not all that they say is a denial.
    """
    if not said or (said[0],) not in vocabulary.beginnings(language):
        return None
    found = [
        deed
        for deed in lexicon.deeds(said, language)
        if deed.kind != SPEECH or (_asks_what(said[0], language) and not _is_special(deed, said, language))
    ]
    best = max(found, key=lambda deed: (len(deed.places), deed.kind != SPEECH), default=None)
    if best is None:
        return None
    intent: Intent = "quotes" if best.kind == SPEECH else "positions"
    return Asked(intent, best.places | {0}, language, len(best.places))


def _asks_what(word: str, language: Language) -> bool:
    return (word,) in vocabulary.phrases(language, "asking") and not lexicon.has(word, "people")


def _is_special(deed: lexicon.Deed, said: Sequence[str], language: Language) -> bool:
    """Whether a verb tells of more than that somebody speaks: "what did X deny?"."""
    verb = " ".join(said[i] for i in sorted(deed.places))
    return bool(lexicon.senses(verb, language))


def by_verb(text: str) -> tuple[str, ...]:
    """The words of the verb by which alone a text asks; none where it asks otherwise.

    >>> by_verb("Wat wijst Noorwegen af?"), by_verb("Wat wil Noorwegen?")
    (('wijst', 'af'), ())
    """
    words = cleaning.cut(cleaning.clean(text))
    folded = [word.folded for word in words]
    if any(patterns.asked(folded, language) for language in LANGUAGES):
        return ()
    found = (asked(folded, language) for language in LANGUAGES)
    best = max(filter(None, found), key=lambda one: one.weight, default=None)
    return tuple(words[i].text for i in sorted(best.taken - {0})) if best else ()


def stances(text: str) -> frozenset[str]:
    """The stances that somebody may take of which a text asks, by its verb; none where it asks for no list.

    "What does X reject?" asks for what X is against; "does X reject it?" asks for what X wants at all.

    >>> sorted(stances("Wat wijst Noorwegen af?")), sorted(stances("Wijst Noorwegen het af?"))
    (['against'], [])
    """
    folded = [word.folded for word in cleaning.cut(cleaning.clean(text))]
    spoken = [each for each in LANGUAGES if (*folded[:1],) in vocabulary.phrases(each, "asking")]
    found = [deed for each in spoken for deed in lexicon.deeds(folded, each) if deed.kind != SPEECH]
    most = max((len(deed.places) for deed in found), default=0)
    return frozenset(deed.kind for deed in found if len(deed.places) == most)
