"""How spellings sound."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.names import sounds

ALIKE = [
    ("zelenski", "zelenskyy", "selenskyj", "zelenskiy", "зеленський", "зеленский"),
    ("lukasjenko", "lukaschenko", "loukachenko", "łukaszenko", "lukashenko", "лукашенко"),
    ("poetin", "putin", "poutine", "путин"),
    ("tsjaikovski", "tschaikowski", "tchaikovski", "chaikovski", "чайковский"),
    ("boetsja", "butscha", "boutcha", "bucha", "буча"),
    ("hughes", "хьюз"),
    ("christine", "kristin", "кристин"),
    ("hutchinson", "хатчинсон"),
    ("watts", "уоттс", "воттс"),
    ("middleton", "мидлтон"),
    ("whitelaw", "уайтлоу"),
    ("dalton", "долтон"),
    ("mäkelä", "мякеля"),
    ("rosário", "розариу"),
    ("garcía", "гарсия"),
    ("schäuble", "шойбле"),
    ("taubira", "тобира"),
    ("przybylski", "пшибыльский", "przybylski"),
    ("erdoğan", "эрдоган", "erdogan"),
    ("mitsotakis", "μητσοτάκης", "мицотакис"),
    ("lambrou", "λάμπρου"),
    ("rambo", "ράμπο"),
    ("antoniou", "αντωνίου"),
    ("fidan", "φιντάν"),
]
"""Spellings of which each shares a reading, or all but one vowel of it, with the first."""


@pytest.mark.parametrize("spellings", ALIKE)
def test_spellings_of_one_name_sound_alike(spellings: tuple[str, ...]) -> None:
    """By the habits of Dutch, German, French, Polish, English, Turkish, Cyrillic and Greek."""
    from bot.names.likeness import edits, heard  # noqa: PLC0415  # beside its only use

    first = heard(sounds.readings(spellings[0]))
    apart = {other: edits(first, heard(sounds.readings(other))) for other in spellings[1:]}
    assert max(apart.values()) <= 1, apart


def test_a_habit_reads_only_words_of_its_letters() -> None:
    """No language but Turkish has ğ: one habit and the two that read everything are left."""
    assert len(sounds.readings("dağ")) <= 3


def test_other_scripts_have_sounds_by_their_unicode_names() -> None:
    """Georgian letters, Korean syllables and Japanese kana, without a table."""
    assert sounds.readings("ზურაბ")[0] == "zurab"
    assert sounds.readings("김")[0] == "gim"
    assert sounds.readings("かな")[0] == "kana"


@pytest.mark.parametrize(
    ("one", "other"), [("sluzki", "sloetski"), ("kislitsa", "kyslytsya"), ("resnikow", "reznikov")]
)
def test_transliterations_of_one_name_meet(one: str, other: str) -> None:
    """German writes z for ts and s for z, Ukrainian a soft ending."""
    assert not sounds.transliterations(one).isdisjoint(sounds.transliterations(other))


def test_names_of_the_world_are_read_as_slavic_too() -> None:
    """In the plainest way besides; where both are one, once."""
    assert sounds.plain("bucha") == ("buha", "buCa")
    assert sounds.plain("anna") == ("ana",)


def test_romanises_what_is_not_latin() -> None:
    """Latin loses its marks only."""
    assert sounds.romanised("шевченко") == "shevchenko"
    assert sounds.romanised("østby") == "ostby"


@given(st.text(min_size=1))
def test_every_word_sounds_somehow(word: str) -> None:
    """Whatever the text, there is a reading."""
    assert sounds.readings(word)


def test_every_habit_reads() -> None:
    """Each table of the data file gives letters for a plain word."""
    for name, habit in sounds.spellings()["habits"].items():
        assert all(len(rule) == 2 for rule in habit["rules"]), name


def test_other_forms_of_a_name_have_an_order() -> None:
    """The same name finds the same persons in every process."""
    for table in ("nicknames", "counterparts"):
        assert all(list(others) == sorted(others) for others in sounds.forms(table).values())
