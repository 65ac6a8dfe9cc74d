"""The dates of a question: what they are, and in which of its words they stand."""

from collections.abc import Sequence
from datetime import date
from itertools import accumulate
from typing import NamedTuple

from bot import lexicon, times
from bot.model import LANGUAGES, Interval, Language
from bot.questions import vocabulary
from bot.questions.cleaning import Word, cut

TWO = 2
"""Sides of a comparison."""
MOST_WORDS = 40
"""Words of a comparison between which its two times are looked for."""


class Dates(NamedTuple):
    """The dates of a text: intervals in order, the words they stand in, and why one does not exist."""

    whens: tuple[Interval, ...] = ()
    places: frozenset[int] = frozenset()
    bad: str = ""


def dates(said: str, words: Sequence[Word], today: date, language: Language, *, anew: bool = False) -> Dates:
    """The dates of a text; `anew` where `said` is the words joined: their offsets are another text's."""
    if not anew:
        said = without(said, words, _pointing(words, language))
    found = times.find(said, today=today, lang=language, policy="command")
    spans = _spans(words) if anew else [(word.start, word.end) for word in words]
    places = frozenset(
        i for i, (start, end) in enumerate(spans) for each in found if start < each.end and each.start < end
    )
    whens = tuple(_meant(each, language) for each in found if each.interval is not None)
    return Dates(
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


def shifted(said: str, since: date) -> Interval | None:
    """The time as far from a day as a follow-up says: "a month before that"; None where it says none.

    >>> shifted("a month before that", date(2022, 3, 1)).edtf, shifted("in Oslo", date(2022, 3, 1))
    ('2022-02', None)
    """
    folded = " ".join(word.folded for word in cut(said))
    for language in LANGUAGES:
        for way in ("sooner", "later"):
            form, _, listed = lexicon.load(language, "questions")["follow"][way].partition(": ")
            behind = [phrase for phrase in listed.split(", ") if folded.endswith(f" {phrase}")]
            by = form.format(folded.removesuffix(max(behind, key=len, default="")).strip())
            found = times.find(by, today=since, lang=language, policy="command") if behind else ()
            if len(found) == 1 and found[0].text == by:
                return _meant(found[0], language)
    return None


def both(words: Sequence[Word], read: Dates, today: date, language: Language) -> Dates:
    """The two times of a comparison, also where "between 2022 and 2025" was `read` as one time."""
    if len(read.whens) == TWO:
        return read
    best, most = read, 0
    for at in range(1, min(len(words), MOST_WORDS)):
        left, right = words[:at], words[at:]
        then, now = (dates(_joined(side), side, today, language, anew=True) for side in (left, right))
        found = then.places | {at + place for place in now.places}
        if len(then.whens) == len(now.whens) == 1 and len(found) >= most:
            best = Dates((*then.whens, *now.whens), found | read.places, then.bad or now.bad)
            most = len(found)
    return best


def between(words: Sequence[Word], read: Dates, language: Language) -> frozenset[int]:
    """The places of words beside a date that set the two times of a comparison apart: "2022 vs 2025"."""
    apart = vocabulary.phrases(language, "versus")
    return frozenset(
        i
        for i, word in enumerate(words)
        if (word.folded,) in apart and not read.places.isdisjoint({i - 1, i + 1})
    )


def of_topic(words: Sequence[Word], read: Dates, language: Language) -> Dates:
    """Since the date where it says of what it is that is spoken about, and not when: "about the 2022 talks".

    What was said of it was said then or later.
    """
    if len(read.whens) != 1 or max(read.places) + 1 == len(words):
        return read
    before = [word.folded for word in words[: min(read.places)] if not lexicon.has(word.folded, "article")]
    about = vocabulary.phrases(language, "about")
    is_of_it = bool(before) and (before[-1],) in about
    whens = (times.since(read.whens[0]),) if is_of_it else read.whens
    return read._replace(whens=tuple(filter(None, whens)))


def without(said: str, words: Sequence[Word], places: frozenset[int]) -> str:
    """The text with some of its words blanked out, so that offsets stay."""
    for i in places:
        said = said[: words[i].start] + " " * (words[i].end - words[i].start) + said[words[i].end :]
    return said


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)
