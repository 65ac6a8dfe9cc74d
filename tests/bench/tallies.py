"""Counts of what was read right, read wrong and missed."""

from collections import Counter
from dataclasses import dataclass, field

from bot.model import Fact
from bot.reading.confidence import SURE


@dataclass(slots=True)
class Tally:
    """How many facts are right, false and missed, by a name."""

    right: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    def add(self, other: "Tally") -> None:
        """Count another one in."""
        self.right += other.right
        self.false += other.false
        self.missed += other.missed

    def read(self, name: str) -> int:
        """How many facts were read."""
        return self.right[name] + self.false[name]

    def precision(self, name: str) -> float:
        """The share of the facts read that are right; 1 where none was read."""
        return self.right[name] / self.read(name) if self.read(name) else 1.0

    def recall(self, name: str) -> float:
        """The share of the marked facts that were read; 1 where none is marked."""
        marked = self.right[name] + self.missed[name]
        return self.right[name] / marked if marked else 1.0

    def whole(self) -> "Tally":
        """All names counted as one, "all"."""
        counted = (sum(counts.values()) for counts in (self.right, self.false, self.missed))
        return Tally(*(Counter(all=count) for count in counted))


@dataclass(frozen=True, slots=True)
class Score:
    """Facts by their kind, by the rule that read them, by their signs, and the sure ones.

    Only kinds miss what no rule read.
    """

    kinds: Tally = field(default_factory=Tally)
    rules: Tally = field(default_factory=Tally)
    signs: Tally = field(default_factory=Tally)
    sure: Tally = field(default_factory=Tally)

    def add(self, other: "Score") -> None:
        """Count another article's facts in."""
        self.kinds.add(other.kinds)
        self.rules.add(other.rules)
        self.signs.add(other.signs)
        self.sure.add(other.sure)

    def count(self, fact: Fact, *, right: bool) -> None:
        """Count a fact that was read in."""
        rule, *signs = fact.rule.split("+")
        sure = ["all"] if fact.confidence >= SURE else []
        counted = (
            (self.kinds, [fact.kind]),
            (self.rules, [rule]),
            (self.signs, [f"{fact.kind}+{sign}" for sign in signs]),
            (self.sure, sure),
        )
        for tally, names in counted:
            (tally.right if right else tally.false).update(names)
