"""Who and what facts are about, and under which spellings it is found."""

from dataclasses import dataclass
from typing import Literal

EntityKind = Literal["person", "country", "city", "place", "body"]
"""`country`: a land and its government. `city`, `place`: where something happens.

`body`: a party, ministry, firm, team.
"""


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something that facts are about.

    `id` is "kind:slug", for a country "country:" and its ISO code.
    """

    id: str
    kind: EntityKind
    name: str


AliasKind = Literal[
    "name",
    "exonym",
    "metonym",
    "acronym",
    "adjective",
    "demonym",
    "former",
    "spelling",
    "surname",
    "merged",
    "chosen",
]
"""`metonym`: a seat for its government (Kremlin). `spelling`: met in an article; `surname`: the end of one.

`merged`: a spelling of somebody whom an editor found to be the same. `chosen`: confirmed by an editor.
"""


@dataclass(frozen=True, slots=True)
class Alias:
    """A spelling under which an entity is found.

    `source` is an article's id, a file of seeds/, "CLDR" or an editor.
    """

    entity: Entity
    text: str
    kind: AliasKind
    language: str | None
    source: str

    @property
    def is_settled(self) -> bool:
        """Whether it is one of the world's names, of which every spelling is listed, and no article's."""
        return self.source == "CLDR" or self.source.startswith("seeds/")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in its fullest form in an article; `id` is the entity's, None before it was linked."""

    name: str
    kind: EntityKind
    id: str | None = None
