"""Surnames that are words too, where they stand alone: "zegt Bakker", "Bishop said"."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from bot.lexicon import gender_of
from bot.reading.row import Chunk, Row
from bot.reading.spelled import Folded, fold

_BEHIND = frozenset(",(")


def surnames(
    persons: Iterable[Folded], full: Mapping[Folded, str], particles: Collection[str]
) -> dict[Folded, str]:
    """The surnames, their particles with them, of persons with a given name, and whose they are.

    Of two who share one it is nobody's: which of them is meant is not clear.
    """
    found: dict[Folded, set[str]] = {}
    for name in persons:
        whose = full[name]
        if len(name) > 1 and fold(whose) == name and gender_of(whose):
            particled = (i for i in range(1, len(name)) if name[i] in particles)
            found.setdefault(name[next(particled, len(name) - 1) :], set()).add(whose)
    return {name: next(iter(those)) for name, those in found.items() if len(those) == 1}


def named(row: Row, known: Collection[Folded]) -> Row:
    """The row, each of these surnames that stands alone a name."""
    lasts = {name[-1] for name in known}
    if row.lows.isdisjoint(lasts):
        return row
    chunks: list[Chunk] = []
    at = 0
    while at < len(row):
        end = _end(row, at, known)
        chunks.append(_whole(row, at, end) if end else row[at])
        at = end or at + 1
    return replace(row, chunks=tuple(chunks))


def _whole(row: Row, first: int, last: int) -> Chunk:
    """The chunks of a surname as one name."""
    text = row.shown(first, last)
    return Chunk(text, text.casefold(), row[first].start, row[last - 1].end, "name")


def _end(row: Row, at: int, known: Collection[Folded]) -> int:
    """Where the surname ends that begins here; 0 for none."""
    if not row[at].capital:
        return 0
    last = at
    while row[last].low in row.words.names.all_particles:
        last += 1
    word = row[last].kind == "word" and row[last].capital
    return last + 1 if word and fold(row.shown(at, last + 1)) in known and _is_alone(row, at, last + 1) else 0


def _is_alone(row: Row, begin: int, end: int) -> bool:
    """Whether it is no title or word of more words: "King Charles", "the Speaker", "Young people"."""
    before, behind, words = row[begin - 1], row[end], row.words
    if behind.named or before.low in words.roles.determiners or before.named:
        return False
    acts = words.acts | words.speech.whole_verbs | words.roles.conjunctions
    return begin > 0 or behind.low in acts or behind.text in _BEHIND or behind.low == "'s"
