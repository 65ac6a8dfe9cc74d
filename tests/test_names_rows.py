"""The matcher over rows, for programs outside."""

import pytest

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
    decision, found = names.build(ROWS)(typed)
    assert (decision, found[0][0]) == expected
    assert 0 < found[0][1] <= 100


@pytest.mark.parametrize("typed", ["Norwegen", "Madrid", "Kopenick", "Piet Putnam", "", "%"])
def test_knows_nobody_by_another_name(typed: str) -> None:
    """Not even a land that is no row, however near its name."""
    assert names.build(ROWS)(typed)[0] == "none"


@pytest.mark.parametrize("typed", ["Deutschland", "Vlaanderen", "Wien"])
def test_a_name_of_somewhere_else_is_nobodys_among_few_rows(typed: str) -> None:
    """The gazetteer's names of what is no row are known as they are spelt, however few the rows."""
    assert names.build(ROWS)(typed)[0] == "none"


def test_misspelt_names_are_looked_for_among_the_rows_own_where_rows_are_few() -> None:
    """Others of the gazetteer are in the index only beside rows that are many."""
    few = module.Rows(ROWS)
    many = module.Rows([(f"p{n}", f"Ria Jansen{n}", "person") for n in range(300)])
    assert {alias.entity.id for alias in few.aliases()} == {row[0] for row in ROWS}
    assert len(many.aliases()) == len(many)
    assert many.others
