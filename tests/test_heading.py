"""Who heads a body of a land is told by an office, and never by who led that land's delegation."""

from datetime import date
from pathlib import Path

import newsroom
import pytest

from bot import answers, records

TODAY = date(2026, 3, 10)
SUMMIT = (
    "Noorwegen en Fiji praten vrijdag in Glasgow over visrechten. De Noorse delegatie wordt geleid door "
    "minister van Defensie Ingrid Tveit. Ole Moe, de voorzitter van de visserijcommissie van het Noorse "
    "parlement, noemde het overleg een laatste kans. Kari Dahl, de bevelhebber van het Noorse leger, is er. "
    "Nora Aas, voorzitter van de raad van bestuur van de Noorse bank, zweeg. "
    "“Wij wachten”, zei Else Vik, de voorzitter van de raad van bestuur van Greenpeace."
)
TOLD = [
    ("who leads the Norwegian army?", "Kari Dahl"),
    ("wie leidt het leger van Noorwegen?", "Kari Dahl"),
    ("who leads the Norwegian delegation?", "Ingrid Tveit"),
    ("who led the Norwegian government's delegation in Glasgow?", "Ingrid Tveit"),
    ("who heads Greenpeace?", "Else Vik"),
    ("who heads the fisheries committee of the Norwegian parliament?", "Ole Moe"),
]
NOT_TOLD = [
    "who leads the Norwegian parliament?",
    "Wie leidt het Noorse parlement?",
    "/who-led Norwegian navy",
    "who leads the Norwegian police?",
    "who heads the defence committee of the Norwegian parliament?",
    "wie leidde het Noorse leger in 2019?",
]


@pytest.mark.parametrize(("asked", "who"), TOLD)
def test_who_heads_a_body_is_told(asked: str, who: str, tmp_path: Path) -> None:
    """By an office whose words name it."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 5): SUMMIT}, "nl")
    given = records.answer(answers.answer(asked, store, today=TODAY))
    assert given["status"] == "answered"
    assert {fact["subject"] for fact in given["facts"]} == {who}


@pytest.mark.parametrize("asked", NOT_TOLD)
def test_another_body_of_the_land_is_not_taken_for_it(asked: str, tmp_path: Path) -> None:
    """Nor is a committee for its parliament, or the head at another time for the one asked for."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 5): SUMMIT}, "nl")
    given = records.answer(answers.answer(asked, store, today=TODAY))
    assert given["status"] in {"not_stated", "no_match"}, given["text"]
