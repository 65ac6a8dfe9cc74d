"""Who leads a side where a sentence names several sides, or a body by what it is."""

import pytest
import reads

from bot.model import Language

LED: list[tuple[Language, str, list[str]]] = [
    (
        "en",
        "The talks are led by Irish envoy Ada Cole and Peruvian trade minister Ben Hale.",
        ["Ada Cole leads Ireland", "Ben Hale leads Peru"],
    ),
    (
        "en",
        "Talks went on. The Irish team was headed by Ada Cole and the Peruvian one by Ben Hale.",
        ["Ada Cole leads Ireland", "Ben Hale leads Peru"],
    ),
    (
        "en",
        "The Kurdistan Democratic Party (KDP), led by Ada Cole, opposes the deal.",
        ["Ada Cole leads KDP"],
    ),
    (
        "en",
        "The co-presidents of Ecolo, Ada Cole and Ben Hale, were pleased.",
        ["Ada Cole leads Ecolo", "Ben Hale leads Ecolo"],
    ),
    (
        "nl",
        "De oliecommissie van het parlement, voorgezeten door Ada Bos, vergadert.",
        ["Ada Bos leads De oliecommissie van het parlement"],
    ),
    (
        "nl",
        "De ABC, de club van harde keizers onder leiding van Ada Bos, was tevreden.",
        ["Ada Bos leads ABC"],
    ),
    ("nl", "De KDP won. De leider van die partij, Ada Bos, was blij.", ["Ada Bos leads KDP"]),
    ("nl", "Rain Bos, de topvrouw van de federatie VBO, was blij.", ["Rain Bos leads VBO"]),
]


@pytest.mark.parametrize(("language", "text", "told"), LED)
def test_each_side_has_its_own_leader(language: Language, text: str, told: list[str]) -> None:
    """Two who lead talks for different lands, a team named once, a short name in brackets."""
    assert reads.facts(text, language, "leads") == told


def test_one_who_chairs_talks_leads_no_side() -> None:
    """A mediator, or two of the same land."""
    assert reads.facts("The talks are led by Irish envoy Ada Cole.", "en", "leads") == []
    text = "The talks are led by Irish envoy Ada Cole and Irish minister Ben Hale."
    assert reads.facts(text, "en", "leads") == []
