"""Meetings told without a verb of meeting: guests, calls, and who was there."""

from bot.reading import impersonal, partners, scenes
from bot.reading.doubt import leaves_open
from bot.reading.participants import Guests, Read, each, happens
from bot.reading.parties import split_verb, spotted
from bot.reading.verbs import phrase_at

_BOTH = 2
_HOST_REACH = 3
"""Chunks behind "te gast bij" among which the host stands."""


def otherwise(guests: Guests) -> Read | None:
    """The meeting of guests and hosts, of a call, or of those who are listed as present."""
    guest = (_as_guest, _sitting_in, _visiting)
    ways = (*guest, _by_phone, _on_line, _present, _signing, impersonal.spoken, scenes.scene)
    return next((read for way in ways if (read := way(guests)) is not None), None)


def _as_guest(guests: Guests) -> Read | None:
    """The meeting of "X is te gast bij Y", "X ging langs bij Y"."""
    as_guest = guests.line.row.possible(guests.words.talks.as_guest)
    stand = (at for at in range(len(guests.line.row)) if as_guest and phrase_at(guests.line, at, as_guest))
    at = next((at for at in stand if happens(guests.line, at)), None)
    return None if at is None else as_guest_at(guests, at)


def as_guest_at(guests: Guests, at: int) -> Read | None:
    """The meeting of the words for a guest at a chunk with the host behind them."""
    phrase = phrase_at(guests.line, at, guests.words.talks.as_guest)
    last = at + len(phrase)
    hosts = guests.behind(frozenset(phrase[-1:]), last, last + _HOST_REACH)
    parties = each(*guests.main(), *hosts)
    met = happens(guests.line, at) and hosts and len(parties) > 1
    return Read("meeting-verb", parties, at) if met else None


def _sitting_in(guests: Guests) -> Read | None:
    """The meeting of "X schoof dinsdag aan bij Y"."""
    talks, row = guests.words.talks, guests.line.row
    at = split_verb(guests.line, talks.guest_split)
    if at is None or not happens(guests.line, at):
        return None
    parts = talks.guest_split[row[at].low]
    closing = row.find(parts, at + 1, len(row)) or at
    hosts = guests.behind(talks.hosted_by, closing, closing + _HOST_REACH + 1)
    hosts = hosts or guests.behind(talks.hosted_by, at + 1, closing)
    parties = each(*guests.main(), *hosts)
    return Read("meeting-verb", parties, at) if hosts and len(parties) > 1 else None


def _visiting(guests: Guests) -> Read | None:
    """The meeting of "X was vorige week bij Y in Lima op bezoek"."""
    at = spotted(guests.line, guests.words.talks.visiting)
    if at is None:
        return None
    hosts = guests.behind(guests.words.talks.visited, 0, at)
    parties = each(*guests.main(), *hosts)
    if not hosts or len(parties) < _BOTH or not happens(guests.line, at):
        return None
    return Read("meeting-verb", parties, at)


def _by_phone(guests: Guests) -> Read | None:
    """The call that is said with another verb: "X feliciteerde Y telefonisch"."""
    line = guests.line
    at = line.row.find(guests.words.talks.by_phone, 0, len(line.row))
    if at is None or (not guests.words.speech.turned and not _is_by_phone(guests, at)):
        return None
    persons = [i for i in line.subjects() if guests.is_human(i)]
    if not happens(line, at) or len(persons) < _BOTH:
        return None
    first = line.phrases[persons[0]]
    closing = "," in first.text and line.row[first.last].text == ","
    between = line.row.chunks[first.last + closing : line.phrases[persons[1]].first]
    if any(chunk.kind == "mark" for chunk in between):
        return None
    called = [i for i in persons[1:] if line.who[i] != line.who[persons[0]]]
    parties = each(*guests.who(guests.listed(persons[0])), *guests.who(called[:1]))
    return Read("meeting-verb", parties, at) if len(parties) > 1 else None


def _is_by_phone(guests: Guests, at: int) -> bool:
    """Whether "phone" says how they spoke: "by phone", "in a phone call"."""
    talks = guests.words.talks
    calling = guests.stands(at + 1, talks.nouns) and guests.stands(at - 2, talks.during)
    told = guests.stands(at - 1, guests.words.roles.definite)
    on_it = told and guests.stands(at - 2, talks.into | talks.meals)
    return calling or on_it or guests.stands(at - 1, talks.by)


def _on_line(guests: Guests) -> Read | None:
    """The call of "X had Y vrijdag nog aan de lijn"."""
    at = spotted(guests.line, guests.words.talks.on_line)
    if at is None or not happens(guests.line, at):
        return None
    persons = [i for i in guests.line.subjects() if guests.is_human(i) and guests.line.phrases[i].last <= at]
    parties = guests.who(persons)
    return Read("meeting-verb", parties, at) if len(parties) == _BOTH else None


def _present(guests: Guests) -> Read | None:
    """The meeting of those who are listed: "Among those present were X and Y"."""
    at = spotted(guests.line, guests.words.talks.present)
    if at is None or not happens(guests.line, at):
        return None
    behind = (i for i in guests.line.subjects() if guests.line.phrases[i].first > at)
    first = next((i for i in behind if guests.may_meet(i)), None)
    parties = () if first is None else guests.who(guests.line.joined(first))
    several = first is not None and guests.line.phrases[first].plural and guests.several(first)
    return Read("meeting-gathering", parties, at) if len(parties) > 1 or several else None


def _signing(guests: Guests) -> Read | None:
    """The meeting at which several sign something at a place: "A en B tekenden in Lima een akkoord"."""
    line, talks = guests.line, guests.words.talks
    at = line.row.find(talks.signs, 0, len(line.row))
    if at is None:
        return None
    signed = any(chunk.low.endswith(talks.papers) for chunk in line.row)
    placed = any(chunk.is_form("city", "capital", "place") for chunk in line.row)
    if not (signed and (placed or scenes.is_placed(line, talks.places))):
        return None
    number = guests.subject(at)
    mine = () if number is None else guests.who(guests.listed(number))
    parties = each(*mine, *partners.with_whom(guests, at))
    met = happens(line, at) or _has_no_result(guests, at)
    return Read("meeting-gathering", parties, at) if met and mine and len(parties) > 1 else None


def _has_no_result(guests: Guests, at: int) -> bool:
    """Whether only what they were to sign is denied: "hebben in Lima geen akkoord bereikt"."""
    line, words = guests.line, guests.words
    near = range(max(0, at - _HOST_REACH), at)
    denied = any(
        line.row[i].low in words.stances.negations and line.row[i + 1].low.endswith(words.talks.papers)
        for i in near
    )
    return denied and not leaves_open(line, at)
