"""Stances in what somebody is, and whose stance "they" take."""

import pytest
import reads

from bot.model import Language

ADHERENTS: list[tuple[Language, str, list[str]]] = [
    ("nl", "Jan Bos is een fel tegenstander van het verdrag.", ["Jan Bos against: verdrag"]),
    ("nl", "Jan Bos, een groot voorstander van kernenergie, zweeg.", ["Jan Bos for: kernenergie"]),
    ("nl", "Jan Bos is geen voorstander van de heffing.", ["Jan Bos against: heffing"]),
    ("nl", "Het kabinet is daar altijd voorstander van geweest.", ["Het kabinet for: daar"]),
    ("nl", "Jan Bos sprak met een tegenstander van het verdrag.", []),
    ("en", "Ada Cole was an outspoken opponent of the treaty.", ["Ada Cole against: treaty"]),
    ("en", "Ada Cole, a longtime critic of the treaty, left.", ["Ada Cole against: treaty"]),
    ("en", "Ada Cole is not a supporter of the levy.", ["Ada Cole against: levy"]),
    ("en", "Ada Cole met an opponent of the levy.", []),
    ("en", "Critics of the levy cheered.", []),
]
TAKERS: list[tuple[Language, str, list[str]]] = [
    (
        "nl",
        "De FNV en het CNV trokken samen op. Ze eisen een loonsverhoging.",
        ["FNV demands: loonsverhoging", "CNV demands: loonsverhoging"],
    ),
    (
        "nl",
        "Jan Bos en Piet Klaver waren er. Het regende. Beiden pleiten voor een heffing.",
        ["Jan Bos for: heffing", "Piet Klaver for: heffing"],
    ),
    ("nl", "Beiden pleiten voor een heffing.", []),
    ("nl", "Anna Bos en Piet Klaver spraken in Lima. Zij wil vrede.", ["Anna Bos for: vrede"]),
    (
        "en",
        "Peru and Chile signed the text. They demand a vote.",
        ["Peru demands: vote", "Chile demands: vote"],
    ),
    ("en", "Peru signed the text. They demand a vote.", ["Peru demands: vote"]),
]
GROUPS: list[tuple[Language, str, list[str]]] = [
    ("nl", "Een meerderheid van de Kamer steunt de heffing.", ["meerderheid van de Kamer for: heffing"]),
    ("nl", "Sommigen willen een verbod.", ["Sommigen for: verbod"]),
    ("en", "Some called for a ban.", ["Some demands: ban"]),
    ("en", "Members of the union accepted the levy.", ["Members of the union for: levy"]),
    (
        "en",
        "The three opposition parties rejected the levy.",
        ["The three opposition parties against: levy"],
    ),
    ("en", "Several rooms were painted.", []),
]


@pytest.mark.parametrize(("language", "text", "stances"), ADHERENTS)
def test_reads_what_somebody_is_for_or_against(language: Language, text: str, stances: list[str]) -> None:
    """Behind "is" and between commas; of whoever is only spoken of nothing is said."""
    assert reads.facts(text, language, "position") == stances


@pytest.mark.parametrize(("language", "text", "stances"), TAKERS)
def test_they_are_each_of_those_named_together(language: Language, text: str, stances: list[str]) -> None:
    """In the sentence before; "beiden" two of some sentences back; "zij wil" is one woman."""
    assert reads.facts(text, language, "position") == stances


@pytest.mark.parametrize(("language", "text", "stances"), GROUPS)
def test_some_of_many_take_a_stance(language: Language, text: str, stances: list[str]) -> None:
    """A part of a body, several without a noun, and the plural noun behind one for a body."""
    assert reads.facts(text, language, "position") == stances
