"""Whose word a clause is: that of who says it, where the article only passes it on."""

from collections.abc import Sequence

from bot.model import Mention
from bot.reading.line import Line
from bot.reading.saying import Saying, speaker

_COMMA = frozenset(",")


def voice(line: Line, sayings: Sequence[Saying], at: int) -> Mention | None:
    """Who says the clause of this chunk: "Volgens X weigert Y", "X says that Y refuses"."""
    heard = (speaker(line, saying) for saying in sayings if _takes_in(line, saying, at))
    return next((who for who in heard if who is not None), None)


def _takes_in(line: Line, saying: Saying, at: int) -> bool:
    """Whether what is said takes in a chunk, no other clause beginning between."""
    speech, row = line.words.speech, line.row
    first, last = sorted((saying.verb, at))
    if saying.form == "according":
        takes = saying.verb != at
    elif saying.verb >= at:
        takes = saying.verb > at and saying.form == "verb" and row[saying.first - 1].text == ","
    else:
        bare = row[saying.verb].low in speech.bare_clause
        takes = row.has(speech.that, first + 1, last) or (bare and not row.has(_COMMA, first + 1, last))
    return takes and not row.has(line.words.clause_ends, first + 1, last)
