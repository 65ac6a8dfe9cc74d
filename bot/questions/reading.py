"""Text → Question: what is asked, about whom and what, and when."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from bot import lexicon
from bot.model import LANGUAGES, Intent, Language, Question
from bot.questions import (
    cleaning,
    commands,
    dating,
    doings,
    mending,
    parting,
    patterns,
    straightening,
    vocabulary,
)
from bot.questions.cleaning import Word
from bot.questions.dating import Dates
from bot.questions.patterns import Asked

ABSENT = "absent"
"""The topic of a question about who was not there."""
BESIDES = "besides"
"""The topic of a question about who was there with somebody."""
OF_SOMEBODY: tuple[Intent, ...] = ("who-is", "quotes", "positions")
"""Commands that ask about somebody, whatever the time."""
FEW = 4
"""Words with which a question begins that asks for the holders of an office."""

SPOKEN = 4
"""Common words of a language from which a text with none of another is in it."""


def _nobody(_: str) -> bool:
    """A word that nobody is called by."""
    return False


def read(
    text: str, *, today: date, language: Language | None = None, is_name: Callable[[str], bool] = _nobody
) -> Question:
    """What a text asks: a command with or without its slash, or a plain question in Dutch or English.

    The language is the one given, else the one of the words, else Dutch. `names` is empty or holds one
    piece of text in which names, an office and a topic may stand together: parting them takes the store. Of
    "who was absent", `topic` is "absent"; of "who was with X", "besides". A misspelt word of a plain question
    is mended unless it `is_name`.
    """
    said = cleaning.clean(text)
    intent, arguments = commands.split(said)
    if intent == "dossier":
        return Question(
            text, language or _language(cleaning.cut(said)), "dossier", topic=arguments.casefold()
        )
    if intent is None:
        plain = straightening.straight(mending.mended(arguments, is_name))
        return replace(_plain(plain, today, language, is_name), text=text)
    if intent in parting.SPLIT:
        arguments = mending.mended(arguments, is_name, start=_topic_at(arguments))
    words = cleaning.cut(arguments)
    spoken = language or _language(words)
    asked = Asked(intent, frozenset(), spoken)
    question = _question(arguments, words, asked, today)
    if intent in OF_SOMEBODY and len(words) == 1 and not (question.names or question.role):
        question = _of_a_namesake(question, arguments, is_name)
    typed = (
        (arguments,) if arguments and not words else ()
    )  # no word at all is nobody's name, and not nothing
    return replace(question, text=text, names=question.names or typed)


def _of_a_namesake(question: Question, word: str, is_name: Callable[[str], bool]) -> Question:
    """The question about somebody who is called like a month or a small word, where anybody is: "May"."""
    return replace(question, names=(word,), whens=(), bad_date="") if is_name(word) else question


def _topic_at(arguments: str) -> int:
    """The place of the first word behind an "about": what stands before it are names, and never mended."""
    words = cleaning.cut(arguments)
    about = frozenset[tuple[str, ...]]().union(*(vocabulary.phrases(one, "about") for one in LANGUAGES))
    return next((at + 1 for at, word in enumerate(words) if (word.folded,) in about), len(words))


def _plain(said: str, today: date, language: Language | None, is_name: Callable[[str], bool]) -> Question:
    """A question in plain words, read in the language that it fits best."""
    words = cleaning.cut(said)
    guess, known = _language(words), _of_each(words)
    tried = [
        (spoken, dating.dates(said, words, today, spoken))
        for spoken in dict.fromkeys([guess, *LANGUAGES])
        if known[spoken] or known[guess] < SPOKEN
    ]
    readings = ((patterns.asked, False), (patterns.asked, True), (doings.asked, False), (doings.asked, True))
    found = (
        [one for spoken, dates in tried if (one := _by(reading, words, dates, spoken, is_mixed=is_mixed))]
        for reading, is_mixed in readings
    )
    fits = next(filter(None, found), [])
    if not fits:
        guess = _meant_in(words, guess)
        return _question(said, words, Asked("passages", frozenset(), language or guess), today)
    asked = max(fits, key=lambda fit: fit.weight)
    question = _question(said, words, asked, today)
    names = question.names if _content(question.names) or _are_called(question.names, is_name) else ()
    return replace(question, names=names, language=language or asked.language)


def _meant_in(words: Sequence[Word], guess: Language) -> Language:
    """The language in which most words mean something, where small ones do not tell: "prisoner swaps"."""
    if len(set(_of_each(words).values())) > 1:
        return guess
    said = " ".join(word.folded for word in words)
    return max(LANGUAGES, key=lambda spoken: (len(lexicon.senses(said, spoken)), spoken == guess))


def _are_called(typed: Iterable[str], is_name: Callable[[str], bool]) -> bool:
    """Whether a small word has a capital, and somebody is called by it: "what did May say"."""
    return any(name.istitle() and is_name(name) for name in typed)


def _content(names: Iterable[str]) -> bool:
    """Whether there is more than small words."""
    return any(word.folded not in vocabulary.small_words() for name in names for word in cleaning.cut(name))


def _by(
    reading: Callable[[Sequence[str], Language], Asked | None],
    words: Sequence[Word],
    dates: Dates,
    language: Language,
    *,
    is_mixed: bool,
) -> Asked | None:
    """What the words that are no date ask for: by a pattern, or by a verb of the news.

    In a text of two languages, the words that ask are read as if they were of this one.
    """
    kept, named = _undated(words, dates, language), _capitals(words)
    said = [words[i].folded for i in kept]
    if reading is doings.asked:
        said = [word if at not in named else "" for at, word in zip(kept, said, strict=True)]
    if is_mixed and not _is_partly(said, language):
        return None
    asked = reading([vocabulary.across(word, language) for word in said] if is_mixed else said, language)
    return asked and asked._replace(taken=frozenset(kept[i] for i in asked.taken))


def _capitals(words: Sequence[Word]) -> frozenset[int]:
    """The places of the words with a capital behind the first, where not all have one: no verb has."""
    behind = range(1, len(words))
    found = frozenset(at for at in behind if words[at].text[:1].isupper())
    return found if len(found) < len(behind) else frozenset()


def _is_partly(said: Iterable[str], language: Language) -> bool:
    """Whether any folded word is a common one of a language and of no other."""
    others = frozenset[tuple[str, ...]]().union(*(_common(each) for each in LANGUAGES if each != language))
    return any((word,) in _common(language) - others for word in said)


def _undated(words: Sequence[Word], dates: Dates, language: Language) -> list[int]:
    """The places of the words that belong to no date; the "in" of "in May" says when, and not where."""
    before = vocabulary.phrases(language, "dated")
    dated = {i - 1 for i in dates.places if i and (words[i - 1].folded,) in before}
    return [i for i in range(len(words)) if i not in dates.places | dated]


def _question(said: str, words: Sequence[Word], asked: Asked, today: date) -> Question:
    """The question that is left when the words that ask, the dates and the politeness are taken away."""
    language, folded = asked.language, [word.folded for word in words]
    dates = dating.dates(said, words, today, language)
    now = (
        vocabulary.places(folded, vocabulary.phrases(language, "present"))
        if asked.intent == "who-is"
        else frozenset()
    )
    if now:
        dates = dating.dates(dating.without(said, words, now), words, today, language)
    if asked.intent == "compare":
        dates = dating.both(words, dates, today, language)
        now = dating.between(words, dates, language)
    if asked.intent == "quotes":
        dates = dating.of_topic(words, dates, language)
    polite = vocabulary.places(folded, vocabulary.phrases(language, "polite")) if asked.taken else frozenset()
    spent = asked.taken | dates.places | now | polite | _request(folded, asked)
    left = [i for i in range(len(words)) if i not in spent]
    names, topic = parting.parted(words, left, asked)
    ministry = _ministry(asked, " ".join(names), folded)
    if asked.intent == "who-attended":
        topic = next((each for each in (ABSENT, BESIDES) if _says(folded, language, each)), topic)
    return Question(
        said,
        language,
        "who-is" if ministry else asked.intent,
        names=names,
        role=ministry or _role(asked, " ".join(names), folded),
        topic=topic,
        whens=dates.whens,
        bad_date=dates.bad,
    )


def _request(folded: Sequence[str], asked: Asked) -> frozenset[int]:
    """The places of the words before those that ask, where they only ask somebody to tell."""
    first = min(asked.taken, default=0)
    return frozenset(range(first)) if vocabulary.wraps(folded[:first], asked.language) else frozenset()


def _role(asked: Asked, names: str, folded: Sequence[str]) -> str:
    """The office asked for: the one named, or that of whoever does what the question's verb says.

    Of those who attended, "which ministers" are asked for.
    """
    if asked.intent == "who-attended" and tuple(folded[:1]) in vocabulary.phrases(asked.language, "which"):
        key = lexicon.spot_office(" ".join(folded[1:FEW]), asked.language)[0]
        return key if lexicon.tells_apart(key) else ""
    if asked.intent != "who-is" and not asked.role:
        return ""
    if not asked.role:
        return lexicon.spot_office(names, asked.language)[0]
    title = lexicon.office_title(asked.role, asked.language)
    fields = lexicon.spot_office(f"{title} {names}", asked.language)[0].partition(":")[2]
    return f"{asked.role}:{fields}" if fields else asked.role


def _ministry(asked: Asked, names: str, folded: Sequence[str]) -> str:
    """The minister whose ministry or field is named where it is asked who heads it; "" where none is.

    >>> _ministry(Asked("who-led", frozenset(), "en", role="head"), "ministry of Defence", ["ministry"])
    'minister:defence'
    """
    is_of_talks = any(patterns.is_team(word, asked.language) for word in folded)
    is_of_field = any(patterns.is_field(word, asked.language) for word in folded)
    if asked.role != lexicon.HEAD or is_of_talks or not is_of_field or lexicon.has(names, "panel"):
        return ""
    title = lexicon.office_title("minister", asked.language)
    key = lexicon.spot_office(f"{title} {names}", asked.language)[0]
    other = lexicon.spot_office(names, asked.language)[0]
    return key if ":" in key and (not other or other == key) else ""


def _says(folded: Sequence[str], language: Language, name: str) -> bool:
    """Whether one of a list's phrases stands in the words, or the words of one that may stand apart."""
    is_said = bool(vocabulary.places(folded, vocabulary.phrases(language, name)))
    return is_said or vocabulary.stands_apart(folded, language, f"{name}-apart")


def is_of_any_language(text: str) -> bool:
    """Whether the words of a text are as much of one language as of the others.

    >>> is_of_any_language("Was Lund in Glasgow?"), is_of_any_language("Is Lund in Glasgow now?")
    (True, False)
    """
    return len(set(_of_each(cleaning.cut(cleaning.clean(text))).values())) == 1


def _language(words: Sequence[Word]) -> Language:
    """The language whose common words a text has most of; Dutch where it has none."""
    known = _of_each(words)
    return max(LANGUAGES, key=lambda spoken: known[spoken])


def _of_each(words: Sequence[Word]) -> dict[Language, int]:
    """How many of the words are common ones of each language."""
    return {spoken: sum((word.folded,) in _common(spoken) for word in words) for spoken in LANGUAGES}


@cache
def _common(language: Language) -> frozenset[tuple[str, ...]]:
    """The words by which a language is known."""
    return frozenset[tuple[str, ...]]().union(
        *(vocabulary.phrases(language, each) for each in ("empty", "talks", "polite")),
    )
