"""Whose clause it is by its auxiliary: "De minister heeft de Kamer gewaarschuwd", "… wordt en zegt dat"."""

from bot.reading.line import Line
from bot.reading.nouns import is_noun
from bot.reading.verbs import is_participle

_REACH = 12
"""Chunks before a participle among which its auxiliary stands."""
_PARTS = frozenset(",;:")


def carried(line: Line, verb: int) -> int | None:
    """The phrase right before the auxiliary of a participle, else the one behind it before the object."""
    if not line.words.speech.turned or not (is_participle(line, verb) or _is_left(line, verb)):
        return None
    at = _auxiliary(line, verb)
    between = at is not None and any(at < phrase.first < verb for phrase in line.phrases)
    has = at is not None and line.row[at].low in line.words.talks.had
    if at is None or not (between or (has and not is_noun(line.row[verb + 1], line.words))):
        return None
    before = next((i for i in line.subjects() if line.phrases[i].last == at), None)
    before = _opening(line, at) if before is None else before
    if before is not None or not between:
        return before
    behind = next((i for i in line.subjects() if line.phrases[i].first in (at + 1, at + 2)), None)
    if behind is not None and _is_own(line, behind):
        return next((i for i in line.subjects("person") if line.phrases[i].last < at), behind)
    others = (
        i for i in line.subjects() if behind is not None and i > behind and line.phrases[i].last <= verb
    )
    return behind if next(others, None) is not None else None


def _opening(line: Line, at: int) -> int | None:
    """The person who opens a sentence before its auxiliary, what they are of between: "X uit Y had"."""
    first = line.phrases[0]
    opens = first.first == 0 and first.kind == "person" and line.free[0] and first.last < at
    row, words = line.row, line.words
    of = words.roles.of_strict | words.talks.sent_by | words.talks.places
    plain = all(row[i].low in of or row[i].named or row[i].kind == "form" for i in range(first.last, at))
    return 0 if opens and plain else None


def _is_left(line: Line, verb: int) -> bool:
    """Whether it is the first infinitive of "heeft de Kamer laten weten", its second part right behind it."""
    return line.row[verb + 1].low in line.words.speech.split.get(line.row[verb].low, ())


def _is_own(line: Line, number: int) -> bool:
    """Whether a phrase is somebody's of the sentence: "Ada Bos uit Gent had haar zoon een reis beloofd"."""
    return line.row[line.phrases[number].first].low in line.words.roles.possessives


def _before_insertion(line: Line, verb: int) -> int:
    """The comma before a relative clause that closes right before the participle, else the participle."""
    relative, row = line.words.roles.relative, line.row
    if row[verb - 1].text != ",":
        return verb
    opens = (i for i in range(verb - 2, 0, -1) if row[i].text == ",")
    comma = next(opens, verb)
    return comma if row[comma + 1].low in relative else verb


def _auxiliary(line: Line, verb: int) -> int | None:
    """Where the first auxiliary stands, no other clause beginning between it and the verb: "zou … hebben"."""
    begin, found = _before_insertion(line, verb), None
    auxiliaries = line.words.speech.auxiliaries - line.words.speech.passive
    stances = line.words.stances
    inside = {i for phrase in line.phrases for i in range(phrase.first, phrase.last)}
    back = [i for i in range(begin - 1, -1, -1) if i not in inside]
    for at in back[:_REACH]:
        chunk = line.row[at]
        if chunk.low in auxiliaries and (
            found is None or chunk.low in stances.will_not or chunk.low in stances.maybe
        ):
            found = at
        if chunk.text in _PARTS or chunk.low in line.words.clause_openers:
            return found
    return found


def is_resumed(line: Line, verb: int) -> bool:
    """Whether a clause has closed with its verb before an "and": "wil dat er gepraat wordt en zegt dat".

    It has before one that brings in a quotation: "omdat de bond wegbleef en zei: “…”".
    """
    joined = line.words.speech.turned and line.row[verb - 1].low in line.words.speech.goes_on
    closed = line.row[verb - 2].low in line.words.speech.auxiliaries
    brings = line.row[verb + 1].text == ":" and line.row[verb + 2].kind == "quote"
    over = brings and line.row.has(line.words.speech.subordinators | line.words.speech.that, 0, verb - 2)
    return joined and ((closed and line.row[verb + 1].low in line.words.speech.that) or over)
