"""The SQL that walks to facts: by whom they name or by kind, in order of time, and no further than needed.

Every branch reads one index in its order, so that a limit ends the walk: who is in the news every day costs
no more than who was in it once.
"""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from bot.model import FactKind, Interval
from bot.store import rows

Involvement = Literal["any", "subject", "organisation", "side", "party", "place", "about", "voice"]
"""As what a fact names somebody: `party` and `place` of a meeting or of the talks a delegation goes to;
`side` of a delegation; `organisation` of an office; `about` in a passage; `voice` whose claim it is."""
Order = Literal["newest", "oldest"]
Value = str | int | float
SPANS = tuple((bits, 2**bits - 1) for bits in range(1, rows.LAST.bit_length() + 1))
"""Each number of bits of a duration, with the longest duration in days that has it."""
BRANCHES = 40
"""Keys that are walked each by itself; SQLite joins 500 queries at most, some for each kind and key."""
UNDATED = rows.LAST + 1
"""Where facts without a time stand among the days, oldest first."""


class Wanted(NamedTuple):
    """Which facts: of `kinds` (one at least), naming each entity of `about`, and `parted` of them as `part`.

    The facts of the first of `about` are walked, those of the others looked up.
    """

    kinds: Sequence[FactKind]
    about: Sequence[str] = ()
    parted: str = ""
    part: Involvement = "any"
    keys: Sequence[str] = ()
    when: Interval | None = None


class Where:
    """Conditions that grow, and the values of their parameters."""

    def __init__(self) -> None:
        self._conditions = ["TRUE"]
        self.values: list[Value] = []

    @property
    def sql(self) -> str:
        """All of them together."""
        return " AND ".join(self._conditions)

    def add(self, condition: str, *values: Value) -> None:
        """One more."""
        self._conditions.append(condition)
        self.values += values


def walk(wanted: Wanted, order: Order) -> tuple[str, list[Value]]:
    """A query for the number `n` and the day `at` of each fact, to be ordered by both, and its values."""
    walks = [wanted._replace(kinds=(kind,), keys=keys) for kind in wanted.kinds for keys in _keys(wanted)]
    branches = [branch for each in walks for branch in _branches(each, order)]
    if wanted.when is not None:
        branches.append(_lasting(wanted, wanted.when))
    return " UNION ALL ".join(sql for sql, _ in branches), [value for _, each in branches for value in each]


def _keys(wanted: Wanted) -> Sequence[Sequence[str]]:
    """The keys that are walked together: each by itself in order of time, very many at once."""
    keys = list(dict.fromkeys(wanted.keys))
    return [[key] for key in keys] if 0 < len(keys) <= BRANCHES else [keys]


def _branches(wanted: Wanted, order: Order) -> Iterable[tuple[str, list[Value]]]:
    """Facts of one kind that begin in the time wanted, or at any; those without a time apart."""
    if wanted.when is not None:
        first, end, _ = rows.days(wanted.when)
        yield _branch("start", wanted, "t.start >= ? AND t.start < ?", first, end)
    elif order == "newest":
        yield _branch("start", wanted)
    else:
        yield _branch("start", wanted, "t.start > 0")
        yield _branch(str(UNDATED), wanted, "t.start = 0")


def _branch(at: str, wanted: Wanted, condition: str = "", *days: Value) -> tuple[str, list[Value]]:
    where = _conditions(wanted)
    where.add(f"t.kind IN ({marks(wanted.kinds)})", *wanted.kinds)
    if condition:
        where.add(condition, *days)
    number, table = _table(wanted)
    sql = f"SELECT t.{number} AS n, {at} AS at FROM {table} AS t WHERE {where.sql}"  # noqa: S608 - every value is a parameter
    return sql, where.values


def _lasting(wanted: Wanted, when: Interval) -> tuple[str, list[Value]]:
    """Facts that begin before a time and last into it.

    Anything before may still last; per class of duration (`span`) the walk goes back no further than that
    class is long.
    """
    first, _, _ = rows.days(when)
    where = _conditions(wanted, "+t.key" if wanted.about else "t.key")  # "+": not by the index of keys
    where.add(f"t.kind IN ({marks(wanted.kinds)})", *wanted.kinds)
    where.add('t.start < ? AND t."end" > ?', first, first)
    back = ", ".join(f"({bits}, {first - longest})" for bits, longest in SPANS)
    classes = f"(SELECT column1 AS bits, column2 AS after FROM (VALUES {back}))"  # noqa: S608 - numbers
    number, table = _table(wanted)
    walked = f"{classes} CROSS JOIN {table} AS t ON t.span = bits AND t.start > after"
    sql = f"SELECT t.{number} AS n, t.start AS at FROM {walked} WHERE {where.sql}"  # noqa: S608 - as above
    return sql, where.values


def _table(wanted: Wanted) -> tuple[str, str]:
    """Where facts are walked, and what their number is called there."""
    return ("fact", "fact_entities") if wanted.about else ("n", "facts")


def _conditions(wanted: Wanted, key: str = "t.key") -> Where:
    """What holds of every fact wanted, whatever its kind and time."""
    where = Where()
    if wanted.keys:
        where.add(f"{key} IN ({marks(wanted.keys)})", *wanted.keys)
    if not wanted.about:
        where.add(f"t.status NOT IN {rows.SILENT}")
        return where
    first, *others = wanted.about
    where.add(f"t.entity = {ENTITY} AND t.live", first)
    if first == wanted.parted:
        where.add("t.part = ?", wanted.part)
    else:
        where.add("t.main")
    for other in others:
        if other == wanted.parted:
            where.add(f"EXISTS ({NAMED} AND o.part = ?)", other, wanted.part)
        else:
            where.add(f"EXISTS ({NAMED})", other)
    return where


ENTITY = "(SELECT coalesce(stands_for, n) FROM entities WHERE id = ?)"
"""The number of an entity by its id: of the one that it was found to be."""


NAMED = (
    f"SELECT 1 FROM fact_entities AS o WHERE o.entity = {ENTITY} AND o.kind = t.kind AND o.start = t.start"  # noqa: S608 - as above
    " AND o.fact = t.fact"
)
"""That a fact of the row `t` names an entity: its kind and day find it in the index that is walked."""


def marks(values: Sequence[object]) -> str:
    """A question mark for each value."""
    return ", ".join("?" * len(values))
