"""Who says something in a sentence: verbs of saying with their subjects, "volgens X", "X:"."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.model import Mention
from bot.reading.line import Line
from bot.reading.shapes import Phrase, Phrases
from bot.reading.subjects import subject

_VERB_TO_PART = 14
"""Chunks between a verb and the particle that closes its clause."""
_AUTHOR = 5
"""Chunks behind a document among which stands by whom it is."""
_CLAUSE = 60
"""Chunks before a verb among which the clause that it stands in begins: more than anybody writes."""
_CLOSING = 3
"""Chunks from a verb that closes its sentence to the end: "laten weten."."""
_AGENT = 4
"""Chunks between a participle and who does it, in languages that put them apart."""
_BRACKET = 5
"""Chunks behind a name within which its bracket closes: "Jansen (CDA): “…”"."""
_DASHES = frozenset(",–—")
_CLAUSE_MARKS = frozenset(";:")
_APART = frozenset({"mark", "quote"})


@dataclass(frozen=True, slots=True)
class Saying:
    """`verb` is the chunk of the verb or of "volgens", `subject` the phrase that speaks, if one was found.

    `form`: verb, according ("volgens X") or colon ("X: …"). `first` and `last` are the chunks it takes up.
    """

    verb: int
    subject: int | None
    form: Literal["verb", "according", "colon"]
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Told:
    """The sentences of an article with their sayings; `speakers` is who spoke in each, as far as read."""

    lines: Sequence[Line]
    sayings: Sequence[Sequence[Saying]]
    speakers: dict[int, Mention]


def sayings(line: Line) -> list[Saying]:
    """Every saying of a sentence, in order."""
    if not line.phrases:
        return []
    found = list(_verbs(line))
    bare = {one.verb for one in found if one.subject is not None and _opens_bare_clause(line, one)}
    verbs = (saying for saying in found if not _is_embedded(line, saying, bare))
    heard = list(_heard(line))
    told = (saying for saying in verbs if saying.verb not in {one.verb for one in heard})
    speakers = {saying.last for saying in found if saying.subject is not None}
    according = (saying for saying in _according(line) if saying.first not in speakers)
    return sorted([*told, *heard, *according, *_colons(line)], key=lambda saying: saying.verb)


def speaker(line: Line, saying: Saying) -> Mention | None:
    """Who it is that says so."""
    return None if saying.subject is None else line.who[saying.subject]


def points(line: Line, saying: Saying) -> bool:
    """Whether somebody says what stands before: "Dat zegt X.", "Dat heeft X gisteren laten weten."."""
    begun = line.row[1].low in line.words.speech.auxiliaries and line.words.speech.turned
    closes = line.row[len(line.row) - 1].kind == "mark" and saying.verb >= len(line.row) - _CLOSING
    pointing = line.row[0].low in line.words.speech.say_so
    return saying.subject is not None and pointing and (saying.verb == 1 or (begun and closes))


def closing_part(line: Line, at: int, parts: Collection[str]) -> int | None:
    """Where the second part of a verb stands behind its first, if it does within the clause."""
    speech = line.words.speech
    for i in range(at + 1, min(len(line.row), at + _VERB_TO_PART)) if parts else ():
        if line.row[i].text in _CLAUSE_MARKS or line.row[i].low in speech.never_subject_after:
            return None
        if line.row[i].low in parts and not (_governs(line, i) and _has_object(line, at, i)):
            return i
    return None


def _governs(line: Line, at: int) -> bool:
    """Whether a preposition has its noun behind it here, and closes no clause: "van de lidstaten"."""
    low, behind = line.row[at].low, line.row[at + 1]
    noun = behind.low in line.words.roles.determiners or behind.named
    return low in line.words.speech.prepositions and (noun or not line.words.speech.turned)


def _has_object(line: Line, first: int, last: int) -> bool:
    """Whether more than a subject, if none stands before, is between a verb and its part."""
    before = any(phrase.last == first for phrase in line.phrases)
    subject = next((p for p in line.phrases if first < p.first and p.last <= last), None)
    taken = range(subject.first, subject.last) if subject and not before else ()
    between = (at for at in range(first + 1, last) if at not in taken)
    return any(line.row[at].low not in line.words.speech.skip for at in between)


def phrase_at(line: Line, at: int, phrases: Phrases) -> Phrase:
    """The longest of these phrases that stands at this chunk, word for word; () for none."""
    first = line.row[at].low
    for phrase in phrases:
        if phrase[0] == first and all(line.row[at + i].low == word for i, word in enumerate(phrase)):
            return phrase
    return ()


def _verbs(line: Line) -> Iterator[Saying]:
    taken = {i for phrase in line.phrases for i in range(phrase.first, phrase.last)}
    for at in range(len(line.row)):
        if at not in taken and _is_verb(line, at):
            number = _agent(line, at) if _is_participle(line, at) else None
            if number is None and _is_passive(line, at):
                continue
            number = subject(line, at) if number is None else number
            if number is not None and _is_heard(line, at, number):
                continue
            phrase = line.phrases[number] if number is not None else None
            first, last = (phrase.first, phrase.last) if phrase else (at, at + 1)
            yield Saying(at, number, "verb", min(at, first), max(at + 1, last))


def _is_verb(line: Line, at: int) -> bool:
    """Whether this chunk is a verb of saying, or the finite part of one in two parts."""
    chunk, speech = line.row[at], line.words.speech
    if chunk.kind != "word" or line.row[at - 1].low in speech.never_subject_after:
        return False
    if closing_part(line, at, speech.other.get(chunk.low, ())) is not None:
        return False
    if closing_part(line, at, speech.split.get(chunk.low, ())) is not None:
        return True
    if chunk.low in speech.nouns and not _is_finite(line, at):
        return False
    if phrase_at(line, at, speech.verb_phrases):
        return True
    return chunk.low in speech.verbs - speech.only_split and not _describes(line, at)


def _is_finite(line: Line, at: int) -> bool:
    """Whether a word that may be a noun too is a verb here: right behind a subject, or "has" or "also"."""
    if line.row[at + 1].low in line.words.speech.prepositions:
        return False
    subjects = {line.phrases[i].last for i in line.subjects()}
    return at in subjects or line.row[at - 1].low in line.words.speech.small


def _describes(line: Line, at: int) -> bool:
    """Whether a participle stands before a noun: "over alleged crimes"."""
    before, words = line.row[at - 1].low, line.words
    leads = before in words.speech.prepositions or before in words.roles.determiners
    subject_ends = any(phrase.last == at for phrase in line.phrases)
    return leads and not subject_ends and not words.speech.turned and _is_participle(line, at)


def _is_participle(line: Line, at: int) -> bool:
    return line.words.speech.participle.fullmatch(line.row[at].low) is not None


def _is_passive(line: Line, at: int) -> bool:
    """Whether the verb is done to its subject: "was told", "werd gisteren gewaarschuwd"."""
    speech = line.words.speech
    if not _is_participle(line, at):
        return False
    if speech.turned and line.row[at + 1].low in speech.passive:
        return True
    for i in range(at - 1, -1, -1):
        if line.row[i].low in speech.passive:
            return True
        between = line.row[i].kind not in _APART if speech.turned else line.row[i].low in speech.small
        if not between or line.row[i].low in line.words.clause_openers:
            return False
    return False


def _agent(line: Line, at: int) -> int | None:
    """Who does what a participle says, behind "door" or "by": "described by Ada Cole as"."""
    passive = line.words.speech.turned and _is_passive(line, at)
    for i in line.numbers():
        before = line.phrases[i].first - 1
        before -= line.row[before].low in line.words.names.articles
        if line.row[before].low in line.words.talks.by and (
            before == at + 1 or (passive and _near(line, i, at))
        ):
            return i
    return None


def _near(line: Line, number: int, at: int) -> bool:
    phrase = line.phrases[number]
    return abs(phrase.first - at) < _AGENT or abs(phrase.last - at) < _AGENT


def _is_embedded(line: Line, saying: Saying, bare: Collection[int]) -> bool:
    """Whether the verb stands inside a clause that somebody else says: "Hij zei dat zij denken …"."""
    if _is_parenthetical(line, saying):
        return False
    speech = line.words.speech
    for i in range(saying.verb - 1, max(0, saying.verb - _CLAUSE), -1):
        if line.row[i].low in speech.resume or line.row[i].text in _CLAUSE_MARKS:
            return False
        if line.row[i].low in speech.complementisers:
            return not (_is_insertion(line, saying, i) or names_by(line, saying))
        if i in bare and i < saying.first:
            return "," not in (chunk.text for chunk in line.row.chunks[i : saying.first])
    return False


def names_by(line: Line, saying: Saying) -> bool:
    """Whether it only says what somebody calls something: "wat X “…” noemt", "what X called “…”"."""
    relative = line.row[saying.first - 1].low in line.words.speech.free_relative
    quoted = (chunk.kind == "quote" for chunk in line.row.chunks[saying.first : saying.verb + 2])
    return relative and any(quoted)


def _is_insertion(line: Line, saying: Saying, at: int) -> bool:
    """Whether "dat" opens an insertion behind the subject: "Peru, dat de top leidt, noemt …"."""
    if saying.subject is None or line.row[saying.verb - 1].text not in _DASHES:
        return False
    return line.phrases[saying.subject].last <= at


def _opens_bare_clause(line: Line, saying: Saying) -> bool:
    """Whether a clause without "that" may stand behind the verb: "said the driver had left"."""
    return line.row[saying.verb].low in line.words.speech.bare_clause and saying.first < saying.verb


def _is_parenthetical(line: Line, saying: Saying) -> bool:
    """Whether it stands behind a mark or a quotation with its subject behind it: "…, zegt X"."""
    before = line.row[saying.verb - 1]
    marked = before.text in _DASHES or before.kind == "quote"
    return marked and saying.subject is not None and line.phrases[saying.subject].first > saying.verb


def _according(line: Line) -> Iterator[Saying]:
    starting = {phrase.first: i for i, phrase in reversed(list(enumerate(line.phrases)))}
    for at in range(len(line.row)):
        behind = at + len(phrase_at(line, at, line.words.speech.according))
        if behind == at:
            continue
        over_small = behind + 1 if line.row[behind].low in line.words.speech.skip else behind
        for first in sorted({behind, over_small, _author(line, behind)} & starting.keys()):
            number = starting[first]
            yield Saying(at, number, "according", at, line.phrases[number].last)


def _author(line: Line, at: int) -> int:
    """Where it stands by whom the document is: "a tweet on Monday by X"; -1 for no document."""
    words = line.words
    at += line.row[at].low in words.roles.determiners
    if line.row[at].low not in words.speech.documents:
        return -1
    by = words.talks.by | words.roles.of_strict
    written = line.row.find(by, at + 1, at + _AUTHOR)
    return written + 1 if written is not None else -1


def _is_heard(line: Line, at: int, number: int) -> bool:
    """Whether nobody is the subject: "klonk het"."""
    speech = line.words.speech
    return line.row[at].low in speech.heard and line.phrases[number].text.casefold() in speech.heard_with


def _heard(line: Line) -> Iterator[Saying]:
    """Where something is heard: "klinkt het bij de bond", "Op het ministerie is te horen dat"."""
    speech = line.words.speech
    places = [i for i in line.numbers() if _stands_behind(line, i, speech.heard_at)]
    for at in range(len(line.row)) if places else ():
        beside = line.row[at - 1].low in speech.heard_with or line.row[at + 1].low in speech.heard_with
        if line.row[at].low in speech.heard and beside:
            number = min(places, key=lambda i: abs(line.phrases[i].first - at))
            phrase = line.phrases[number]
            yield Saying(at, number, "according", min(at, phrase.first), max(at + 1, phrase.last))


def _stands_behind(line: Line, number: int, words: Collection[str]) -> bool:
    """Whether one of these words stands before a phrase that can speak, an article between or none."""
    phrase = line.phrases[number]
    at = phrase.first - 1
    at -= line.row[at].low in line.words.roles.determiners
    return at >= 0 and line.row[at].low in words and phrase.kind != "place"


def _colons(line: Line) -> Iterator[Saying]:
    """The speaker before a colon that brings in a quotation: "Jansen: “…”", "Jansen (CDA): “…”"."""
    if not line.phrases or line.phrases[0].first != 0:
        return
    at = line.phrases[0].last
    if line.row[at].text == "(":
        at = next((end + 1 for end in range(at, at + _BRACKET) if line.row[end].text == ")"), at)
    if line.row[at].text == ":" and line.row[at + 1].kind == "quote":
        yield Saying(at, 0, "colon", 0, at + 1)
