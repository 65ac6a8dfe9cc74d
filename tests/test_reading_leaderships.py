"""Offices that a verb of leading tells."""

import pytest
import reads

from bot.model import Language

LEADING: list[tuple[Language, str, list[str]]] = [
    (
        "en",
        "Ada Cole, who leads the opposition Zorra party, spoke.",
        ["Ada Cole: leader of Zorra (current)"],
    ),
    ("en", "Ada Cole, who now chairs the Alba group, spoke.", ["Ada Cole: chair of Alba group (current)"]),
    ("en", "The committee is chaired by Ada Cole.", ["Ada Cole: chair of committee (current)"]),
    ("en", "The Rural Party, led by Ada Cole, won.", ["Ada Cole: leader of Rural Party (current)"]),
    ("en", "Alba leader Ada Cole, who leads Alba, spoke.", ["Ada Cole: leader of Alba (current)"]),
    ("en", "Ada Cole, who led the Alba party to defeat, spoke.", []),
    ("en", "Ada Cole, who leads the Irish delegation, spoke.", []),
    ("en", "The Alba party opened an inquiry, led by Ada Cole.", []),
    (
        "nl",
        "Eva Sol, die het Europees Parlement voorzit, zweeg.",
        ["Eva Sol: voorzitter of Europees Parlement (current)"],
    ),
    ("nl", "Eva Sol leidt de vakbond FNV sinds 2021.", ["Eva Sol: leider of FNV (current)"]),
    ("nl", "Eva Sol, die de Peruaanse delegatie leidt, zweeg.", []),
    ("nl", "Eva Sol, die de onderhandelingen leidt, zweeg.", []),
]


@pytest.mark.parametrize(("language", "text", "held"), LEADING)
def test_who_leads_a_body_holds_an_office(language: Language, text: str, held: list[str]) -> None:
    """Of a party or a body, not at talks nor of what somebody does; no second one beside their own."""
    assert reads.facts(text, language, "office") == held
