"""Who leads a party that is called by what it stands for: "the leader of the Flemish socialists"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.model import Mention, Office, Part
from bot.reading.found import Found
from bot.reading.line import Line
from bot.reading.vocabulary import Words

_DESCRIBED = 3
"""Chunks between "of" and the word for a strand: "of the Francophone"."""
_BEHIND = 2
"""Chunks behind an office in which its strand may end: "chairman of the Flemish" … "socialists"."""


def leaders(lines: Sequence[Line], offices: Sequence[Found[Office]], words: Words) -> Iterator[Found[Part]]:
    """Who heads those of one strand by an office: "de voorzitter van de Vlaamse socialisten, X"."""
    for found in offices:
        office, line = found.claim, lines[found.line]
        heads = (
            office.key in words.roles.party_keys or office.role.split()[0].casefold() in words.roles.chairs
        )
        if office.tenure not in ("current", "acting") or not heads:
            continue
        side = next(
            (side for at in line.row.where(words.talks.strands) if (side := _of(found, line, at))), None
        )
        if side is not None:
            claim = Part(office.holder, "leads", side, None, None)
            yield Found(claim, found.start, found.end, "leads-party", found.line)


def _of(found: Found[Office], line: Line, at: int) -> Mention | None:
    """The strand at a chunk, where it ends what an office is of."""
    row, words = line.row, line.words
    first = begin(line, at)
    before = first - 1 - (row[first - 1].low in words.roles.determiners)
    of = row[before].low in words.roles.of_strict
    inside = found.start <= row[before].start and row[max(0, at - _BEHIND)].start < found.end
    return Mention(row.shown(first, at + 1), "body") if of and inside else None


def begin(line: Line, at: int) -> int:
    """Where the name of a strand begins: with its adjectives, "Flemish socialists"."""
    first = at
    while first > at - _DESCRIBED and _describes(line, first - 1):
        first -= 1
    return first


def _describes(line: Line, at: int) -> bool:
    chunk = line.row[at]
    return chunk.is_form("adjective", "demonym") or (chunk.kind == "name" and " " not in chunk.text)


def widened(found: Found[Part], line: Line) -> Found[Part]:
    """A part in a strand of which only the adjective was taken for the name: "Francophone" socialists."""
    side = found.claim.side
    if (
        side is None
        or side.kind != "body"
        or side.id is not None
        or line.row.lows.isdisjoint(line.words.talks.strands)
    ):
        return found
    for at in line.row.where(line.words.talks.strands):
        if line.row[at - 1].text == side.name:
            whole = replace(side, name=line.row.shown(at - 1, at + 1))
            return replace(found, claim=replace(found.claim, side=whole))
    return found
