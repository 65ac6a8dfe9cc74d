"""The catalogues of a directory, kept fresh: built once for all threads, and kept for the next process.

A whole catalogue decides on what is typed. Linking looks into layers instead: new aliases make a small
catalogue beside the large one, and two of like size become one, so that reading an article takes hardly
longer for all that were read before.
"""

from collections.abc import Sequence
from functools import lru_cache
from threading import Lock

from bot.model import Alias
from bot.names import packing
from bot.names.catalogue import Catalogue
from bot.names.directory import Directory, Growing

OPEN = 4
"""Directories whose catalogues are remembered."""
NEVER = -1
"""The version of a catalogue that is not there."""


class Shelf:
    """The catalogues of one directory; threads that ask for the same one wait for whoever builds it."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self._lock = Lock()
        self._layers: tuple[Catalogue, ...] = ()
        self._version = self._whole = NEVER

    def whole(self) -> Catalogue:
        """The catalogue of all aliases as they are now."""
        built = False
        with self._lock:
            version = self._directory.version
            if self._whole != version:
                kept = self._kept(version)
                built = kept is None
                catalogue = Catalogue.build(self._directory.aliases()) if kept is None else kept
                self._layers, self._version, self._whole = (catalogue,), version, version
            catalogue = self._layers[0]
        if built and isinstance(self._directory, Growing):  # outside the lock: whoever writes may want a look
            self._directory.keep(packing.stamp(), version, packing.pack(catalogue))
        return catalogue

    def layers(self) -> Sequence[Catalogue]:
        """Catalogues that hold every alias of now between them, and some that are gone; the largest first."""
        if not isinstance(self._directory, Growing):
            return (self.whole(),)
        with self._lock:
            version = self._directory.version
            if not self._layers:
                self._layers, self._version = self._base(version)
            if self._version != version:
                fresh = list(self._directory.since(self._version))
                self._layers = _pushed(self._layers, fresh) if fresh else self._layers
                self._version, self._whole = version, NEVER
            return self._layers

    def _base(self, version: int) -> tuple[tuple[Catalogue, ...], int]:
        """A catalogue to begin with and its version: the one that was kept, however old, or one of now."""
        if isinstance(self._directory, Growing):
            kept = self._directory.kept(packing.stamp())
            catalogue = None if kept is None else packing.unpack(kept[1])
            if kept is not None and catalogue is not None and kept[0] <= version:
                return (catalogue,), kept[0]
        return (Catalogue.build(self._directory.aliases()),), version

    def _kept(self, version: int) -> Catalogue | None:
        """The catalogue that was kept of this version; None if none was."""
        if not isinstance(self._directory, Growing):
            return None
        kept = self._directory.kept(packing.stamp())
        return None if kept is None or kept[0] != version else packing.unpack(kept[1])


def _pushed(layers: Sequence[Catalogue], fresh: Sequence[Alias]) -> tuple[Catalogue, ...]:
    """The layers and fresh aliases in a new one, which takes in older ones of less than twice its size."""
    kept = list(layers)
    while kept and len(kept[-1]) < 2 * len(fresh):
        fresh = [*kept.pop().aliases, *fresh]
    return (*kept, Catalogue.build(fresh))


@lru_cache(maxsize=OPEN)
def _shelf(directory: Directory) -> Shelf:
    return Shelf(directory)


_FINDING = Lock()
"""Held while a directory's shelf is looked for, or two threads would each make one."""


def of(directory: Directory) -> Shelf:
    """The one shelf of a directory."""
    with _FINDING:
        return _shelf(directory)
