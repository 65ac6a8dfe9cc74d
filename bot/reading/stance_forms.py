"""The stance that the words at a chunk take, whoever takes it: a verb with its particle, or a phrase."""

from collections.abc import Sequence

from bot.reading import closings, cues, whereabouts
from bot.reading.line import Line
from bot.reading.shapes import Stance

_GAP = 4
"""Chunks that may stand between two words of a phrase ("is daar al jaren fel tegen")."""
_COMMA = frozenset(",")
_INSERTED = 16
"""Chunks of an insertion at most."""
_VOTES = frozenset({"-", "–", "to"})
"""What stands between the votes of "voted 8-5 against"."""


def stance_at(line: Line, at: int) -> tuple[Stance, int] | None:
    """The stance of the verb or phrase that begins at a chunk, and the last chunk of its words."""
    return phrase_at(line, at) or _verb_at(line, at)


def phrase_at(line: Line, at: int) -> tuple[Stance, int] | None:
    """The stance of the phrase that begins at a chunk, and its last chunk."""
    row, words = line.row, line.words
    if row[at].low not in words.opens_stance:
        return None
    for phrase, stance in words.stance_phrases[row[at].low]:
        last = row.loosely(at, phrase, _GAP) if row.lows.issuperset(phrase) else None
        said = {*phrase} | words.carriers
        if last is not None and all(row[i].low in said for i in range(at, last + 1)):
            return stance, last
    return None


def _verb_at(line: Line, at: int) -> tuple[Stance, int] | None:
    known = line.words.stances.verbs.get(line.row[at].low, ())
    found = ((closings.closing(line, at, part), stance) for stance, part in known if part)
    closed = [(last, stance) for last, stance in found if last is not None]
    if closed:
        last, stance = min(closed, key=lambda one: one[0])
        return stance, last
    return next(((stance, at) for stance, part in known if not part), None)


def phrase_end(line: Line, at: int, phrase: Sequence[str]) -> int | None:
    """Where a phrase that begins here ends, only small words in its gaps."""
    row = line.row
    apart = _inserted(line, at) if row.lows.issuperset(phrase) else range(0)
    last = row.loosely(at, tuple(phrase), _GAP, apart)
    if owns(line, at):
        return None
    owned = len(phrase) == 1 and row[at - 1].low in line.words.roles.possessives
    open_ = cues.leaves_open(line, at) or cues.is_of_adjective(line, at, phrase)
    open_ |= row[at].low in line.words.stances.carried and row[at - 1].low in line.words.stances.must
    if last is None or open_ or owned or whereabouts.takes_no_side(line, at, last, phrase):
        return None
    inside = {i for found in line.phrases for i in range(found.first, found.last)}
    inside |= whereabouts.together(line, at) | {*apart}
    votes = {i for i in range(at, last) if row[i].low.isdigit() or row[i].text in _VOTES}
    inside |= votes if row[at + 1].low.isdigit() else set()
    gap = (row[i].low for i in range(at, last + 1) if row[i].low not in phrase and i not in inside)
    wanted = row[at - 1].low in line.words.speech.infinitive_markers and _subject_ends(line, at - 1)
    loose = line.words.carriers
    small = all(low in loose or (low,) in line.words.speech.according for low in gap)
    return last if small and not wanted else None


def owns(line: Line, at: int) -> bool:
    """Whether a form that may be a verb is whose something is: the "zijn" of "zijn partij"."""
    possessive = line.row[at].low in line.words.roles.possessives
    return possessive and any(phrase.first <= at < phrase.last for phrase in line.phrases)


def _inserted(line: Line, at: int) -> range:
    """The words between commas behind a subject that follows its verb: "voelt Peru, de gastheer, daar …"."""
    row = line.row
    commas = line.inserts if line.words.speech.turned else ()
    opens = next((i for i in commas if i > at and row[i].text == ","), None)
    if opens is None or not any(at < phrase.first and phrase.last == opens for phrase in line.phrases):
        return range(0)
    closes = row.find(_COMMA, opens + 1, min(len(row), opens + _INSERTED))
    return range(0) if closes is None else range(opens, closes + 1)


def _subject_ends(line: Line, at: int) -> bool:
    """Whether a phrase ends before this chunk: "expected ministers to vote for it"."""
    return any(phrase.last == at for phrase in line.phrases) and not line.words.speech.turned
