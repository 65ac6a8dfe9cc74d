"""Who does not come, in any order of words."""

import pytest
import reads

from bot.model import Language

OPENING: dict[Language, str] = {
    "nl": "De gesprekken over visserij in Lima duurden vier uur.",
    "en": "Fishery talks opened in Lima on Monday.",
}
AWAY: list[tuple[Language, str, list[str]]] = [
    ("nl", "Jan Peeters heeft al gezegd dat hij niet komt.", ["Jan Peeters"]),
    ("nl", "Ada Bos leidt de ploeg. Zelf nam zij dinsdag niet deel aan het overleg.", ["Ada Bos"]),
    ("nl", "De Sloveense premier is afwezig: Ada Bos herstelt van een operatie.", ["Ada Bos"]),
    ("nl", "Ada Bos stuurde haar secretaris.", ["Ada Bos"]),
    ("nl", "Ada Bos was in Santiago voor een begrafenis.", ["Ada Bos"]),
    ("nl", "Minister Jan Peeters had zich verontschuldigd vanwege een begrafenis.", ["Jan Peeters"]),
    ("nl", "Zij verving voorzitter Ada Bos, die met vakantie is.", ["Ada Bos"]),
    ("nl", "De bonden zaten aan tafel met minister Jan Peeters, maar zonder premier Ada Bos.", ["Ada Bos"]),
    ("en", "Ada Cole has already said she will not come.", ["Ada Cole"]),
    ("en", "Ada Cole did not, having flown home.", ["Ada Cole"]),
    ("en", "Ada Cole was in Rome.", ["Ada Cole"]),
    ("en", "Ada Cole was unable to make the trip.", ["Ada Cole"]),
    (
        "en",
        "Ada Cole, a lawyer, was not at the palace. Neither was Juan Vega.",
        ["Ada Cole", "Juan Vega"],
    ),
]
THERE: list[tuple[Language, str]] = [
    ("nl", "Volgens Ada Bos komt het akkoord er niet."),
    ("nl", "Ada Bos was in Lima bij de opening."),
    ("nl", "De bond stuurde een brief aan Ada Bos."),
    ("nl", "Ada Bos kwam niet tot een besluit."),
    ("en", "The end, said Ada Cole, will not come."),
    ("en", "Ada Cole did not say why."),
    ("en", "Ada Cole was in favour."),
    ("en", "Ada Cole sent her regards."),
]


@pytest.mark.parametrize(("language", "text", "names"), AWAY)
def test_who_does_not_come_is_absent(language: Language, text: str, names: list[str]) -> None:
    """Behind a sentence on talks: not coming, being elsewhere, sending somebody else."""
    found = reads.facts(f"{OPENING[language]} {text}", language, "absent")
    assert [one.partition(" absent")[0] for one in found] == names


@pytest.mark.parametrize(("language", "text"), THERE)
def test_what_does_not_come_about_leaves_nobody_absent(language: Language, text: str) -> None:
    """A negation of something else, a place where somebody speaks, a thing that is sent."""
    assert reads.facts(f"{OPENING[language]} {text}", language, "absent") == []
