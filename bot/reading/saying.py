"""Who says something in a sentence: verbs of saying with their subjects, "volgens X", "X:"."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.model import Mention
from bot.reading import accounts, heard
from bot.reading.accounts import Account
from bot.reading.carried import is_resumed
from bot.reading.claims import claims
from bot.reading.described import doing
from bot.reading.line import Line
from bot.reading.nouns import is_noun
from bot.reading.subjects import subject
from bot.reading.verbs import brings_quotation, is_participle, is_passive, is_saying, phrase_at

_BEGINS = 2
"""Chunks from the word that opens a clause to its subject."""
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
_APART = frozenset({"mark", "nothing"})


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
    verbs = (one for one in found if _is_first(line, one, found) or not _is_embedded(line, one, bare))
    places = [Saying(at, number, "according", *span) for at, number, span in heard.places(line)]
    told = (saying for saying in verbs if saying.verb not in {one.verb for one in places})
    speakers = {saying.last for saying in found if saying.subject is not None}
    according = (_of_account(one) for one in accounts.according(line) if one.first not in speakers)
    own = (_of_account(one) for one in accounts.own(line))
    told_by = [*told, *_claims(line), *places, *according, *own, *_colons(line)]
    return sorted(told_by, key=lambda saying: saying.verb)


def _of_account(one: Account) -> Saying:
    return Saying(one.at, one.teller, "according", one.first, one.last)


def speaker(line: Line, saying: Saying) -> Mention | None:
    """Who it is that says so."""
    return None if saying.subject is None else line.who[saying.subject]


def points(line: Line, saying: Saying) -> bool:
    """Whether somebody says what stands before: "Dat zegt X.", "Dat heeft X gisteren laten weten."."""
    if saying.subject is None or line.row[0].low not in line.words.speech.say_so:
        return False
    begun = line.row[1].low in line.words.speech.auxiliaries and line.words.speech.turned
    last = line.row[len(line.row) - 1].kind == "mark" and saying.verb >= len(line.row) - _CLOSING
    small = line.words.verbs | line.words.clause_openers | line.words.speech.clause_breaks
    behind = range(saying.verb + 1, len(line.row))
    clause = next((at for at in behind if line.row[at].kind == "mark"), len(line.row))
    closes = last or not line.row.has(small, saying.verb + 1, clause)
    return saying.verb == 1 or (begun and closes)


def _verbs(line: Line) -> Iterator[Saying]:
    taken = {i for phrase in line.phrases for i in range(phrase.first, phrase.last)}
    for at in line.row.where(line.words.speech.openings):
        if at not in taken and is_saying(line, at):
            number = _agent(line, at) if is_participle(line, at) else None
            if number is None and is_passive(line, at):
                continue
            number = _subject(line, at) if number is None else number
            if number is not None and heard.is_heard(line, at, number):
                continue
            phrase = line.phrases[number] if number is not None else None
            first, last = (phrase.first, phrase.last) if phrase else (at, at + 1)
            yield Saying(at, number, "verb", min(at, first), max(at + 1, last))


def _claims(line: Line) -> Iterator[Saying]:
    """What somebody says by a noun: "the claim by X that"."""
    for at, number in claims(line):
        phrase = line.phrases[number]
        yield Saying(at, number, "verb", min(at, phrase.first), max(at + 1, phrase.last))


def _subject(line: Line, at: int) -> int | None:
    """Who says it, nobody where a noun that is no phrase may be the subject: "but others warned"."""
    number = _cited(line, at)
    number = subject(line, at) if number is None else number
    far = number is not None and line.phrases[number].last < at and doing(line, at) is None
    return None if far and _is_unread(line, at - 1) else number


def _cited(line: Line, at: int) -> int | None:
    """Whom somebody quotes: "quoted the minister as saying"."""
    if line.row[at - 1].low not in line.words.roles.in_office:
        return None
    citing = line.words.doubt.citing
    before = (i for i in line.numbers() if line.phrases[i].last == at - 1)
    return next((i for i in before if line.row[line.phrases[i].first - 1].low in citing), None)


def _is_unread(line: Line, at: int) -> bool:
    """Whether a noun that is no phrase stands right before a verb: the subject is not known then."""
    row, words = line.row, line.words
    if row[at].low in words.speech.nobody:
        return True
    adverb = row[at].low.endswith(words.speech.adverb_endings)
    if words.speech.turned or adverb or not is_noun(row[at], words):
        return False
    return not any(phrase.first <= at < phrase.last for phrase in line.phrases)


def _agent(line: Line, at: int) -> int | None:
    """Who does what a participle says, behind "door" or "by": "described by Ada Cole as"."""
    passive = line.words.speech.turned and is_passive(line, at)
    for i in line.numbers():
        before = line.phrases[i].first - 1
        before -= line.row[before].low in line.words.names.articles
        if line.row[before].low in line.words.talks.by and (
            before == at + 1
            or (passive and min(abs(line.phrases[i].first - at), abs(line.phrases[i].last - at)) < _AGENT)
            or _ends_at(line, i, at)
        ):
            return i
    return None


def _ends_at(line: Line, number: int, at: int) -> bool:
    """Whether a phrase stands right before a participle that closes its clause: "is door X gewaarschuwd"."""
    return line.words.speech.turned and line.phrases[number].last == at


def _is_first(line: Line, saying: Saying, found: Sequence[Saying]) -> bool:
    """Whether nobody says or wants anything before: "It was a year ago that X announced"."""
    if any(one.verb < saying.verb and one.subject is not None for one in found):
        return False
    wants = line.words.stances.verbs
    return saying.subject is not None and all(c.low not in wants for c in line.row.chunks[: saying.verb])


def _is_embedded(line: Line, saying: Saying, bare: Collection[int]) -> bool:
    """Whether the verb stands inside a clause that somebody else says: "Hij zei dat zij denken …"."""
    speech = line.words.speech
    joins = line.row[saying.first - 1].low in speech.goes_on and saying.last == saying.verb + 1
    apart = is_resumed(line, saying.verb) or brings_quotation(line, saying.verb)
    if apart or _is_parenthetical(line, saying):
        return False
    for i in range(saying.verb - 1, max(0, saying.verb - _CLAUSE), -1):
        if line.row[i].low in speech.resume or line.row[i].text in _CLAUSE_MARKS:
            return False
        if _opens_another(line, saying, i):
            return False
        if line.row[i].low in speech.complementisers:
            return not (
                _is_of_noun(line, saying, i)
                or _is_insertion(line, saying, i)
                or names_by(line, saying)
                or _is_put_in(line, saying, i)
                or answers(line, saying)
            )
        if i in bare and i < saying.first:
            return not joins and "," not in (chunk.text for chunk in line.row.chunks[i : saying.first])
    return False


def _is_of_noun(line: Line, saying: Saying, at: int) -> bool:
    """Whether the clause is that of what is denied behind it: "Reports that … were denied by X"."""
    doubted = line.words.stances.doubted | line.words.speech.claims
    agent = saying.subject is not None and line.phrases[saying.subject].first > saying.verb
    opens = line.row[at - 1].low in doubted and not any(p.last < at for p in line.phrases)
    return agent and opens and is_passive(line, saying.verb)


def _opens_another(line: Line, saying: Saying, at: int) -> bool:
    """Whether a clause with its own speaker begins here: "…, as Downing Street insisted"."""
    opens = line.row[at].low in line.words.speech.clause_breaks and line.row[at - 1].text == ","
    return opens and at < saying.first <= at + _BEGINS and not line.words.speech.turned


def answers(line: Line, saying: Saying) -> bool:
    """Whether it answers what the sentence opens with: "Asked whether he would resign, Hale said"."""
    asked = line.words.speech.asked
    opens = any(phrase_at(line, 0, (phrase,)) for phrase in asked)
    return opens and line.row[min(saying.first, saying.verb) - 1].text == ","


def names_by(line: Line, saying: Saying) -> bool:
    """Whether it only says what somebody calls something: "wat X “…” noemt", "what X called “…”"."""
    relative = line.row[saying.first - 1].low in line.words.speech.free_relative
    quoted = (chunk.kind == "quote" for chunk in line.row.chunks[saying.first : saying.verb + 2])
    return relative and any(quoted)


def _is_put_in(line: Line, saying: Saying, at: int) -> bool:
    """Whether somebody says what a relative clause tells: "a step that Ada Cole said would"."""
    said = saying.subject is not None and line.phrases[saying.subject].last == saying.verb
    opens = line.row[at].low in line.words.speech.that and at <= saying.first <= at + 1
    return said and opens and line.row[saying.verb + 1].low in line.words.speech.auxiliaries


def _is_insertion(line: Line, saying: Saying, at: int) -> bool:
    """Whether "dat" opens an insertion behind the subject: "Peru, dat de top leidt, noemt …"."""
    begin = saying.verb
    while not line.words.speech.turned and line.row[begin - 1].low in line.words.carriers:
        begin -= 1
    if saying.subject is None or line.row[begin - 1].text not in _DASHES:
        return False
    named = line.phrases[saying.subject].last == begin - 1 and line.phrases[0].last == at
    return named or line.phrases[saying.subject].last <= at


def _opens_bare_clause(line: Line, saying: Saying) -> bool:
    """Whether a clause without "that" may stand behind the verb: "said the driver had left"."""
    return line.row[saying.verb].low in line.words.speech.bare_clause and saying.first < saying.verb


def _is_parenthetical(line: Line, saying: Saying) -> bool:
    """Whether it stands behind a mark or a quotation with its subject behind it: "…, zegt X"."""
    if saying.subject is None:
        return False
    at = min(saying.verb, saying.first) - 1
    before = line.row[at - 1] if line.row[at].low in line.words.speech.say_so else line.row[at]
    marked = before.text in _DASHES or before.kind == "quote"
    if line.phrases[saying.subject].first > saying.verb or not marked:
        return marked
    return not line.words.speech.turned and _says_no_more(line, saying.verb + 1)


def _says_no_more(line: Line, at: int) -> bool:
    """Whether behind a verb only stands where or when it is said: "…, they said in a statement"."""
    behind, speech = line.row[at], line.words.speech
    return behind.kind in _APART or behind.low in speech.prepositions - speech.never_subject_after


def _colons(line: Line) -> Iterator[Saying]:
    """The speaker before a colon that brings in a quotation: "Jansen: “…”", "Jansen (CDA): “…”"."""
    if not line.phrases or line.phrases[0].first != 0:
        return
    at = line.phrases[0].last
    if line.row[at].text == "(":
        at = next((end + 1 for end in range(at, at + _BRACKET) if line.row[end].text == ")"), at)
    if line.row[at].text == ":" and line.row[at + 1].kind == "quote":
        yield Saying(at, 0, "colon", 0, at + 1)
