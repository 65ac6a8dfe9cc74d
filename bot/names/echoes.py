"""Which words of an index sound like one that was typed."""

from collections.abc import Sequence

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


UNHEARD = 99.0
"""Edits of a word that was met and sounds otherwise."""


Echo = tuple[float, int]
"""The edits between how two words sound, and between how they are written."""


class Echoes:
    """Words by number, under all their readings, those together that are one when heard coarsely."""

    def __init__(self, readings: Sequence[tuple[str, ...]], roman: Sequence[str]) -> None:
        self._readings = readings
        self._roman = roman
        sounding: dict[str, list[int]] = {}
        for number, said in enumerate(readings):
            for reading in said:
                sounding.setdefault(reading, []).append(number)
        self._heard = dict(zip(sounding, range(len(sounding)), strict=True))
        self._sounding = Lists(sounding.values())
        groups: dict[str, list[str]] = {}
        for reading in sounding:
            groups.setdefault(coarse(reading), []).append(reading)
        self._fine = list(groups.values())
        self._rough = list(groups)
        self._bones = list(map(bones, self._rough))
        self._closest = Closest(self._rough, bones, SHARE)

    def of(self, word: Word, most: float, letter: float) -> dict[int, Echo]:
        """The words that sound alike, by number: at most so many edits away.

        Where a sound is another one, each letter written otherwise adds `letter` at least.
        """
        found: dict[int, Echo] = {}
        for each in word.said.heard:
            farthest = min(3 * most, OUTER * len(each.rough))
            for at, apart in self._closest.to(each.rough):
                if apart > 1 and len(found) > ENOUGH:
                    break
                outer = apart + OSA.distance(each.bones, self._bones[at])
                if outer <= farthest and outer + apart <= 3 * most:
                    looks = (most - (outer + apart) / 3) / letter if outer and letter else UNHEARD
                    self._keep(found, word.roman, each.fine, at, outer, looks)
        return {number: echo for number, echo in found.items() if echo[0] < UNHEARD}

    def _keep(
        self,
        found: dict[int, Echo],
        roman: str,
        said: tuple[str, ...],
        at: int,
        outer: int,
        most: float,
    ) -> None:
        """Note by their best reading the words that sound coarsely the same and look `most` edits apart.

        How they look is cheaper to tell than how they sound.
        """
        for reading in self._fine[at]:
            spoken = UNHEARD
            for number in self._sounding[self._heard[reading]]:
                known = found.get(number)
                if known is None:
                    known = found[number] = UNHEARD, OSA.distance(roman, self._roman[number])
                if known[1] <= most:
                    if spoken == UNHEARD:
                        spoken = (outer + finest(said, (reading,))) / 3
                    far = spoken if self._readings[number][0] == reading else spoken + RARE_READING
                    if far < known[0]:
                        found[number] = far, known[1]
