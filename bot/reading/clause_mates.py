"""Whom a pronoun does not mean, as its own clause names them: "Over Bos zei hij dat"."""

from collections.abc import Sequence

from bot.model import Mention
from bot.reading.line import Line


def named(line: Line, at: int, who: Sequence[Mention | None]) -> frozenset[Mention]:
    """The persons that a pronoun's own clause names before it.

    None in languages whose clauses may begin without a word or a mark: "Cole said he would go".
    """
    row, words = line.row, line.words
    if not words.speech.turned:
        return frozenset()
    begin = line.phrases[at].first
    parts = words.clause_openers | words.speech.clause_breaks | words.speech.goes_on
    back = range(begin - 1, -1, -1)
    first = next((i for i in back if row[i].kind in ("mark", "quote") or row[i].low in parts), -1)
    named = (i for i in line.numbers("person") if first < line.phrases[i].first and i < at)
    return frozenset([one for i in named if not line.phrases[i].genitive and (one := who[i]) is not None])
