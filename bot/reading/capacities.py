"""In what office somebody does something, where a sentence opens with it: "As chair, X signed"."""

from collections.abc import Iterator
from dataclasses import replace

from bot.reading.line import Line
from bot.reading.roles import Role, role_at


def holders(line: Line) -> Iterator[tuple[Role, int]]:
    """The role in "As finance minister, X signed", "Als voorzitter onderhandelt X", and whose it is."""
    row, words = line.row, line.words
    role = role_at(row, 1) if row[0].low in words.roles.in_office else None
    if role is None or role.plural:
        return
    first = role.last + 1
    number = next((i for i in line.numbers("person") if line.phrases[i].first == first), None)
    if number is None or not line.free[number]:
        return
    if not words.speech.turned:
        if row[role.last].text == ",":
            yield role, number
    elif (told := _told(line, role)) is not None:
        yield told, number


def _told(line: Line, role: Role) -> Role | None:
    """The role by its verb, over where that is past; None where somebody only may have it: "wil X"."""
    verb, words = line.row[role.last], line.words
    if verb.kind != "word" or verb.low in words.speech.auxiliaries or verb.low in words.clause_openers:
        return None
    past = not verb.low.endswith(words.roles.present)
    return replace(role, tenure="former") if past and role.tenure == "current" else role
