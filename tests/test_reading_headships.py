"""Who leads a party or a side, and who only heads something else."""

import pytest
import reads

from bot.model import Language

LED: list[tuple[Language, str, list[str]]] = [
    (
        "en",
        "Ada Cole, the premier who heads the CDU's sister party, the Christian Social Union, nodded.",
        ["Ada Cole leads Christian Social Union"],
    ),
    ("en", "Ada Cole, who heads the SNP's group in the assembly, spoke.", ["Ada Cole leads SNP"]),
    ("en", "The talks are led on the European side by Ada Cole.", ["Ada Cole leads European Union"]),
    (
        "en",
        "Cole spoke. The Alba delegation, headed by Ben Hale, left the talks. Ada Alba was in Lima.",
        ["Ben Hale leads Alba"],
    ),
    ("en", "Ada Cole, whose Labour wants a levy, spoke.", ["Ada Cole leads Labour"]),
]
NOT_LED: list[tuple[Language, str]] = [
    ("en", "Ada Cole, who now chairs a Lima think-tank, said no."),
    ("en", "Ada Cole, the leader of the Commons, told the cabinet."),
    ("en", "Ada Cole, a longtime Ford worker and a leader of a reform group, said no."),
    ("en", "Peru's Supreme Leader Ada Cole said no."),
    ("nl", "Ada Bos, die de denktank Alba leidt, zag er weinig in."),
]


@pytest.mark.parametrize(("language", "text", "told"), LED)
def test_who_heads_a_part_or_a_sister_leads_it(language: Language, text: str, told: list[str]) -> None:
    """A party by its name behind what another owns, and by its owner before its group."""
    found = reads.facts(text, language, "leads", "member")
    assert [one.partition(" (")[0] for one in found] == told


@pytest.mark.parametrize(("language", "text"), NOT_LED)
def test_who_heads_what_sends_no_side_leads_none(language: Language, text: str) -> None:
    """A think-tank, a house of parliament and a group without a name have heads, whom no party has."""
    assert reads.facts(text, language, "leads", "member") == []
