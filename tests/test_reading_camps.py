"""Which side a team without a land or a name stands for, and who is of it by where they sit."""

import pytest
import reads

from bot.model import Language

PARTS: list[tuple[Language, str, list[str]]] = [
    (
        "en",
        "South Korean nurses talk. Ada Cole led the South's delegation. Her opposite number was Ben Hale.",
        ["Ada Cole leads South Korea", "Ben Hale leads North Korea"],
    ),
    (
        "en",
        "The 12-member government team includes Ada Cole at the talks. It is led by Ben Hale.",
        ["Ada Cole member government", "Ben Hale leads government"],
    ),
    (
        "en",
        "The Alba rebels came to the talks in Lima. The rebels' delegation is led by Ada Cole.",
        ["Ada Cole leads Alba"],
    ),
    (
        "en",
        "Talks resumed in Lima. Ada Cole, who sat on the Greens' negotiating panel, stayed silent.",
        ["Ada Cole member Greens"],
    ),
    (
        "en",
        "The talks were tense. At the table for the teachers is Ada Cole.",
        ["Ada Cole member the teachers"],
    ),
    (
        "en",
        "The inquiry panel will report in May. Its members include Ada Cole and Ben Hale.",
        ["Ada Cole member The inquiry panel", "Ben Hale member The inquiry panel"],
    ),
    (
        "en",
        "Talks resumed in Lima. Two of the rebels' negotiators, Ada Cole and Ben Hale, objected.",
        ["Ada Cole member rebels", "Ben Hale member rebels"],
    ),
    (
        "en",
        "Talks resumed in Lima. On the union side were Ada Cole and Ben Hale.",
        ["Ada Cole member union", "Ben Hale member union"],
    ),
    (
        "nl",
        "In de stuurgroep, voorgezeten door Ada Bos, zitten onder anderen Jan Peeters en Piet Vos.",
        [
            "Ada Bos leads de stuurgroep",
            "Jan Peeters member de stuurgroep",
            "Piet Vos member de stuurgroep",
        ],
    ),
    (
        "nl",
        "Het Noorse regeringsteam bij de gesprekken, met daarin Ada Bos en Jan Peeters, vertrok.",
        ["Ada Bos member Noorwegen", "Jan Peeters member Noorwegen"],
    ),
    (
        "nl",
        "De onderhandelingen zijn hervat. De regeringsdelegatie wordt geleid door Ada Bos.",
        ["Ada Bos leads regering"],
    ),
    (
        "nl",
        "Zuid-Korea overlegt in Lima. De zuidelijke delegatie bestond uit Ada Bos en Jan Peeters.",
        ["Ada Bos member Zuid-Korea", "Jan Peeters member Zuid-Korea"],
    ),
    (
        "nl",
        "Volgens Ada Bos, die voor Volt in het Europees Parlement zit, is het onwerkbaar.",
        ["Ada Bos member Volt"],
    ),
]
NOBODY: list[tuple[Language, str]] = [
    ("en", "Talks resumed in Lima. Ada Cole, who sat on the bench, saw the Greens."),
    ("en", "Ada Cole met her Irish counterpart, Ben Hale, at the talks in Lima."),
    ("nl", "In het overleg zat Ada Bos, die in de zon zat met de Groenen."),
]


@pytest.mark.parametrize(("language", "text", "told"), PARTS)
def test_a_team_stands_for_its_side(language: Language, text: str, told: list[str]) -> None:
    """A direction, a noun before it or in one word, an owner, and a band that has a name say whose it is."""
    found = reads.facts(text, language, "leads", "member")
    assert [one.partition(" (")[0] for one in found] == told


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_nobody_is_of_a_side_by_a_seat_alone(language: Language, text: str) -> None:
    """A bench is no panel, and who is met as a counterpart leads nobody."""
    assert reads.facts(text, language, "leads", "member") == []


AWAY: list[tuple[Language, str, list[str]]] = [
    (
        "en",
        "The delegations met in Lima. President Ada Cole himself is staying in Madrid.",
        ["Ada Cole absent -"],
    ),
    ("en", "Talks resumed in Lima. Ben Hale arrived without his deputy, Ada Cole.", ["Ada Cole absent -"]),
    (
        "nl",
        "In Lima was overleg. Peru, dat Chili steunt maar niet in Lima vertegenwoordigd was, zweeg.",
        ["Peru absent -"],
    ),
    (
        "en",
        "Premier Ada Cole was missing from the summit in Lima; Peru was represented by Ben Hale.",
        ["Ada Cole absent -"],
    ),
    ("nl", "Bos reist naar de top in Lima, waarvoor Peru niet was uitgenodigd.", ["Peru absent -"]),
    ("nl", "Ada Bos kan vanwege de stakingen niet bij de top zijn.", ["Ada Bos absent -"]),
]


@pytest.mark.parametrize(("language", "text", "told"), AWAY)
def test_who_stays_away_is_whom_the_clause_is_about(language: Language, text: str, told: list[str]) -> None:
    """Behind a relative word, over what they do else, and in the clause of the absence alone."""
    assert reads.facts(text, language, "absent") == told


def test_who_stays_away_meets_nobody() -> None:
    """Somebody who sends excuses for a meeting is none of those who meet there."""
    text = "Ada Bos liet zich dinsdag verontschuldigen voor het gesprek met de ouders."
    assert reads.facts(text, "nl", "meeting") == []
