"""Who is of a side by a word for its members, or leads it by where they stand."""

import pytest
import reads

from bot.model import Language

TALKS: dict[Language, str] = {"nl": "Het overleg in Oslo begon. ", "en": "Talks in Oslo began. "}
MEMBERS: list[tuple[Language, str, list[str]]] = [
    ("en", "Six Fatah members, among them Ada Cole and Ben Ray, flew out.", ["Ada Cole", "Ben Ray", "Fatah"]),
    ("en", "Members of the Hamas delegation are Ada Cole and Ben Ray.", ["Ada Cole", "Ben Ray", "Hamas"]),
    ("en", "Also in the Irish delegation was Ada Cole.", ["Ada Cole", "Ireland"]),
    ("en", "Ada Cole attended on behalf of Hamas.", ["Ada Cole", "Hamas"]),
    ("en", "Ada Cole, an MP for the SNP, was pleased.", ["Ada Cole", "SNP"]),
    ("en", "Peru is sending minister Ada Cole.", ["Ada Cole", "Peru"]),
    (
        "nl",
        "Zes leden van Fatah, onder wie Ada Bos en Piet Kok, vertrokken.",
        ["Ada Bos", "Piet Kok", "Fatah"],
    ),
    ("nl", "In het gezelschap van de Ierse president bevond zich minister Ada Bos.", ["Ada Bos", "Ierland"]),
    ("nl", "De Ierse delegatie kwam aan. Wel van de partij was Ada Bos.", ["Ada Bos", "Ierland"]),
    ("nl", "Aan de kant van de bonden zat Ada Bos aan tafel.", ["Ada Bos", "de bonden"]),
    ("nl", "Peru liet zich vertegenwoordigen door Ada Bos.", ["Ada Bos", "Peru"]),
]


@pytest.mark.parametrize(("language", "text", "named"), MEMBERS)
def test_reads_members_by_the_word_for_them(language: Language, text: str, named: list[str]) -> None:
    """The persons named, with the side that comes last in the case."""
    *persons, side = named
    told = reads.facts(TALKS[language] + text, language, "member")
    assert [fact.rpartition(" (")[0] for fact in told] == [f"{person} member {side}" for person in persons]


LEADERS: list[tuple[Language, str, str]] = [
    ("nl", "Onder leiding van Ada Bos reisde een Ierse delegatie naar Lima.", "Ada Bos leads Ierland"),
    ("nl", "De door Ada Bos geleide Ierse delegatie vertrok.", "Ada Bos leads Ierland"),
    ("nl", "Ada Bos, die BBB sinds maart leidt, zweeg.", "Ada Bos leads BBB"),
    ("nl", "Ada Bos, die de PVV-fractie aanvoert, zweeg.", "Ada Bos leads PVV"),
    ("en", "Led by Ada Cole, an Irish delegation flew to Lima.", "Ada Cole leads Ireland"),
    ("en", "The Irish delegation, with Ada Cole at its head, arrived.", "Ada Cole leads Ireland"),
]


@pytest.mark.parametrize(("language", "text", "told"), LEADERS)
def test_reads_leaders_before_and_behind_whom_they_lead(language: Language, text: str, told: str) -> None:
    """Also by the party of a group in one word with it."""
    assert reads.facts(TALKS[language] + text, language, "leads") == [told]


NEITHER: list[tuple[Language, str]] = [
    ("en", "RMT negotiator Ada Cole walked out."),
    ("nl", "De leider van Alba, de kleinste partij in de regering van premier Ada Bos, sprak met Piet Kok."),
]


@pytest.mark.parametrize(("language", "text"), NEITHER)
def test_a_negotiator_leads_nobody_nor_is_a_party_a_company(language: Language, text: str) -> None:
    """Who negotiates for a union is of it; "de partij" far behind "van" says nothing of company."""
    told = reads.facts(TALKS[language] + text, language, "leads", "member")
    assert not any("leads RMT" in fact or "Piet Kok" in fact or "Ada Bos member" in fact for fact in told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Several Conservative MPs, among them Ada Cole and Ben Ray, rebelled.",
            ["Ada Cole member Conservative (open)", "Ben Ray member Conservative (open)"],
        ),
        (
            "Tory MPs Ada Cole and Ben Ray signed the letter.",
            ["Ada Cole member Tory (open)", "Ben Ray member Tory (open)"],
        ),
        (
            "Two Republicans, Ada Cole and Ben Ray, voted no.",
            ["Ada Cole member Republicans (open)", "Ben Ray member Republicans (open)"],
        ),
        ("Ada Cole (Liberal, Perth) voted no.", ["Ada Cole member Liberal (open)"]),
        ("Senator Ada Cole, a moderate Republican, voted no.", ["Ada Cole member Republican (open)"]),
        (
            "Senate Democrats, including Ada Cole and Ben Ray, objected.",
            ["Ada Cole member Democrats (open)", "Ben Ray member Democrats (open)"],
        ),
    ],
)
def test_those_named_among_people_of_a_party_are_of_it(text: str, told: list[str]) -> None:
    """By the word for its members, alone or behind where they sit."""
    assert reads.facts(text, "en", "member") == told
