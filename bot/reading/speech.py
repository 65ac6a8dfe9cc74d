"""Who said what: quotations with their speakers, and statements in the article's own words."""

from collections.abc import Iterator

from bot.model import Speech
from bot.reading.found import Found
from bot.reading.quotes import attribution
from bot.reading.saying import Told
from bot.reading.statements import statements


def speech(told: Told) -> Iterator[Found[Speech]]:
    """Every quotation (its speaker None where it is left open) and every statement, in order."""
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
        yield Found(Speech(by.speaker, shown, direct=True), start, end, by.rule, number, distance=by.distance)
