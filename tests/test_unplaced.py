"""An office said of nothing is its land's where the words beside it say so, and else near it at most."""

from datetime import date
from pathlib import Path

import newsroom
import pytest

from bot import answers, records

TODAY = date(2026, 3, 10)
HARVEST = (
    "Kenyan President Ada Otieno opened the meeting. Her environment minister, Noor Wanjala, plans a draft."
    "\n\nPoland refused the offer. Prime minister Jan Malik flew home on Monday."
)


@pytest.mark.parametrize(
    ("asked", "status", "shown"),
    [
        ("Who is Kenya's environment minister?", "answered", "Noor Wanjala"),
        ("Who was Kenya's environment minister in 2019?", "not_stated", "Noor Wanjala"),
        ("Who was prime minister of Poland in 2025?", "not_stated", "Jan Malik"),
        ("Who is prime minister of Poland?", "not_stated", "Jan Malik"),
    ],
)
def test_an_office_of_nothing_is_shown_with_its_land(
    asked: str, status: str, shown: str, tmp_path: Path
) -> None:
    """Hers is the land's that was named before; who flew home is no more than near to what is asked."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 1): HARVEST})
    given = records.answer(answers.answer(asked, store, today=TODAY))
    assert given["status"] == status
    assert shown in given["text"]


def test_an_office_is_near_no_land_of_another_paragraph(tmp_path: Path) -> None:
    """The paragraph about Poland says nothing of Kenya."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 1): HARVEST})
    given = records.answer(answers.answer("Who is prime minister of Kenya?", store, today=TODAY))
    assert "Malik" not in given["text"]


FILED = "{city} — The {land} budget was rejected on Monday. Commerce secretary Ada Cole walked out."


@pytest.mark.parametrize(
    ("city", "land", "status"),
    [
        ("NAIROBI", "Kenyan", "answered"),
        ("NAIROBI", "Polish", "not_stated"),
        ("WARSAW", "Kenyan", "not_stated"),
        ("Nairobi", "Kenyan", "not_stated"),
    ],
)
def test_an_article_filed_in_a_capital_is_of_its_land(
    city: str, land: str, status: str, tmp_path: Path
) -> None:
    """Where it opens with that land too: talks between others are held in many a capital."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 1): FILED.format(city=city, land=land)})
    given = records.answer(
        answers.answer("Who was Kenya's commerce secretary in March 2026?", store, today=TODAY)
    )
    assert given["status"] == status
