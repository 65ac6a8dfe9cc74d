"""Lists in one array are the lists that went into it."""

import pickle

from bot.names.lists import Lists


def test_holds_each_list_at_its_place() -> None:
    """Empty ones too, and after they were kept and read again."""
    lists = [[3, 1], [], [7], []]
    packed = Lists(lists)

    for found in (packed, pickle.loads(pickle.dumps(packed))):  # noqa: S301 - our own bytes
        assert [list(found[at]) for at in range(len(found))] == lists


def test_may_hold_no_list() -> None:
    """As an index of no names does."""
    assert len(Lists([])) == 0
