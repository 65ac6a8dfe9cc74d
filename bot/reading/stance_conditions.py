"""Stances that hang on something else: "komt pas als er een bod ligt", "will not disarm until they leave"."""

from collections.abc import Iterator, Sequence

from bot.reading import doubt, topics
from bot.reading.holders import clause_begin, finite, holder, opener
from bot.reading.line import Line
from bot.reading.saying import Saying, speaker
from bot.reading.stance import PARTIES, Cue

_NEAR = 6
"""Chunks between a verb and the "only" that belongs to it."""
_AHEAD = 3
"""Chunks from the head of a sentence to the word of its condition: "Pas als", "But only if"."""
_COMMA = frozenset(",")


def conditions(line: Line, sayings: Sequence[Saying]) -> Iterator[Cue]:
    """What parties do only, or not, or say that they would do, on the condition that stands beside it."""
    stances = line.words.stances
    if line.row.lows.isdisjoint(stances.hinges) or doubt.is_question(line):
        return
    for hinge in line.row.where(stances.hinges):
        if not _opens_clause(line, hinge):
            continue
        begin, end = _clause(line, hinge)
        if begin < end and (cue := _taken(line, hinge, (begin, end), sayings)) is not None:
            yield cue


def _opens_clause(line: Line, hinge: int) -> bool:
    """Whether a condition stands behind its word, not only what something is taken for: "als ‘een grap’"."""
    behind = line.row.chunks[hinge + 1 : doubt.clause_end(line, hinge + 1)]
    quoted = bool(behind) and behind[0].kind == "quote"
    return not quoted or any(chunk.low in line.words.acts for chunk in behind)


def _clause(line: Line, hinge: int) -> tuple[int, int]:
    """The span of the clause that a condition belongs to: the one before it, or behind one that opens."""
    if hinge < _AHEAD and not line.row.has(line.words.acts, 0, hinge):
        comma = line.row.find(_COMMA, hinge, len(line.row))
        return (0, 0) if comma is None else (comma + 1, doubt.clause_end(line, comma + 1))
    last = hinge
    while last and (line.row[last - 1].text == "," or line.row[last - 1].low in line.words.stances.only):
        last -= 1
    return clause_begin(line, last - 1), hinge


def _taken(line: Line, hinge: int, span: tuple[int, int], sayings: Sequence[Saying]) -> Cue | None:
    verb = _verb(line, span)
    verb = _carrier(line, span) if verb is None else verb
    number = None if verb is None else holder(line, verb)
    if verb is None or number is None or line.phrases[number].kind not in PARTIES:
        return None
    open_ = opener(line, verb) in line.words.stances.open_clauses or doubt.is_disowned(line, verb)
    open_ |= line.row[finite(line, verb)].low in line.words.stances.maybe
    open_ |= line.row.has(line.words.stances.expects, span[0], verb)
    if open_ or not (_is_bound(line, hinge, span) or _is_promised(line, hinge, verb, number, sayings)):
        return None
    phrase = line.phrases[number]
    goes_on = line.row[span[0] - 1].low in line.words.speech.goes_on
    goes_on &= line.row[span[0]].low in line.words.acts or line.row[span[0]].low in line.words.stances.decides
    own = line.row[verb].low in line.words.takes_stance
    apposed = verb == span[0] and line.row[verb - 1].text == "," and not own
    related = line.row[span[0] - 1].low in line.words.roles.who and phrase.last == span[0] - 2
    goes_on |= apposed or related
    if not (goes_on or span[0] <= phrase.first < span[1]):
        return None
    first = phrase.last if span[0] <= phrase.first < span[1] else span[0]
    topic = _topic(line, (first, span[1]), hinge if hinge > verb else span[1])
    topic = topic or line.row[verb].text
    return Cue(number, topic, "conditions", "position-only-if", verb)


def _topic(line: Line, said: tuple[int, int], hinge: int) -> str:
    """What hangs on the condition; one word of it with the condition too: "komt pas als er een bod ligt"."""
    first, last = said
    apart = line.words.stances.only | _COMMA
    while last > first and line.row[last - 1].low in apart:
        last -= 1
    while first < last and line.row[first].low in apart:
        first += 1
    own = topics.affirmed(line, topics.shown(line, first, last))
    return own if len(own.split()) > 1 else topics.shown(line, first, doubt.clause_end(line, hinge + 1))


def _verb(line: Line, span: tuple[int, int]) -> int | None:
    """The last verb of a clause for what somebody has in their own hand: "tekenen", "leave"."""
    inside = {i for phrase in line.phrases for i in range(phrase.first, phrase.last)}
    back = range(span[1] - 1, span[0] - 1, -1)
    return next((i for i in back if line.row[i].low in line.words.stances.decides and i not in inside), None)


def _carrier(line: Line, span: tuple[int, int]) -> int | None:
    """The "will" that an "only" stands right behind, whatever verb it carries: "would only swallow it if"."""
    row, stances = line.row, line.words.stances
    only = row.find(stances.only, *span)
    before = only is not None and row[only - 1].low in stances.will_not
    return only - 1 if only is not None and before else None


def _is_bound(line: Line, hinge: int, span: tuple[int, int]) -> bool:
    """Whether it is done only on the condition, or not before it is met: "only … if", "niet … zolang"."""
    row, stances = line.row, line.words.stances
    low = row[hinge].low
    if low in stances.only_if and row.has(stances.only, min(span[0], hinge - 1), max(span[1], hinge)):
        return True
    return low in stances.until and row.has(stances.negations | stances.away, *span)


def _is_promised(line: Line, hinge: int, verb: int, number: int, sayings: Sequence[Saying]) -> bool:
    """Whether whoever says so tells what they would do themselves: "said he would leave if"."""
    words, carrier = line.words, line.row[finite(line, verb)].low
    hinges = words.doubt.conditions | words.stances.until - words.speech.prepositions
    if line.row[hinge].low not in hinges:
        return False
    will = carrier in words.stances.will_not - words.stances.negations - words.stances.maybe
    will |= words.speech.turned and carrier == line.row[verb].low
    own = (one for one in sayings if one.form == "verb" and one.subject is not None)
    return will and any(speaker(line, one) == line.who[number] and one.verb < verb for one in own)


def _condition(line: Line) -> tuple[int, int]:
    """Where "only" and the "if" behind it stand; (0, 0) where they do not."""
    row, stances = line.row, line.words.stances
    only = row.find(stances.only, 1, len(row))
    condition = None if only is None else row.find(stances.only_if, only + 1, len(row))
    return (0, 0) if only is None or condition is None else (only, condition)


def is_conditional(line: Line, at: int) -> bool:
    """Whether a chunk stands between a subject and "alleen … als": "is alleen bereid te praten als"."""
    only, condition = _condition(line)
    return only > 0 and abs(only - at) <= _NEAR and at < condition
