"""What a verb like "is" or "werd" says of somebody: the role behind it, and whether it is over."""

from collections.abc import Iterator
from dataclasses import replace

from bot.model import Tenure
from bot.reading import terms
from bot.reading.line import Line
from bot.reading.roles import Role, role_at
from bot.reading.vocabulary import Words

_REACH = 8
"""Chunks between "is" or "werd" and the role that is said with it."""
_SMALL = 3
"""Small words at most between who it is and the verb: "has recently been"."""


def verb_at(line: Line, at: int) -> int | None:
    """The verb by which something is said to be, from here on over small words."""
    for verb in range(at, at + _SMALL):
        if line.row[verb].low in line.words.roles.become:
            return verb
        if line.row[verb].low not in line.words.speech.small:
            return None
    return None


def behind(line: Line, verb: int) -> Role | None:
    """The role that a verb says somebody has, in the tenure that the verb tells."""
    role, over = first(line, verb + 1), False
    if role is None:
        role = _no_more(line, verb + 1)
        over = role is not None
    if role is None:
        return None
    return replace(role, tenure="former" if over else tenure(line, verb, role))


def _no_more(line: Line, begin: int) -> Role | None:
    """The role that somebody has lost: "is niet langer voorzitter", "is geen minister meer"."""
    row, roles = line.row, line.words.roles
    said = row.phrase_at(begin, roles.no_more)
    role = first(line, begin + len(said)) if said else None
    if role is not None or row[begin].low not in line.words.stances.negations:
        return role
    role = first(line, begin + 1)
    return role if role is not None and row[role.last].low in roles.any_more else None


def first(line: Line, begin: int) -> Role | None:
    """The first role from here on, nothing but small words before it, and no "niet"."""
    row, words = line.row, line.words
    for at in range(begin, min(len(row), begin + _REACH)):
        role = role_at(row, at)
        if role is not None and row[role.last].low in words.speech.infinitive_markers:
            return None
        if role is not None and row[role.last].kind != "name":
            according = words.speech.according
            told = next((i for i in range(begin, at) if row.phrase_at(i, according)), None)
            between = {chunk.low for chunk in row.chunks[begin : at if told is None else told]}
            small = all(low in words.copula_small or _tells_when(low, words) for low in between)
            return role if small and between.isdisjoint(words.stances.negations) else None
        if row[at].kind in ("mark", "quote", "name"):
            return None
    return None


def both(line: Line, role: Role) -> Iterator[Role]:
    """A role said with a verb, and the one that is joined to it: "was mayor of Leeds and a minister"."""
    yield role
    joined = line.row[role.last].low in line.words.roles.conjunctions
    second = role_at(line.row, role.last + 1) if joined else None
    if second is None or second.plural or second.owner is not None:
        return
    behind = line.row[second.last]
    if behind.kind != "name" and behind.low not in line.words.acts:
        yield replace(second, tenure=role.tenure) if second.tenure == "current" else second


def _tells_when(low: str, words: Words) -> bool:
    """Whether a word may stand in a date: "sinds", "december", "2021"."""
    return low in words.roles.dating or low in words.names.never or low.isdigit()


def tenure(line: Line, verb: int, role: Role) -> Tenure:
    """The tenure of a role said with this verb: "was minister" is over, "was elected chair" is not.

    What somebody "wordt", without a year, they are not yet.
    """
    roles, row = line.words.roles, line.row
    if row[verb].low in roles.becoming and role.tenure == "current":
        dated = any(terms.is_year(chunk) for chunk in row.chunks[: role.first])
        return "current" if dated else "designated"
    perfect = row[role.last].low in roles.been | roles.toppled
    perfect |= row[verb].low in roles.been and row[verb - 1].low in roles.had
    over = (perfect or row[verb].low in roles.was) and not row.has(
        roles.appointed, verb, max(verb, role.first)
    )
    return "former" if over and role.tenure == "current" else role.tenure
