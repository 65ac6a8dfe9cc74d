"""Who meets whom and where: visits, calls, talks and summits, planned, held, put off or called off."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bot.model import Meeting, Mention, Modality
from bot.reading import (
    accords,
    appointments,
    clauses,
    encounters,
    engagements,
    gathering,
    hearings,
    joint_scenes,
    occasions,
    partners,
    rendezvous,
    seeing,
    talk_nouns,
)
from bot.reading.between import MENTIONS, Before, between
from bot.reading.doubt import clause_end
from bot.reading.found import Found
from bot.reading.further import further
from bot.reading.holders import clause_begin, opener
from bot.reading.line import Line
from bot.reading.participants import Guests, Parties, Read, happens
from bot.reading.parties import spotted
from bot.reading.row import Chunk
from bot.reading.sessions import by_noun
from bot.reading.verbs import phrase_at

State = Literal["planned", "held", "ongoing", "cancelled", "postponed"]
_FEWEST = 3
"""Chunks, its mark among them, of the shortest sentence that tells of a meeting: "Talks resumed."."""
_BEFORE = 4
"""Chunks by which a place before what tells of a meeting counts as further off than one behind it."""
_LATER = 5
"""Sentences behind the first talks of an article among which it may name their sides."""
_OPENING = (1, 2)
"""The chunk of a place with which a sentence opens: "In Lima", "In the Peruvian capital"."""
_SEMICOLON = frozenset(";")
_APART = 6
"""Chunks that may stand between two words of what is to come: "wordt … verwacht"."""
_GOES_ON = 4
"""Chunks from "and" to what says that a meeting is to come: "and is now expected to"."""


def meetings(lines: Sequence[Line], filed_in: Mention | None = None) -> Iterator[Found[Meeting]]:
    """Every meeting that a sentence states, in order; headings state none, but see `titles`.

    One that names no parties ("De onderhandelingen vinden plaats aan …") is between those of the last that
    did. One of the opening paragraph that names no place is where the article was filed, by its dateline.
    What only names again a meeting told before is left out.
    """
    told: set[tuple[frozenset[str], str]] = set()
    before = Before()
    for number, line in enumerate(lines):
        opens = line.sentence.paragraph == lines[0].sentence.paragraph
        short = len(line.row) < _FEWEST
        for one in () if line.sentence.heading or short else told_of(line):
            parties = between(lines, number, one.read, before)
            parties = parties or _sides_later(lines, number, one.read, before)
            if not (before.latest and _is_hosted(line, one.read)):
                before.note(parties)
            place = place_of(line, one) or (filed_in if opens else None)
            key = frozenset(party.name for party in parties), one.state
            again = one.read.rule in MENTIONS and place is None and key in told and not _is_dated(line, one)
            placed = place is not None and (one.read.rule != "meeting-verb" or place.kind == "city")
            if (parties or placed) and not again:
                told.add(key)
                claim = Meeting(parties, place, one.state)
                modality = modality_of(line, one)
                yield Found(claim, *span(line, one.read), one.read.rule, number, modality=modality)


def _sides_later(lines: Sequence[Line], number: int, read: Read, before: Before) -> Parties:
    """The sides that an article names only behind its first talks: "Het overleg is geklapt. FNV en NS …"."""
    if read.rule != "meeting-noun" or before.latest:
        return ()
    for line in lines[number + 1 : number + 1 + _LATER]:
        for one in told_of(line):
            if len(one.read.parties) > 1 and all(who.kind != "person" for who in one.read.parties):
                return one.read.parties
    return ()


@dataclass(frozen=True, slots=True)
class _Told:
    """A meeting as a sentence tells of it, in its chunks `first` to `last` (exclusive)."""

    read: Read
    state: State
    first: int
    last: int


def told_of(line: Line) -> Iterator[_Told]:
    """The meetings of a sentence: the first, and one to come that it goes on to behind "and"."""
    read = _read(line)
    if read is None:
        return
    end, ahead = len(line.row), line.words.talks.planned
    planned = next((i for i in range(read.at + 1, end) if phrase_at(line, i, ahead)), 0)
    near = range(planned - 1, max(read.at, planned - _GOES_ON), -1)
    joint = next((i for i in near if line.row[i].low in line.words.speech.goes_on), None)
    state: State = "planned" if read.rule == "meeting-arranged" else _state(line, read.at)
    if joint is None or state in ("cancelled", "postponed"):
        also = [other for other in _also_told(line, read) if not _is_at_visit(line, other.read, read)]
        visit = any(_is_at_visit(line, read, other.read) for other in also)
        if not visit:
            yield _Told(read, state, 0, end)
        yield from (replace(other, first=0) if visit else other for other in also)
        return
    yield _Told(read, "held", 0, joint)
    later = _later(line, joint + 1)
    if later is not None:
        yield _Told(later, "planned", joint, end)


def _also_told(line: Line, read: Read) -> Iterator[_Told]:
    """The meetings of its other clauses."""
    for other in further(line, read):
        first, last = clause_begin(line, other.at), clause_end(line, other.at)
        yield _Told(other, _state_of(line, first, last), first, last)


def _later(line: Line, first: int) -> Read | None:
    """The meeting to come of "… and are expected to meet in", "… and will hold talks with"."""
    talks, guests = line.words.talks, Guests(line)
    for at in range(first, len(line.row)):
        met = guests.stands(at, talks.reciprocal) and guests.stands(at, talks.meets)
        between = any(first <= phrase.first < at for phrase in line.phrases)
        if met and not between and happens(line, at) and partners.is_alone(guests, at):
            return Read("meeting-verb", (), at)
    return by_noun(line, first)


def _read(line: Line) -> Read | None:
    """The meeting of the sentence, by its verb before its noun."""
    narrow = encounters.by_verb(line) or seeing.by_seeing(line) or gathering.by_gathering(line)
    narrow = (hearings.by_hearing(line) or by_noun(line)) if narrow is None else narrow
    whole = rendezvous.by_clause(line) if narrow is None or not narrow.parties else None
    read = narrow if whole is None else whole
    hours = occasions.by_hours(line) if read is not None and not read.parties else None
    read = read if hours is None else hours
    told = (accords.by_accord, accords.by_telling, accords.by_side)
    seen = (engagements.by_engagement, joint_scenes.together)
    wide = (occasions.by_occasion, appointments.by_day, *told, *seen)
    return next((other for way in wide if (other := way(line)) is not None), None) if read is None else read


def _is_hosted(line: Line, read: Read) -> bool:
    """Whether somebody only receives those who meet: the talks that go on are not with the host."""
    return line.row[read.at].low in line.words.talks.receives


def _is_dated(line: Line, one: _Told) -> bool:
    """Whether a day is said: what is to come on a day is another meeting than the one told before."""
    days, dates = tuple(line.words.talks.days), line.words.names.never
    span = line.row.chunks[one.first : one.last]
    months = line.words.names.months
    said = any(chunk.low.startswith(days) or chunk.low in months for chunk in span)
    if one.read.rule != "meeting-noun":
        return False
    named = bool(one.read.parties) and any(chunk.low in dates for chunk in span)
    restarts = any(chunk.low in line.words.talks.restarts for chunk in span)
    return (said and (one.state == "planned" or restarts)) or named


def span(line: Line, read: Read) -> tuple[int, int]:
    """The offsets of what tells of the meeting: its clause, a quotation before or behind it left out."""
    row, at = line.row, read.at
    parties = [phrase for phrase, who in zip(line.phrases, line.who, strict=True) if who in read.parties]
    first = min((at, *(phrase.first for phrase in parties)))
    begin, end = clauses.around(line, first, max((at, *(phrase.last - 1 for phrase in parties))))
    quotes = [i for i, chunk in enumerate(row) if chunk.kind == "quote"]
    begin = max((i + 1 for i in quotes if i < at), default=begin)
    end = min((i for i in quotes if i > at), default=end)
    while begin < at and row[begin].kind == "mark":
        begin += 1
    start, last = line.span
    return (row[begin].start if begin else start), (row[end - 1].end if end < len(row) else last)


def place_of(line: Line, told: _Told) -> Mention | None:
    """The city, land or named place that the meeting is said to be in, the one next to what tells of it."""
    at = told.read.at
    near = range(told.first, told.last)
    placed = [i for i in near if _is_located(line, i) and not _is_elsewhere(line, at, i)]
    opened = placed and placed[0] in _OPENING and line.row[0].low in line.words.talks.places
    if opened and line.row[placed[0]].is_form("city", "capital"):
        return _located(line.row[placed[0]])
    behind = _behind_event(line, at, placed)
    if behind is not None:
        return _located(line.row[behind])
    if placed:
        return _located(line.row[min(placed, key=lambda i: abs(i - at) + _BEFORE * (i < at))])
    nouns = line.words.talks.place_nouns
    named = (
        chunk for i, chunk in enumerate(line.row) if chunk.kind == "name" and line.row[i - 1].low in nouns
    )
    return next((Mention(chunk.text, "place") for chunk in named), None)


def _behind_event(line: Line, at: int, placed: Sequence[int]) -> int | None:
    """The place behind what happens to talks, over one in their topic: "talks on peace in X ended in Y"."""
    event = line.row.find(line.words.talks.events, at + 1, clause_end(line, at))
    own = line.row[at + 1].low in line.words.talks.places
    if event is None or own or not line.words.is_talks(line.row[at].low):
        return None
    return next((i for i in placed if event < i < clause_end(line, event)), None)


def _is_elsewhere(line: Line, at: int, place: int) -> bool:
    """Whether a place is of another clause: of the one around "X, die … sprak", of "and flew on to Lima"."""
    if place < at:
        begin, own = clause_begin(line, at), clause_begin(line, place)
        inserted = line.row[own - 1].low in line.words.roles.relative - line.words.talks.where
        if inserted and begin != own and clause_end(line, place) <= at:
            return True
        return place < begin and line.row[begin - 1].low in line.words.roles.who
    return line.row.has(line.words.talks.arrives, at + 1, place)


def _is_located(line: Line, at: int) -> bool:
    """Whether a place stands here of which a preposition says that something is there."""
    row, talks = line.row, line.words.talks
    if all(form.kind in ("adjective", "body", "demonym") for form in row[at].forms):
        return False
    before = at - 1 - (row[at - 1].low in line.words.roles.determiners)
    return row[before].low in talks.places | talks.visits or row[at - 1].low in talks.place_nouns


def _located(chunk: Chunk) -> Mention:
    form = next((f for f in chunk.forms if f.kind in ("city", "place")), chunk.forms[0])
    return Mention(chunk.text, "country" if form.id.startswith("country:") else "city", form.id)


def _state(line: Line, met: int) -> State:
    """Planned, held, called off or put off, by the words around what tells of the meeting."""
    talks = line.words.talks
    if spotted(line, talks.cancelled) is not None:
        return "cancelled"
    if spotted(line, talks.postponed) is not None:
        return "postponed"
    if _is_behind(line, met) or _is_over(line, met):
        return "held"
    return "planned" if any(not _is_of_other(line, met, at) for at in _ahead(line)) else "held"


def _ahead(line: Line) -> Iterator[int]:
    """Where the sentence says that something is to come."""
    for phrase in line.row.possible(line.words.talks.planned):
        yield from (at for at in range(len(line.row)) if line.row.loosely(at, phrase, _APART) is not None)


def _is_over(line: Line, met: int) -> bool:
    """Whether the verb of a meeting is in the past, nothing in its clause ahead: "who met X, will"."""
    first, last = clause_begin(line, met), clause_end(line, met)
    past = line.row[met].low in line.words.talks.past and line.row[met].low in line.words.talks.verbs
    return past and not any(first <= at < last for at in _ahead(line))


def _is_behind(line: Line, met: int) -> bool:
    """Whether the talks at a chunk are over when something is said: "na een tweede dag van gesprekken"."""
    first = talk_nouns.begin(line, met) if line.words.is_talks(line.row[met].low) else 0
    return bool(first) and line.row[first - 1].low in line.words.talks.after


def _is_of_other(line: Line, met: int, at: int) -> bool:
    """Whether what is to come stands behind a semicolon, or in a later clause of why or whereby."""
    apart = line.row.find(_SEMICOLON, min(met, at), max(met, at))
    if met < at and line.row.has(line.words.speech.resume & line.words.speech.goes_on, met, at):
        return True
    return apart is not None or (met < at and opener(line, at) in line.words.speech.subordinators)


def _is_at_visit(line: Line, visit: Read, other: Read) -> bool:
    """Whether a meeting is what a visit to a place was for: "bezocht Lima en sprak er met X"."""
    talks, low = line.words.talks, line.row[visit.at].low
    place = bool(visit.parties) and visit.parties[-1].kind != "person"
    return low in talks.visits | talks.visit and place and visit.parties[0] in other.parties


def _state_of(line: Line, first: int, last: int) -> State:
    """Planned or held, by the words of one clause."""
    planned = line.row.possible(line.words.talks.planned)
    ahead = any(phrase_at(line, at, planned) for at in range(first, last))
    return "planned" if ahead else "held"


def modality_of(line: Line, told: _Told) -> Modality:
    """Whether it is stated, planned, or only reported: "zou" behind its clause is of another."""
    begin = clause_begin(line, told.read.at)
    if line.row.has(line.words.speech.hearsay, 0, max(begin, clause_end(line, told.read.at))):
        return "reported"
    return "planned" if told.state == "planned" else "stated"
