"""People who meet others and have no name: "the parties", "senior political leaders", "hospital managers"."""

from bot.model import Mention
from bot.reading.line import Line
from bot.reading.nouns import is_adjective, is_noun

_LONGEST = 5
"""Chunks of "the country's senior political leaders" between its article and its last word."""


def group(line: Line, at: int) -> Mention | None:
    """The several people of whom a noun phrase is that begins at a chunk; None for one, a thing, a name."""
    end = _end(line, at)
    return None if end is None else Mention(line.row.shown(at, end), "body")


def _end(line: Line, at: int) -> int | None:
    row, words = line.row, line.words
    begin = at + (row[at].low in words.roles.determiners | words.talks.both_sides)
    last = None
    for i in range(begin, begin + _LONGEST):
        chunk = row[i]
        plain = chunk.kind == "word" and not chunk.capital and chunk.low not in words.function
        known = is_adjective(chunk.low, words) or is_noun(chunk, words) or chunk.low in words.roles.numbers
        if not (chunk.is_form("adjective") or (plain and known)):
            break
        last = i + 1 if are_people(line, chunk.low) else None
    return last


def are_people(line: Line, low: str) -> bool:
    """Whether a word is one for several people or bodies that people act for."""
    words = line.words
    if low in words.talks.press | words.talks.not_people:
        return False
    if low.endswith(words.talks.people_endings):
        return True
    several = (
        words.bodies.plural
        | words.bodies.unnamed
        | words.talks.guests
        | words.talks.bargainers
        | words.talks.sent
    )
    return low in several or low in words.roles.plural or low in words.talks.delegation
