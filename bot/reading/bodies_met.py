"""The bodies and lands that an article has named, and which of them "de partij" or "the union" means."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from bot.model import Mention
from bot.reading import affiliation, kinds_of_bodies
from bot.reading.characters import FAR
from bot.reading.row import Chunk
from bot.reading.shapes import union
from bot.reading.vocabulary import Words


@dataclass(frozen=True, slots=True)
class Body:
    """A body or land by its name; `acts`: where it may be a subject."""

    seen: int
    mention: Mention
    acts: bool


@dataclass(slots=True)
class Bodies:
    """Those `met` so far, in order; by which words they were called, and all that were said of each."""

    met: list[Body] = field(default_factory=list)
    _called: list[tuple[str, Mention]] = field(default_factory=list)
    _said: dict[str, set[str]] = field(default_factory=dict)

    def pointed_at(self, said: Sequence[str], number: int, words: Words) -> Mention | None:
        """The body that words like "de partij" or "their union" mean in sentence `number`.

        One called so, else the last that acted or was; of "dat bedrijf" the last that was. Of one that is
        owned only the first is sure.
        """
        generic, owned = said[-1], said[0] in words.roles.possessives
        so = (body for word, body in reversed(self._called) if kinds_of_bodies.means(word, generic, words))
        points = said[0] in words.text.pointers
        bodies = sorted(self._near(number), key=lambda body: not (body.acts or points))
        near = [body.mention for body in bodies if body.mention.kind == "body" and not owned]
        called = self._said
        fitting = [b for b in near if kinds_of_bodies.may_be(b, generic, called.get(b.name, ()), words)]
        sure = [b for b in fitting if kinds_of_bodies.is_known(b, generic, words)]
        return next(iter([*so, *sure]), fitting[0] if len({*fitting}) == 1 else None)

    def note_inside(self, chunks: Iterable[Chunk], number: int) -> None:
        """Remember the known bodies only named to say whose people act: "een delegatie van Hamas"."""
        for chunk in chunks:
            known = next((form for form in chunk.forms if form.kind == "body"), None)
            if known is not None:
                self.met.append(Body(number, Mention(chunk.text, "body", known.id), acts=False))

    def note_called(self, called: Collection[str], body: Mention, words: Words) -> None:
        """Remember by which words a body is called where it is named: "vakbond" or "vakbond FNV"."""
        ends = tuple(union(words.bodies.pointing, words.bodies.firms, words.bodies.unions))
        kinds = [word for word in called if word.endswith(ends)]
        self._called.extend((word, body) for word in kinds)
        self._said.setdefault(body.name, set()).update(kinds)

    def is_union(self, body: Mention, words: Words) -> bool:
        """Whether a body is known to be a union, or was called one: "politievakbond X"."""
        said, ends = self._said.get(body.name, ()), tuple(words.bodies.unions)
        return affiliation.is_union(body.name, words) or any(word.endswith(ends) for word in said)

    def latest_land(self, number: int) -> Mention | None:
        """The land named last before sentence `number` or in it."""
        return next((body.mention for body in self._near(number) if body.mention.kind == "country"), None)

    def _near(self, number: int) -> Iterator[Body]:
        return takewhile(lambda body: number - body.seen <= FAR, reversed(self.met))
