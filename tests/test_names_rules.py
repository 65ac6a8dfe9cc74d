"""Rules by which words are read."""

import pytest

from bot.names import rules

READ = [
    ([["sch", "S"], ["s", "z"]], "asche sa", "aSe za"),
    ([["^kn", "n"]], "knak kn", "nak kn"),
    ([["(?<=[ae])y", "i"], ["y", "u"]], "ay yey", "ai uei"),
    ([["(yj|ij)$", "i"], ["ij", "ei"]], "ijs dijij", "eis deii"),
    ([["[iy](?=[bd]e(s|$))", "ai"]], "side side", "side saide"),
    ([["cqu|qu", "k"], ["c", "s"]], "acquc", "aks"),
    ([["dge?", "J"]], "edge dg", "eJ J"),
]
"""Rules, what is read by them, and how it sounds."""


@pytest.mark.parametrize(("given", "word", "sounds"), READ)
def test_takes_the_first_rule_that_fits(given: list[list[str]], word: str, sounds: str) -> None:
    """At each place, with what must stand before and after it; no sound is read again."""
    assert rules.reader(given, {})(word) == sounds


def test_letters_are_read_where_no_rule_fits() -> None:
    """By the table, else without their marks; a sound that a rule gave is none of them."""
    assert rules.reader([["ch", "w"]], {"w": "v", "ö": "e"})("wöché") == "vewe"


def test_refuses_a_rule_that_begins_with_anything() -> None:
    """It could not be found by its first letter."""
    with pytest.raises(ValueError, match="begin with a letter"):
        rules.reader([["c?qu", "k"]], {})
