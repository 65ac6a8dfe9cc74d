"""Meetings told by who is seen together."""

import pytest
import reads

from bot.model import Language

SEEN: list[tuple[Language, str, str]] = [
    (
        "en",
        "The accord was signed in Lima on Monday by union leader Ada Cole, the mediator, and Ben Marsh.",
        "Ada Cole, Ben Marsh at Lima (held)",
    ),
    (
        "en",
        "A memorandum signed last July in Istanbul by Minister Ada Cole and Ben Marsh has lapsed.",
        "Ada Cole, Ben Marsh at Istanbul (held)",
    ),
    (
        "nl",
        "Het akkoord is maandag in Lima ondertekend door Ada Cole en Ben Maas.",
        "Ada Cole, Ben Maas at Lima (held)",
    ),
    (
        "en",
        "Ada Cole was in Lima, where she appeared alongside Ben Marsh.",
        "Ada Cole, Ben Marsh at Lima (held)",
    ),
    (
        "en",
        "Ada Cole spent three hours in the building that day with Ben Marsh.",
        "Ada Cole, Ben Marsh at - (held)",
    ),
    (
        "en",
        "Ada Cole spoke with both parties by telephone.",
        "Ada Cole, both parties at - (held)",
    ),
    (
        "en",
        "Peru gave in hours before leaders of the alliance sat down in Lima.",
        "leaders of the alliance at Lima (held)",
    ),
]
NOTHING: list[tuple[Language, str]] = [
    ("en", "The accord was signed by Ada Cole and Ben Marsh."),
    ("en", "The accord was not signed in Lima by Ada Cole."),
    ("en", "Ada Cole fought alongside Ben Marsh."),
    ("en", "The lawmakers sat down to vote."),
]


@pytest.mark.parametrize(("language", "text", "told"), SEEN)
def test_who_is_seen_together_at_a_place_meets(language: Language, text: str, told: str) -> None:
    """By whom a thing is signed, beside whom somebody appears, and with whom hours are spent."""
    assert reads.facts(text, language, "meeting") == [told]


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_what_has_no_place_is_no_meeting(language: Language, text: str) -> None:
    """No place, one alone, or another thing that they do."""
    assert reads.facts(text, language, "meeting") == []
