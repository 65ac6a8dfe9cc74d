"""Which letters hang together."""

from hypothesis import given
from hypothesis import strategies as st

from bot.names.letters import Letters

NAMES = ["jansen", "janssen", "hansen", "petersen", "andersen", "pedersen", "bakker", "dekker"]


def test_what_looks_like_the_names_known_surprises_less() -> None:
    """A name of another make more, and a slip of the fingers most."""
    letters = Letters(NAMES)
    assert letters.surprise("jandersen") < letters.surprise("kowalczyk")
    assert letters.surprise("jansen") < letters.surprise("jasnen") < letters.surprise("jxqnen")


@given(st.text(max_size=30), st.text("abc", max_size=4))
def test_every_word_surprises_somewhat(word: str, known: str) -> None:
    """Whatever the letters, and whatever few words were learnt from."""
    assert Letters([known]).surprise(word) > 0
    assert Letters([]).surprise(word) > 0


def test_learns_from_a_sample_of_very_many_words() -> None:
    """Spread over all of them: the last are not left out."""
    many = Letters(["abab"] * 50_000 + ["cdcd"] * 50_000)
    assert abs(many.surprise("abab") - many.surprise("cdcd")) < 0.1
