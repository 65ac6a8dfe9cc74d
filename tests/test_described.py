"""A sentence about "the 61-year-old" or "the Dane" is about whoever is named just before it."""

from datetime import date
from pathlib import Path

import newsroom
import pytest

from bot import answers, records

TODAY = date(2026, 3, 10)
TRIAL = (
    "Het parket vordert twee jaar cel tegen Karel Dumoulin, de gewezen topman van een rederij. "
    "De 58-jarige Oostendenaar zou 900.000 euro aan smeergeld hebben ontvangen. "
    "Voorzitter Ann Baert sprak met Karel Dumoulin en met Piet Leenders. "
    "De 44-jarige zakenman bezit 30 procent van de aandelen."
)


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("Hoeveel smeergeld zou Dumoulin hebben gekregen?", "900.000"),
        ("Welk bedrag aan smeergeld zou Dumoulin ontvangen hebben?", "900.000"),
        ("Hoeveel procent van de aandelen heeft Piet Leenders?", "30 procent"),
    ],
)
def test_a_description_stands_for_who_is_named_last(asked: str, shown: str, tmp_path: Path) -> None:
    """By age, by land or by trade, where nobody else is named in between."""
    store = newsroom.read(tmp_path, [("nl", "Cel gevorderd", TRIAL)])
    given = records.answer(answers.answer(asked, store, today=TODAY))
    assert given["status"] == "answered"
    assert shown in given["text"]


def test_a_description_stands_for_nobody_named_before_another(tmp_path: Path) -> None:
    """The businessman is the last one named, and none before."""
    store = newsroom.read(tmp_path, [("nl", "Cel gevorderd", TRIAL)])
    asked = "Hoeveel procent van de aandelen heeft Dumoulin?"
    assert records.answer(answers.answer(asked, store, today=TODAY))["status"] in {"no_match", "not_stated"}
