"""Whose stance it is: the party of its phrase, or each of those whom "they" of the sentence before means."""

from collections.abc import Sequence

from bot.model import Mention
from bot.reading.holders import finite, opener
from bot.reading.line import Line
from bot.reading.stance import Cue

_TWO = 2
_FAR = 4
"""Sentences back to those who are both meant."""


def takers(lines: Sequence[Line], number: int, cue: Cue) -> Sequence[Mention]:
    """The parties of a stance in sentence `number`, none where it is not sure who takes it."""
    who = lines[number].who[cue.number]
    if lines[number].phrases[cue.number].text.casefold() in lines[number].words.pronouns.both:
        before = (_listed(line) for line in reversed(lines[max(0, number - _FAR) : number]))
        return next((two for two in before if len(two) == _TWO), ())
    if _is_several(lines[number], cue):
        told = opener(lines[number], cue.at) in lines[number].words.speech.that
        within = _listed(lines[number], lines[number].phrases[cue.number].first) if told else ()
        if within:
            return within
        listed = _listed(lines[number - 1]) if number else ()
        if listed and (who is None or who in listed):
            return listed
    return () if who is None else (who,)


def _is_several(line: Line, cue: Cue) -> bool:
    """Whether "they" takes it: in a language where that is "she" too, with a verb of several."""
    pronouns, low = line.words.pronouns, line.phrases[cue.number].text.casefold()
    if low not in pronouns.plural:
        return False
    verb = line.row[finite(line, cue.at)].low
    return low not in pronouns.female or verb.endswith(pronouns.plural_verb_endings)


def _listed(line: Line, last: int | None = None) -> Sequence[Mention]:
    """Those whom a sentence names together as who acts in it, up to a chunk; none where one is not sure."""
    ahead = (i for i in line.subjects("person", "body", "land", "role"))
    lists = (line.joined(i) for i in ahead if last is None or line.phrases[i].last <= last)
    first = next((found for found in lists if len(found) > 1), [])
    named = [who for who in (line.who[number] for number in first) if who is not None]
    return tuple(named) if len(named) == len(first) else ()
