"""What an edited article changed: facts that only moved, that say something else now, new and gone ones."""

import json
from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple

from bot.model import Fact, Mention, Office, Part
from bot.store import rows

Pair = tuple[Fact, Fact]


class Differences(NamedTuple):
    """Facts before and after, paired old and new; whoever has no partner was removed or added."""

    moved: tuple[Pair, ...]
    changed: tuple[Pair, ...]
    removed: tuple[Fact, ...]
    added: tuple[Fact, ...]


def between(before: Sequence[Fact], after: Sequence[Fact]) -> Differences:
    """Pair two lists of facts of one article; passages are the text itself and never *changed*."""
    moved, before, after = _paired(before, after, gist)
    changed: list[Pair] = []
    for slot in (_id, _about, _seat):
        pairs, before, after = _paired(before, after, slot)
        changed += pairs
    return Differences(tuple(moved), tuple(changed), tuple(before), tuple(after))


def gist(fact: Fact) -> Hashable:
    """All that a fact says, without where in the text it stands and to whom its names were linked."""
    quotes = tuple(each.quote for each in fact.evidence)
    return json.dumps(rows.plain(fact.claim, skip="id")), fact.when, fact.said, fact.modality, quotes


def _id(fact: Fact) -> Hashable:
    """The same words, read otherwise."""
    return False if fact.kind == "passage" else fact.id


def _about(fact: Fact) -> Hashable:
    """The same kind of thing said of the same subject."""
    return False if fact.kind == "passage" else (fact.kind, _who(fact.subject), rows.key(fact))


def _seat(fact: Fact) -> Hashable:
    """The same seat with another person in it."""
    match fact.claim:
        case Office(key=key, organisation=organisation):
            return fact.kind, key, _who(organisation)
        case Part(side=side, part="leads"):
            return fact.kind, _who(side)
        case _:
            return False


def _who(mention: Mention | None) -> str | None:
    """By what a mention is told apart: its entity, else its name."""
    return None if mention is None else (mention.id or mention.name)


def _paired(
    before: Sequence[Fact], after: Sequence[Fact], slot: Callable[[Fact], Hashable]
) -> tuple[list[Pair], list[Fact], list[Fact]]:
    """Pairs of one slot, in order of the text, and what is left; False is no slot."""
    if not before or not after:
        return [], list(before), list(after)
    waiting: dict[Hashable, list[Fact]] = {}
    for fact in before:
        waiting.setdefault(slot(fact), []).append(fact)
    pairs, left = [], []
    for fact in after:
        olds = None if slot(fact) is False else waiting.get(slot(fact))
        if olds:
            pairs.append((olds.pop(0), fact))
        else:
            left.append(fact)
    paired = {old.id for old, _ in pairs}
    return pairs, [fact for fact in before if fact.id not in paired], left
