"""Who does not come, said by a negation and a word for coming that closes its clause, in any order."""

from bot.reading.doubt import clause_end
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.relatives import antecedent
from bot.reading.sides import PERSONS, Table
from bot.reading.subjects import subject

_LATE = 3
"""Sentences behind the last talks among which it may say who did not come to them."""


def absentees(table: Table) -> list[int]:
    """The persons of "heeft al gezegd dat hij niet komt", "Zelf nam zij niet deel", "Ada Cole did not"."""
    line = table.line
    if not _is_recent(table):
        return []
    denies = line.row.has(table.words.stances.negations)
    for at in line.row.where(table.words.talks.comes_not) if denies else ():
        denied = line.row.find(table.words.stances.negations, clause_begin(line, at), at)
        number = None if denied is None or not _closes(line, at) else _who(line, denied)
        if number is not None and table.line.who[number] is not None:
            return line.joined_before(number)
    return _left_out(table) or _sending(table)


def _sending(table: Table) -> list[int]:
    """Who sends somebody of theirs: "stuurde haar adjunct", "sent his chief of staff"."""
    line, roles = table.line, table.words.roles
    for at in line.row.where(table.words.talks.sends):
        begin, end = clause_begin(line, at), clause_end(line, at)
        theirs = [i for i in line.numbers("role", "person") if begin <= line.phrases[i].first < end]
        owned = any(line.row[line.phrases[i].first].low in roles.possessives for i in theirs)
        number = subject(line, at)
        if owned and number is not None and number not in theirs[1:] and line.phrases[number].kind in PERSONS:
            return [number]
    return []


def _is_recent(table: Table) -> bool:
    """Whether talks were told of not long before."""
    return table.tells_of_talks() or table.number - max(table.known.talked_at, table.known.sent_at) <= _LATE


def _closes(line: Line, at: int) -> bool:
    """Whether a clause ends behind a word for coming, or goes on to say why or to what."""
    behind = line.row[at + 1]
    return behind.kind in ("mark", "nothing") or behind.low in line.words.talks.why


def _who(line: Line, denied: int) -> int | None:
    """Who is said not to come; of a pronoun behind what somebody says, that person."""
    begin = clause_begin(line, denied)
    before = [i for i in line.subjects(*PERSONS) if line.phrases[i].last <= denied]
    inside = [i for i in before if line.phrases[i].first >= begin]
    if not inside:
        relative = line.row[begin - 1].low in line.words.roles.relative - line.words.speech.complementisers
        return antecedent(line, denied) if relative else None
    pronoun = line.phrases[inside[-1]].kind == "pronoun"
    return before[-2] if pronoun and len(before) > 1 else inside[-1]


def _left_out(table: Table) -> list[int]:
    """The person of "Ada Cole did not", behind a sentence on who came."""
    line, words = table.line, table.words
    if words.speech.turned or table.number - 1 not in (table.known.talked_at, table.known.sent_at):
        return []
    for at in line.row.where(words.stances.negations):
        number = next((i for i in line.subjects("person") if line.phrases[i].last == at - 1), None)
        carried = line.row[at - 1].low in words.speech.auxiliaries | words.roles.was
        if number is not None and carried and line.row[at + 1].kind in ("mark", "nothing"):
            return [number]
    return []


def elsewhere(table: Table) -> list[int]:
    """Who is in another city than those of whom the sentence before says who came: "was in Rome"."""
    line, talks = table.line, table.words.talks
    if table.number - 1 not in (table.known.missing_at, table.known.sent_at) and not table.tells_of_talks():
        return []
    for at in line.row.where(talks.is_in):
        placed = line.row[at + 1].low in talks.places and line.row[at + 2].is_form("city", "capital")
        behind = line.row[at + 3]
        whole = behind.kind in ("mark", "nothing") or behind.low in talks.why | talks.stuck
        there = any(at < noun < clause_end(line, at) for noun in line.talks)
        number = _who(line, at) if placed and whole and not there else None
        if number is not None and table.is_person(number):
            return line.joined_before(number)
    return []
