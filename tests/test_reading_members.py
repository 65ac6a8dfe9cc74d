"""Who is of a side at talks, by words for it that stand in many orders, and who is not."""

import pytest
import reads

from bot.model import Language

THERE: list[tuple[Language, str, list[str]]] = [
    (
        "en",
        "Talks went on. Ada Cole leads the Peruvian team. Her fellow negotiators Ben Hale and Eva Ray left.",
        ["Ben Hale member Peru", "Eva Ray member Peru"],
    ),
    (
        "en",
        "Talks went on. Negotiating for Peru are Ben Hale, the trade minister; and Eva Ray, the envoy.",
        ["Ben Hale member Peru", "Eva Ray member Peru"],
    ),
    (
        "en",
        "Ben Hale, the Croat member of the three-man presidency, was angry.",
        ["Ben Hale member three-man presidency"],
    ),
    (
        "nl",
        "Het overleg begon. Ada Bos, die deel uitmaakt van de Peruaanse delegatie, is boos.",
        ["Ada Bos member Peru"],
    ),
    (
        "nl",
        "Het overleg begon. Ada Bos leidt de Peruaanse ploeg. In haar gevolg reizen Ben Kok en Eva Roos mee.",
        ["Ben Kok member Peru", "Eva Roos member Peru"],
    ),
    (
        "nl",
        "Overleg begon. Twee juristen schoven aan: voor de FNV oud-minister Ada Bos en voor de NS Ben Kok.",
        ["Ada Bos member FNV", "Ben Kok member NS"],
    ),
    (
        "nl",
        "Er is een stuurgroep in het leven geroepen, waarin onder anderen Ada Bos en Ben Kok zitten.",
        ["Ada Bos member een stuurgroep", "Ben Kok member een stuurgroep"],
    ),
]
THERE += [
    (
        "nl",
        "Peru zond een delegatie. De FNV wordt vertegenwoordigd door Ada Bos; Ben Kok zit ook in het team.",
        ["Ada Bos member FNV", "Ben Kok member FNV"],
    ),
    (
        "nl",
        "Overleg begon. De Peruaanse minister Ada Bos is er. In haar team zit ook Ben Kok.",
        ["Ben Kok member Peru"],
    ),
    (
        "nl",
        "Overleg begon. De Peruaanse minister Ada Bos is er. Ben Kok zit naast haar, evenals Eva Roos.",
        ["Ben Kok member Peru", "Eva Roos member Peru"],
    ),
    (
        "nl",
        "Een delegatie van de Aziatische landengroep ASEAN kwam. Ook minister Ada Bos maakt er deel van uit.",
        ["Ada Bos member ASEAN"],
    ),
    (
        "nl",
        "Ben Kok, het Kroatische lid van het driekoppige presidentschap van Bosnië, zweeg.",
        ["Ben Kok member driekoppige presidentschap van Bosnië"],
    ),
]
NOT_THERE: list[tuple[Language, str]] = [
    ("nl", "De oprichter van de PvdA, komiek Ada Bos, zweeg."),
    ("nl", "De door oppositiepartij PvdA gesteunde historicus Ada Bos won."),
    ("nl", "Ada Bos ging met een delegatie van de bond om de tafel zitten."),
    (
        "en",
        "Talks went on. Ada Cole and Ben Hale met on issues, among them pay, that their negotiators left.",
    ),
    ("en", "Talks went on. Ada Cole spent part of the summer on the Peruvian side."),
    ("en", "Talks went on. The chair spoke at a press conference after sending Ada Cole a letter."),
]


@pytest.mark.parametrize(("language", "text", "told"), THERE)
def test_members_are_read_from_every_form_of_a_list(language: Language, text: str, told: list[str]) -> None:
    """Beside a leader, behind a verb that opens, in a clause with "die", by turns, of a panel."""
    listed = reads.facts(text, language, "member")
    assert [one.rpartition(" (")[0] for one in listed] == told


@pytest.mark.parametrize(("language", "text"), NOT_THERE)
def test_who_only_stands_near_a_side_is_no_member(language: Language, text: str) -> None:
    """Founders and who is backed, who sits with a delegation, and lists of something else."""
    assert reads.facts(text, language, "member") == []
