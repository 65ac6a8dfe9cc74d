"""What a rule for positions hands on: whose stance, on what, which, and by which rule."""

from dataclasses import dataclass

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
