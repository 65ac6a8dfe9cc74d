"""Few texts, found by what is left of their cores."""

from hypothesis import given
from hypothesis import strategies as st

from bot.names.skeletons import LONG, Skeletons

LETTERS = "abcd"
WORDS = st.lists(st.text(LETTERS, max_size=7), min_size=1, max_size=20)


def whole(text: str) -> str:
    """A core that is all of the text."""
    return text


@given(WORDS, st.data())
def test_finds_a_text_of_which_one_letter_is_another(words: list[str], data: st.DataObject) -> None:
    """A letter lost, added, turned with the next or typed for another leaves the text to be found."""
    number = data.draw(st.integers(0, len(words) - 1))
    word = words[number]
    at = data.draw(st.integers(0, len(word)))
    letter = data.draw(st.sampled_from(LETTERS))
    garbled = (
        word,
        word[:at] + word[at + 1 :],
        word[:at] + letter + word[at:],
        word[:at] + letter + word[at + 1 :],
        word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :],
    )
    known = Skeletons(words, whole)
    assert all(number in known.sharing(typed, len(words)) for typed in garbled)


def test_finds_two_wrong_letters_in_a_long_text_only() -> None:
    """Of a short one too little would be left."""
    long = "bcdfgh"
    assert len(long) == LONG
    assert Skeletons([long, "bcdf"], whole).sharing("bxdxgh", 9) == [0]
    assert Skeletons([long, "bcdf"], whole).sharing("xcxf", 9) == []


def test_tells_texts_apart_by_their_cores_alone() -> None:
    """What the core leaves out does not count."""
    assert Skeletons(["1a", "2a", "3b"], lambda text: text[1:] * 3).sharing("9a", 9) == [0, 1]


def test_looks_at_the_beginning_of_what_is_very_long() -> None:
    """A pasted page has no more rests than a long word."""
    assert Skeletons(["bcdfghjklm" * 2], whole).sharing("bcdfghjklm" * 9999, 9) == [0]
