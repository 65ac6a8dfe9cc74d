"""Meetings that only the whole of a clause tells."""

import pytest
import reads

from bot.model import Language

MET: list[tuple[Language, str, str]] = [
    ("en", "Ada Cole toured the border and later received Ben Ray.", "Ada Cole, Ben Ray at - (held)"),
    ("en", "During their meeting in Lima, Ada Cole and Ben Ray agreed.", "Ada Cole, Ben Ray at Lima (held)"),
    ("en", "Talks were held in Lima between Peru and Chile.", "Peru, Chile at Lima (held)"),
    ("en", "Talks involving Peru, Chile and Cuba began in Lima.", "Peru, Chile, Cuba at Lima (held)"),
    ("en", "It was the first encounter between Ada Cole and Ben Ray.", "Ada Cole, Ben Ray at - (held)"),
    ("en", "Over lunch, Ada Cole and Ben Ray talked about tariffs.", "Ada Cole, Ben Ray at - (held)"),
    ("en", "G7 leaders discussed sanctions.", "G7 leaders at - (held)"),
    ("en", "Thirty countries are taking part in a conference in Lima.", "Thirty countries at Lima (held)"),
    ("en", "Also at the meeting were Ada Cole and Ben Ray.", "Ada Cole, Ben Ray at - (held)"),
    (
        "en",
        "The two presidents, Ada Cole and Ben Ray, landed in Lima. They spoke for two hours.",
        "Ada Cole, Ben Ray at - (held)",
    ),
    ("en", "A summit between the leaders of Peru and Chile opened.", "Peru, Chile at - (held)"),
    ("nl", "De Alba-top tussen Ada Bos en Piet Kok begon.", "Ada Bos, Piet Kok at - (held)"),
    (
        "nl",
        "De ministers van Werk van de eurozone kwamen bijeen in Lima.",
        "De ministers van Werk van de eurozone at Lima (held)",
    ),
    ("nl", "Ada Bos en Piet Kok zullen elkaar in Lima treffen.", "Ada Bos, Piet Kok at Lima (planned)"),
    ("en", "Minister Ada Cole met her six colleagues.", "Ada Cole, her six colleagues at - (held)"),
    ("en", "Ada Cole pressed Ben Ray on the issue in a call.", "Ada Cole, Ben Ray at - (held)"),
    ("en", "Minister Ada Cole consulted with Ben Ray.", "Ada Cole, Ben Ray at - (held)"),
    ("en", "Minister Ada Cole is in Lima for talks.", "Ada Cole at Lima (held)"),
    ("nl", "Donderdag begint in Lima een top van EU-leiders.", "EU-leiders at Lima (held)"),
    ("nl", "Ada Bos en Piet Kok wonen de bijeenkomst bij.", "Ada Bos, Piet Kok at - (held)"),
    ("nl", "Het kabinet overlegt met vakbondsleiders.", "Het kabinet, vakbondsleiders at - (held)"),
    ("nl", "De directie en de bonden gaan om de tafel.", "De directie, de bonden at - (planned)"),
]


@pytest.mark.parametrize(("language", "text", "met"), MET)
def test_reads_who_meets_by_a_whole_clause(language: Language, text: str, met: str) -> None:
    """Who acts, or whom talks are among, stands further from what tells of the meeting."""
    assert reads.facts(text, language, "meeting") == [met]


NOT_MET: list[tuple[Language, str]] = [
    ("nl", "Door het contract met de vakbond ABC ontvangen werknemers bij de fabrieken hun loon."),
    ("nl", "Het overleg over het loon van de boeren is geklapt."),
    ("nl", "De regering sprak van een akkoord met Chili."),
    ("en", "Ada Cole declined to discuss talks between Peru and Chile."),
    ("nl", "Ada Bos ontving de brief en weigerde een gesprek met Piet Kok."),
]


@pytest.mark.parametrize(("language", "text"), NOT_MET)
def test_takes_nobody_for_a_party_who_only_stands_near(language: Language, text: str) -> None:
    """Who receives wages meets nobody, nor who refuses or only speaks of talks."""
    assert reads.facts(text, language, "meeting") == []
