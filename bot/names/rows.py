"""Names in rows instead of a store: what outside programs score."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, product
from typing import overload

from bot import gazetteer
from bot.model import LANGUAGES, Alias, Entity, EntityKind
from bot.names import decisions, keys, shelf
from bot.names.directory import Described, Match, Several
from bot.names.search import FEW

Row = tuple[str, str, str]
"""Entity id, English name, kind."""
Matcher = Callable[[str], tuple[str, list[tuple[str, float]]]]
_KINDS: dict[str, EntityKind] = {"person": "person", "country": "country", "city": "city", "place": "place"}
_ORDER: tuple[EntityKind, ...] = ("country", "city", "place", "body", "person")
_FIRST = "Nomen Nescio"
"""Looked up at once, so that nobody waits while the spelling habits are made ready."""
_NAMES = frozenset({"name", "exonym", "former", "acronym"})
"""Aliases that are names of the thing itself."""


class Rows(Sequence[Alias]):
    """A directory of rows; the gazetteer lends its spellings of the same places, and all others it knows.

    `others` are the ids of entities that are no rows: a name of theirs is nobody's among the rows.
    """

    version = 1

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._lent = list(_lent(rows))
        places = {entity_id for entity_id, _, kind in rows if kind != "person"}
        self.others = {alias.entity.id for alias in self._lent} - places
        self._exact: dict[str, int | list[int]] = {}
        for number, text in enumerate(
            chain((name for _, name, _ in rows), (alias.text for alias in self._lent))
        ):
            self._note(keys.key(text), number)

    def _note(self, key: str, number: int) -> None:
        """Keep a spelling's number under its key; most keys have one, and a million lists are too many."""
        known = self._exact.setdefault(key, number)
        if isinstance(known, list):
            known.append(number)
        elif known != number:
            self._exact[key] = [known, number]

    def __len__(self) -> int:
        """How many spellings there are."""
        return len(self._rows) + len(self._lent)

    @overload
    def __getitem__(self, at: int) -> Alias: ...
    @overload
    def __getitem__(self, at: slice) -> list[Alias]: ...
    def __getitem__(self, at: int | slice) -> Alias | list[Alias]:
        """The alias of that number, made when it is asked for; the rows come first."""
        if isinstance(at, slice):
            return [self[number] for number in range(*at.indices(len(self)))]
        if at >= len(self._rows):
            return self._lent[at - len(self._rows)]
        return _alias(self._rows[at])

    def __hash__(self) -> int:
        """Each directory is itself only."""
        return id(self)

    def __eq__(self, other: object) -> bool:
        """Each directory is itself only."""
        return self is other

    def exact(self, key: str) -> list[Alias]:
        """The aliases of that key: of rows, or where there are none of others."""
        known = self._exact.get(key, [])
        numbers = [known] if isinstance(known, int) else known
        own = [number for number in numbers if number < len(self._rows)]
        return [self[number] for number in own or numbers]

    def aliases(self) -> Sequence[Alias]:
        """Every alias that may be misspelt, the rows first.

        The gazetteer's names of others are among them to keep a misspelt stranger from the rows; of few rows
        hardly any is like a stranger, and others would only cost time.
        """
        if len(self._rows) >= FEW:
            return self
        return [self[at] for at in range(len(self)) if at < len(self._rows) or self._is_own(at)]

    def _is_own(self, at: int) -> bool:
        """Whether a spelling of the gazetteer is one of a row."""
        return self[at].entity.id not in self.others

    def described(self, entity_id: str) -> Described | None:  # noqa: ARG002  # the protocol's
        """None: nothing is known of a row but its name."""
        return None


def _alias(row: Row) -> Alias:
    """A row as an alias."""
    entity_id, name, kind = row
    return Alias(Entity(entity_id, _KINDS.get(kind, "body"), name), name, "spelling", None, "rows")


def _lent(rows: Iterable[Row]) -> Iterator[Alias]:
    """The gazetteer's spellings, of the row of the same name where there is one, of its own kind first."""
    places = (_alias(row) for row in sorted(row for row in rows if row[2] != "person"))
    named = {_place(alias): alias.entity for alias in places}
    spellings = [alias for alias in gazetteer.aliases() if alias.kind in _NAMES]
    ranked = sorted(spellings, key=lambda alias: alias.language not in LANGUAGES)
    same: dict[str, Entity] = {}
    taken: set[str] = set()
    for other_kind, alias in product((False, True), ranked):
        is_country, key = _place(alias)
        row = named.get((is_country != other_kind, key))
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


def build(rows: Sequence[Row]) -> Matcher:
    """A matcher: typed → ("match" | "ambiguous" | "none", [(entity id, score 0 to 100), …])."""
    directory = Rows(list(rows))
    shelf.of(directory).whole()

    def match(typed: str) -> tuple[str, list[tuple[str, float]]]:
        decision = decisions.decide(typed, directory, _ORDER)
        match decision:
            case Match(hit=hit):
                return (
                    ("match", [(hit.entity.id, hit.score)])
                    if hit.entity.id not in directory.others
                    else ("none", [])
                )
            case Several(hits=hits):
                found = [(hit.entity.id, hit.score) for hit in hits if hit.entity.id not in directory.others]
                return ("ambiguous" if found else "none"), found
            case _:
                return "none", [(hit.entity.id, hit.score) for hit in decision.nearest]

    match(_FIRST)
    return match
