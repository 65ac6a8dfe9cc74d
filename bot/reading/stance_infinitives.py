"""Stances in what somebody says to do: "zegt het plan te steunen", "liet weten tegen het plan te zijn"."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.reading import topics
from bot.reading.doubt import clause_end
from bot.reading.line import Line
from bot.reading.saying import Saying, speaker
from bot.reading.shapes import Stance, union
from bot.reading.stance import Cue
from bot.reading.stance_idioms import infinitive
from bot.reading.verbs import closing_part
from bot.reading.verdicts import verdict

_TURN = 2
"""Words of "is voor", of which the last one stands alone where "te zijn" closes the clause."""


_CLOSING = 2
"""Chunks of "te staan", with which a clause closes."""


class _Said(NamedTuple):
    """A stance, the chunk of its verb, and the span of the words between what is said and it."""

    stance: Stance
    at: int
    first: int
    last: int


def infinitives(line: Line, sayings: Sequence[Saying]) -> Iterator[Cue]:
    """The stance of each infinitive with its marker behind a verb of saying, in languages that turn verbs."""
    if not (sayings and line.words.speech.turned):
        return
    disowned = union(line.words.stances.doubted, line.words.doubt.denying, line.words.stances.expects)
    for saying in sayings:
        says = saying.form == "verb" and line.row[saying.verb].low not in disowned
        if says and saying.subject is not None and speaker(line, saying) is not None:
            begin = _behind(line, saying)
            found = _said(line, begin, clause_end(line, begin)) or _refused(line, saying, begin)
            if found is not None:
                yield from _taken(line, found, saying.subject, begin)


def _behind(line: Line, saying: Saying) -> int:
    """The chunk behind a verb of saying, its speaker and its particle: "liet de bond weten"."""
    begin = max(saying.last, saying.verb + 1)
    part = closing_part(line, saying.verb, line.words.speech.split.get(line.row[saying.verb].low, ()))
    return begin if part is None else max(begin, part + 1)


def _taken(line: Line, said: _Said, number: int, begin: int) -> Iterator[Cue]:
    stances = line.words.stances
    negated = line.row.has(stances.negations, begin, said.at) and line.row[said.at].low not in stances.judges
    stance = stances.flips.get(said.stance) if negated else said.stance
    topic = topics.shown(line, said.first, said.last) or topics.clause_from(line, said.at + 1)
    topic = topics.affirmed(line, topic) if negated else topic
    if stance is not None and topic:
        yield Cue(number, topic, stance, "position-to", said.at)


def _said(line: Line, begin: int, end: int) -> _Said | None:
    """The first infinitive of a clause that takes a stance; None where another word opens one before."""
    row, markers = line.row, line.words.speech.infinitive_markers
    if row[begin].low in line.words.clause_openers:
        return None
    marked = next((at for at in range(begin + 1, end) if row[at - 1].low in markers), None)
    if marked is None:
        return None
    stances = {part: stance for stance, part in line.words.stances.verbs.get(row[marked].low, ())}
    part = row[marked - 2].low
    if part in stances and marked - 2 >= begin:
        return _Said(stances[part], marked, begin, marked - 2)
    judged = verdict(line, begin, marked - 1) if row[marked].low in line.words.stances.judges else None
    if judged is not None:
        return _Said(judged, marked, begin, marked - 1)
    if "" in stances:
        return _Said(stances[""], marked, begin, marked - 1)
    return _being(line, begin, marked) or _in_turn(line, begin, marked)


def _in_turn(line: Line, begin: int, marked: int) -> _Said | None:
    """The stance of a turn whose infinitive closes the clause: "zegt achter het plan te staan"."""
    stance = infinitive(line, begin, marked)
    return None if stance is None else _Said(stance, marked, begin, marked - 1)


def _refused(line: Line, saying: Saying, begin: int) -> _Said | None:
    """The refusal of "liet weten daaraan niet mee te werken": an offer that "not" turns."""
    words, low, end = line.words, line.row[saying.verb].low, clause_end(line, begin)
    own = low not in words.stances.foresees and low not in words.stances.verbs
    closes = end - _CLOSING > begin and line.row[end - _CLOSING].low in words.speech.infinitive_markers
    denied = line.row.has(words.stances.negations, begin, end)
    if not (own and closes and denied):
        return None
    if line.row[end - 1].low in words.stances.not_refused | words.stances.silences | words.speech.auxiliaries:
        return None
    return None if line.row[begin].low in words.clause_openers else _Said("offers", end - 1, begin, end)


def _being(line: Line, begin: int, marked: int) -> _Said | None:
    """The stance of "tegen het plan te zijn" and "achter het plan te staan": that of "is tegen"."""
    row = line.row
    for (_, *rest), stance in line.words.stance_phrases.get(row[marked].low, ()):
        at = row.find(set(rest), begin, marked) if len(rest) == _TURN - 1 else None
        if at is not None:
            return _Said(stance, marked, at + 1, marked - 1)
        around = len(rest) == _TURN and row[marked + 1].low == rest[1] and row.has({rest[0]}, begin, marked)
        if around:
            denies = rest[0] in line.words.stances.negations
            turned = line.words.stances.flips.get(stance, stance) if denies else stance
            return _Said(turned, marked, marked + _TURN, clause_end(line, marked))
    return None
