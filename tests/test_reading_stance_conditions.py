"""Stances that hang on something else."""

import pytest
import reads

from bot.model import Language

CONDITIONS: list[tuple[Language, str, list[str]]] = [
    (
        "nl",
        "De FNV komt pas als er een beter bod ligt.",
        ["FNV conditions: komt pas als er een beter bod ligt"],
    ),
    ("nl", "Pas als er een beter bod ligt, komt de FNV.", ["FNV conditions: komt"]),
    (
        "nl",
        "Ada Bos zegt dat Noorwegen alleen aanschuift als Peru vertrekt.",
        ["Noorwegen conditions: aanschuift als Peru vertrekt"],
    ),
    (
        "nl",
        "Noorwegen tekent niet tenzij de heffing daalt.",
        ["Noorwegen conditions: tekent niet tenzij de heffing daalt"],
    ),
    (
        "nl",
        "De FNV blijft weg zolang de heffing bestaat.",
        ["FNV conditions: weg zolang de heffing bestaat"],
    ),
    (
        "nl",
        "Bos zei dat hij opstapt als de begroting niet klopt.",
        ["Bos conditions: opstapt als de begroting niet klopt"],
    ),
    ("nl", "De trein komt pas als het licht op groen staat.", []),
    ("nl", "Bos werkt niet meer sinds de staking.", []),
    ("nl", "Als Noorwegen komt, gaat Bos weg.", []),
    ("nl", "Komt de FNV pas als er een bod ligt?", []),
    ("nl", "Bos zegt dat er geen akkoord komt zonder vergoeding.", []),
    (
        "en",
        "Norway will not talk until the army withdraws.",
        ["Norway conditions: not talk until the army withdraws"],
    ),
    ("en", "Norway would swallow it only if Peru signs.", []),
    (
        "en",
        "Norway would only swallow the plan if Peru signs.",
        ["Norway conditions: swallow the plan"],
    ),
    (
        "en",
        "Cole said she would leave office if the Senate voted against her.",
        ["Cole conditions: leave office"],
    ),
    ("en", "Rain will not stop until Monday.", []),
    ("en", "Norway may sign the treaty only if Peru does.", []),
]


@pytest.mark.parametrize(("language", "text", "stances"), CONDITIONS)
def test_a_party_makes_its_own_doing_hang_on_a_condition(
    language: Language, text: str, stances: list[str]
) -> None:
    """By "only", by "not … until", or by saying so; of what is in nobody's hand it is no stance."""
    assert reads.facts(text, language, "position") == stances
