"""Who leads a party that is called by what it stands for."""

import pytest
import reads

from bot.model import Language

LED: list[tuple[Language, str, list[str]]] = [
    (
        "en",
        "The chairman of the Francophone socialists, Ada Cole, was pleased.",
        ["Ada Cole leads Francophone socialists"],
    ),
    (
        "nl",
        "De voorzitter van de Vlaamse socialisten, Ada Bos, was tevreden.",
        ["Ada Bos leads Vlaamse socialisten"],
    ),
    ("nl", "Ada Bos, de leider van de Duitse liberalen, was tevreden.", ["Ada Bos leads Duitse liberalen"]),
    (
        "nl",
        "Ada Bos en Jan Peeters, die samen de sociaaldemocraten leiden, waren tevreden.",
        ["Ada Bos leads sociaaldemocraten", "Jan Peeters leads sociaaldemocraten"],
    ),
    ("nl", "De liberaal-democraten van Ada Bos waren tevreden.", ["Ada Bos leads liberaal-democraten"]),
    ("nl", "De Groenen verloren. Hun fractievoorzitter Ada Bos was boos.", ["Ada Bos leads Groenen"]),
]
UNLED: list[tuple[Language, str]] = [
    ("en", "Ada Cole, a friend of the Flemish socialists, was pleased."),
    ("nl", "Ada Bos, oud-voorzitter van de Vlaamse socialisten, was tevreden."),
    ("nl", "Ada Bos, minister namens de liberalen, was tevreden."),
]


@pytest.mark.parametrize(("language", "text", "told"), LED)
def test_those_of_one_strand_have_a_leader(language: Language, text: str, told: list[str]) -> None:
    """By an office, by a verb, or by whose they are; their land belongs to their name."""
    assert reads.facts(text, language, "leads") == told


@pytest.mark.parametrize(("language", "text"), UNLED)
def test_who_only_has_to_do_with_a_strand_leads_none(language: Language, text: str) -> None:
    """A friend, a former chair, a minister on their behalf."""
    assert reads.facts(text, language, "leads") == []


def test_who_leads_a_strand_holds_no_office_by_that() -> None:
    """A strand in lower case is no party that has an office; one with its own name is."""
    assert reads.facts("Ada Bos, die de sociaaldemocraten leidt, was tevreden.", "nl", "office") == []
    assert reads.facts("Ada Bos, die BBB leidt, was tevreden.", "nl", "office") == [
        "Ada Bos: leider of BBB (current)"
    ]
