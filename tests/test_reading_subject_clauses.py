"""Who speaks or takes a stance over what is said of them, and whom a pronoun means."""

import pytest
import reads

SPEAKERS: list[tuple[str, list[str]]] = [
    ("Ada Cole, a Democrat who in 2013 pushed through a tax, said the levy was late.", ["Ada Cole"]),
    (
        "Ada Cole, who led the talks that ended it when Ben Ray was mayor, has said the levy was late.",
        ["Ada Cole"],
    ),
    (
        "Norway complained that a text under which the U.N. undertook to help was lost. It said it was late.",
        ["Norway", "Norway"],
    ),
    ("“The levy is a prison,” said Ada Cole, at a rally outside the hall that drew many.", []),
    ("“The levy is a prison,” said Ada Cole, whose son died that morning.", []),
    ("“The levy is a prison,” said Ada Cole, adding that the money was gone.", ["Ada Cole"]),
]
STANCES: list[tuple[str, list[str]]] = [
    ("In Lima, the union, which represents teachers, rejected the levy.", ["the union against: levy"]),
    ("In Lima, Ada Cole, a Democrat who was there, rejected the levy.", ["Ada Cole against: levy"]),
]


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS)
def test_reads_who_speaks_over_what_is_said_of_them(text: str, speakers: list[str]) -> None:
    """Over what they are, clauses inside clauses, and what another clause speaks of."""
    assert [told.partition(":")[0] for told in reads.facts(text, "en", "statement")] == speakers


@pytest.mark.parametrize(("text", "stances"), STANCES)
def test_reads_whose_stance_it_is_behind_a_place(text: str, stances: list[str]) -> None:
    """A sentence may open with a place; who acts is no such place."""
    assert reads.facts(text, "en", "position") == stances


def test_gives_words_to_whom_somebody_quotes() -> None:
    """Who quotes "him" is not he."""
    text = "President Adam Cole smiled. “We are not afraid,” his spokesman, Ben Ray, quoted him as saying."
    assert reads.facts(text, "en", "quote") == ["Adam Cole: We are not afraid,"]
