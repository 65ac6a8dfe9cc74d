"""Talks of which nobody is the subject: "Er wordt in Lima onderhandeld"."""

from bot.reading.doubt import clause_end, leaves_open
from bot.reading.holders import clause_begin
from bot.reading.participants import Guests, Read
from bot.reading.scenes import is_placed


def spoken(guests: Guests) -> Read | None:
    """The talks that a passive without a subject tells of, their place said."""
    line, words = guests.line, guests.words
    for at in line.row.where(words.talks.confers) if words.speech.turned else ():
        if words.speech.participle.fullmatch(line.row[at].low) and _is_told(guests, at):
            return Read("meeting-verb", (), at)
    return None


def _is_told(guests: Guests, at: int) -> bool:
    """Whether the participle at a chunk has an auxiliary before it, no subject, and a place beside it."""
    line, words = guests.line, guests.words
    begin, end = clause_begin(line, at), clause_end(line, at)
    carried = line.row.has(words.speech.passive | words.roles.become, begin, at)
    denied = line.row.has(words.stances.negations, begin, end) or _is_rumour(guests, begin, at)
    subject = guests.subject(at)
    alone = subject is None or not guests.may_meet(subject) or line.phrases[subject].kind == "land"
    told = carried and not denied and not leaves_open(line, at)
    return told and alone and is_placed(line, words.talks.places, begin, end)


def _is_rumour(guests: Guests, begin: int, at: int) -> bool:
    """Whether "er" says that people only speak of it: "er wordt in Rome gesproken over een opvolger"."""
    return guests.stands(at, guests.words.talks.speaks) and guests.line.row.has(
        guests.words.talks.exists, begin, at
    )
