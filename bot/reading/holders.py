"""Whose stance a verb takes: its subject over auxiliaries, "and", relative clauses and insertions."""

from bisect import bisect_right

from bot.reading import antecedents
from bot.reading.insertions import others, outer
from bot.reading.line import Line
from bot.reading.nouns import is_adverb, is_noun
from bot.reading.subjects import subject

_BEHIND_APPOSITION = frozenset({",", "that"})
_SEMICOLON = frozenset(";")
_COMMA = frozenset(",")
_PLACES = frozenset({"land", "place"})
_PEOPLE = frozenset({"person", "role", "people"})
_REACH = 3
"""Small words that may stand between "and" and the verb that goes on with the same subject."""
_CLAUSE = 100
"""Chunks before a verb among which its auxiliary stands: more than anybody writes."""
_MOST_JOINED = 4
"""Verbs in a row that may share one subject."""


def holder(line: Line, verb: int) -> int | None:
    """The number of the phrase whose stance the verb at this chunk takes; None where nobody's is sure."""
    at, number = finite(line, verb), _beside(line, verb)
    for _ in range(_MOST_JOINED if number is None else 0):
        join = _joint(line, at)
        earlier = None if join is None else _verb_before(line, join)
        if earlier is None:
            number = None if join is None else _first(line, join)
            break
        at = finite(line, earlier)
    if number is None:
        number = _own_of_clause(line, at)
    if number is None:
        number = antecedents.before_comma(line, clause_begin(line, at), at)
    if number is None and not _is_strangers(line, at):
        number = _subject(line, at)
    if (
        number is None
        and line.row[verb - 2].text == ","
        and line.row[verb - 1].low in line.words.speech.goes_on
    ):
        number = _said_before(line, verb)
    number = None if number is None else _in_sentence(line, number, verb)
    if number is None or _is_thing(line, verb, number):
        return None
    at = finite(line, verb)
    number = _who(line, number, at)
    carried = line.words.speech.turned and _is_carried(line, at)
    return _named(line, number if carried else outer(line, number, at))


def finite(line: Line, verb: int) -> int:
    """The chunk of the auxiliary that carries this verb: "has" of "has again rejected"; else its own."""
    small, auxiliaries = line.words.carriers, line.words.speech.auxiliaries
    at, first = verb, verb
    while at and line.row[at - 1].low in small and verb - at < _CLAUSE:
        at -= 1
        first = at if line.row[at].low in auxiliaries else first
    if first < verb or not line.words.speech.turned or not _is_carried(line, verb):
        return first
    back = range(verb - 1, clause_begin(line, verb) - 1, -1)
    begins = {phrase.first for phrase in line.phrases}
    return next((i for i in back if line.row[i].low in auxiliaries and i not in begins), verb)


def governing(line: Line, at: int) -> int:
    """The verb of the clause that a phrase without one stands in: "noemt" of "noemt als voorwaarde"."""
    if not line.words.speech.turned or line.row[at].low in line.words.acts or finite(line, at) != at:
        return at
    inside = {i for phrase in line.phrases for i in range(phrase.first, phrase.last)}
    before = (i for i in range(clause_begin(line, at), at) if i not in inside)
    return next((i for i in before if line.row[i].low in line.words.acts), at)


def clause_begin(line: Line, at: int) -> int:
    """The chunk behind the last mark, conjunction or word that opens a clause before this one."""
    number = bisect_right(line.clause_begins, at)
    return line.clause_begins[number - 1] if number else 0


def opener(line: Line, at: int) -> str:
    """The word with which the clause of this chunk opens ("als", "that"); "" for a main clause."""
    begin = clause_begin(line, at)
    before = line.row[begin - 1]
    return before.low if begin and before.kind == "word" else ""


def _is_carried(line: Line, verb: int) -> bool:
    """Whether the form needs an auxiliary: a participle or an infinitive."""
    return is_participle(line, verb) or line.row[verb].low in line.words.stances.carried


def is_participle(line: Line, at: int) -> bool:
    """Whether the chunk is a form with which a passive or a perfect is made."""
    low, words = line.row[at].low, line.words
    return low in words.stances.participles or words.speech.participle.fullmatch(low) is not None


def _beside(line: Line, verb: int) -> int | None:
    """Whom a participle stands right behind ("with the US encouraging"), or "die" of "maar die weigert"."""
    row, words = line.row, line.words
    if words.speech.turned:
        pointing = row[verb - 1].low in words.roles.relative and row[verb - 2].low in words.speech.goes_on
        back = range(len(line.phrases) - 1, -1, -1)
        return next((i for i in back if pointing and line.phrases[i].last < verb), None)
    active = row[verb].low.endswith(words.speech.active_endings)
    beside = next((i for i in line.numbers() if active and line.phrases[i].last == verb), None)
    if beside is None or line.free[beside]:
        return beside
    return beside if row[line.phrases[beside].first - 1].low in words.talks.with_strict else None


def _is_strangers(line: Line, at: int) -> bool:
    """Whether the clause has a subject of its own that no phrase stands for: "dat zijn land niet zal"."""
    begin = clause_begin(line, at)
    determined = line.row[begin].low in line.words.roles.determiners | line.words.speech.nobody
    opened = line.words.speech.turned and line.row[begin - 1].low in line.words.clause_openers
    own = opened and determined and not any(phrase.first == begin for phrase in line.phrases)
    return own or (opened and _is_noun_s(line, begin - 1))


def _is_noun_s(line: Line, relative: int) -> bool:
    """Whether a relative clause is about a noun that no phrase stands for: "landen die hen opnemen"."""
    words, before = line.words, line.row[relative - 1].low
    if line.row[relative].low not in words.roles.relative or _is_said(line, relative):
        return False
    points = before in words.speech.prepositions | words.topic_small | words.clause_openers
    return relative > 0 and not points and _is_of_noun(line, relative)


def _said_before(line: Line, verb: int) -> int | None:
    """Who goes on behind what they said: "Cole said the market was no menu, and called on Peru to act"."""
    number = None if line.words.speech.turned else subject(line, verb)
    before = number is not None and line.phrases[number].last < verb
    return number if before else None


def _subject(line: Line, at: int) -> int | None:
    """The subject; one behind the verb only in languages that turn every verb."""
    number = subject(line, at)
    if line.words.speech.turned or number is None:
        return number
    beside = line.row[at - 1].low in line.words.stances.by_doing
    if line.phrases[number].first > at and not beside:
        number = _first(line, at)
    if number is None or _has_noun(line, number, at) or others(line, line.phrases[number].last, at):
        return None
    return number


def _has_noun(line: Line, number: int, at: int) -> bool:
    """Whether another noun stands right before the verb, and so is its subject: "her side was ready"."""
    small, row = line.words.carriers, line.row
    back = (i for i in range(at - 1, -1, -1) if row[i].low not in small and not is_adverb(row, i))
    head = next(back, at)
    inside = any(phrase.first <= head < phrase.last for phrase in line.phrases)
    return head >= line.phrases[number].last and not inside and is_noun(line.row[head], line.words)


def _named(line: Line, number: int) -> int:
    """Of two phrases for one party the one with a name: "Ben Houchen, a Conservative, who"."""
    phrase, determiners = line.phrases[number], line.words.roles.determiners
    begin = phrase.first - (line.row[phrase.first - 1].low in determiners)
    before = next((i for i in line.numbers() if line.phrases[i].last == begin - 1), None)
    apart = line.row[begin - 1].text == "," and line.row[phrase.last].low in _BEHIND_APPOSITION
    if before is None or not apart:
        return number
    first = line.phrases[before]
    if first.kind in _PLACES and not line.free[before]:
        return number
    related = line.row[phrase.last + 1].low in line.words.roles.relative
    described = line.row[begin].low in determiners and (line.free[before] or related)
    return before if first.name and (described or not phrase.name) else number


def _in_sentence(line: Line, number: int, verb: int) -> int | None:
    """The subject, where another sentence begins behind it the one that opens that: "…; he urged"."""
    semicolon = line.row.find(_SEMICOLON, line.phrases[number].last, verb)
    if semicolon is None:
        return number
    return next((i for i in line.subjects() if line.phrases[i].first == semicolon + 1), None)


def _is_thing(line: Line, verb: int, number: int) -> bool:
    """Whether it is no party that takes the stance: "a plan it accepted", "the head of X, which backs"."""
    row, words, phrase = line.row, line.words, line.phrases[number]
    if words.speech.turned:
        return False
    before = row[phrase.first - 1]
    reduced = phrase.last == verb and phrase.text.casefold() in words.pronouns.neuter
    which = row[verb - 1].low in words.stances.relative
    which &= phrase.kind == "person" or _is_of_noun(line, verb - 1)
    known = before.low in words.function or before.low in words.clause_openers
    return which or (reduced and before.kind == "word" and not known)


def _is_of_noun(line: Line, relative: int) -> bool:
    """Whether a "which" goes on about a noun that is no phrase: "the Directive on trade, which seeks"."""
    last = relative - 1 - (line.row[relative - 1].text == ",")
    inside = any(phrase.first <= last < phrase.last for phrase in line.phrases)
    return not inside and is_noun(line.row[last], line.words)


def _joint(line: Line, at: int) -> int | None:
    """The "and" by which this verb goes on with the subject of the last clause: "X is tegen A en wil B"."""
    join = at - 1
    while join > at - 1 - _REACH and line.row[join].low in line.words.speech.skip:
        join -= 1
    if join <= 0 or line.row[join].low not in line.words.speech.goes_on:
        return None
    return None if line.words.speech.turned and _pronoun_at(line, at + 1) else join


def _pronoun_at(line: Line, at: int) -> bool:
    return any(line.phrases[i].first == at for i in line.numbers("pronoun"))


def _verb_before(line: Line, join: int) -> int | None:
    """The last verb before this chunk, one of a main clause where the verb's place tells them apart."""
    inside = {i for phrase in line.phrases for i in range(phrase.first, phrase.last)}
    acts = (i for i in range(join - 1, 0, -1) if i not in inside and line.row[i].low in line.words.acts)
    verbs = [i for i in acts if line.words.speech.turned or not _is_described(line, i, join)]
    if line.row[join - 1].kind == "quote":
        verbs = [i for i in verbs if line.row[i].low in line.words.speech.verbs] or verbs
    main = (i for i in verbs if line.words.speech.turned and opener(line, i) not in line.words.clause_openers)
    return next(main, next(iter(verbs), None))


def _is_described(line: Line, verb: int, join: int) -> bool:
    """Whether it is a month ("May"), or stands in a relative clause: "X, who leads it, met Y and"."""
    if line.row[verb].capital:
        return True
    closed = line.row.find(_COMMA, verb, join) is not None
    return closed and opener(line, verb) in line.words.roles.relative


def _who(line: Line, number: int, at: int) -> int:
    """Whom "who" is about behind a place: "a mother in Lima, who opposes" is about the mother."""
    phrase = line.phrases[number]
    inside = line.row[phrase.first - 1].low in line.words.talks.places and not phrase.roles
    place = phrase.kind in ("land", "place") or inside
    if line.words.speech.turned or not place or line.row[at - 1].low not in line.words.roles.who:
        return number
    before = (i for i in range(number - 1, -1, -1) if line.phrases[i].kind in _PEOPLE)
    return next(before, number)


def _first(line: Line, last: int) -> int | None:
    """The first phrase before a chunk that may be a subject."""
    before = (i for i in line.subjects() if line.phrases[i].last <= last and line.phrases[i].kind != "place")
    return next(before, None)


def _is_said(line: Line, that: int) -> bool:
    """Whether "dat" opens what is said or wanted, not what belongs to the noun before it."""
    words = line.words
    if line.row[that].low not in words.speech.that:
        return False
    governing = line.row.chunks[clause_begin(line, that) : that]
    return any(chunk.low in words.speech.verbs or chunk.low in words.stances.verbs for chunk in governing)


def _is_nominative(line: Line, number: int) -> bool:
    """Whether a phrase is a pronoun that only a subject can be: "hij"."""
    low, pronouns = line.phrases[number].text.casefold(), line.words.pronouns
    oblique = pronouns.oblique | pronouns.object_too | pronouns.neuter
    return line.phrases[number].kind == "pronoun" and low in pronouns.subjects - oblique


def _own_of_clause(line: Line, at: int) -> int | None:
    """The phrase right behind the word that opens the clause, in languages that put the verb last."""
    begin = clause_begin(line, at)
    before = line.row[begin - 1]
    if not line.words.speech.turned or not begin or before.low not in line.words.clause_openers:
        return None
    first = begin + (line.row[begin].low in line.words.speech.skip)
    near = (i for i in line.subjects() if line.phrases[i].first in (begin, first))
    own = next((i for i in near if line.phrases[i].last <= at), None)
    if own is None or before.low not in line.words.roles.relative or _is_said(line, begin - 1):
        return own
    if before.low in line.words.talks.where or _is_nominative(line, own):
        return own
    behind = begin - 2 if line.row[begin - 2].text == "," else begin - 1
    antecedent = (i for i in line.numbers() if line.phrases[i].last == behind)
    return next(antecedent, own)
