"""Genitives without an apostrophe and plurals with one: "Johnsons voorganger", "zijn collega's"."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bot import gazetteer
from bot.reading.nouns import is_noun
from bot.reading.row import Chunk, Kind, Row

_SHORTEST = 4
"""Letters of the shortest name of which a genitive is read."""
_VOWELS = ("a", "i", "o", "u", "y")
"""Behind which a plural is written with an apostrophe, in a language that has the other genitive."""


def split(rows: Sequence[Row]) -> list[Row]:
    """The sentences, such a genitive of a name that the article has as the name and an 's of its own."""
    ending = rows[0].words.names.genitive if rows else ""
    if not ending:
        return list(rows)
    rows = [_with_plurals(row) for row in rows]
    known = frozenset(last for row in rows for last in _last_words(row, ending))
    return [_split(row, known, ending) for row in rows]


def _with_plurals(row: Row) -> Row:
    """The sentence, each plural like "collega's" as one word; a name with an 's owns what follows."""
    if "'s" not in row.lows:
        return row
    return replace(row, chunks=tuple(_plurals(row)))


def _plurals(row: Row) -> Iterator[Chunk]:
    for at, chunk in enumerate(row):
        if chunk.low == "'s" and _takes_one(row[at - 1]):
            continue
        plural = row[at + 1].low == "'s" and _takes_one(chunk)
        yield (
            chunk._replace(text=row.shown(at, at + 2), low=f"{chunk.low}'s", end=row[at + 1].end)
            if plural
            else chunk
        )


def _takes_one(chunk: Chunk) -> bool:
    return chunk.kind == "word" and not chunk.capital and chunk.low.endswith(_VOWELS)


def _last_words(row: Row, ending: str) -> Iterator[str]:
    """The last words of names, the first of "Moon Jae-in"; a genitive counts only where no noun follows."""
    for at, chunk in enumerate(row):
        if chunk.kind == "name" and not (chunk.low.endswith(ending) and is_noun(row[at + 1], row.words)):
            first, _, last = chunk.low.rpartition(" ")
            yield last
            if "-" in last and chunk.text.rpartition("-")[2].islower():
                yield first


def _split(row: Row, known: frozenset[str], ending: str) -> Row:
    if not any(chunk.low.endswith(ending) and chunk.capital for chunk in row):
        return row
    return replace(row, chunks=tuple(_chunks(row, known, ending)))


def _chunks(row: Row, known: frozenset[str], ending: str) -> Iterable[Chunk]:
    for at, chunk in enumerate(row):
        name = chunk.text[: -len(ending)]
        last = name.casefold().rpartition(" ")[2]
        owner = len(last) >= _SHORTEST and chunk.kind in ("word", "name") and chunk.capital
        owns = owner and chunk.low.endswith(ending) and is_noun(row[at + 1], row.words)
        forms = gazetteer.forms(row.words.language).get(name.casefold(), ()) if owns else ()
        lands = tuple(form for form in forms if form.kind in ("name", "capital"))
        if owns and (lands or last in known) and chunk.low.rpartition(" ")[2] not in known:
            end = chunk.end - len(ending)
            kind: Kind = "form" if lands else "name"
            yield Chunk(name, name.casefold(), chunk.start, end, kind, lands)
            yield Chunk(ending, "'s", end, chunk.end, "mark")
        else:
            yield chunk
