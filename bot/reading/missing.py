"""Where a sentence says that somebody is not there: "liet verstek gaan", "skipped the summit"."""

from functools import cache

from bot.reading.doubt import clause_end, is_unsure
from bot.reading.line import Line
from bot.reading.parties import split_verb, spotted
from bot.reading.phrase import Phrase as Found
from bot.reading.shapes import Phrase as Said
from bot.reading.shapes import Phrases, Set
from bot.reading.sides import Table
from bot.reading.subjects import aside
from bot.reading.verbs import phrase_at
from bot.reading.vocabulary import Words

_TALKS_REACH = 3
"""Chunks behind an article within which the word for talks stands: "de top", "the EU summit"."""
_PLACE = 2
"""Chunks between "is in" and "gebleven": the place where somebody stayed."""
_TOLD = 3
"""Sentences back in which talks are told of whose absentees are named now."""
_SINCE = 2
"""Sentences back that told of a delegation or of talks, since when it is told who stayed in their capital."""
_EVENT_REACH = 8
"""Chunks beside a verb like "skipped" within which the word for talks stands."""


def absence(table: Table) -> int | None:
    """Where the sentence says that somebody is not there; None if it does not."""
    line, talks = table.line, table.words.talks
    said = line.row.has(_signs(table.words))
    at = _told_away(line, talks.absent) if said else None
    at = _skipping(line) if at is None else at
    if at is not None:
        return None if line.row.has(talks.elsewhere, at, clause_end(line, at)) else at
    recent = table.tells_of_talks() or table.number - table.known.talked_at <= _TOLD
    told = _not_there(line) if recent or table.known.talking else None
    told = _told_away(line, talks.absent_told) if told is None and said and recent else told
    return _not_at(table, recent=recent) if told is None and said else told


def _not_at(table: Table, *, recent: bool) -> int | None:
    """The same by words that tell of it only beside what they keep away from: "skipped the summit"."""
    line, talks = table.line, table.words.talks
    absent_from, stayed = line.row.possible(talks.absent_from), line.row.possible(talks.stayed)
    for i in range(len(line.row)) if absent_from or stayed else ():
        phrase = phrase_at(line, i, absent_from)
        before = line.row.chunks[max(0, i - _EVENT_REACH) : i]
        if phrase and _goes_on(line, i):
            continue
        closes = line.row[i + len(phrase)].kind in ("mark", "nothing") and line.row[i].low in talks.comes
        if phrase and (is_at_event(line, i, i + len(phrase)) or table.named or (closes and recent)):
            return i
        if phrase and table.known.talking and _is_place(line, i + len(phrase)):
            return i
        before_last = table.number - 1 in (table.known.sent_at, table.known.missing_at)
        contrasted = table.nearest(0, i) is not None and line.row.has(line.words.speech.resume, 1, i)
        sent = before_last or contrasted or any(chunk.low in talks.trips for chunk in before)
        sent |= 0 <= table.number - max(table.known.sent_at, table.known.talked_at) <= _SINCE
        ends = [end for stay in stayed if (end := line.row.loosely(i, stay, _PLACE)) is not None]
        at_home = any(line.row[end + 1].is_form("city", "capital") for end in ends)
        if (ends and sent and at_home) or (ends and (before_last or contrasted)) or (at_home and recent):
            return i
    return None


@cache
def _signs(words: Words) -> Set:
    """The longest words of the phrases for absence: few sentences have one, and no phrase stands without."""
    talks = words.talks
    phrases = (*talks.absent, *talks.absent_told, *talks.absent_from, *talks.stayed)
    return frozenset(max(phrase, key=len) for phrase in phrases)


def _goes_on(line: Line, at: int) -> bool:
    """Whether a particle makes it what talks do, nobody's absence: "De top gaat niet door"."""
    last = line.row[clause_end(line, at) - 1].low
    return last in line.words.talks.going_on


def is_at_event(line: Line, first: int, last: int) -> bool:
    """Whether a word for talks, or for what else people gather for, stands beside words for absence."""
    near = (
        *line.row.chunks[max(0, first - _EVENT_REACH) : first],
        *line.row.chunks[last : last + _EVENT_REACH],
    )
    occasions = line.words.talks.occasions
    return any(chunk.low in occasions or line.words.is_talks(chunk.low) for chunk in near)


def _skipping(line: Line) -> int | None:
    """Where a verb in two parts stands with the talks between them: "slaat de top over"."""
    at = split_verb(line, line.words.talks.absent_split)
    near = () if at is None else line.row.chunks[at + 1 : at + 1 + _TALKS_REACH]
    return at if any(line.words.is_talks(chunk.low) for chunk in near) else None


def _told_away(line: Line, phrases: Phrases) -> int | None:
    """Where one of these phrases begins, whole in one clause: not in "has not said whether he attends"."""
    possible = line.row.possible(phrases)
    if not possible:
        return None
    asking = line.words.stances.open_clauses & line.words.speech.complementisers
    return spotted(line, Phrases(one for one in possible if not _is_asked(line, one, asking)))


def _is_asked(line: Line, phrase: Said, asking: Set) -> bool:
    """Whether a word that opens a question stands between the first word of a phrase and its last."""
    lows = [chunk.low for chunk in line.row]
    first, last = lows.index(phrase[0]), len(lows) - 1 - lows[::-1].index(phrase[-1])
    return line.row.has(asking, first, last)


def _is_place(line: Line, at: int) -> bool:
    """Whether a city where one may go stands here, or a land where they come: "did not travel to Cairo"."""
    row, talks = line.row, line.words.talks
    city, there = row[at + 1].is_form("city", "capital"), row[at - 1].low in talks.places
    if there and row[at].is_form("city", "capital"):
        return True
    into = row[at].low in talks.to | talks.into_city or row[at - 1].low in talks.to | talks.into_city
    place = city or row[at].is_form("name", "city") or row[at + 1].is_form("name")
    return place and into and (city or row.has(talks.comes, at - 2, clause_end(line, at)))


def _not_there(line: Line) -> int | None:
    """Where somebody is said not to be there, whatever stands between: "is er dit keer niet"."""
    talks = line.words.talks
    for at in line.row.where(talks.is_in):
        last = clause_end(line, at) - 1
        if line.row[at + 1].low in talks.there and line.row[last].low in line.words.stances.negations:
            return at
    return None


def is_denied(line: Line, at: int) -> bool:
    """Whether nobody is said to be away: "was not absent", "if X does not attend", "denied that"."""
    return line.row[at - 1].low in line.words.stances.negations or is_unsure(line, at)


def has_other_subject(line: Line, phrase: Found, at: int) -> bool:
    """Whether something else than this person is absent: "zei dat er een akkoord ontbreekt"."""
    row, words = line.row, line.words
    inserted = aside(line, phrase.last, at) if row[at - 1].text == "," else aside(line, phrase.last, at - 1)
    for i in range(phrase.last, at):
        if i in inserted or row[i].low in words.roles.relative:
            continue
        says = row[i].low in words.speech.verbs - words.roles.become
        if says or (row[i].low in words.speech.complementisers and row[i - 1].low not in words.roles.become):
            return True
        determines = row[i].low in words.roles.determiners - words.verbs and i + 1 < at
        noun = determines and row[i - 1].low not in words.speech.prepositions | words.talks.why
        if noun and row.find(words.talks.nouns, i + 1, i + 1 + _TALKS_REACH) is None:
            return True
    return False


def is_represented(table: Table) -> bool:
    """Whether somebody is there for a side: "the union was represented by X"."""
    return spotted(table.line, table.words.talks.through) is not None
