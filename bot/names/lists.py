"""Many short lists of numbers in one array: thousands of small arrays take long to read from a file."""

from array import array
from collections.abc import Iterable, Sequence


class Lists:
    """Lists of numbers from 0 on, each by its place."""

    def __init__(self, lists: Iterable[Iterable[int]]) -> None:
        self._numbers = array("I")
        self._ends = array("I", [0])
        for each in lists:
            self.append(each)

    def append(self, numbers: Iterable[int]) -> None:
        """Add a list behind the others."""
        self._numbers.extend(numbers)
        self._ends.append(len(self._numbers))

    def __len__(self) -> int:
        """How many lists there are."""
        return len(self._ends) - 1

    def __getitem__(self, at: int) -> Sequence[int]:
        """The list at a place, counted from 0."""
        return self._numbers[self._ends[at] : self._ends[at + 1]]
