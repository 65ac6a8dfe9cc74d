"""Texts that share pairs of letters."""

from hypothesis import given
from hypothesis import strategies as st

from bot.names.grams import Grams, bits

WORDS = st.lists(st.text("abcde", min_size=1, max_size=6), min_size=1, max_size=40)


def plain(text: str) -> str:
    """A core that tells nothing."""
    return text[:0]


@given(WORDS, st.text("abcde", min_size=1, max_size=6))
def test_finds_what_counting_one_by_one_finds(words: list[str], wanted: str) -> None:
    """The long integers count as a loop would: all that share more than a third of the pairs."""

    def pairs(text: str) -> set[str]:
        return {f" {text} "[at : at + 2] for at in range(len(text) + 1)} | {"core"}

    least = len(pairs(wanted)) // 3 + 1
    expected = [n for n, word in enumerate(words) if len(pairs(word) & pairs(wanted)) >= least]
    assert Grams(words, plain, 1 / 3).sharing(wanted, len(words)) == expected


def test_leaves_out_those_that_share_least_when_there_are_too_many() -> None:
    """Those that share every pair are left, the others are one too many."""
    words = ["jansen", "janssen", "jonsen", "hansen", "bakker"]
    assert Grams(words, plain, 1 / 3).sharing("jansen", 2) == [0, 1]


def test_keeps_the_nearest_however_many_they_are() -> None:
    """Where even those that share every pair are too many, none is left out."""
    words = ["jan", "janjan", "janan", "bakker"]
    assert Grams(words, plain, 1 / 3).sharing("jan", 2) == [0, 1, 2]


def test_gives_only_those_that_are_asked_for() -> None:
    """One that is not asked for still takes the place of another that shares less."""
    words = ["jansen", "janssen", "jonsen", "hansen", "bakker"]
    assert Grams(words, plain, 1 / 3).sharing("jansen", 2, bits([1, 2, 4], len(words))) == [1]
