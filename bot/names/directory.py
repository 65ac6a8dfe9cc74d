"""What names need of a store, and what they say about a name: the nouns of this room."""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, Protocol, runtime_checkable

from bot.model import LANGUAGES, Alias, Entity, EntityKind, Hit, Mention

ALL: tuple[EntityKind, ...] = ("person", "country", "city", "place", "body")
"""Every kind, in the order in which a kind is preferred where nobody says otherwise."""
SPELT = frozenset({None, *LANGUAGES})
"""The languages whose aliases are found in a misspelling too; of all others only the exact spelling is."""
SHOWN = 4
"""How many entities a question "which one?" shows at most."""


class Described(NamedTuple):
    """Somebody or something as one article has it, or as the store knows it.

    `spellings` are in the order met; `lands` are ids of the countries it is tied to; `offices` are the
    language-free keys of the offices it holds.
    """

    mention: Mention
    spellings: tuple[str, ...]
    lands: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()


class Directory(Protocol):
    """The aliases that names are looked up in. Equal directories of one version share their index."""

    def __hash__(self) -> int:
        """Directories are keys of the cache of indexes."""

    @property
    def version(self) -> int:
        """A number that changes whenever an alias is added, changed or removed."""

    def exact(self, key: str) -> Sequence[Alias]:
        """The aliases whose `names.key` is `key`, at once and without the index."""

    def aliases(self) -> Iterable[Alias]:
        """Every alias that may be misspelt: at least those in a language of `SPELT`."""

    def described(self, entity_id: str) -> Described | None:
        """What is known of an entity; None when nothing is."""


@runtime_checkable
class Growing(Directory, Protocol):
    """A directory that changes while it is used, and that can keep the index built of it."""

    def since(self, version: int) -> Iterable[Alias]:
        """The aliases of `aliases` that were added or given to others after a version."""

    def kept(self, stamp: str) -> tuple[int, bytes] | None:
        """What was kept under a stamp, and of which version of the aliases; None if nothing was."""

    def keep(self, stamp: str, version: int, built: bytes) -> None:
        """Keep this for other processes, in place of all that was kept."""


class Match(NamedTuple):
    """The one entity that was meant."""

    hit: Hit


class Several(NamedTuple):
    """Two to four entities of which each may be meant (one, where it is close but not sure), best first."""

    hits: tuple[Hit, ...]


class Nobody(NamedTuple):
    """No entity goes by that name; the nearest spellings, best first, if any are near."""

    nearest: tuple[Hit, ...] = ()


Decision = Match | Several | Nobody


class Explained(NamedTuple):
    """Why a name may be meant: `edits` is what it costs to write the matched spelling as it was typed.

    `evidence` is how much likelier it is that this name was meant than that a stranger was, as a natural
    logarithm; `expected` is how many names would fit as well by chance.
    """

    hit: Hit
    edits: float
    evidence: float
    expected: float


class Spotted(NamedTuple):
    """A name in running text: `text[start:end]` was read as `decision` says."""

    start: int
    end: int
    decision: Match | Several


Doubt = Literal["", "another land", "several fit", "part of a name", "another spelling"]
"""Why two were not taken for one: `several fit` as well; nothing but `part of a name` speaks for it."""


class Link(NamedTuple):
    """Who a mention is. Where not `sure`, `entity` is a new one, `rival` the known one that it may be.

    `before`: as its article was linked when it was read before. `editor`: as an editor said.
    """

    entity: Entity
    score: float
    sure: bool
    how: Literal["exact", "name", "name and land", "name and office", "new", "unsure", "before", "editor"]
    rival: Entity | None = None
    why: Doubt = ""
