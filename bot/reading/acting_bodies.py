"""The body that "hij" or "ze" of a clause inside a sentence means: "De bond zegt dat hij staakt"."""

from collections.abc import Sequence

from bot.model import Mention
from bot.reading.line import Line

_PEOPLE = frozenset({"person", "role", "pronoun", "people"})
_SIDES = frozenset({"body", "land"})


def acting_body(line: Line, at: int, who: Sequence[Mention | None]) -> tuple[Mention, int] | None:
    """The one body of which a sentence is so far, in languages where "he" and "she" are bodies too."""
    phrase, pronouns = line.phrases[at], line.words.pronouns
    low = phrase.text.casefold()
    may_be = low in pronouns.male | pronouns.female and low not in pronouns.object_too
    inside = line.row[phrase.first - 1].low in line.words.clause_openers
    if not (line.words.speech.turned and may_be and inside) or low in pronouns.neuter:
        return None
    first = next((i for i in line.subjects() if i < at), None)
    if first is None or line.phrases[first].kind not in _SIDES or line.phrases[first].plural:
        return None
    others = any(one.kind in _PEOPLE for one in line.phrases[:at])
    one = None if others or len(line.joined(first)) > 1 else who[first]
    return None if one is None else (one, 0)
