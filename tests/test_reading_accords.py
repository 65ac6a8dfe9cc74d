"""Meetings told by what comes of them at a place."""

import pytest
import reads

from bot.model import Language

CAME_OF_IT: list[tuple[Language, str, str]] = [
    (
        "nl",
        "De EU-landen hebben vrijdag in Lissabon een akkoord bereikt over visquota.",
        "EU-landen at Lissabon (held)",
    ),
    (
        "nl",
        "De Europese leiders zijn er na twaalf uur niet in geslaagd om het eens te worden.",
        "De Europese leiders at - (held)",
    ),
    (
        "nl",
        "De Peruaanse ministers zijn het in Lima niet eens geworden over de grens.",
        "De Peruaanse ministers at Lima (held)",
    ),
    ("en", "Peru and Chile failed to agree in Lima on a price.", "Peru, Chile at Lima (held)"),
    (
        "en",
        "Ada Cole told National Adviser Juan Vega in Lima last week that the deal was dead.",
        "Ada Cole, Juan Vega at Lima (held)",
    ),
]
NOTHING: list[tuple[Language, str]] = [
    ("nl", "De Peruaanse ministers zijn het eens geworden over de grens."),
    ("nl", "Ada Bos is er in Lima niet in geslaagd om te winnen."),
    ("en", "Ada Cole told reporters in Lima on Friday that the deal was dead."),
    ("en", "Ada Cole told Juan Vega on Friday that the deal was dead."),
    ("en", "If Peru and Chile agreed on a price in Lima, the port would open."),
]


@pytest.mark.parametrize(("language", "text", "told"), CAME_OF_IT)
def test_who_comes_to_terms_at_a_place_meets_there(language: Language, text: str, told: str) -> None:
    """Several who agree, or fail to, at a place or after hours; one who tells another something there."""
    assert reads.facts(text, language, "meeting") == [told]


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_terms_without_a_place_are_no_meeting(language: Language, text: str) -> None:
    """No place, one alone, the press, or what is only supposed."""
    assert reads.facts(text, language, "meeting") == []
