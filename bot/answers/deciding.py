"""Whom one name is taken for: one, several to ask about, or nobody and who is near."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot import names
from bot.answers import strangers
from bot.model import Hit

CLOSE = 80.0
"""Score from which a spelling is worth asking about; on the project's own questions, strangers stay below."""


class Named(NamedTuple):
    """What was found in the words for names.

    `left` are the words in which no name was found, as runs; `several` are the entities of which each may be
    meant by one name; `nearest` are those whose spelling is close to a name that nobody has; `body` is the
    kind of body that words name ("general-staff"), where it is no name of its own; `office` is the speaker's
    ("what did the judge say?").
    """

    hits: tuple[Hit, ...] = ()
    left: tuple[str, ...] = ()
    several: tuple[Hit, ...] = ()
    nearest: tuple[Hit, ...] = ()
    body: str = ""
    office: str = ""


def decided(decision: names.Decision, typed: str) -> Named:
    """A decision on one name; a candidate that is not sure is asked about, one that is far is only near."""
    match decision:
        case names.Match(hit) if _is_only_its_kind(hit, typed):
            return Named(nearest=(hit,))
        case names.Match(hit):
            return Named((hit,))
        case names.Nobody(hits):
            return Named(nearest=hits)
        case names.Several(hits):
            return _of_several(hits, typed)


def _is_only_its_kind(hit: Hit, typed: str) -> bool:
    """Whether ordinary words are only the part of a body's name that says what it is: "rebels"."""
    said, whole = names.key(typed).split(), names.key(hit.matched).replace("-", " ").split()
    is_part = len(said) < len(whole) and set(said) <= set(whole)
    is_body = hit.entity.kind == "body" and hit.how == "fuzzy" and typed.islower()
    return is_body and is_part and strangers.ordinary((" ".join(said),))


def _of_several(hits: tuple[Hit, ...], typed: str) -> Named:
    """Those of several worth asking about; the only one whose surname was typed is meant."""
    near = tuple(hit for hit in hits if hit.score >= CLOSE)
    close = tuple(hit for hit in near if not _is_of_another(hit, near))
    if len(close) == 1 and (len(near) > 1 or _is_surname(typed, close[0])):
        return Named(close)
    if (whole := _as_long(typed, close) or _as_heard(typed, hits)) is not None:
        return Named((whole,))
    return Named(several=close) if close else Named(nearest=hits)


def _as_long(typed: str, hits: Sequence[Hit]) -> Hit | None:
    """The only hit of as many words as were typed, none a person: "rusische" is no "Russische delegatie".

    A word that is only like a city's name may be anybody's surname.
    """
    if any(hit.entity.kind == "person" for hit in hits) or [hit.entity.kind for hit in hits] == ["city"]:
        return None
    said = len(names.key(typed).split())
    fitting = [hit for hit in hits if len(names.key(hit.matched).split()) == said]
    return fitting[0] if len(fitting) == 1 else None


def _as_heard(typed: str, hits: Sequence[Hit]) -> Hit | None:
    """The only person whose name a typed word is as it sounds."""
    heard = [hit for hit in hits if hit.entity.kind == "person" and names.is_heard(typed, hit.entity.name)]
    return heard[0] if len(heard) == 1 else None


def _is_of_another(hit: Hit, hits: Iterable[Hit]) -> bool:
    """Whether a body is named for another of the hits: "the office of president X" is not meant by "X"."""
    own = set(names.key(hit.entity.name).split())
    others = (set(names.key(other.entity.name).split()) for other in hits if other.entity.kind == "person")
    return hit.entity.kind != "person" and any(other < own for other in others)


def _is_surname(typed: str, hit: Hit) -> bool:
    """Whether the words typed stand in a person's name behind the given one: the "Ospina" of Ospina Ruiz."""
    said = names.key(typed).split()
    behind = names.key(hit.entity.name).split()[1:]
    return hit.entity.kind == "person" and bool(said) and all(word in behind for word in said)
