"""Who leads a party by a word for several, or for nobody named."""

import pytest
import reads

from bot.model import Language

LISTED: list[tuple[Language, str, list[str]]] = [
    (
        "en",
        "The leaders of the three parties, Ada Cole (Alba) and Ben Ray (Dawn), met in Perth.",
        ["Ada Cole leads Alba", "Ben Ray leads Dawn"],
    ),
    (
        "en",
        "Party leaders Ada Cole (Alba) and Ben Ray (Dawn) met in Perth.",
        ["Ada Cole leads Alba", "Ben Ray leads Dawn"],
    ),
    (
        "nl",
        "De partijleiders Ada Bos (Alba) en Piet Kok (Volt) overlegden.",
        ["Ada Bos leads Alba", "Piet Kok leads Volt"],
    ),
    (
        "nl",
        "De president ontvangt de leiders van de andere fracties, te beginnen met Ada Bos van Alba.",
        ["Ada Bos leads Alba"],
    ),
]
POINTED: list[tuple[Language, str, str]] = [
    ("nl", "VVD'er Ada Bos is boos. De fractievoorzitter wil een debat.", "Ada Bos leads VVD"),
    ("en", "Ada Cole (Labour) is angry. The party leader wants a debate.", "Ada Cole leads Labour"),
]
NO_LEADERS: list[tuple[Language, str]] = [
    ("nl", "De voorzitters van de gerechten, Ada Bos (Lima) en Piet Kok (Cusco), overlegden."),
    ("en", "The leaders of the expedition, Ada Cole and Ben Ray, met in Perth."),
    ("nl", "VVD'er Ada Bos is boos. De wethouder wil een debat."),
]


@pytest.mark.parametrize(("language", "text", "told"), LISTED)
def test_each_listed_leader_leads_the_party_beside(language: Language, text: str, told: list[str]) -> None:
    """In brackets or behind "of", also parties that nobody knows."""
    assert sorted(reads.facts(text, language, "leads")) == told


@pytest.mark.parametrize(("language", "text", "told"), POINTED)
def test_the_party_leader_leads_the_party_they_are_of(language: Language, text: str, told: str) -> None:
    """Who is meant is of one party by another sentence."""
    assert told in reads.facts(text, language, "leads")


@pytest.mark.parametrize(("language", "text"), NO_LEADERS)
def test_heads_of_what_is_no_party_lead_none(language: Language, text: str) -> None:
    """Courts, expeditions, aldermen."""
    assert reads.facts(text, language, "leads") == []
