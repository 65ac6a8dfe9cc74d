"""Who comes to talks with somebody, or sits there for a side."""

import pytest
import reads

from bot.model import Language

TALKS: dict[Language, str] = {
    "nl": "De gesprekken in Lima beginnen maandag. ",
    "en": "Talks open in Lima on Monday. ",
}
THERE: list[tuple[Language, str, list[str]]] = [
    (
        "en",
        "Trade envoy Ben Hale of Canada came with Ada Cole, his deputy, and Juan Vega.",
        ["Ada Cole member Canada", "Juan Vega member Canada"],
    ),
    (
        "en",
        "The talks involve Finance Minister Ada Cole and Interior Minister Ben Hale for Vega's Green Party.",
        ["Ada Cole member Green Party", "Ben Hale member Green Party"],
    ),
    (
        "en",
        "Ada Cole and Ben Hale will make up the core of the Canadian team.",
        ["Ada Cole member Canada", "Ben Hale member Canada"],
    ),
    (
        "nl",
        "De Canadese gezant Jan Peeters reist met zijn adjunct Ada Bos en adviseur Piet Jansen.",
        ["Ada Bos member Canada", "Piet Jansen member Canada"],
    ),
    (
        "nl",
        "Europa stuurde drie gezanten: de Brit Ben Hale en de Duitser Karl Gross.",
        ["Ben Hale member Verenigd Koninkrijk", "Karl Gross member Duitsland"],
    ),
    (
        "nl",
        "Ada Bos en Jan Peeters onderhandelen namens Canada.",
        ["Ada Bos member Canada", "Jan Peeters member Canada"],
    ),
]
APART: list[tuple[Language, str]] = [
    ("nl", "De Canadese gezant Jan Peeters reist naar Lima voor overleg met minister Ada Bos."),
    ("nl", "Canada stuurt een team naar Lima, maar premier Ada Bos wil niet toegeven."),
    ("nl", "Voorzitter Ada Bos klaagde dat het debat aan Canadese zijde nevelig was."),
    ("nl", "Naast hem stonden Ada Bos en Jan Peeters."),
    ("en", "Trade envoy Ben Hale of Canada flew in for talks with Ada Cole."),
]


@pytest.mark.parametrize(("language", "text", "told"), THERE)
def test_who_comes_with_a_side_is_of_it(language: Language, text: str, told: list[str]) -> None:
    """Those behind "came with", for a party whose owner is named, and those sent by what they are called."""
    found = reads.facts(TALKS[language] + text, language, "member")
    assert [one.rpartition(" (")[0] for one in found] == told


@pytest.mark.parametrize(("language", "text"), APART)
def test_who_is_met_or_only_seen_is_of_no_side(language: Language, text: str) -> None:
    """Those met at talks, those of another clause, and those who only stand beside somebody."""
    assert reads.facts(TALKS[language] + text, language, "member") == []
