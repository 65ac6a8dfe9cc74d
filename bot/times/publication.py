"""The dates of an article whose publication is known to the day, to the month or not at all."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import pairwise

from bot.model import Interval, Language
from bot.times import anchors, civil, edtf, finding, spans, words
from bot.times.finding import Found
from bot.times.line import Line

HOLDS_WEEKDAYS = frozenset({"month", "season", "quarter", "half", "year"})
_DIGIT = re.compile(r"\d")
_FAR_APART = (date(1993, 2, 17), date(2031, 8, 26))
"""Two days of other weekdays, months and decades: what both give depends on no day."""


def within(text: str, *, published: Interval | None, lang: Language) -> list[Found]:
    """Every date of an article's text, read from its publication, events counted from included; in order.

    Published on a day: as policy *article* reads from that day. In a longer time ("2025-05"): what all its
    days agree on stays exact ("maart 2022", "vorige maand"); a weekday is known within that time ("een
    vrijdag in mei 2025"); another day is that whole time, derived; a week or more is all that it may be. Not
    known: only what depends on no day.
    """
    raw = words.split(text)
    if not _may_tell(text, raw, lang):
        return []
    line = finding.line(text, raw, lang)
    counted = anchors.counted(line, published)
    read = [found for found in _read(line, published) if not any(_meet(found, other) for other in counted)]
    return sorted([*counted, *read], key=lambda found: found.start)


def _may_tell(text: str, raw: Sequence[words.Raw], lang: Language) -> bool:
    """Whether a number or a word of a date stands in a text at all: most sentences have none."""
    single, pairs = _telling(lang)
    said = [word for word, _ in raw]
    if not single.isdisjoint(said) or _DIGIT.search(text) or not pairs.isdisjoint(pairwise(said)):
        return True
    starts = words.of(lang).year_starts
    return bool(starts) and any(word[: words.SHORTEST_YEAR] in starts for word in said)


@cache
def _telling(lang: Language) -> tuple[frozenset[str], frozenset[tuple[str, ...]]]:
    """The words that tell a date, and the first two of the phrases that do."""
    known = words.of(lang)
    single = frozenset(word for word, roles in known.single.items() if spans.tells(roles))
    pairs = known.phrases.items()
    return single, frozenset(pair for pair, some in pairs if any(spans.tells(roles) for _, roles in some))


def _meet(one: Found, other: Found) -> bool:
    return one.start < other.end and other.start < one.end


def _read(line: Line, published: Interval | None) -> list[Found]:
    if published is None or published.start is None or published.end is None:
        return list(_independent(line))
    first, last = published.start, published.end - civil.DAY
    early = finding.again(line, first)
    if first == last or not early:
        return early
    late = {(found.start, found.end): found for found in finding.again(line, last)}
    pairs = ((found, late.get((found.start, found.end))) for found in early)
    return [_merged(found, other, published) for found, other in pairs if other]


def _independent(line: Line) -> Iterator[Found]:
    day, far = _FAR_APART
    one = finding.again(line, day)
    other = finding.again(line, far) if one else ()
    same = {(found.start, found.end): found.interval for found in other}
    for found in one:
        if found.interval == same.get((found.start, found.end), found):
            yield found


def _merged(early: Found, late: Found, published: Interval) -> Found:
    if early.interval == late.interval or early.interval is None or late.interval is None:
        return early
    if early.weekday is not None and published.grain in HOLDS_WEEKDAYS:
        return early._replace(interval=replace(published, weekday=early.weekday, basis="stated"))
    if early.interval.grain == late.interval.grain == "day":
        return early._replace(interval=replace(published, basis="derived"))
    whole = edtf.between(early.interval, late.interval) or published
    return early._replace(interval=replace(whole, basis="derived"))
