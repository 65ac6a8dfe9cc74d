"""What `make` works out is every table there is, and all of it."""

import json
from pathlib import Path

import pytest

from bot import preparing
from bot.built import Table


def test_keeps_every_table_under_a_name_of_its_own(tmp_path: Path) -> None:
    """Two of one name would be read as each other."""
    preparing.main(tmp_path)

    assert sorted(path.stem for path in tmp_path.iterdir()) == sorted(
        table.name for table in preparing.tables()
    )


@pytest.mark.parametrize("table", list(preparing.tables()), ids=lambda table: table.name)
def test_json_holds_all_of_a_table(table: Table, tmp_path: Path) -> None:
    """What is kept and read again is what would be worked out, tuples as lists."""
    table.keep(tmp_path)

    assert table.read(tmp_path) == json.loads(json.dumps(table.work()))
    assert json.loads(json.dumps(table.work())) == _listed(table.work())


def _listed(value: object) -> object:
    """The same with lists for tuples."""
    if isinstance(value, dict):
        return {key: _listed(each) for key, each in value.items()}
    return list(map(_listed, value)) if isinstance(value, (list, tuple)) else value
