"""Meetings said with a verb: "X ontmoette Y", "X sprak met Y", "de bonden komen bijeen"."""

from bot.reading.calls import otherwise
from bot.reading.holders import finite
from bot.reading.line import Line
from bot.reading.nouns import is_adverb
from bot.reading.participants import Guests, Parties, Read, each, happens
from bot.reading.parties import split_verb, spotted
from bot.reading.phrase import Kind
from bot.reading.verbs import phrase_at

_OBJECT_REACH = 8
"""Chunks behind a verb among which its object stands."""
_PASSIVE_REACH = 7
"""Chunks between "ontvangen" and "door" in a passive."""
_PAIR_REACH = 6
"""Chunks behind "the two" among which their verb of meeting stands: "are now expected to meet"."""
_COMMA = frozenset(",:")
_FIRST: tuple[Kind, ...] = ("person", "role", "land", "pronoun")


def by_verb(line: Line) -> Read | None:
    """The meeting of the sentence's first verb of meeting that has parties."""
    guests, verbs = Guests(line), line.words.talks.verbs
    for at, chunk in enumerate(line.row) if line.row.has(verbs) else ():
        met = chunk.kind == "word" and chunk.low in verbs
        if met and not _is_articled(line, at) and happens(line, at):
            parties = _at_verb(guests, at)
            if parties:
                return Read("meeting-verb", parties, at)
    return _summons(guests) or _convened(guests) or _they(guests) or _pair(guests) or otherwise(guests)


def _convened(guests: Guests) -> Read | None:
    """The meeting to which somebody brings others: "bracht de leiders van Peru en Chili samen"."""
    line = guests.line
    at = split_verb(line, guests.words.talks.convenes_split)
    if at is None or not happens(line, at):
        return None
    number = guests.subject(at)
    mine = () if number is None else guests.who(guests.listed(number))
    behind = (i for i in line.subjects() if line.phrases[i].first > at and guests.is_human(i))
    theirs = next((guests.who(line.joined(i)) for i in behind), ())
    parties = each(*mine, *theirs)
    return Read("meeting-verb", parties, at) if mine and theirs and len(parties) > 1 else None


def _they(guests: Guests) -> Read | None:
    """The meeting of those who met before: "They will meet again"; it names none of them."""
    talks, words = guests.words.talks, guests.words
    for at in range(len(guests.line.row)):
        met = guests.stands(at, talks.reciprocal & talks.meets) and happens(guests.line, at)
        number = _subject(guests, at) if met else None
        if number is not None and guests.line.phrases[number].text.casefold() in words.pronouns.plural:
            return Read("meeting-verb", (), at) if is_alone(guests, at) else None
    return None


def _pair(guests: Guests) -> Read | None:
    """The meeting of two who were named before: "De twee spraken elkaar", "The pair will meet in"."""
    line, talks = guests.line, guests.words.talks
    begin = next((i for i in range(len(line.row)) if phrase_at(line, i, talks.pair)), None)
    if begin is None:
        return None
    end = begin + len(phrase_at(line, begin, talks.pair))
    verbs = talks.reciprocal | talks.meets
    behind = line.row.find(verbs, end, end + _PAIR_REACH)
    at = begin - 1 if guests.words.speech.turned and guests.stands(begin - 1, verbs) else behind
    if at is None or not (guests.stands(end, guests.words.verbs) or at < begin) or not happens(line, at):
        return None
    jointly = spotted(line, talks.each_other) is not None or not guests.stands(at, talks.speaks)
    return Read("meeting-verb", (), at) if jointly and is_alone(guests, max(at, end - 1)) else None


def _is_articled(line: Line, at: int) -> bool:
    """Whether an article or an owner before it makes the verb a noun: "a visit", "Friday's meeting"."""
    low, words = line.row[at - 1].low, line.words
    noun = low == "'s" or (low in words.roles.determiners and low not in words.verbs)
    return noun and line.row[at - 2].low not in words.talks.into


def _behind_place(guests: Guests, at: int) -> int | None:
    """The subject that follows a verb and a place: "Maandag komen in Lima tientallen gezanten bijeen"."""
    line = guests.line
    end = line.row.find(_COMMA, at, len(line.row))
    reach = range(at + 1, len(line.row) if end is None else end)
    if not guests.words.speech.turned or any(phrase.last <= at for phrase in line.phrases):
        return None
    return next((i for i in line.subjects() if line.phrases[i].first in reach and guests.is_human(i)), None)


def _summons(guests: Guests) -> Read | None:
    """The meeting to which somebody calls others: "riep de bonden bijeen", "nodigde X uit voor overleg"."""
    line = guests.line
    split = guests.words.talks.receives_split
    for at, chunk in enumerate(line.row) if line.row.has(split) else ():
        parts = split.get(chunk.low)
        closed = parts is not None and line.row.find(parts, at + 1, len(line.row)) is not None
        if closed and happens(line, at):
            parties = _meeting(guests, at)
            return Read("meeting-verb", parties, at) if parties else None
    return None


def by_gathering(line: Line) -> Read | None:
    """The meeting of "De bonden komen vrijdag bijeen", "X zit met Y om tafel"."""
    at = spotted(line, line.words.talks.gather)
    at = split_verb(line, line.words.talks.gather_split) if at is None else at
    if at is None or not happens(line, at):
        return None
    guests = Guests(line)
    number = guests.subject(at)
    number = _behind_place(guests, at) if number is None else number
    mine = () if number is None else guests.who(guests.listed(number))
    parties = each(*mine, *guests.behind(line.words.talks.with_strict), *guests.behind(line.words.talks.by))
    several = number is not None and guests.several(number)
    return Read("meeting-gathering", parties, at) if len(parties) > 1 or (parties and several) else None


def _at_verb(guests: Guests, at: int) -> Parties:
    talks = guests.words.talks
    low = guests.line.row[at].low
    if low in talks.confers:
        return _conferring(guests, at)
    if low in talks.receives and (parties := _received_by(guests, at)):
        return parties
    return _meeting(guests, at)


def _conferring(guests: Guests, at: int) -> Parties:
    """The parties of "X sprak met Y", "X en Y spraken over"."""
    talks, number = guests.words.talks, guests.subject(at)
    if guests.stands(at + 1, talks.not_speaking) or _closes(guests, at) or _is_discussed(guests, at):
        return ()
    mine = () if number is None else guests.who(guests.listed(number))
    theirs = guests.behind(talks.with_strict - talks.between) or guests.behind(
        talks.to, at + 1, at + 1 + _OBJECT_REACH
    )
    parties = each(*mine, *theirs)
    if theirs:
        open_side = number is not None and guests.line.phrases[number].kind == "pronoun"
        return parties if (len(parties) > 1 and mine) or open_side else ()
    if guests.stands(at, talks.speaks) and not guests.stands(at + 1, guests.words.speech.prepositions):
        spoken = _meeting(guests, at)
        if len(spoken) > 1:
            return spoken
    jointly = guests.stands(at, talks.reciprocal) or spotted(guests.line, talks.each_other) is not None
    if number is None or not jointly or _is_aim(guests, at):
        return ()
    return parties if _speak_together(guests, number) else ()


def _is_discussed(guests: Guests, at: int) -> bool:
    """Whether the subject is what is spoken about: "het plan werd besproken"."""
    first = finite(guests.line, at)
    return first < at and guests.stands(first, guests.words.speech.passive) and guests.words.speech.turned


def _is_aim(guests: Guests, at: int) -> bool:
    """Whether the verb only says what for: "een mandaat om dit te bespreken", not "are due to meet"."""
    if guests.stands(at - 1, guests.words.talks.wants):
        return True
    marked = guests.stands(at - 1, guests.words.speech.infinitive_markers)
    return marked and spotted(guests.line, guests.words.talks.planned) is None


def _closes(guests: Guests, at: int) -> bool:
    """Whether a particle that closes the clause makes it another verb: "spraken hun steun uit"."""
    row, particles = guests.line.row, guests.words.talks.not_speaking - guests.words.roles.of_strict
    last = row.find(particles, at + 1, len(row))
    return guests.words.speech.turned and last is not None and row[last + 1].kind != "word"


def _speak_together(guests: Guests, number: int) -> bool:
    """Whether a subject is several who speak with each other, not to somebody: no unnamed sources."""
    human = guests.is_human(number) or len(guests.listed(number)) > 1
    return human and guests.several(number) and not guests.line.row.has(guests.words.talks.anonymous)


def _received_by(guests: Guests, at: int) -> Parties:
    """The parties of a passive: "X is door Y ontvangen", "X was received by Y"."""
    line, talks = guests.line, guests.words.talks
    before = max(0, at - _PASSIVE_REACH) if guests.words.speech.turned else at - 1
    passive = line.row.has(guests.words.speech.passive | guests.words.roles.become, before, at)
    if passive and line.row.has(talks.place_nouns) and not line.row.has(talks.by):
        near_subject = guests.subject(at)
        received = near_subject is not None and guests.is_human(near_subject)
        return guests.who(guests.listed(near_subject)) if received and near_subject is not None else ()
    near = guests.behind(talks.by, max(0, at - _PASSIVE_REACH), at + _PASSIVE_REACH) if passive else ()
    number = next((i for i in line.subjects() if guests.is_human(i)), None)
    return each(*guests.who(guests.listed(number)), *near) if near and number is not None else ()


def _meeting(guests: Guests, at: int) -> Parties:
    """The parties of a verb that takes them both: "X ontmoet Y", "X bezoekt Y", "X and Y met"."""
    talks, number = guests.words.talks, _subject(guests, at)
    if number is None or _is_passive(guests, at):
        return ()
    turned = _before_object(guests, at, number)
    if turned:
        return turned
    mine = guests.who(guests.listed(number)) if guests.may_meet(number) else ()
    theirs = guests.behind(talks.with_strict, at + 1, at + 1 + _OBJECT_REACH) if talks.meets else ()
    theirs = (theirs if guests.stands(at, talks.meets) else ()) or _object(guests, at, number)
    if theirs:
        return each(*mine, *theirs) if mine and len(each(*mine, *theirs)) > 1 else ()
    alone = guests.stands(at, talks.reciprocal) and is_alone(guests, at)
    jointly = alone or spotted(guests.line, talks.each_other) is not None
    if guests.line.row.has(talks.delegation - talks.teams, at + 1, at + 1 + _OBJECT_REACH):
        return mine
    return mine if jointly and guests.several(number) and not _is_aim(guests, at) else ()


def _is_passive(guests: Guests, at: int) -> bool:
    """Whether the verb is done to its subject: "was met with applause", not "are meeting"."""
    speech = guests.words.speech
    active = guests.line.row[at].low.endswith(speech.active_endings)
    return not active and guests.stands(at - 1, speech.passive)


def _subject(guests: Guests, at: int) -> int | None:
    """The subject of a verb; that of the sentence for a verb behind "after" or "before"."""
    line = guests.line
    apposed = line.row[at - 1].text == "," and line.row[at].low.endswith(guests.words.speech.active_endings)
    if apposed:
        before = [i for i in line.subjects() if line.phrases[i].last <= at and guests.is_human(i)]
        return before[-1] if before else None
    if guests.stands(at - 1, guests.words.talks.during):
        return next((i for i in guests.line.subjects() if guests.is_human(i)), None)
    return guests.subject(at)


def is_alone(guests: Guests, at: int) -> bool:
    """Whether no object follows the verb: a preposition, a small word or the end of the clause does."""
    following, words = guests.line.row[at + 1], guests.words
    if following.low in words.talks.how or is_adverb(guests.line.row, at + 1):
        return True
    small = words.speech.prepositions | words.speech.small | words.speech.clause_breaks
    together = bool(phrase_at(guests.line, at + 1, words.talks.each_other))
    return following.kind != "word" or following.low in small or together


def _before_object(guests: Guests, at: int, number: int) -> Parties:
    """The parties where the phrase next to the verb is its object: "dat X gisteren Y ontmoette"."""
    line = guests.line
    earlier = next((i for i in line.subjects(*_FIRST) if i < number), None)
    if not guests.words.speech.turned:
        return ()
    if earlier is None or line.phrases[number].last < at - 1 or not guests.is_human(number):
        return ()
    first = guests.listed(earlier)
    return () if number in first else each(*guests.who(first), *guests.who(guests.listed(number)))


def _object(guests: Guests, verb: int, subject_number: int) -> Parties:
    """Whom the verb is done to: persons next to it, or a land where it is a visit."""
    line, talks = guests.line, guests.words.talks
    for i in line.subjects():
        phrase = line.phrases[i]
        near = verb < phrase.first <= verb + _OBJECT_REACH
        between = guests.words.speech.turned and subject_number < i and phrase.last <= verb
        if i == subject_number or not (near or between) or i in guests.listed(subject_number):
            continue
        visited = guests.stands(verb, talks.visits) and phrase.kind in ("land", "place")
        adjoins = near and _is_next(line, verb + 1, phrase.first)
        if adjoins and visited and guests.is_human(subject_number):
            return _land(guests, i)
        return guests.who(line.joined(i)) if (between or adjoins) and _fits(guests, verb, i) else ()
    return ()


def _land(guests: Guests, number: int) -> Parties:
    who = guests.line.who[number]
    return () if who is None else (who,)


def _fits(guests: Guests, verb: int, number: int) -> bool:
    """Whether a phrase can be the object of this verb: people are received, bodies are met too."""
    talks = guests.words.talks
    if guests.stands(verb, talks.meets | talks.convenes) and guests.line.phrases[number].kind == "body":
        return guests.may_meet(number)
    return guests.is_human(number)


def _is_next(line: Line, first: int, last: int) -> bool:
    """Whether no other noun or mark stands between a verb and its object; in Dutch dates and places may."""
    words = line.words
    if not words.speech.turned and line.row.has(words.speech.prepositions, first, last):
        return False
    return not any(
        chunk.kind == "mark" or chunk.low in words.roles.determiners or chunk.low in words.verbs
        for chunk in line.row.chunks[first:last]
    )
