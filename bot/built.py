"""Tables that follow from data files, worked out beforehand: a cold question has no time to.

`make` keeps each as JSON. One that is missing, or that was worked out from other files than there are now, is
worked out anew: the same, but later.
"""

import json
from collections.abc import Callable
from pathlib import Path
from threading import get_native_id
from typing import Any, NamedTuple
from zlib import crc32

KEPT = Path(__file__).parent / "tables"


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
