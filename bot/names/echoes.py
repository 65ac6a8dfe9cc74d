"""Which words of an index sound like one that was typed."""

from array import array
from collections.abc import Sequence
from itertools import chain

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.names.closest import Closest
from bot.names.likeness import bones, coarse, finest
from bot.names.lists import Lists
from bot.names.typed import Word

SHARE = 0.45
"""The share of pairs of sounds that readings must share."""
ENOUGH = 24
"""Words that sound alike but for one sound, from which no others are looked for."""
OUTER = 0.5
"""Coarse edits a sound up to which a word sounds alike."""
RARE_READING = 0.1
"""What another reading than a word's plainest costs."""
ONE_BY_ONE = 3
"""Readings of a group up to which each is compared by itself, which takes less long."""
UNHEARD = 99.0
"""Edits of a word that was met and sounds otherwise."""


class Echoes:
    """Words by number, under all their readings, those together that are one when heard coarsely."""

    def __init__(self, said: Sequence[Sequence[str]]) -> None:
        groups: dict[str, dict[str, list[int]]] = {}
        for number, readings in enumerate(said):
            for reading in readings:
                groups.setdefault(coarse(reading), {}).setdefault(reading, []).append(number)
        self._rough = list(groups)
        self._bones = list(map(bones, self._rough))
        self._closest = Closest(self._rough, bones, SHARE)
        self._fine: list[str] = []
        self._ends = array("I", [0])
        self._words, self._places = Lists(()), Lists(())
        for group in groups.values():
            self._fine += group
            self._ends.append(len(self._fine))
            self._words.append(chain.from_iterable(group.values()))
            self._places.append(
                2 * at + (said[number][0] != reading)
                for at, (reading, numbers) in enumerate(group.items())
                for number in numbers
            )

    def of(self, word: Word, most: float) -> dict[int, float]:
        """The words that sound alike coarsely, by number, with the edits between the sounds.

        More edits than `most` may be `UNHEARD`.
        """
        found: dict[int, float] = {}
        for each in word.said.heard:
            farthest = min(3 * most, OUTER * len(each.rough))
            for at, apart in self._closest.to(each.rough):
                if apart > 1 and len(found) > ENOUGH:
                    break
                outer = apart + OSA.distance(each.bones, self._bones[at])
                if outer <= farthest and outer + apart <= 3 * most:
                    spoken = self._spoken(each.fine, at, outer, int(3 * most) + 1 - outer)
                    for number, place in zip(self._words[at], self._places[at], strict=True):
                        far = spoken[place]
                        if far < found.get(number, 2 * UNHEARD):
                            found[number] = far
        return found

    def _spoken(self, said: Sequence[str], at: int, outer: int, most: int) -> list[float]:
        """The edits to each reading of a group, as the plainest of a word and as another."""
        readings = self._fine[self._ends[at] : self._ends[at + 1]]
        if len(readings) <= ONE_BY_ONE:
            far = [(outer + finest(said, (reading,))) / 3 for reading in readings]
            return [each + rare for each in far for rare in (0.0, RARE_READING)]
        found = [UNHEARD] * (2 * len(readings))
        for one in said:
            for _, fewest, place in process.extract(
                one, readings, scorer=OSA.distance, score_cutoff=most, limit=None
            ):
                spoken = (outer + fewest) / 3
                if spoken < found[2 * place]:
                    found[2 * place : 2 * place + 2] = spoken, spoken + RARE_READING
        return found
