"""Who is who across articles: whether somebody in an article is an entity known already."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple

from bot.model import Alias, Entity, EntityKind, Mention
from bot.names import keys
from bot.names.directory import Described, Directory, Doubt, Link

if TYPE_CHECKING:
    from bot.names.catalogue import Candidate, Look

ASKED = 8
"""Candidates looked at, best first."""
UNSURE = 75.0
"""Score, 0 to 100, from which a name that is not surely the same is listed as perhaps the same."""


class _Likeness(NamedTuple):
    """A known entity and how it is like the one described.

    `whole`: both names are full. `merged`: an editor found that this very spelling is the entity's.
    """

    entity: Entity
    score: float
    same: bool
    whole: bool
    merged: bool
    land: bool
    office: bool
    strange: bool

    @property
    def how(self) -> Literal["name", "name and land", "name and office", "unsure"]:
        """By what the two are one, "unsure" when by nothing; different lands leave every name unsure."""
        if self.strange:
            return "unsure"
        if self.merged or (self.whole and self.same):
            return "name"
        if self.land and (self.same or self.whole or self.office):
            return "name and land"
        return "name and office" if self.office and self.same else "unsure"

    @property
    def why(self) -> Doubt:
        """What leaves it unsure."""
        if self.strange:
            return "another land"
        return "another spelling" if self.whole else "part of a name"


def link(who: Described, directory: Directory) -> Link:
    """Whether `who`, as one article has it, is known already; else a new entity, with its rival where unsure.

    Two spellings of one full name are one; a surname alone needs a shared land or office as well. Of several
    that fit, only the one that shares a land or office is meant. Persons whose given names differ are two,
    always. What an editor chose holds.
    """
    chosen = _chosen(who, directory)
    if chosen is not None:
        return Link(chosen, 100.0, sure=True, how="exact")
    likes = list(_likes(who, directory))
    sure = _closest([like for like in likes if like.how != "unsure"])
    if len(sure) == 1:
        return Link(sure[0].entity, sure[0].score, sure=True, how=sure[0].how)
    new = unused(who.mention, _fullest(who), directory)
    if not likes:
        return Link(new, 0.0, sure=True, how="new")
    best = (sure or likes)[0]
    why: Doubt = "several fit" if sure else best.why
    return Link(new, best.score, sure=False, how="unsure", rival=best.entity, why=why)


def _closest(sure: list[_Likeness]) -> list[_Likeness]:
    """Those of several that share a land or an office, where any does."""
    tied = [like for like in sure if like.land or like.office]
    return tied or sure


def _chosen(who: Described, directory: Directory) -> Entity | None:
    """The entity that an editor chose for the fullest spelling; None if no one did, or for several."""
    aliases = directory.exact(keys.key(_fullest(who)))
    chosen = {
        alias.entity for alias in aliases if alias.kind == "chosen" and alias.entity.kind == who.mention.kind
    }
    return chosen.pop() if len(chosen) == 1 else None


def _likes(who: Described, directory: Directory) -> Iterator[_Likeness]:
    """The known entities with a like name, the most alike first."""
    name = _fullest(who)
    merged = {alias.entity.id for alias in directory.exact(keys.key(name)) if alias.kind == "merged"}
    for look, candidate in _candidates(name, who.mention.kind, directory):
        entity = _standing(candidate.alias, directory)
        if entity is None or _differ(look, candidate):
            continue
        known = directory.described(entity.id)
        lands, offices = (known.lands, known.offices) if known is not None else (frozenset(), frozenset())
        yield _Likeness(
            entity,
            round(candidate.found.score, 1),
            same=_sound_the_same(look, candidate),
            whole=who.mention.kind != "person"
            or (len(candidate.found.pairs) > 1 and not candidate.found.left),
            merged=entity.id in merged,
            land=bool(lands & who.lands),
            office=bool(offices & who.offices),
            strange=bool(lands and who.lands and not lands & who.lands),
        )


def _candidates(name: str, kind: EntityKind, directory: Directory) -> Iterator[tuple["Look", "Candidate"]]:
    """The aliases that may be the same name, each entity once, the most alike first.

    A surname that was cut from a name says not who is who.
    """
    from bot.names import shelf  # noqa: PLC0415  # rapidfuzz costs a cold start 20 ms

    looks = [
        layer.look(name, (kind,), lambda alias: alias.kind != "surname")
        for layer in shelf.of(directory).layers()
    ]
    found = [(look, each) for look in looks for each in look.candidates[:ASKED] if each.found.score >= UNSURE]
    entities = set()
    for look, each in sorted(found, key=lambda pair: (pair[1].found.cost, pair[1].alias.entity.id)):
        if each.alias.entity.id not in entities:
            entities.add(each.alias.entity.id)
            yield look, each


def _standing(alias: Alias, directory: Directory) -> Entity | None:
    """Who an alias of a layer is now; None where it is gone, or another's."""
    now = directory.exact(keys.key(alias.text))
    return next((each.entity for each in now if each.entity.id == alias.entity.id), None)


def _differ(look: "Look", candidate: "Candidate") -> bool:
    """Whether both names have a word that the other has not: other given names, other persons."""
    query, found = look.search.query, candidate.found
    name = look.search.index.name(found.name)
    fits = {i: j for i, j, far in found.pairs if far <= DIFFERENT * len(query.words[i].roman)}
    words = [look.search.index.roman[word] for word in name]
    typed = [
        query.words[i].roman
        for i in range(len(query.words))
        if i not in fits and _says_who(query.words[i].text)
    ]
    known = [words[j] for j in range(len(words)) if j not in fits.values() and _says_who(words[j])]
    from bot.names.align import abbreviates  # noqa: PLC0415  # rapidfuzz, as above

    return any(not abbreviates(one, other) for one in typed for other in known)


DIFFERENT = 0.3
"""Edits a letter from which a word is another word."""


def _says_who(word: str) -> bool:
    """Whether a word is more than a particle, a title or a father's name; an initial counts here."""
    from bot.names.align import is_patronymic, is_small  # noqa: PLC0415  # rapidfuzz, as above

    return (len(word) == 1 or not is_small(word)) and not is_patronymic(word)


def _sound_the_same(look: "Look", candidate: "Candidate") -> bool:
    """Whether the words that both names have are written, or in some spelling sound, the same."""
    index, query = look.search.index, look.search.query
    name = index.name(candidate.found.name)
    return all(
        index.are_heard_as_one(query.words[i], name[j])
        for i, j, _ in candidate.found.pairs
        if i in query.counting
    )


def _fullest(who: Described) -> str:
    """The spelling with the most words, of those the longest."""
    return max((who.mention.name, *who.spellings), key=lambda name: (len(keys.words(name)), len(name)))


def unused(mention: Mention, name: str, directory: Directory) -> Entity:
    """A new entity under an id that nobody has: its kind and `name`, and a number if two go by it."""
    slug = f"{mention.kind}:{keys.key(name).replace(' ', '-')}"
    taken = 1
    free = slug
    while directory.described(free) is not None:
        taken += 1
        free = f"{slug}-{taken}"
    return Entity(free, mention.kind, name)
