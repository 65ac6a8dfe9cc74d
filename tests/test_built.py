"""Tables worked out beforehand are those that would be worked out now, or are not read."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from bot.built import Drawers, Table, drawers


def counted(source: Path, results: Iterator[object]) -> Table:
    """A table of one file that is another one each time that it is worked out."""
    return Table("counted", (source,), lambda: next(results))


def test_reads_what_is_kept_until_a_source_changes(tmp_path: Path) -> None:
    """A table that follows from other files than there are now is worked out anew."""
    source, kept = tmp_path / "source", tmp_path / "kept"
    source.write_text("one")
    table = counted(source, iter([["kept"], ["anew"]]))
    table.keep(kept)
    assert table.read(kept) == ["kept"]

    source.write_text("two")
    assert table.read(kept) == ["anew"]


def test_two_may_keep_it_at_once(tmp_path: Path) -> None:
    """Neither meets what the other has half written, nor leaves anything beside the table."""
    source, both = tmp_path / "source", Barrier(2)
    source.write_text("one")

    def work() -> list[int]:
        both.wait()
        return list(range(10_000))

    table, kept = Table("long", (source,), work), tmp_path / "kept"
    with ThreadPoolExecutor(2) as two:
        for _ in range(50):
            list(two.map(table.keep, [kept, kept]))

    assert [path.name for path in kept.iterdir()] == ["long.json"]


@pytest.mark.parametrize("written", [None, "", "no stamp", "{stamp}\n[1, 2", "{stamp}\n\xff"])
def test_works_out_what_was_not_kept_whole(written: str | None, tmp_path: Path) -> None:
    """A file that is missing, cut off or damaged is as good as none."""
    source = tmp_path / "source"
    source.write_text("one")
    table = counted(source, iter([["kept"], ["anew"]]))
    table.keep(tmp_path)
    file = tmp_path / "counted.json"
    stamp = file.read_text("utf8").partition("\n")[0]
    file.unlink()
    if written is not None:
        file.write_text(written.format(stamp=stamp), "latin-1")

    assert table.read(tmp_path) == ["anew"]


def test_what_is_put_by_in_drawers_is_found_again() -> None:
    """Texts that share a drawer, one of a single letter, one that says nothing, the empty one."""
    table = {"boot": "ship", "bot": "bone|robot", "a": "b", "empty": "", "": "nothing", "Zoë": "name"}
    found = Drawers(drawers(table))
    assert dict(found) == table
    assert len(found) == len(table)
    assert found.get("bot") == "bone|robot"


@pytest.mark.parametrize("text", ["bat", "b", "other", "", "boot bot"])
def test_what_was_not_put_by_is_not_there(text: str) -> None:
    """Neither in a drawer that there is, nor in one that there is not."""
    found = Drawers(drawers({"boot": "ship", "bot": "bone"}))
    assert text not in found
    assert found.get(text) is None
