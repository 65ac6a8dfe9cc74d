"""Roles that one has from another, or loses: "X replaced Y as minister", "fired X as mayor"."""

from dataclasses import replace

from bot.reading.line import Line
from bot.reading.roles import Role, role_at
from bot.reading.verbs import phrase_at

_SMALL = 3
"""Chunks at most between "whom" and "fired", or before a verb that is still to come."""


def dismissed(line: Line, number: int) -> Role | None:
    """The role that another takes from somebody: "fired X as mayor", "X, whom Y fired as mayor"."""
    phrase = line.phrases[number]
    before = line.row[phrase.first - 1].low
    apart = (
        before in line.words.roles.replaces and line.row[phrase.last].low in line.words.roles.replaces_with
    )
    behind = apart or before in line.words.roles.dismisses
    role = role_as(line, phrase.last + apart) if behind else _whom(line, phrase.last)
    return replace(role, tenure="former") if role is not None else None


def _whom(line: Line, at: int) -> Role | None:
    """The role in "X, whom Y fired as minister"."""
    at += line.row[at].text == ","
    if line.row[at].low not in line.words.roles.whom:
        return None
    verb = line.row.find(line.words.roles.dismisses, at + 1, at + _SMALL + 2)
    return None if verb is None else role_as(line, verb + 1)


def taken_over(line: Line, number: int) -> Role | None:
    """The role that somebody has from another: "X replaced Y as", "was replaced by X as speaker"."""
    row, words, phrase = line.row, line.words, line.phrases[number]
    by = row[phrase.first - 1].low in words.talks.by and row[phrase.first - 2].low in words.roles.dismisses
    if by:
        return _handed(line, phrase.first - 2, role_as(line, phrase.last))
    behind = number + 1
    verb = (
        phrase.last + (row[phrase.last].text == "," and row[phrase.last + 1].low in words.roles.relative) * 2
    )
    verb += row[verb].low in words.speech.auxiliaries
    if row[verb].low not in words.roles.replaces or behind >= len(line.phrases):
        return None
    other = line.phrases[behind]
    apart = row[other.last].low in words.roles.replaces_with
    role = role_as(line, other.last + apart) if other.first == verb + 1 and line.free[number] else None
    if role is None or apart or row[verb].low in words.roles.dismisses:
        return role
    ahead = any(phrase_at(line, phrase.last, (future,)) for future in words.talks.future)
    return replace(role, tenure="designated") if ahead else None


def _handed(line: Line, verb: int, role: Role | None) -> Role | None:
    """The role of a successor, who does not have it yet in "is to be replaced by X"."""
    row, ahead = line.row, line.words.stances.will_not | line.words.speech.infinitive_markers
    yet = role is not None and row.has(ahead, max(0, verb - _SMALL), verb)
    return replace(role, tenure="designated") if role is not None and yet else role


def role_as(line: Line, at: int) -> Role | None:
    """The role behind "as" or "als"."""
    role = role_at(line.row, at + 1) if line.row[at].low in line.words.roles.in_office else None
    return role if role is not None and line.row[role.last].kind != "name" else None
