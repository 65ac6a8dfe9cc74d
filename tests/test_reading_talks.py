"""Who leads, belongs to, or is absent from a side."""

import pytest
import reads

from bot.model import Language

PARTS: list[tuple[Language, str, list[str]]] = [
    (
        "nl",
        "De Noorse delegatie wordt geleid door klimaatminister Ingrid Lund.",
        ["Ingrid Lund leads Noorwegen"],
    ),
    ("nl", "De onderhandelaars van Peru staan onder leiding van Marta Salas.", ["Marta Salas leads Peru"]),
    ("nl", "Diego Rojas leidt de Chileense delegatie.", ["Diego Rojas leads Chili"]),
    ("nl", "Diego Rojas, die de Chileense delegatie leidt, zweeg.", ["Diego Rojas leads Chili"]),
    ("nl", "CDA-leider Henk Bakker zweeg.", ["Henk Bakker leads CDA"]),
    (
        "nl",
        "In de Finse delegatie zitten onder anderen Aino Laine en Eero Salo.",
        ["Aino Laine member Finland (open)", "Eero Salo member Finland (open)"],
    ),
    (
        "nl",
        "Peru stuurde drie onderhandelaars: het land heeft Marta Salas, Luis Vega en Ana Ruiz aangewezen.",
        [
            "Marta Salas member Peru (closed)",
            "Luis Vega member Peru (closed)",
            "Ana Ruiz member Peru (closed)",
        ],
    ),
    ("nl", "Namens de vakbond voert Karin Mol het woord.", ["Karin Mol member de vakbond (open)"]),
    ("nl", "Karin Mol is niet aanwezig.", ["Karin Mol absent -"]),
    ("nl", "De Ierse premier Sean Doyle kon er niet bij zijn.", ["Sean Doyle absent Ierland"]),
    ("nl", "Karin Mol en Piet Kok ontbraken.", ["Karin Mol absent -", "Piet Kok absent -"]),
    ("en", "The Chilean delegation is led by Diego Rojas.", ["Diego Rojas leads Chile"]),
    (
        "en",
        "The Peruvian team includes Marta Salas and Luis Vega.",
        ["Marta Salas member Peru (open)", "Luis Vega member Peru (open)"],
    ),
    ("en", "Diego Rojas did not attend.", ["Diego Rojas absent -"]),
]
NO_PART: list[tuple[Language, str]] = [
    ("nl", "De Noorse delegatie kwam aan."),
    ("nl", "Karin Mol is aanwezig."),
    ("nl", "Voormalig CDA-leider Henk Bakker zweeg."),
    ("nl", "De trein wordt bestuurd door Piet Kok."),
    ("en", "Diego Rojas attended the summit."),
    ("en", "The film was made by Mia Stone."),
]


@pytest.mark.parametrize(("language", "text", "parts"), PARTS)
def test_reads_parts_in_talks(language: Language, text: str, parts: list[str]) -> None:
    """With the side, and whether the list of members is whole."""
    assert reads.facts(text, language, "leads", "member", "absent") == parts


@pytest.mark.parametrize(("language", "text"), NO_PART)
def test_gives_nobody_a_part_they_do_not_have(language: Language, text: str) -> None:
    """Nobody named, who is there, who led once, and other passives."""
    assert reads.facts(text, language, "leads", "member", "absent") == []


def test_the_leader_is_no_member_of_the_list() -> None:
    """One part a person and sentence."""
    text = "De Noorse delegatie, geleid door Ingrid Lund, is vergezeld door Nils Holm."
    assert reads.facts(text, "nl", "leads", "member") == [
        "Ingrid Lund leads Noorwegen",
        "Nils Holm member Noorwegen (closed)",
    ]


def test_an_absentee_is_of_the_side_that_the_article_gave() -> None:
    """Said in another sentence."""
    text = "De Noorse minister Ingrid Lund is thuis. In Genève is Ingrid Lund niet aanwezig."
    assert reads.facts(text, "nl", "absent") == ["Ingrid Lund absent Noorwegen"]
