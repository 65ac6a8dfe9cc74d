"""Offices of several: "ministers X (Zorg) en Y (Werk)", "the presidents of Egypt and Jordan, X and Y"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.gazetteer import Form
from bot.reading.apposition import behind_bracket, behind_titles
from bot.reading.heads import head_of
from bot.reading.line import Line
from bot.reading.phrase import Phrase
from bot.reading.roles import Role
from bot.reading.row import Chunk, Row
from bot.reading.vocabulary import Words

_BRACKET = 8
"""Chunks of a bracket with a portfolio behind a name of a list."""
_PORTFOLIO_REACH = 4
"""Chunks before the end of such a bracket among which the portfolio stands."""
_DASHES = frozenset("–—-:")
_SET_OFF = frozenset("–—,")
_FEWEST = 2
"""Persons of the shortest list."""


def holders(line: Line, at: int, role: Role) -> Iterator[tuple[int, int, Role]]:
    """Who is in the list of this plural role, where their part of it ends, and the role of that one.

    `at` is the number of the phrase with the role; the list stands behind the role, or before it where the
    role is set off behind its last person: "X en Y, de covoorzitters van Ecolo". One name next to it is no
    list: "Via his lawyers, X pleaded guilty", "leaders at the home of Gov. X".
    """
    phrase = line.phrases[at]
    behind = phrase.kind == "person" and role.first > phrase.first
    fields, end = _fields(line.row, role)
    end = behind_bracket(line.row, end) if line.row[end - 1].named else end
    listed = list(_before(line, at) if behind else _behind(line, at, phrase, end))
    if len(listed) == 1 and _next_to(line.row, end):
        return
    if len(fields) == len(listed) > 1:
        yield from _of_fields(line.row, role, fields, listed)
        return
    owners = _owners(line.row, role)
    shared = role.lands if len(role.lands) == len(listed) else role.lands[:1] * len(listed)
    for i, (number, last) in enumerate(listed):
        own = owners[i] if len(owners) == len(listed) > 1 else None
        text = _singular(line.row, role, last, whole=own is None)
        lands = _lands(line, number) or shared[i : i + 1]
        one = replace(role, lands=lands, text=text, plural=False)
        yield number, last, one if own is None else replace(one, owner=own)


def _next_to(row: Row, at: int) -> bool:
    """Whether one name stands right behind a plural, or behind its comma: that is no list."""
    return row[behind_titles(row, at + (row[at].text == ","))].kind == "name"


def _before(line: Line, at: int) -> Iterator[tuple[int, int]]:
    """The persons of the list that a role closes."""
    persons = [i for i in line.joined_before(at) if line.phrases[i].kind == "person"]
    return ((i, line.phrases[i].last) for i in persons if len(persons) >= _FEWEST)


def _fields(row: Row, role: Role) -> tuple[list[str], int]:
    """The portfolios of several with one plural between them, and where they end; one of them for others.

    "The finance, interior and justice ministers", "de ministers van Financiën, Justitie en Werk".
    """
    first, end, joins = role.first, role.last, row.words.roles.list_words
    found = [row[end - 1].text] if row[end - 1].kind == "portfolio" else []
    while found and row[end].low in joins and row[end + 1].kind == "portfolio":
        found, end = [*found, row[end + 1].text], end + 2
    head = _head(row, role)
    if found or head is None or not row.words.roles.noun_modifiers or head != first + 1:
        return found, end
    found = [row[first].text]
    while row[first - 1].low in joins and _is_field(row, first - 2):
        found, first = [row[first - 2].text, *found], first - 2
    return found, end


def _is_field(row: Row, at: int) -> bool:
    """Whether a word before a comma or "and" says of what a minister is."""
    roles = row.words.roles
    return row[at].kind == "portfolio" or row[at].low in roles.premodifiers or row[at].low in roles.portfolios


def _of_fields(
    row: Row, role: Role, fields: Sequence[str], listed: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int, Role]]:
    """Each of a list with their own field, in the order in which both stand."""
    for field, (number, last) in zip(fields, listed, strict=True):
        text = (
            f"{field} {role.head}"
            if row.words.roles.noun_modifiers
            else row.words.roles.of_field(role.head, field)
        )
        yield number, last, replace(role, text=text, plural=False)


def _behind(line: Line, at: int, phrase: Phrase, end: int) -> Iterator[tuple[int, int]]:
    """The person phrases in the list behind a plural role, each with the chunk where its bracket ends."""
    joining, position = line.words.roles.list_words, end
    for number in line.numbers(start=at if phrase.kind == "person" else at + 1):
        person = line.phrases[number]
        if person.last <= position or _is_from(line, number):
            continue
        if person.kind in ("land", "body") and person.last == _behind_land(line.row, position):
            continue
        begin = person.first - 2 * bool(_lands(line, number))
        gap = line.row.chunks[_behind_land(line.row, position) : max(position, begin)]
        if person.kind == "pronoun" and _is_inclusion((*gap, line.row[person.first]), line.words):
            continue
        gap = () if _is_inclusion(gap, line.words) else gap
        gap = gap[1:] if gap and gap[0].text in _DASHES else gap
        if person.kind != "person" or any(chunk.low not in joining for chunk in gap):
            return
        if position == end and any(chunk.low in line.words.roles.conjunctions for chunk in gap):
            return
        beside = not gap and number == at + 1 and any(one.first == person.first for one in person.roles)
        own = number > at and any(not one.plural for one in person.roles)
        if beside or (own and phrase.kind == "person"):
            return
        position = _bracket_end(line.row, person.last)
        yield number, position
        if any(chunk.low in line.words.roles.conjunctions for chunk in gap):
            return


def _is_from(line: Line, number: int) -> bool:
    """Whether a phrase says where the one behind it is from: "de Fransman X, de Brit Y", "Peru's X"."""
    phrase, behind = line.phrases[number], line.phrases[number + 1 : number + 2]
    demonym = phrase.kind == "land" and line.row[phrase.last - 1].is_form("demonym", "adjective")
    gap = int(phrase.kind == "land" and phrase.genitive)
    return (demonym or gap > 0) and any(
        one.kind == "person" and one.first == phrase.last + gap for one in behind
    )


def _lands(line: Line, number: int) -> tuple[Form, ...]:
    """Where one of a list is from by the words before: "de Fransman X", "de Peruaanse Y", "Peru's Z"."""
    if number and _is_from(line, number - 1):
        return line.phrases[number - 1].forms
    first, row = line.phrases[number].first, line.row
    articled = row[first - 1].is_form("adjective") and row[first - 2].low in row.words.roles.definite
    return row[first - 1].forms if articled else ()


def _is_inclusion(gap: Sequence[Chunk], words: Words) -> bool:
    """Whether some of those who hold the role are named behind it: "three justices, among them X and Y"."""
    return (
        bool(gap)
        and gap[0].text in _SET_OFF
        and tuple(chunk.low for chunk in gap[1:]) in words.talks.includes
    )


def _behind_land(row: Row, at: int) -> int:
    """Past the land of one in a list: "Presidents X of Peru and Y of Chile"."""
    if row[at].low not in row.words.roles.of_strict:
        return at
    owner = at + 1 + (row[at + 1].low in row.words.roles.determiners)
    articled = owner > at + 1 and row[owner].named
    return owner + 1 if articled or row[owner].kind == "form" else at


def _bracket_end(row: Row, at: int) -> int:
    if row[at].low in row.words.roles.of_strict and row[at + 1].kind == "portfolio":
        return at + 2
    if row[at].text != "(":
        return at
    return next((i + 1 for i in range(at, at + _BRACKET) if row[i].text == ")"), at)


def _owners(row: Row, role: Role) -> list[Chunk]:
    """The lands and bodies behind a plural head: "the foreign ministers of Egypt and Jordan"."""
    head = _head(row, role)
    return (
        []
        if head is None
        else [row[i] for i in range(head, role.last) if row[i].is_form("name", "body", "city")]
    )


def _head(row: Row, role: Role) -> int | None:
    """Where the plural stands that a role is named by."""
    return next((i for i in range(role.first, role.last) if _one(row[i], role, row)), None)


def _one(chunk: Chunk, role: Role, row: Row) -> str:
    """The singular of a plural with what is in one word with it: "co-leader"; "" of another word."""
    head = head_of(chunk.text, row.words) if chunk.kind == "word" else None
    if head is None or not head.plural or head.word != role.head:
        return ""
    several = (form for form, one in row.words.roles.plural.items() if one == head.word)
    size = max((len(form) for form in several if chunk.low.endswith(form)), default=len(chunk.low))
    return f"{chunk.text[: len(chunk.text) - size]}{head.word}"


def _singular(row: Row, role: Role, last: int, *, whole: bool) -> str:
    """The role of one in a list: singular head, and, if `whole`, what stands behind it or in brackets."""
    at = _head(row, role)
    if at is None:
        return role.text
    one = _one(row[at], role, row)
    before, _, behind = role.text.partition(row[at].text)
    if row.words.roles.noun_modifiers:
        one = f"{before}{one}"
    if behind.strip():
        return f"{one} {behind.strip()}" if whole else one
    bracket = range(max(role.last, last - _PORTFOLIO_REACH), last)
    portfolio = next((row[i].text for i in bracket if row[i].kind == "portfolio"), "")
    return row.words.roles.of_field(one, portfolio) if portfolio else one
