"""Nouns for what somebody says."""

import pytest
import reads

from bot.model import Language

CLAIMS: list[tuple[Language, str, list[str]]] = [
    ("en", "The claim by Pete Cook that it was over is wrong.", ["Pete Cook"]),
    ("en", "Pete Cook's repeated warning that it was over is known.", ["Pete Cook"]),
    ("en", "Pete Cook laughed at his own prediction that it was over.", ["Pete Cook"]),
    ("en", "The statement of the union that it was over came late.", ["the union"]),
    ("en", "Pete Cook met Mia Stone over her claim that it was over.", []),
    ("en", "A claim for damages by Pete Cook is pending.", []),
    ("en", "The old claim that it was over is wrong.", []),
    ("nl", "De waarschuwing van Karin Mol dat het klaar is, kwam laat.", ["Karin Mol"]),
    ("nl", "De waarschuwing van Karin Mol kwam laat.", []),
]


@pytest.mark.parametrize(("language", "text", "speakers"), CLAIMS)
def test_knows_whose_claim_it_is(language: Language, text: str, speakers: list[str]) -> None:
    """Theirs whom the noun is by, of or with; nobody's where nobody is named."""
    said = reads.facts(text, language, "statement")
    assert [fact.partition(": ")[0] for fact in said] == speakers
