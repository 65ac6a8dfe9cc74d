"""Quotations that nobody is said to have spoken: "never said “…”", "is wrongly quoted as saying “…”"."""

from bot.reading.doubt import is_disowned
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.nouns import is_noun
from bot.reading.saying import Saying
from bot.reading.verbs import is_participle

_BETWEEN = 4
"""Chunks at most between a verb of saying and the quotation that it denies."""
_SAID_OF = 5
"""Chunks before a quotation among which a passive verb of saying stands: "was said to have been “…”"."""
_CARRIED = 3
"""Chunks before a participle among which its auxiliary stands."""
_NEXT = (1, 2)
"""Chunks from a participle to the name that it describes, a noun between or none."""
_PAUSES = frozenset(":,")
_MARKS = "\"“”„‘’'«» "


def is_unsaid(line: Line, saying: Saying, at: int) -> bool:
    """Whether the quotation at a chunk is said not to be the words of who is named with this verb."""
    if saying.form != "verb":
        return False
    denied = _is_denied(line, saying.verb, at) or _describes(line, saying, at)
    return _cites(line, saying) or (denied and _adjoins(line, saying.verb, at))


def is_shouted(line: Line, saying: Saying, at: int) -> bool:
    """Whether "according to" only says who heard it: "De menigte riep “…”, aldus een omstander"."""
    called = line.row[at - 1].low in line.words.speech.only_split
    return called and saying.form == "according" and any(line.phrases[i].last < at for i in line.subjects())


def is_named(line: Line, at: int) -> bool:
    """Whether the quotation at a chunk is the name of what stands before it: "the book “A Life at Sea”"."""
    return line.row[at - 1].low in line.words.speech.titled and _begins_large(line, at)


def is_label(line: Line, at: int) -> bool:
    """Whether it stands on or behind a thing: "the project “Clean Seas”", "a sign reading “down with”"."""
    before = line.row[at - 1]
    if before.low in line.words.roles.conjunctions and line.row[at - 2].kind == "quote":
        return is_label(line, at - 2)
    if before.low in line.words.speech.shows:
        return True
    noun = before.kind == "word" and is_noun(before, line.words) and not is_participle(line, at - 1)
    return noun and _begins_large(line, at)


def is_done_to(line: Line, number: int) -> bool:
    """Whether something is done to somebody: "was branded “…”", "werd uitgemaakt voor “…”"."""
    speech, row, phrase = line.words.speech, line.row, line.phrases[number]
    if speech.turned:
        return not speech.passive.isdisjoint((row[phrase.first - 1].low, row[phrase.last].low))
    return row[phrase.last].low in speech.passive and is_participle(line, phrase.last + 1)


def is_said_of(line: Line, at: int) -> bool:
    """Whether others say the quotation at a chunk of somebody: "was said to be “calm”"."""
    speech, row = line.words.speech, line.row
    near = range(max(0, at - _SAID_OF), at - 1)
    return any(row[i].low in speech.passive and row[i + 1].low in speech.whole_verbs for i in near)


def _begins_large(line: Line, at: int) -> bool:
    return line.row[at].text.lstrip(_MARKS)[:1].isupper()


def _adjoins(line: Line, verb: int, at: int) -> bool:
    first, last = sorted((verb, at))
    between = line.row.chunks[first + 1 : last]
    return len(between) <= _BETWEEN and not any(chunk.text in _PAUSES for chunk in between)


def _is_denied(line: Line, verb: int, at: int) -> bool:
    """Whether a "not", a "might" or who denies it stands with the verb."""
    row, stances = line.row, line.words.stances
    doubt = line.words.doubt
    words = row[verb].low in doubt.denying and row[at - 1].low in doubt.remarks
    if words or is_disowned(line, verb):
        return True
    begin = clause_begin(line, verb)
    first = begin if line.words.speech.turned else max(begin, verb - _CARRIED)
    behind = at if line.words.speech.turned else verb
    return row.has(stances.negations | stances.maybe, first, max(verb, behind))


def _describes(line: Line, saying: Saying, at: int) -> bool:
    """Whether a participle only says what others call somebody: "de als “…” omschreven X"."""
    if saying.subject is None or not line.words.speech.turned or not is_participle(line, saying.verb):
        return False
    begin = clause_begin(line, saying.verb)
    carried = line.row.has(line.words.speech.auxiliaries, begin, saying.verb)
    return at < saying.verb and not carried and line.phrases[saying.subject].first - saying.verb in _NEXT


def _cites(line: Line, saying: Saying) -> bool:
    """Whether somebody quotes others, or is quoted wrongly: "quoted her father as saying"."""
    row, doubt, verb = line.row, line.words.doubt, saying.verb
    cites = row.find(doubt.citing, max(0, verb - _BETWEEN), verb + 1)
    others = cites is not None and saying.subject is not None and line.phrases[saying.subject].first > cites
    if cites is None or others:
        return False
    passive = row.has(line.words.speech.passive, max(0, cites - _CARRIED), cites)
    return not passive or row[cites - 1].low in doubt.denying
