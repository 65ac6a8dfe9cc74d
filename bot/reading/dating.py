"""When: each fact's valid time and the time of saying, from the words of its sentence and the article's date."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot import times
from bot.model import Interval, Language, Source
from bot.reading.coreference import Line
from bot.reading.vocabulary import words


@dataclass(frozen=True, slots=True)
class Dates:
    """`published` is the article's date (None if unknown); `stated` is, for each line, what its own words date it to."""

    published: Interval | None
    stated: tuple[Interval | None, ...]


def dates(lines: Sequence[Line], source: Source) -> Dates:
    """Find the dates of every sentence; relative ones count from the article's own date."""
    return Dates(source.published, tuple(_stated(line, source.published, source.language) for line in lines))


def _stated(line: Line, published: Interval | None, language: Language) -> Interval | None:
    found = times.within(line.sentence.text, published=published, lang=language)
    stated = found[0].interval if found else None
    vague = stated is not None and stated.basis == "derived" and published is not None and not published.contains(stated)
    return None if vague and published is not None and published.grain != "day" else stated


def points_back(lines: Sequence[Line], number: int, language: Language) -> bool:
    """Whether a sentence opens by pointing to the one before it in its paragraph or the next: "Maar die gesprekken …"."""
    if number == 0 or lines[number - 1].sentence.heading:
        return False
    opening = [c.low for c in lines[number].row[:3] if c.low not in words(language, "speech.clause_breaks")]
    return bool(opening) and opening[0] in words(language, "text.pointers")


def when(dated: Dates, number: int) -> Interval | None:
    """The time that a claim in this line is about: its own date, else the article's."""
    return dated.stated[number] or dated.published


def said(dated: Dates, lines: Sequence[Line], number: int) -> Interval | None:
    """When words in this line were said: its own date, else that of an earlier sentence of its paragraph, else the article's."""
    paragraph = lines[number].sentence.paragraph
    for i in range(number, -1, -1):
        if lines[i].sentence.paragraph != paragraph:
            break
        stated = dated.stated[i]
        if stated is not None and _may_be_said(stated, dated.published):
            return stated
    return dated.published


def _may_be_said(stated: Interval, published: Interval | None) -> bool:
    """Words in an article were not said after it, nor in the far past that they speak of."""
    if published is None or published.start is None or published.end is None or stated.start is None:
        return stated.grain == "day"
    return (
        stated.start < published.end
        and (published.start - stated.start).days <= _RECENT
        and stated.grain in _SAYING_GRAINS
    )


_RECENT = 10
"""Days: news reports what was said in the days before it; older dates in a sentence are what it speaks of."""
_SAYING_GRAINS = ("day", "month", "span")


def today(published: Interval | None) -> date | None:
    """The day that relative words count from: the article's first day."""
    return published.start if published else None
