"""What an asker says beside a question is left out of it; what narrows it stays."""

from pathlib import Path

import pytest
import subjects

from bot import answers, records
from bot.questions import remarks

LEFT_OUT = [
    (
        "Goedemiddag, nachtredactie hier. Wie leidde Fiji in Glasgow? Alvast bedankt.",
        "Wie leidde Fiji in Glasgow?",
    ),
    ("the subs are asking: who led Fiji in Glasgow", "who led Fiji in Glasgow"),
    ("who led Fiji in Glasgow? lawyers need to know asap", "who led Fiji in Glasgow?"),
    ("wie leidde Fiji (moet het nu weten)", "wie leidde Fiji"),
    ("wie leidde Fiji, chef wil het weten, in Glasgow?", "wie leidde Fiji, in Glasgow?"),
    ("who is Lund sorry cannot read my own handwriting", "who is Lund"),
    ("WHO LED FIJI STOP NEED IT ASAP STOP", "WHO LED FIJI."),
    ("who led Fiji, names and titles pls", "who led Fiji"),
    ("Els hier van de webredactie: wie leidde Fiji?", "wie leidde Fiji?"),
    ("who led Fiji? Many thanks, Tom", "who led Fiji?"),
    ("who led Fiji & what's his job", "who led Fiji"),
    ("wie leidde Fiji en wat is haar functie?", "wie leidde Fiji"),
    ("president of Fiji, name? not the premier", "president of Fiji"),
    ("who led Fiji? Many thanks, France", "who led Fiji? France"),
    ("a reader emailed us: who led Fiji?", "who led Fiji?"),
    ("legal wants to know if Lund led Fiji", "is it true that Lund led Fiji"),
]
KEPT = [
    "who led Fiji, the Norwegians?",
    "Did Lund tell the lawyers to stop?",
    "wie leidde Fiji, in mei?",
    "who is the editor of De Linde",
    "I said Lund. Who led Fiji?",
    "what did Lund say about the press",
    "thanks a lot",
    "who led Fiji and what is Lund's job",
    "who led Fiji, not Lund",
    "was Lund there & what did she say",
    "who led Fiji, i need slovakia",
    "who led, i mean the fog",
]


@pytest.mark.parametrize(("typed", "asked"), LEFT_OUT)
def test_a_remark_is_left_out(typed: str, asked: str) -> None:
    """Wherever it stands, whatever sets it apart."""
    assert remarks.without(typed, lambda _: False) == asked


@pytest.mark.parametrize("typed", KEPT)
def test_what_names_somebody_or_something_is_no_remark(typed: str) -> None:
    """It narrows what is asked."""
    assert remarks.without(typed, lambda _: False) == typed


@pytest.mark.parametrize(
    ("typed", "status"),
    [
        ("Evening, picture desk here. Who led Norway in Glasgow? Need it for a caption.", "answered"),
        ("Evening, picture desk here. Who led Norway in Oslo? Need it for a caption.", "not_stated"),
        ("wie leidde Noorwegen in Glasgow, in 2019, aub, eindredactie vraagt het", "not_stated"),
    ],
)
def test_a_question_among_remarks_is_answered_as_without_them(
    tmp_path: Path, typed: str, status: str
) -> None:
    """And of another place or year no more than that."""
    given = records.answer(answers.answer(typed, subjects.filled(tmp_path), today=subjects.TODAY))
    assert given["status"] == status
