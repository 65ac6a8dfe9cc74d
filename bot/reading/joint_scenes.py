"""Meetings told by who is seen together: "signed in Lima by X and Y", "announced it alongside X"."""

from bot.reading import scenes
from bot.reading.doubt import clause_end, is_unsure
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.participants import Guests, Parties, Read, each, happens

_RULE = "meeting-scene"
_BOTH = 2
_BY = 12
"""Chunks behind "signed" among which its "by" stands: "signed on Saturday at a hotel in Lima by"."""


def together(line: Line) -> Read | None:
    """The meeting at which some sign a thing together, or are seen beside each other, at a place."""
    guests = Guests(line)
    ways = (_signed_by, _beside)
    return next((read for way in ways if (read := way(guests)) is not None), None)


def _signed_by(guests: Guests) -> Read | None:
    """The meeting of those by whom something is signed: "A pact signed in Lima by X and Y has lapsed"."""
    line, talks = guests.line, guests.words.talks
    for at in line.row.where(talks.signs):
        signed = any(chunk.low.endswith(talks.papers) for chunk in line.row)
        begin = clause_begin(line, at) if line.words.speech.turned else at
        by = line.row.find(talks.by, begin, at + _BY) if signed else None
        if by is None or is_unsure(line, at) or not _is_placed(line):
            continue
        parties = _listed_from(guests, by)
        if len(parties) >= _BOTH and all(who.kind == "person" for who in parties):
            return Read(_RULE, parties, at)
    return None


def _listed_from(guests: Guests, by: int) -> Parties:
    """The persons behind a "by", words between commas on who each is passed over."""
    line, joining = guests.line, guests.words.roles.conjunctions
    found: list[int] = []
    for i in line.numbers("person"):
        phrase = line.phrases[i]
        before = line.row[phrase.first - 1 - (line.row[phrase.first - 1].low in joining)]
        near = phrase.first - 1 == by or (bool(found) and before.text == ",")
        near |= bool(found) and line.row[phrase.first - 1].low in joining
        if phrase.first > by and near and not phrase.genitive and not line.row.owns(phrase.last - 1):
            found.append(i)
    return guests.who(found)


def _beside(guests: Guests) -> Read | None:
    """The meeting of who appears somewhere beside another: "spoke in Lima alongside the premier, X"."""
    line, talks = guests.line, guests.words.talks
    for at in line.row.where(talks.alongside):
        other = next((i for i in line.numbers("person") if line.phrases[i].first in range(at, at + 3)), None)
        begin = clause_begin(line, at)
        before = (i for i in line.subjects() if begin <= line.phrases[i].first < at and guests.is_human(i))
        mine = next(before, None)
        if other is None or mine is None or not happens(line, at) or not _is_placed(line):
            continue
        parties = each(*guests.who(guests.listed(mine)), *guests.who(guests.named(other)))
        if len(parties) >= _BOTH and clause_end(line, at) > at:
            return Read(_RULE, parties, at)
    return None


def _is_placed(line: Line) -> bool:
    """Whether a city is said, or a building: "at the palace"."""
    row, talks = line.row, line.words.talks
    built = (i for i in row.where(talks.place_nouns | talks.buildings) if _is_there(line, i))
    return scenes.is_placed(line, talks.places) or next(built, None) is not None


def _is_there(line: Line, at: int) -> bool:
    """Whether somebody is at the building that is named at a chunk: "in the Oval Office"."""
    near = range(max(0, at - 3), at)
    return any(line.row[i].low in line.words.talks.places | line.words.talks.at for i in near)
