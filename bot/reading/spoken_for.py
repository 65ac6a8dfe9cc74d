"""Whose stance it is where somebody speaks for their people: "Cole said her members would not accept it"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from bot.reading.line import Line
from bot.reading.saying import Saying, speaker
from bot.reading.stance import Cue

_THAT = 3
"""Chunks behind a verb of promising among which its "that" stands."""


def spoken_for(line: Line, cue: Cue, sayings: Sequence[Saying]) -> Iterator[Cue]:
    """The stance, taken by who says so where it is only that of "her members" or "zijn strijders".

    None where nobody knows whose they are: "his daughter does not want to see him".
    """
    cue = _promised(line, cue)
    phrase, who = line.phrases[cue.number], line.who[cue.number]
    theirs = line.row[phrase.first].low in line.words.roles.possessives
    known = who is None or who.id is not None or who.name != phrase.text
    if not theirs or known:
        yield cue
    elif phrase.kind != "body" and _is_several(line, cue.number):
        before = (one for one in sayings if one.form == "verb" and one.verb < phrase.first)
        said = (one.subject for one in before if one.subject is not None and speaker(line, one) is not None)
        yield from (replace(cue, number=number) for number in islice(said, 1))


def _promised(line: Line, cue: Cue) -> Cue:
    """A promise of what others will do is theirs: of "pledged that Peru would pay" Peru's."""
    if cue.stance != "offers" or cue.rule != "position-verb":
        return cue
    row, words = line.row, line.words
    that = row.find(words.speech.that, cue.at + 1, min(len(row), cue.at + _THAT))
    begins = () if that is None else (that, that + 1, that + 1 + (row[that + 1].low in words.names.articles))
    theirs = (i for i in line.numbers("body", "land") if line.phrases[i].first in begins and line.free[i])
    number = next(theirs, None)
    return cue if number is None or line.who[number] is None else replace(cue, number=number)


def _is_several(line: Line, number: int) -> bool:
    phrase, endings = line.phrases[number], line.words.bodies.plural_endings
    return phrase.plural or (phrase.kind != "role" and phrase.text.casefold().endswith(endings))
