"""A capital in which something happened is a city, and stands for its government elsewhere."""

from datetime import date
from pathlib import Path

import newsroom
import pytest

from bot.answers import seated
from bot.model import Entity, Hit, Question

PERU = Hit(Entity("country:PE", "country", "Peru"), "Lima", "Lima", 100.0, "metonym")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Who was fired in Lima?", "city"),
        ("Wie werd in Lima ontslagen?", "city"),
        ("Who was fired by Lima?", "country"),
    ],
)
def test_a_seat_is_a_city_behind_a_word_for_being_there(text: str, kind: str, tmp_path: Path) -> None:
    """Only where sentences are searched for what was in it."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 1): "A minister was fired in Lima."})
    question = Question(text, "en", "passages", (text,))
    assert seated.as_city(PERU, question, store).entity.kind == kind
