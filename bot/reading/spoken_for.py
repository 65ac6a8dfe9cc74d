"""Whose stance it is where somebody speaks for their people: "Cole said her members would not accept it"."""

from collections.abc import Sequence
from dataclasses import replace

from bot.reading.line import Line
from bot.reading.saying import Saying, speaker
from bot.reading.stance import Cue


def spoken_for(line: Line, cue: Cue, sayings: Sequence[Saying]) -> Cue:
    """The stance, taken by who says so where it is only that of "her members" or "zijn strijders"."""
    phrase, who = line.phrases[cue.number], line.who[cue.number]
    theirs = line.row[phrase.first].low in line.words.roles.possessives
    known = who is None or who.id is not None or who.name != phrase.text
    if not theirs or known or phrase.kind == "body" or not _is_several(line, cue.number):
        return cue
    before = (one for one in sayings if one.form == "verb" and one.verb < phrase.first)
    said = (one.subject for one in before if one.subject is not None and speaker(line, one) is not None)
    number = next(said, None)
    return cue if number is None else replace(cue, number=number)


def _is_several(line: Line, number: int) -> bool:
    phrase = line.phrases[number]
    return phrase.plural or phrase.text.casefold().endswith(line.words.bodies.plural_endings)
