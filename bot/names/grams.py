"""Which of many short texts share many pairs of letters with another: counted for all of them at once.

A pair of letters has one long integer whose bit n says that text n has it. Adding those integers column by
column, in binary, counts the pairs that every text shares with the one looked for, in some 20 microseconds a
pair for 100,000 texts.
"""

from collections.abc import Callable, Iterable, Sequence
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
        fewest, least = int(len(wanted) * self._share), len(wanted) + 1
        if len(rows) <= fewest:
            return []
        columns = _counted(rows)
        middle = fewest + 1  # few share as much as that where the texts are few
        chosen = over = 0
        while least - fewest > 1:
            bits = _at_least(columns, middle)
            if bits.bit_count() <= most:
                least, chosen = middle, bits
            else:
                fewest, over = middle, bits
            middle = (fewest + least) // 2
        return self._numbers(chosen or over)

    def _numbers(self, bits: int) -> list[int]:
        """The places of the bits that are set, in order."""
        raw = bits.to_bytes(self._size, "little")
        marked = raw.translate(_SOME)
        found: list[int] = []
        at = marked.find(b"\1")
        while at >= 0:
            for bit in _BITS[raw[at]]:
                found.append(at * 8 + bit)  # noqa: PERF401 - mostly one, for which a list takes longer
            at = marked.find(b"\1", at + 1)
        return found


def _counted(rows: Iterable[int]) -> list[int]:
    """How many of the rows have each bit set: the binary numbers of all bits, a column a place."""
    columns: list[int] = [0]
    for row in rows:
        carry = row
        for place, column in enumerate(columns):
            columns[place] = column ^ carry
            carry &= column
            if not carry:
                break
        else:
            columns.append(carry)
    return columns


def _at_least(columns: list[int], least: int) -> int:
    """The bits whose binary number is `least` or more."""
    if least >> len(columns):
        return 0
    above, equal = 0, -1
    for place in reversed(range(len(columns))):
        if least >> place & 1:
            equal &= columns[place]
        else:
            above |= equal & columns[place]
            equal &= ~columns[place]
    return above | equal
