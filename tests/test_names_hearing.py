"""A name typed as it is heard is that name, and one that differs by more is not."""

import pytest

from bot import names

NAME = "Alina Zhurkova"


@pytest.mark.parametrize("typed", ["Zhurkowa", "zhrukova", "Zjurkova", "zhrkova"])
def test_the_same_name_is_heard(typed: str) -> None:
    """Other letters for a sound, two turned, a vowel lost."""
    assert names.is_heard(typed, NAME)


@pytest.mark.parametrize("typed", ["Zhurkov", "Zharkova", "Shirokova", "Zhur", "R2D2X"])
def test_another_name_is_not_heard(typed: str) -> None:
    """An ending, a vowel or a consonant of another name."""
    assert not names.is_heard(typed, NAME)
