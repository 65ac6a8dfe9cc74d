"""Who leads a delegation or a party: by a verb, at the head of it, by a role."""

from collections.abc import Iterator

from bot.lexicon import office_key
from bot.reading import behalf, chiefs, each_side, led_bodies, led_by, led_names, named_heads
from bot.reading.apposition import behind_bracket
from bot.reading.doubt import clause_end, is_undone
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.phrase import Phrase
from bot.reading.relatives import antecedent
from bot.reading.roles import Role, role_at
from bot.reading.shapes import union
from bot.reading.sides import Delegation, Table, Taken
from bot.reading.subjects import subject
from bot.reading.verbs import phrase_at
from bot.reading.vocabulary import Words

_BY_REACH = 3
"""Chunks between "geleid" and "door"."""
_SIDE_REACH = 7
"""The same over the side: "led on the European side by"."""
_GROUP_REACH = 7
"""Chunks between a verb of leading and the delegation that is led."""
_YEAR = 4
"""Digits of a year."""
_OVER_REACH = 14
"""Chunks behind a verb of leading among which the year stands up to which somebody did."""
_OTHER = 4
"""Chunks of "the other side's negotiating" before its delegation, which is not of the side named last."""
_SPLIT_REACH = 10
"""Chunks between the parts of "voert … aan"."""


def leads(table: Table) -> Iterator[Taken]:
    """Everybody who is said to lead in one sentence."""
    yield from _led_talks(table)
    yield from each_side.leaders(table)
    yield from led_by.led_by(table)
    yield from led_by.under(table)
    yield from _leading(table)
    yield from _at_head(table)
    yield from _with_head(table)
    yield from chiefs.chiefs(table)


def _led_talks(table: Table) -> Iterator[Taken]:
    """The leader in "X leidde de onderhandelingen voor Ierland", "namens Ierland leidt X de gesprekken"."""
    line, talks = table.line, table.words.talks
    beside = behalf.on_side(line)
    side = beside or next((line.who[i] for i in line.numbers("land", "body") if _is_sender(line, i)), None)
    if side is None or not (line.row.has(talks.nouns) or table.known.talking):
        return
    met = line.row.has(talks.nouns)
    for at in range(len(line.row)):
        led = _is_leading(line, at) and (met or beside or line.row[at + 1].low in talks.on_behalf)
        reach = _SIDE_REACH if beside else _BY_REACH
        behind = line.row.find(talks.by, at, at + reach) if line.row[at].low in talks.led else None
        by = led_by.person_behind(table, behind) if behind is not None and met else None
        number = _leader(table, at) if by is None and led else by
        if number is not None and table.is_person(number):
            yield Taken(number, "leads", side, "leads-active")
            return


def _is_sender(line: Line, number: int) -> bool:
    """Whether somebody acts for a land or a body: "namens Peru", "for Peru", "on behalf of the union"."""
    row, talks, first = line.row, line.words.talks, line.phrases[number].first
    first -= row[first - 1].low in line.words.roles.determiners
    if row[first - 1].low in talks.on_behalf:
        return True
    return any(row.phrase_at(first - len(said), (said,)) for said in talks.behalf_of if first >= len(said))


def _leading(table: Table) -> Iterator[Taken]:
    """The leader in "X leidt de Ierse delegatie", "voert … aan", "who will head the party"."""
    talks = table.words.talks
    for at in table.line.row.where(union(talks.leads, talks.lead, frozenset(talks.lead_split))):
        if not _is_leading(table.line, at):
            continue
        near = table.nearest(at + 1, at + _GROUP_REACH)
        known = near is not None and near.side is not None and near.side.id is not None
        whole = None if known else led_names.behind(table.line, at)
        led = _group_around(table, at) if whole is None else Delegation(at, whole)
        number = _leader(table, at)
        if led is None or number is None or not table.is_person(number):
            continue
        other = table.line.row.has(table.words.roles.others, max(0, led.at - _OTHER), led.at)
        latest = table.latest() if led in table.named and not other else None
        whose = _of_whose(table.line, at)
        owner = None if whose is None else named_heads.owner(table.line, whose)
        own = owner or table.own_land(number) or latest or table.own_side(number)
        both = dict.fromkeys((*_together(table.line, number, at), *_beside(table, led), *_with(table, at)))
        each = _are_several(table, led)
        for i in both:
            side = led.side or (table.own_land(i) if each else None) or own
            yield from [Taken(i, "leads", side, "leads-active")] if table.is_person(i) else []


def _beside(table: Table, led: Delegation) -> list[int]:
    """With whom a party or a delegation is led: "leads the AfD with Ada Cole"."""
    line = table.line
    beside = (led.at + 1, led.at + 2, led.at + 3)
    near = (i for i in line.numbers("person") if line.phrases[i].first - 1 in beside)
    shared = line.words.talks.with_strict - line.words.talks.between
    return [i for i in near if line.row[line.phrases[i].first - 1].low in shared and table.is_person(i)]


def _are_several(table: Table, led: Delegation) -> bool:
    """Whether several delegations are led, each by its own: "X and Y, who lead the two teams"."""
    plural = table.line.row[led.at].low.endswith(table.words.bodies.plural_endings)
    return plural and led in table.named


def _with(table: Table, at: int) -> list[int]:
    """With whom somebody is said to lead: "leads the team together with X", "die samen met X … leidt"."""
    line, shared = table.line, table.line.row.possible(table.words.talks.leads_with)
    first, last = clause_begin(line, at), clause_end(line, at)
    ends = {i + len(phrase_at(line, i, shared)) for i in range(first, last) if shared}
    number = next((i for i in line.numbers("person") if line.phrases[i].first in ends), None)
    return [] if number is None else [i for i in line.joined(number) if table.is_person(i)]


def _together(line: Line, number: int, at: int) -> list[int]:
    """Those who lead with the subject: "X and Y led"; of "X and Y, who leads" only Y does."""
    between = line.row.chunks[line.phrases[number].last : at]
    beside = line.phrases[number].last <= at and all(c.low in line.words.speech.auxiliaries for c in between)
    beside |= line.row[at].low in line.words.talks.lead and line.row[at - 1].low in line.words.roles.who
    beside |= line.row.has(line.words.talks.together, line.phrases[number].last, at)
    return line.joined_before(number) if beside else [number]


def _leader(table: Table, at: int) -> int | None:
    """The subject of a verb of leading, over what is said of it between commas."""
    line = table.line
    owned = _of_whose(line, at)
    if owned is not None:
        return next((i for i in line.numbers("person", "role") if line.phrases[i].first == owned + 1), None)
    number = antecedent(line, at)
    number = _holder(line, subject(line, at)) if number is None else number
    if number is not None and table.nearest(line.phrases[number].first, line.phrases[number].last):
        carrier = line.row.find(line.words.speech.auxiliaries, clause_begin(line, at), at)
        number = number if carrier is None else subject(line, carrier)
    sure = number is not None and table.is_person(number)
    if not sure and line.row[at - 1].kind == "portfolio":
        return next((i for i in line.subjects("person") if line.phrases[i].last == at - 2), number)
    if sure or line.row[at - 1].text != ",":
        return number
    before = (i for i in line.subjects() if line.phrases[i].last < at)
    return next((i for i in before if table.is_person(i)), None)


def _of_whose(line: Line, at: int) -> int | None:
    """Where the "whose" stands that opens the clause of a verb: not who owns leads in "whose chair leads"."""
    back = range(at - 1, clause_begin(line, at) - 2, -1)
    return next((i for i in back if i >= 0 and line.row[i].low in line.words.roles.whose), None)


def _holder(line: Line, number: int | None) -> int | None:
    """Who holds the portfolio that was taken for a name: "Minister X van Energie en Groene Groei"."""
    if not number:
        return number
    before = line.phrases[number - 1]
    gap = [chunk.low for chunk in line.row.chunks[before.last : line.phrases[number].first]]
    of = bool(gap) and gap[0] in line.words.roles.of_strict and gap[-1] in line.words.roles.conjunctions
    return number - 1 if of and before.roles and "," not in gap else number


def _is_leading(line: Line, at: int) -> bool:
    """Whether a verb of leading stands here: whole, behind an auxiliary, or the first of two parts."""
    low, talks = line.row[at].low, line.words.talks
    if low not in talks.leads and low not in talks.lead and low not in talks.lead_split:
        return False
    if _is_over(line, at):
        return False
    if low in talks.lead:
        before = "" if is_undone(line, at) else line.row[at - 1].low
        speech, who = line.words.speech, line.words.roles.who
        return before in speech.auxiliaries or before in speech.infinitive_markers or before in who
    parts = talks.lead_split.get(low)
    split = parts is not None and line.row.find(parts, at + 1, at + _SPLIT_REACH) is not None
    return (low in talks.leads or split) and not is_undone(line, at)


def _is_over(line: Line, at: int) -> bool:
    """Whether a year is said up to which somebody led: "led the mission until 2023"."""
    end = line.row.find(line.words.talks.ended, at + 1, at + _OVER_REACH)
    return end is not None and line.row[end + 1].low.isdigit() and len(line.row[end + 1].low) == _YEAR


def _group_around(table: Table, at: int) -> Delegation | None:
    """The delegation or party next to a verb of leading, behind it first."""
    named = table.nearest(at + 1, at + _GROUP_REACH)
    if named is not None:
        return named
    objects = [i for i, phrase in enumerate(table.line.phrases) if _is_object(table.line, phrase, at)]
    led = (
        led_bodies.party(table, i) or (led_bodies.body(table, i) if table.line.free[i] else None)
        for i in objects
    )
    behind = next((found for found in led if found is not None), None) or led_bodies.inside(table, at)
    return behind or (table.nearest(at - _GROUP_REACH, at) if table.words.speech.turned else None)


def _is_object(line: Line, phrase: Phrase, at: int) -> bool:
    """Whether a phrase stands next to a verb, nothing but small words and dates between."""
    if behind_bracket(line.row, phrase.last) == at:
        return True
    return at < phrase.first <= at + _GROUP_REACH and not any(
        c.kind != "word" for c in line.row.chunks[at + 1 : phrase.first]
    )


def _at_head(table: Table) -> Iterator[Taken]:
    """The leader in "Aan het hoofd van de delegatie staat X", "met X aan het hoofd"."""
    line = table.line
    at_head = line.row.possible(table.words.talks.at_head)
    for at in range(len(line.row)) if at_head else ():
        phrase = phrase_at(line, at, at_head)
        if not phrase or is_undone(line, at):
            continue
        behind = table.nearest(at, at + _GROUP_REACH)
        number = _beside_head(line, at, behind)
        known = behind or led_bodies.party_behind(table, at)
        led = known or led_bodies.named_behind(table, at + len(phrase)) or table.nearest(0, at)
        if led is not None and number is not None and table.is_person(number):
            yield Taken(number, "leads", led.side or table.latest(), "leads-active")


def _with_head(table: Table) -> Iterator[Taken]:
    """The leader in "Alba, met Ada Cole als voorzitter", "the Alba Party, with Ada Cole as its leader"."""
    line, words = table.line, table.words
    shared = words.talks.with_strict - words.talks.between
    for i in line.numbers("person"):
        first, last = line.phrases[i].first, line.phrases[i].last
        if line.row[first - 1].low not in shared or line.row[last].low not in words.roles.in_office:
            continue
        role, led = role_at(line.row, last + 1), led_bodies.right_before(table, first - 1)
        if role is not None and led is not None and _heads(role, words) and table.is_person(i):
            yield Taken(i, "leads", led.side, "leads-active")


def _heads(role: Role, words: Words) -> bool:
    """Whether a role is that of who stands at the head of a party or a band."""
    heads = (
        office_key(role.text, words.language) in words.roles.party_keys or role.head in words.talks.head_of
    )
    return heads and role.tenure != "former"


def _beside_head(line: Line, at: int, led: Delegation | None) -> int | None:
    """The person before "aan het hoofd", else the one behind the delegation that opens the sentence."""
    last = next((i for i in reversed(range(len(line.phrases))) if line.phrases[i].last <= at), None)
    marked = last is not None and any(c.kind == "mark" for c in line.row.chunks[line.phrases[last].last : at])
    number = None if marked else last
    if number is not None or led is None or at > 1:
        return number
    reach = range(led.at + 1, led.at + _GROUP_REACH)
    return next((i for i in line.numbers("person") if line.phrases[i].first in reach), None)
