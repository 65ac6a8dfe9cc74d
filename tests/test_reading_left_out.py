"""Who is said not to be there, persons and sides, and who only says so or stands nearby."""

import pytest
import reads

from bot.model import Language

AWAY: list[tuple[Language, str, list[str]]] = [
    ("en", "Talks went on in Lima. The ministers met without Ada Cole.", ["Ada Cole absent -"]),
    ("en", "For Ada Cole, excluded from the talks from the start, it was bad news.", ["Ada Cole absent -"]),
    ("en", "Talks went on in Lima. Ada Cole never came.", ["Ada Cole absent -"]),
    (
        "en",
        "Talks went on in Lima. The host, President Ada Cole, did not participate.",
        ["Ada Cole absent -"],
    ),
    ("en", "Talks went on in Lima. Not at the table is the Dawn party.", ["The Dawn party absent -"]),
    ("en", "Talks went on in Lima. The Dawn party was not represented at them.", ["The Dawn party absent -"]),
    ("nl", "Het overleg ging verder. Ada Bos moest zich afmelden.", ["Ada Bos absent -"]),
    ("nl", "Het overleg begon. De ministers vergaderden zonder Ada Bos.", ["Ada Bos absent -"]),
    ("nl", "Het overleg begon. Ada Bos noch Ben Kok nam deel.", ["Ada Bos absent -", "Ben Kok absent -"]),
    (
        "nl",
        "Minister Ada Bos ontvangt de bonden, al liet Ben Kok weten dat hij niet bij het overleg kan zijn.",
        ["Ben Kok absent -"],
    ),
]
THERE: list[tuple[Language, str]] = [
    ("en", "Ada Cole, who is in Lima for a summit with Ben Hale, defended the plan."),
    ("en", "The request had not been part of the negotiations, Ada Cole said."),
    ("en", "Talks went on in Lima. The ministers met without Ada Cole saying a word."),
    ("nl", "Het overleg ging verder zonder Ada Bos te noemen."),
]


@pytest.mark.parametrize(("language", "text", "told"), AWAY)
def test_reads_who_stays_away(language: Language, text: str, told: list[str]) -> None:
    """Behind "without", behind a comma, in a clause of what they say, and sides by any name."""
    assert [one.casefold() for one in reads.facts(text, language, "absent")] == [
        one.casefold() for one in told
    ]


@pytest.mark.parametrize(("language", "text"), THERE)
def test_nobody_is_away_who_is_only_near_the_words(language: Language, text: str) -> None:
    """At a summit elsewhere, who says it, and what somebody does not do."""
    assert reads.facts(text, language, "absent") == []
