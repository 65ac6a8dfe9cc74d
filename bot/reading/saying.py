"""Who says something in a sentence: verbs of saying with their subjects, "volgens X", "X:"."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.model import Mention
from bot.reading.line import Line
from bot.reading.sections import Phrase, Phrases
from bot.reading.subjects import subject

_VERB_TO_PART = 14
"""Chunks between a verb and the particle that closes its clause."""
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
    found = list(_verbs(line))
    verbs = (saying for saying in found if not _is_embedded(line, saying, found))
    return sorted([*verbs, *_according(line), *_colons(line)], key=lambda saying: saying.verb)


def speaker(line: Line, saying: Saying) -> Mention | None:
    """Who it is that says so."""
    return None if saying.subject is None else line.who[saying.subject]


def closing_part(line: Line, at: int, parts: Collection[str]) -> int | None:
    """Where the second part of a verb stands behind its first, if it does within the clause."""
    ends = line.words.speech.never_subject_after
    for i in range(at + 1, min(len(line.row), at + _VERB_TO_PART)):
        if line.row[i].text in _CLAUSE_MARKS or line.row[i].low in ends:
            return None
        if line.row[i].low in parts:
            return i
    return None


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
            phrase = line.phrases[number] if number is not None else None
            first, last = (phrase.first, phrase.last) if phrase else (at, at + 1)
            yield Saying(at, number, "verb", min(at, first), max(at + 1, last))


def _is_verb(line: Line, at: int) -> bool:
    """Whether this chunk is a verb of saying, or the finite part of one in two parts."""
    chunk, speech = line.row[at], line.words.speech
    if chunk.kind != "word" or line.row[at - 1].low in speech.never_subject_after:
        return False
    if chunk.low in speech.take_place and closing_part(line, at, speech.not_with) is not None:
        return False
    if closing_part(line, at, speech.split.get(chunk.low, ())) is not None:
        return True
    if chunk.low in speech.only_split:
        return False
    return chunk.low in speech.verbs or bool(phrase_at(line, at, speech.verb_phrases))


def _is_participle(line: Line, at: int) -> bool:
    return line.words.speech.participle.fullmatch(line.row[at].low) is not None


def _is_passive(line: Line, at: int) -> bool:
    """Whether the verb is done to its subject: "was told", "werd gisteren gewaarschuwd"."""
    speech = line.words.speech
    if not _is_participle(line, at):
        return False
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


def _is_embedded(line: Line, saying: Saying, others: Sequence[Saying]) -> bool:
    """Whether the verb stands inside a clause that somebody else says: "Hij zei dat zij denken …"."""
    if _is_parenthetical(line, saying):
        return False
    speech = line.words.speech
    bare = {one.verb for one in others if one.subject is not None and _opens_bare_clause(line, one)}
    for i in range(saying.verb - 1, 0, -1):
        if line.row[i].low in speech.resume or line.row[i].text in _CLAUSE_MARKS:
            return False
        if line.row[i].low in speech.complementisers:
            return True
        if i in bare and i < saying.first:
            return "," not in (chunk.text for chunk in line.row.chunks[i : saying.first])
    return False


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
        for first in sorted({behind, over_small} & starting.keys()):
            number = starting[first]
            yield Saying(at, number, "according", at, line.phrases[number].last)


def _colons(line: Line) -> Iterator[Saying]:
    """The speaker before a colon that brings in a quotation: "Jansen: “…”", "Jansen (CDA): “…”"."""
    if not line.phrases or line.phrases[0].first != 0:
        return
    at = line.phrases[0].last
    if line.row[at].text == "(":
        at = next((end + 1 for end in range(at, at + _BRACKET) if line.row[end].text == ")"), at)
    if line.row[at].text == ":" and line.row[at + 1].kind == "quote":
        yield Saying(at, 0, "colon", 0, at + 1)
