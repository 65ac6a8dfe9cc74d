"""A given name tells a woman from a man where it is clear, and nothing where it is not."""

import subprocess
import sys

import pytest

from bot import lexicon

FEMALE = """
    Angela Ursula Giorgia Sanna Mette Kaja Marieke Femke Lieve Jacinda Theresa Siobhán Françoise
    Ségolène Dilma Beatriz Elly Agnieszka Zuzana Ildikó Snežana Svitlana Yevgenia Salomé Ayşe Fatima
    Shirin Shoshana Priyanka Yuriko Megawati Wangari
"""
MALE = """
    Joost Wouter Mark Keir Barack Pádraig Olaf Jürgen Emmanuel Pedro João Matteo Søren Jyrki Gitanas
    Donald Łukasz Viktor Aleksandar Volodymyr Sergej Irakli Recep İlyas Mohammed Mahmoud Binyamin
    Narendra Shinzo Joko Cyril
"""
AMBIGUOUS = """
    Robin Kim Sam Jamie Andrea Jean Nikita Sasha Jules Marijn Anne Alex Chris Jordan Dominique Simone
    Nicola Michele Karen Sharon Noor Deniz Kiran José Camille Harpreet
"""
SPELLINGS = [
    ("Jean-Pierre Raffarin", "male"),
    ("jean‑pierre", "male"),
    ("Jean Pierre Raffarin", ""),
    ("Jean-Onbekend", ""),
    ("Anne-Marie Slaughter", "female"),
    ("Geert-Jan Knoops", "male"),
    ("MARIE-LOUISE", "female"),
    ("Anna’s", "female"),
    ("N'Golo Kanté", "male"),
    ("İbrahim", "male"),
    ("Guðni Jóhannesson", "male"),
    ("Yo-jong", "female"),
    ("Jong-un", "male"),
    ("J. Anna", ""),
    ("J.P. Balkenende", ""),
    ("A.M.G. Schmidt", ""),
    ("Qwertine", ""),
    ("Xi Jinping", ""),
    ("", ""),
    ("  ", ""),
    ("- -", ""),
]


def blocks(gender: str) -> dict[str, list[str]]:
    """The names of a gender by region, in the order of the file."""
    return {region: block.split() for region, block in lexicon.shared("given_names")[gender].items()}


@pytest.mark.parametrize(
    ("name", "gender"),
    [*((name, "female") for name in FEMALE.split()), *((name, "male") for name in MALE.split())],
)
def test_a_clear_name_has_a_gender(name: str, gender: str) -> None:
    """From every region, with the accents of its own spelling."""
    assert lexicon.gender_of(f"{name} Jansen") == gender


@pytest.mark.parametrize("name", AMBIGUOUS.split())
def test_a_name_of_both_has_none(name: str) -> None:
    """Women and men bear it, here or in another country: it tells nothing."""
    assert lexicon.gender_of(name) == ""


@pytest.mark.parametrize(("name", "gender"), SPELLINGS)
def test_the_first_word_decides(name: str, gender: str) -> None:
    """A double name as a whole, else its first part; initials and strangers are left alone."""
    assert lexicon.gender_of(name) == gender


def test_no_name_stands_twice() -> None:
    """Neither under both genders nor in two regions."""
    names = [name for gender in ("female", "male") for block in blocks(gender).values() for name in block]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("gender", ["female", "male"])
def test_the_names_are_many_sorted_and_found_as_written(gender: str) -> None:
    """A name that is not folded could never be found."""
    regions = blocks(gender)
    assert sum(map(len, regions.values())) >= 800
    assert all(block == sorted(block) for block in regions.values())
    assert [n for block in regions.values() for n in block if lexicon.gender_of(n) != gender] == []
    assert [n for block in regions.values() for n in block if not n.replace("-", "").isascii()] == []


def test_both_genders_have_the_same_regions() -> None:
    """A block that only one gender has is a misspelt key or a region half known."""
    assert list(blocks("female")) == list(blocks("male"))


def test_answering_reads_no_given_names() -> None:
    """They are read when first asked for, not when Dossier starts."""
    script = (
        "import bot.answers; from bot.lexicon import genders; print(genders._genders.cache_info().currsize)"
    )
    assert subprocess.check_output([sys.executable, "-c", script], text=True).strip() == "0"  # noqa: S603 - our own line
