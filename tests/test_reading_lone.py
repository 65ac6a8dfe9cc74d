"""Surnames that are words for something else too, where no first name stands before them."""

import pytest
import reads

from bot.model import Language

SPOKEN: list[tuple[Language, str, str]] = [
    ("nl", "Wethouder Eva Bakker kwam. “Nee”, zegt Bakker.", "Eva Bakker"),
    ("nl", "Wethouder Eva Prins kwam. Prins zegt: “Nee.”", "Eva Prins"),
    ("nl", "Wethouder Eva de Koning kwam. “Nee”, zegt De Koning.", "Eva de Koning"),
    ("nl", "Wethouder Eva Bakker kwam. “Nee”, zegt een bakker op de hoek.", "een bakker op de hoek"),
    ("nl", "Wethouder Eva Prins kwam. “Nee”, zei Prins Joris van Alm.", "Joris van Alm"),
    ("nl", "Wethouder Eva Bakker kwam. Burgemeester Jan Bakker kwam. “Nee”, zegt Bakker.", "-"),
    ("en", "Mayor Ann Bishop came. “No,” said Bishop.", "Ann Bishop"),
    ("en", "Mayor Ann Farmer came. Farmer told the board: “No.”", "Ann Farmer"),
    ("en", "Mayor Ann King came. “No,” said King Olav.", "Olav"),
]


@pytest.mark.parametrize(("language", "text", "speaker"), SPOKEN)
def test_a_word_that_is_somebodys_surname_is_a_name(language: Language, text: str, speaker: str) -> None:
    """With a capital, no article before it and no name behind it."""
    assert [told.partition(":")[0] for told in reads.facts(text, language, "quote")] == [speaker]
