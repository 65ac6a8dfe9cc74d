"""A name typed as it is heard is that name, and one that differs by more is not."""

import pytest

from bot import names
from bot.names.hearing import is_other_gender

NAME = "Alina Zhurkova"


@pytest.mark.parametrize("typed", ["Zhurkowa", "zhrukova", "Zjurkova", "zhrkova"])
def test_the_same_name_is_heard(typed: str) -> None:
    """Other letters for a sound, two turned, a vowel lost."""
    assert names.is_heard(typed, NAME)


@pytest.mark.parametrize("typed", ["Zhurkov", "Zharkova", "Shirokova", "Zhur", "R2D2X"])
def test_another_name_is_not_heard(typed: str) -> None:
    """An ending, a vowel or a consonant of another name."""
    assert not names.is_heard(typed, NAME)


@pytest.mark.parametrize(
    ("woman", "man"),
    [("volkova", "volkov"), ("ukrainska", "ukrainsky"), ("зеленская", "zelensky"), ("putina", "putin")],
)
def test_tells_a_woman_from_the_men_of_her_family(woman: str, man: str) -> None:
    """Whichever of the two was typed; somebody spelt otherwise is of the same gender."""
    assert is_other_gender(woman, man)
    assert is_other_gender(man, woman)
    assert not is_other_gender(woman, woman)
