"""Words that sound like one that was typed."""

import pytest

from bot.names import keys, sounds
from bot.names.echoes import UNHEARD, Echoes
from bot.names.typed import typed

KNOWN = ["shevchuk", "müller", "vandenbroucke", "zhukova", "bakker", "лысенко"]
MOST = 2.0


@pytest.fixture(scope="module")
def echoes() -> Echoes:
    """Of the known words."""
    return Echoes([sounds.readings(word) for word in KNOWN])


@pytest.mark.parametrize(
    ("spelt", "meant"),
    [("sjevtsjoek", "shevchuk"), ("мюллер", "müller"), ("lysenko", "лысенко"), ("joukova", "zhukova")],
)
def test_hears_another_spelling(echoes: Echoes, spelt: str, meant: str) -> None:
    """However many letters are other ones: less than half an edit lies between the sounds."""
    (word,) = map(typed, keys.words(spelt))
    assert echoes.of(word, MOST)[KNOWN.index(meant)] < 1 / 2


def test_hears_no_word_that_sounds_otherwise(echoes: Echoes) -> None:
    """Nor one that was met and sounds too much otherwise for the edits that there may be."""
    assert KNOWN.index("bakker") not in echoes.of(typed("shevchuk"), MOST)
    bakker = KNOWN.index("bakker")
    assert echoes.of(typed("bekkum"), MOST)[bakker] < MOST
    assert echoes.of(typed("bekkum"), 0.5).get(bakker, UNHEARD) == UNHEARD


def test_another_reading_than_the_plainest_costs_more() -> None:
    """However few the edits are: a name is mostly said as it is written."""
    sounding = Echoes([("kat",), ("sat", "kat")]).of(typed("kat"), MOST)
    assert sounding[0] == 0 < sounding[1] < 1 / 3


def test_words_of_no_index_are_not_heard() -> None:
    """An empty one has none."""
    assert Echoes([]).of(typed("shevchuk"), MOST) == {}
