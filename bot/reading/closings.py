"""Where the word that belongs to a verb stands: "af" of "wijst het plan af", "for" of "called for"."""

from bot.reading import doubt
from bot.reading.line import Line, is_pronoun, opens

_REACH = 14
"""Chunks between a verb and the word that belongs to it."""
_PART = 6
"""Chunks between a verb and its particle, where that is an adverb: "turned the offer of the firm down"."""
_THAT = 2
"""Chunks within which "that" belongs to its verb, where the verb stands second: no relative clause."""
_ENDS = frozenset(";:")
_COMMA = frozenset(",")
_STOPS = frozenset(",;:")


def closing(line: Line, at: int, particle: str) -> int | None:
    """Where the word that belongs to a verb stands behind it, in its clause; a "+" before it: ahead of it."""
    if particle.startswith("+"):
        ahead = line.row.find({particle[1:]}, max(0, at - _REACH), at)
        return None if ahead is None else at
    for i in range(at + 1, min(len(line.row), at + _REACH)):
        chunk = line.row[i]
        if _is_far(line, at, i):
            return None
        if chunk.low == particle and not _is_of_day(line, i):
            far = particle in line.words.speech.that and i > at + _THAT and not line.words.speech.turned
            apart = far or _has_noun_behind(line, i) or is_pronoun(line.row, i)
            return None if apart or _closes_with_another(line, i) else i
        if _is_apart(line, i, particle):
            return None
        apart = chunk.low in line.words.clause_openers and line.row[i - 1].text == ","
        apart |= _is_past(line, i, particle)
        begins = chunk.low in line.words.doubt.conditions and opens(line, i)
        begins |= _begins_again(line, i)
        if apart or begins or chunk.text in _ENDS:
            return _behind_insertion(line, i, particle)
    return None


def _behind_insertion(line: Line, at: int, particle: str) -> int | None:
    """Where the word closes the clause behind another one inside: "wees de eis, die X stelde, toen af"."""
    row = line.row
    if not line.words.speech.turned or row[at - 1].text != ",":
        return None
    comma = row.find(_COMMA, at + 1, min(len(row), at + _REACH))
    ends = range(0) if comma is None else range(comma + 1, min(len(row), comma + _PART))
    near = (i for i in ends if row[i].low == particle and row[i + 1].kind in ("mark", "nothing"))
    found = next(near, None)
    stops = found is not None and comma is not None and row.has(_STOPS, comma + 1, found)
    return None if stops else found


def _is_far(line: Line, verb: int, at: int) -> bool:
    """Whether a particle stands too far behind its verb: "signed the text at a table that was set up"."""
    part = line.row[at].low in line.words.stances.other_verb and not line.words.speech.turned
    return part and at > verb + _PART


def _is_of_day(line: Line, at: int) -> bool:
    """Whether a preposition only says when: "called Ada Cole on Sunday"."""
    day = line.row[at + 1].low in line.words.talks.days | line.words.names.months
    return day and line.row[at].low in line.words.speech.prepositions


def _closes_with_another(line: Line, at: int) -> bool:
    """Whether another part of a verb closes the clause: "nam aan die tocht deel"."""
    pointed = line.row[at + 1].low in line.words.speech.that
    last = doubt.clause_end(line, at + pointed) - 1
    ends = line.row[last + 1].kind in ("mark", "nothing")
    inside = any(phrase.first <= last < phrase.last for phrase in line.phrases)
    return ends and last > at and line.row[last].low in line.words.stances.parts and not inside


def _is_past(line: Line, at: int, particle: str) -> bool:
    """Whether a comma ends the clause of a verb before its "that": "wil niets, al vindt ze dat"."""
    ends = line.row[at].text == "," and line.words.speech.turned
    return ends and particle in line.words.speech.that and line.row[at + 1].low != particle


def _begins_again(line: Line, at: int) -> bool:
    """Whether a comma stands here with the verb of the main clause behind it: "…, zegt dat"."""
    again = line.words.speech.turned and line.row[at].text == ","
    ahead = line.row[at + 1].low
    return again and ahead in line.words.acts and ahead not in line.words.speech.auxiliaries


def _has_noun_behind(line: Line, at: int) -> bool:
    """Whether "aan" stands before a noun and closes no clause: "nam deel aan het gesprek"."""
    words, behind = line.words, line.row[at + 1]
    noun = behind.low in words.roles.determiners or behind.named
    to = line.row.has(words.speech.infinitive_markers, at, doubt.clause_end(line, at))
    return line.row[at].low in words.talks.into and noun and not to and words.speech.turned


def _is_apart(line: Line, at: int, particle: str) -> bool:
    """Whether another preposition stands before that of the verb: "argued over the islands for decades"."""
    words, said, behind = line.words, {line.row[at].low, particle}, line.row[at + 1]
    apart = said <= words.speech.prepositions and said.isdisjoint(words.speech.infinitive_markers)
    if words.speech.turned or not apart:
        return False
    return not (behind.low in words.names.never | words.speech.skip or behind.low[:1].isdigit())
