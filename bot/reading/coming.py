"""Whom an article names with a role only after it has spoken of them: "The minister … Minister Ada Cole"."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.model import Mention
from bot.reading.cast import Names
from bot.reading.phrase import Phrase
from bot.reading.roles import Role

_NEAR = 4
"""Sentences ahead in which somebody is named who is spoken of by a role first."""


@dataclass(frozen=True, slots=True)
class Coming:
    """The sentence, the person and the role of everybody whom an article names with a role, in order."""

    introduced: tuple[tuple[int, str, Role], ...] = ()

    def holder(self, role: Role, number: int) -> tuple[Mention, int] | None:
        """The one person whom a sentence close behind calls so, and how far ahead; nobody of several."""
        same = [one for one in self.introduced if one[2].head == role.head and one[2].tenure == role.tenure]
        ahead = (one for one in same if number < one[0] <= number + _NEAR and _agree(one[2], role))
        near = next(ahead, None)
        if near is None or len({name for _, name, _ in same}) > 1:
            return None
        return Mention(near[1], "person"), near[0] - number


def coming(phrased: Sequence[tuple[Phrase, ...]], names: Names) -> Coming:
    """Everybody whom the sentences of an article name with a role, under their fullest names."""
    named = (
        (number, names.fullest(phrase.name), role)
        for number, phrases in enumerate(phrased)
        for phrase in phrases
        if phrase.kind == "person" and not phrase.plural
        for role in phrase.roles
    )
    return Coming(tuple(named))


def _agree(named: Role, role: Role) -> bool:
    """Whether a role may be the one of somebody named: no land, body or word in it that theirs has not."""
    lands = {form.id for form in role.lands} <= {form.id for form in named.lands}
    said = set(role.text.casefold().split()) <= set(named.text.casefold().split())
    return lands and said and (role.owner is None or role.owner.low in named.text.casefold())
