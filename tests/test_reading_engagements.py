"""Meetings told by a word that says more often something else."""

import pytest
import reads

from bot.model import Language

MET: list[tuple[Language, str, str]] = [
    ("nl", "Ada Bos heeft in mei een afspraak met rector Piet Kok.", "Ada Bos, Piet Kok at - (planned)"),
    ("nl", "Meer zei rector Ada Bos niet na haar audiëntie bij koning Piet.", "Ada Bos, Piet at - (held)"),
    ("nl", "Vandaag is de tweede dag van de klimaattop in Lima.", " at Lima (held)"),
    ("en", "Rector Ada Cole has an appointment with Ben Ray in May.", "Ada Cole, Ben Ray at - (planned)"),
    ("en", "Rector Ada Cole had tea with Ben Ray.", "Ada Cole, Ben Ray at - (held)"),
]
NOT_MET: list[tuple[Language, str]] = [
    ("nl", "Rector Ada Bos heeft met de provincie een afspraak over de kosten."),
    ("nl", "Rector Ada Bos heeft een afspraak met Piet Kok over de kosten."),
    ("en", "Rector Ada Cole had tea with milk."),
    ("en", "The appointment of Ada Cole as rector was postponed."),
]


@pytest.mark.parametrize(("language", "text", "told"), MET)
def test_reads_whom_somebody_has_an_engagement_with(language: Language, text: str, told: str) -> None:
    """An appointment on a day, tea with a person, an audience, the day of a summit."""
    assert reads.facts(text, language, "meeting") == [told]


@pytest.mark.parametrize(("language", "text"), NOT_MET)
def test_an_agreement_or_a_drink_is_no_engagement(language: Language, text: str) -> None:
    """Nor is an office that somebody gets."""
    assert reads.facts(text, language, "meeting") == []
