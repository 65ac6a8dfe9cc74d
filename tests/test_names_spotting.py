"""Names in running text."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from people import People, person, spelt, world

from bot import names
from bot.model import EntityKind
from bot.names import Match, Several

DUTCH = frozenset(
    {
        "delegatie",
        "premier",
        "een",
        "jong",
        "zei",
        "over",
        "de",
        "wat",
        "heeft",
        "leidde",
        "van",
        "deed",
        "wie",
        "met",
        "gesproken",
        "het",
        "en",
        "waar",
        "in",
    }
)
ENGLISH = frozenset(
    {
        "delegation",
        "the",
        "may",
        "was",
        "to",
        "and",
        "with",
        "about",
        "where",
        "who",
        "a",
        "in",
        "of",
        "led",
        "did",
        "what",
        "said",
        "talk",
    }
)


@cache
def directory() -> People:
    """Persons of the news and every place."""
    known = (
        "Volodymyr Zelensky",
        "Vladimir Putin",
        "Vladimir Medinsky",
        "Theresa May",
        "Piet de Jong",
        "Ria Jansen",
    )
    return People([alias for name in known for alias in spelt(person(name))] + list(world()))


@pytest.mark.parametrize(
    ("text", "ignore", "expected"),
    [
        (
            "wie leidde de oekraiense delegatie in istanboel",
            DUTCH,
            [("oekraiense", "country:UA"), ("istanboel", "city:istanbul")],
        ),
        (
            "what did volodymyr zelensky say about bucha?",
            ENGLISH,
            [("volodymyr zelensky", "person:volodymyr-zelensky"), ("bucha", "city:bucha")],
        ),
        (
            "heeft zelenskiy met putin gesproken",
            DUTCH,
            [("zelenskiy", "person:volodymyr-zelensky"), ("putin", "person:vladimir-putin")],
        ),
        ("wat zei piet de jong", DUTCH, [("piet de jong", "person:piet-de-jong")]),
        (
            "may theresa may talk to putin",
            ENGLISH,
            [("theresa may", "person:theresa-may"), ("putin", "person:vladimir-putin")],
        ),
        (
            "Zelensky's delegation in new york",
            ENGLISH,
            [("Zelensky's", "person:volodymyr-zelensky"), ("new york", "city:new-york")],
        ),
    ],
)
def test_finds_names_without_capitals(
    text: str, ignore: frozenset[str], expected: list[tuple[str, str]]
) -> None:
    """The longest first, each word in one name, the words of the question left alone."""
    found = names.spot(text, directory(), ("person", "country", "city", "place", "body"), ignore)
    read = [
        (text[spotted.start : spotted.end], spotted.decision.hit.entity.id)
        for spotted in found
        if isinstance(spotted.decision, Match)
    ]
    assert read == expected


@pytest.mark.parametrize(
    ("text", "ignore"),
    [
        ("wie leidde de delegatie", DUTCH),
        (
            "what did the minister say about the ceasefire agreement",
            ENGLISH | {"minister", "say", "ceasefire", "agreement"},
        ),
        ("de jong en het", DUTCH),
        ("may", ENGLISH),
        ("", DUTCH),
        ("%%% \0 …", DUTCH),
    ],
)
def test_leaves_the_words_of_a_question_alone(text: str, ignore: frozenset[str]) -> None:
    """No name is seen in them."""
    assert names.spot(text, directory(), names.ALL, ignore) == []


def test_shows_all_when_a_given_name_has_several() -> None:
    """It is a name, and not clear whose."""
    (spotted,) = names.spot("wat zei vladimir", directory(), ("person",), DUTCH)
    assert isinstance(spotted.decision, Several)
    assert {hit.entity.name for hit in spotted.decision.hits} >= {"Vladimir Putin", "Vladimir Medinsky"}


@given(st.text(max_size=80), st.sampled_from([names.ALL, ("person",), ("city", "country")]))
@settings(deadline=None, max_examples=60)
def test_names_stand_apart_and_in_order(text: str, kinds: tuple[EntityKind, ...]) -> None:
    """Offsets are of the text, whatever the text."""
    found = names.spot(text, directory(), kinds, DUTCH)
    ends = [0, *(end for spotted in found for end in (spotted.start, spotted.end))]
    assert ends == sorted(ends)
    assert all(text[spotted.start : spotted.end].strip() for spotted in found)
