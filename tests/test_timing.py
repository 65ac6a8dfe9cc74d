"""When something was is told by a sentence that has a time and all that is asked about."""

from datetime import date
from pathlib import Path

import newsroom
import pytest

from bot import answers, records

TODAY = date(2026, 3, 10)
COURT = (
    "De rechtbank hoorde gisteren Karel Dumoulin, en de koning ontving dinsdagavond de minister. "
    "De boeren bleven thuis. De zaal bleef leeg. Uitspraak op 8 mei. De regering houdt binnen 24 maanden een "
    "stemming over de grondwet. Twee bronnen zeiden dat de minister per helikopter was gevlucht."
)


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("Op welke datum valt de uitspraak?", "Uitspraak op 8 mei."),
        ("Wanneer is de uitspraak?", "Uitspraak op 8 mei."),
        ("Wanneer houdt de regering een stemming over de grondwet?", "binnen 24 maanden"),
        ("Is het waar dat de minister per helikopter is gevlucht?", "per helikopter"),
        ("Wanneer overleed de koning?", ""),
        ("Wanneer is de begrafenis?", ""),
    ],
)
def test_a_time_is_told_with_all_that_is_asked(asked: str, shown: str, tmp_path: Path) -> None:
    """The king who received somebody on Tuesday did not die on it."""
    store = newsroom.read(tmp_path, [("nl", "Zaak in Gent", COURT)])
    given = records.answer(answers.answer(asked, store, today=TODAY))
    said = " ".join(span["quote"] for fact in given["facts"] for span in fact["evidence"])
    assert shown in said if shown else not said


@pytest.mark.parametrize("asked", ["In which outlet was that?", "welke krant?", "in welk blad stond dat?"])
def test_an_outlet_is_the_source_of_the_last_answer(asked: str, tmp_path: Path) -> None:
    """As "source?" asks for it."""
    store = newsroom.read(tmp_path, [("nl", "Zaak in Gent", COURT)])
    answers.answer("Wanneer is de uitspraak?", store, today=TODAY, thread="t")
    given = records.answer(answers.answer(asked, store, today=TODAY, thread="t"))
    assert "Het Getij" in given["text"]
