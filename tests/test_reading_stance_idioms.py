"""Stances in turns of several words, wherever their verb stands."""

import pytest
import reads

from bot.lexicon import load
from bot.model import Language
from bot.reading import vocabulary

TURNS: list[tuple[Language, str, list[str]]] = [
    ("en", "Norway is keen on the levy.", ["Norway for: levy"]),
    ("nl", "De FNV legt het bod van de directie naast zich neer.", ["FNV against: bod van de directie"]),
    (
        "nl",
        "Gisteren zette Noorwegen de hakken in het zand bij de visquota.",
        ["Noorwegen against: visquota"],
    ),
    ("nl", "Omdat de FNV geen genoegen neemt met 2 procent, stopt het.", ["FNV against: 2 procent"]),
    ("nl", "Met dat bod neemt de FNV geen genoegen.", ["FNV against: bod"]),
    ("nl", "De FNV gaat daar niet mee akkoord.", ["FNV against: akkoord"]),
    ("nl", "De FNV heeft haar steun aan het plan ingetrokken.", ["FNV against: plan"]),
    (
        "nl",
        "De FNV zegt haar vertrouwen in de wethouder op.",
        ["FNV against: haar vertrouwen in de wethouder"],
    ),
    ("nl", "Het plan wordt door Noorwegen van tafel geveegd.", ["Noorwegen against: plan"]),
    ("nl", "De FNV gaf de regeling geen groen licht.", ["FNV against: regeling"]),
    ("nl", "De FNV wil groen licht geven voor de verbouwing.", ["FNV for: verbouwing"]),
    ("nl", "De FNV diende een motie in om de toeslag te behouden.", ["FNV demands: toeslag te behouden"]),
    ("en", "Norway has poured cold water on the merger.", ["Norway against: merger"]),
    ("en", "Ada Cole threw her full weight behind the merger.", ["Ada Cole for: merger"]),
    ("nl", "De FNV is het getreuzel beu.", ["FNV against: getreuzel"]),
    ("nl", "De Kamer sprak zich in drie moties uit tegen het plan.", ["Kamer against: plan"]),
    ("en", "Norway is firmly opposed to the fee.", ["Norway against: fee"]),
    ("en", "Norway reiterated its call for a fund.", ["Norway demands: fund"]),
    ("nl", "De FNV veegt de vloer aan met het plan.", ["FNV against: plan"]),
    ("en", "Norway deemed the fee unconstitutional.", ["Norway against: fee"]),
]
NONE_TAKEN: list[tuple[Language, str]] = [
    ("nl", "De FNV stapt uit de auto."),
    ("nl", "De FNV moet groen licht geven voor de verbouwing."),
    ("nl", "De FNV hoopt groen licht te geven voor de verbouwing."),
    ("nl", "Noorwegen overlegde over de strijd tegen de droogte en voerde vis uit."),
    ("nl", "Zonder akkoord gaan de heffingen omhoog."),
    ("en", "Norway backed out of the driveway."),
    ("en", "Norway was turned away, turning its back on nobody."),
]


@pytest.mark.parametrize(("language", "text", "stances"), TURNS)
def test_reads_a_turn_in_any_order(language: Language, text: str, stances: list[str]) -> None:
    """Second or last in its clause, passive, with "niet", its preposition in front or in "daarmee"."""
    assert reads.facts(text, language, "position") == stances


@pytest.mark.parametrize(("language", "text"), NONE_TAKEN)
def test_reads_no_turn_where_the_words_mean_another_thing(language: Language, text: str) -> None:
    """Nothing of the class that it must be about, only what may be, an infinitive, a noun."""
    assert reads.facts(text, language, "position") == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_turn_has_its_verb_and_its_class(language: Language) -> None:
    """A turn of the lexicon whose verb is not conjugated, or whose class is none, would be a KeyError."""
    stances = vocabulary.made(language, load(language, "reading")).stances
    verbs = {forms[0] for forms in stances.conjugations}
    turns = [line.split() for lines in stances.idioms.values() for line in lines.strip().splitlines()]
    assert {turn[0].rpartition("-")[2] for turn in turns} <= verbs
    assert {turn[-1][1:-1] for turn in turns if turn[-1].startswith("<")} <= stances.classes.keys()
