"""Which part of a sentence says something: its clauses, not the whole of it."""

from bot.reading.cues import takes
from bot.reading.line import Line
from bot.reading.nouns import is_noun

_ENDS = frozenset(";")
_LONG = 8
"""Chunks of the shortest clause before or behind another that is left out of its evidence."""
_SHORT = 80
"""Letters of a span that is quoted whole, wherever in it its verb stands."""
_FAR = 4.5
"""How many times as long as its own clause a span is that is cut to it."""
_QUOTED = 60
"""Letters of a quotation behind a comma from which it is no part of the clause before it."""
_COMMA = frozenset(",–—")
_NOUNS = 4
"""Chunks from an article to the subject of a clause about the noun behind it."""


def span(line: Line, first: int, last: int) -> tuple[int, int]:
    """The article's offsets of the clauses that hold chunks `first` to `last` (inclusive).

    Clauses part at a semicolon, at "but" and "while", and at "and" or a comma before another subject with
    its verb. A condition ("unless …"), a reason or who says so stays with what it belongs to.
    """
    row = line.row
    cuts = [0, *(i for i in line.joints if _cuts(line, i)), len(row)]
    begin = max(cut for cut in cuts[:-1] if cut <= first)
    end = min(cut for cut in cuts[1:] if cut > last)
    while begin < first and row[begin].kind == "mark":
        begin += 1
    while last + 1 < end < len(row) and row[end - 1].kind == "mark":
        end -= 1
    begins, ends = line.span
    return (row[begin].start if begin else begins), (row[end - 1].end if end < len(row) else ends)


def is_joined(line: Line, verb: int) -> bool:
    """Whether a stance goes on with the subject of the one before: "…, and urged them to stay"."""
    joint = verb - 1 - (line.row[verb - 1].low in line.words.speech.skip)
    return line.row[joint].low in line.words.speech.goes_on and _takes_stance(line, joint + 1)


def from_verb(line: Line, span: tuple[int, int], verb: int) -> tuple[int, int]:
    """The offsets of a span from a verb on, where more stands before that than behind."""
    begin, (first, last) = line.row[verb].start, span
    far = last - first > _SHORT and begin - first > last - begin
    return (begin, last) if far else span


def narrowed(line: Line, span: tuple[int, int], reach: tuple[int, int], topic: str) -> tuple[int, int]:
    """The offsets of a span, of a long one only the clause that has chunks `reach` and the topic's words."""
    begin, start = line.row[reach[0]].start, line.sentence.start
    about = line.sentence.text.find(topic, line.row[reach[1]].end - start)
    if not topic or about < 0:
        return span
    end = start + about + len(topic)
    last = next((i for i in line.clause_stops if line.row[i].start >= end), None)
    end = span[1] if last is None else min(span[1], line.row[last - 1].end)
    return (max(begin, span[0]), end) if span[1] - span[0] > _FAR * (end - begin) else span


def around(line: Line, first: int, last: int) -> tuple[int, int]:
    """Chunks `first` to `last` and what is about them, no long clause before "that" or behind "and".

    An "and" before the verb only joins what the clause speaks of.
    """
    row, speech = line.row, line.words.speech
    parting = speech.goes_on | speech.resume | speech.that
    before = (i + 1 for i in range(first - 1, _LONG, -1) if row[i].low in parting or row[i].text in _ENDS)
    behind = (i for i in range(last + 1, len(row) - _LONG) if row.has(line.words.acts, first, i))
    ends = (i for i in behind if row[i].low in parting - speech.that or row[i].text in _ENDS)
    return next(before, 0), next(ends, len(row))


def _cuts(line: Line, at: int) -> bool:
    """Whether another clause of the same rank begins with this chunk."""
    chunk, before, speech = line.row[at], line.row[at - 1], line.words.speech
    if chunk.kind == "quote" and chunk.end - chunk.start > _QUOTED and before.text in _COMMA:
        return True
    if before.text in _ENDS or (before.text == ":" and chunk.kind != "quote"):
        return True
    if chunk.low in speech.resume and before.text in _COMMA:
        return _has_verb(line, at + 1)
    if chunk.low in speech.goes_on and _takes_stance(line, at + 1):
        return True
    if chunk.low in speech.goes_on:
        return _begins(line, at + 1) and not any(phrase.last == at for phrase in line.phrases)
    apart = _begins if speech.turned else _is_object
    return before.text in _COMMA and apart(line, at)


def _is_object(line: Line, at: int) -> bool:
    """Whether a noun stands here that the clause behind it is about: "…, an offer the union turned down"."""
    if line.row[at].low not in line.words.names.articles:
        return False
    behind = next((i for i in range(at + 1, at + _NOUNS) if not is_noun(line.row[i], line.words)), at)
    behind += line.row[behind].low in line.words.speech.that
    return behind > at + 1 and _begins(line, behind)


def _begins(line: Line, at: int) -> bool:
    """Whether a subject begins with this chunk that has its verb right behind it."""
    phrase = next((phrase for phrase in line.phrases if phrase.first == at), None)
    return phrase is not None and line.row[phrase.last].low in line.words.acts


def _takes_stance(line: Line, at: int) -> bool:
    """Whether a stance goes on with the subject of the one before: "backed the plan but wanted more"."""
    at += line.row[at].low in line.words.speech.skip
    stances, verb = line.words.stances, line.row[at].low
    return verb not in stances.nouns_too and verb not in stances.carried and takes(line, at)


def _has_verb(line: Line, at: int) -> bool:
    return line.row.has(line.words.acts, at, len(line.row))
