"""Folding of names, and the words of a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.names import key
from bot.names.keys import words

SAME = [
    (
        "Zelensky",
        "ZELENSKY",
        "zelensky’s",
        "Zelensky's",
        " Zelen\u00adsky ",
        "\u202eZelensky\u202c",
        "Zelensky.",
    ),
    ("Saint-Étienne", "saint etienne", "SAINT – ÉTIENNE", "Saint\u00a0Etienne", "Saint\u2011Étienne"),
    ("Wałęsa", "Walesa", "WALE\u0328SA"),
    ("Ağrı", "AGRI", "ağri"),
    ("Müßig", "mussig", "MÜSSIG"),
    ("Зеленський", "ЗЕЛЕНСЬКИЙ", "Зеле\u0301нський"),
    ("Μητσοτάκης", "μητσοτακησ"),
    ("O’Brien", "O'Brien", "OBrien"),
    ("G.R.U.", "GRU"),
    ("ＵＮ", "UN", "un"),
]
OTHER = [("Putin", "Putnam"), ("Iran", "Irak"), ("De Jong", "Jong"), ("Київ", "Киев"), ("Jan 2", "Jan 3")]
NOTHING = ["", " ", "%", "\0", "\u200b\u200d", "…", "'’", "🙂", "-", "\ud800"]


@pytest.mark.parametrize("spellings", SAME)
def test_spellings_of_one_name_share_a_key(spellings: tuple[str, ...]) -> None:
    """Case, diacritics, apostrophes, dashes, spaces and what cannot be seen do not count."""
    assert len({key(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_other_names_have_other_keys(one: str, other: str) -> None:
    """Letters and digits count."""
    assert key(one) != key(other)


@pytest.mark.parametrize("text", NOTHING)
def test_what_has_no_letters_has_no_key(text: str) -> None:
    """So that it can never be an exact alias."""
    assert key(text) == ""


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Jan Jansen", ("jan", "jansen")),
        ("Jansen, Jan", ("jan", "jansen")),
        ("Иванов, Пётр Сергеевич", ("пётр", "сергеевич", "иванов")),
        ("Jan Jansen, Baron of Overmeer", ("jan", "jansen")),
        ("J.K. van der Berg-Østby", ("j", "k", "van", "der", "berg", "østby")),
        ("Janc\u200bovič’s", ("jancovič",)),
        ("Мoскаль", ("москаль",)),
    ],
)
def test_a_name_falls_into_words(name: str, expected: tuple[str, ...]) -> None:
    """Given names first, diacritics kept, a title after the comma dropped, a stray Latin letter repaired."""
    assert words(name) == expected


@given(st.text())
def test_a_key_is_its_own_key(text: str) -> None:
    """Folding twice changes nothing, whatever the text."""
    assert key(key(text)) == key(text)


@given(st.text())
def test_words_never_fail(text: str) -> None:
    """Whatever the text; no word is empty."""
    assert all(words(text))
