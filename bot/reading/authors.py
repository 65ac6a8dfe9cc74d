"""Who wrote a document that somebody goes by: "according to a recent report by X"."""

from bot.reading.line import Line
from bot.reading.nouns import is_noun

_AUTHOR = 5
"""Chunks behind a document among which stands by whom it is."""
_DESCRIBED = 4
"""Chunks from an article to the document that it determines: "a recent internal report"."""


def author(line: Line, at: int) -> int:
    """Where it stands by whom the document is: "a new tweet on Monday by X"; -1 for no document."""
    words = line.words
    at += line.row[at].low in words.roles.determiners
    near = range(at, at + _DESCRIBED)
    described = (
        i for i in near if not is_noun(line.row[i], words) or line.row[i].low in words.speech.documents
    )
    at = next(described, at)
    if line.row[at].low not in words.speech.documents:
        return -1
    beside = at + 1 + (line.row[at + 1].low in words.talks.days)
    of = beside if line.row[beside].low in words.roles.of_strict else None
    written = of or line.row.find(words.talks.by, at + 1, at + _AUTHOR)
    apart = any(chunk.text == "," for chunk in line.row.chunks[at + 1 : written])
    return -1 if written is None or apart else written + 1
