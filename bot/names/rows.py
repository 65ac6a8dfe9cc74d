"""Names in rows instead of a store: what outside programs score."""

from collections.abc import Callable, Iterable, Iterator

from bot import gazetteer
from bot.model import Alias, Entity, EntityKind
from bot.names import catalogue, decisions, keys
from bot.names.directory import Described, Match, Several

Row = tuple[str, str, str]
"""Entity id, English name, kind."""
Matcher = Callable[[str], tuple[str, list[tuple[str, float]]]]
_KINDS: dict[str, EntityKind] = {"person": "person", "country": "country", "city": "city", "place": "place"}
_ORDER: tuple[EntityKind, ...] = ("country", "city", "place", "body", "person")
_NAMES = frozenset({"name", "exonym", "former", "acronym"})
"""Aliases that are names of the thing itself."""


class Rows:
    """A directory of rows, to which the gazetteer lends its spellings of the same lands and cities, and all others it knows."""

    version = 1

    def __init__(self, rows: Iterable[Row]) -> None:
        self._aliases = [
            Alias(Entity(i, _KINDS.get(k, "body"), n), n, "name", None, "rows") for i, n, k in rows
        ]
        self.own = frozenset(alias.entity.id for alias in self._aliases)
        self._aliases += _lent(self._aliases)
        self._exact: dict[str, list[Alias]] = {}
        for alias in self._aliases:
            self._exact.setdefault(keys.key(alias.text), []).append(alias)

    def exact(self, key: str) -> list[Alias]:
        """The aliases of that key."""
        found = self._exact.get(key, [])
        return [alias for alias in found if alias.entity.id in self.own] or found

    def aliases(self) -> list[Alias]:
        """Every alias, the rows first."""
        return self._aliases

    def described(self, entity_id: str) -> Described | None:  # noqa: ARG002  # nothing is known of a row but its name
        """None: nothing is known of a row but its name."""
        return None


def _lent(rows: Iterable[Alias]) -> Iterator[Alias]:
    """The gazetteer's spellings, of the row of the same name where there is one; a name in Dutch or English counts first."""
    named = {_place(alias): alias.entity for alias in rows if alias.entity.kind != "person"}
    spellings = [alias for alias in gazetteer.aliases() if alias.kind in _NAMES]
    same: dict[str, Entity] = {}
    taken: set[str] = set()
    for alias in sorted(spellings, key=lambda alias: alias.language not in gazetteer.LANGUAGES):
        row = named.get(_place(alias)) or named.get((alias.entity.kind != "country", keys.key(alias.text)))
        if row is not None and row.id not in taken and alias.entity.id not in same:
            same[alias.entity.id] = row
            taken.add(row.id)
    for alias in spellings:
        yield Alias(
            same.get(alias.entity.id, alias.entity), alias.text, alias.kind, alias.language, alias.source
        )


def _place(alias: Alias) -> tuple[bool, str]:
    """What the row and the gazetteer's entity of one place share."""
    return alias.entity.kind == "country", keys.key(alias.text)


def build(rows: Iterable[Row]) -> Matcher:
    """A matcher: typed → ("match" | "ambiguous" | "none", [(entity id, score 0 to 100), …] best first)."""
    directory = Rows(rows)
    catalogue.of(directory)

    def match(typed: str) -> tuple[str, list[tuple[str, float]]]:
        decision = decisions.decide(typed, directory, _ORDER)
        match decision:
            case Match(hit=hit):
                own = hit.entity.id in directory.own
                return ("match", [(hit.entity.id, hit.score)]) if own else ("none", [])
            case Several(hits=hits):
                found = [(hit.entity.id, hit.score) for hit in hits if hit.entity.id in directory.own]
                return ("ambiguous" if found else "none"), found
            case _:
                return "none", [(hit.entity.id, hit.score) for hit in decision.nearest]

    return match
