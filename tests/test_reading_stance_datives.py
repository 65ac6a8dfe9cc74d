"""Stances of those whom a thing pleases or not."""

import pytest
import reads

from bot.model import Language

STANCES: list[tuple[Language, str, list[str]]] = [
    ("nl", "Het plan bevalt de FNV niet.", ["FNV against: plan"]),
    ("nl", "Dat ging de FNV te ver.", ["FNV against: Dat"]),
    ("nl", "De heffing is de FNV een doorn in het oog.", ["FNV against: heffing"]),
    ("nl", "De heffing gaat de FNV niet ver genoeg.", ["FNV against: heffing"]),
    ("nl", "Daarmee ging minister Jan Bos te ver.", []),
    ("nl", "Voor de FNV gaat de heffing te ver.", ["FNV against: heffing"]),
]


@pytest.mark.parametrize(("language", "text", "stances"), STANCES)
def test_whom_it_pleases_takes_the_stance(language: Language, text: str, stances: list[str]) -> None:
    """Not what pleases or displeases them."""
    assert reads.facts(text, language, "position") == stances


CLAIMS: list[tuple[Language, str, list[str]]] = [
    ("en", "Norway's main demand is a levy.", ["Norway demands: levy"]),
    ("en", "Among Norway's demands is a levy.", ["Norway demands: levy"]),
    ("en", "Cole's position was untenable.", []),
    ("nl", "De belangrijkste eis van de FNV is een heffing.", ["FNV demands: heffing"]),
    ("nl", "Een heffing is een eis van de FNV.", ["FNV demands: heffing"]),
    ("nl", "Een heffing is geen eis van de FNV.", []),
    ("nl", "Ook voor de FNV is een heffing een voorwaarde.", ["FNV demands: heffing"]),
    ("en", "The levy is unacceptable to Norway.", ["Norway against: levy"]),
    ("en", "Ada Cole said more time was needed.", ["Ada Cole demands: more time was needed"]),
    ("en", "The levy must go, Ada Cole said.", ["Ada Cole demands: levy must go"]),
    ("en", "Norway will have to pay, Ada Cole said.", []),
    ("nl", "Volgens Jan Bos is er meer geld nodig.", ["Jan Bos demands: meer geld nodig"]),
    ("nl", "Volgens Jan Bos is er geen geld nodig.", []),
    ("en", "Norway angered Peru by rejecting the levy.", ["Norway against: levy"]),
    ("en", "After rejecting the levy, Norway left.", ["Norway against: levy"]),
    ("en", "Ada Cole insists that the levy has to stay.", ["Ada Cole demands: levy has to stay"]),
]


@pytest.mark.parametrize(("language", "text", "stances"), CLAIMS)
def test_says_what_is_demanded(language: Language, text: str, stances: list[str]) -> None:
    """As somebody's demand, as needed, or by what somebody does."""
    assert reads.facts(text, language, "position") == stances
