"""Which phrase others only belong to: of "Ada Cole van de bond van Peru" the first."""

from bot.reading.line import Line
from bot.reading.nouns import is_noun

_OWNER = 8
"""Chunks between "of" and the name that it brings in: "of the army's old Northern Command"."""
_OWNERS = frozenset({"person", "role", "people", "body"})


def owner_of(line: Line, number: int) -> int:
    """The phrase that this one belongs to in the end: "Cole" for "Peru"; itself if it belongs to none."""
    if _ends_role(line, number):
        return owner_of(line, number - 1)
    link = _link(line, number)
    owner = next((i for i in range(number) if line.phrases[i].last == link), None)
    if owner is None or line.phrases[owner].kind not in _OWNERS:
        return number
    strict = line.row[link].low in line.words.roles.of_strict
    somebody = line.phrases[number].kind == "person" and " " in line.phrases[number].name
    works = line.phrases[owner].kind == "person" and not somebody
    return owner_of(line, owner) if strict or works else number


def _ends_role(line: Line, number: int) -> bool:
    """Whether a name ends what the role before it is of: "the leader of the union" and "Red Hands"."""
    phrase, before = line.phrases[number], line.phrases[number - 1]
    adjoins = number > 0 and before.last == phrase.first and before.kind in ("role", "people")
    of = line.words.roles.of_strict
    return adjoins and phrase.kind != "pronoun" and line.row.has(of, before.first, before.last)


def _link(line: Line, number: int) -> int:
    """Where the "of" stands that governs a phrase, only nouns and names between; -1 for none.

    That may be an "at" or a "from" too, behind somebody who works there.
    """
    links, first = line.words.roles.of_strict | line.words.roles.works_at, line.phrases[number].first
    for at in range(first - 1, max(-1, first - 2 - _OWNER), -1):
        if line.row[at].low in links:
            return at
        if not (_is_nominal(line, at) or _joins_lands(line, number, at)):
            return -1
    return -1


def _is_nominal(line: Line, at: int) -> bool:
    """Whether a chunk may stand inside a noun phrase that begins behind "of"."""
    chunk, words = line.row[at], line.words
    if chunk.named or chunk.kind == "portfolio" or chunk.low == "'s":
        return True
    noun = chunk.kind == "word" and is_noun(chunk, words) and chunk.low not in words.verbs
    return noun or chunk.low in words.roles.determiners


def _joins_lands(line: Line, number: int, at: int) -> bool:
    """Whether "and" joins two lands here: "of Peru and Chile"."""
    beside = number and line.phrases[number].first == at + 1 and line.phrases[number - 1].last == at
    lands = beside and line.phrases[number].kind == line.phrases[number - 1].kind == "land"
    return bool(lands) and line.row[at].low in line.words.roles.conjunctions
