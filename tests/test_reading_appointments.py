"""Meetings told by a word for one beside its day or its place."""

import pytest
import reads

from bot.model import Language

SET: list[tuple[Language, str, str]] = [
    (
        "nl",
        "Minister Ada Bos, die de bond volgende vrijdag ontvangt, zwijgt.",
        "Ada Bos, de bond at - (planned)",
    ),
    (
        "nl",
        "De Deense premier, die Ada Bos dinsdagavond nog had gebeld, noemde haar dapper.",
        "De Deense premier, Ada Bos at - (held)",
    ),
    (
        "nl",
        "In Lima ontving gouverneur Ada Bos, de oudste van het land, maandag president Jan Peeters.",
        "Ada Bos, Jan Peeters at Lima (held)",
    ),
    (
        "nl",
        "Bij de PvdD volstond woensdag een vergadering van het bestuur in Utrecht.",
        "het bestuur in Utrecht at Utrecht (held)",
    ),
    (
        "en",
        "“A pity,” Commissioner Ada Cole said after chairing a meeting of trade ministers in Lima.",
        "trade ministers in Lima at Lima (held)",
    ),
    ("nl", "Ada Bos hoopt maandag met Jan Peeters te bellen.", "Ada Bos, Jan Peeters at - (planned)"),
    ("nl", "De commissie, waarin ook Ada Bos zit, vergadert vrijdag opnieuw.", "De commissie at - (held)"),
    ("en", "Ada Cole, who leads for Peru, dined with her opposite number on Monday.", "Ada Cole at - (held)"),
    (
        "en",
        "Ada Cole made the same plea to President Juan Vega in a call on Tuesday.",
        "Ada Cole, Juan Vega at - (held)",
    ),
    (
        "en",
        "The governor, accompanied by her aide, Ben Hale, met the five unions apart on Friday.",
        "The governor, the five unions at - (held)",
    ),
]
UNSET: list[tuple[Language, str]] = [
    ("nl", "Partijleider Jan Peeters noemde het overleg vrijdag een poppenkast."),
    ("nl", "Het bedrijf stelde voor om de gesprekken op donderdag te houden."),
    ("nl", "In Lima volgt men de gesprekken met argusogen."),
    ("en", "Ada Cole walked out of the talks on Monday night."),
    ("en", "The governor plans to call a vote on 15 January."),
    ("en", "Ada Cole was met with applause on Friday."),
    ("en", "Ada Cole said on Monday she had no word of a possible state visit."),
    ("en", "The board wants talks to resume by Wednesday."),
]


@pytest.mark.parametrize(("language", "text", "told"), SET)
def test_a_day_or_a_city_makes_a_meeting_of_a_word_for_one(language: Language, text: str, told: str) -> None:
    """Whom the clause names meet, in whatever order it names them."""
    assert reads.facts(text, language, "meeting") == [told]


@pytest.mark.parametrize(("language", "text"), UNSET)
def test_talks_that_are_only_spoken_of_are_no_meeting(language: Language, text: str) -> None:
    """Talks that are judged, wanted, proposed, followed or left, and verbs that mean something else."""
    assert reads.facts(text, language, "meeting") == []


ROUNDS: list[tuple[Language, str, list[str]]] = [
    (
        "nl",
        "Peru en Chili praatten in Lima. In juni staat een nieuwe ronde gepland.",
        ["Peru, Chili at Lima (held)", "Peru, Chili at - (planned)"],
    ),
    (
        "nl",
        "Peru en Chili praatten in Lima. De tweede ronde van de verkiezingen is in juni.",
        ["Peru, Chili at Lima (held)"],
    ),
    (
        "en",
        "Peru and Chile met in Lima. A sixth round is planned for June.",
        ["Peru, Chile at Lima (held)", "Peru, Chile at - (planned)"],
    ),
]


@pytest.mark.parametrize(("language", "text", "told"), ROUNDS)
def test_a_round_is_one_of_the_talks_told_before(language: Language, text: str, told: list[str]) -> None:
    """A new round is between those of the talks before; one of elections is none."""
    assert reads.facts(text, language, "meeting") == told
