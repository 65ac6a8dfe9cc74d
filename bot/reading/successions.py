"""Who came after whom: "X, die Y opvolgde als R", "X took over from Y", "Y was replaced by X"."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.reading.line import Line
from bot.reading.relatives import antecedent
from bot.reading.roles import Role, role_at
from bot.reading.subjects import subject
from bot.reading.verbs import is_passive

_NEAR = 6
"""Chunks between a verb and whom somebody comes after: "volgt per 1 januari X op"."""
_GAP = 3
"""Chunks between the words of a turn: "neemt het roer over van"."""
_AHEAD = 4
"""Chunks before a verb among which stands that it is still to come: "is set to replace"."""


@dataclass(frozen=True, slots=True)
class Succession:
    """The phrases of who comes and who goes, and the role where it is said; `ahead`: it is to come."""

    new: int
    old: int
    role: Role | None
    ahead: bool


def successions(line: Line) -> Iterator[Succession]:
    """Every succession of a sentence, in order of its verbs."""
    roles = line.words.roles
    turns = line.row.possible(roles.takes_over)
    if not turns and line.row.lows.isdisjoint(roles.replaces | roles.replaced):
        return
    for at, chunk in enumerate(line.row):
        end = next((e for turn in turns if (e := line.row.loosely(at, turn, _GAP)) is not None), None)
        if end is not None:
            yield from _between(line, at, _comer(line, at), _first(line, end + 1, 1))
        elif chunk.low in roles.replaced and line.row[at + 1].low in line.words.talks.by:
            if not is_passive(line, at):
                continue
            yield from _between(line, at, _first(line, at + 2, 1), subject(line, at))
        elif chunk.low in roles.replaces:
            yield from _between(line, at, _comer(line, at), _object(line, at))


def _between(line: Line, verb: int, new: int | None, old: int | None) -> Iterator[Succession]:
    if new is None or old is None or new == old or line.phrases[old].kind != "person":
        return
    if line.phrases[new].kind not in ("person", "pronoun"):
        return
    row = line.row
    ahead = row.has(line.words.roles.to_come, max(0, verb - _AHEAD), verb)
    yield Succession(new, old, _role(line, verb, max(line.phrases[new].last, line.phrases[old].last)), ahead)


def _comer(line: Line, verb: int) -> int | None:
    """Who comes after somebody: the subject, no other verb between, or before a clause that it closes."""
    closes = (
        line.row[verb + 1].kind in ("mark", "nothing") or line.row[verb + 1].low in line.words.roles.in_office
    )
    if line.words.speech.turned and closes:
        return antecedent(line, verb)
    new = subject(line, verb)
    if new is None or line.phrases[new].first > verb:
        return new
    between = line.row.chunks[line.phrases[new].last : verb]
    acts = line.words.verbs - line.words.speech.auxiliaries
    return None if any(chunk.low in acts or chunk.kind == "quote" for chunk in between) else new


def _first(line: Line, at: int, reach: int) -> int | None:
    """The person whose phrase begins at a chunk or close behind it."""
    return next((i for i in line.numbers("person") if at <= line.phrases[i].first < at + reach), None)


def _object(line: Line, verb: int) -> int | None:
    """Whom somebody comes after: behind the verb, or before one that closes its clause.

    Nobody where a year stands between: whoever came then may be gone.
    """
    row, roles = line.row, line.words.roles
    parted = row[verb].low in roles.parted
    behind = _first(line, verb + 1, _NEAR if parted else 1)
    if behind is not None:
        last = line.phrases[behind].last
        if any(chunk.text.isdigit() for chunk in row.chunks[verb : line.phrases[behind].first]):
            return None
        return None if parted and row.find(roles.replaces_with, last, last + _NEAR) is None else behind
    relative = row.find(roles.relative, max(0, verb - 2 * _NEAR), verb)
    inside = relative is not None and line.words.speech.turned and not parted
    return _first(line, relative + 1, verb - relative) if inside and relative is not None else None


def _role(line: Line, verb: int, last: int) -> Role | None:
    """The role that is handed on: behind "als" or "as", right behind whom it is said of or the verb."""
    roles, row = line.words.roles, line.row
    for at in (verb + 1, last, last + (row[last].low in roles.replaces_with)):
        role = role_at(row, at + 1) if row[at].low in roles.in_office else None
        if role is not None and row[role.last].kind != "name":
            return role
    return None
