"""Meetings of those whom the article named before: "They will meet again", "the pair spoke"."""

from bot.reading import partners
from bot.reading.doubt import clause_end
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.nouns import is_adverb
from bot.reading.participants import Guests, Read, happens
from bot.reading.parties import split_verb, spotted
from bot.reading.verbs import phrase_at

_PAIR_REACH = 6
"""Chunks behind "the two" among which their verb of meeting stands: "are now expected to meet"."""


def of_those_before(guests: Guests) -> Read | None:
    """The meeting of those whom the article named before: "They will meet again", "the pair spoke"."""
    return _they(guests) or _they_gather(guests) or _pair(guests)


def _they(guests: Guests) -> Read | None:
    """The meeting of those who met before: "They will meet again"; it names none of them."""
    talks, words = guests.words.talks, guests.words
    for at in guests.line.row.where(talks.reciprocal):
        met = not partners.is_articled(guests.line, at)
        met = met and _is_mutual(guests, at) and happens(guests.line, at)
        number = partners.acting(guests, at) if met else None
        if number is not None and guests.line.phrases[number].text.casefold() in words.pronouns.plural:
            return Read("meeting-verb", (), at) if partners.is_alone(guests, at) else None
    return None


def _they_gather(guests: Guests) -> Read | None:
    """The meeting of those who gather again: "Dinsdag zitten ze opnieuw samen"."""
    line, talks = guests.line, guests.words.talks
    if not line.row.has(talks.resumes):
        return None
    at = split_verb(line, talks.gather_split)
    at = spotted(line, talks.gather) if at is None else at
    if at is None or not happens(line, at):
        return None
    again = line.row.has(talks.resumes, clause_begin(line, at), clause_end(line, at))
    number = guests.subject(at)
    they = number is not None and line.phrases[number].text.casefold() in guests.words.pronouns.plural
    return Read("meeting-verb", (), at) if again and they else None


def _is_mutual(guests: Guests, at: int) -> bool:
    """Whether a verb alone says that they meet: "met", "spraken elkaar", "praten verder"."""
    talks, line = guests.words.talks, guests.line
    end = clause_end(line, at)
    again = line.row.has(talks.resumes | talks.by_phone, clause_begin(line, at), end)
    return guests.stands(at, talks.meets) or again or spotted(line, talks.each_other) is not None


def _pair(guests: Guests) -> Read | None:
    """The meeting of two who were named before: "De twee spraken elkaar", "The pair will meet in"."""
    line, talks = guests.line, guests.words.talks
    pair = line.row.possible(talks.pair)
    begin = next((i for i in range(len(line.row)) if phrase_at(line, i, pair)), None) if pair else None
    if begin is None:
        return None
    end = begin + len(phrase_at(line, begin, pair))
    seen = spotted(line, talks.each_other) is not None
    verbs = talks.reciprocal | talks.meets | (talks.sees if seen else frozenset())
    behind = line.row.find(verbs, end, end + _PAIR_REACH)
    turned = guests.stands(begin - 1, verbs) or _is_closed(guests, begin - 1)
    at = begin - 1 if guests.words.speech.turned and turned else behind
    sat = split_verb(line, talks.gather_split) if at is None else None
    at = sat if sat is not None and end <= sat < end + _PAIR_REACH else at
    beside = at is not None and (_follows(line, end, at) or guests.stands(end, guests.words.verbs))
    if at is None or not beside or not happens(line, at):
        return None
    jointly = spotted(line, talks.each_other) is not None or not guests.stands(at, talks.speaks)
    jointly |= line.row.has(talks.by_phone)
    jointly &= line.row[at + 1].low not in guests.words.roles.of_strict
    sits = at == sat
    alone = sits or partners.is_alone(guests, max(at, end - 1))
    return Read("meeting-verb", (), at) if jointly and alone else None


def _follows(line: Line, end: int, at: int) -> bool:
    """Whether nothing but when or how stands before a verb: "last met", "never met", "also met"."""
    words, row = line.words, line.row
    small = words.speech.small | words.roles.dating | words.speech.auxiliaries
    return all(row[i].low in small or is_adverb(row, i) for i in range(end, at))


def _is_closed(guests: Guests, at: int) -> bool:
    """Whether a verb in two parts that says that people meet stands here: "zien de twee elkaar"."""
    parts = guests.words.talks.gather_split.get(guests.line.row[at].low, frozenset())
    return (
        guests.line.row.find(parts & guests.words.talks.together, at + 1, clause_end(guests.line, at))
        is not None
    )
