"""Which phrase others only belong to: of "Ada Cole van de bond van Peru" the first."""

from bot.reading.line import Line

_OWNER = 4
"""Chunks between "of" and the name that it brings in: "of the army's Northern Command"."""
_OWNERS = frozenset({"person", "role", "people", "body"})


def owner_of(line: Line, number: int) -> int:
    """The phrase that this one belongs to in the end: "Cole" for "Peru"; itself if it belongs to none."""
    owners = line.words.roles.of_strict
    while number and _is_further(line, number):
        number -= 1
    phrase = line.phrases[number]
    at = line.phrases[number - 1].last if number else -1
    between = line.row.chunks[at + 1 : phrase.first]
    plain = all(
        chunk.low == "'s" or (chunk.kind == "word" and chunk.low not in line.words.verbs) for chunk in between
    )
    named = number and line.row[at].low in owners and len(between) <= _OWNER and plain
    return owner_of(line, number - 1) if named and line.phrases[number - 1].kind in _OWNERS else number


def _is_further(line: Line, number: int) -> bool:
    """Whether a phrase belongs to an "of" of the one before: "of the army's Command", "of Peru and Chile"."""
    phrase, before = line.phrases[number], line.phrases[number - 1]
    gap = [chunk.low for chunk in line.row.chunks[before.last : phrase.first]]
    owned = gap[:1] == ["'s"] and not line.words.verbs.intersection(gap)
    governed = line.row[before.first - 1].low in line.words.roles.of_strict
    lands = phrase.kind == before.kind == "land" and len(gap) == 1 and gap[0] in line.words.roles.conjunctions
    return governed and (owned or lands)
