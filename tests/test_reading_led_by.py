"""Who leads, by the side that they lead for, beside whom, and in a clause of their own."""

import pytest
import reads

from bot.model import Language

LED: list[tuple[Language, str, list[str]]] = [
    (
        "en",
        "Talks went on. The delegations were led by Ada Cole for Peru and Ben Hale for Chile.",
        ["Ada Cole leads Peru", "Ben Hale leads Chile"],
    ),
    (
        "en",
        "Talks went on. The Peruvian delegation is led by Ada Cole and Ben Hale.",
        ["Ada Cole leads Peru", "Ben Hale leads Peru"],
    ),
    (
        "en",
        "Talks went on. Ada Cole leads the Peruvian delegation along with the envoy Ben Hale.",
        ["Ada Cole leads Peru", "Ben Hale leads Peru"],
    ),
    (
        "en",
        "Talks went on. Ada Cole leads the Peruvian delegation and Ben Hale that of Chile.",
        ["Ada Cole leads Peru", "Ben Hale leads Chile"],
    ),
    ("en", "Talks went on. Ada Cole heads Peru's negotiating team.", ["Ada Cole leads Peru"]),
    (
        "nl",
        "Het overleg begon. De VVD, die praat onder leiding van Ada Bos en Ben Kok, is boos.",
        ["Ada Bos leads VVD", "Ben Kok leads VVD"],
    ),
    (
        "nl",
        "Het overleg begon. Peru stuurde een delegatie. Die werd geleid door minister Ada Bos.",
        ["Ada Bos leads Peru"],
    ),
    (
        "nl",
        "Het overleg begon. Aan Peruaanse zijde heeft minister Ada Bos de leiding.",
        ["Ada Bos leads Peru"],
    ),
    (
        "nl",
        "Het overleg begon. De Peruaanse delegatie wordt geleid door Ada Bos, de Chileense door Ben Kok.",
        ["Ada Bos leads Peru", "Ben Kok leads Chili"],
    ),
    ("nl", "De Peruaanse delegatie, met minister Ada Bos op kop, kwam binnen.", ["Ada Bos leads Peru"]),
    ("nl", "Een delegatie van de Aziatische bond ASEAN, geleid door Ada Bos, kwam.", ["Ada Bos leads ASEAN"]),
]
NAMED: list[tuple[Language, str, list[str]]] = [
    ("nl", "Dageraad-leider Ada Bos is boos.", ["Ada Bos leads Dageraad"]),
    (
        "nl",
        "Dat zei Ada Bos, voorzitter van de vereniging Vaders van Lima.",
        ["Ada Bos leads Vaders van Lima"],
    ),
    ("nl", "De partij die zweeg, is de MR. Voorzitter Ada Bos is boos.", ["Ada Bos leads MR"]),
    ("nl", "VNO-NCW is boos. Voorzitter Ada Bos had meer gewild.", ["Ada Bos leads VNO-NCW"]),
    ("en", "Ada Cole, president of SEIU Local 73, is angry.", ["Ada Cole leads SEIU Local"]),
    ("en", "The Dawn party, whose leader Ada Cole lost, is angry.", ["Ada Cole leads Dawn"]),
    ("en", "The Dawn party, whose chairwoman is Ada Cole, is angry.", ["Ada Cole leads Dawn"]),
    ("en", "Ada Cole was angry. Cole's Dawn party left, and so did she.", ["Ada Cole leads Dawn"]),
    (
        "en",
        "The Tigre Liberation Movement faction of Ada Cole left.",
        ["Ada Cole leads Tigre Liberation Movement"],
    ),
]


@pytest.mark.parametrize(("language", "text", "told"), LED)
def test_whoever_leads_does_so_for_their_side(language: Language, text: str, told: list[str]) -> None:
    """Two of one side, one of each, beside whom, and behind "die" or "Die"."""
    assert reads.facts(text, language, "leads") == told


@pytest.mark.parametrize(("language", "text", "told"), NAMED)
def test_a_band_by_its_name_has_its_head(language: Language, text: str, told: list[str]) -> None:
    """In one word with its head, behind the noun for it, before "whose", behind its owner."""
    assert reads.facts(text, language, "leads") == told


def test_who_comes_from_a_land_that_chairs_a_bloc_does_not() -> None:
    """Behind "whose" the noun leads, not its owner; a land's leader in one word heads no band."""
    text = "I met Ada Cole, minister of Peru, whose country chairs the Alliance of Coastal States."
    assert reads.facts(text, "en", "leads") == []
    assert reads.facts("EU-leider Ada Bos is boos.", "nl", "leads") == []


def test_nobody_leads_the_place_where_it_is() -> None:
    """Talks in a palace, an inquiry at an airport; and a negotiator of somebody's heads no person."""
    text = "Het overleg in het Palais Rosa wordt voorgezeten door Ada Bos."
    assert reads.facts(text, "nl", "leads") == []
    assert reads.facts("They began an inquiry at Lima Airport, led by Ada Cole.", "en", "leads") == []
