"""A second reading of whose words they are: whoever is named nearest."""

import pytest
import reads

from bot import reading
from bot.model import Language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "“Wij gaan door tot de winter”, zei de bondsvoorzitter Ada Bos."),
        ("nl", "Ada Bos zei dat de bond doorgaat."),
        ("nl", "Ada Bos kwam binnen. Zij zei dat de bond doorgaat."),
        ("en", "Norway rejects the treaty, which Peru signed."),
        ("en", "The mayor, Ada Cole, spoke. She said that the talks had failed."),
    ],
)
def test_agrees_with_the_nearest_name(language: Language, text: str) -> None:
    """Beside a quotation, at the head of a sentence, or before a pronoun."""
    assert _agreed(text, language) == [True]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Tegen Ada Bos zei voorzitter Eva Sol dat de bond doorgaat."),
        ("en", "Norway waited. The treaty, which Peru signed, was rejected by the union."),
        ("en", "The union rejects the treaty."),
    ],
)
def test_does_not_agree_where_another_is_nearer(language: Language, text: str) -> None:
    """Another name stands first, or none is named at all."""
    assert not any(_agreed(text, language))


def test_is_no_second_reading_of_offices() -> None:
    """Only of who speaks and who wants what."""
    found = reading.read(reads.article("Minister Ada Bos sprak.", "nl"))
    assert not any("nearest" in fact.rule.split("+") for fact in found)


def _agreed(text: str, language: Language) -> list[bool]:
    """Of each quotation, statement and position whether the second reading agrees."""
    found = reading.read(reads.article(text, language))
    kinds = {"quote", "statement", "position"}
    return ["nearest" in fact.rule.split("+") for fact in found if fact.kind in kinds]
