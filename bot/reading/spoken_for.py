"""Whose stance it is where somebody speaks for their people: "Cole said her members would not accept it"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from bot.reading.line import Line
from bot.reading.saying import Saying, speaker
from bot.reading.stance import Cue


def spoken_for(line: Line, cue: Cue, sayings: Sequence[Saying]) -> Iterator[Cue]:
    """The stance, taken by who says so where it is only that of "her members" or "zijn strijders".

    None where nobody knows whose they are: "his daughter does not want to see him".
    """
    phrase, who = line.phrases[cue.number], line.who[cue.number]
    theirs = line.row[phrase.first].low in line.words.roles.possessives
    known = who is None or who.id is not None or who.name != phrase.text
    if not theirs or known:
        yield cue
    elif phrase.kind != "body" and _is_several(line, cue.number):
        before = (one for one in sayings if one.form == "verb" and one.verb < phrase.first)
        said = (one.subject for one in before if one.subject is not None and speaker(line, one) is not None)
        yield from (replace(cue, number=number) for number in islice(said, 1))


def _is_several(line: Line, number: int) -> bool:
    phrase, endings = line.phrases[number], line.words.bodies.plural_endings
    return phrase.plural or (phrase.kind != "role" and phrase.text.casefold().endswith(endings))
