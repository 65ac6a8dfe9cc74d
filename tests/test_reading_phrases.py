"""Phrases for somebody or something that can act or speak."""

import pytest
import reads

from bot.model import Language

FOUND: list[tuple[Language, str, list[tuple[str, str]]]] = [
    ("nl", "Om 15.00 uur EST zweeg Kees Smid.", [("person", "Kees Smid")]),
    ("en", "The planet they found was Saturn.", [("pronoun", "they"), ("person", "Saturn")]),
    (
        "nl",
        "Burgemeester Kees Smid van Gent zweeg.",
        [("person", "Burgemeester Kees Smid"), ("place", "Gent")],
    ),
    ("nl", "Karin Mol, leider van de staking, zweeg.", [("person", "Karin Mol, leider van de staking")]),
    (
        "nl",
        "De leider van de staking, Karin Mol, zweeg.",
        [("person", "De leider van de staking, Karin Mol")],
    ),
    (
        "nl",
        "De onderhandelaar ter plaatse, Karin Mol, zweeg.",
        [("person", "De onderhandelaar ter plaatse, Karin Mol")],
    ),
    ("nl", "Karin Mol (54) zweeg.", [("person", "Karin Mol (54)")]),
    ("nl", "Mevrouw Mol zweeg.", [("person", "Mevrouw Mol")]),
    ("nl", "Het Peruaanse leger zweeg.", [("body", "Het Peruaanse leger")]),
    (
        "nl",
        "Het kantoor van president Marta Salas zweeg.",
        [("body", "Het kantoor van president Marta Salas")],
    ),
    ("nl", "Een bron binnen de rechtbank zweeg.", [("people", "Een bron binnen de rechtbank")]),
    ("nl", "Drie functionarissen uit Peru zwegen.", [("people", "Drie functionarissen uit Peru")]),
    ("nl", "De automobilisten eisen geld.", [("noun", "De automobilisten")]),
    ("nl", "Volgens haar is zij ziek.", [("pronoun", "haar"), ("pronoun", "zij")]),
    ("nl", "Haar trein staat stil.", []),
    ("nl", "Het water stijgt.", []),
    ("nl", "Een lange file staat bij Utrecht.", [("place", "Utrecht")]),
    ("en", "The judge, Ada Osei, left.", [("person", "The judge, Ada Osei")]),
    (
        "en",
        "Norway's climate minister, Ingrid Lund, left.",
        [("person", "Norway's climate minister, Ingrid Lund")],
    ),
    ("en", "Two senior union officials left.", [("people", "Two senior union officials")]),
    ("en", "The transport union left.", [("body", "The transport union")]),
    ("en", "Chile left.", [("land", "Chile")]),
    ("en", "She left with him.", [("pronoun", "She"), ("pronoun", "him")]),
]
SUBJECTS: list[tuple[Language, str, list[str]]] = [
    ("nl", "Met Karin Mol sprak wethouder Piet Kok.", ["wethouder Piet Kok"]),
    ("nl", "De trein van Karin Mol is weg.", []),
    ("nl", "Karin Mols fiets is weg, zegt Piet Kok.", ["Karin Mols", "Piet Kok"]),
    ("en", "Mia Stone’s lawyer met Pete Cook.", ["Mia Stone’s lawyer", "Pete Cook"]),
    ("en", "In the trial of Mia Stone, Pete Cook testified.", ["Pete Cook"]),
]


@pytest.mark.parametrize(("language", "text", "found"), FOUND)
def test_finds_who_can_act_or_speak(language: Language, text: str, found: list[tuple[str, str]]) -> None:
    """Each phrase whole, with its apposition, its owner or its source, and no other noun."""
    (line,) = reads.lines(text, language)
    assert [(phrase.kind, phrase.text) for phrase in line.phrases] == found


@pytest.mark.parametrize(("language", "text", "free"), SUBJECTS)
def test_knows_what_may_be_a_subject(language: Language, text: str, free: list[str]) -> None:
    """Nothing behind a preposition, and nobody who only owns what follows."""
    (line,) = reads.lines(text, language)
    assert [line.phrases[number].text for number in line.subjects()] == free


def test_appositions_say_what_somebody_is() -> None:
    """One role or several, with what is over; a role that "en" opens is the next one's."""
    (line,) = reads.lines("Karin Mol, toen voorzitter van de bond, en de leider, Piet Kok, zwegen.", "nl")
    found = [[(role.head, role.tenure) for role in phrase.roles] for phrase in line.phrases]
    assert found == [[("voorzitter", "former")], [("leider", "current")]]


def test_lists_need_a_conjunction() -> None:
    """Commas alone join what follows to a list, and not what stands before a speaker."""
    (line,) = reads.lines("Karin Mol, Piet Kok en Eva Smit zwegen.", "nl")
    assert (line.joined(0), line.joined_before(2), line.joined_before(1)) == ([0, 1, 2], [0, 1, 2], [1])
