"""Stances that a thing meets with."""

import pytest
import reads

from bot.model import Language

BOUNDS: list[tuple[Language, str, list[str]]] = [
    ("nl", "Voor Noorwegen is uitstel een rode lijn.", ["Noorwegen against: uitstel"]),
    ("nl", "Uitstel is voor Noorwegen een breekpunt.", ["Noorwegen against: Uitstel"]),
    ("nl", "Noorwegen is een rode lijn.", []),
    ("nl", "Voor Noorwegen is uitstel geen breekpunt.", []),
    ("en", "For Norway, a pay freeze is out of the question.", ["Norway against: pay freeze"]),
]
MET: list[tuple[Language, str, list[str]]] = [
    ("nl", "De fusie stuit op fel verzet van de FNV.", ["FNV against: fusie"]),
    ("nl", "De fusie stuit bij Noorwegen op bezwaren.", ["Noorwegen against: fusie"]),
    ("nl", "De fusie kan rekenen op de steun van Noorwegen.", ["Noorwegen for: fusie"]),
    (
        "nl",
        "Op aandringen van Noorwegen werd de tekst gewijzigd.",
        ["Noorwegen demands: tekst gewijzigd"],
    ),
    ("nl", "De fusie stuit niet op verzet van de FNV.", []),
    ("en", "The merger met fierce resistance from Norway.", ["Norway against: merger"]),
    ("en", "The merger won praise from Norway and Peru.", ["Norway for: merger", "Peru for: merger"]),
    ("en", "At the insistence of Norway the text was changed.", ["Norway demands: text was changed"]),
    ("en", "The merger drew criticism for the price.", []),
]


@pytest.mark.parametrize(("language", "text", "stances"), MET)
def test_reads_from_whom_resistance_or_support_comes(
    language: Language, text: str, stances: list[str]
) -> None:
    """Behind a preposition of the same clause; of nobody who is not named, and not with "niet"."""
    assert reads.facts(text, language, "position") == stances


@pytest.mark.parametrize(("language", "text", "stances"), BOUNDS)
def test_a_bound_is_that_of_the_party_behind_for(language: Language, text: str, stances: list[str]) -> None:
    """Of what is one nothing is said, and "geen" says that it is none."""
    assert reads.facts(text, language, "position") == stances
