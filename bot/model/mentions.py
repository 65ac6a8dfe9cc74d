"""Facts with other mentions in them: the same claim once it is settled who is who."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any

from bot.model.entities import Mention
from bot.model.facts import Fact


def relinked(fact: Fact, change: Callable[[Mention], Mention]) -> Fact:
    """The fact with every mention, its voice included, as `change` has it; its id and its words stay."""
    return replace(fact, claim=_changed(fact.claim, change), voice=_changed(fact.voice, change))


def _changed(value: Any, change: Callable[[Mention], Mention]) -> Any:  # noqa: ANN401 - any noun, or a field of one
    """A noun with its mentions changed; itself where none is."""
    if isinstance(value, Mention):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_changed(each, change) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{each.name: _changed(getattr(value, each.name), change) for each in fields(value)}
        )
    return value
