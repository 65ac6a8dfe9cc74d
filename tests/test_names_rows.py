"""The matcher over rows, for programs outside."""

from functools import cache
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import names
from bot.names import rows as module

ROWS = [
    ("p1", "Ria Jansen", "person"),
    ("p2", "Tadeusz Wiśniewski", "person"),
    ("p3", "Sergei Lavrov", "person"),
    ("c1", "Ukraine", "country"),
    ("c2", "Congo - Kinshasa", "country"),
    ("t1", "Copenhagen", "place"),
]


@cache
def few() -> names.Matcher:
    """A matcher over these."""
    return names.build(ROWS)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ria jansen", ("match", "p1")),
        ("Тадеуш Вишневский", ("match", "p2")),
        ("Lawrow", ("match", "p3")),
        ("Oekraïne", ("match", "c1")),
        ("Україна", ("match", "c1")),
        ("Kopenhagen", ("match", "t1")),
        ("Ria", ("ambiguous", "p1")),
    ],
)
def test_reads_what_was_typed(typed: str, expected: tuple[str, str]) -> None:
    """As a decision and the entities, the best first; lands and cities by their names in other languages."""
    decision, found = few()(typed)
    assert (decision, found[0][0]) == expected
    assert 0 < found[0][1] <= 100


@pytest.mark.parametrize(
    ("typed", "person", "place"),
    [("Каллен", "Nathan Cullen", "Kulan"), ("Baeton", "Joe Barton", "Baton Rouge")],
)
def test_offers_a_surname_before_a_place_that_is_hardly_nearer(typed: str, person: str, place: str) -> None:
    """Who types a surname alone leaves nothing out, so a whole name is not the likelier one by that."""
    decision, found = names.build([("p", person, "person"), ("t", place, "place")])(typed)
    assert decision == "ambiguous"
    assert [entity for entity, _ in found] == ["p", "t"]


@pytest.mark.parametrize("typed", ["Norwegen", "Madrid", "Kopenick", "Piet Putnam", "", "%"])
def test_knows_nobody_by_another_name(typed: str) -> None:
    """Not even a land that is no row, however near its name."""
    assert few()(typed)[0] == "none"


@pytest.mark.parametrize("typed", ["Deutschland", "Vlaanderen", "Wien"])
def test_a_name_of_somewhere_else_is_nobodys_among_few_rows(typed: str) -> None:
    """The gazetteer's names of what is no row are known as they are spelt, however few the rows."""
    assert few()(typed)[0] == "none"


def test_misspelt_names_are_looked_for_among_the_rows_own_where_rows_are_few() -> None:
    """Others of the gazetteer are in the index only beside rows that are many."""
    few = module.Rows(ROWS)
    many = module.Rows([(f"p{n}", f"Ria Jansen{n}", "person") for n in range(300)])
    assert {alias.entity.id for alias in few.aliases()} == {row[0] for row in ROWS}
    assert len(many.aliases()) == len(many)
    assert many.others


GIVEN = (
    "Ria",
    "Jan",
    "Els",
    "Tadeusz",
    "Сергій",
    "Petra",
    "Hendrik",
    "Mehmet",
    "Şule",
    "Zofia",
    "Γιώργος",
    "Bo",
)
SURNAMES = (
    "Jansen",
    "Janssen",
    "Janse",
    "Wiśniewski",
    "Lavrov",
    "Lavrova",
    "Шевчук",
    "Sevcik",
    "Vries",
    "Vriezen",
)


def made_up() -> list[module.Row]:
    """Many persons of few given names and surnames, so that many are equally near whatever is typed."""
    return [
        (f"p{number}", f"{given} {surname}", "person")
        for number, (given, surname) in enumerate(product(GIVEN, SURNAMES))
    ]


@cache
def many() -> names.Matcher:
    """A matcher over all of them."""
    return names.build(made_up())


@given(st.text(max_size=40))
@settings(deadline=None)
def test_never_fails(typed: str) -> None:
    """Whatever the text; at most four are shown to choose from."""
    decision, found = many()(typed)
    assert decision in {"match", "ambiguous", "none"}
    assert len(found) <= 4


def test_the_order_of_rows_does_not_matter() -> None:
    """The same is found, with the same scores, of many that are equally near."""
    rows = made_up()
    rows.sort(key=lambda row: row[1][::-1])
    sorted_otherwise = names.build(rows)
    for typed in (
        "Janzen",
        "Sjevtsjoek",
        "Ria",
        "Petra Jansn",
        "Вишневський",
        "Ola Lavrof",
        "vries",
        "Mehmed J.",
    ):
        assert sorted_otherwise(typed) == many()(typed), typed


def test_strangers_among_the_rows_leave_exact_names_right() -> None:
    """Whoever else is there, a name in full finds its own row."""
    strangers: list[module.Row] = [
        (f"x{number}", f"{name[:-1]}{letter}", "person")
        for number, (letter, (_, name, _)) in enumerate(product("aeo", made_up()[::7]))
    ]
    match = names.build([*made_up(), *strangers])
    taken = {names.key(name) for _, name, _ in strangers}
    for entity, name, _ in made_up():
        if names.key(name) not in taken:
            assert match(name) == ("match", [(entity, 100.0)])
