"""What the words around a name show of it: a place or a firm, where it may look like a surname."""

from bot.lexicon import gender_of
from bot.reading.row import Row

_APPOSED = 6
"""Chunks behind "X, a" up to which the noun stands that says what it is: "X, a maker of cheap cars"."""


def is_thing(row: Row, at: int) -> bool:
    """Whether the words beside a name say that it is no person's: "X police", "X, which"."""
    chunk, names = row[at], row.words.names
    if gender_of(f"{chunk.text} "):
        return False
    based = row[at - 1].low.rpartition("-")[2] in names.adjective_parts and "-" in row[at - 1].low
    of_place = row[at + 1].low in names.of_places and row[at + 1].kind == "word"
    of_firm = row.owns(at) and row[at + 2].low in names.of_firms
    return based or of_place or of_firm or _lies_in(row, at) or _is_called_thing(row, at + 1)


def _lies_in(row: Row, at: int) -> bool:
    """Whether it is told where something is: "in X", not "confidence in X"."""
    names = row.words.names
    return row[at - 1].low in names.places_in and row[at - 2].low not in names.trusts and not row.owns(at)


def _is_called_thing(row: Row, comma: int) -> bool:
    """Whether a comma brings in what only a body or a place is: ", which", ", a small firm"."""
    words = row.words
    if row[comma].text != ",":
        return False
    if row[comma + 1].low in words.names.of_things:
        return True
    if row[comma + 1].low not in words.names.articles:
        return False
    nouns = words.bodies.heads | words.bodies.groups | words.talks.place_nouns
    for at in range(comma + 2, comma + _APPOSED):
        if row[at].kind != "word" or row[at].low in words.roles.of:
            return False
        if row[at].low in nouns:
            ends = row[at + 1].kind != "word" or row[at + 1].low in words.function
            return ends and not row.owns(at)
    return False
