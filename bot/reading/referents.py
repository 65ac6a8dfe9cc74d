"""Which of those named a description means: "Kamerlid Bos … de politica", "FRA-leider Ruiz … de rebel"."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.lexicon import office_key
from bot.model import Mention
from bot.reading import epithets
from bot.reading.characters import Character, Gender
from bot.reading.epithets import Fit
from bot.reading.phrase import Phrase
from bot.reading.roles import Role
from bot.reading.shapes import union
from bot.reading.vocabulary import Words

_REACH = 12
"""Sentences told back in which somebody is looked for whom a description must mean."""
_RECENT = {0: 3, 1: 2, 2: 1, 3: 1, 4: 1}
"""How much it counts that somebody was named, by how many sentences back that was told."""
_LEAST = 4
"""How much must speak for somebody."""
_FITS = {Fit.SURE: 2, Fit.LOOSE: 1}


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whom a description may mean, the body they were named with, how many sentences back.

    `acts`: they were the subject of the last sentence that named them.
    """

    person: Character
    home: Mention | None
    far: int
    acts: bool


def points_back(phrase: Phrase, words: Words) -> bool:
    """Whether a description can only mean somebody named before: "de politica", not "de burgemeester"."""
    role, roles = phrase.roles[0], words.roles
    described = union(roles.not_offices, roles.alongside, roles.learned)
    of = any(word in roles.of_strict for word in role.text.casefold().split())
    plain = epithets.points(phrase, words) and role.tenure in ("current", "former") and not of
    return plain and (role.head in described or bool(_kind(role, words)))


def meant(candidates: Iterable[Candidate], role: Role, words: Words, gender: Gender) -> list[Mention]:
    """Whom of these persons a description means: for whom most speaks, several where that is not clear."""
    weighed = sorted(_weighed(candidates, role, words, gender), key=lambda both: -both[0])
    return [who for weight, who in weighed if weight == weighed[0][0]]


def is_of_kind(person: Character, role: Role, words: Words) -> bool:
    """Whether somebody's office is of the kind that a description names: "minister X … de politica"."""
    return not kinds(role, words).isdisjoint(_keys(person.heads - person.lent, words))


def kinds(role: Role, words: Words) -> set[str]:
    """The keys of the offices whose holders a description may mean."""
    return set(_kind(role, words).split())


def keys(role: Role, words: Words) -> set[str]:
    """The keys of an office without its field: "minister:defence" as "minister"."""
    return _keys({role.head, office_key(role.text, words.language)}, words)


def _keys(heads: Iterable[str], words: Words) -> set[str]:
    known = {key for head in heads for key in (head, office_key(head, words.language))}
    return {key.partition(":")[0] for key in known} - {""}


def _weighed(
    candidates: Iterable[Candidate], role: Role, words: Words, gender: Gender
) -> Iterator[tuple[int, Mention]]:
    for one in candidates:
        if one.far > _REACH:
            continue
        fit = epithets.fit(one.person, role, one.home, words, gender)
        of_kind = fit is not Fit.AGAINST and is_of_kind(one.person, role, words)
        if fit in _FITS or of_kind:
            weight = 4 if of_kind else _FITS[fit]
            weight += _RECENT.get(one.far, 0) + one.acts
            weight += bool(gender) and one.person.gender == gender
            if weight >= _LEAST:
                yield weight, one.person.mention


def _kind(role: Role, words: Words) -> str:
    """What is said of the longest end of a role's words for which something is: "union leader", "leader"."""
    said = role.text.casefold().split()
    ends = (" ".join(said[at:]) for at in range(len(said)))
    known = (words.roles.kinds[end] for end in (*ends, role.head) if end in words.roles.kinds)
    return next(known, "")
