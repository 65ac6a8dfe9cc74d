"""A slip in a question's own words is mended; names, ordinary words and short words are left alone."""

import pytest

from bot.questions import mending

MENDED = [
    ("wie lijdde de delegatie", "wie leidde de delegatie"),
    ("wie is premeir van belgie?", "wie is premier van belgie?"),
    ("the defense minster of norway", "the defense minister of norway"),
    ("wat eist fiji over grondgebeid", "wat eist fiji over grondgebied"),
    ("wat zei lund in febuari", "wat zei lund in februari"),
    ("who atended the sumit", "who attended the summit"),
    ("who represeted norway in the negotations", "who represented norway in the negotiations"),
]


@pytest.mark.parametrize(("typed", "meant"), MENDED)
def test_a_slip_is_mended(typed: str, meant: str) -> None:
    """Of question words, offices and topics, in both languages."""
    assert mending.mended(typed, lambda _: False) == meant


@pytest.mark.parametrize(
    "text",
    [
        "wie is lunt",
        "who is macron",
        "Wie is Premeir",
        "the staff stood there",
        "in maart",
        "the ministry",
        "",
    ],
)
def test_what_is_no_slip_stays(text: str) -> None:
    """Strangers, names with capitals and ordinary words."""
    assert mending.mended(text, lambda _: False) == text


def test_a_name_is_no_slip() -> None:
    """Whoever is in the store keeps their name, however like an office it is."""
    assert mending.mended("wie is premeir", lambda word: word == "premeir") == "wie is premeir"


SLIPS = [
    ("sumit", "summit", True),
    ("summti", "summit", True),
    ("sum", "summit", False),
    ("lund", "land", False),
]


@pytest.mark.parametrize(("typed", "meant", "is_slip"), SLIPS)
def test_one_letter_is_a_slip(typed: str, meant: str, is_slip: bool) -> None:  # noqa: FBT001 a column
    """In a word of five letters; two side by side in a long one."""
    assert mending.is_slip(typed, meant) == is_slip
