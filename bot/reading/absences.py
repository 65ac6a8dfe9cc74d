"""Who is said not to be there."""

from collections.abc import Iterator

from bot import gazetteer
from bot.model import Mention
from bot.reading import absent_sides, left_out, missing, nonattendance
from bot.reading.doubt import clause_end
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.sides import PERSONS, Table, Taken

_BEHIND_REACH = 9
"""Chunks behind words for absence within which the person stands: "Opvallende afwezige was X"."""
_APPOSED = 2
"""Chunks between a name and a role that says more of it: "himself", and a comma."""
_BRACKETS = frozenset("()")
_COLON = frozenset(":")


def absent(table: Table) -> Iterator[Taken]:
    """Who is "niet aanwezig", or "er niet aan zal deelnemen"; those of one list are of one side."""
    at = missing.absence(table)
    stated = at is None or not missing.is_denied(table.line, at)
    listed = (
        (
            _absentees(table, at)
            or left_out.without(table)
            or left_out.replaced(table)
            or left_out.neither(table)
            or left_out.nor(table)
            or nonattendance.absentees(table)
        )
        if stated
        else []
    )
    listed += left_out.as_little(table, at) if stated and at is not None else []
    listed = [_named_behind(table.line, i) for i in listed] or nonattendance.elsewhere(table)
    sides = [_side(table, number) for number in listed]
    shared = next(filter(None, sides), None)
    for number, side in zip(listed, sides, strict=True):
        yield Taken(number, "absent", side or shared, "absent")
    away = absent_sides.absent(table, at) if stated and at is not None else []
    yield from (Taken(i, "absent", None, "absent-side") for i in away or absent_sides.without(table))


def _named_behind(line: Line, number: int) -> int:
    """The person whom a colon names behind a role of nobody yet: "De premier is afwezig: Ada Bos is ziek"."""
    who, last = line.who[number], line.phrases[number].last
    colon = line.row.find(_COLON, last, clause_end(line, last) + 1)
    named = (i for i in line.numbers("person") if colon is not None and line.phrases[i].first == colon + 1)
    return number if who is not None and who.kind == "person" else next(named, number)


def _side(table: Table, number: int) -> Mention | None:
    """The land or party that somebody is of; where they only work stays away from no talks."""
    side = table.own_side(number) or _owner(table, number)
    party = side is not None and side.id is not None and gazetteer.is_party(side.id)
    return side if party or (side is not None and side.kind == "country") else None


def _owner(table: Table, number: int) -> Mention | None:
    """The land that owns a name: "Peru's Ada Cole"."""
    line = table.line
    at = line.phrases[number].first - 1
    before = (i for i in line.numbers("land") if line.row[at].low == "'s" and line.phrases[i].last == at)
    return next((line.who[i] for i in before), None)


def _relative(line: Line, at: int) -> int | None:
    """The person of whom a clause with "who" or "die" says it, or words right behind a comma."""
    if line.row[at - 1].text == ",":
        return next((i for i in line.numbers("person") if line.phrases[i].last == at - 1), None)
    back = range(at - 1, 0, -1)
    begin = next(
        (i for i in back if line.row[i].kind in ("mark", "quote") or line.row[i - 1].text == ","), None
    )
    relative = line.words.roles.relative
    if begin is None or line.row[begin].low not in relative or line.row.has(relative, begin + 1, at):
        return None
    return next((i for i in line.numbers("person") if line.phrases[i].last in (begin - 1, begin)), None)


def _absentees(table: Table, at: int | None) -> list[int]:
    """The persons who are the subject of the words for absence, else those next behind them."""
    if at is None:
        return []
    line = table.line
    own = _relative(line, at)
    if own is not None and table.is_person(own):
        return [own]
    before = [i for i in line.subjects() if line.phrases[i].last <= at and not _in_bracket(line, i)]
    persons = [i for i in before if line.phrases[i].kind in PERSONS and not _is_apposed(line, i)]
    if persons and _is_sides_own(line, before[-1], at) and not missing.is_represented(table):
        return []
    carried = line.row[at - 1].low in line.words.speech.auxiliaries | line.words.roles.was
    if line.row[at - 1 - carried].low in line.words.speech.goes_on and persons[:1] == before[:1]:
        return persons[:1]
    if persons and not missing.has_other_subject(line, line.phrases[persons[-1]], at):
        return line.joined_before(_teller(line, persons))
    return [] if before or missing.is_represented(table) else _named_next(line, at)


def _is_sides_own(line: Line, last: int, at: int) -> bool:
    """Whether the clause has a land or a body for its subject: "reist naar de top, waarvoor Peru niet"."""
    phrase = line.phrases[last]
    return phrase.kind in ("land", "body") and 0 < clause_begin(line, at) <= phrase.first


def _named_next(line: Line, at: int) -> list[int]:
    """The persons next behind the words for absence: "Notably absent was X"; not who says so."""
    behind = (i for i in line.numbers("person") if at < line.phrases[i].first <= at + _BEHIND_REACH)
    behind = (i for i in behind if line.free[i] or _is_of_absence(line, i, at))
    number = next(behind, None)
    said = line.words.speech.verbs | line.words.clause_openers
    if number is None or line.row.has(said, at + 1, line.phrases[number].first):
        return []
    tells = line.row[line.phrases[number].last].low in line.words.speech.verbs
    return [] if tells else line.joined(number)


def _teller(line: Line, persons: list[int]) -> int:
    """Who is away, or who says it where "he" stands behind a "that" of theirs: "al zei X dat hij"."""
    *others, last = persons
    first = line.phrases[last].first
    told = (
        line.phrases[last].kind == "pronoun" and line.row[first - 1].low in line.words.speech.complementisers
    )
    return others[-1] if told and others and line.phrases[others[-1]].kind == "person" else last


def _is_of_absence(line: Line, number: int, at: int) -> bool:
    """Whether a person stands right behind the words for absence: "in the absence of the envoy, X"."""
    first = line.phrases[number].first
    nouned = any(phrase.first > at and phrase.last <= first for phrase in line.phrases)
    of = line.row.find(line.words.speech.prepositions, at, first)
    noun = of is not None and line.row.has(line.words.roles.determiners, at + 1, of)
    return not (nouned or noun)


def _in_bracket(line: Line, number: int) -> bool:
    """Whether a phrase stands between brackets."""
    first = line.phrases[number].first
    opening = next((i for i in range(first - 1, -1, -1) if line.row[i].text in _BRACKETS), None)
    return opening is not None and line.row[opening].text == "("


def _is_apposed(line: Line, number: int) -> bool:
    """Whether a role only says more of the person before: "X himself, the party chair, did not attend"."""
    if line.phrases[number].kind != "role" or number == 0:
        return False
    gap = line.row.chunks[line.phrases[number - 1].last : line.phrases[number].first]
    person = line.phrases[number - 1].kind == "person"
    return person and 0 < len(gap) <= _APPOSED and gap[-1].text == ","
