"""Offices of long ago."""

import pytest
import reads

from bot.model import Language

HISTORY: list[tuple[Language, str, list[str]]] = [
    ("en", "In 1903 President Ada Cole leased the bay.", ["Ada Cole: President of - (former)"]),
    ("nl", "President Jan Lund tekende in 1974. In 2024 verliep het.", ["Jan Lund: President of - (former)"]),
    ("en", "In 2020 President Ada Cole leased the bay.", ["Ada Cole: President of - (current)"]),
    (
        "en",
        "In 1999 President Ada Cole leased the bay. Cole agrees.",
        ["Ada Cole: President of - (current)"],
    ),
    (
        "en",
        "President Ada Cole, who took part in 1999, agrees.",
        ["Ada Cole: President of - (current)"],
    ),
]


@pytest.mark.parametrize(("language", "text", "held"), HISTORY)
def test_an_office_of_long_ago_is_over(language: Language, text: str, held: list[str]) -> None:
    """Where its holder is only spoken of then."""
    assert reads.facts(text, language, "office") == held
