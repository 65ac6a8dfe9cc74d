"""When: the time that each sentence is about and the time at which its words were said."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot import times
from bot.model import Article, Interval, Language
from bot.reading.line import Line

_RECENT = 10
"""Days: news reports what was said in the days before it; older dates in a sentence are what it speaks of."""
_SAYING_GRAINS = ("day", "month", "span")
_PROSE = 2_000
"""Characters of the longest sentence that may say when it is; what is longer is a table or no prose."""
_FEWEST = 3
"""Chunks, its mark among them, of the shortest sentence with a date in words."""
_OPENING = 3
"""Chunks at the head of a sentence among which a word points back to the one before."""


@dataclass(frozen=True, slots=True)
class Dates:
    """The article's date, None if unknown, and for each sentence the date that its own words state.

    `said` is when its words were said: its own date, else that of an earlier sentence of its paragraph, else
    the article's. `found` are all dates of each sentence, offsets counted in it.
    """

    published: Interval | None
    stated: tuple[Interval | None, ...]
    said: tuple[Interval | None, ...]
    found: tuple[tuple[times.Found, ...], ...]

    def when(self, number: int) -> Interval | None:
        """The time that a claim in this sentence is about: its own date, else the article's."""
        return self.stated[number] or self.published


def dates(lines: Sequence[Line], article: Article) -> Dates:
    """Find the dates of every sentence; relative ones count from the article's own date.

    An article without a date may tell it: "het is nu de vijfde dag van de invasie".
    """
    language = article.source.language
    published = article.source.published
    prose = sum(len(line.sentence.text) <= _PROSE for line in lines)
    if published is None and prose * 2 >= len(lines):
        published = times.date_article(article.text, language)
    found = tuple(_found(line, published, language) for line in lines)
    stated = tuple(_stated(each, published) for each in found)
    return Dates(published, stated, tuple(_said(lines, found, published)), found)


def points_back(lines: Sequence[Line], number: int) -> bool:
    """Whether a sentence opens by pointing to the one before it: "Maar die gesprekken …"."""
    if number == 0 or lines[number - 1].sentence.heading:
        return False
    words = lines[number].words
    opening = (chunk.low for chunk in lines[number].row.chunks[:_OPENING])
    return next((low for low in opening if low not in words.speech.clause_breaks), "") in words.text.pointers


def _found(line: Line, published: Interval | None, language: Language) -> tuple[times.Found, ...]:
    """The dates of a sentence; none of a table or of a single word."""
    text = line.sentence.text
    if len(text) > _PROSE or (len(line.row) < _FEWEST and not any(map(str.isdigit, text))):
        return ()
    return tuple(times.within(text, published=published, lang=language))


def _stated(found: Sequence[times.Found], published: Interval | None) -> Interval | None:
    """The first date of a sentence; none that is only derived from a date of the article which is no day."""
    stated = found[0].interval if found else None
    if stated is None or published is None or published.grain == "day":
        return stated
    return stated if stated.basis != "derived" or published.contains(stated) else None


def _said(
    lines: Sequence[Line], found: Sequence[Sequence[times.Found]], published: Interval | None
) -> Iterator[Interval | None]:
    latest, paragraph = published, -1
    for line, named in zip(lines, found, strict=True):
        if line.sentence.paragraph != paragraph:
            latest, paragraph = published, line.sentence.paragraph
        own = (date.interval for date in named if not _is_quoted(line, date))
        latest = next((one for one in own if one is not None and _may_be_said(one, published)), latest)
        yield latest


def _is_quoted(line: Line, date: times.Found) -> bool:
    """Whether a date is spoken of in a quotation: it is not when that was said."""
    at = line.sentence.start + date.start
    return any(one.start <= at < one.end for one in line.sentence.quotations)


def _may_be_said(stated: Interval, published: Interval | None) -> bool:
    """Words in an article were not said after it, nor in the far past that they speak of."""
    if published is None or published.start is None or published.end is None or stated.start is None:
        return stated.grain == "day"
    recent = stated.start < published.end and (published.start - stated.start).days <= _RECENT
    return recent and stated.grain in _SAYING_GRAINS
