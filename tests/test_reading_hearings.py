"""Hearings told by who is heard."""

import pytest
import reads

from bot.model import Language

HEARD: list[tuple[Language, str, str]] = [
    (
        "en",
        "The harbour committee will hear from Ada Cole on Friday.",
        "The harbour committee, Ada Cole at - (planned)",
    ),
    (
        "en",
        "MPs on the harbour committee questioned Ada Cole for an hour.",
        "MPs on the harbour committee, Ada Cole at - (held)",
    ),
    (
        "nl",
        "Donderdag verschijnt Ada Bos voor de havencommissie.",
        "Ada Bos, de havencommissie at - (held)",
    ),
    (
        "en",
        "The firm's chief, Ada Cole, is due to appear before MPs on the harbour committee.",
        "Ada Cole, MPs on the harbour committee at - (planned)",
    ),
    ("nl", "Het verhoor van Ada Bos door de politie is hervat.", "Ada Bos, de politie at - (held)"),
]
UNHEARD: list[tuple[Language, str]] = [
    ("en", "The committee will hear from nobody."),
    ("en", "The committee did not hear from Ada Cole."),
    ("nl", "Het verhoor van Ada Bos was een vergissing."),
    ("nl", "Donderdag verschijnt het boek van Ada Bos voor de tweede keer."),
]


@pytest.mark.parametrize(("language", "text", "told"), HEARD)
def test_whoever_is_heard_meets_the_committee(language: Language, text: str, told: str) -> None:
    """Both are named, in any order; whoever hears a witness may be left out."""
    assert reads.facts(text, language, "meeting") == [told]


@pytest.mark.parametrize(("language", "text"), UNHEARD)
def test_what_is_not_heard_is_no_hearing(language: Language, text: str) -> None:
    """Denied, or said of a thing."""
    assert reads.facts(text, language, "meeting") == []
