"""Who said what: quotations with their speakers, and statements in the article's own words."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from bot import lexicon
from bot.model import Speech
from bot.reading.found import Found
from bot.reading.quotes import attribution
from bot.reading.saying import Told
from bot.reading.statements import statements


def speech(told: Told) -> Iterator[Found[Speech]]:
    """Every quotation (its speaker None where it is left open) and every statement, in order."""
    found = list(_said(told))
    quoted = [one for one in found if one.claim.direct]
    for one in found:
        title = one.line == 0 or told.lines[one.line].sentence.heading
        guessed = one.rule in _UNSURE and len(one.claim.text.split()) >= _SAME
        yield _echoed(one, quoted, told) if (title or guessed) and one.claim.direct else one


_SAME = 4
"""Words of the shortest quotation that is taken for the same as a longer one further on."""
_MOST_QUOTED = 40
"""Quotations behind a heading's among which its words stand again."""
_UNSURE = frozenset({"quote-running", "quote-subject", "quote-open"})
"""Rules by which the speaker of a quotation is only guessed."""


def _echoed(one: Found[Speech], quoted: Sequence[Found[Speech]], told: Told) -> Found[Speech]:
    """A quotation with the speaker of the one further on that has its words; a heading's else left open."""
    words = set(lexicon.words(one.claim.text))
    behind = bisect_right(quoted, one.line, key=attrgetter("line"))
    others = quoted[behind : behind + _MOST_QUOTED]
    source = next((other for other in others if words <= set(lexicon.words(other.claim.text))), None)
    by = source.claim.speaker if source else None
    if by is None and (one.rule not in _UNSURE or not told.lines[one.line].sentence.heading):
        return one
    return replace(one, claim=replace(one.claim, speaker=by), rule="quote-says-so" if by else "quote-open")


def _said(told: Told) -> Iterator[Found[Speech]]:
    for number in range(len(told.lines)):
        yield from _quotes(told, number)
        for statement in statements(told, number):
            if statement.claim.speaker is not None:
                told.speakers.setdefault(number, statement.claim.speaker)
            yield statement


def _quotes(told: Told, number: int) -> Iterator[Found[Speech]]:
    sentence = told.lines[number].sentence
    for quotation in sentence.quotations:
        by = attribution(told, number, quotation)
        if by.speaker is not None:
            told.speakers[number] = by.speaker
        start, end = quotation.start, quotation.end
        shown = sentence.text[start - sentence.start : end - sentence.start]
        claim = Speech(by.speaker, shown, direct=True)
        modality, distance = by.modality, by.distance
        yield Found(claim, start, end, by.rule, number, modality=modality, distance=distance)
