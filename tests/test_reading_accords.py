"""Meetings told by what comes of them, by calls, and by those who were named before."""

import pytest
import reads

from bot import reading

TOLD: list[tuple[str, list[str]]] = [
    ("The deal was signed on Saturday at a hotel in Lima by Ada Cole and Ben Ray.", ["Ada Cole, Ben Ray"]),
    ("The accord was initialled in Lima on Friday.", [""]),
    ("The accord, reached in Lima after weeks of haggling, surprised all.", [""]),
    ("Interior ministers struck a deal on Thursday night.", ["Interior ministers"]),
    ("Ada Cole told senators on a video call last night that the levy was late.", ["Ada Cole, senators"]),
    ("The lawmakers sat down to vote on Friday.", []),
    ("The accord was signed by millions on the internet.", []),
    ("Ada Cole told senators that the levy was late.", []),
]
AGAIN = "Ada Cole spoke with Ben Ray in May. "
AFTER: list[tuple[str, int]] = [
    ("The two last met in June.", 2),
    ("They spoke by phone on Sunday.", 2),
    ("The pair spoke by telephone on Friday night.", 2),
    ("The two spoke of a new era.", 1),
]


@pytest.mark.parametrize(("text", "parties"), TOLD)
def test_reads_meetings_by_what_comes_of_them(text: str, parties: list[str]) -> None:
    """Whoever signed is named behind "by", or nobody is."""
    assert [told.partition(" at ")[0] for told in reads.facts(text, "en", "meeting")] == parties


@pytest.mark.parametrize(("text", "count"), AFTER)
def test_keeps_meetings_of_other_days_apart(text: str, count: int) -> None:
    """Those who met before met again on another day, though nobody knows when the article was written."""
    found = reading.read(reads.article(AGAIN + text, "en", None))
    assert sum(fact.kind == "meeting" for fact in found) == count
