"""Who is so well known that an article never says what they are: "Salo … de Finse premier"."""

from collections.abc import Iterable

from bot.lexicon import office_key
from bot.reading import calling
from bot.reading.characters import FAR, Character, Gender
from bot.reading.phrase import Phrase
from bot.reading.roles import Role
from bot.reading.roster import Entry, Roster, country
from bot.reading.vocabulary import Words

_BESIDE = 2
"""How many times a sentence that names somebody counts which speaks of the land of a role too."""
_HEADING = 2
"""How many times a heading counts that names somebody."""
_LATE = {0: 4, 1: 4, 2: 2}
"""How much it counts that somebody was named in one of the sentences before, by how far back."""
_CLEAR = 1.5
"""By what factor one must stand out before the next."""
_FEWEST = 2
"""Sentences that must name somebody who stands out, where no heading does."""


def is_known_for(phrase: Phrase, words: Words) -> bool:
    """Whether a role points to somebody who may be named without it: who leads a land, no party."""
    role, roles = phrase.roles[0], words.roles
    said = {role.head, role.text.casefold()}
    leads = role.tenure == "current" and not said.isdisjoint(roles.states | roles.ruling)
    points = phrase.definite and not phrase.plural and role.determiner in words.names.articles
    plain = not said.isdisjoint(roles.states) and not calling.says_of_what(role, words)
    return leads and points and (plain or bool(calling.lands(role)))


def meant(
    persons: Iterable[tuple[Character, int]],
    role: Role,
    roster: Roster,
    headings: set[int],
    words: Words,
    gender: Gender,
) -> Character | None:
    """The one of these persons, of whom the article tells no office, who stands out as a role's holder.

    Each comes with how many sentences back they were named.
    """
    lands = calling.lands(role)
    weighed = [
        (_weight(roster.entries[one.mention.name], lands, headings) + _LATE.get(far, 0), far, one)
        for one, far in persons
        if one.mention.name in roster.entries and _may_be(one, role, roster, words, gender)
    ]
    weighed.sort(key=lambda one: one[0], reverse=True)
    if not weighed:
        return None
    best, far, person = weighed[0]
    near = [one for one in weighed if one[1] <= FAR]
    alone = bool(lands) and weighed[0] in near and len(near) == 1 and person.led
    if not (alone or _is_told_of(person, roster, headings)):
        return None
    alike = any(other == far for _, other, _ in weighed[1:])
    beside = sum(roster.entries[person.mention.name].lands[land] for land in lands)
    clear = all(best >= _CLEAR * other for other, _, _ in weighed[1:]) and not (
        lands and alike and not beside
    )
    return person if clear else None


def _is_told_of(person: Character, roster: Roster, headings: set[int]) -> bool:
    """Whether an article names somebody in a heading, or again."""
    named = roster.entries[person.mention.name].named
    return len(named) >= _FEWEST or not headings.isdisjoint(named)


def _weight(entry: Entry, lands: set[str], headings: set[int]) -> int:
    """How much somebody stands out: by how often they are named, in headings, beside the land of a role."""
    headed = sum(at in headings for at in entry.named)
    beside = sum(entry.lands[land] for land in lands)
    return len(entry.named) + _HEADING * headed + _BESIDE * beside


def _may_be(person: Character, role: Role, roster: Roster, words: Words, gender: Gender) -> bool:
    entry = roster.entries[person.mention.name]
    offices = words.roles.not_offices | words.roles.mere_titles | words.roles.alongside
    if role.head in words.roles.ruling:
        offices |= words.roles.states | {office_key(state, words.language) for state in words.roles.states}
    holds = any(one.head not in offices for _, one in entry.roles) or person.heads - offices - {""}
    if entry.unknown or person.subject < 0 or holds or (gender and person.gender not in ("", gender)):
        return False
    lands, known = calling.lands(role), {country(one) for one in person.lands} - {None}
    return not (lands and known and lands.isdisjoint(known))
