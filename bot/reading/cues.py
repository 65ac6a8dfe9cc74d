"""Whether a word that may take a stance does so here: as a verb of the clause, not as a noun or a wish."""

from collections.abc import Sequence

from bot.model import Mention
from bot.reading import closings, doubt
from bot.reading.holders import clause_begin, finite, holder, is_participle, opener
from bot.reading.line import Line, is_left_out
from bot.reading.nouns import is_adverb, is_noun
from bot.reading.other_verbs import is_another
from bot.reading.shapes import Stance

_REACH = 14
"""Chunks between a verb and the word that belongs to it."""
_INSIDE = 4
"""Chunks that may belong to a subject behind its noun: "workers at the plant"."""
_MARKS = frozenset(",–—-")
"""Marks with which words between a subject and its verb close."""
_COPULA = 2
"""Words of a phrase that is a copula and a preposition: "is voor"."""


def is_verb(line: Line, at: int) -> bool:
    """Whether the chunk is a verb that says what somebody does: no noun, no infinitive, not behind "if"."""
    return not is_another(line, at) and is_said(line, at)


def is_said(line: Line, at: int) -> bool:
    """Whether the chunk is a verb that says so, whatever verb it is by the words behind it."""
    row = line.row
    marked = row[at - 1].kind == "word" and row[at - 1].low in line.words.speech.infinitive_markers
    asked_for = row[at].low not in line.words.stances.carried and opener(line, at) in line.words.talks.where
    marked &= not (asked_for and line.words.speech.turned)
    if row[at].kind != "word" or marked:
        return False
    if leaves_open(line, finite(line, at)) or _is_only_possible(line, at):
        return False
    if line.words.speech.turned:
        return not (_is_noun(line, at) or _is_infinitive(line, at))
    if row[at].low.endswith(line.words.speech.active_endings):
        return _follows_clause(line, at)
    return _is_plain(line, at) if row[at].low in line.words.stances.carried else _follows_subject(line, at)


def intended_at(line: Line, at: int) -> int | None:
    """Where the verb stands by which somebody has made up their mind to what this one says: "decided to"."""
    row, words = line.row, line.words
    if row[at - 1].low not in words.speech.infinitive_markers or leaves_open(line, at):
        return None
    near = at - 2 - (row[at - 2].low in words.stances.negations)
    first = clause_begin(line, at) if words.speech.turned else near
    meant = row.find(words.stances.intends, first, at - 1)
    noun = meant is not None and row[meant - 1].low in words.roles.determiners
    return None if noun else meant


def _is_infinitive(line: Line, at: int) -> bool:
    """Whether a form of several closes the clause of one: "hij hoorde een straf eisen"."""
    if line.row[at].low not in line.words.stances.carried or finite(line, at) != at:
        return False
    going = line.row.has(line.words.stances.going, clause_begin(line, at), at)
    if going or line.row[at + 1].kind not in ("mark", "nothing"):
        return False
    number = holder(line, at)
    if number is None or line.phrases[number].plural or len(line.joined(number)) > 1:
        return False
    return not _is_several(line, number)


def _is_plain(line: Line, at: int) -> bool:
    """Whether a plain form has its auxiliary or its subject, or stands behind a mark and is no noun."""
    row, words = line.row, line.words
    apart = row[at - 1].kind == "mark" or row[at - 1].low in words.roles.relative
    return _is_carried(line, at) or (apart and row[at].low not in words.stances.nouns_too)


def is_of_adjective(line: Line, at: int, phrase: Sequence[str]) -> bool:
    """Whether a copula with "voor" belongs to the adjective before it: "dat goed is voor de helft"."""
    words, before = line.words, line.row[at - 1]
    copula = {phrase[0]} <= words.roles.become | words.speech.auxiliaries and len(phrase) == _COPULA
    closes = words.speech.turned and copula and phrase[-1] in words.speech.prepositions
    if closes and _is_office(line, at):
        return True
    if not closes or before.kind != "word" or _subject_ends(line, at):
        return False
    small = words.carriers | words.roles.conjunctions | words.speech.clause_breaks | words.clause_openers
    return before.low not in small | words.pronouns.subjects


def _is_office(line: Line, at: int) -> bool:
    """Whether a copula closes a clause on what somebody was: "die minister van Justitie was voor de PvdA"."""
    role = next((i for i in line.numbers("role") if line.phrases[i].last == at), None)
    opens = line.row[clause_begin(line, at) - 1].low in line.words.roles.relative
    return opens and role is not None and line.phrases[role].first > clause_begin(line, at)


def leaves_open(line: Line, at: int) -> bool:
    """Whether the clause of a chunk leaves open whether it is so: "als de bond weigert"."""
    return doubt.leaves_open(line, at) or _is_expected(line, at)


def _is_expected(line: Line, at: int) -> bool:
    """Whether the clause only tells what may come: "vreest dat de bond weigert", "could mean that"."""
    if opener(line, at) not in line.words.speech.that:
        return False
    that = clause_begin(line, at) - 1
    governing = line.row.chunks[clause_begin(line, that) : that]
    unsure = line.words.stances.expects | line.words.stances.maybe
    return any(chunk.low in unsure for chunk in governing)


def is_wanted(line: Line, at: int) -> bool:
    """Whether the clause is what somebody else demands or offers: "eist dat de bond het plan steunt"."""
    if opener(line, at) not in line.words.speech.that:
        return False
    that = clause_begin(line, at) - 1
    that = that if at == that + 1 else _first_that(line, that)
    begin = clause_begin(line, that)
    wants = (i for i in range(begin, that) if takes(line, i))
    return any(_whose(line, i) != _whose(line, at) or _is_pointed_at(line, i, at) for i in wants)


def _is_pointed_at(line: Line, demands: int, at: int) -> bool:
    """Whether "he" of what somebody demands is another: "Cole demanded that he drop it"."""
    stances, number = line.words.stances, holder(line, at)
    asks = any(stance == "demands" for stance, _ in stances.verbs[line.row[demands].low])
    asks &= line.row[demands].low not in stances.subjunctive
    return asks and number is not None and line.phrases[number].kind == "pronoun"


def _first_that(line: Line, that: int) -> int:
    """The "that" of a clause to which "and" joins this one: "eist dat de bond blijft en dat Peru gaat"."""
    goes_on, said = line.words.speech.goes_on, line.words.speech.that
    while line.row[that - 1].low in goes_on:
        before = next((i for i in range(that - 2, 0, -1) if line.row[i].low in said), None)
        if before is None:
            return that
        that = before
    return that


def is_asked_for(line: Line, at: int) -> bool:
    """Whether others want what the clause says, and do not only insist: "wants guarantees that X will"."""
    before = line.row.chunks[:at]
    return is_wanted(line, at) and not any(chunk.low in line.words.stances.subjunctive for chunk in before)


def takes(line: Line, at: int) -> bool:
    """Whether the verb at a chunk takes a stance with what stands behind it."""
    parts = [part for _, part in line.words.stances.verbs.get(line.row[at].low, ())]
    return any(not part or closings.closing(line, at, part) is not None for part in parts)


def _whose(line: Line, at: int) -> Mention | None:
    number = holder(line, at)
    return None if number is None else line.who[number]


def is_passive(line: Line, at: int) -> bool:
    """Whether the subject is what the stance is on: "Haar motie werd verworpen", "was rejected"."""
    speech, row, first = line.words.speech, line.row, finite(line, at)
    if row[at].low.endswith(speech.active_endings) or not is_participle(line, at):
        return False
    if not speech.turned:
        alone = first == at and row[at + 1].low in line.words.talks.by
        beside = is_adverb(row, at - 1) and row[at - 2].low in speech.passive
        return alone or beside or row.has(speech.passive, first, at)
    bare = first == at and row[at + 1].low in line.words.talks.by
    done = row[first].low in speech.undergone and row[at].low in line.words.stances.participles
    return bare or done or row[first].low in speech.passive or row[first].low in line.words.roles.become


def negated(line: Line, verb: int, closing: int) -> bool:
    """Whether "niet" belongs to the verb: between its auxiliary and it, or behind it in the same clause."""
    negations, row = line.words.stances.negations, line.row
    ahead = verb - 2 if row[verb - 1].low in line.words.roles.determiners else verb - 1
    first = finite(line, verb)
    marked = first - 2 if row[first - 1].low in line.words.speech.infinitive_markers else first
    if row.has(negations, marked, verb) or row[ahead].low in negations:
        return True
    if not line.words.speech.turned:
        return row[verb + 1].low in negations
    begins = clause_begin(line, verb) if opener(line, verb) in line.words.clause_openers else verb
    return row.has(negations, begins, verb) or row.has(
        negations, verb + 1, max(closing, doubt.clause_end(line, verb))
    )


def turned(line: Line, verb: int, stance: Stance) -> Stance | None:
    """What "not" makes of a stance; None where it leaves it open what the party thinks: "eist geen"."""
    stances, near = line.words.stances, {line.row[verb].low, line.row[verb - 1].low}
    if near & stances.left_open and stance == "against":
        return "considers"
    either = line.row.find(line.words.doubt.either, 0, verb + _REACH)
    if either is not None and line.row[either + 1].low in stances.negations:
        return None
    asks = stance == "demands" and line.row[verb].low not in stances.wants and not _asks_not_to(line, verb)
    return None if asks or near & stances.undecided else stances.flips.get(stance)


def _asks_not_to(line: Line, verb: int) -> bool:
    """Whether "not" belongs to what is asked for: "verzocht hen niet te vliegen", not "vroeg niet om"."""
    row, markers = line.row, line.words.speech.infinitive_markers
    denied = row.find(line.words.stances.negations, verb + 1, len(row))
    if denied is None:
        return False
    behind = row.chunks[denied : doubt.clause_end(line, denied)]
    begun = row.has(markers | line.words.speech.that, verb + 1, denied)
    return begun or sum(chunk.low in markers for chunk in behind) == 1


def leaves_out(line: Line, verb: int, number: int) -> bool:
    """Whether words before the verb leave others out: "Anders dan X is Y", "Few ministers support"."""
    before = [phrase for phrase in line.phrases if phrase.last <= verb]
    behind = line.phrases[number].first > verb
    few = line.row[line.phrases[number].first].low in line.words.doubt.excluding
    return few or (behind and any(is_left_out(line.row, phrase.first - 1) for phrase in before))


def _is_only_possible(line: Line, at: int) -> bool:
    """Whether it is only said to be possible or needed: "kan het plan blokkeren", "could demand"."""
    maybe, row, first = line.words.stances.maybe, line.row, finite(line, at)
    return row.has(maybe, first, at) and not row.has(line.words.stances.negations, first, at)


def _is_noun(line: Line, at: int) -> bool:
    """Whether an article or a possessive makes it a noun: "de eisen", "hun nieuwe eisen"."""
    roles, row = line.words.roles, line.row
    owns = (roles.determiners, roles.numbers, line.words.doubt.counting)
    owned = any(row[at - 1].low in one for one in owns)
    of = line.words.stances.carried if row[at + 1].low in roles.of_strict else frozenset()
    asks = row[at].low in line.words.stances.asks and row[at].low in line.words.stances.carried
    asked = (asks or row[at].low in of) and row[at - 1].low in line.words.speech.prepositions
    articled = row[at - 1].low in line.words.names.articles
    articled &= row[at - 1].low not in line.words.pronouns.neuter
    articled &= row[at].low.endswith(roles.inflections) and is_noun(row[at + 1], line.words)
    asked |= articled
    return asked or (owned and row[at].low in line.words.stances.carried) or row[at - 1].low == "'s"


def _follows_clause(line: Line, at: int) -> bool:
    """Whether a participle tells what somebody does beside: "…, demanding that", "is demanding"."""
    before, words = line.row[at - 1], line.words
    if line.row[at].low in words.stances.carried:
        return before.low in words.speech.auxiliaries
    beside = before.text == "," or before.low in words.speech.small or before.low in words.speech.goes_on
    return beside or before.low in words.stances.by_doing or _subject_ends(line, at)


def _is_carried(line: Line, at: int) -> bool:
    """Whether a plain form has its auxiliary, or several before it: "unions demand"; not "are back"."""
    words, row = line.words, line.row
    carrier, before = row[finite(line, at)].low, row[at - 1].low
    denied = before in words.stances.negations and row[at - 2].low in words.speech.passive
    if before in words.speech.passive or denied:
        return False
    carried = carrier in words.speech.auxiliaries and carrier not in words.talks.had
    if carried or before in words.stances.will_not or before in words.stances.negations:
        return True
    number = holder(line, at)
    if number is None or not (line.phrases[number].plural or _is_several(line, number)):
        return False
    between = row.chunks[line.phrases[number].last : at]
    goes_on = row[at - 1].low in words.speech.goes_on
    small = all(c.low in line.words.speech.skip for c in between)
    return small or goes_on or (between[0].low in words.speech.prepositions and len(between) <= _INSIDE)


def _is_several(line: Line, number: int) -> bool:
    phrase = line.phrases[number]
    last = line.row[phrase.last - 1].low
    pronoun = phrase.kind == "pronoun" and last in line.words.pronouns.plural
    return pronoun or len(line.joined_before(number)) > 1 or last.endswith(line.words.bodies.plural_endings)


def _follows_subject(line: Line, at: int) -> bool:
    """Whether what stands before lets a finite verb follow: a subject, a small word, "who", a comma."""
    before, words = line.row[at - 1], line.words
    small = before.low in words.speech.small or before.low in words.speech.goes_on
    small |= is_adverb(line.row, at - 1)
    return small or before.text in _MARKS or before.low in words.roles.relative or _subject_ends(line, at)


def _subject_ends(line: Line, at: int) -> bool:
    return any(phrase.last == at for phrase in line.phrases)
