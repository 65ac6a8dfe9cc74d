"""Text → Question: what is asked, about whom and what, and when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import get_args

from bot import lexicon, times
from bot.model import Intent, Interval, Language, Question
from bot.questions import cleaning, patterns
from bot.questions.cleaning import Word
from bot.questions.patterns import Asked

LANGUAGES: tuple[Language, ...] = ("nl", "en")
COMMANDS = {intent: intent for intent in get_args(Intent) if intent != "passages"}
SUBCOMMANDS = ("help", "status", "review", "add", "export")
SPLIT: tuple[Intent, ...] = ("positions", "quotes", "compare")
"""Questions in which what follows "over" or "about" is the topic."""


@dataclass(frozen=True, slots=True)
class _Dates:
    """The dates of a text: intervals in order, the words they stand in, and why one does not exist."""

    whens: tuple[Interval, ...] = ()
    places: frozenset[int] = frozenset()
    bad: str = ""


def read(text: str, *, today: date, language: Language | None = None) -> Question:
    """What a text asks: a command with or without its slash, or a plain question in Dutch or English.

    The language is the one given, else the one of the words, else Dutch. `names` is empty or holds one piece of
    text in which names, an office and a topic may stand together: telling them apart needs to know who there is.
    """
    said = cleaning.clean(text)
    intent, arguments = _command(said)
    if intent == "dossier":
        return Question(
            text, language or _language(cleaning.cut(said)), "dossier", topic=arguments.casefold()
        )
    if intent is None:
        return replace(_plain(arguments, today, language), text=text)
    words = cleaning.cut(arguments)
    spoken = language or _language(words)
    asked = Asked(intent, frozenset(), spoken)
    return replace(_question(arguments, words, asked, today), text=text)


def _command(said: str) -> tuple[Intent | None, str]:
    """The command that a text begins with and what follows it; None and the text where it is none."""
    first, _, rest = said.lstrip("/ ").partition(" ")
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
    if not fits:
        return _question(said, words, Asked("passages", frozenset(), language or guess), today)
    _, asked = max(fits, key=lambda fit: len(fit[1].taken))
    question = _question(said, words, asked, today)
    return replace(question, language=language or asked.language)


def _asked(words: Sequence[Word], dates: _Dates, language: Language) -> Asked | None:
    """What the words that are no date ask for."""
    kept = [i for i in range(len(words)) if i not in dates.places]
    asked = patterns.asked([words[i].folded for i in kept], language)
    return asked and replace(asked, taken=frozenset(kept[i] for i in asked.taken))


def _question(said: str, words: Sequence[Word], asked: Asked, today: date) -> Question:
    """The question that is left when the words that ask, the dates and the politeness are taken away."""
    language, folded = asked.language, [word.folded for word in words]
    dates = _dates(said, words, today, language)
    now = (
        patterns.places(folded, patterns.phrases(language, "present"))
        if asked.intent == "who-is"
        else frozenset()
    )
    if now:
        dates = _dates(_without(said, words, now), words, today, language)
    if asked.intent == "compare":
        dates = replace(dates, whens=_both(said, words, dates, today, language))
    polite = patterns.places(folded, patterns.phrases(language, "polite")) if asked.taken else frozenset()
    left = [i for i in range(len(words)) if i not in asked.taken | dates.places | now | polite]
    names, topic = _parted([words[i] for i in left], asked)
    return Question(
        said,
        language,
        asked.intent,
        names=(names,) if names else (),
        role=lexicon.spot_office(names, language)[0] if asked.intent == "who-is" else "",
        topic=topic,
        whens=dates.whens,
        present=bool(now) or _is_present(asked, folded, dates),
        bad_date=dates.bad,
    )


def _is_present(asked: Asked, folded: Sequence[str], dates: _Dates) -> bool:
    verbs = patterns.phrases(asked.language, "present-verbs")
    return not dates.whens and any((folded[i],) in verbs for i in asked.taken)


def _parted(words: Sequence[Word], asked: Asked) -> tuple[str, str]:
    """The words for names, and those for a topic where "over" or "about" parts them."""
    about = patterns.phrases(asked.language, "about")
    at = next((i for i, word in enumerate(words) if (word.folded,) in about), 0)
    empty = patterns.phrases(asked.language, "empty")
    if asked.intent not in SPLIT or all((word.folded,) in empty for word in words[:at]):
        return _joined(words), ""
    return _joined(words[:at]), _joined(words[at + 1 :])


def _joined(words: Iterable[Word]) -> str:
    return " ".join(word.text for word in words)


def _dates(said: str, words: Sequence[Word], today: date, language: Language) -> _Dates:
    found = times.find(said, today=today, lang=language, policy="command")
    places = frozenset(
        i
        for i, word in enumerate(words)
        for date_ in found
        if word.start < date_.end and date_.start < word.end
    )
    whens = tuple(date_.interval for date_ in found if date_.interval is not None)
    return _Dates(whens, places, next((date_.why for date_ in found if date_.interval is None), ""))


def _both(
    said: str, words: Sequence[Word], dates: _Dates, today: date, language: Language
) -> tuple[Interval, ...]:
    """The two times of a comparison, also where "between 2022 and 2025" was read as one."""
    if len(dates.whens) != 1:
        return dates.whens
    empty = patterns.phrases(language, "empty")
    kept = [words[i] for i in sorted(dates.places)]
    pieces: list[list[str]] = [[]]
    for word in kept:
        if (word.folded,) in empty or word.folded in {"vs", "versus"}:
            pieces.append([])
        else:
            pieces[-1].append(said[word.start : word.end])
    each = [_dates(" ".join(piece), (), today, language).whens for piece in pieces if piece]
    both = tuple(whens[0] for whens in each if whens)
    return both if len(both) == 2 else dates.whens  # noqa: PLR2004 a comparison has two sides


def _without(said: str, words: Sequence[Word], places: frozenset[int]) -> str:
    """The text with some of its words blanked out, so that offsets stay."""
    for i in places:
        said = said[: words[i].start] + " " * (words[i].end - words[i].start) + said[words[i].end :]
    return said


def _language(words: Sequence[Word]) -> Language:
    """The language whose common words a text has most of; Dutch where it has none."""
    common = {
        spoken: patterns.phrases(spoken, "empty") | patterns.phrases(spoken, "talks") for spoken in LANGUAGES
    }
    return max(LANGUAGES, key=lambda spoken: sum((word.folded,) in common[spoken] for word in words))
