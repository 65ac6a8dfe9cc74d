"""Nouns that say what somebody says: "the claim by X that", "X's warning that", "zijn belofte dat"."""

from collections.abc import Iterator

from bot.reading.line import Line

_ADJECTIVES = 3
"""Chunks at most from whose it is to the noun: "X's repeated public claim"."""


def claims(line: Line) -> Iterator[tuple[int, int]]:
    """The chunk of each such noun with a clause behind it, and the phrase that makes the claim."""
    speech = line.words.speech
    for at in range(len(line.row)) if line.row.has(speech.claims) else ():
        if line.row[at].low in speech.claims:
            number = _behind(line, at) if line.row[at + 1].low not in speech.that else _before(line, at)
            if number is not None:
                yield at, number


def _behind(line: Line, at: int) -> int | None:
    """Whose claim it is where they stand between it and its clause: "the claim of the union that"."""
    by = line.words.talks.by | line.words.roles.of_strict
    begins = (at + 2, at + 2 + (line.row[at + 2].low in line.words.names.articles))
    near = (i for i in line.numbers() if line.phrases[i].first in begins)
    number = next(near, None) if line.row[at + 1].low in by else None
    return number if number is not None and _brings(line, line.phrases[number].last) else None


def _brings(line: Line, at: int) -> bool:
    """Whether the clause of a claim begins here, an "is" before it or none: "de vrees van X is dat"."""
    speech, row = line.words.speech, line.row
    return row[at].low in speech.that or (row[at].low in speech.amounts and row[at + 1].low in speech.that)


def _before(line: Line, at: int) -> int | None:
    """Whose claim it is where they stand before it, as its owner or as who speaks of "his claim"."""
    for back in range(at - 1, max(-1, at - 1 - _ADJECTIVES), -1):
        if line.row[back].low == "'s" or line.row[back].text == "’s":
            return next((i for i in line.numbers() if line.phrases[i].last == back), None)
        if line.row[back].low in line.words.roles.possessives:
            before = [i for i in line.subjects("person", "pronoun") if line.phrases[i].last <= back]
            return before[0] if len(before) == 1 else None
        if line.row[back].kind != "word":
            return None
    return None
