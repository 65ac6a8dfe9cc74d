"""Surnames that are a place or a language too."""

import pytest
import reads

from bot.model import Language

NAMED: list[tuple[Language, str, list[str]]] = [
    ("nl", "Woordvoerder Eva van Aalst zweeg.", ["Eva van Aalst: Woordvoerder of - (current)"]),
    ("nl", "Burgemeester Jan van Aalst zweeg.", ["Jan: Burgemeester of Aalst (current)"]),
    ("nl", "Woordvoerder Eva van Peru zweeg.", ["Eva: Woordvoerder of Peru (current)"]),
    ("nl", "Bisschop Mark Engels zweeg.", ["Mark Engels: Bisschop of - (current)"]),
    ("en", "Bishop Mark English left.", ["Mark English: Bishop of - (current)"]),
]


@pytest.mark.parametrize(("language", "text", "held"), NAMED)
def test_reads_a_surname_that_is_a_place(language: Language, text: str, held: list[str]) -> None:
    """Behind a title and a given name; of a land, or of whoever governs a city, it is no surname."""
    assert reads.facts(text, language, "office") == held
