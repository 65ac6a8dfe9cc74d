"""What a rule for positions hands on: whose stance, on what, which, and by which rule."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.reading.line import Line
from bot.reading.phrase import Kind
from bot.reading.shapes import Stance

PARTIES: tuple[Kind, ...] = ("person", "land", "body", "role", "pronoun", "noun", "people")
"""Phrases that can take a stance."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Phrase `number` takes a stance on a topic, in the article's words, by the word at chunk `at`."""

    number: int
    topic: str
    stance: Stance
    rule: str
    at: int


def longest(cues: Sequence[Cue]) -> list[Cue]:
    """Without the verbs with which a longer phrase begins: "wil af van" is no "wil"."""
    begun = {(cue.number, cue.at) for cue in cues if cue.rule == "position-phrase"}
    return [cue for cue in cues if cue.rule != "position-verb" or (cue.number, cue.at) not in begun]


def reach(line: Line, cue: Cue) -> tuple[int, int]:
    """The chunks from the party to the word that takes the stance, whichever comes first."""
    phrase = line.phrases[cue.number]
    return min(cue.at, phrase.first), max(cue.at, phrase.last - 1)
