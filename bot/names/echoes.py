"""Which words of an index sound like one that was typed."""

from array import array
from collections.abc import Sequence
from itertools import chain, count

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

    def __init__(self, said: Sequence[Sequence[str]], roman: Sequence[str]) -> None:
        self._roman = roman
        groups: dict[str, dict[str, list[int]]] = {}
        for number, readings in enumerate(said):
            for reading in readings:
                groups.setdefault(coarse(reading), {}).setdefault(reading, []).append(number)
        self._rough = list(groups)
        self._bones = list(map(bones, self._rough))
        self._closest = Closest(self._rough, bones, SHARE)
        self._fine: list[str] = []
        self._words, self._sounding = Lists(()), Lists(())
        for words in groups.values():
            several = enumerate(words.values(), len(self._fine))
            self._sounding.append(number for number, each in several for _ in each)
            self._words.append(chain.from_iterable(words.values()))
            self._fine += words
        numbers = dict(zip(self._fine, count()))
        self._plainest = array("I", (numbers[readings[0]] for readings in said))

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
                    self._keep(found, word.roman, each.fine, at, (apart, outer, looks))
        return {number: echo for number, echo in found.items() if echo[0] < UNHEARD}

    def _keep(
        self,
        found: dict[int, Echo],
        roman: str,
        said: tuple[str, ...],
        at: int,
        far: tuple[int, int, float],
    ) -> None:
        """Note by their best reading the words of a group that look alike; `far` are its coarse edits.

        How they look is cheaper to tell than how they sound. None is heard that was heard as well already.
        """
        apart, outer, most = far
        least, heard, spoken = (apart + outer) / 3, -1, UNHEARD
        for number, reading in zip(self._words[at], self._sounding[at], strict=True):
            known = found.get(number)
            if known is None:
                known = found[number] = UNHEARD, OSA.distance(roman, self._roman[number])
            if known[0] > least and known[1] <= most:
                if heard != reading:
                    heard, spoken = reading, (outer + finest(said, (self._fine[reading],))) / 3
                each = spoken if self._plainest[number] == reading else spoken + RARE_READING
                if each < known[0]:
                    found[number] = each, known[1]
