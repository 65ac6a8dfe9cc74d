"""Stances that others share: "So does the union.", "backed the loan, as did Peru and Chile"."""

from collections.abc import Iterator, Mapping, Sequence

from bot.model import Mention, Position
from bot.reading.line import Line
from bot.reading.row import Row
from bot.reading.stance import PARTIES, Cue


def echoes(line: Line, own: Sequence[Cue], before: Position | None) -> Iterator[Cue]:
    """Whoever takes the stance just told too: that of the clause before, or of the sentence `before`."""
    for at in line.row.where(line.words.stances.too):
        if line.row[at + 1].low not in line.words.speech.auxiliaries:
            continue
        first = at + 2 + (line.row[at + 2].low in line.words.names.articles)
        number = next((i for i in line.numbers(*PARTIES) if line.phrases[i].first in (at + 2, first)), None)
        if number is None or not _ends(line, number):
            continue
        told = next((cue for cue in reversed(own) if cue.at < at), None)
        for one in line.joined(number):
            if told is not None and line.row[at - 1].text == ",":
                yield Cue(one, told.topic, told.stance, "position-verb", at + 1)
            elif before is not None and at == 0:
                yield Cue(one, before.topic, before.stance, "position-verb", at + 1)


def nor(line: Line, before: Row | None, latest: Mapping[Mention, str]) -> Iterator[Cue]:
    """The refusal of "Nor would the union", of what the sentence before says that others will not."""
    words = line.words
    if not (line.row[0].low in words.doubt.neither and line.row[1].low in words.stances.will_not):
        return
    first = 2 + (line.row[2].low in words.names.articles)
    number = next((i for i in line.numbers(*PARTIES) if line.phrases[i].first in (2, first)), None)
    if number is None or before is None or before.has(words.stances.undecided):
        return
    topic = next(reversed([*latest.values()]), "")
    bare = line.row[line.phrases[number].last].kind in ("mark", "nothing")
    if topic and bare and before.has(words.stances.negations):
        yield Cue(number, topic, "against", "position-will-not", 1)


def _ends(line: Line, number: int) -> bool:
    """Whether no verb stands behind whoever shares the stance, or behind those joined to them."""
    behind = line.row[line.phrases[line.joined(number)[-1]].last]
    return behind.kind in ("mark", "nothing") and behind.low != "'s"
