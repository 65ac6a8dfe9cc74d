"""Words and phrases that name a role."""

import pytest
import reads

from bot.model import Language, Tenure
from bot.reading.heads import Head, head_of, tenure_of
from bot.reading.roles import role_at
from bot.reading.vocabulary import words

HEADS: list[tuple[Language, str, Head | None]] = [
    ("nl", "klimaatminister", Head("minister")),
    ("nl", "CDA-leider", Head("leider", before="CDA")),
    ("nl", "oud-burgemeester", Head("burgemeester", tenure="former")),
    ("nl", "ministers", Head("minister", plural=True)),
    ("nl", "tegenhanger", Head("tegenhanger")),
    ("nl", "ooglid", None),
    ("nl", "Speelman", None),
    ("nl", "staking", None),
    ("en", "judge", Head("judge")),
    ("en", "president-elect", Head("president", tenure="designated")),
    ("en", "ex-chancellor", Head("chancellor", tenure="former")),
    ("en", "counterparts", Head("counterparts", plural=True)),
    ("en", "strike", None),
]
TENURES: list[tuple[Language, str, Tenure | None]] = [
    ("nl", "voormalig", "former"),
    ("nl", "demissionair", "caretaker"),
    ("nl", "waarnemend", "acting"),
    ("nl", "kandidaat-", "designated"),
    ("nl", "lange", None),
    ("en", "outgoing", "outgoing"),
    ("en", "interim", "acting"),
]
PHRASES: list[tuple[Language, str, str, str, Tenure, list[str]]] = [
    (
        "nl",
        "De voormalige Ierse minister van Financiën zweeg.",
        "minister",
        "minister van Financiën",
        "former",
        ["Ierse"],
    ),
    (
        "nl",
        "De Franse en Duitse ministers van Landbouw zwegen.",
        "minister",
        "ministers van Landbouw",
        "current",
        ["Franse", "Duitse"],
    ),
    (
        "nl",
        "Een speciaal gezant voor het klimaat zweeg.",
        "gezant",
        "speciaal gezant voor het klimaat",
        "current",
        [],
    ),
    (
        "nl",
        "De nieuwe voorzitter van de ondernemingsraad zweeg.",
        "voorzitter",
        "voorzitter van de ondernemingsraad",
        "current",
        [],
    ),
    ("nl", "Een 21-jarige student zweeg.", "student", "student", "current", []),
    (
        "en",
        "The acting Chilean finance minister resigned.",
        "minister",
        "finance minister",
        "acting",
        ["Chilean"],
    ),
    ("en", "A 61-year-old former judge resigned.", "judge", "judge", "former", []),
    (
        "en",
        "The general secretary of the union resigned.",
        "secretary",
        "general secretary of the union",
        "current",
        [],
    ),
]


@pytest.mark.parametrize(("language", "word", "head"), HEADS)
def test_reads_one_word_as_a_role(language: Language, word: str, head: Head | None) -> None:
    """By its head, over compounds, hyphens and plurals; a surname or a look-alike is none."""
    assert head_of(word, words(language)) == head


@pytest.mark.parametrize(("language", "word", "tenure"), TENURES)
def test_reads_the_tenure_of_an_office(language: Language, word: str, tenure: Tenure | None) -> None:
    """A word before the role, or the first part of one with a hyphen."""
    assert tenure_of(word, words(language)) == tenure


@pytest.mark.parametrize(("language", "text", "head", "own", "tenure", "lands"), PHRASES)
def test_reads_a_whole_role(
    language: Language, text: str, head: str, own: str, tenure: Tenure, lands: list[str]
) -> None:
    """Its own words, without article, age, tenure and the adjective of the land."""
    (row,) = reads.rows(text, language)
    role = role_at(row, 0)
    assert role is not None
    assert (role.head, role.text, role.tenure, [form.text for form in role.lands]) == (
        head,
        own,
        tenure,
        lands,
    )


@pytest.mark.parametrize("text", ["De trein staat stil.", "Een lange staking dreigt.", "Morgen regent het."])
def test_reads_no_role_where_none_is_named(text: str) -> None:
    """An article and an adjective are not enough."""
    (row,) = reads.rows(text, "nl")
    assert role_at(row, 0) is None


def test_a_role_says_whose_it_is() -> None:
    """A genitive, a possessive, or nothing: then it leans on the name next to it."""
    roles = [
        role_at(reads.rows(text, "en")[0], 0) for text in ("Mole’s lawyer left.", "Lawyer Pete Cook left.")
    ]
    assert [(role.owner.text if role.owner else "", role.bare) for role in roles if role] == [
        ("Mole", False),
        ("", True),
    ]
