"""Other names that an article gives: initials in brackets, and what somebody was called before."""

import pytest

from bot.names.introductions import Introduced, fitting, introduced


@pytest.mark.parametrize(
    ("text", "name", "other"),
    [
        ("De Partij voor de Zee (PvdZ) wil een quotum.", "Partij voor de Zee", "PvdZ"),
        ("Bram Zout van de Nationale Unie voor Vissers (NUV) zei nee.", "Nationale Unie voor Vissers", "NUV"),
        ("the National Union of Fishers (NUF) said no", "National Union of Fishers", "NUF"),
        ("Members of the Coastal Workers & Sailors (CWS) met.", "Coastal Workers & Sailors", "CWS"),
        ("said Östersjö Ålands Fiskare (ÖÅF) on Monday", "Östersjö Ålands Fiskare", "ÖÅF"),
        ("De Unie van Vissers (UvV, opgericht in 1950) zweeg.", "Unie van Vissers", "UvV"),
    ],
)
def test_finds_the_name_that_initials_stand_for(text: str, name: str, other: str) -> None:
    """Small words may have a letter or none; the article before the name is no part of it."""
    assert introduced(text) == [Introduced(name, other, "acronym")]


@pytest.mark.parametrize(
    "text",
    [
        "Kamerlid Pieternel Blok (CDA) zei nee.",
        "GENEVA (CPS) - The union met.",
        "ministers Karin Bouhassani (Defensie) en",
        "the union of workers in the sea (UW)",
        "National. Union (NU)",
        "(NU)",
        "de vakbond, vroeger machtig, zweeg",
        "She was formerly a minister.",
    ],
)
def test_finds_no_name_where_none_is_given(text: str) -> None:
    """A party behind its member, an agency behind a place, words without capitals."""
    assert introduced(text) == []


@pytest.mark.parametrize(
    ("text", "name", "other"),
    [
        ("Zeelust, voorheen Strandlust, zweeg.", "Zeelust", "Strandlust"),
        ("Northwind (formerly known as Southwind) agreed.", "Northwind", "Southwind"),
        ("said Kerstin Blom, formerly Kerstin Falk.", "Kerstin Blom", "Kerstin Falk"),
        ("The Harbour Guild, formerly the Sailors League, sued.", "The Harbour Guild", "Sailors League"),
        ("Bond Zee (ZB), voorheen Bond Kust, won.", "Bond Zee", "Bond Kust"),
        ("Bond Zee (ZB, voorheen de Bond Kust) won.", "Bond Zee", "Bond Kust"),
        (
            "Bond van de Zee, eerder bekend als Bond voor de Kust, won.",
            "Bond van de Zee",
            "Bond voor de Kust",
        ),
    ],
)
def test_finds_what_was_called_otherwise_before(text: str, name: str, other: str) -> None:
    """In Dutch and in English."""
    assert introduced(text) == [Introduced(name, other, "former")]


def test_a_name_fits_the_longest_known_end() -> None:
    """As whole words."""
    assert fitting("De Partij voor de Zee", ["Zee", "partij voor de zee", "voor"]) == "partij voor de zee"
    assert fitting("Strandzee", ["zee", ""]) is None
