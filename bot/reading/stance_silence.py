"""Verbs that take a stance elsewhere, and none where they stand: "wil het plan steunen", "urged what"."""

from collections.abc import Sequence
from itertools import islice

from bot.reading import cues, topics
from bot.reading.doubt import clause_end
from bot.reading.holders import finite, is_participle
from bot.reading.line import Line
from bot.reading.row import Chunk

_TOLD = 8
"""Chunks behind "insists that" among which its finite verb stands."""
_WANTED = 6
"""Verbs behind "wil" of which one may be what is wanted."""


def is_silent(line: Line, at: int, closing: int) -> bool:
    """Whether the verb at this chunk, with its particle at `closing`, takes no stance of its own here."""
    words = line.words
    clause = line.row[closing + 1].low in words.speech.that
    that = clause and line.row[at].low in words.stances.left_open
    that = that and (cues.negated(line, at, closing) or _was_so(line, closing + 1))
    that |= clause and line.row[at].low in words.stances.doubted
    only = that or _only_wants(line, at) or _only_says(line, at, closing) or _is_silence(line, at)
    return only or cues.is_wanted(line, at)


def _was_so(line: Line, that: int) -> bool:
    """Whether a clause tells what has been done: "ruled out that he was killed", not "wordt geschrapt"."""
    end = clause_end(line, that)
    passive = line.words.speech.turned and line.row.has(line.words.roles.becoming, that, end)
    return not passive and any(is_participle(line, i) for i in range(that + 1, end))


def _only_says(line: Line, at: int, closing: int) -> bool:
    """Whether what follows is told, not demanded: "insisted that the door remained", "urged what"."""
    row, stances = line.row, line.words.stances
    asked = stances.open_clauses - line.words.doubt.conditions
    if {row[closing + 1].low, row[at + 1].low} & asked:
        return not _is_called(line, at, closing + 1)
    told = row.chunks[closing + 1 : closing + _TOLD]
    if row[at].low not in stances.subjunctive or row[closing].low not in line.words.speech.that:
        return False
    if any(c.low in stances.will_not or c.low in stances.maybe for c in told) and not _is_own(line, told):
        return False
    finite_forms = line.words.speech.auxiliaries - stances.must - stances.carried
    return any(c.low in finite_forms or _is_finite(line, closing + 1 + i) for i, c in enumerate(told))


def _is_own(line: Line, told: Sequence[Chunk]) -> bool:
    """Whether what is insisted on is the speaker's own, or what they refuse: "that she would win"."""
    stances, denied = line.words.stances, any(chunk.low in line.words.stances.negations for chunk in told)
    own = bool(told) and told[0].low in line.words.pronouns.subjects
    return own or (denied and any(chunk.low in stances.will_not for chunk in told))


def _is_finite(line: Line, at: int) -> bool:
    """Whether a form may be a past tense: "insisted that X left", but not "that X be dropped"."""
    return is_participle(line, at) and line.row[at - 1].low not in line.words.stances.carried


def _is_called(line: Line, at: int, what: int) -> bool:
    """Whether "what" only brings in what somebody calls a thing: "welcomed what he called a victory"."""
    demands = any(stance == "demands" for stance, _ in line.words.stances.verbs[line.row[at].low])
    return not demands and topics.called_at(line, what) is not None


def _only_wants(line: Line, at: int) -> bool:
    """Whether the verb wants what a verb behind it says: "wil het plan steunen"."""
    if line.row[at].low not in line.words.stances.wants:
        return False
    verbs = line.words.stances.verbs
    behind = (i for i in range(at + 1, len(line.row)) if line.row[i].low in verbs)
    near = islice(behind, _WANTED)
    return any(finite(line, i) == at and cues.is_verb(line, i) for i in near)


def _is_silence(line: Line, at: int) -> bool:
    """Whether the verb only says that nothing is said: "wilde niet bevestigen dat"."""
    row, stances = line.row, line.words.stances
    if line.words.speech.turned and row[at].low in stances.wants:
        return row[clause_end(line, at) - 1].low in stances.silences
    return row[at + 1].low in stances.negations and row[at + 2].low in stances.not_topics
