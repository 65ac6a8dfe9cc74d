"""Meetings said with a verb: "X ontmoette Y", "X sprak met Y", "de bonden komen bijeen"."""

from bot.reading import partners, those_before
from bot.reading.calls import otherwise
from bot.reading.doubt import clause_end
from bot.reading.holders import clause_begin, finite
from bot.reading.line import Line
from bot.reading.participants import Guests, Parties, Read, each, happens
from bot.reading.parties import split_verb, spotted
from bot.reading.phrase import Kind
from bot.reading.verbs import phrase_at

_OBJECT_REACH = 8
"""Chunks behind a verb among which its object stands."""
_PASSIVE_REACH = 7
"""Chunks between "ontvangen" and "door" in a passive."""
_OWNED = 2
"""Chunks of "zijn tegenstrever" before the name of whom somebody meets."""
_FIRST: tuple[Kind, ...] = ("person", "role", "land", "pronoun")


def by_verb(line: Line) -> Read | None:
    """The meeting of the sentence's first verb of meeting that has parties."""
    guests, verbs = Guests(line), line.words.talks.verbs
    for at, chunk in enumerate(line.row) if line.row.has(verbs) else ():
        met = chunk.kind == "word" and chunk.low in verbs
        read = by_verb_at(guests, at) if met and happens(line, at) else None
        if read is not None:
            return read
    return _summons(guests) or _convened(guests) or those_before.of_those_before(guests) or otherwise(guests)


def by_verb_at(guests: Guests, at: int) -> Read | None:
    """The meeting of the verb of meeting at a chunk; None where it is a noun or has no parties."""
    if partners.is_articled(guests.line, at) or partners.are_for_side(guests, at):
        return None
    parties = _at_verb(guests, at) or _by_clause(guests, at)
    return Read("meeting-verb", parties, at) if parties else None


def _by_clause(guests: Guests, at: int) -> Parties:
    """The parties of a verb that its neighbours do not give, by its whole clause."""
    talks, low = guests.words.talks, guests.line.row[at].low
    if low not in talks.confers | talks.meets or guests.stands(at + 1, talks.not_speaking):
        return ()
    if _closes(guests, at) or _is_discussed(guests, at) or is_passive(guests, at) or is_aim(guests, at):
        return ()
    together = low in talks.meets & talks.reciprocal and partners.is_alone(guests, at)
    return partners.of_clause(guests, at) or (partners.alone(guests, at) if together else ())


def _convened(guests: Guests) -> Read | None:
    """The meeting to which somebody brings others: "bracht de leiders van Peru en Chili samen"."""
    line = guests.line
    at = split_verb(line, guests.words.talks.convenes_split)
    if at is None or not happens(line, at):
        return None
    number = guests.subject(at)
    mine = () if number is None else guests.who(guests.listed(number))
    behind = (i for i in line.subjects() if line.phrases[i].first > at and guests.is_human(i))
    theirs = next((guests.who(line.joined(i)) for i in behind), ()) or partners.unnamed(guests, at + 1)
    parties = each(*mine, *theirs)
    return Read("meeting-verb", parties, at) if mine and theirs and len(parties) > 1 else None


def _summons(guests: Guests) -> Read | None:
    """The meeting to which somebody calls others: "riep de bonden bijeen", "nodigde X uit voor overleg"."""
    line = guests.line
    split = guests.words.talks.receives_split
    for at, chunk in enumerate(line.row) if line.row.has(split) else ():
        parts = split.get(chunk.low)
        closed = parts is not None and line.row.find(parts, at + 1, len(line.row)) is not None
        if closed and happens(line, at):
            parties = both(guests, at)
            return Read("meeting-verb", parties, at) if parties else None
    return None


def _at_verb(guests: Guests, at: int) -> Parties:
    talks = guests.words.talks
    low = guests.line.row[at].low
    called = low in talks.speaks and guests.line.row.has(talks.by)
    if called and (parties := _received_by(guests, at)):
        return parties
    if low in talks.confers:
        return _conferring(guests, at)
    if low in talks.receives and (parties := _received_by(guests, at)):
        return parties
    return both(guests, at)


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
        spoken = both(guests, at)
        if len(spoken) > 1 or (spoken and _is_pair(guests, at)):
            return spoken
    jointly = guests.stands(at, talks.reciprocal) or spotted(guests.line, talks.each_other) is not None
    phoned = guests.stands(at, talks.dials) and len(parties) == 1
    if number is None or not jointly or phoned or is_aim(guests, at):
        return ()
    return parties if _speak_together(guests, number) or _sits(guests, at, number) else ()


def _is_discussed(guests: Guests, at: int) -> bool:
    """Whether the subject is what is spoken about: "het plan werd besproken"."""
    first = finite(guests.line, at)
    return first < at and guests.stands(first, guests.words.speech.passive) and guests.words.speech.turned


def is_aim(guests: Guests, at: int) -> bool:
    """Whether the verb only says what for: "een mandaat om dit te bespreken", not "are due to meet"."""
    if guests.stands(at - 1, guests.words.talks.wants):
        return True
    marked = guests.stands(at - 1, guests.words.speech.infinitive_markers)
    return marked and spotted(guests.line, guests.words.talks.planned) is None


def _closes(guests: Guests, at: int) -> bool:
    """Whether a particle that closes the clause makes it another verb: "spraken hun steun uit"."""
    row, particles = guests.line.row, guests.words.talks.not_speaking - guests.words.roles.of_strict
    last = row.find(particles, at + 1, min(len(row), clause_end(guests.line, at) + 1))
    governs = guests.words.speech.prepositions
    closing = last is not None and row[last].low not in governs and row[last + 1].low in governs
    ends = closing or (last is not None and row[last + 1].kind in ("mark", "quote", "nothing"))
    return guests.words.speech.turned and (ends or guests.stands(at + 1, particles))


def _speak_together(guests: Guests, number: int) -> bool:
    """Whether a subject is several who speak with each other, not to somebody: no unnamed sources."""
    human = guests.is_human(number) or len(guests.listed(number)) > 1
    return human and guests.several(number) and not guests.line.row.has(guests.words.talks.anonymous)


def _sits(guests: Guests, at: int, number: int) -> bool:
    """Whether a council or a board sits: "de ministerraad vergadert", "het partijbestuur heeft vergaderd"."""
    line, words = guests.line, guests.words
    phrase = line.phrases[number]
    said = [chunk.low for chunk in line.row.chunks[phrase.first : phrase.last]]
    council = any(low.endswith(words.talks.councils) for low in said) and said[0] not in words.text.pointers
    return guests.stands(at, words.talks.sits) and phrase.kind == "body" and council


def _received_by(guests: Guests, at: int) -> Parties:
    """The parties of a passive: "X is door Y ontvangen", "X was received by Y"."""
    line, talks = guests.line, guests.words.talks
    before = clause_begin(line, at) if guests.words.speech.turned else at - 1
    passive = line.row.has(guests.words.speech.passive | guests.words.roles.become, before, at)
    if passive and line.row.has(talks.place_nouns) and not line.row.has(talks.by):
        near_subject = guests.subject(at)
        first = next((i for i in line.subjects() if line.phrases[i].last <= at), None)
        near_subject = first if near_subject is None else near_subject
        received = near_subject is not None and guests.is_human(near_subject)
        return guests.who(guests.listed(near_subject)) if received and near_subject is not None else ()
    near = guests.behind(talks.by, max(0, at - _PASSIVE_REACH), at + _PASSIVE_REACH) if passive else ()
    number = next((i for i in line.subjects() if guests.is_human(i)), None)
    return each(*guests.who(guests.listed(number)), *near) if near and number is not None else ()


def both(guests: Guests, at: int) -> Parties:
    """The parties of a verb that takes them both: "X ontmoet Y", "X bezoekt Y", "X and Y met"."""
    talks, number = guests.words.talks, partners.acting(guests, at)
    if number is None or is_passive(guests, at):
        return ()
    turned = _before_object(guests, at, number)
    if turned:
        return turned
    mine = guests.who(guests.listed(number)) if guests.may_meet(number) else ()
    theirs = guests.behind(talks.with_strict, at + 1, at + 1 + _OBJECT_REACH) if talks.meets else ()
    theirs = (theirs if guests.stands(at, talks.meets) else ()) or _object(guests, at, number)
    theirs = theirs or (partners.unnamed(guests, at + 1) if guests.stands(at, talks.meets) else ())
    if theirs or _is_of_another(guests, at):
        parties = each(*mine, *theirs)
        return parties if mine and (len(parties) > 1 or _is_of_another(guests, at)) else ()
    alone = guests.stands(at, talks.reciprocal) and partners.is_alone(guests, at)
    jointly = alone or spotted(guests.line, talks.each_other) is not None
    if guests.line.row.has(talks.delegation - talks.teams, at + 1, at + 1 + _OBJECT_REACH):
        return mine
    return mine if jointly and guests.several(number) and not is_aim(guests, at) else ()


def _is_of_another(guests: Guests, at: int) -> bool:
    """Whether a pronoun behind a verb means somebody whom the sentence does not name: "received him"."""
    behind = (phrase for phrase in guests.line.phrases if phrase.first == at + 1)
    pronoun = next(behind, None)
    oblique = guests.words.pronouns.oblique
    him = pronoun is not None and pronoun.kind == "pronoun" and pronoun.text.casefold() in oblique
    return him or _is_pair(guests, at)


def _is_pair(guests: Guests, at: int) -> bool:
    """Whether a verb takes two who were named before: "sprak de twee"."""
    return bool(phrase_at(guests.line, at + 1, guests.words.talks.pair))


def is_passive(guests: Guests, at: int) -> bool:
    """Whether the verb is done to its subject: "was met with applause", not "are meeting"."""
    speech = guests.words.speech
    active = guests.line.row[at].low.endswith(speech.active_endings)
    return not active and guests.stands(at - 1, speech.passive)


def _before_object(guests: Guests, at: int, number: int) -> Parties:
    """The parties where the phrase next to the verb is its object: "dat X gisteren Y ontmoette"."""
    line = guests.line
    earlier = next((i for i in line.subjects(*_FIRST) if i < number), None)
    if not guests.words.speech.turned:
        return ()
    last = line.phrases[number].last
    last += line.row[last].low in guests.words.speech.auxiliaries
    if earlier is None or last < at - 1 or not guests.is_human(number):
        return ()
    apposed = number in line.joined(earlier)
    return () if apposed else each(*guests.who(guests.listed(earlier)), *guests.who(guests.listed(number)))


def _object(guests: Guests, verb: int, subject_number: int) -> Parties:
    """Whom the verb is done to: persons next to it, or a land where it is a visit."""
    line, talks = guests.line, guests.words.talks
    for i in line.subjects():
        phrase = line.phrases[i]
        near = verb < phrase.first <= verb + _OBJECT_REACH
        between = guests.words.speech.turned and subject_number < i and phrase.last <= verb
        between = between and not any(c.text == "," for c in line.row.chunks[phrase.last : verb])
        if i == subject_number or not (near or between) or i in guests.listed(subject_number):
            continue
        visited = guests.stands(verb, talks.visits) and phrase.kind in ("land", "place")
        behind = max(verb + 1, line.phrases[subject_number].last)
        adjoins = near and _is_next(line, behind, phrase.first)
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
    if last - _OWNED >= first and line.row[last - _OWNED].low in words.roles.possessives:
        last -= _OWNED
    return not any(
        chunk.kind == "mark"
        or (chunk.low in words.roles.determiners and line.row[i + 1].low not in words.talks.both)
        or chunk.low in words.verbs
        for i, chunk in enumerate(line.row.chunks[first:last], first)
    )
