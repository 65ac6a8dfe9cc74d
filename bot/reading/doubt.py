"""Whether the article states what a clause says, or asks it, supposes it, hedges it or has it denied."""

from bisect import bisect_right
from functools import cache, lru_cache

from bot.reading.holders import clause_begin, opener
from bot.reading.line import Line, opens
from bot.reading.row import Row
from bot.reading.shapes import Set
from bot.reading.verbs import phrase_at
from bot.reading.vocabulary import Words

_REACH = 40
"""Chunks before a verb among which stands who denies it."""
_COMMA = frozenset(",")
_HEDGE = 4
"""Chunks behind a verb among which a word hedges it: "steunt mogelijk"."""


def leaves_open(line: Line, at: int) -> bool:
    """Whether what the clause of a chunk says is not stated, or denied: "als de bond weigert", "noch X"."""
    neither = line.row.has(line.words.doubt.neither, clause_begin(line, at), clause_end(line, at))
    return neither or is_unsure(line, at)


def is_unsure(line: Line, at: int) -> bool:
    """Whether the clause of a chunk is asked, supposed, hedged or disowned: "als X", "ontkent dat"."""
    if is_question(line):
        return True
    ways = (_is_supposed, _is_hedged, is_disowned) if _may_be_unsure(line) else ()
    return any(way(line, at) for way in ways)


@lru_cache(maxsize=256)
def _may_be_unsure(line: Line) -> bool:
    """Whether any word stands in the sentence by which a clause is supposed, hedged or disowned."""
    row, words = line.row, line.words
    denied = row.has(words.speech.that) and row.has(words.stances.negations)
    return denied or row.has(_unsure(words)) or bool(row.possible(words.doubt.unreal))


@cache
def _unsure(words: Words) -> Set:
    """Words by which a clause is supposed, hedged or disowned."""
    doubt, stances = words.doubt, words.stances
    return (
        doubt.supposing
        | doubt.conditional
        | doubt.hedges
        | doubt.denying
        | stances.open_clauses
        | stances.doubted
    )


def is_question(line: Line) -> bool:
    """Whether the sentence asks: "Steunt de bond het plan?"."""
    return line.row[len(line.row) - 1].text == "?"


def is_hearsay(line: Line, at: int) -> bool:
    """Whether the clause only tells what is said to be so: "zou het plan steunen"."""
    return line.row.has(line.words.speech.hearsay, clause_begin(line, at), clause_end(line, at))


def clause_end(line: Line, at: int) -> int:
    """The chunk with which the clause of a verb ends: a mark or a word that opens another."""
    number = bisect_right(line.clause_stops, at)
    return line.clause_stops[number] if number < len(line.clause_stops) else len(line.row)


def is_disowned(line: Line, at: int) -> bool:
    """Whether it is denied, doubted or held against somebody: "ontkent dat", "does not believe that"."""
    row, words, crossed = line.row, line.words, False
    if not row.has(words.doubt.denying) and not (
        row.has(words.speech.that) and row.has(words.stances.negations)
    ):
        return False
    for i in range(at - 1, max(-1, at - _REACH), -1):
        low = row[i].low
        if low in words.doubt.denying or (crossed and low in words.stances.negations):
            return True
        if low in words.speech.that:
            crossed = True
        elif _ends_clause(line, i) or (i == at - 1 and low in words.speech.goes_on):
            return False
    return False


def _ends_clause(line: Line, at: int) -> bool:
    """Whether another clause begins here, and not one with "that" behind a comma."""
    row, words = line.row, line.words
    that = row[at].text == "," and row[at + 1].low in words.speech.that
    return not that and (row[at].kind == "mark" or row[at].low in words.speech.clause_breaks)


def is_undone(line: Line, at: int) -> bool:
    """Whether what the verb at a chunk says does not come about: "leidt … niet", "declined to lead"."""
    row, negations = line.row, line.words.stances.negations
    begin, end = clause_begin(line, at), clause_end(line, at) if line.words.speech.turned else at
    declined = row.has(line.words.doubt.declining, begin, at)
    return row.has(negations, begin, end) or declined or _is_foiled(line, at) or leaves_open(line, at)


def _is_foiled(line: Line, at: int) -> bool:
    """Whether it was to be and was not: "zou … leiden, maar", "was to lead … but"."""
    row, speech = line.row, line.words.speech
    meant = row[at - 1].low in speech.infinitive_markers and row[at - 2].low in speech.auxiliaries
    return (meant or is_hearsay(line, at)) and row.has(speech.resume, at, len(row))


def is_supposed_whole(line: Line) -> bool:
    """Whether the sentence opens with a supposition: "Had de bond gewild", "Stel dat"."""
    return line.row[0].low in line.words.doubt.supposing


def _is_supposed(line: Line, at: int) -> bool:
    """Whether it is only so if something else is: "Had de bond geweigerd", "zou steunen, als"."""
    if is_supposed_whole(line):
        return True
    stances, begin = line.words.stances, clause_begin(line, at)
    asks = line.row[0].low in stances.open_clauses
    whole = asks and line.row[0].low in line.words.speech.complementisers and not line.row.has(_COMMA, 0, at)
    joined = line.row[begin - 1].low in line.words.speech.goes_on
    claimed = not joined and line.row[begin - 2].low in stances.doubted
    return whole or claimed or opener(line, at) in stances.open_clauses or _is_unreal(line, at)


def never_was(line: Line, verb: int) -> bool:
    """Whether the verb at a chunk tells what would have been: "would have welcomed a ban"."""
    unreal = line.row.possible(line.words.doubt.unreal)
    return any(phrase_at(line, i, unreal) for i in range(max(0, verb - _HEDGE), verb) if unreal)


def is_left_open(line: Line, verb: int) -> bool:
    """Whether the verb at a chunk is one of two that are both denied: "bevestigde noch ontkende het"."""
    neither = line.words.doubt.neither
    behind = line.words.speech.turned and line.row[verb + 1].low in neither
    return behind or line.row[verb - 1].low in neither


def _is_unreal(line: Line, at: int) -> bool:
    """Whether the clause says what would be or would have been."""
    doubt, row = line.words.doubt, line.row
    begin, end = clause_begin(line, at), clause_end(line, at)
    unreal = row.possible(doubt.unreal)
    if unreal and any(phrase_at(line, i, unreal) for i in range(begin, end)):
        return True
    if not row.has(doubt.conditional, begin, end) or row.has(line.words.stances.only, begin, end):
        return False
    return any(row[i].low in doubt.conditions and opens(line, i) for i in range(len(row)))


def _is_hedged(line: Line, at: int) -> bool:
    """Whether it is only said to be likely: "Mogelijk steunt", "Naar verluidt eist"."""
    row, roles = line.row, line.words.roles
    if not row.has(line.words.doubt.hedges):
        return False
    near = range(clause_begin(line, at), min(at + _HEDGE, clause_end(line, at)))
    hedged = (i for i in near if row[i].low in line.words.doubt.hedges)
    utmost = line.words.doubt.utmost
    return any(row[i - 1].low not in roles.determiners and row[i - 2].low not in utmost for i in hedged)


def is_pretended(row: Row, first: int, last: int) -> bool:
    """Whether nobody holds the role in a span: "zelfbenoemd president", "tipped as the next minister"."""
    return row.has(row.words.doubt.pretended, max(0, first - 2), last)
