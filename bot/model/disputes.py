"""Two facts side by side: what they cannot agree on, or why they can though they look as if not."""

from dataclasses import dataclass
from typing import Literal

from bot.model.facts import Fact

ClashKind = Literal["holders", "dates", "speakers"]
"""Two holders of one office on one day, two dates for one meeting, two speakers of one quote."""
Reason = Literal[
    "spelling",
    "other date",
    "former",
    "designated",
    "acting",
    "deputy",
    "shared",
    "moved",
    "voice",
    "open list",
]
"""Why two facts that look so are no contradiction. `shared`: more than one may hold or lead it at a time;
`moved`: what was planned and what was held; `voice`: a body speaks through a person."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two facts of which one at most is true."""

    kind: ClashKind
    one: Fact
    other: Fact


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two facts that look as if one were wrong, and why both may hold; what `why` speaks of is `other`."""

    why: Reason
    one: Fact
    other: Fact
