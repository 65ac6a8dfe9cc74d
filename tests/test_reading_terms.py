"""Whether an office is over, by what stands around it."""

import pytest
import reads

from bot.model import Language

TERMS: list[tuple[Language, str, list[str]]] = [
    ("en", "Ada Cole, mayor from 2014 to 2019, left.", ["Ada Cole: mayor of - (former)"]),
    ("en", "The mayor fired his aide Ben Ray.", ["Ben Ray: aide of - (outgoing)"]),
    ("nl", "De minister ontsloeg maandag zijn stafchef Jan Lund.", ["Jan Lund: stafchef of - (outgoing)"]),
    ("nl", "De minister ontsloeg stafchef Jan Lund.", ["Jan Lund: stafchef of - (current)"]),
    ("en", "Ada Cole, mayor from Monday on, left.", ["Ada Cole: mayor of - (current)"]),
    (
        "nl",
        "Jan Lund, ooit burgemeester van Gent, zweeg.",
        ["Jan Lund: burgemeester van Gent of Gent (former)"],
    ),
    ("en", "The former bishop and cardinal Ben Ray left.", ["Ben Ray: cardinal of - (former)"]),
    ("en", "The former bishop and current cardinal Ben Ray left.", ["Ben Ray: cardinal of - (current)"]),
    (
        "en",
        "Ada Cole, the then chair and spokesperson, left.",
        ["Ada Cole: chair of - (former)", "Ada Cole: spokesperson of - (former)"],
    ),
    (
        "nl",
        "De voormalige schepen en huidige minister Jan Lund zweeg.",
        ["Jan Lund: minister of - (current)"],
    ),
    (
        "nl",
        "Oud-schepen en minister Jan Lund zweeg.",
        ["Jan Lund: schepen of - (former)", "Jan Lund: minister of - (current)"],
    ),
]


@pytest.mark.parametrize(("language", "text", "held"), TERMS)
def test_tells_an_office_that_is_over(language: Language, text: str, held: list[str]) -> None:
    """By dates with an end, an adverb, or an office before "and" that is over and says so in a word apart."""
    assert reads.facts(text, language, "office") == held
