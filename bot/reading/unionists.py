"""Whom a word for somebody of a union means: "de vakbondsman", "de vakbondsvoorman"."""

from collections.abc import Sequence

from bot.model import Mention
from bot.reading.bodies_met import Bodies
from bot.reading.characters import Character, Gender
from bot.reading.roles import Role
from bot.reading.vocabulary import Words

Known = tuple[Character, Mention | None]
"""Somebody and the body they were named with."""


def is_unionist(role: Role, words: Words) -> bool:
    """Whether one word says that somebody speaks for a union."""
    return role.text.casefold().startswith(words.roles.unionists) and not role.lands


def of_unions(near: Sequence[Known], bodies: Bodies, gender: Gender, words: Words) -> list[Character]:
    """Those who are of a union, of a man's or a woman's word only such."""
    fitting = [(one, home) for one, home in near if not gender or one.gender in ("", gender)]
    return [one for one, home in fitting if home is not None and bodies.is_union(home, words)]
