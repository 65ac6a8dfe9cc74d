"""Who meets whom, where and whether."""

import pytest
import reads

from bot import reading
from bot.model import Language

MEETINGS: list[tuple[Language, str, str]] = [
    (
        "nl",
        "President Marta Salas sprak maandag in Genève met premier Nils Holm.",
        "Marta Salas, Nils Holm at Genève (held)",
    ),
    ("nl", "Minister Ada Bos ontving maandag burgemeester Piet Kok.", "Ada Bos, Piet Kok at - (held)"),
    ("nl", "Ada Bos en Piet Kok ontmoetten elkaar in Utrecht.", "Ada Bos, Piet Kok at Utrecht (held)"),
    ("nl", "De vakbonden komen vrijdag bijeen in Utrecht.", "De vakbonden at Utrecht (held)"),
    ("nl", "Er komt een overleg tussen Peru en Chili in Lima.", "Peru, Chili at Lima (held)"),
    ("nl", "De top tussen Noorwegen en Chili is uitgesteld.", "Noorwegen, Chili at - (postponed)"),
    ("nl", "De top tussen Noorwegen en Chili is afgelast.", "Noorwegen, Chili at - (cancelled)"),
    ("nl", "Peru en Chili zullen morgen overleggen.", "Peru, Chili at - (planned)"),
    (
        "nl",
        "Vertegenwoordigers van Peru en Chili ontmoetten elkaar aan de rivier Loa.",
        "Peru, Chili at Loa (held)",
    ),
    (
        "en",
        "President Marta Salas met Prime Minister Nils Holm in Geneva on Monday.",
        "Marta Salas, Nils Holm at Geneva (held)",
    ),
    ("en", "Talks between Norway and Chile have been postponed.", "Norway, Chile at - (postponed)"),
    ("en", "Anna Reed held talks with Pete Cook.", "Anna Reed, Pete Cook at - (held)"),
]
NONE_MET: list[tuple[Language, str]] = [
    ("nl", "Als Noorwegen en Chili ooit zouden onderhandelen, wordt het laat."),
    ("nl", "Karin Mol sprak een uur lang."),
    ("nl", "De top is een dieptepunt."),
    ("nl", "Overleg tussen Peru en Chili"),
    ("en", "Anna Reed spoke for an hour."),
    ("en", "She met the deadline."),
]


@pytest.mark.parametrize(("language", "text", "met"), MEETINGS)
def test_reads_who_meets_whom(language: Language, text: str, met: str) -> None:
    """With the parties, the place and the state, by verb and by noun."""
    assert reads.facts(text, language, "meeting") == [met]


@pytest.mark.parametrize(("language", "text"), NONE_MET)
def test_takes_no_speech_condition_or_heading_for_a_meeting(language: Language, text: str) -> None:
    """A meeting has two sides, and takes place."""
    assert reads.facts(text, language, "meeting") == []


def test_a_meeting_without_parties_is_between_those_named_before() -> None:
    """The article does not say them again."""
    text = "Er komt een overleg tussen Peru en Chili. De besprekingen vinden plaats in Genève."
    assert reads.facts(text, "nl", "meeting")[-1] == "Peru, Chili at Genève (held)"


def test_a_planned_meeting_is_planned_and_hearsay_reported() -> None:
    """The modality of the fact says so."""
    texts = ("Peru en Chili zullen morgen overleggen.", "Peru en Chili spraken elkaar vermoedelijk in Lima.")
    facts = [
        fact for text in texts for fact in reading.read(reads.article(text, "nl")) if fact.kind == "meeting"
    ]
    assert [fact.modality for fact in facts] == ["planned", "reported"]


def test_a_compound_that_ends_in_a_word_for_talks_is_one() -> None:
    """Whatever stands before it; a word that only begins like one is none."""
    text = (
        "Er is een noodberaadsoverleg tussen Peru en Chili gepland. "
        "De gespreksleider zwijgt over Peru en Chili."
    )
    found = [fact for fact in reading.read(reads.article(text, "nl")) if fact.kind == "meeting"]
    assert [[one.name for one in fact.mentions] for fact in found] == [["Peru", "Chili"]]
