"""Whose stance it is where somebody speaks for their people."""

import pytest
import reads

from bot.model import Language

SPOKEN: list[tuple[Language, str, list[str]]] = [
    ("en", "Ada Cole said her members would not accept the offer.", ["Ada Cole against: offer"]),
    ("nl", "Jan Bos zei dat zijn strijders het plan verwerpen.", ["Jan Bos against: plan"]),
    ("en", "The members rejected the offer, Ada Cole said.", ["The members against: offer"]),
    ("nl", "Jan Bos zei dat zijn partij het plan verwerpt.", []),
    ("nl", "Zijn dochter steunt het plan.", []),
    ("en", "His leadership offered a truce.", []),
    ("nl", "Ada Cole zei dat landen die mogelijk boeren uit Peru willen opnemen, gewacht hebben.", []),
]


@pytest.mark.parametrize(("language", "text", "stances"), SPOKEN)
def test_who_speaks_for_their_people_takes_the_stance(
    language: Language, text: str, stances: list[str]
) -> None:
    """Of "her members", which nobody else is; a party of theirs has its own stance, or nobody's."""
    assert reads.facts(text, language, "position") == stances
