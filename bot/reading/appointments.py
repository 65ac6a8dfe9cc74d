"""Meetings told by a word for one beside its day or its place, where no narrower rule reads the sentence."""

from bot.reading import encounters, partners, talk_nouns
from bot.reading.doubt import clause_end
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.participants import Guests, Parties, Read, each, happens
from bot.reading.parties import spotted
from bot.reading.relatives import antecedent
from bot.reading.shapes import union

RULE = "meeting-dated"
_BOTH = 2
_BEHIND = 12
"""Chunks behind a word for talks among which it says whose they are."""
_BEFORE = 6
"""Chunks before the phrase of a word for talks among which stands who holds or only wants them."""
_ARTICLE = 3
"""Chunks before a word that may be a verb or a noun among which an article makes it one: "a state visit"."""
_HOURS = 5
"""Chunks behind "after" among which the hours stand that talks took."""


def by_day(line: Line) -> Read | None:
    """The first meeting whose clause says on what day, after how many hours or in what city it is."""
    talks = line.words.talks
    if not (line.talks or line.row.has(talks.verbs) or line.row.has(talks.rounds)):
        return None
    guests = Guests(line)
    return next((read for at in range(len(line.row)) if (read := _at(guests, at)) is not None), None)


def around(line: Line, at: int) -> tuple[int, int]:
    """The clause of a chunk, and what stands between commas beside it without a verb of its own."""
    begin, end = clause_begin(line, at), clause_end(line, at)
    while line.row[end].text == "," and not _has_verb(line, end + 1, clause_end(line, end)):
        end = clause_end(line, end)
    while begin > 1 and line.row[begin - 1].text == ",":
        earlier = clause_begin(line, begin - 2)
        if _has_verb(line, earlier, begin - 1):
            break
        begin = earlier
    return begin, end


def _has_verb(line: Line, first: int, last: int) -> bool:
    opens = line.row[first].low in line.words.clause_openers
    return opens or line.row.has(line.words.acts, first, last)


def _at(guests: Guests, at: int) -> Read | None:
    """The meeting of the verb or the noun at a chunk."""
    line = guests.line
    verb = line.row[at].kind == "word" and line.row[at].low in line.words.talks.verbs
    noun = talk_nouns.is_one(line, at) or _is_round(line, at)
    if not (verb or noun) or not is_set(line, at):
        return None
    off = noun and _is_off(line, at)
    if not (off or happens(line, at) or _is_hoped(line, at)):
        return None
    articled = noun and line.row.has(line.words.names.articles, max(0, at - _ARTICLE), at)
    if verb and not (articled or partners.is_articled(line, at)):
        return _by_verb(guests, at)
    return _by_noun(guests, at) if noun and (off or not talk_nouns.is_left_open(line, at)) else None


def _is_off(line: Line, at: int) -> bool:
    """Whether the round of talks at a chunk was set and is called off or put off."""
    talks = line.words.talks
    off = any(spotted(line, phrases) is not None for phrases in (talks.cancelled, talks.postponed))
    return off and _is_round(line, at)


def _is_round(line: Line, at: int) -> bool:
    """Whether a round of talks told before is meant: "een zesde ronde", no round of votes or matches."""
    talks, low = line.words.talks, line.row[at].low
    one = low in talks.rounds and low in talks.resumed and line.row[at - 1].low in talks.again
    return (
        one and not line.row.has(talks.elsewhere) and line.row[at + 1].low not in line.words.roles.of_strict
    )


def _is_hoped(line: Line, at: int) -> bool:
    """Whether somebody hopes for it on that day, nobody denying it: "hoopt maandag met X te bellen"."""
    words, (first, last) = line.words, around(line, at)
    if not line.row.has(words.talks.hopes, first, at):
        return False
    denying = (words.talks.refusing - words.talks.hopes) | words.stances.negations
    return not line.row.has(denying, first, last)


def is_set(line: Line, at: int) -> bool:
    """Whether what stands around a chunk says when or in what city."""
    words, (first, last) = line.words, around(line, at)
    days = tuple(words.talks.days)
    times = union(words.names.never, words.talks.day_parts, words.talks.terms)
    chunks = line.row.chunks[first:last]
    return any(chunk.low in times or chunk.low.startswith(days) for chunk in chunks) or any(
        _is_city(line, i) or _is_month(line, i) or took_hours(line, i) for i in range(first, last)
    )


def _is_month(line: Line, at: int) -> bool:
    return line.row[at].low in line.words.names.months and line.row[at - 1].low in line.words.talks.places


def _is_city(line: Line, at: int) -> bool:
    return line.row[at].is_form("city", "capital") and line.row[at - 1].low in line.words.talks.places


def took_hours(line: Line, at: int) -> bool:
    """Whether it is said here that what happens comes after hours: "na zestien uur"."""
    talks = line.words.talks
    return line.row[at].low in talks.after and line.row.has(talks.hours, at, at + _HOURS)


def _by_verb(guests: Guests, at: int) -> Read | None:
    """The meeting of two or more whom the clause of a verb names, the one it is said of among them."""
    line, words = guests.line, guests.words
    begin, end = around(line, at)
    aside = words.talks.not_speaking
    apart = line.row.has(aside & words.talks.closing, at, clause_end(line, at) + 1)
    if apart or guests.stands(at + 1, aside):
        return None
    aim = encounters.is_aim(guests, at) and not _is_hoped(line, at)
    if encounters.is_passive(guests, at) or aim:
        return None
    related = antecedent(line, at) if line.row[begin - 1].low in words.roles.relative else None
    met = [i for i in line.numbers() if begin <= line.phrases[i].first < end and _meets(guests, i, at)]
    mine = [] if related is None else [related]
    mine = mine or ([] if any(line.phrases[i].last <= at for i in met) else _subject(guests, at))
    several = [*mine, *(i for i in met if i not in mine and not _is_same(line, i, mine))]
    parties = guests.who(several)
    alone = len(several) == 1 and _sits(guests, several[0], at)
    return Read(RULE, parties, at) if parties and (len(several) >= _BOTH or alone) else None


def _subject(guests: Guests, at: int) -> list[int]:
    """The subject of a verb outside its clause, over what is said of it between commas."""
    number = guests.subject(at)
    met = number is not None and (guests.is_human(number) or _sits(guests, number, at))
    return guests.listed(number) if number is not None and met else []


def _is_same(line: Line, number: int, mine: list[int]) -> bool:
    """Whether a phrase only means the subject again: "X said he visited", not "X met him"."""
    oblique = line.phrases[number].text.casefold() in line.words.pronouns.oblique
    return not oblique and line.who[number] in [line.who[i] for i in mine]


def _sits(guests: Guests, number: int, at: int) -> bool:
    """Whether a body sits by itself: "De commissie vergadert vrijdag"."""
    body = guests.line.phrases[number].kind == "body"
    return body and guests.stands(at, guests.words.talks.sits)


def _meets(guests: Guests, number: int, at: int) -> bool:
    """Whether a phrase is of people, no preposition before it but one for meeting."""
    line, phrase, talks = guests.line, guests.line.phrases[number], guests.words.talks
    shared = talks.with_strict | talks.by
    shared |= talks.to if guests.stands(at, talks.confers) else frozenset()
    taken = line.free[number] or guests.stands(phrase.first - 1, shared)
    body = phrase.kind == "body" and not phrase.genitive and guests.may_meet(number)
    return taken and (body or guests.is_human(number))


def _by_noun(guests: Guests, noun: int) -> Read | None:
    """The meeting that takes place, that somebody holds, or at which something else is told."""
    line, words = guests.line, guests.words
    first = talk_nouns.begin(line, noun)
    before = line.row[first - 1].low
    if _is_none(guests, first, noun):
        return None
    if before in words.talks.during | words.talks.at:
        return Read(RULE, each(*guests.main(), *_told(guests, first), *_theirs(guests, noun)), noun)
    begin, end = around(line, noun)
    holding = words.talks.holds | words.talks.had
    entered = before in words.talks.into and line.row.has(words.talks.holds, begin, first)
    if before in words.speech.prepositions and not entered:
        return None
    held = entered or line.row.has(holding, max(begin, first - _BEFORE), first)
    told = held or line.row.has(words.talks.events | words.talks.holds | words.roles.was, begin, end)
    one = line.row[first].low in words.names.articles - words.roles.definite
    theirs = _theirs(guests, noun)
    parties = each(*guests.main(), *(theirs or partners.with_whom(guests, noun))) if held else theirs
    return Read(RULE, parties, noun) if told or one else None


def _told(guests: Guests, first: int) -> Parties:
    """Whom somebody turns to at talks: "made the same plea to X in a call"."""
    line, to = guests.line, guests.words.talks.to | guests.words.talks.with_strict
    before = (i for i in line.numbers("person") if around(line, first)[0] <= line.phrases[i].first < first)
    return guests.who(i for i in before if guests.stands(line.phrases[i].first - 1, to))


def _is_none(guests: Guests, first: int, noun: int) -> bool:
    """Whether the word from a chunk on tells of no talks: a verb, a visit, what is wanted or spoken of."""
    line, words = guests.line, guests.words
    verb = guests.stands(noun - 1, words.speech.infinitive_markers)
    wanted = line.row.has(words.talks.wants, max(0, first - _BEFORE), first)
    return (
        verb
        or wanted
        or guests.stands(noun, words.talks.visit)
        or guests.stands(first, words.roles.of_strict)
    )


def _theirs(guests: Guests, noun: int) -> Parties:
    """Whose talks they are, with whom, and under whom."""
    line, words = guests.line, guests.words
    end = min(noun + _BEHIND, around(line, noun)[1])
    own = words.roles.of_strict | words.talks.with_strict | words.talks.by
    near = (i for i in line.numbers() if noun < line.phrases[i].first < end and guests.may_meet(i))
    return guests.who(i for i in near if guests.stands(line.phrases[i].first - 1, own))
