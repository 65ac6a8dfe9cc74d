"""A typed name and the entities it may be; who is who across articles.

`decide` reads one name and `explain` says why, `spot` finds names in running text, `link` says who is who
when an article is stored, `build` lets outside programs score. Nothing slow is imported before a spelling is
met that is no exact alias.
"""

from collections.abc import Callable, Iterator, Sequence

from bot.built import Table
from bot.names.decisions import decide, explain
from bot.names.directory import (
    ALL,
    Decision,
    Described,
    Directory,
    Explained,
    Link,
    Match,
    Nobody,
    Several,
    Spotted,
)
from bot.names.hearing import is_heard
from bot.names.keys import key
from bot.names.linking import link
from bot.names.spotting import spot

__all__ = [
    "ALL",
    "Decision",
    "Described",
    "Directory",
    "Explained",
    "Link",
    "Match",
    "Matcher",
    "Nobody",
    "Several",
    "Spotted",
    "build",
    "decide",
    "explain",
    "is_heard",
    "key",
    "link",
    "prepare",
    "spot",
    "tables",
]


Matcher = Callable[[str], tuple[str, list[tuple[str, float]]]]
"""Reads what was typed as ("match" | "ambiguous" | "none", [(entity id, score 0 to 100), …])."""


def prepare(directory: Directory) -> None:
    """Build the index of a directory now and keep it there: nobody who misspells a name will wait for it."""
    from bot.names import shelf  # noqa: PLC0415  # rapidfuzz costs a cold start 20 ms

    shelf.of(directory).whole()


def tables() -> Iterator[Table]:
    """What follows from the habits of spelling."""
    from bot.names import sounds  # noqa: PLC0415 - its rules take a cold start 5 ms

    yield sounds.TABLE


def build(rows: Sequence[tuple[str, str, str]]) -> Matcher:
    """A matcher over rows of (entity id, English name, kind), for programs outside.

    What was typed becomes ("match" | "ambiguous" | "none", [(entity id, score 0 to 100), …]), best first.
    """
    from bot.names import rows as module  # noqa: PLC0415  # rapidfuzz costs a cold start 20 ms

    return module.build(rows)
