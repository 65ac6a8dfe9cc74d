"""Who comes in place of somebody who stays away."""

import pytest
import reads

from bot.model import Language

SENT: list[tuple[Language, str, str]] = [
    (
        "nl",
        "Burgemeester Ada Bos was er bij het overleg niet bij; ze stuurde wethouder Piet Kok.",
        "Piet Kok member - (open)",
    ),
    (
        "nl",
        "De Peruaanse minister Ada Bos ontbrak bij het overleg. Ze stuurde viceminister Piet Kok.",
        "Piet Kok member Peru (open)",
    ),
    (
        "nl",
        "De Peruaanse minister Ada Bos ontbrak op de top. Haar plaats werd ingenomen door Piet Kok.",
        "Piet Kok member Peru (open)",
    ),
    (
        "en",
        "Peruvian Minister Ada Cole stayed away from the talks. She sent her deputy, Ben Ray.",
        "Ben Ray member Peru (open)",
    ),
]


@pytest.mark.parametrize(("language", "text", "told"), SENT)
def test_who_is_sent_by_somebody_away_is_of_their_side(language: Language, text: str, told: str) -> None:
    """In the same sentence or the next."""
    assert told in reads.facts(text, language, "member")


def test_a_letter_that_is_sent_stands_in_for_nobody() -> None:
    """Only a person who is sent comes."""
    text = "De Peruaanse minister Ada Bos ontbrak op de top. Ze stuurde een brief aan de krant."
    assert reads.facts(text, "nl", "member") == []
