"""Whose verb it is behind words between two marks."""

import pytest
import reads

from bot.model import Language

STANCES: list[tuple[Language, str, list[str]]] = [
    (
        "nl",
        "De deelnemers, onder wie de Zweedse minister Els Berg en haar collega Olav Dahl, eisen een verbod.",
        ["De deelnemers demands: verbod"],
    ),
    ("nl", "De zes havensteden, waaronder Rotterdam, Hamburg en Lima, eisen een verbod.", []),
    (
        "en",
        "The members, including Ada Cole and Bo Lind of Peru, demanded a ban.",
        ["The members demands: ban"],
    ),
    (
        "en",
        "The members, including Ada Cole, left, but Bo Lind, a baker, demanded a ban.",
        ["Bo Lind demands: ban"],
    ),
]


@pytest.mark.parametrize(("language", "text", "stances"), STANCES)
def test_the_several_act_not_those_named_among_them(
    language: Language, text: str, stances: list[str]
) -> None:
    """Some of several are named between commas: the verb is that of them all."""
    assert reads.facts(text, language, "position") == stances
