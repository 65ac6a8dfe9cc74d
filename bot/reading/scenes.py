"""Meetings told by what people do: they shuttle between sides, question somebody, sit across the table."""

from bot.model import Mention
from bot.reading import partners, unnamed_guests
from bot.reading.doubt import clause_end
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.participants import Guests, Parties, Read, each, happens
from bot.reading.shapes import Phrases, Set
from bot.reading.verbs import phrase_at

_BOTH = 2
_BESIDE = 8
"""Chunks between a verb and the words that make it one of meeting: "pendelden de hele dag tussen"."""
_OBJECT = 6
"""Chunks behind a verb of questioning among which stands who is questioned."""


def scene(guests: Guests) -> Read | None:
    """The meeting of one of these scenes."""
    if guests.line.row.lows.isdisjoint(guests.words.talks.scenes):
        return None
    ways = (_shuttling, _questioning, _appearing, _opposite, _spending, _arranged, _agreed, _agreeing, _going)
    return next((read for way in ways if (read := way(guests)) is not None), None)


def _found(guests: Guests, phrases: Phrases) -> tuple[int, int] | None:
    """Where one of these phrases stands word for word, and ends; what does not happen is none."""
    possible = guests.line.row.possible(phrases)
    for at in range(len(guests.line.row)) if possible else ():
        phrase = phrase_at(guests.line, at, possible)
        if phrase and happens(guests.line, at):
            return at, at + len(phrase)
    return None


def _acting(guests: Guests, at: int) -> Parties:
    """The subject of a verb, else whom the sentence is about."""
    number = guests.subject(at)
    mine = () if number is None or not guests.may_meet(number) else guests.who(guests.listed(number))
    return mine or guests.main()


def _shuttling(guests: Guests) -> Read | None:
    """The meeting of mediators who go to and fro: "shuttled between the delegations"."""
    line, talks = guests.line, guests.words.talks
    at = line.row.find(talks.shuttles, 0, len(line.row))
    between = None if at is None else line.row.find(talks.between, at + 1, at + 1 + _BESIDE)
    if at is None or between is None or not happens(line, at):
        return None
    sides = guests.behind(talks.between, between, between + _BESIDE) or _unnamed(line, between + 1)
    mine = _acting(guests, at) or _unnamed(line, 0)
    parties = each(*mine, *sides)
    return Read("meeting-scene", parties, at) if sides and len(parties) > 1 else None


def _unnamed(line: Line, at: int) -> Parties:
    who = unnamed_guests.group(line, at)
    return () if who is None else (who,)


def _questioning(guests: Guests) -> Read | None:
    """The hearing at which a committee or lawmakers question somebody: "verhoorde vorige week X"."""
    line, talks = guests.line, guests.words.talks
    at = line.row.find(talks.questions, 0, len(line.row))
    if at is None or partners.is_articled(line, at) or not happens(line, at):
        return None
    panel = next((i for i in line.subjects("body", "people", "role") if is_panel(line, i)), None)
    asked = next((i for i in line.numbers("person") if _is_near(line, i, at)), None)
    if panel is None or asked is None:
        return None
    parties = each(*guests.who([panel]), *guests.who([asked]))
    return Read("meeting-scene", parties, at) if len(parties) == _BOTH else None


def _is_near(line: Line, number: int, at: int) -> bool:
    """Whether a person stands next behind a verb, or before it where that closes its clause."""
    phrase = line.phrases[number]
    closing = line.words.speech.turned and phrase.last == at and line.free[number]
    return at < phrase.first <= at + _OBJECT or closing


def is_panel(line: Line, number: int) -> bool:
    """Whether a phrase is of a committee, or of people who sit on one: "the panel", "lawmakers"."""
    words, phrase = line.words, line.phrases[number]
    said = [chunk.low.rpartition(" ")[2] for chunk in line.row.chunks[phrase.first : phrase.last]]
    council = any(low.endswith(words.talks.councils) for low in said)
    return council or (bool(words.talks.bands) and said[-1].endswith(words.talks.bands))


def _appearing(guests: Guests) -> Read | None:
    """The hearing of who appears before a committee: "testified before the panel"."""
    found = _found(guests, guests.words.talks.appears)
    if found is None:
        return None
    line, (at, end) = guests.line, found
    before = (i for i in line.numbers("body", "people", "role") if end <= line.phrases[i].first <= end + 1)
    panel = next((i for i in before if is_panel(line, i)), None)
    parties = each(*_acting(guests, at), *guests.who([panel])) if panel is not None else ()
    return Read("meeting-scene", parties, at) if len(parties) > 1 else None


def _opposite(guests: Guests) -> Read | None:
    """The meeting of "X zat een uur tegenover Y", "X sat across the table from Y"."""
    line, talks = guests.line, guests.words.talks
    found = _found(guests, talks.opposite)
    if found is None:
        return None
    if found[0] == 0:
        return _facing(guests, found[1])
    facing = next((i for i in line.numbers() if line.phrases[i].first == found[1]), None)
    human = facing is not None and guests.is_human(facing)
    sat = line.row.find(talks.sat, max(0, found[0] - _BESIDE), found[0])
    closing = None if facing is None else line.phrases[facing].last
    sat = closing if closing is not None and sat is None and guests.stands(closing, talks.sat) else sat
    if sat is None or facing is None or not human or not happens(line, sat):
        return None
    parties = each(*_acting(guests, sat), *guests.who(guests.named(facing)))
    return Read("meeting-scene", parties, sat) if len(parties) > 1 else None


def _facing(guests: Guests, at: int) -> Read | None:
    """The meeting of "Tegenover X zat Y", "Opposite X sat Y"."""
    line = guests.line
    first = next((i for i in line.numbers("person", "role") if line.phrases[i].first == at), None)
    sat = None if first is None else line.phrases[first].last
    second = next(
        (i for i in line.numbers("person", "role") if sat and line.phrases[i].first == sat + 1), None
    )
    if first is None or sat is None or second is None or not guests.stands(sat, guests.words.talks.sat):
        return None
    parties = each(*guests.who([second]), *guests.who([first]))
    return Read("meeting-scene", parties, sat) if len(parties) == _BOTH else None


def _spending(guests: Guests) -> Read | None:
    """The meeting of "had spent three hours with his counterpart"."""
    line, talks = guests.line, guests.words.talks
    at = line.row.find(talks.spends, 0, len(line.row))
    if at is None or not happens(line, at):
        return None
    turned = line.words.speech.turned
    first, last = (clause_begin(line, at), at) if turned else (at + 1, at + 1 + _BESIDE)
    hours = line.row.find(talks.hours, first, last)
    if hours is None:
        return None
    near = (first, last) if turned else (hours, hours + _BESIDE)
    theirs = guests.behind(talks.with_strict - talks.between, *near)
    parties = each(*_acting(guests, at), *theirs) if all(who.kind == "person" for who in theirs) else ()
    return Read("meeting-scene", parties, at) if theirs and len(parties) > 1 else None


def _arranged(guests: Guests) -> Read | None:
    """The meeting on which some agree: "spraken af elkaar in Lima te zien", "agreed to meet again"."""
    line, talks = guests.line, guests.words.talks
    found = _found(guests, talks.arranges)
    if found is None:
        return None
    at, end = found
    met = line.row.find(talks.arranged, end, clause_end(line, end) + 1)
    if met is None or line.row.has(talks.with_strict, end, met + 2):
        return None
    number = guests.subject(at)
    who = number is not None and guests.line.phrases[number].kind == "pronoun"
    several = number is not None and guests.is_human(number) and guests.several(number)
    pair = bool(_pairs(line, talks.pair))
    if not (who or several or pair):
        return None
    parties = guests.who(guests.listed(number)) if number is not None and several and not who else ()
    return Read("meeting-arranged", parties, met)


def _pairs(line: Line, pair: Phrases) -> list[int]:
    return [at for at in range(len(line.row)) if phrase_at(line, at, pair)]


def _agreed(guests: Guests) -> Read | None:
    """The meeting to come on which several agree: "agreed on a new round of talks"."""
    line, talks = guests.line, guests.words.talks
    found = _found(guests, talks.agrees_on)
    if found is None:
        return None
    at, end = found
    over = line.row.find(talks.after, end, end + _BESIDE)
    near = range(end, min(len(line.row), end + _BESIDE) if over is None else over)
    rounds = talks.rounds & talks.again
    noun = next((i for i in near if guests.words.is_talks(line.row[i].low) or guests.stands(i, rounds)), None)
    anew = noun is not None and line.row.has(talks.again, end, noun + 1)
    first = next((i for i in line.subjects() if line.phrases[i].last <= at and guests.may_meet(i)), None)
    listed = [] if first is None or not anew else guests.listed(first)
    return Read("meeting-arranged", guests.who(listed), noun or at) if len(listed) > 1 else None


def _agreeing(guests: Guests) -> Read | None:
    """The meeting at which several agree at a place: "hebben in Ankara afgesproken"."""
    line, talks = guests.line, guests.words.talks
    at = line.row.find(talks.concludes, 0, len(line.row))
    if at is None or not is_placed(line, talks.places) or _is_open(guests, at):
        return None
    number = guests.subject(at)
    listed = [] if number is None else guests.listed(number)
    joined = len(listed) > 1 and all(_is_party(line, i) for i in listed)
    return Read("meeting-scene", guests.who(listed), at) if joined else None


def _going(guests: Guests) -> Read | None:
    """The meeting for which somebody goes to a place: "flew to Lima to see X", "reisde om Y te spreken"."""
    line, words = guests.line, guests.words
    go = line.row.find(words.talks.arrives, 0, len(line.row))
    if go is None or not happens(line, go):
        return None
    for at in range(go + 1, len(line.row)):
        marked = line.row[at - 1].low in words.speech.infinitive_markers
        met = _met_there(guests, go, at) if marked and line.row[at].low in words.talks.aims else ()
        if met:
            parties = each(*_acting(guests, go), *met)
            return Read("meeting-scene", parties, go) if len(parties) > 1 else None
        if marked and _comes_to_talk(guests, go, at):
            return Read("meeting-scene", _acting(guests, go), go)
    return None


def _comes_to_talk(guests: Guests, go: int, at: int) -> bool:
    """Whether somebody comes to a place to talk, with nobody named: "is in Lima aangekomen om te praten"."""
    line, words = guests.line, guests.words
    talk = guests.stands(at, words.talks.reciprocal & words.talks.confers)
    alone = talk and not line.row.has(words.talks.with_strict, go, clause_end(line, at))
    return alone and is_placed(line, words.talks.places) and bool(_acting(guests, go))


def _met_there(guests: Guests, go: int, at: int) -> Parties:
    """Whom an infinitive of meeting takes: behind it, in Dutch between "om" and its "te"."""
    line = guests.line
    if guests.words.speech.turned:
        last = next((i for i in line.numbers() if line.phrases[i].last == at - 1), None)
        fits = last is not None and line.phrases[last].first > go and guests.is_human(last)
        return guests.who(line.joined_before(last)) if last is not None and fits else ()
    first = next((i for i in line.numbers() if line.phrases[i].first == at + 1), None)
    return guests.who(line.joined(first)) if first is not None and guests.is_human(first) else ()


def _is_open(guests: Guests, at: int) -> bool:
    """Whether it is only to come about: "hopen een akkoord te bereiken"."""
    return guests.stands(at - 1, guests.words.speech.infinitive_markers)


def _is_party(line: Line, number: int) -> bool:
    """Whether a phrase is of somebody with a name, or a body."""
    who: Mention | None = line.who[number]
    return who is not None and line.phrases[number].kind in ("person", "land", "body")


def is_placed(line: Line, places: Set, first: int = 0, last: int | None = None) -> bool:
    """Whether a city is said in a span where something is: "in Ankara", "in het Schotse Turnberry"."""
    for at in range(first, len(line.row) if last is None else last):
        if line.row[at].low not in places:
            continue
        near = at + 1 + (line.row[at + 1].low in line.words.roles.determiners)
        near += line.row[near].is_form("adjective")
        near += line.row[near].low in line.words.talks.place_nouns
        if line.row[near].is_form("city", "capital", "place") or (
            near > at + 1 and line.row[near].kind == "name"
        ):
            return True
    return False
