"""Everybody whom an article names, before and after: by which roles, how often, beside which lands."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from bot import gazetteer
from bot.gazetteer import Form
from bot.model import Mention
from bot.reading.cast import Names
from bot.reading.phrase import Phrase
from bot.reading.roles import Role
from bot.reading.row import Row

_NEAR = 4
"""Sentences ahead in which somebody is named who is spoken of by a role first."""
_ALONE = 2
"""How much a land counts for the one person of a sentence; for each of several it counts once."""


@dataclass(slots=True)
class Entry:
    """Somebody by their fullest name: the sentences that name them, their roles, the lands beside.

    `unknown`: it is told who they are, as of nobody whom readers know: "Ada Cole, a nurse, said".
    """

    named: list[int] = field(default_factory=list)
    roles: list[tuple[int, Role]] = field(default_factory=list)
    lands: Counter[str] = field(default_factory=Counter)
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class Roster:
    """Everybody whom an article names as one person."""

    entries: Mapping[str, Entry] = field(default_factory=dict)

    def is_called(self, name: str, role: Role) -> bool:
        """Whether somebody is called by a role in the same words, its land left out."""
        told = self.entries[name].roles if name in self.entries else []
        return any(one.text.casefold() == role.text.casefold() for _, one in told)

    def beside(self, name: str, lands: Collection[str], *, unless: bool = False) -> int:
        """How often somebody is told of beside one of these lands; 0 where another is told of more often.

        `unless`: somebody who is told of beside none counts once.
        """
        told = self.entries[name].lands if name in self.entries else Counter[str]()
        own = max((told[land] for land in lands), default=0)
        most = max(told.values(), default=0)
        return max(own, int(unless and not most)) if own == most else 0

    def holder(self, role: Role, number: int) -> tuple[Mention, int] | None:
        """The one person whom a sentence close behind calls so, and how far ahead; nobody of several."""
        introduced = sorted(
            ((at, name, one) for name, entry in self.entries.items() for at, one in entry.roles),
            key=lambda one: one[0],
        )
        same = [one for one in introduced if one[2].head == role.head and one[2].tenure == role.tenure]
        ahead = (one for one in same if number < one[0] <= number + _NEAR and _agree(one[2], role))
        near = next(ahead, None)
        if near is None or len({name for _, name, _ in same}) > 1:
            return None
        return Mention(near[1], "person"), near[0] - number


def roster(rows: Sequence[Row], phrased: Sequence[tuple[Phrase, ...]], names: Names) -> Roster:
    """Everybody whom the sentences of an article name, under their fullest names."""
    entries: dict[str, Entry] = {}
    before: frozenset[str] = frozenset()
    for number, (row, phrases) in enumerate(zip(rows, phrased, strict=True)):
        persons = [one for one in phrases if one.kind == "person" and not one.plural]
        here = _lands(row, phrases)
        lands, before = here | before, here
        weight = _ALONE if len(persons) == 1 else 1
        for phrase in persons:
            entry = entries.setdefault(names.fullest(phrase.name), Entry())
            entry.named.append(number)
            entry.unknown |= _is_explained(row, phrase)
            entry.roles += [(number, role) for role in phrase.roles]
            entry.lands.update(dict.fromkeys(lands, weight))
    return Roster(entries)


def country(entity_id: str) -> str | None:
    """The sovereign country of a land, a region or a seat; None for a body."""
    own = entity_id if entity_id.startswith("country:") else None
    return None if entity_id.startswith("body:") else gazetteer.country_of(entity_id) or own


def _lands(row: Row, phrases: Sequence[Phrase]) -> frozenset[str]:
    """The lands that a sentence speaks of, those left out that only say what somebody is."""
    known = [(at, chunk.forms) for at, chunk in enumerate(row) if chunk.forms]
    said = [(one.first, one.last) for one in phrases if one.roles] if known else []
    told = (forms for at, forms in known if not any(a <= at < b for a, b in said))
    return frozenset(land for forms in told if (land := _only_land(forms)))


def _is_explained(row: Row, phrase: Phrase) -> bool:
    """Whether a name is followed by what its bearer is, which is not a known office: "Ada Cole, a nurse"."""
    articles, definite = row.words.names.articles, row.words.roles.definite
    inside = next((at for at in range(phrase.first, phrase.last) if row[at].text == ","), phrase.last)
    one = row[inside + 1].low in articles and row[inside + 1].low not in definite
    return row[inside].text == "," and one


def _only_land(forms: Sequence[Form]) -> str | None:
    lands = {country(form.id) for form in forms}
    return next(iter(lands)) if len(lands) == 1 else None


def _agree(named: Role, role: Role) -> bool:
    """Whether a role may be the one of somebody named: no land, body or word in it that theirs has not."""
    lands = {form.id for form in role.lands} <= {form.id for form in named.lands}
    said = set(role.text.casefold().split()) <= set(named.text.casefold().split())
    return lands and said and (role.owner is None or role.owner.low in named.text.casefold())
