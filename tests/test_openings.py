"""What stands before a question says what it is about, or nothing."""

from pathlib import Path

import pytest
import subjects

from bot import answers, records
from bot.questions import openings

BEFORE = [
    ("I'm writing a profile of Lund: which talks was she at?", "which talks was she at? Lund"),
    ("opnieuw: wie is Lund?", "wie is Lund?"),
    ("Deadline! who led Fiji?", "who led Fiji?"),
    ("snel: wie leidde Fiji?", "wie leidde Fiji?"),
    ("FYI team - who is Lund?", "who is Lund?"),
    ("coal tax: who is against it?", "who is against it? coal tax"),
    ("Ik werk aan een stuk over Fiji. Wie is Lund?", "Wie is Lund?"),
    ("Wie is dr. Lund?", "Wie is dr. Lund?"),
    ("For a caption I need to know who led the team in Oslo", "who led the team in Oslo"),
    ("Ik maak een kader over Oslo en wil weten wie de delegatie leidde", "wie de delegatie leidde Oslo"),
    ("The Fiji team in Oslo, who led it in May?", "who led it in May? The Fiji team in Oslo"),
    (
        "In mei 2022 begon het overleg; wie opende de gesprekken?",
        "wie opende de gesprekken? In mei 2022 begon het overleg",
    ),
    ("Lund said what?", "Lund said what?"),
    ("Did Lund say who would come to Oslo?", "Did Lund say who would come to Oslo?"),
    ("Lund said no. Nobody asked.", "Lund said no. Nobody asked."),
    ("Ging Lund naar Oslo? En hoe hard is dat, want ik twijfel.", "Ging Lund naar Oslo?"),
    (
        "Who led Norway in Oslo? Are we sure Lund was there?",
        "Are we sure Lund was there? Who led Norway in Oslo",
    ),
    ("Wie leidde Fiji in Oslo? Ik heb zeven minuten.", "Wie leidde Fiji in Oslo?"),
    ("Who led Fiji in Oslo? And what did Lund say?", "And what did Lund say? Who led Fiji in Oslo"),
]


@pytest.mark.parametrize(("typed", "asked"), BEFORE)
def test_the_question_comes_first(typed: str, asked: str) -> None:
    """With what it is about behind it, where it points to that."""
    assert openings.opened(typed) == asked


def test_the_answer_keeps_the_question_as_typed(tmp_path: Path) -> None:
    """However it was read."""
    typed = "I'm writing a piece on Norway. Who led its delegation in Glasgow?"
    given = records.answer(answers.answer(typed, subjects.filled(tmp_path), today=subjects.TODAY))
    assert (given["status"], given["query"]) == ("answered", typed)
