"""Slips of the fingers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.names.slips import beside, slips

LETTERS = st.text("abcdefghijklmnopqrstuvwxyz", max_size=9)


@pytest.mark.parametrize(
    ("likelier", "less_likely", "meant"),
    [
        ("putim", "putip", "putin"),  # m lies beside n, p does not
        ("puitn", "puxxn", "putin"),  # turned round
        ("puttin", "puqtin", "putin"),  # struck twice
        ("jansen", "janbsed", "jansen"),
        ("basen", "basem", "bassen"),  # a double letter lost
        ("kits", "itts", "kitts"),  # the same before letters that are right
    ],
)
def test_a_likelier_slip_costs_less(likelier: str, less_likely: str, meant: str) -> None:
    """Neighbouring keys, turned and doubled letters are what fingers do."""
    assert slips(likelier, meant) < slips(less_likely, meant)


@given(LETTERS)
def test_what_was_meant_costs_nothing(word: str) -> None:
    """No slip, no price."""
    assert slips(word, word) == 0


@given(LETTERS, LETTERS)
def test_what_differs_costs_something(one: str, other: str) -> None:
    """And never more than to strike every letter wrong."""
    assert (slips(one, other) == 0) == (one == other)
    assert slips(one, other) <= 1.3 * max(len(one), len(other))


@given(st.sampled_from("qwertyuiopasdfghjklzxcvbnm"), st.sampled_from("qwertyuiopasdfghjklzxcvbnm"))
def test_neighbours_are_mutual(one: str, other: str) -> None:
    """A key is beside those that are beside it, never beside itself."""
    assert beside(one, other) == beside(other, one)
    assert not beside(one, one)
