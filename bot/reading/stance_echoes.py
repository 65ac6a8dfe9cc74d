"""Stances that others share: "So does the union.", "backed the loan, as did Peru and Chile"."""

from collections.abc import Iterator, Mapping, Sequence

from bot.model import Mention, Position
from bot.reading import topics
from bot.reading.doubt import clause_end
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.row import Row
from bot.reading.shapes import Stance
from bot.reading.stance import PARTIES, Cue
from bot.reading.verbs import phrase_at

_SIDES = frozenset({"for", "against"})
_MARKS = frozenset(",;:")


def echoes(line: Line, own: Sequence[Cue], before: Position | None) -> Iterator[Cue]:
    """Whoever takes the stance just told too: that of the clause before, or of the sentence `before`."""
    for at in line.row.where(line.words.stances.too):
        if line.row[at + 1].low not in line.words.speech.auxiliaries:
            continue
        first = at + 2 + (line.row[at + 2].low in line.words.names.articles)
        number = next((i for i in line.numbers(*PARTIES) if line.phrases[i].first in (at + 2, first)), None)
        number = None if number is None else _owned(line, number)
        if number is None or not _ends(line, number):
            continue
        told = next((cue for cue in reversed(own) if cue.at < at), None)
        for one in line.joined(number):
            beside = line.row[at - 1].text == "," or line.row[at - 1].low in line.words.speech.goes_on
            if told is not None and beside:
                yield Cue(one, told.topic, told.stance, "position-verb", at + 1)
            elif before is not None and at == 0:
                yield Cue(one, before.topic, before.stance, "position-verb", at + 1)


def nor(line: Line, before: Row | None, latest: Mapping[Mention, str]) -> Iterator[Cue]:
    """The refusal of "Nor would the union", of what the sentence before says that others will not."""
    words = line.words
    if not (line.row[0].low in words.doubt.neither and line.row[1].low in words.speech.auxiliaries):
        return
    first = 2 + (line.row[2].low in words.names.articles)
    number = next((i for i in line.numbers(*PARTIES) if line.phrases[i].first in (2, first)), None)
    if number is None or before is None or before.has(words.stances.undecided):
        return
    topic = next(reversed([*latest.values()]), "")
    bare = line.row[line.phrases[number].last].kind in ("mark", "nothing")
    if topic and bare and before.has(words.stances.negations):
        yield Cue(number, topic, "against", "position-will-not", 1)


def _owned(line: Line, number: int) -> int:
    """Whose stance it is behind a genitive: of "as did Ada Cole's Green Movement" the movement's."""
    owns = line.row[line.phrases[number].last].low == "'s"
    begin = line.phrases[number].last + 1
    return next((i for i in line.numbers(*PARTIES) if owns and line.phrases[i].first == begin), number)


def _ends(line: Line, number: int) -> bool:
    """Whether no verb stands behind whoever shares the stance, or behind those joined to them."""
    behind = line.row[line.phrases[line.joined(number)[-1]].last]
    return behind.kind in ("mark", "nothing") and behind.low != "'s"


def alike(line: Line, taken: Sequence[Cue]) -> Iterator[Cue]:
    """The stance of "…, net als Peru", "Like Peru, Norway opposes": that of the clause beside it."""
    known = line.row.possible(line.words.stances.alike) if taken else ()
    for at in range(len(line.row)) if known else ():
        end = at + len(phrase_at(line, at, known))
        if end == at or line.row[at - 1].kind not in ("mark", "nothing"):
            continue
        begins = (end, end + (line.row[end].low in line.words.names.articles))
        number = next((i for i in line.numbers(*PARTIES) if line.phrases[i].first in begins), None)
        several = [] if number is None else _several(line, number)
        if several and _closes(line, several[-1]):
            told = next((cue for cue in reversed(taken) if cue.at < at), taken[0])
            yield from (Cue(one, told.topic, told.stance, "position-verb", told.at) for one in several)


def _several(line: Line, number: int) -> list[int]:
    """A list with an "and" before its last, else its first alone: "Like Peru, Norway opposes"."""
    joined = line.joined(number)
    last = line.phrases[joined[-1]].first
    and_ = line.row.has(line.words.roles.conjunctions, line.phrases[number].last, last)
    return joined if and_ else joined[:1]


def _closes(line: Line, number: int) -> bool:
    """Whether nothing stands behind those who are alike but whose they are: "Bos van het CDA"."""
    behind = line.row[line.phrases[number].last]
    return behind.kind in ("mark", "nothing") or behind.low in line.words.roles.of_strict


def gapped(line: Line, own: Sequence[Cue]) -> Iterator[Cue]:
    """Whose stance is told by one word: "Peru steunt het, Chili niet", "backs it, but Peru does not"."""
    if not any(cue.stance in _SIDES for cue in own):
        return
    for number in line.numbers(*PARTIES):
        phrase = line.phrases[number]
        first = phrase.first - (line.row[phrase.first - 1].low in line.words.names.articles)
        word = _alone(line, phrase.last)
        told = next((cue for cue in reversed(own) if cue.at < first and cue.number != number), None)
        if word and told is not None and told.stance in _SIDES and _is_beside(line, first):
            stance = _as_told(line, word, told.stance)
            parties = line.joined(number) if stance is not None else ()
            yield from (Cue(one, told.topic, stance or "for", "position-verb", told.at) for one in parties)


def _alone(line: Line, at: int) -> str:
    """The word for yes, no or too with which a sentence or clause ends here, an auxiliary before it."""
    at += line.row[at].low in line.words.speech.auxiliaries
    stances, low = line.words.stances, line.row[at].low
    known = stances.negations | stances.says_no | stances.also | stances.even_so
    return low if low in known and line.row[at + 1].kind in ("mark", "nothing") else ""


def _is_beside(line: Line, first: int) -> bool:
    """Whether a comma stands before, or a comma and "but" or "and"."""
    before = line.row[first - 1]
    joined = before.low in line.words.speech.resume | line.words.speech.goes_on
    return before.text in _MARKS or (joined and line.row[first - 2].text in _MARKS)


def _as_told(line: Line, word: str, stance: Stance) -> Stance | None:
    """The stance of whoever agrees by a word with the one told before, or not; None for "not against"."""
    stances = line.words.stances
    if word in stances.also:
        return stance
    if word in stances.negations and stance == "against":
        return None
    return "for" if word in stances.even_so else "against"


def neither(line: Line) -> Iterator[Cue]:
    """The stance that both of "Neither Peru nor Chile would back it" do not take."""
    words = line.words
    for number in line.numbers(*PARTIES) if line.row.has(words.doubt.neither) else ():
        phrase = line.phrases[number]
        first = phrase.first - (line.row[phrase.first - 1].low in words.names.articles)
        begin = clause_begin(line, first - 1)
        if line.row[first - 1].low not in words.doubt.neither or line.row.has(words.acts, begin, first):
            continue
        behind = range(phrase.last, clause_end(line, phrase.last))
        for at in (i for i in behind if line.row[i].low in words.takes_stance):
            stance = next(
                (stance for stance, part in words.stances.verbs[line.row[at].low] if not part), None
            )
            denied = words.stances.flips.get(stance) if stance is not None else None
            topic = topics.clause_from(line, at + 1)
            if denied is not None and topic:
                yield Cue(number, topic, denied, "position-verb", at)
            break
