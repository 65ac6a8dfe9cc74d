"""Where the words of a turn stand beside its verb."""

import pytest
import reads

from bot.model import Language

TURNS: list[tuple[Language, str, list[str]]] = [
    ("nl", "De FNV moet daar niets van hebben.", ["FNV against: daar"]),
    ("nl", "De FNV kan zich er niet in vinden.", ["FNV against: er"]),
    ("nl", "De FNV heeft daar al jaren moeite mee.", ["FNV against: daar"]),
    ("nl", "De directie wilde daar lange tijd niet van weten.", ["De directie against: daar"]),
    ("nl", "De FNV wil van uitstel niet weten.", ["FNV against: uitstel"]),
    ("nl", "De FNV moet van de heffing niets hebben.", ["FNV against: heffing"]),
    ("nl", "De FNV heeft daar veel leden mee geworven.", []),
    (
        "en",
        "Ada Cole set out five demands for supporting the levy.",
        ["Ada Cole demands: supporting the levy"],
    ),
    ("en", "The union is holding out for a levy.", ["The union demands: levy"]),
    ("en", "Norway stands in solidarity with the miners.", ["Norway for: miners"]),
    ("en", "Norway is dead set against the levy.", ["Norway against: levy"]),
    ("en", "Norway planned to repeal the levy.", ["Norway for: levy"]),
    ("en", "Norway planned to visit the mine.", []),
    ("en", "Norway disputed the figure.", ["Norway against: figure"]),
    ("en", "The boats float along the coast.", []),
    ("en", "Norway floated the idea of a levy.", ["Norway offers: levy"]),
]


@pytest.mark.parametrize(("language", "text", "stances"), TURNS)
def test_finds_the_words_of_a_turn(language: Language, text: str, stances: list[str]) -> None:
    """In their order, a preposition by itself behind the "daar" that it goes with."""
    assert reads.facts(text, language, "position") == stances


OWN: list[tuple[Language, str, list[str]]] = [
    ("nl", "PvdA-leider Jan Bos zei dat zijn partij niet met de VVD samenwerkt.", ["PvdA against: VVD"]),
    ("nl", "Hamas zweeg. De organisatie wil terug naar het plan.", ["Hamas for: terug naar het plan"]),
    ("nl", "De Franstalige liberalen eisen een verbod.", ["De Franstalige liberalen demands: verbod"]),
    (
        "en",
        "Ada Cole and Bo Lind wrote that they would oppose the levy.",
        ["Ada Cole against: levy", "Bo Lind against: levy"],
    ),
]


@pytest.mark.parametrize(("language", "text", "stances"), OWN)
def test_knows_whose_turn_it_is(language: Language, text: str, stances: list[str]) -> None:
    """Of the party, the body and those named together that a word for them means."""
    assert reads.facts(text, language, "position") == stances
