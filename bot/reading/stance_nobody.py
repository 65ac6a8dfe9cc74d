"""What nobody of a group would do: "No minister would sign it", "None of the unions is willing to"."""

from collections.abc import Iterator

from bot.reading import doubt, topics
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.stance import PARTIES, Cue
from bot.reading.stance_forms import phrase_at


def nobody(line: Line) -> Iterator[Cue]:
    """The stance that each group takes of which the sentence says that nobody takes the other."""
    words = line.words
    if not any(map(line.row.has, (words.doubt.counting, words.speech.nobody, words.stances.negations))):
        return
    for number in line.numbers(*PARTIES):
        if is_nobody(line, number) and not doubt.is_unsure(line, line.phrases[number].last):
            cue = _taken(line, number)
            if cue is not None:
                yield cue


def between(line: Line, number: int, verb: int) -> bool:
    """Whether nobody of a group is the subject behind a phrase: "Alba won, and no other party wants it"."""
    first = line.phrases[number].last
    near = (i for i in line.numbers(*PARTIES) if first < line.phrases[i].first < verb)
    return any(is_nobody(line, i) for i in near)


def is_nobody(line: Line, number: int) -> bool:
    """Whether the words before a group say that none of it does so, as the subject of its clause."""
    row, words, phrase = line.row, line.words, line.phrases[number]
    at = phrase.first - 1
    if row[at].low in words.roles.of_strict:
        at -= 1
        opens = row[at].low in words.speech.nobody | words.doubt.neither
    else:
        one = row[phrase.first].low in words.names.articles - words.roles.definite
        opens = row[at].low in words.doubt.counting or (one and row[at].low in words.stances.negations)
    begin = clause_begin(line, at)
    return opens and not row.has(words.acts, begin, at) and row[at - 1].low not in words.speech.prepositions


def _taken(line: Line, number: int) -> Cue | None:
    row, words, last = line.row, line.words, line.phrases[number].last
    for at in range(last, doubt.clause_end(line, last)):
        found = None if row[at].low in words.stances.verbs else phrase_at(line, at)
        would = row[at].low in words.stances.will_not and at == last
        if would and not _is_idle(line, at + 1):
            return _cue(line, number, at, at + 1)
        if found is not None:
            against = words.stances.flips.get(found[0]) in ("against", "refuses")
            return _cue(line, number, at, found[1] + 1) if against else None
    return None


def _is_idle(line: Line, at: int) -> bool:
    """Whether what nobody would do is nothing that one refuses: "nobody would say", "no talks will be"."""
    behind = line.row[at].low
    return behind in line.words.stances.not_refused | line.words.speech.verbs


def _cue(line: Line, number: int, at: int, begin: int) -> Cue | None:
    topic = topics.clause_from(line, begin)
    return Cue(number, topic, "against", "position-will-not", at) if topic else None
