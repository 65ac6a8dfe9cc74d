"""Which words of a sentence are verbs of saying: no nouns, no participles before one; some have two parts."""

from collections.abc import Collection
from functools import lru_cache

from bot.reading.line import Line
from bot.reading.nouns import is_noun
from bot.reading.shapes import Phrase

_VERB_TO_PART = 20
"""Chunks between a verb and the particle that closes its clause."""
_TWO = 2
_NAMES = 12
"""Chunks behind a verb of naming among which stands what something is called."""
_TOLD = 4
"""Chunks behind a verb of saying among which the colon of its quotation stands."""
_CARRIED = 3
"""Chunks before "was" among which stands the "had" of another participle: "had gezegd en was"."""
_COLON = frozenset(":")
_DASHES = frozenset(",–—")
_QUOTED = frozenset("\"“‘'")
_CLAUSE_MARKS = frozenset(";:")


def is_saying(line: Line, at: int) -> bool:
    """Whether this chunk is a verb of saying, or the finite part of one in two parts."""
    chunk, speech = line.row[at], line.words.speech
    may_say = chunk.kind == "word" and chunk.low in speech.openings
    if not may_say or line.row[at - 1].low in speech.never_subject_after:
        return False
    if _said_turn(line, at) in speech.views:
        return True
    apart = _other_part(line, at)
    part = closing_part(line, at, speech.split.get(chunk.low, ()))
    nearer = part is not None and apart is not None and part < apart and not _ends(line, apart)
    if apart is not None and not (nearer or _governs(line, apart)):
        return False
    if part is not None or _names(line, at):
        return True
    return _is_beside(line, at) if chunk.low in speech.beside else _is_plain(line, at)


def _other_part(line: Line, at: int) -> int | None:
    """Where the part stands that makes it a verb that says nothing, which no clause with "dat" takes in."""
    speech = line.words.speech
    part = closing_part(line, at, speech.other.get(line.row[at].low, ()))
    if part is None or _ends(line, part):
        return part
    return part if line.row.find(speech.that, at + 1, part) is None else None


def _ends(line: Line, at: int) -> bool:
    """Whether a chunk is the last of its clause, as the second part of a verb in a main clause is."""
    return line.row[at + 1].kind in ("mark", "nothing")


def _asks(line: Line, at: int) -> bool:
    """Whether somebody asks what stands between marks before them: "“…?” he asked"."""
    asks = line.row[at].low in line.words.speech.asks
    return asks and any(p.last == at and line.row[p.first - 1].kind == "quote" for p in line.phrases)


def _is_plain(line: Line, at: int) -> bool:
    """Whether a verb of saying in one part, or a turn that says the same, stands here and is no noun."""
    chunk, speech = line.row[at], line.words.speech
    if chunk.low in speech.nouns and not _is_finite(line, at):
        return False
    if _said_turn(line, at):
        return True
    says = chunk.low in speech.whole_verbs or _brings_clause(line, at) or _asks(line, at)
    return says and not _describes(line, at)


def _brings_clause(line: Line, at: int) -> bool:
    """Whether a verb that only says something with a clause has it: "rekent erop dat", "agreed that"."""
    speech = line.words.speech
    if line.row[at].low not in speech.with_clause:
        return False
    behind = at + 1
    while line.row[behind].low in speech.clause_links:
        behind += 1
    pointing = line.row[behind + 1].low in line.words.roles.whens
    return line.row[behind].low in speech.that and not pointing


def closing_part(line: Line, at: int, parts: Collection[str]) -> int | None:
    """Where the second part of a verb stands behind its first, if it does within the clause."""
    speech = line.words.speech
    for i in range(at + 1, min(len(line.row), at + _VERB_TO_PART)) if parts else ():
        if line.row[i].text in _CLAUSE_MARKS or line.row[i].low in speech.never_subject_after:
            return None
        governs = _governs(line, i) and _has_object(line, at, i) and not _brings_infinitive(line, i)
        if line.row[i].low in parts and not (governs or _belongs_to_guest(line, at, i)):
            return i
    return None


def _brings_infinitive(line: Line, at: int) -> bool:
    """Whether what somebody is told to do follows: "riep hen op de wapens neer te leggen"."""
    row, markers = line.row, line.words.speech.infinitive_markers
    marked = row.find(markers, at + 1, at + _VERB_TO_PART) if line.words.speech.turned else None
    return marked is not None and all(chunk.kind != "mark" for chunk in row.chunks[at:marked])


def _belongs_to_guest(line: Line, first: int, part: int) -> bool:
    """Whether "van" belongs to whom somebody spoke with: "sprak met de leden van de bond"."""
    preposition = line.row[part].low in line.words.roles.of_strict
    return preposition and line.row.has(line.words.talks.with_strict, first + 1, part)


def phrase_at(line: Line, at: int, phrases: tuple[Phrase, ...]) -> Phrase:
    """The longest of these phrases that stands at this chunk, word for word; () for none."""
    return line.row.phrase_at(at, phrases)


def turn_at(line: Line, at: int, turns: tuple[Phrase, ...]) -> Phrase:
    """The same of a turn of saying, whose subject may stand inside it: "hield X het erop"."""
    if not turns:
        return ()
    whole = phrase_at(line, at, turns)
    if whole or not line.words.speech.turned:
        return whole
    behind = _over_subject(line, at + 1)
    low = line.row[at].low
    whole_verb = low in line.words.speech.verbs
    near = (turn for turn in turns if (whole_verb or len(turn) > _TWO) and turn[0] == low)
    stands = (
        turn for turn in near if all(line.row[behind + i].low == word for i, word in enumerate(turn[1:]))
    )
    return next(stands, ()) if behind > at + 1 else ()


@lru_cache(maxsize=64)
def _said_turn(line: Line, at: int) -> Phrase:
    """The turn of saying that begins at a chunk."""
    return turn_at(line, at, line.words.speech.turns.get(line.row[at].low, ()))


def _over_subject(line: Line, at: int) -> int:
    """Past the subject that stands here, and small words before and behind it."""
    small, row = line.words.speech.skip, line.row
    while row[at].low in small or row[at].low in line.words.names.articles or row[at].is_form("adjective"):
        at += 1
    at = next((phrase.last for phrase in line.phrases if phrase.first <= at < phrase.last), at)
    while row[at].low in small:
        at += 1
    return at


def brings_quotation(line: Line, verb: int) -> bool:
    """Whether a colon and a quotation stand close behind: "had told her: “…”", not "than expected: “…”"."""
    speech = line.words.speech
    low = line.row[verb].low
    if not (low in speech.telling or low in speech.plainly or low in speech.addressed):
        return False
    colon = line.row.find(_COLON, verb + 1, verb + _TOLD)
    return colon is not None and line.row[colon + 1].kind == "quote"


def is_participle(line: Line, at: int) -> bool:
    """Whether the chunk has a form that a passive is made with, and is no turn like "convinced that"."""
    speech, low = line.words.speech, line.row[at].low
    if speech.participle.fullmatch(low) is None:
        return False
    return not (low in speech.turns and phrase_at(line, at, speech.views))


def is_passive(line: Line, at: int) -> bool:
    """Whether the verb is done to its subject: "was told", "werd gisteren gewaarschuwd"."""
    speech = line.words.speech
    if not is_participle(line, at):
        return False
    if speech.turned and line.row[at + 1].low in speech.passive:
        return True
    for i in range(at - 1, -1, -1):
        if line.row[i].low in speech.passive:
            return True
        if line.row[i].low in speech.done:
            return not line.row.has(line.words.talks.had, max(0, i - _CARRIED), at)
        adverb = line.row[i].low in speech.small or line.row[i].low.endswith(speech.adverb_endings)
        between = line.row[i].kind != "mark" if speech.turned else adverb
        if not between or line.row[i].low in line.words.clause_openers:
            return False
    return False


def _governs(line: Line, at: int) -> bool:
    """Whether a preposition has its noun behind it here, and closes no clause: "van de lidstaten"."""
    low, behind = line.row[at].low, line.row[at + 1]
    noun = behind.low in line.words.roles.determiners or behind.named or behind.low[:1].isdigit()
    return low in line.words.speech.prepositions and (noun or not line.words.speech.turned)


def _has_object(line: Line, first: int, last: int) -> bool:
    """Whether more than a subject, if none stands before, is between a verb and its part."""
    before = any(line.phrases[i].last == first for i in line.subjects())
    subject = next((p for p in line.phrases if first < p.first and p.last <= last), None)
    taken = range(subject.first, subject.last) if subject and not before else ()
    between = (at for at in range(first + 1, last) if at not in taken)
    return any(line.row[at].low not in line.words.speech.skip for at in between)


def _names(line: Line, at: int) -> bool:
    """Whether a verb of naming says what something is: "called the plan “…”", "called it a gift"."""
    words, row = line.words, line.row
    if row[at].low not in words.speech.naming or not _begins_object(line, at + 1):
        return False
    for i in range(at + 2, min(len(row), at + _NAMES)):
        if row[i].kind == "quote" or _is_marked(line, i):
            return True
        if row[i].kind == "mark" and row[i].low != "'s":
            return False
        if row[i].low in words.speech.verbs or row[i].low in words.clause_openers:
            return False
        stances = words.stances
        judged = any(phrase_at(line, i, each) for each in (stances.bad, stances.good, stances.judging))
        indefinite = row[i].low in words.names.articles and row[i].low not in words.roles.definite
        if judged or (indefinite and (i == at + 2 or row[i - 1].low not in words.function)):
            return True
    return False


def _is_marked(line: Line, at: int) -> bool:
    """Whether a quotation mark stands right before a word: "called it “absurd”"."""
    behind = line.row[at].start - line.sentence.start
    return line.sentence.text[behind - 1 : behind] in _QUOTED


def _begins_object(line: Line, at: int) -> bool:
    """Whether something known is spoken of here: "the plan", "him", a name."""
    words, low = line.words, line.row[at].low
    pronoun = low in words.pronouns.oblique or low in words.pronouns.neuter
    return low in words.roles.definite or pronoun or line.row[at].named


def _is_beside(line: Line, at: int) -> bool:
    """Whether a form that may be a noun tells what somebody says beside: "…, warning that".

    So it does behind who is brought in: "…, with Ada Cole calling it “…”".
    """
    before = line.row[at - 1]
    brought = line.words.talks.with_strict
    beside = any(
        phrase.last == at and line.row[phrase.first - 1].low in brought
        for phrase in line.phrases
        if phrase.kind in ("person", "role", "people")
    )
    return before.text in _DASHES or before.low in line.words.speech.goes_on or beside


def _is_finite(line: Line, at: int) -> bool:
    """Whether a word that may be a noun too is a verb here: right behind a subject, or "has" or "also"."""
    roles = line.words.roles
    owned = line.row[at - 1].low in roles.possessives | roles.numbers
    persons = {line.phrases[i].last for i in line.subjects("person", "pronoun")}
    if at in persons and line.row[at + 1].low in roles.for_field:
        return True
    if owned or line.row[at + 1].low in line.words.speech.prepositions:
        return False
    subjects = {line.phrases[i].last for i in line.subjects()}
    begins = {line.phrases[i].first for i in line.subjects()}
    turned = line.words.speech.turned and line.row[at - 1].text == "," and at + 1 in begins
    return turned or at in subjects or line.row[at - 1].low in line.words.speech.small


def _describes(line: Line, at: int) -> bool:
    """Whether a participle stands before a noun: "over alleged crimes"."""
    before, words = line.row[at - 1].low, line.words
    if words.speech.turned:
        noun = is_noun(line.row[at + 1], words) or line.row[at + 1].low in words.bodies.heads
        return at > 1 and before in words.roles.definite and noun and line.row[at].low.endswith("e")
    governed = before in words.speech.prepositions and line.row[at - 2].low not in words.speech.auxiliaries
    leads = governed or before in words.roles.determiners
    subject_ends = any(phrase.last == at for phrase in line.phrases)
    return leads and not subject_ends and not words.speech.turned and is_participle(line, at)
