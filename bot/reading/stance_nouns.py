"""Stances in nouns: "Norway's opposition to the treaty", "de eis van de bond om", "has the support of"."""

from collections.abc import Iterator

from bot.reading import cues, topics
from bot.reading.doubt import clause_end
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.nouns import is_noun
from bot.reading.stance import PARTIES, Cue
from bot.reading.verbs import phrase_at

_APART = 3
"""Chunks between an owner and the noun: "Norway's long-standing opposition to"."""
_DESCRIBED = 7
"""Chunks between a comma and a noun with its owner: "a long-standing key demand of"."""


def nouns(line: Line) -> Iterator[Cue]:
    """The stance of each noun whose owner is named, then of "has the support of"."""
    lows = line.row.lows
    said = (one for one in line.words.stances.nouns if one[0][0] in lows and lows.issuperset(one[0]))
    for (noun, *opening), stance in said:
        for at in (i for i, chunk in enumerate(line.row) if chunk.low == noun):
            number, behind = owner_of(line, at) or (None, at)
            opens = number is not None and [line.row[behind].low] == opening
            topic = _topic(line, behind + 1) if opens else ""
            if number is None and [line.row[at + 1].low] == opening:
                number, topic = _from_whom(line, at + 2)
            if number is not None and topic and line.phrases[number].kind in PARTIES:
                yield Cue(number, topic, stance, "position-noun", at)
    yield from _claimed(line)
    yield from _apposed(line)
    yield from _backed(line)


def _claimed(line: Line) -> Iterator[Cue]:
    """The demand of "Norway's main demand is a levy", "Een heffing is een eis van de bond"."""
    is_so, row = line.words.stances.is_so, line.row
    for (noun,), stance in line.words.stances.claims:
        for at in row.where(frozenset({noun})) if noun in row.lows else ():
            number, behind = owner_of(line, at) or (None, at)
            if number is None or line.phrases[number].kind not in PARTIES or cues.leaves_open(line, at):
                continue
            is_ = row.find(is_so, clause_begin(line, at), at)
            that = row[behind + 1].low in line.words.speech.that | line.words.speech.infinitive_markers
            if stance != "demands" and not that:
                continue
            if row[behind].low in is_so:
                topic = topics.clause_from(line, behind + 1)
            else:
                topic = "" if is_ is None else topics.shown(line, clause_begin(line, is_), is_)
            if topic and not row.has(line.words.stances.negations, clause_begin(line, at), behind + 2):
                yield Cue(number, topic, stance, "position-noun", at)


def _topic(line: Line, begin: int) -> str:
    """The words from here on, up to the verb of the noun: "opposition to the treaty is known"."""
    verbs = line.words.speech.auxiliaries
    acts = None if line.words.speech.turned else line.row.find(verbs, begin, len(line.row))
    named = line.row[begin - 1].low in line.words.speech.that
    return topics.clause_from(line, begin) if acts is None or named else topics.shown(line, begin, acts)


def owner_of(line: Line, at: int) -> tuple[int, int] | None:
    """Whose noun it is, and the chunk behind both: a genitive before it, a party behind "van" or "by"."""
    row = line.row
    near = range(at - _APART, at + 1)
    before = (i for i in line.numbers() if row.owns(line.phrases[i].last - 1) or line.phrases[i].genitive)
    owner = next((i for i in before if line.phrases[i].last + 1 in near), None)
    owner = _adjective(line, at) if owner is None else owner
    if owner is not None:
        return owner, at + 1
    of = at + 1 + _made(line, at + 1)
    if row[of].low not in line.words.roles.of_strict | line.words.stances.comes_from:
        return None
    begins = (of + 1, of + 1 + (row[of + 1].low in line.words.names.articles))
    behind = next((i for i in line.numbers() if line.phrases[i].first in begins), None)
    return None if behind is None else (behind, line.phrases[behind].last)


def _made(line: Line, at: int) -> int:
    """The chunks of "set" or "put forward" before the "by" of "a condition set by Peru"."""
    row = line.row
    made = row[at].low in line.words.stances.made
    part = made and row[at + 1].low in line.words.stances.other_verb
    return made + part if row[at + made + part].low in line.words.talks.by else 0


def _adjective(line: Line, at: int) -> int | None:
    """The land of the adjective before a noun: "a Peruvian proposal to ban it"."""
    first = at - 1
    while first > at - _APART and is_noun(line.row[first], line.words):
        first -= 1
    lands = (i for i in line.numbers("land") if line.row[line.phrases[i].last - 1].is_form("adjective"))
    return next((i for i in lands if line.phrases[i].last == first + 1), None)


def _from_whom(line: Line, begin: int) -> tuple[int | None, str]:
    """Who stands behind a "from" at the end of a topic, and it: "opposition to the treaty from Norway"."""
    for by in line.row.where(line.words.stances.comes_from):
        if begin < by < clause_end(line, begin):
            said = line.row[by].low in line.words.talks.by
            kinds = PARTIES if said else tuple(kind for kind in PARTIES if kind != "land")
            near = (i for i in line.numbers(*kinds) if line.phrases[i].first == by + 1)
            number = next((i for i in near if not line.row.owns(line.phrases[i].last - 1)), None)
            return number, topics.shown(line, begin, by)
    return None, ""


def _apposed(line: Line) -> Iterator[Cue]:
    """The demand that a thing is said to be behind a comma: "a fund, long one of Peru's main demands"."""
    row, words = line.row, line.words
    for (noun,), stance in words.stances.apposed:
        for at in row.where(frozenset({noun})) if noun in row.lows else ():
            number, behind = owner_of(line, at) or (None, at)
            comma = None if number is None else _comma(line, min(at, line.phrases[number].first))
            if number is None or comma is None or line.phrases[number].kind not in PARTIES:
                continue
            ends = row[behind].kind in ("mark", "nothing") or row[behind].low in words.roles.conjunctions
            topic = topics.shown(line, clause_begin(line, comma), comma) if ends else ""
            if topic and not cues.leaves_open(line, comma - 1):
                yield Cue(number, topic, stance, "position-noun", at)


def _comma(line: Line, at: int) -> int | None:
    """The comma before a noun with what describes it: ", long one of the"."""
    row, words = line.row, line.words
    small = words.roles.determiners | words.roles.numbers | words.roles.of_strict | words.carriers
    for i in range(at - 1, max(0, at - _DESCRIBED), -1):
        if row[i].text == ",":
            return i
        if row[i].low not in small and not is_noun(row[i], words):
            return None
    return None


def _backed(line: Line) -> Iterator[Cue]:
    """The support of everybody who is said to back what the sentence is about."""
    stances = line.words.stances
    has = line.row.find(stances.has_backing, 1, len(line.row))
    has = None if line.row.has(stances.unbacked) else has
    topic = topics.shown(line, 0, has) if has is not None else ""
    if has is not None and not topic and line.phrases and line.phrases[0].last == has:
        topic = line.phrases[0].text
    denied = topic and has is not None and line.row.has(stances.negations, has, len(line.row))
    for at in range(has + 1, len(line.row)) if has is not None and topic else ():
        end = at + len(phrase_at(line, at, stances.backed))
        if denied and line.row[at - 1].low not in stances.negations:
            continue
        near = (end, end + 1)
        first = next((i for i in line.numbers() if end > at and line.phrases[i].first in near), None)
        for number in line.joined(first) if first is not None else ():
            yield Cue(number, topic, "against" if denied else "for", "position-backed", at)
