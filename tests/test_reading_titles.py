"""The meeting that an article's title tells of."""

import pytest
import reads

from bot.model import Language

TITLES: list[tuple[Language, str, str]] = [
    ("en", "Fishing talks to resume in Lima", " at Lima (planned)"),
    ("en", "Whaling: Ada Cole and Ben Ray hold talks in Oslo", "Ada Cole, Ben Ray at Oslo (held)"),
    ("en", "Herring talks begin in Oslo as fleets stay in port", " at Oslo (held)"),
    ("nl", "Ada Bos ontmoet Piet Kok in Lima", "Ada Bos, Piet Kok at Lima (held)"),
]
NONE: list[tuple[Language, str]] = [
    ("nl", "Overleg tussen Peru en Chili"),
    ("en", "Union wrecks talks as millions wait"),
    ("en", "Herring prices rise in Oslo"),
]
BODY: dict[Language, str] = {"nl": "De prijs stijgt.", "en": "The price of herring rose."}


@pytest.mark.parametrize(("language", "title", "told"), TITLES)
def test_reads_the_meeting_of_a_title(language: Language, title: str, told: str) -> None:
    """Its place or its sides are named in it; what only "to resume" says is to come."""
    assert reads.facts(f"{title}\n\n{BODY[language]}", language, "meeting") == [told]


@pytest.mark.parametrize(("language", "title"), NONE)
def test_a_title_without_a_verb_or_a_side_tells_of_no_meeting(language: Language, title: str) -> None:
    """Nor does one in which talks are only named."""
    assert reads.facts(f"{title}\n\n{BODY[language]}", language, "meeting") == []


def test_talks_are_where_they_end_not_where_their_topic_is() -> None:
    """A place in the topic of talks is not the one in which they are held."""
    text = "Two days of talks on a truce in Chile ended in Lima without an agreement."
    assert reads.facts(text, "en", "meeting") == [" at Lima (held)"]
