"""Whether an office is over, by what stands around it: dates with an end, "ooit", another that is over."""

from dataclasses import replace

from bot.model import Tenure
from bot.reading.nouns import is_decade
from bot.reading.roles import Role, role_at
from bot.reading.row import Chunk, Row

_YEAR = 4
"""Digits of a year."""
_DECADE = 4
"""Chunks behind "in" among which a decade stands: "in the early 1990s"."""
_SOON = 4
"""Chunks behind an auxiliary among which it is said that somebody went: "has since stepped down"."""
_LONGEST = 6
"""Chunks of a role before an "and", within which it is looked for."""


def is_over(row: Row, at: int) -> bool:
    """Whether dates with an end stand behind a role: "from 2021 to 2024", "tot 2023", "until last year"."""
    roles = row.words.roles
    if row[at].low in roles.spans and is_year(row[at + 1]):
        return row[at + 2].low in roles.spans | roles.until | roles.conjunctions and is_year(row[at + 3])
    if is_then(row, at):
        return True
    ended, when = row[at].low in roles.until, row[at + 1]
    dated = when.low in roles.recent or when.low in row.words.names.never or when.low in roles.dating
    return ended and (is_year(when) or dated)


def is_then(row: Row, at: int) -> bool:
    """Whether a time stands here that is over: "in 2004", "in de jaren negentig", "in the early 1990s"."""
    if row.phrase_at(at, row.words.roles.eras):
        return True
    if row[at].low not in row.words.roles.then:
        return False
    if is_year(row[at + 1]):
        return True
    decade = next((i for i in range(at + 1, at + _DECADE) if is_decade(row[i])), at)
    return decade > at and all(chunk.kind == "word" for chunk in row.chunks[at:decade])


def was(row: Row, since: int, role: Role) -> bool:
    """Whether a role is over by what stands around it, from chunk `since` on: "tot 2023 minister"."""
    roles = row.words.roles
    made = row.has(roles.appointed, since, role.first)
    dated = not made and any(is_over(row, at) for at in (*range(since, role.first), role.last))
    adverb = row.has(roles.former_adverbs, since, role.first)
    return dated or adverb or row[role.last].low in roles.toppled


def lost(row: Row, first: int, last: int) -> Tenure | None:
    """What an office is that is taken from whoever stands here: "fired his minister X", "X, deposed by"."""
    roles, talks = row.words.roles, row.words.talks
    toppled = row[last].text == "," and row[last + 1].low in roles.toppled
    toppled = toppled and (row[last + 2].low in talks.by or row[last + 2].low in roles.dating)
    if toppled or _has_left(row, last) or _is_dead(row, first, last):
        return "former"
    verb = first - 1 - (row[first - 1].low in row.words.names.never)
    fired = row[verb].low in roles.dismisses and row[first].low in roles.possessives
    return "outgoing" if fired else None


def _has_left(row: Row, last: int) -> bool:
    """Whether a clause behind somebody says that they went: "who has since stepped down"."""
    roles, at = row.words.roles, last + (row[last].text == ",")
    if row[at].low not in roles.relative or row[at + 1].low not in row.words.speech.auxiliaries:
        return False
    went = roles.left - roles.small_parts
    near = range(at + 2, at + 2 + _SOON)
    return any(row[i].low in went or row.phrase_at(i, roles.went) for i in near)


def _is_dead(row: Row, first: int, last: int) -> bool:
    """Whether somebody is said to be dead: "the late President X", "the killing of General X"."""
    roles = row.words.roles
    killed = row[first - 1].low in roles.of_strict | roles.works_at and row[first - 2].low in roles.deaths
    return killed or row.has(roles.dead, first, last)


def with_first(row: Row, role: Role) -> Role:
    """A role; one behind "and" is over with the one before it: "the former archbishop and cardinal X"."""
    joined = row[role.first - 1].low in row.words.roles.conjunctions
    if not (joined and role.bare) or role.tenure != "current" or _is_said_to_hold(row, role):
        return role
    back = range(max(0, role.first - 1 - _LONGEST), role.first - 1)
    first = next((one for at in back if (one := role_at(row, at)) and one.last == role.first - 1), None)
    apart = first is not None and row.has(row.words.roles.former, first.first, first.last)
    return replace(role, tenure="former") if apart and not role.lands else role


def _is_said_to_hold(row: Row, role: Role) -> bool:
    return row.has(row.words.roles.current, role.first, role.last)


def is_year(chunk: Chunk) -> bool:
    """Whether a number is written like a year: four digits."""
    return len(chunk.text) == _YEAR and chunk.text.isdecimal()
