"""Whom words for a person mean by which the article calls nobody: "Bos refused. “No,” said the Leeds MP"."""

from collections.abc import Sequence
from enum import IntEnum

from bot.lexicon import office_key
from bot.model import Mention
from bot.reading import calling
from bot.reading.characters import Character, Gender
from bot.reading.line import Line
from bot.reading.phrase import Phrase
from bot.reading.roles import Role
from bot.reading.roster import country
from bot.reading.vocabulary import Words

Known = tuple[Character, Mention | None]
"""Somebody and the body they were named with."""


class Fit(IntEnum):
    """How well a role goes with what an article says of somebody."""

    AGAINST = -1
    """Something that is said of them tells that somebody else is meant."""
    NONE = 0
    LOOSE = 1
    """They do other work, which may be the same: "economist Ada Cole … the professor"."""
    SURE = 2
    """Nothing is said of them, or what does not say more: "WHO chief Ada Cole … the director-general"."""


def says(line: Line, phrase: Phrase) -> bool:
    """Whether whoever is called so is said to say something: "zei de minister", "according to the mayor"."""
    row, speech = line.row, line.words.speech
    before, behind = row[phrase.first - 1].low, row[phrase.last].low
    told = behind in speech.whole_verbs or (
        before in speech.whole_verbs and row[phrase.first - 1].kind == "word"
    )
    return told or before in line.words.according_ends


def points(phrase: Phrase, words: Words) -> bool:
    """Whether words for one person point to somebody who was named: "the MP", no "a mayor", "his aide"."""
    role, roles = phrase.roles[0], words.roles
    alone = phrase.definite and not phrase.plural and role.determiner in words.names.articles
    return alone and role.head not in roles.pointing | roles.unnamed


def of_several(near: Sequence[Known], role: Role, words: Words, gender: Gender) -> list[Mention]:
    """Those of these persons whom a role may mean: the ones it fits for sure, else one who is alone."""
    fits = [(person.mention, fit(person, role, home, words, gender)) for person, home in near]
    sure = [who for who, how in fits if how is Fit.SURE]
    return sure or [who for who, how in fits if how is Fit.LOOSE and len(fits) == 1]


def fit(person: Character, role: Role, home: Mention | None, words: Words, gender: Gender) -> Fit:
    """How well a role goes with what an article says of somebody; `home` is the body they were named with."""
    if _speaks_against(person, role, home, words, gender):
        return Fit.AGAINST
    own = person.heads - person.lent - words.roles.counterparts - {""}
    if not person.heads - {""}:
        return Fit.SURE if " " in person.mention.name or not role.lands else Fit.NONE
    if role.head in words.roles.alongside | words.roles.mere_titles or _is_vaguer(person.heads, role, words):
        return Fit.SURE
    if calling.is_of_party(role.head, words) and calling.says_of_what(role, words):
        named = home is not None and calling.names(role, home)
        return Fit.SURE if named else Fit.LOOSE
    describes = role.head in words.roles.not_offices or role.head in words.roles.learned
    works = own <= words.roles.not_offices or not own.isdisjoint(words.roles.learned)
    return Fit.LOOSE if describes and works else Fit.NONE


def _is_vaguer(own: set[str], role: Role, words: Words) -> bool:
    """Whether one of two words for an office only says less: "minister" and "home secretary", "chief"."""
    key = office_key(role.text, words.language)
    if any(head.partition(":")[0] == key for head in own if ":" in head):
        return True
    return role.head in words.roles.heading and not own.isdisjoint(words.roles.chiefs)


def _speaks_against(
    person: Character, role: Role, home: Mention | None, words: Words, gender: Gender
) -> bool:
    """Whether something the article says of a person tells that somebody else is meant."""
    if gender and person.gender not in ("", gender):
        return True
    lands = {country(form.id) for form in (*role.lands, *(role.owner.forms if role.owner else ()))}
    known = {country(one) for one in person.lands}
    if (lands - {None}) and (known - {None}) and lands.isdisjoint(known):
        return True
    of_party = calling.is_of_party(role.head, words) and calling.says_of_what(role, words)
    elsewhere = of_party and home is not None and not calling.names(role, home)
    return elsewhere or calling.names_another(person, role, words)
