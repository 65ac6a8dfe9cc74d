"""Who was meant: one entity, several to choose from, or nobody."""

from collections.abc import Iterable, Sequence

from bot import gazetteer
from bot.model import Alias, EntityKind, Hit
from bot.names import keys
from bot.names.directory import ALL, SHOWN, Decision, Directory, Explained, Match, Nobody, Several

LONGEST = 60
"""Letters of a word in a name, at most: a longer one is no slip for any."""


def decide(typed: str, directory: Directory, kinds: tuple[EntityKind, ...] = ALL) -> Decision:
    """Who `typed` names among the entities of `kinds`; of kinds that share a spelling the first one wins.

    An exact alias is found at once; the index is built only for other spellings.
    """
    exact = exactly(typed, directory, kinds)
    if exact is not None:
        return exact
    if max(map(len, typed.split()), default=0) > LONGEST:
        return Nobody()
    from bot.names import reading  # noqa: PLC0415  # rapidfuzz costs a cold start 20 ms

    return reading.decide(typed, directory, kinds)


def exactly(typed: str, directory: Directory, kinds: tuple[EntityKind, ...] = ALL) -> Match | Several | None:
    """The decision that exact aliases alone give; None where there are none of `kinds`."""
    folded = keys.key(typed)
    if not folded:
        return None
    named = preferred((alias for alias in directory.exact(folded) if alias.entity.kind in kinds), kinds)
    if not named:
        return None
    to_the_letter = [alias for alias in named if alias.text.casefold() == typed.strip().casefold()]
    if len(to_the_letter) == 1:  # "OPEC" and "OPEC+" have one key
        named = to_the_letter
    if len(capitals := [alias for alias in named if alias.text == typed.strip()]) == 1:
        named = capitals  # "PVDA" and "PvdA" are two
    hits = tuple(_hit(typed, alias) for alias in named[:SHOWN])
    return Match(hits[0]) if len(hits) == 1 else Several(hits)


def explain(typed: str, directory: Directory, kinds: tuple[EntityKind, ...] = ALL) -> list[Explained]:
    """The candidates of the index for a name, with what speaks for each, the best first."""
    from bot.names import reading  # noqa: PLC0415  # rapidfuzz costs a cold start 20 ms

    return reading.explain(typed, directory, kinds)


def preferred(aliases: Iterable[Alias], kinds: Sequence[EntityKind]) -> list[Alias]:
    """One alias for each entity of the kind that comes first in `kinds`, its own name before a metonym.

    Whom an editor chose comes before all.
    """
    found = list(aliases)
    chosen = [alias for alias in found if alias.kind == "chosen"]
    if any(alias.kind == "name" for alias in found):
        # How an article spells a land is no other place's own name.
        found = [a for a in found if a.kind != "spelling" or gazetteer.entity(a.entity.id) is None]
    ranked = sorted(
        chosen or found, key=lambda a: (kinds.index(a.entity.kind), a.kind == "metonym", a.entity.id)
    )
    first = [alias for alias in ranked if alias.entity.kind == ranked[0].entity.kind]
    return list({alias.entity.id: alias for alias in reversed(first)}.values())[::-1]


def _hit(typed: str, alias: Alias) -> Hit:
    """An exact hit, which says so where a seat stands for its government."""
    return Hit(alias.entity, typed, alias.text, 100.0, "metonym" if alias.kind == "metonym" else "exact")
