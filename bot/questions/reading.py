"""Text → Question: what is asked, about whom and what, and when."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import accumulate, groupby
from typing import NamedTuple, get_args

from bot import lexicon, times
from bot.model import LANGUAGES, Intent, Interval, Language, Question
from bot.questions import cleaning, doings, mending, patterns, vocabulary
from bot.questions.cleaning import Word
from bot.questions.patterns import Asked

COMMANDS = {intent: intent for intent in get_args(Intent) if intent != "passages"}
SUBCOMMANDS = ("help", "status", "review", "add", "export")
SPLIT: tuple[Intent, ...] = ("positions", "quotes", "compare")
"""Questions in which what follows "over" or "about" is the topic."""


ABSENT = "absent"
"""The topic of a question about who was not there."""
BESIDES = "besides"
"""The topic of a question about who was there with somebody."""
FEW = 4
"""Words with which a question begins that asks for the holders of an office."""
TWO = 2
"""Sides of a comparison."""
MOST_WORDS = 40
"""Words of a comparison between which its two times are looked for."""


class _Dates(NamedTuple):
    """The dates of a text: intervals in order, the words they stand in, and why one does not exist."""

    whens: tuple[Interval, ...] = ()
    places: frozenset[int] = frozenset()
    bad: str = ""


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
    intent, arguments = _command(said)
    if intent == "dossier":
        return Question(
            text, language or _language(cleaning.cut(said)), "dossier", topic=arguments.casefold()
        )
    if intent is None:
        return replace(_plain(mending.mended(arguments, is_name), today, language), text=text)
    if intent in SPLIT:
        arguments = mending.mended(arguments, is_name, start=_topic_at(arguments))
    words = cleaning.cut(arguments)
    spoken = language or _language(words)
    asked = Asked(intent, frozenset(), spoken)
    question = _question(arguments, words, asked, today)
    typed = (
        (arguments,) if arguments and not words else ()
    )  # no word at all is nobody's name, and not nothing
    return replace(question, text=text, names=question.names or typed)


def _topic_at(arguments: str) -> int:
    """The place of the first word behind an "about": what stands before it are names, and never mended."""
    words = cleaning.cut(arguments)
    about = frozenset[tuple[str, ...]]().union(*(vocabulary.phrases(one, "about") for one in LANGUAGES))
    return next((at + 1 for at, word in enumerate(words) if (word.folded,) in about), len(words))


def is_command(text: str) -> bool:
    """Whether a text is a command, with or without its slash, and no plain question."""
    return _command(cleaning.clean(text))[0] is not None


def _command(said: str) -> tuple[Intent | None, str]:
    """The command that a text begins with and what follows it; None and the text where it is none."""
    if said.startswith("@"):
        said = said.partition(" ")[2]
    first, _, rest = said.lstrip("/ '\"").partition(" ")
    name = first.casefold().translate(dict.fromkeys(map(ord, "‐‑‒–—_"), "-"))
    if name in {"help", "hulp"} and not rest:
        return "dossier", "help"
    if (
        name == "dossier"
        and not said.startswith("/")
        and rest.casefold().partition(" ")[0] not in SUBCOMMANDS
    ):
        return None, rest
    if name in COMMANDS:
        return COMMANDS[name], rest
    return None, said.lstrip("/ ")


def _plain(said: str, today: date, language: Language | None) -> Question:
    """A question in plain words, read in the language that it fits best."""
    words = cleaning.cut(said)
    guess = _language(words)
    tried = [(spoken, _dates(said, words, today, spoken)) for spoken in dict.fromkeys([guess, *LANGUAGES])]
    fits = [(dates, asked) for spoken, dates in tried if (asked := _asked(words, dates, spoken))]
    fits = fits or [(dates, asked) for spoken, dates in tried if (asked := _done(words, dates, spoken))]
    if not fits:
        return _question(said, words, Asked("passages", frozenset(), language or guess), today)
    _, asked = max(fits, key=lambda fit: fit[1].weight)
    question = _question(said, words, asked, today)
    names = question.names if _content(question.names) else ()
    return replace(question, names=names, language=language or asked.language)


def _content(names: Iterable[str]) -> bool:
    """Whether there is more than small words."""
    return any(word.folded not in vocabulary.small_words() for name in names for word in cleaning.cut(name))


def _asked(words: Sequence[Word], dates: _Dates, language: Language) -> Asked | None:
    """What the words that are no date ask for."""
    kept = [i for i in range(len(words)) if i not in dates.places]
    asked = patterns.asked([words[i].folded for i in kept], language)
    return asked and asked._replace(taken=frozenset(kept[i] for i in asked.taken))


def _done(words: Sequence[Word], dates: _Dates, language: Language) -> Asked | None:
    """What a verb of the news asks for where no pattern does: "what does X reject?" asks what X wants."""
    kept = [i for i in range(len(words)) if i not in dates.places]
    asked = doings.asked([words[i].folded for i in kept], language)
    return asked and asked._replace(taken=frozenset(kept[i] for i in asked.taken))


def _question(said: str, words: Sequence[Word], asked: Asked, today: date) -> Question:
    """The question that is left when the words that ask, the dates and the politeness are taken away."""
    language, folded = asked.language, [word.folded for word in words]
    dates = _dates(said, words, today, language)
    now = (
        vocabulary.places(folded, vocabulary.phrases(language, "present"))
        if asked.intent == "who-is"
        else frozenset()
    )
    if now:
        dates = _dates(_without(said, words, now), words, today, language)
    if asked.intent == "compare":
        dates = _both(words, dates, today, language)
    polite = vocabulary.places(folded, vocabulary.phrases(language, "polite")) if asked.taken else frozenset()
    left = [i for i in range(len(words)) if i not in asked.taken | dates.places | now | polite]
    names, topic = _parted(words, left, asked)
    if asked.intent == "who-attended":
        topic = next((each for each in (BESIDES, ABSENT) if _says(folded, language, each)), topic)
    return Question(
        said,
        language,
        asked.intent,
        names=names,
        role=_role(asked, " ".join(names), folded),
        topic=topic,
        whens=dates.whens,
        bad_date=dates.bad,
    )


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


def _says(folded: Sequence[str], language: Language, name: str) -> bool:
    """Whether one of a list's phrases stands in the words."""
    return bool(vocabulary.places(folded, vocabulary.phrases(language, name)))


def _parted(words: Sequence[Word], left: Sequence[int], asked: Asked) -> tuple[tuple[str, ...], str]:
    """The words for names, apart where what asks or a date stands between, and those for a topic."""
    about = vocabulary.phrases(asked.language, "about")
    at = next((n for n, i in enumerate(left) if (words[i].folded,) in about), 0)
    empty = vocabulary.phrases(asked.language, "empty")
    if asked.intent not in SPLIT or all((words[i].folded,) in empty for i in left[:at]):
        return _pieces(words, left), ""
    return _pieces(words, left[:at]), _joined(words[i] for i in left[at + 1 :])


def _pieces(words: Sequence[Word], places: Sequence[int]) -> tuple[str, ...]:
    """Words that stand together, as texts."""
    runs = (list(run) for _, run in groupby(enumerate(places), key=lambda each: each[1] - each[0]))
    return tuple(_joined(words[i] for _, i in run) for run in runs)


def _joined(words: Iterable[Word]) -> str:
    return " ".join(word.text for word in words)


def _dates(
    said: str, words: Sequence[Word], today: date, language: Language, *, anew: bool = False
) -> _Dates:
    """The dates of a text; `anew` where `said` is the words joined: their offsets are another text's."""
    if not anew:
        said = _without(said, words, _pointing(words, language))
    found = times.find(said, today=today, lang=language, policy="command")
    spans = _spans(words) if anew else [(word.start, word.end) for word in words]
    places = frozenset(
        i for i, (start, end) in enumerate(spans) for each in found if start < each.end and each.start < end
    )
    whens = tuple(_meant(each, language) for each in found if each.interval is not None)
    return _Dates(
        tuple(filter(None, whens)), places, next((each.why for each in found if each.interval is None), "")
    )


def _pointing(words: Sequence[Word], language: Language) -> frozenset[int]:
    """The words by which an asker means a day or month itself, and not all that follows: "as of May 2025"."""
    return vocabulary.places([word.folded for word in words], vocabulary.phrases(language, "point"))


def _meant(found: times.Found, language: Language) -> Interval | None:
    """The time of a date as an asker means it: "three years ago" is that year, and no day of it."""
    when, said = found.interval, lexicon.words(found.text)
    if when is None or when.start is None or when.grain != "day":
        return when
    if vocabulary.places(said, vocabulary.phrases(language, "years")):
        return Interval.year(when.start.year)
    if vocabulary.places(said, vocabulary.phrases(language, "months")):
        return Interval.month(when.start.year, when.start.month)
    return when


def _spans(words: Sequence[Word]) -> list[tuple[int, int]]:
    """Where words stand in the text that joins them."""
    ends = list(accumulate(len(word.text) + 1 for word in words))
    return [(end - len(word.text) - 1, end - 1) for word, end in zip(words, ends, strict=True)]


def _both(words: Sequence[Word], dates: _Dates, today: date, language: Language) -> _Dates:
    """The two times of a comparison, also where "between 2022 and 2025" was read as one time."""
    if len(dates.whens) == TWO:
        return dates
    best, most = dates, 0
    for at in range(1, min(len(words), MOST_WORDS)):
        left, right = words[:at], words[at:]
        then, now = (_dates(_joined(side), side, today, language, anew=True) for side in (left, right))
        found = then.places | {at + place for place in now.places}
        if len(then.whens) == len(now.whens) == 1 and len(found) >= most:
            best, most = (
                _Dates((*then.whens, *now.whens), found | dates.places, then.bad or now.bad),
                len(found),
            )
    return best


def _without(said: str, words: Sequence[Word], places: frozenset[int]) -> str:
    """The text with some of its words blanked out, so that offsets stay."""
    for i in places:
        said = said[: words[i].start] + " " * (words[i].end - words[i].start) + said[words[i].end :]
    return said


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
        *(vocabulary.phrases(language, each) for each in ("empty", "talks", "polite"))
    )
