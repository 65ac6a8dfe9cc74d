"""What stands before a question: "Ik schrijf een stuk over Lund. Wat zei ze?" asks what Lund said."""

import re
from collections.abc import Callable, Iterable, Sequence

from bot import lexicon
from bot.model import LANGUAGES, Language
from bot.questions import joining, patterns, remarks, vocabulary
from bot.questions.cleaning import Word, cut

_BREAK = re.compile(r"(?<=[^\s.]{2}[.!?])\s+|:\s+|;\s+|\s+[-–—]\s+")
"""Where a sentence ends, no initial does, or a colon or a dash sets what follows apart."""
_STOPS = (",", ";", ":", ".", "!", "?", "–", "-")
LONGEST = 9
"""Words of "ik ben bezig met een stuk over", at most."""
BEFORE = 16
"""Words before a question in the same sentence, at most."""
LEAST = 3
"""Words of a question that has something before it, at least."""


def _nobody(_: str) -> bool:
    """A word that nobody is called by."""
    return False


def opened(said: str, is_name: Callable[[str], bool] = _nobody) -> str:
    """A question with what it is about behind it, where that stands before it; any other text as it is.

    Of what an asker tells of their own work only names and dates are kept.

    >>> opened("Ik schrijf een stuk over Lund. Wat zei ze?"), opened("talks in Oslo: who led?")
    ('Wat zei ze? Lund', 'who led? talks in Oslo')
    >>> opened("I am writing about the budget. Who is Lund?"), opened("Wie is Lund?")
    ('Who is Lund?', 'Wie is Lund?')
    >>> opened("Did Lund agree? And how firm is that, for my desk?")
    'Did Lund agree?'
    >>> opened("For my caption of the Oslo photo I need to know who led the team")
    'who led the team Oslo'
    """
    said = joining.joined(remarks.without(said, is_name), is_name)
    parts = [part for part in _BREAK.split(said) if cut(part)]
    while len(parts) > 1 and (_is_polite(parts[-1]) or _is_remark(parts[-1], parts[-2])):
        parts.pop()
    *before, last = parts or [said]
    if before and not _begins(last):
        return _last_asked(said, is_name)
    last = _last_asked(last, is_name) if before or not parts else _last_asked(parts[0], is_name)
    about = " ".join(_about(part, last, is_name) for part in before)
    return " ".join(filter(None, [last, about.strip()]))


def _last_asked(said: str, is_name: Callable[[str], bool]) -> str:
    """A sentence from the word on that asks, with the names before it; one that begins so as it is."""
    words = cut(said)
    for language in LANGUAGES:
        at = _asks_at(words, language)
        if not at or not _may_be_cut(said, words, at, language):
            continue
        before = words[:at]
        kept = _kept(before, is_name) if _tells(before, language) else [word.text for word in before]
        behind = vocabulary.phrases(language, "with-whom")
        start = at - ((words[at - 1].folded,) in behind)
        return " ".join([said[words[start].start :], *kept])
    return said


def _asks_at(words: Sequence[Word], language: Language) -> int:
    """The place of the first word that asks, behind others that do not; 0 where there is none."""
    asking = vocabulary.phrases(language, "asking")
    if not words or (words[0].folded,) in vocabulary.beginnings(language):
        return 0
    at = next((at for at, word in enumerate(words[:BEFORE]) if (word.folded,) in asking), 0)
    return at if len(words) - at >= LEAST else 0


def _may_be_cut(said: str, words: Sequence[Word], at: int, language: Language) -> bool:
    """Whether what stands before a word that asks only leads up to it, and what follows asks by itself."""
    before, behind = words[:at], words[at:]
    folded = [word.folded for word in before]
    if patterns.asked(folded, language) and not _tells(before, language):
        return False
    if all(word.folded in vocabulary.small_words() for word in behind):
        return False
    is_apart = said[: behind[0].start].rstrip().endswith(_STOPS) or lexicon.has(folded[-1], "clause")
    return is_apart or _tells(before, language)


def _tells(words: Sequence[Word], language: Language) -> bool:
    """Whether somebody is asked to tell something, or tells of their own work."""
    telling = vocabulary.phrases(language, "telling")
    return any((word.folded,) in telling for word in words) or _is_of_the_asker(words, language)


def _kept(words: Iterable[Word], is_name: Callable[[str], bool]) -> list[str]:
    """The names and the dates among words."""
    return [
        word.text
        for at, word in enumerate(words)
        if is_name(word.text)
        or any(map(str.isdecimal, word.text))
        or _is_month(word.folded)
        or (at and len(word.text) > 1 and word.text[0].isupper() and not _is_plain(word.folded))
    ]


def _is_plain(folded: str) -> bool:
    """Whether a word with a capital is no name: an ordinary one, or "I'm"."""
    asker = (vocabulary.phrases(language, "asker") for language in LANGUAGES)
    return vocabulary.is_common(folded) or any((folded,) in phrases for phrases in asker)


def _is_month(folded: str) -> bool:
    """Whether a word is a month's name, written out."""
    dates = (lexicon.load(language, "dates")["month"] for language in LANGUAGES)
    return any(folded in table.values() for table in dates)


def _is_remark(last: str, before: str) -> bool:
    """Whether a text only remarks on the question before it: "How firm is that?", "I have ten minutes."."""
    if not before.endswith("?") or len(cut(before)) < LEAST:
        return False
    words = cut(last)
    folded = [word.folded for word in words]
    for language in LANGUAGES:
        if vocabulary.places(folded, vocabulary.phrases(language, "firmness")) and not _names_more(words):
            return True
        is_asking = any((word,) in vocabulary.phrases(language, "asking") for word in folded)
        if not is_asking and not last.endswith("?") and _is_of_the_asker(words, language):
            return True
    return False


def _names_more(words: Sequence[Word]) -> bool:
    """Whether a word behind the first has a capital: who is named in a remark is asked about."""
    return any(word.text[:1].isupper() for word in words[1:] if len(word.text) > 1)


def _is_polite(text: str) -> bool:
    """Whether a text only thanks or greets."""
    return all(word.folded in vocabulary.polite_words() for word in cut(text))


def _begins(text: str) -> bool:
    """Whether a text begins as a question does, with a word before that at most: "van wie"."""
    folded = [word.folded for word in cut(text)[:2]]
    return any((word,) in vocabulary.beginnings(language) for word in folded for language in LANGUAGES)


def _about(before: str, last: str, is_name: Callable[[str], bool]) -> str:
    """What a text before a question says it is about: all of it where it is a topic, no sentence.

    What is worked on is meant only where the question points to it; a cry says nothing.
    """
    words = cut(before)
    if before.endswith("!") or _is_hurried(words):
        return ""
    for language in LANGUAGES:
        if said := _worked_on(words, language):
            return said if _points(last) else ""
        if tuple(word.folded for word in words) in vocabulary.phrases(language, "anew", "follow"):
            return ""
        if _is_of_the_asker(words, language):
            return " ".join(_kept(words, is_name))
    return before.rstrip(".!?")


def _is_hurried(words: Sequence[Word]) -> bool:
    """Whether words only say that it is urgent, or greet: "snel:", "hi all"."""
    said = [(word.folded,) for word in words]
    return any(vocabulary.phrases(language, "hurry").issuperset(said) for language in LANGUAGES)


def _is_of_the_asker(words: Sequence[Word], language: Language) -> bool:
    """Whether a text tells of whoever asks, and for what: "for a caption", "ik moet iets checken"."""
    own, first = vocabulary.phrases(language, "asker"), vocabulary.phrases(language, "for-what")
    return (words[0].folded,) in first or any((word.folded,) in own for word in words)


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
