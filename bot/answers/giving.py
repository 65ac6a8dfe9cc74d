"""Whether a sentence gives what a question asks for: a number, an age, a length of time, how one came."""

from collections.abc import Mapping
from itertools import pairwise

from bot import lexicon
from bot.answers import matching
from bot.store import Term

CUES: dict[lexicon.Cue, lexicon.Cue] = {
    "age": "aged",
    "clock": "hour",
    "kin": "kinship",
    "manner": "vehicle",
    "length": "lasting",
    "often": "repeatedly",
    "whereof": "thereof",
}
"""What asks for something, and what stands in a sentence that gives it."""
PERCENT = "%"
COUNTED = 4
"""Words from "how many" to what is counted, at most."""


def needed(text: str) -> frozenset[lexicon.Cue]:
    """What a question asks for, by the cues that ask.

    >>> sorted(needed("How did they get there?")), sorted(needed("How did they win?"))
    (['manner'], [])
    """
    asking: tuple[lexicon.Cue, ...] = ("number", *CUES)
    is_of_coming = lexicon.has(text, "moving") and not lexicon.has(text, "degree")
    found = frozenset(cue for cue in asking if lexicon.has(text, cue) and (cue != "manner" or is_of_coming))
    return found - {"number"} if "often" in found else found


def is_share(said: str) -> bool:
    """Whether a sentence says how large a part is: "about a fifth", "12%".

    >>> is_share("about a fifth of the land"), is_share("the land of 1991")
    (True, False)
    """
    return lexicon.has(said, "fraction") or PERCENT in said


def is_size(said: str) -> bool:
    """Whether a sentence says how large something is: it has a number that is no year, or a share.

    >>> is_size("a wall of 30 metres"), is_size("the 2022-talks")
    (True, False)
    """
    return is_share(said) or any(map(matching.is_number, said.split()))


def counted(text: str, terms: Mapping[str, Term]) -> Term | None:
    """What a question asks the number of, a name before it or not; None for no thing that is counted.

    >>> tanks = Term(frozenset({"tanks"}))
    >>> counted("How many Norwegian tanks came?", {"tanks": tanks}) == tanks
    True
    """
    said = lexicon.words(text)
    at = next((at for at, word in enumerate(said) if lexicon.has(word, "counting")), len(said))
    word = next((one for one in said[at + 1 : at + COUNTED] if one in terms), "")
    counted = terms.get(word) if word.endswith(lexicon.PLURALS) and not lexicon.has(word, "anybody") else None
    return counted if counted and not any(map(_is_done, counted.senses)) else None


def _is_done(sense: str) -> bool:
    return lexicon.standing(frozenset({sense})) in {"event", "deed"}


def gives(said: str, needs: frozenset[lexicon.Cue]) -> bool:
    """Whether a sentence gives all that is asked for.

    >>> gives("Lund, 52, was calm.", frozenset({"age"})), gives("They met in 2022.", frozenset({"age"}))
    (True, False)
    """
    return all(_gives(said, cue) for cue in needs)


def _gives(said: str, cue: lexicon.Cue) -> bool:
    if cue == "number":
        return is_size(said)
    if lexicon.has(said, CUES[cue]):
        return True
    return {"age": _between_commas, "clock": _has_hour}.get(cue, _never)(said)


def _never(_: str) -> bool:
    """Of a cue that a sentence gives by its words alone."""
    return False


def _between_commas(said: str) -> bool:
    """Whether a number alone stands between two commas, as an age does behind a name."""
    return any(piece.strip().isdecimal() for piece in said.split(",")[1:-1])


def _has_hour(said: str) -> bool:
    """Whether a time of day stands in figures: "09:30", "11pm", "20 uur"."""
    words = [word.strip(".,;()") for word in said.split()]
    clock = any(word.replace(":", "").isdecimal() and ":" in word for word in words)
    return clock or any(_is_hour(before, word) for before, word in pairwise(["", *words]))


def _is_hour(before: str, word: str) -> bool:
    """Whether a word is that for an hour, and its number stands before it or in it."""
    number = word.rstrip("apm.h").rstrip("APM")
    if lexicon.has(word, "oclock"):
        return before[:1].isdecimal()
    return number.isdecimal() and word != number and lexicon.has(word[len(number) :], "oclock")
