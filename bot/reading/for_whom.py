"""For whom something is, right behind "voor" or at the head of a clause: "Voor de bond is dat een grens"."""

from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.stance import PARTIES

OPENS = 3
"""Chunks of a sentence within which a party begins that stands at its head: "Voor de bond"."""


def for_whom(line: Line, at: int) -> int | None:
    """The party behind the "voor" that opens the sentence or clause, or that stands right before a chunk."""
    row, words = line.row, line.words.stances.for_whom
    heads = (_party_at(line, head) for head in (0, clause_begin(line, max(at, 0))))
    opens = next((number for number in heads if number is not None), None)
    if opens is not None:
        return opens
    small = at
    while row[small - 1].low in line.words.carriers:
        small -= 1
    near = (i for i in line.numbers(*PARTIES) if small <= line.phrases[i].last <= at)
    return next((i for i in near if row[line.phrases[i].first - 1].low in words), None)


def _party_at(line: Line, head: int) -> int | None:
    """The party of a clause that begins with "voor", or with "en ook voor"."""
    speech = line.words.speech
    while line.row[head].low in speech.skip or line.row[head].low in speech.goes_on:
        head += 1
    near = range(head, head + OPENS) if line.row[head].low in line.words.stances.for_whom else range(0)
    number = next((i for i in line.numbers(*PARTIES) if line.phrases[i].first in near), None)
    return None if number is None or _acts_another(line, number) else number


def _acts_another(line: Line, number: int) -> bool:
    """Whether a person acts right behind the verb: "Voor de verkiezingen had hij", no "is zij"."""
    phrase, low = line.phrases[number], line.row[line.phrases[number].last].low
    acts = low in line.words.talks.had
    return acts and any(line.phrases[i].first == phrase.last + 1 for i in line.numbers("pronoun", "person"))
