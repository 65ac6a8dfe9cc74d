"""What stands before a question: "Ik schrijf een stuk over Lund. Wat zei ze?" asks what Lund said."""

import re

from bot.model import LANGUAGES, Language
from bot.questions import vocabulary
from bot.questions.cleaning import Word, cut

_BREAK = re.compile(r"(?<=[^\s.]{2}[.!?])\s+|:\s+|\s+[-–—]\s+")
"""Where a sentence ends, no initial does, or a colon or a dash sets what follows apart."""
LONGEST = 9
"""Words of "ik ben bezig met een stuk over", at most."""


def opened(said: str) -> str:
    """A question with what it is about behind it, where that stands before it; any other text as it is.

    >>> opened("Ik schrijf een stuk over Lund. Wat zei ze?"), opened("talks in Oslo: who led?")
    ('Wat zei ze? Lund', 'who led? talks in Oslo')
    >>> opened("I am writing about the budget. Who is Lund?"), opened("Wie is Lund?")
    ('Who is Lund?', 'Wie is Lund?')
    """
    parts = [part for part in _BREAK.split(said) if cut(part)]
    while len(parts) > 1 and _is_polite(parts[-1]):
        parts.pop()
    *before, last = parts or [said]
    if not before or not _begins(last):
        return last if parts and not before else said
    about = " ".join(_about(part, last) for part in before)
    return " ".join(filter(None, [last, about]))


def _is_polite(text: str) -> bool:
    """Whether a text only thanks or greets."""
    return all(word.folded in vocabulary.polite_words() for word in cut(text))


def _begins(text: str) -> bool:
    """Whether a text begins as a question does, with a word before that at most: "van wie"."""
    folded = [word.folded for word in cut(text)[:2]]
    return any((word,) in vocabulary.beginnings(language) for word in folded for language in LANGUAGES)


def _about(before: str, last: str) -> str:
    """What a text before a question says it is about: all of it where it is a topic, no sentence.

    What is worked on is meant only where the question points to it; a cry says nothing.
    """
    if before.endswith("!"):
        return ""
    words = cut(before)
    for language in LANGUAGES:
        if said := _worked_on(words, language):
            return said if _points(last) else ""
        if tuple(word.folded for word in words) in vocabulary.phrases(language, "anew", "follow"):
            return ""
    return before.rstrip(".!?")


def _worked_on(words: tuple[Word, ...], language: Language) -> str:
    """What somebody says to be working on; "" where a text says nothing of the kind."""
    begun = vocabulary.phrases(language, "working")
    folded = [word.folded for word in words]
    starts = any(tuple(folded[:length]) in begun for length in range(1, 4))
    about = vocabulary.phrases(language, "of-what")
    at = next((at for at in range(min(LONGEST, len(words) - 1), 0, -1) if (folded[at],) in about), 0)
    return " ".join(word.text for word in words[at + 1 :]) if starts and at else ""


def _points(text: str) -> bool:
    """Whether a question points back to what stands before it."""
    said = {(word.folded,) for word in cut(text)}
    return any(
        said & vocabulary.phrases(language, name, "follow")
        for language in LANGUAGES
        for name in ("he", "she", "they", "there", "it")
    )
