"""Who leads a party by what stands with its name."""

import pytest
import reads

from bot.model import Language

LED: list[tuple[Language, str, str]] = [
    ("nl", "De Koerdische KDP van Ada Bos wil een minister.", "Ada Bos leads KDP"),
    ("nl", "De VVD van Ada Bos verloor.", "Ada Bos leads VVD"),
    ("nl", "De boerenpartij PSL van vicepremier Ada Bos wil een minister.", "Ada Bos leads PSL"),
    ("nl", "Kok wil VVD noch een kabinet met de partij van Ada Bos.", "Ada Bos leads VVD"),
    ("en", "The Democratic Party of Ada Cole wants a minister.", "Ada Cole leads Democratic Party"),
    ("en", "Sinn Féin president Ada Cole wants a minister.", "Ada Cole leads Sinn Féin"),
    ("nl", "Ada Bos, voorzitter van de Federatie van Havens, is boos.", "Ada Bos leads Federatie van Havens"),
    ("nl", "De haven staakt. De ACLVB-voorzitter, Ada Bos, is blij.", "Ada Bos leads ACLVB"),
]


@pytest.mark.parametrize(("language", "text", "told"), LED)
def test_the_party_of_somebody_is_led_by_them(language: Language, text: str, told: str) -> None:
    """Behind "van" or "of", by a presidency, at the head of an association."""
    assert reads.facts(text, language, "leads") == [told]


def test_a_deputy_and_a_city_lead_no_party() -> None:
    """A vice-president is a deputy; the party of a city is a branch."""
    assert reads.facts("Sinn Féin won. Its vice-president, Ada Cole, is glad.", "en", "leads") == []
    assert reads.facts("De VVD van Utrecht wil een minister.", "nl", "leads") == []
