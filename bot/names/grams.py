"""Which of many short texts share many pairs of letters with another: counted for all of them at once.

A pair of letters has one long integer whose bit n says that text n has it. Adding those integers column by
column, in binary, counts the pairs that every text shares with the one looked for, in some 20 microseconds a
pair for 100,000 texts.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, count
from operator import add

_SOME = bytes(byte > 0 for byte in range(256))
"""A table for bytes.translate: 1 where any bit is set."""
_BITS = [tuple(bit for bit in range(8) if byte >> bit & 1) for byte in range(256)]


def _pairs(text: str, edge: str) -> set[str]:
    """The pairs of neighbouring letters, with `edge` at both ends."""
    edged = f"{edge}{text}{edge}"
    return set(map(add, edged, edged[1:]))


def bits(numbers: Iterable[int], size: int) -> int:
    """A long integer with those of `size` bits set."""
    row = bytearray(size // 8 + 1)
    for number in numbers:
        row[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(row, "little")


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

    def sharing(self, text: str, most: int, asked: int = -1) -> list[int]:
        """The numbers of the texts that share the most pairs with `text`: as many as there are, up to `most`.

        Texts that share too few of its pairs are left out, and so are equals that are too many, unless
        none share more. Of all these only those are given whose bits are `asked` for.
        """
        wanted = self._all(text)
        rows = list(filter(None, map(self._bits.get, wanted)))
        least = int(len(wanted) * self._share) + 1
        if len(rows) < least:
            return []
        columns = _counted(rows)
        return self._numbers(_largest(columns, _at_least(columns, least), most) & asked)

    def _numbers(self, bits: int) -> list[int]:
        """The places of the bits that are set, in order."""
        raw = bits.to_bytes(self._size, "little")
        gaps = raw.translate(_SOME).split(b"\1")[:-1]
        places = map(add, accumulate(map(len, gaps)), count())
        return [at * 8 + bit for at in places for bit in _BITS[raw[at]]]


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
    larger, equal, room = 0, some, most
    for column in reversed(columns):
        more = equal & column
        if more and (many := more.bit_count()) > room:
            equal = more
        elif more:
            larger |= more
            equal ^= more
            room -= many
    return larger or equal
