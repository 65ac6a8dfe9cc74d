"""Which lands and bodies are said not to be there."""

from bot.reading import affiliation
from bot.reading.doubt import clause_end, is_unsure, leaves_open
from bot.reading.missing import has_other_subject, is_at_event, is_represented
from bot.reading.relatives import closed_clause
from bot.reading.sides import Table
from bot.reading.talk_nouns import begin

_MARKS = frozenset(",;:–—")
_TOLD = 3
"""Sentences back in which talks are told of whose absentees are named now."""
_CLAUSE = 14
"""Chunks of a clause with "who" or "that" before the word with which it goes on: "dat X steunt maar"."""
_BEHIND = 4
"""Chunks behind a verb of staying away among which its subject begins: "bleef alleen X weg"."""


def absent(table: Table, at: int) -> list[int]:
    """The lands and bodies of which absence is said, where the article tells of talks."""
    line = table.line
    before = [i for i in line.subjects() if line.phrases[i].last <= at]
    since = table.number - max(table.known.talked_at, table.known.sent_at, table.known.missing_at)
    told = table.tells_of_talks() or since <= _TOLD or is_at_event(line, at, at + 1)
    if not told or is_represented(table) or leaves_open(line, at):
        return []
    if (number := _of_clause(table, at)) is not None:
        return [i for i in line.joined_before(number) if _is_side(table, i)]
    if not before:
        return _sides_behind(table, at)
    clause = closed_clause(line, at) or closed_clause(line, at - 1)
    related = [i for i in line.numbers("land", "body") if clause and line.phrases[i].last == clause - 1]
    if related and line.free[related[0]]:
        return [i for i in related if _is_side(table, i)]
    listed = line.joined_before(before[-1])
    last = line.phrases[before[-1]]
    quits = line.row[at].low in table.words.talks.quits
    apart = before != listed or quits or line.row.has(table.words.roles.relative, last.last, at)
    if apart or has_other_subject(line, last, at):
        return []
    return listed if all(_is_side(table, i) for i in listed) else []


def _of_clause(table: Table, at: int) -> int | None:
    """The one side that a clause on absence is about: "X, dat er niet was", "but X stayed away"."""
    line, words = table.line, table.words
    breaks = words.speech.resume | words.speech.clause_breaks
    opens = (
        i for i in range(at - 1, 0, -1) if line.row[i - 1].text in _MARKS or line.row[i - 1].low in breaks
    )
    begin = next(opens, 0)
    goes_on = begin if begin and line.row[begin - 1].text not in _MARKS else 0
    relative = range(goes_on or begin, max(0, (goes_on or begin) - _CLAUSE), -1)
    opening = next((i for i in relative if line.row[i - 1].text == "," and i <= begin), begin)
    if opening and line.row[opening].low in words.roles.relative:
        return next(
            (
                i
                for i in line.subjects("land", "body")
                if line.phrases[i].last == opening - 1 and _is_side(table, i)
            ),
            None,
        )
    inside = [i for i in line.subjects() if begin <= line.phrases[i].first < at]
    near = range(at + 1, at + _BEHIND)
    turned = words.speech.turned and not inside and line.row[at].kind == "word"
    inside = [i for i in line.subjects() if line.phrases[i].first in near] if turned else inside
    one = len(inside) == 1 and line.phrases[inside[0]].kind in ("land", "body") and begin > 0
    return inside[0] if one and _is_side(table, inside[0]) else None


def _sides_behind(table: Table, at: int) -> list[int]:
    """The lands and bodies right behind the words for absence: "Op de top ontbraken Peru en Chili"."""
    line, talks = table.line, table.words.talks
    if not at and line.row[0].low in table.words.stances.negations:
        return _opened_by(table)
    first = next((i for i in line.subjects() if line.phrases[i].first == at + 1), None)
    there = at and table.words.is_talks(line.row[at - 1].low) and line.row[begin(line, at - 1) - 1].low
    opened = first is not None and there and there in talks.during | talks.hosted_by | talks.places
    listed = line.joined(first) if first is not None and opened and line.words.speech.turned else []
    return listed if all(_is_side(table, i) for i in listed) else []


def _opened_by(table: Table) -> list[int]:
    """The lands and bodies of "Not at the table are the two largest parties, X and Y"."""
    line, words = table.line, table.words
    verb = line.row.find(
        words.roles.become | words.roles.was | words.talks.sat | words.talks.found, 1, clause_end(line, 1)
    )
    first = next((i for i in line.numbers() if verb is not None and line.phrases[i].first > verb), None)
    sides = [] if first is None else [i for i in line.joined(first) if _is_side(table, i)]
    return sides if first is not None and line.phrases[first].kind in ("land", "body") else []


def without(table: Table) -> list[int]:
    """The lands and bodies that talks go on without: "Talks resumed without the rebels of ABC"."""
    line, talks = table.line, table.words.talks
    for i in line.numbers("land", "body") if line.row.has(talks.without) else ():
        first = line.phrases[i].first
        at = first - 1 - (line.row[first - 1].low in table.words.roles.determiners)
        if line.row[at].low in talks.without and _is_side(table, i):
            event = line.row.find(talks.events | talks.went, 0, at)
            noun = None if event is None else line.row.find(talks.nouns, 0, at)
            stated = noun is not None and not is_unsure(line, event or 0)
            return [n for n in line.joined(i) if _is_side(table, n)] if stated else []
    return []


def _is_side(table: Table, number: int) -> bool:
    """Whether a phrase is a land or a body by its name."""
    phrase, who = table.line.phrases[number], table.line.who[number]
    named = table.line.row[phrase.last - 1].named or any(form.kind == "adjective" for form in phrase.forms)
    named = named or (who is not None and affiliation.has_name(who, table.words))
    sided = phrase.kind in ("land", "body") and named
    return sided and who is not None and who.kind in ("country", "body")
