"""Who leads by whom something is led: "geleid door X", "under the leadership of X and Y", "under X"."""

from collections.abc import Iterator

from bot.model import Mention
from bot.reading import led_bodies, led_names
from bot.reading.doubt import is_undone
from bot.reading.line import Line
from bot.reading.phrase import Phrase
from bot.reading.sides import Delegation, Table, Taken
from bot.reading.verbs import phrase_at

_BY_REACH = 3
"""Chunks between "door" and the person who leads."""
Led = tuple[int, Mention | None]
"""The phrase of a leader, and the side for which they lead where it is said of them alone."""


def led_by(table: Table) -> Iterator[Taken]:
    """The leader in "De Ierse delegatie wordt geleid door X", "onder leiding van X"."""
    for begin, at in _behind_led(table.line):
        chaired = table.line.row.has(table.words.talks.chairing, begin, at)
        led = led_bodies.right_before(table, begin) if chaired else led_bodies.before(table, begin)
        led = led_bodies.next_behind(table, begin, at) if led is None else led
        known = led is not None and led.side is not None and led.side.id is not None
        whole = None if known else led_names.before(table.line, begin)
        led = led if whole is None else Delegation(begin, whole)
        led = _pointed(table, begin) if led is None else led
        for number, own in _leaders_behind(table, at) if led is not None else ():
            yield Taken(number, "leads", own or (led.side if led else None), "leads-passive")


def _pointed(table: Table, begin: int) -> Delegation | None:
    """The delegation of the sentence before that opens this one: "Die werd geleid door", "It was led by"."""
    row, words = table.line.row, table.words
    points = row[0].low in words.roles.relative | words.pronouns.neuter | words.text.pointers
    near = points and begin <= _BY_REACH and table.known.sent_at == table.number - 1
    return Delegation(0, table.latest()) if near and table.latest() is not None else None


def under(table: Table) -> Iterator[Taken]:
    """The leader in "A delegation from Ireland arrived under Foreign Minister X"."""
    for at in table.line.row.where(table.words.talks.under):
        named = table.nearest(0, at)
        number = None if named is None else person_behind(table, at)
        if named is not None and number is not None and table.line.phrases[number].first == at + 1:
            yield Taken(number, "leads", named.side or led_bodies.owner(table), "leads-passive")


def _behind_led(line: Line) -> Iterator[tuple[int, int]]:
    """Where words for "led" begin, and the chunk behind which the leader stands: "door", "van", "by"."""
    talks = line.words.talks
    by = line.row.where(talks.by)
    led = (at for at in (line.row.where(talks.led) if by else ()) if not is_undone(line, at))
    for verb in led:
        near = min(by, key=lambda at: abs(at - verb))
        yield min(verb, near), near
    leading = line.row.possible(talks.leading)
    for at in range(len(line.row)) if leading else ():
        phrase = phrase_at(line, at, leading)
        if phrase and not is_undone(line, at):
            yield at, at + len(phrase) - 1


def person_behind(table: Table, at: int) -> int | None:
    """The person named next behind a chunk."""
    reach = range(at + 1, at + _BY_REACH + 1)
    phrases = enumerate(table.line.phrases)
    near = (
        i
        for i, p in phrases
        if p.kind != "place"
        and not (p.genitive and p.kind in ("land", "body"))
        and (p.first in reach or (p.kind == "person" and p.first <= at < p.last - 1))
    )
    number = next(near, None)
    one = number is not None and table.is_person(number) and not _is_several(table.line.phrases[number])
    return number if one else None


def _is_several(phrase: Phrase) -> bool:
    """Whether a phrase only says what several are, who are named behind it: "its co-chairs"."""
    return phrase.kind == "role" and phrase.plural


def _leaders_behind(table: Table, at: int) -> Iterator[Led]:
    """Who is named behind a chunk, and with them: "by X and Y", "by X for Peru and Y for Chile"."""
    line, number = table.line, person_behind(table, at)
    number = _behind_role(line, at) if number is None else number
    while number is not None:
        if table.is_person(number):
            yield number, _sender(line, line.phrases[number].last)
        number = _next(line, number)


def _behind_role(line: Line, at: int) -> int | None:
    """The first of those named behind a role of both: "by its co-chairs, X and Y"."""
    near = range(at + 1, at + 1 + _BY_REACH)
    role = next((i for i in line.numbers("role") if line.phrases[i].first in near), None)
    several = role is not None and _is_several(line.phrases[role])
    marked = role is not None and line.row[line.phrases[role].last].text in ",:"
    return next((i for i in line.numbers("person") if several and marked and i - 1 == role), None)


def _next(line: Line, number: int) -> int | None:
    """The person joined to another by "and", over the side that the other leads: "for Peru and Y"."""
    behind = next((i for i in line.numbers("person") if i > number), None)
    if behind is None or line.row[line.phrases[behind].first - 1].low not in line.words.roles.conjunctions:
        return None
    over = _sender_phrase(line, line.phrases[number].last)
    last = line.phrases[over].last if over is not None else None
    joined = behind in line.joined(number) or last == line.phrases[behind].first - 1
    return behind if joined else None


def _sender(line: Line, at: int) -> Mention | None:
    """The land or body for which somebody leads: "X for Peru"."""
    number = _sender_phrase(line, at)
    return None if number is None else line.who[number]


def _sender_phrase(line: Line, at: int) -> int | None:
    if line.row[at].low not in line.words.talks.on_behalf:
        return None
    first = at + 1 + (line.row[at + 1].low in line.words.roles.determiners)
    near = (i for i in line.numbers("land", "body") if line.phrases[i].first in (at + 1, first))
    return next(near, None)
