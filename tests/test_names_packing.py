"""A catalogue is the same once it was packed, and bytes that hold anything else are refused."""

import pickle
from pathlib import Path

import pytest
from people import person, spelt, world

from bot.names import packing
from bot.names.catalogue import Catalogue
from bot.names.directory import ALL

PEOPLE = [alias for name in ("Ria Jansen", "Luc Dubois") for alias in spelt(person(name))]


def test_finds_the_same() -> None:
    """The same candidates, alias for alias, at the same price."""
    built = Catalogue.build([*PEOPLE, *world()[:2000]])
    read = packing.unpack(packing.pack(built))
    assert read is not None
    assert len(read) == len(built)
    for typed in ("Rya Jansen", "Duboi", "Oekraine", "Russen", "narnia"):
        assert read.look(typed, ALL).candidates == built.look(typed, ALL).candidates
    assert read.aliases[:2] == built.aliases[:2]


class Evil:
    """Something that would run when it is read."""

    def __reduce__(self) -> tuple[object, ...]:
        """A call."""
        return print, ("read!",)


@pytest.mark.parametrize(
    "packed",
    [
        b"",
        b"\0",
        pickle.dumps(1),
        pickle.dumps(Evil()),
        pickle.dumps(Path),
        b"cbot.names.packing\npickle.loads\n.",
    ],
)
def test_reads_nothing_else(packed: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    """And runs nothing."""
    assert packing.unpack(packed) is None
    assert capsys.readouterr().out == ""
