"""A directory of made-up and public persons, with the world's lands and cities, for tests of names."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from bot import gazetteer, names
from bot.model import Alias, AliasKind, Entity, EntityKind, Mention


def person(name: str) -> Entity:
    """A person whose id is made of the name."""
    return Entity(f"person:{names.key(name).replace(' ', '-')}", "person", name)


def spelt(entity: Entity, *spellings: str, kind: AliasKind = "spelling") -> list[Alias]:
    """An entity's name and further spellings of it, as articles have them."""
    return [Alias(entity, text, kind, None, "an article") for text in (entity.name, *spellings)]


class People:
    """A directory in memory."""

    def __init__(
        self, aliases: Iterable[Alias], known: Mapping[str, names.Described] | None = None, version: int = 1
    ) -> None:
        self._aliases = list(aliases)
        self._known = known or {}
        self._exact: dict[str, list[Alias]] = {}
        self.version = version
        for alias in self._aliases:
            self._exact.setdefault(names.key(alias.text), []).append(alias)

    def exact(self, key: str) -> Sequence[Alias]:
        """The aliases of that key."""
        return self._exact.get(key, [])

    def aliases(self) -> list[Alias]:
        """Every alias."""
        return self._aliases

    def described(self, entity_id: str) -> names.Described | None:
        """What the test says is known."""
        return self._known.get(entity_id)


def described(
    name: str, *lands: str, offices: Iterable[str] = (), kind: EntityKind = "person"
) -> names.Described:
    """Somebody as an article has it, tied to countries by their codes."""
    return names.Described(
        Mention(name, kind), (name,), frozenset(f"country:{land}" for land in lands), frozenset(offices)
    )


@cache
def world() -> tuple[Alias, ...]:
    """Every spelling that the gazetteer has."""
    return tuple(gazetteer.aliases())
