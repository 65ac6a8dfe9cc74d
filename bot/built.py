"""Tables that follow from data files, worked out beforehand: a cold question has no time to.

`make` keeps each as JSON. One that is missing, or that was worked out from other files than there are now, is
worked out anew: the same, but later.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from threading import get_native_id
from typing import Any, NamedTuple
from zlib import crc32

CODE = Path(__file__)
KEPT = CODE.parent / "tables"
EQUALS, NEXT = "¬", "¶"
"""Stand between a text and what a table says of it, and between two texts: in no data, and plain in JSON."""


class Table(NamedTuple):
    """A table by its name, the files that it follows from, and how; it is what JSON can hold."""

    name: str
    sources: tuple[Path, ...]
    work: Callable[[], Any]

    def read(self, kept: Path = KEPT) -> Any:  # noqa: ANN401 - what each table is its owner knows
        """The table as it is kept in a folder, else worked out."""
        try:
            stamp, _, table = self._path(kept).read_text("utf8").partition("\n")
            found = json.loads(table) if stamp == self._stamp() else None
        except (OSError, ValueError):
            found = None
        return self.work() if found is None else found

    def keep(self, kept: Path = KEPT) -> None:
        """Work it out for later processes; one that reads or keeps it meanwhile finds no half of it."""
        kept.mkdir(exist_ok=True)
        beside = self._path(kept).with_suffix(f".{get_native_id()}.part")
        beside.write_text(f"{self._stamp()}\n{json.dumps(self.work(), ensure_ascii=False)}", "utf8")
        beside.replace(self._path(kept))

    def _path(self, kept: Path) -> Path:
        return kept / f"{self.name}.json"

    def _stamp(self) -> str:
        """What tells these very files from any others."""
        return ".".join(f"{crc32(path.read_bytes()):x}" for path in self.sources)


def drawers(table: Mapping[str, str]) -> dict[str, str]:
    """A long table from text to text for `Table.work`: put by, so that few of the texts need taking apart."""
    found: dict[str, list[str]] = {}
    for text, said in table.items():
        found.setdefault(_drawer(text), []).append(f"{text}{EQUALS}{said}")
    return {drawer: NEXT.join(written) for drawer, written in found.items()}


class Drawers(Mapping[str, str]):
    """A table that `drawers` put by: a drawer of it is taken apart when a text in it is first asked for.

    Of the nine thousand words of a language a question asks for ten: to read them all took it 3 ms.
    """

    def __init__(self, written: Mapping[str, str]) -> None:
        self._written = written
        self._opened: dict[str, dict[str, str]] = {}

    def __getitem__(self, text: str) -> str:
        """What the table says of a text."""
        return self._open(_drawer(text))[text]

    def __contains__(self, text: object) -> bool:
        """Whether the table has a text."""
        return isinstance(text, str) and text in self._open(_drawer(text))

    def __iter__(self) -> Iterator[str]:
        """Every text, drawer by drawer."""
        for drawer in self._written:
            yield from self._open(drawer)

    def __len__(self) -> int:
        """How many texts there are."""
        return sum(written.count(NEXT) + 1 for written in self._written.values())

    def _open(self, drawer: str) -> dict[str, str]:
        opened = self._opened.get(drawer)
        if opened is None:
            written = self._written.get(drawer)
            opened = self._opened[drawer] = _taken_apart(written.split(NEXT)) if written else {}
        return opened


def _drawer(text: str) -> str:
    """The first and the last letter: ids begin alike, and so do the forms of a word end."""
    return text[:1] + text[-1:]


def _taken_apart(written: Iterable[str]) -> dict[str, str]:
    return {text: said for text, _, said in (one.partition(EQUALS) for one in written)}
