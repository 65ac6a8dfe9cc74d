"""Which of many short texts share many pairs of letters with another: counted for all of them at once.

A pair of letters has one long integer whose bit n says that text n has it. Adding those integers column by
column, in binary, counts the pairs that every text shares with the one looked for, in some 20 microseconds a
pair for 100,000 texts.
"""

from collections.abc import Callable, Sequence
from operator import add

_SOME = bytes(byte > 0 for byte in range(256))
"""A table for bytes.translate: 1 where any bit is set."""
_BITS = [tuple(bit for bit in range(8) if byte >> bit & 1) for byte in range(256)]


def _pairs(text: str, edge: str) -> set[str]:
    """The pairs of neighbouring letters, with `edge` at both ends."""
    edged = f"{edge}{text}{edge}"
    return set(map(add, edged, edged[1:]))


class Grams:
    """An index of texts by the pairs of letters in them and in their `core`, which garbling leaves whole.

    More than a `share` of the pairs looked for must be in a text.
    """

    def __init__(self, texts: Sequence[str], core: Callable[[str], str], share: float) -> None:
        self._core = core
        self._share = share
        self._size = size = len(texts) // 8 + 1
        rows: dict[str, bytearray] = {}
        for number, text in enumerate(texts):
            at, bit = number >> 3, 1 << (number & 7)
            for pair in self._all(text):
                row = rows.get(pair)
                if row is None:
                    row = rows[pair] = bytearray(size)
                row[at] |= bit
        self._bits = {pair: int.from_bytes(row, "little") for pair, row in rows.items()}

    def _all(self, text: str) -> set[str]:
        """The pairs of a text and of its core, which are kept apart."""
        return _pairs(text, " ") | {pair + "." for pair in _pairs(self._core(text), " ")}

    def sharing(self, text: str, most: int) -> list[int]:
        """The numbers of the texts that share the most pairs with `text`: as many as there are, up to `most`.

        Texts that share too few of its pairs are left out, and so are equals that are too many, unless
        none share more.
        """
        wanted = self._all(text)
        rows = [self._bits[pair] for pair in wanted if pair in self._bits]
        least = int(len(wanted) * self._share) + 1
        if len(rows) < least:
            return []
        columns = _counted(rows)
        enough = _at_least(columns, least)
        return self._numbers(enough if enough.bit_count() <= most else _largest(columns, enough, most))

    def _numbers(self, bits: int) -> list[int]:
        """The places of the bits that are set, in order."""
        raw = bits.to_bytes(self._size, "little")
        found: list[int] = []
        at = -1
        for gap in raw.translate(_SOME).split(b"\1")[:-1]:
            at += len(gap) + 1
            for bit in _BITS[raw[at]]:
                found.append(at * 8 + bit)  # noqa: PERF401 - mostly one, for which a list takes longer
        return found


def _counted(rows: list[int]) -> list[int]:
    """How many of the rows have each bit set: the binary numbers of all bits, a column a place.

    Three bits of one place make one of it and one of the next.
    """
    columns: list[int] = []
    while rows:
        carried: list[int] = []
        while len(rows) > 1:
            one, other, third = rows.pop(), rows.pop(), rows.pop() if rows else 0
            differ = one ^ other
            rows.append(differ ^ third)
            carried.append(one & other | differ & third)
        columns += rows
        rows = carried
    return columns


def _at_least(columns: Sequence[int], least: int) -> int:
    """The bits whose binary number is `least` or more."""
    enough = -1
    for place, column in enumerate(columns):
        enough = enough & column if least >> place & 1 else enough | column
    return enough if not least >> len(columns) else 0


def _largest(columns: Sequence[int], some: int, most: int) -> int:
    """Of some bits those of the largest numbers, up to so many; more only where all of them are equal."""
    larger, equal = 0, some
    for column in reversed(columns):
        more = equal & column
        if (larger | more).bit_count() > most:
            equal = more
        else:
            larger |= more
            equal ^= more
    return larger or equal
