"""Meetings told by a clause as a whole, where no narrower rule finds one: "after meeting X", "over lunch"."""

from bot.reading import partners, talk_nouns
from bot.reading.doubt import clause_end
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.nouns import is_adverb
from bot.reading.participants import Guests, Parties, Read, each, happens
from bot.reading.relatives import antecedent

_RULE = "meeting-clause"
_NEAR = 4
"""Chunks from a verb to whom it takes: "met at length with"."""
_AMONG = 14
"""Chunks behind a word for talks among which it says between whom they are."""
_JOINED = 4
"""Chunks between "and" and the verb that goes on with the subject: "and later that day received"."""
_PREPOSITION = 2
"""Chunks before the noun phrase of talks in which stands that something happens at them."""
_BOTH = 2


def by_clause(line: Line) -> Read | None:
    """The first meeting of the sentence both parties of which its clause names."""
    guests, row = Guests(line), line.row
    if not line.talks and row.lows.isdisjoint(line.words.talks.verbs):
        return None
    return next((read for at in range(len(row)) if (read := by_clause_at(guests, at)) is not None), None)


def by_clause_at(guests: Guests, at: int) -> Read | None:
    """The meeting of the verb or the noun at a chunk, both parties named in its clause."""
    line = guests.line
    chunk, talks = line.row[at], line.words.talks
    parties: Parties = ()
    if chunk.kind == "word" and chunk.low in talks.verbs:
        verb = happens(line, at) and not partners.is_articled(line, at)
        parties = _by_verb(guests, at) if verb else ()
    if not parties and talk_nouns.is_one(line, at) and not talk_nouns.is_left_open(line, at):
        parties = _by_noun(guests, at)
    if len(parties) >= _BOTH:
        return Read(_RULE, parties, at)
    begun = _begun(guests, at) if talk_nouns.is_one(line, at) else ()
    return Read(_RULE, begun, at) if begun else None


def _by_verb(guests: Guests, at: int) -> Parties:
    """Both parties of a verb: whom it takes or is with, and who does it."""
    words, row = guests.words, guests.line.row
    aside = words.talks.not_speaking - words.roles.of_strict
    if row[at + 1].low in words.talks.not_speaking or row.has(
        aside & words.talks.closing, at, clause_end(guests.line, at) + 1
    ):
        return ()
    passive = row[at - 1].low in words.speech.passive and not row[at].low.endswith(
        words.speech.active_endings
    )
    mine = () if passive else _actor(guests, at)
    theirs = tuple(who for who in _taken(guests, at) if who not in mine)
    return each(*mine, *theirs) if mine and theirs else ()


def _taken(guests: Guests, at: int) -> Parties:
    """Whom a verb takes: right behind it, behind its "with"; in Dutch also right before it."""
    line, talks = guests.line, guests.words.talks
    shared = guests.stands(at, talks.confers | talks.meets)
    shared |= not guests.words.speech.turned and guests.stands(at + 1, talks.with_strict)
    behind = (_with(guests, at) if shared else ()) or (
        () if guests.stands(at, talks.confers) else _object(guests, at)
    )
    if behind or not guests.words.speech.turned or guests.stands(at, talks.confers):
        return behind
    number = next((i for i in line.subjects() if line.phrases[i].last == at), None)
    begin = clause_begin(line, at)
    own = number is not None and line.phrases[number].first >= begin and guests.is_human(number)
    return guests.who(line.joined_before(number)) if own and number is not None else ()


def _object(guests: Guests, at: int) -> Parties:
    """The people right behind a verb, only small words and a day between."""
    line = guests.line
    number = next((i for i in line.numbers() if line.phrases[i].first > at), None)
    if number is None or not guests.is_human(number) or not line.free[number]:
        return partners.unnamed(guests, at + 1)
    between = range(at + 1, line.phrases[number].first)
    turned = guests.words.speech.turned and not between and all(phrase.last != at for phrase in line.phrases)
    if turned:
        return ()
    small = guests.words.names.never | guests.words.roles.determiners | guests.words.speech.skip
    plain = all(line.row[i].low in small or is_adverb(line.row, i) for i in between)
    return guests.who(guests.named(number)) if plain and len(between) <= _NEAR else ()


def _with(guests: Guests, at: int) -> Parties:
    """Whom the clause of a verb says that it is with."""
    shared = guests.words.talks.with_strict - guests.words.talks.between
    reach = at + _NEAR if not guests.words.speech.turned else clause_end(guests.line, at)
    begin = clause_begin(guests.line, at) if guests.words.speech.turned else at
    for i in range(begin, reach + 1):
        if guests.line.row[i].low in shared:
            party = guests.behind(shared, i, i + _NEAR + 1) or partners.unnamed(guests, i + 1)
            if party:
                return party
    return ()


def _actor(guests: Guests, at: int) -> Parties:
    """Who does what the verb at a chunk says: its subject, that of the clause it goes on with or hangs on."""
    line, words = guests.line, guests.words
    related = antecedent(line, at)
    number = guests.subject(at) if related is None else related
    hangs = line.row[at].low.endswith(words.speech.active_endings) and line.row[at - 1].low not in words.verbs
    met = guests.stands(at, words.talks.confers | words.talks.meets)
    mine = number is not None and (guests.is_human(number) or (met and guests.may_meet(number)))
    if hangs or number is None or not (mine and line.free[number]):
        return guests.main() if hangs or _goes_on(line, at) else ()
    return guests.who(guests.listed(number))


def _goes_on(line: Line, at: int) -> bool:
    """Whether "and" joins the verb to the clause before: "toured the border and later received"."""
    near = range(at - 1, max(0, at - _JOINED), -1)
    return any(line.row[i].low in line.words.speech.goes_on for i in near)


def _by_noun(guests: Guests, noun: int) -> Parties:
    """Those whom a clause with a word for talks names: "talks were held in X between", "over lunch with"."""
    line, talks = guests.line, guests.words.talks
    end = min(noun + _AMONG, clause_end(line, noun))
    among = line.row.find(talks.among, noun + 1, end)
    if among is not None:
        return guests.behind(talks.among, among, among + _NEAR + 1)
    first, row = talk_nouns.begin(line, noun), line.row
    told = _told_at(guests, first) if row.has(talks.during, max(0, first - _PREPOSITION), first) else ()
    told = told or _fronted(guests, noun)
    if told:
        return told
    if not line.row.has(talks.during | talks.meals, max(0, first - _PREPOSITION), first):
        return ()
    if _is_theirs(guests, first, noun):
        return _several(guests)
    theirs = guests.behind(talks.with_strict - talks.between, noun + 1, noun + _NEAR)
    mine = tuple(who for who in guests.main() if who not in theirs) if theirs else ()
    return each(*mine, *theirs) if mine else ()


def _fronted(guests: Guests, noun: int) -> Parties:
    """Both parties where whom it is with opens the sentence: "Met X voerde Y een telefoongesprek"."""
    line, talks = guests.line, guests.words.talks
    shared = talks.with_strict - talks.between
    if not guests.words.speech.turned or line.row[0].low not in shared:
        return ()
    theirs = guests.behind(shared, 0, _AMONG)
    held = line.row.has(talks.holds | talks.had, 1, noun)
    mine = tuple(who for who in guests.main() if who not in theirs)
    return each(*mine, *theirs) if held and theirs and mine else ()


def _begun(guests: Guests, noun: int) -> Parties:
    """The several whose talks begin: "Donderdag begint in Lima een top van EU-leiders"."""
    line, words = guests.line, guests.words
    begins = line.row.has(words.talks.events, clause_begin(line, noun), talk_nouns.begin(line, noun))
    if not (words.speech.turned and begins and line.row[noun + 1].low in words.roles.of_strict):
        return ()
    near = (i for i in line.numbers() if noun + 1 < line.phrases[i].first <= noun + 1 + _BOTH)
    number = next(near, None)
    several = number is not None and guests.is_human(number) and guests.several(number)
    return guests.who(guests.named(number)) if several and number is not None else ()


def _told_at(guests: Guests, first: int) -> Parties:
    """Who told whom something at talks: "told X in a phone call", "pressed X on it in a call"."""
    line, words = guests.line, guests.words
    if words.speech.turned:
        return ()
    persons = [i for i in line.subjects("person", "role") if line.phrases[i].last <= first]
    if len(persons) < _BOTH:
        return ()
    at = line.phrases[persons[1]].first - 1
    between = at - line.phrases[persons[0]].last
    if between < 0 or (between and not (between == 1 and line.row[at - 1].text == ",")):
        return ()
    verb = line.row[at].low
    return guests.who(persons[:_BOTH]) if verb in words.talks.tells else ()


def _is_theirs(guests: Guests, first: int, noun: int) -> bool:
    """Whether the talks are theirs of whom the sentence is: "during their meeting", "over lunch"."""
    talks = guests.words.talks
    meal = not guests.words.speech.turned and guests.stands(first - 1, talks.meals)
    return meal or guests.line.row.has(talks.their, first, noun)


def _several(guests: Guests) -> Parties:
    """The several persons whom the sentence is about."""
    first = next((i for i in guests.line.subjects() if guests.may_meet(i)), None)
    return guests.who(guests.listed(first)) if first is not None and guests.several(first) else ()
