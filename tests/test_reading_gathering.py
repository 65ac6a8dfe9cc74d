"""Meetings at which several come together, or of which nobody is the subject."""

import pytest
import reads

from bot.model import Language

MET: list[tuple[Language, str, str]] = [
    ("nl", "Dinsdag komt een stuurgroep bijeen.", "een stuurgroep at - (held)"),
    ("nl", "Maandag moeten de werkgroepen elkaar opnieuw treffen.", "de werkgroepen at - (planned)"),
    (
        "nl",
        "In mei zaten Ada Bos en Piet Kok, de rector van Gent, vier uur bijeen.",
        "Ada Bos, Piet Kok at - (held)",
    ),
    ("nl", "De contactgroepen treffen elkaar maandag.", "De contactgroepen at - (held)"),
    (
        "nl",
        "Sinds maandag zitten Peru en de grootmachten weer om tafel in Lima.",
        "Peru, de grootmachten at Lima (held)",
    ),
    ("nl", "Ada Bos dronk maandag thee met rector Piet Kok.", "Ada Bos, Piet Kok at - (held)"),
    ("nl", "Rector Ada Bos wisselde met Piet Kok van gedachten.", "Ada Bos, Piet Kok at - (held)"),
    ("nl", "Aan de dinertafel zaten Ada Bos en Piet Kok.", "Ada Bos, Piet Kok at - (held)"),
    ("nl", "Rector Ada Bos ging maandag bij Piet Kok langs.", "Ada Bos, Piet Kok at - (held)"),
    ("nl", "Er wordt in Lima onderhandeld over vis.", " at Lima (held)"),
    ("nl", "Over vis wordt sinds mei onderhandeld in de Peruaanse hoofdstad Lima.", " at Lima (held)"),
    ("nl", "Een eerdere ronde in Lima in mei ging niet door.", " at Lima (cancelled)"),
    ("nl", "Rector Ada Bos en Piet Kok belden maandag over vis.", "Ada Bos, Piet Kok at - (held)"),
    ("en", "Rector Ada Cole and Ben Ray were at the table.", "Ada Cole, Ben Ray at - (held)"),
    ("en", "Rector Ada Cole and Ben Ray came face to face in Lima.", "Ada Cole, Ben Ray at Lima (held)"),
]
NOT_MET: list[tuple[Language, str]] = [
    ("nl", "De delegaties zitten in hetzelfde hotel, maar ontmoeten elkaar niet."),
    ("nl", "De bewoners dronken koffie."),
    ("nl", "Bewoners belden maandag over de stank."),
    ("nl", "Er wordt in Lima gesproken over een opvolger."),
    ("nl", "Er werd in Lima niet onderhandeld."),
    ("nl", "Ada Bos onderhield zich niet aan de regels."),
    ("en", "Prices rose during talks between April and June."),
]


@pytest.mark.parametrize(("language", "text", "told"), MET)
def test_reads_who_comes_together(language: Language, text: str, told: str) -> None:
    """At a table, over tea, by phone, or with nobody named."""
    assert reads.facts(text, language, "meeting") == [told]


@pytest.mark.parametrize(("language", "text"), NOT_MET)
def test_what_one_party_does_is_no_meeting(language: Language, text: str) -> None:
    """Nor are months parties, nor is a rumour a talk."""
    assert reads.facts(text, language, "meeting") == []


def test_the_two_may_be_whom_somebody_sees() -> None:
    """They are the two named in the sentence before."""
    text = "Wethouders Ada Bos en Piet Kok zijn boos. Minister Jan Mol sprak de twee apart."
    assert reads.facts(text, "nl", "meeting") == ["Jan Mol, Ada Bos, Piet Kok at - (held)"]


def test_an_owned_noun_before_a_name_is_no_other_object() -> None:
    """Nor is "voor het eerst"."""
    text = "Gezant Ada Bos ontmoet daar voor het eerst haar tegenstrever Piet Kok."
    assert reads.facts(text, "nl", "meeting") == ["Ada Bos, Piet Kok at - (held)"]


def test_hours_of_talks_are_theirs_of_whom_the_sentence_is() -> None:
    """Whatever is said of the talks behind it."""
    text = "EU leaders broke off on Monday after three days of tense negotiations failed to produce a deal."
    assert reads.facts(text, "en", "meeting") == ["EU leaders at - (held)"]
