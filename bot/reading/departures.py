"""Offices that somebody gives up or loses: "X resigned as mayor", "X, die opstapt als korpschef"."""

from dataclasses import replace

from bot.reading.line import Line
from bot.reading.replacements import role_as
from bot.reading.roles import Role

_REACH = 8
"""Chunks between somebody and the verb by which they go."""
_SMALL = 3
"""Chunks at most between the words of such a verb, or before its "as"."""


def given_up(line: Line, begin: int) -> Role | None:
    """The role that whoever stands before chunk `begin` leaves behind, or is about to."""
    begin += line.row[begin].text == ","
    begin += line.row[begin].low in line.words.roles.relative
    return _lost(line, begin) or _leaving(line, begin) or _closed(line, begin)


def _lost(line: Line, begin: int) -> Role | None:
    """The role in "X resigned as mayor", "X is opgestapt als minister"."""
    row, words = line.row, line.words
    left = row.find(words.roles.left, begin, begin + _REACH)
    if left is None:
        return None
    to = row.find(words.roles.appointed_to, left, left + _SMALL)
    between = () if to is None else row.chunks[begin:to]
    carried = any(chunk.low in words.speech.auxiliaries | words.roles.become for chunk in between)
    if row[left].low in words.roles.dismisses and not carried:
        return None
    if to is None:
        return None
    small = words.roles.left | words.roles.become | words.speech.small | words.speech.auxiliaries
    if any(chunk.low not in small for chunk in between):
        return None
    role = role_as(line, to)
    return replace(role, tenure="former") if role is not None else None


def _leaving(line: Line, begin: int) -> Role | None:
    """The role in "X will step down as mayor", "X trad vorig jaar terug als burgemeester"."""
    row, roles = line.row, line.words.roles
    over = row.possible(roles.went)
    turns = (*row.possible(roles.goes), *over)
    for at in range(begin, min(len(row), begin + _REACH)) if turns else ():
        for turn in turns:
            end = row.loosely(at, turn, _SMALL)
            to = None if end is None else row.find(roles.in_office, end + 1, end + 1 + _SMALL)
            stays = row.has(line.words.stances.negations, at, to)
            role = None if to is None or stays else role_as(line, to)
            if role is not None:
                return replace(role, tenure="former" if turn in over else "outgoing")
        if row[at].kind in ("name", "quote", "form") or row[at].low in line.words.stances.negations:
            return None
    return None


def _closed(line: Line, begin: int) -> Role | None:
    """The role before a verb that closes its clause: "die in 2012 als wethouder opstapte"."""
    row, roles = line.row, line.words.roles
    to = row.find(roles.in_office, begin, begin + _REACH) if line.words.speech.turned else None
    role = None if to is None else role_as(line, to)
    if role is None or row.has(line.words.stances.negations, begin, role.first):
        return None
    if (row[role.last].low,) in roles.went:
        return replace(role, tenure="former")
    return replace(role, tenure="outgoing") if (row[role.last].low,) in roles.goes else None
