"""Of which party somebody is by what stands beside their name, and whose deputy."""

import pytest
import reads

from bot.model import Language

OF_PARTY: list[tuple[Language, str, list[str]]] = [
    ("en", "CDU politician Ada Cole disagreed.", ["Ada Cole member CDU (open)"]),
    ("en", "Ada Cole, a Green lawmaker, disagreed.", ["Ada Cole member Green (open)"]),
    ("en", "The Greens' Ada Cole disagreed.", ["Ada Cole member Greens (open)"]),
    ("en", "Ada Cole of the far-right AfD disagreed.", ["Ada Cole member AfD (open)"]),
    (
        "en",
        "The populist Dawn party, led by Ben Ray, won. Dawn lawmaker Ada Cole was delighted.",
        ["Ben Ray leads Dawn", "Ada Cole member Dawn (open)"],
    ),
    ("en", "GOP Sen. Ada Cole disagreed.", ["Ada Cole member GOP (open)"]),
    ("nl", "SPD-politica Ada Bos is het oneens.", ["Ada Bos member SPD (open)"]),
    ("nl", "Ada Bos van de radicaal-rechtse AfD is het oneens.", ["Ada Bos member AfD (open)"]),
    (
        "en",
        "Talks began. The Irish chief negotiator, Ada Cole, and her deputy, Ben Ray, arrived.",
        ["Ada Cole leads Ireland", "Ben Ray member Ireland (open)"],
    ),
    (
        "en",
        "Talks began. Irish negotiators Ada Cole and Ben Ray arrived.",
        ["Ada Cole member Ireland (open)", "Ben Ray member Ireland (open)"],
    ),
    ("nl", "Ada Bos van de Plattelandspartij was blij.", ["Ada Bos member Plattelandspartij (open)"]),
    ("nl", "Ada Bos, lid van het oorlogskabinet, zweeg.", ["Ada Bos member oorlogskabinet (open)"]),
    (
        "en",
        "The panel, which also includes Ada Cole, will rule.",
        ["Ada Cole member The panel (open)"],
    ),
]


@pytest.mark.parametrize(("language", "text", "parts"), OF_PARTY)
def test_reads_of_which_party_somebody_is(language: Language, text: str, parts: list[str]) -> None:
    """Known parties, and those that the article says are one; deputies are of their leader's side."""
    assert reads.facts(text, language, "leads", "member") == parts


LEADERS: list[tuple[Language, str, str]] = [
    ("nl", "De Plattelandspartij is tegen. Partijleider Ada Bos zweeg.", "Ada Bos leads Plattelandspartij"),
    ("en", "Ada Cole, the leader of the centre-right Dawn party, was pleased.", "Ada Cole leads Dawn"),
]


@pytest.mark.parametrize(("language", "text", "part"), LEADERS)
def test_reads_who_leads_a_party_that_only_the_article_knows(
    language: Language, text: str, part: str
) -> None:
    """By the word for a party in its name, which is no part of it where it stands apart."""
    assert reads.facts(text, language, "leads") == [part]


NONE: list[tuple[Language, str]] = [
    ("en", "Labour Minister Ada Cole disagreed."),
    ("en", "Former CDU politician Ada Cole disagreed."),
    ("en", "The minister Ada Cole and her deputy, Ben Ray, disagreed."),
]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_takes_nobody_for_of_a_party_that_only_stands_near(language: Language, text: str) -> None:
    """A field of office, a party that somebody was of, a deputy of no side."""
    assert reads.facts(text, language, "leads", "member") == []
