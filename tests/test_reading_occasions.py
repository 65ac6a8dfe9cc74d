"""Meetings at which something else is told."""

import pytest
import reads

from bot.model import Language

TOLD: list[tuple[Language, str, str]] = [
    (
        "en",
        "At a summit in Lima, regional leaders failed to agree on a price.",
        "regional leaders at Lima (held)",
    ),
    (
        "en",
        "The ministers will decide at a conference in Lima on Friday.",
        "The ministers at Lima (planned)",
    ),
    (
        "en",
        "Peru and Chile agreed on a price after two days of mediated talks in Lima.",
        "Peru, Chile at Lima (held)",
    ),
    (
        "nl",
        "De Ierse regering bereikte na negen uur onderhandelen een akkoord over de begroting.",
        "De Ierse regering at - (held)",
    ),
]
UNTOLD: list[tuple[Language, str]] = [
    ("en", "A farmer spoke at a conference on prices."),
    ("en", "Two diplomats briefed on the talks said the rebels wanted more."),
]


@pytest.mark.parametrize(("language", "text", "told"), TOLD)
def test_several_meet_where_something_happens(language: Language, text: str, told: str) -> None:
    """Whoever a sentence is about was at the talks at which, or after which, it says what they did."""
    assert reads.facts(text, language, "meeting") == [told]


@pytest.mark.parametrize(("language", "text"), UNTOLD)
def test_one_alone_meets_nobody(language: Language, text: str) -> None:
    """One person at a conference, or people who only know of talks."""
    assert reads.facts(text, language, "meeting") == []
