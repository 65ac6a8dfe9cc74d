"""What a stance is on: the words behind its verb, before it, or in the sentence that it points to."""

from dataclasses import dataclass

from bot.model import Mention
from bot.reading import insertions
from bot.reading.line import Line, opens
from bot.reading.nouns import is_noun
from bot.reading.phrase import Phrase
from bot.reading.verbs import phrase_at

_MOST_WORDS = 24
"""Chunks of a topic at most; the rest of a long clause is left to the evidence."""
_POINTING_REACH = 3
"""Chunks behind a verb, or at the head of a sentence, among which a word that points back is the topic."""
_NO_MARKS = str.maketrans("", "", '“”„"‘‚«»')
"""Quotation marks, which a topic's words lose: cut out of their sentence they would stand alone."""
_CALLED = 4
"""Chunks behind "what" among which "called" stands."""
_LISTED = 2
"""Chunks before a phrase among which the "and" of its list stands."""
_NOUN = 8
"""Chunks before a subject among which the noun of its stance begins: "…, a proposal the union dismissed"."""
_COMMA = frozenset(",")
_BREAKS = frozenset(".;:!?")
_CLAUSE_MARKS = frozenset(",;:")


def shown(line: Line, first: int, last: int) -> str:
    """The words of a span without the small ones at its ends; "" where nothing is left."""
    small, row = line.words.topic_small, line.row
    while (
        first < last and (row[first].kind == "mark" or row[first].low in small) and not _is_part(line, first)
    ):
        first += 1
    denials = line.words.stances.negations
    while last > first and (
        row[last - 1].kind == "mark" or row[last - 1].low in small or row[last - 1].low in denials
    ):
        last -= 1
    return row.shown(first, last).translate(_NO_MARKS).strip() if first < last else ""


def _is_part(line: Line, at: int) -> bool:
    """Whether a word belongs to the infinitive behind it: "in te grijpen"."""
    marked = line.row[at + 1].low in line.words.speech.infinitive_markers and line.words.speech.turned
    return marked and line.row[at].low in line.words.speech.prepositions


def clause_from(line: Line, begin: int) -> str:
    """The words from here to the end of the clause; one with "dat" or "that" behind a comma belongs to it."""
    begin = _behind_naming(line, _behind_source(line, begin))
    end = begin
    while end < min(len(line.row), begin + _MOST_WORDS) and not _ends_clause(line, end):
        end += 1
    return shown(line, begin, end)


def _behind_source(line: Line, begin: int) -> int:
    """Past "volgens X" where a span opens with who says so."""
    source = phrase_at(line, begin, line.words.speech.according)
    first = begin + len(source)
    ends = (phrase.last for phrase in line.phrases if source and phrase.first in (first, first + 1))
    return next(ends, begin)


def _behind_naming(line: Line, begin: int) -> int:
    """Past "what he called" where a span opens with how somebody names a thing."""
    opens = line.row[begin].low in line.words.stances.open_clauses and not line.words.speech.turned
    called = called_at(line, begin) if opens else None
    return begin if called is None else called + 1


def called_at(line: Line, what: int) -> int | None:
    """Where the verb of "what he called" stands, behind a "what" at this chunk; None where none does."""
    return line.row.find(line.words.stances.judges, what + 1, what + _CALLED)


def affirmed(line: Line, topic: str) -> str:
    """The topic of a stance that a "not" turned, without that word: "against: not paying" would be for it."""
    said, negations = topic.split(), line.words.stances.negations
    denied = next((i for i, word in enumerate(said) if word.casefold() in negations), len(said))
    behind = said[denied + 1 :]
    loose = line.words.speech.auxiliaries | line.words.stances.only
    while not denied and behind and behind[0].casefold() in loose:
        del behind[0]
    return " ".join([*said[:denied], *behind])


def pointing(line: Line, first: int, last: int) -> str:
    """A word that points back ("verwerpt dat") in a span."""
    at = line.row.find(line.words.stances.anaphora, first, last)
    return line.row[at].text if at is not None else ""


@dataclass(frozen=True, slots=True)
class Stance:
    """A verb that takes a stance: its chunk, that of the particle that closes it, its subject's number."""

    verb: int
    closing: int
    subject: int


def topic(line: Line, stance: Stance, latest: dict[Mention, str]) -> str:
    """The topic's words; `latest` is what each party spoke of last, to which a verb on its own points."""
    phrase = line.phrases[stance.subject]
    relative = _antecedent(line, phrase) if _takes_antecedent(line, stance, phrase) else ""
    relative = relative or _reduced(line, phrase)
    if relative:
        return relative
    begin = _behind(line, stance, phrase)
    apart = line.row[begin].text == "," and line.row[begin + 1].low in _relative(line)
    begin = insertions.behind_verb(line, begin, stance.verb)
    behind = "" if apart else clause_from(line, begin)
    before = "" if behind or line.words.speech.turned else _object(line, phrase)
    if before:
        return before
    if not line.words.speech.turned:
        own = shown(line, stance.verb + 1, stance.closing + 1)
        return behind or pointing(line, stance.verb + 1, stance.closing + 2) or own
    fronted = "" if phrase.first < stance.verb else _fronted(line, stance.verb, behind)
    if fronted or not behind:
        return fronted or _elsewhere(line, stance, phrase, latest)
    return _beside(line, stance, phrase, behind)


def _takes_antecedent(line: Line, stance: Stance, phrase: Phrase) -> bool:
    """Whether a clause has its antecedent for object: "waar hij om vraagt", no "waar hij X steunt"."""
    row, words = line.row, line.words
    if row[phrase.first - 1].low not in words.talks.where or not words.speech.turned:
        return True
    last = max(stance.verb, stance.closing)
    governs = words.speech.prepositions | words.speech.infinitive_markers
    alone = (i for i in range(phrase.last, last) if row[i].low in governs)
    return any(row[i + 1].low in words.acts | words.speech.auxiliaries for i in alone)


def _relative(line: Line) -> frozenset[str]:
    """Words behind a comma with which a clause about the stance begins: "keurt het af, wat ook geldt"."""
    return line.words.stances.relative - line.words.speech.that


def _reduced(line: Line, phrase: Phrase) -> str:
    """The noun behind a comma right before the subject: "…, an idea the union has rejected"."""
    row, words = line.row, line.words
    first = phrase.first - (row[phrase.first - 1].low in words.names.articles)
    comma = next((i for i in range(first - 1, max(-1, first - _NOUN), -1) if row[i].text == ","), None)
    if words.speech.turned or comma is None or first - comma < _LISTED:
        return ""
    articled = row[comma + 1].low in words.names.articles - words.roles.definite
    several = first - comma == _LISTED and row[first - 1].low.endswith(words.bodies.plural_endings)
    opens = articled or several or row[comma + 1].low in words.stances.things
    noun = is_noun(row[first - 1], words) or first - 1 == comma + 1
    inside = any(p.first <= first - 1 < p.last for p in line.phrases)
    return shown(line, comma + 1, first) if opens and noun and not inside else ""


def _object(line: Line, phrase: Phrase) -> str:
    """What a clause with no object is said of: "an idea that doctors detest", "…, as residents demanded"."""
    row, words = line.row, line.words
    opens = phrase.first - 1 - (row[phrase.first - 1].low in words.names.articles)
    before = opens - (row[opens - 1].text == ",")
    if row[opens].low in words.stances.too and before < opens:
        return shown(line, _mark_before(line, before), before)
    if row[opens].low not in words.stances.relative or not is_noun(row[opens - 1], words):
        return ""
    articled = range(opens - 1, max(-1, opens - _NOUN), -1)
    first = next((i for i in articled if row[i].low in words.names.articles), None)
    return "" if first is None else shown(line, first, opens)


def _mark_before(line: Line, at: int) -> int:
    """The chunk behind the last mark before a chunk."""
    return next((i + 1 for i in range(at - 1, -1, -1) if line.row[i].text in _CLAUSE_MARKS), 0)


def _fronted(line: Line, verb: int, behind: str) -> str:
    """What stands before a verb and its subject: no clause, and no "In dat kader" where more follows."""
    words, first = line.words, line.row[0].low
    clause = first in words.speech.clause_breaks | words.speech.subordinators
    beside = behind and first in words.speech.prepositions - words.stances.concerning
    found = "" if clause or beside else shown(line, _behind_source(line, 0), verb)
    inside = {i for phrase in line.phrases for i in range(phrase.first, phrase.last)}
    another = any(line.row[i].low in words.acts for i in range(verb) if i not in inside)
    found = "" if another and line.row.has(_COMMA, 0, verb) and behind else found
    determines = found.casefold() in words.roles.determiners - words.stances.anaphora
    return "" if determines and behind else found


def _ends_clause(line: Line, at: int) -> bool:
    chunk, words = line.row[at], line.words
    if chunk.text == ",":
        return line.row[at + 1].low not in words.speech.complementisers
    such_as = line.row[at - 1].low in words.stances.such and chunk.low in words.roles.in_office
    breaks = chunk.low in words.speech.clause_breaks and chunk.low not in words.roles.conjunctions
    breaks &= not such_as
    ahead = line.row[at + 1].low
    goes_on = chunk.low in words.speech.goes_on and (ahead in words.verbs or ahead in words.stances.verbs)
    return goes_on or (breaks and opens(line, at)) or chunk.text in _BREAKS


def _behind(line: Line, stance: Stance, phrase: Phrase) -> int:
    """The chunk where the words behind a verb and its particle begin."""
    if stance.closing == stance.verb or stance.closing + 1 < len(line.row):
        return max(stance.closing + 1, phrase.last if line.words.speech.turned else 0)
    return stance.verb + 1


def _between(line: Line, stance: Stance, phrase: Phrase) -> str:
    """The words between the subject and the verb, from the last comma or conjunction on."""
    return shown(line, max(phrase.last, _clause_begin(line, stance.verb)), stance.verb)


def _elsewhere(line: Line, stance: Stance, phrase: Phrase, latest: dict[Mention, str]) -> str:
    """The topic of a verb with nothing behind it."""
    verb, who = stance.verb, line.who[stance.subject]
    near = (
        pointing(line, verb + 1, verb + 1 + _POINTING_REACH)
        or pointing(line, 0, min(verb, _POINTING_REACH))
        or pointing(line, max(phrase.last, verb - _POINTING_REACH), verb)
    )
    known = latest.get(who, "") if who is not None and stance.closing > verb else ""
    inside = shown(line, insertions.behind(line, max(verb + 1, phrase.last), stance.closing), stance.closing)
    own = (
        _between(line, stance, phrase) or near or known or inside or _neuter(line, max(verb + 1, phrase.last))
    )
    return own or ("" if _is_listed(line, phrase) else shown(line, 0, phrase.first))


def _neuter(line: Line, at: int) -> str:
    """The "it" of "wil het wel", which stands for what was spoken of."""
    behind, words = line.row[at + 1], line.words
    alone = behind.kind in ("mark", "nothing") or behind.low in words.speech.skip | words.stances.negations
    return line.row[at].text if alone and line.row[at].low in words.pronouns.neuter else ""


def _is_listed(line: Line, phrase: Phrase) -> bool:
    """Whether others stand before a phrase in one list with it: "Three Democrats and 31 Republicans"."""
    joins = line.words.roles.conjunctions
    return line.row.has(joins, max(0, phrase.first - _LISTED), phrase.first)


def _beside(line: Line, stance: Stance, phrase: Phrase, behind: str) -> str:
    """The topic of a verb with words behind it: those, those between it and its subject, or both."""
    low, closing = line.row[stance.verb].low, line.row[stance.closing].low
    next_to = stance.closing == stance.verb + 1 and closing in line.words.speech.prepositions
    prepositions = line.words.speech.prepositions
    inverted = phrase.last > stance.verb and closing in prepositions
    inverted &= line.row[stance.closing + 1].low not in prepositions
    if next_to or inverted or (stance.closing > stance.verb and low in line.words.stances.asks):
        return behind
    if phrase.last > stance.verb:
        between = shown(line, _behind_source(line, max(stance.verb + 1, phrase.last)), stance.closing)
        if between and line.row[stance.closing + 1].low in line.words.speech.prepositions:
            return between
    else:
        between = _between(line, stance, phrase)
        if between and _closes_clause(line, stance.verb, phrase):
            return between
        if between and stance.closing == stance.verb:
            return f"{between} {behind}"
    return behind if len(behind.split()) > 1 or not between else between


def _clause_begin(line: Line, verb: int) -> int:
    """The chunk behind the last comma or conjunction before the verb."""
    breaks = line.words.speech.clause_breaks
    back = range(verb - 1, -1, -1)
    begin = next((i for i in back if line.row[i].text in _CLAUSE_MARKS or line.row[i].low in breaks), -1) + 1
    return begin + (begin > 0 and line.row[begin].low in line.words.roles.relative)


def _closes_clause(line: Line, verb: int, phrase: Phrase) -> bool:
    """Whether the verb is the participle behind an auxiliary: "heeft dit voorstel afgewezen"."""
    speech, following = line.words.speech, line.row[verb + 1]
    ends = following.kind in ("mark", "nothing") or following.low in speech.clause_breaks
    auxiliary = phrase.last < verb and line.row[phrase.last].low in speech.auxiliaries
    return speech.turned and ends and auxiliary


def _antecedent(line: Line, phrase: Phrase) -> str:
    """The words before a relative clause that takes the stance: "een vrije dag, waar de bond op staat"."""
    words, comma = line.words, phrase.first - 2
    if line.row[comma + 1].low not in words.stances.relative:
        return ""
    while comma > 0 and line.row[comma].low in words.speech.goes_on:
        commas = (i for i in range(comma - 1, 0, -1) if line.row[i].text == ",")
        comma = next((i for i in commas if line.row[i + 1].low in words.stances.relative), 0)
    if line.row[comma].text != ",":
        return ""
    opening = words.speech.complementisers | words.speech.auxiliaries
    verbs = {p.last for p in line.phrases if line.row[p.last].low in words.stances.verbs}
    back = range(comma - 1, -1, -1)
    ends = (i for i in back if line.row[i].text in _CLAUSE_MARKS or line.row[i].low in opening or i in verbs)
    begin = (i + 1 for i in ends)
    return shown(line, next(begin, 0), comma)
