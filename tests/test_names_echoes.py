"""Words that sound like one that was typed."""

import pytest
from rapidfuzz.distance import OSA

from bot.names import keys, sounds
from bot.names.echoes import Echoes
from bot.names.typed import typed

KNOWN = ["shevchuk", "müller", "vandenbroucke", "zhukova", "bakker", "лысенко"]
MOST = 2.0
LETTER = 0.45


@pytest.fixture(scope="module")
def echoes() -> Echoes:
    """Of the known words."""
    return Echoes([sounds.readings(word) for word in KNOWN], list(map(sounds.romanised, KNOWN)))


@pytest.mark.parametrize(
    ("spelt", "meant"),
    [("sjevtsjoek", "shevchuk"), ("мюллер", "müller"), ("lysenko", "лысенко"), ("joukova", "zhukova")],
)
def test_hears_another_spelling(echoes: Echoes, spelt: str, meant: str) -> None:
    """However many letters are other ones: less than half an edit lies between the sounds."""
    (word,) = map(typed, keys.words(spelt))
    found = echoes.of(word, MOST, LETTER if word.latin else 0.0)
    spoken, looks = found[KNOWN.index(meant)]
    assert spoken < 1 / 2
    assert looks == OSA.distance(word.roman, sounds.romanised(meant))


def test_hears_no_word_that_sounds_otherwise(echoes: Echoes) -> None:
    """Nor one that sounds a little otherwise and looks quite so."""
    assert KNOWN.index("bakker") not in echoes.of(typed("shevchuk"), MOST, LETTER)
    near, strict = (echoes.of(typed("bekkum"), MOST, letter) for letter in (0.0, 1.0))
    assert set(near) - set(strict) == {KNOWN.index("bakker")}


def test_words_of_no_index_are_not_heard() -> None:
    """An empty one has none."""
    assert Echoes([], []).of(typed("shevchuk"), MOST, LETTER) == {}
