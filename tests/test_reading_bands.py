"""Whose party is meant by what somebody leads, is of or is owned by."""

import pytest
import reads

from bot.model import Language

THEIRS: list[tuple[Language, str, list[str]]] = [
    ("nl", "Dat zegt Ada Bos, bestuurder van FNV. Haar bond eist meer loon.", ["FNV demands: meer loon"]),
    (
        "nl",
        "De delegatie van Hamas wordt geleid door Jan Bos. Bos zei dat zijn beweging garanties eist.",
        ["Hamas demands: garanties"],
    ),
    ("nl", "Jan Bos, die de PSL leidt, zweeg. Zijn partij steunt het plan.", ["PSL for: plan"]),
    ("nl", "Jan Bos, bestuurder van FNV, zweeg. Zijn partij steunt het plan.", []),
    ("en", "Ada Cole, who leads Junts, said her party opposed the levy.", ["Junts against: levy"]),
    ("en", "The Greens’ Ada Cole said her group opposed the levy.", ["Greens against: levy"]),
    (
        "en",
        "Ada Cole, chair of the Rural Group, left. She said her group opposed the levy.",
        ["Rural Group against: levy"],
    ),
    ("en", "Ada Cole left. She said her group opposed the levy.", []),
]
SEVERAL: list[tuple[Language, str, list[str]]] = [
    (
        "en",
        "Dockers in Leeds and York have rejected the offer.",
        ["Dockers in Leeds and York against: offer"],
    ),
    (
        "en",
        "Families of the last hostages oppose the swap.",
        ["Families of the last hostages against: swap"],
    ),
    (
        "nl",
        "Kapiteins uit Urk en Den Helder hebben het bod verworpen.",
        ["Kapiteins uit Urk en Den Helder against: bod"],
    ),
    ("nl", "De bodem van kaas heeft het bod verworpen.", []),
    ("en", "Talks in Leeds, which lasted, have rejected the offer.", []),
]


@pytest.mark.parametrize(("language", "text", "stances"), THEIRS)
def test_knows_whose_party_is_meant(language: Language, text: str, stances: list[str]) -> None:
    """A body that somebody is of, leads, is owned by or is led by; none of another kind, and nobody's."""
    assert reads.facts(text, language, "position") == stances


@pytest.mark.parametrize(("language", "text", "stances"), SEVERAL)
def test_knows_several_by_what_they_belong_to(language: Language, text: str, stances: list[str]) -> None:
    """A plural at the head of a sentence up to its verb; nothing of one thing, nothing over a comma."""
    assert reads.facts(text, language, "position") == stances
