"""Stances that a thing meets with: "stuit op verzet van de bond", "op aandringen van X", "drew fire from"."""

from collections.abc import Iterator, Mapping
from functools import cache

from bot.reading import cues, topics
from bot.reading.doubt import clause_end
from bot.reading.for_whom import for_whom
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.shapes import Phrase, Stance
from bot.reading.stance import PARTIES, Cue
from bot.reading.vocabulary import Words

_GAP = 3
"""Words that may stand between two of such a turn: "stuit in de Kamer op fel verzet"."""
_OPENS = 3
"""Chunks of a clause within which "op aandringen van" begins."""


def met(line: Line) -> Iterator[Cue]:
    """The stance of each party from whom the lexicon's turns say that support or resistance comes."""
    lows, known = line.row.lows, _known(line.words)
    said = [one for low in lows & known.keys() for one in known[low] if lows.issuperset(one[0])]
    said.sort(key=lambda one: -len(one[0]))
    for at, chunk in enumerate(line.row) if said else ():
        ways = ((_from if one[2] else _beside, one) for one in said if one[0][0] == chunk.low)
        found = (list(find(line, at, phrase, stance)) for find, (phrase, stance, _) in ways)
        yield from next((taken for taken in found if taken), ())


_Turn = tuple[Phrase, Stance, bool]
"""The words of a turn, its stance, and whether a verb is the first of them."""


@cache
def _known(words: Words) -> Mapping[str, tuple[_Turn, ...]]:
    """The turns by their longest word, which few sentences have."""
    found: dict[str, tuple[_Turn, ...]] = {}
    for phrases, acts in ((words.stances.met, True), (words.stances.beside, False)):
        for phrase, stance in phrases:
            longest = max(phrase, key=len)
            found[longest] = (*found.get(longest, ()), (phrase, stance, acts))
    return found


def bounds(line: Line) -> Iterator[Cue]:
    """The stance of "Voor X is uitstel een rode lijn": of the party behind "voor", not of what is one."""
    lows = line.row.lows
    for phrase, stance in line.words.stances.bounds if lows.intersection(line.words.stances.bound_to) else ():
        if not lows.issuperset(phrase):
            continue
        at = next((i for i in line.row.where(phrase[:1]) if _stands(line, i, phrase)), None)
        number = None if at is None else for_whom(line, at)
        number = number if number is not None or at is None else _behind(line, at + len(phrase))
        if at is not None and number is not None and not cues.leaves_open(line, at):
            topic = _bound(line, at, number)
            if topic and not line.row.has(line.words.stances.negations, 0, at):
                yield Cue(number, topic, stance, "position-met", at)
                return


def _behind(line: Line, at: int) -> int | None:
    """Whose bound it is behind it: "is een breekpunt voor X"."""
    if line.row[at].low not in line.words.stances.bound_to:
        return None
    near = (at + 1, at + 1 + (line.row[at + 1].low in line.words.names.articles))
    return next((i for i in line.numbers(*PARTIES) if line.phrases[i].first in near), None)


def _bound(line: Line, at: int, number: int) -> str:
    """What is a bound: the words behind the party, or before it."""
    phrase, begin = line.phrases[number], clause_begin(line, at)
    if phrase.first > at:
        beside = begin - 1 if line.row[begin - 1].text == "," else begin
        before = topics.shown(line, clause_begin(line, beside), beside) if begin == at else ""
        return topics.pointing(line, 0, at) or topics.shown(line, begin, at) or before
    verb = line.row[phrase.last].low in line.words.acts | line.words.speech.auxiliaries
    before = topics.shown(line, phrase.last + verb, at) or topics.shown(line, 0, phrase.first - 1)
    return before or topics.pointing(line, 0, len(line.row))


def _stands(line: Line, at: int, phrase: Phrase) -> bool:
    return tuple(chunk.low for chunk in line.row.chunks[at : at + len(phrase)]) == phrase


def _from(line: Line, at: int, phrase: Phrase, stance: Stance) -> Iterator[Cue]:
    """The stance of "stuit op verzet van X": who stands behind a preposition, what before the verb."""
    last = line.row.loosely(at, phrase, _GAP)
    denied = last is not None and line.row.has(line.words.stances.negations, at, last)
    if last is None or denied or cues.leaves_open(line, at):
        return
    number = _party(line, at, clause_end(line, at))
    topic = topics.shown(line, clause_begin(line, at), at)
    topic = topic or (topics.shown(line, at + 1, last) if line.words.speech.turned else "")
    if number is not None and topic:
        yield from (Cue(one, topic, stance, "position-met", at) for one in line.joined(number))


def _party(line: Line, first: int, last: int) -> int | None:
    """The party behind a preposition from which something comes, in a span."""
    row, words = line.row, line.words
    for number in line.numbers(*PARTIES):
        phrase = line.phrases[number]
        before = phrase.first - 1
        before -= row[before].low in words.names.articles
        if first < phrase.first < last and row[before].low in words.stances.comes_from:
            return number
    return None


def _beside(line: Line, at: int, phrase: Phrase, stance: Stance) -> Iterator[Cue]:
    """The stance of "Op aandringen van X werd de tekst gewijzigd", of the words behind the party."""
    row, end = line.row, at + len(phrase)
    if not _stands(line, at, phrase):
        return
    begins = (end, end + (row[end].low in line.words.names.articles))
    number = next((i for i in line.numbers(*PARTIES) if line.phrases[i].first in begins), None)
    if number is None:
        return
    first = clause_begin(line, at)
    behind = line.phrases[line.joined(number)[-1]].last
    who = row[behind].low in line.words.roles.relative
    opens = at - first < _OPENS and not (first and who)
    topic = (
        topics.clause_from(line, behind + (row[behind].text == ","))
        if opens
        else topics.shown(line, clause_begin(line, at), at)
    )
    ends = (who or row[behind].kind in ("mark", "nothing")) and row[at - 1].text == ","
    topic = topics.shown(line, clause_begin(line, at - 2), at) if ends and not topic else topic
    if topic and len(topic.split()) > 1:
        yield from (Cue(one, topic, stance, "position-met", at) for one in line.joined(number))
