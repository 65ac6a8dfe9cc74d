"""What somebody leads by its whole name."""

import pytest
import reads

LED: list[tuple[str, str]] = [
    ("Ada Cole, who now chairs the civilian Dawn coalition, said no.", "Ada Cole leads Dawn coalition"),
    ("Ada Cole, who chairs the RCN's Scottish board, said no.", "Ada Cole leads RCN's Scottish board"),
    ("Ada Cole heads the SNP group in the council.", "Ada Cole leads SNP group"),
    (
        "The UAW's Lima department, led by Ada Cole, turned down the offer.",
        "Ada Cole leads UAW's Lima department",
    ),
    ("The inquiry, led by Ada Cole, heard evidence.", "Ada Cole leads The inquiry"),
    ("Ada Cole, who heads Ray's legal team, said no.", "Ada Cole leads Ray's legal team"),
]


@pytest.mark.parametrize(("text", "told"), LED)
def test_a_body_is_called_by_its_name_and_noun(text: str, told: str) -> None:
    """Not by the name of the party or person that it belongs to."""
    assert reads.facts(text, "en", "leads") == [told]


def test_a_party_and_a_delegation_keep_their_own_names() -> None:
    """The Tisza party is Tisza, and a land's delegation acts for the land."""
    text = "Ada Cole, who leads the Tisza party, met Ben Ray, who led the Irish delegation at the talks."
    assert reads.facts(text, "en", "leads") == ["Ada Cole leads Tisza", "Ben Ray leads Ireland"]
