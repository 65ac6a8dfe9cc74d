"""How alike two words sound: three edit distances, each blind to something more than the one before."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

_COARSE = str.maketrans("eiouybdgvzcSZCJ", "aaaaaptkfssssss")
"""Vowels are one sound, voiced is voiceless, hisses are one: what habits and hearing confuse."""


def coarse(reading: str) -> str:
    """The reading with sounds that are easily confused made one."""
    return reading.translate(_COARSE)


def bones(rough: str) -> str:
    """The consonants of a coarse reading, without h."""
    return rough.replace("a", "").replace("h", "")


class Heard(NamedTuple):
    """Readings of a word that are one when heard coarsely."""

    rough: str
    bones: str
    fine: tuple[str, ...]


@lru_cache(maxsize=1 << 14)
def heard(readings: tuple[str, ...]) -> tuple[Heard, ...]:
    """The readings of a word, those together that are one when heard coarsely."""
    groups: dict[str, list[str]] = {}
    for reading in readings:
        groups.setdefault(coarse(reading), []).append(reading)
    return tuple(Heard(rough, bones(rough), tuple(fine)) for rough, fine in groups.items())


def edits(some: Iterable[Heard], others: Sequence[Heard], most: float = 99.0) -> float:
    """The edits between two words by the readings most alike, `most` where they are no fewer; symmetric.

    A confused sound costs a third of an edit, a vowel too many two thirds.
    """
    best = most
    for rough, core, fine in some:
        for other in others:
            coarsest = OSA.distance(rough, other.rough)
            if 2 * coarsest < 3 * best:  # the finest edits are no fewer than the coarsest
                outer = coarsest + OSA.distance(core, other.bones)
                if outer + coarsest < 3 * best:
                    best = min(best, (outer + finest(fine, other.fine)) / 3)
    return best


def finest(some: Sequence[str], others: Sequence[str]) -> int:
    """The fewest edits between any of some readings and any of others."""
    if len(some) == 1 == len(others):  # mostly so, and a generator takes longer than the distance
        return OSA.distance(some[0], others[0])
    return min([OSA.distance(one, other) for one in some for other in others])
