"""How far the sentence reaches that says something, where several speak in it."""

from collections.abc import Sequence

from bot.reading.line import Line
from bot.reading.saying import Saying, speaker

_TRAILING = frozenset(",;")


def clause(line: Line, saying: Saying, stating: Sequence[Saying]) -> tuple[int, int]:
    """The offsets of the clause that says it: the sentence, or its part where several speak."""
    first, last = 0, len(line.row)
    for other in stating:
        cut = None if speaker(line, other) == speaker(line, saying) else _cut(line, saying, other)
        if cut is not None and other.verb < saying.verb:
            first = max(first, cut)
        elif cut is not None:
            last = min(last, cut)
    return line.row[first].start, _trim(line, first, last)


def _cut(line: Line, one: Saying, other: Saying) -> int | None:
    """The chunk with which the later of two sayings begins."""
    earlier, later = sorted((one, other), key=lambda saying: saying.verb)
    breaks = line.words.speech.clause_breaks
    back = range(min(later.first, later.verb), earlier.verb, -1)
    return next((at for at in back if line.row[at].low in breaks or line.row[at].text == ";"), None)


def _trim(line: Line, first: int, last: int) -> int:
    if last == len(line.row):
        return line.sentence.end
    while last > first + 1 and line.row[last - 1].text in _TRAILING:
        last -= 1
    return line.row[last - 1].end
