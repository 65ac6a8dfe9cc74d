"""Which of few texts have nearly the core of another: found by what is left of it when a letter is lost.

Of some hundred texts this takes half the time of counting pairs of letters (`grams`); of thousands too many
share what is left.
"""

from collections.abc import Callable, Sequence

LONG = 6
"""Letters of a core from which two may be lost."""
LONGEST = 16
"""Letters of a core that are looked at: whoever pastes a page waits no longer."""


class Skeletons:
    """An index of few texts by their `core`, which garbling leaves nearly whole."""

    def __init__(self, texts: Sequence[str], core: Callable[[str], str]) -> None:
        self._core = core
        self._texts: dict[str, list[int]] = {}
        for number, text in enumerate(texts):
            self._texts.setdefault(core(text), []).append(number)
        self._cores: dict[str, list[str]] = {}
        for whole in self._texts:
            for rest in _rests(whole):
                self._cores.setdefault(rest, []).append(whole)

    def sharing(self, text: str, most: int) -> list[int]:  # noqa: ARG002  # few need no limit
        """The numbers of the texts whose core is nearly that of `text`, in order."""
        near: set[str] = set()
        for rest in _rests(self._core(text)):
            if rest in self._cores:
                near.update(self._cores[rest])
        return sorted(number for core in near for number in self._texts[core])


def _rests(core: str) -> set[str]:
    """The beginning of a core, and what is left of it without one letter, of a long one without two."""
    core = core[:LONGEST]
    rests = {core[:at] + core[at + 1 :] for at in range(len(core))}
    if len(core) >= LONG:
        rests |= {rest[:at] + rest[at + 1 :] for rest in rests for at in range(len(rest))}
    rests.add(core)
    return rests
