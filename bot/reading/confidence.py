"""How sure each rule is: the precision measured for it, lowered by the distance of who is meant.

Measured on the development part of tests/corpus by `python -m tests.bench reading`; a rule that read fewer
than eight facts there takes the figure of its kind.
"""

from collections.abc import Mapping
from types import MappingProxyType

PRECISION: Mapping[str, float] = MappingProxyType(
    {
        "office-before": 0.98,
        "office-apposition": 0.96,
        "office-list": 1.0,
        "office-copula": 0.98,
        "leads-passive": 0.9,
        "leads-active": 0.9,
        "leads-role": 0.9,
        "leads-party": 0.91,
        "member-party": 0.9,
        "member-list": 0.65,
        "member-behalf": 0.67,
        "member-negotiator": 0.67,
        "absent": 0.88,
        "quote-verb": 0.96,
        "quote-according": 0.7,
        "quote-colon": 0.92,
        "quote-says-so": 0.92,
        "quote-running": 0.95,
        "quote-subject": 0.58,
        "quote-open": 0.92,
        "statement-verb": 0.91,
        "statement-according": 0.8,
        "statement-says-so": 0.9,
        "position-verb": 0.74,
        "position-phrase": 0.7,
        "position-passive": 0.74,
        "position-must": 0.74,
        "position-will-not": 0.74,
        "position-not-to": 0.74,
        "position-noun": 0.74,
        "position-backed": 0.74,
        "position-verdict": 0.74,
        "meeting-verb": 1.0,
        "meeting-gathering": 1.0,
        "meeting-noun": 1.0,
        "meeting-mentioned": 1.0,
        "passage": 1.0,
    }
)
STEP = 0.93
"""Factor for each sentence between a pronoun or role and the name it points to."""


def confidence(rule: str, distance: int) -> float:
    """The confidence, 0 to 1, of a fact that this rule read, its subject named so many sentences back."""
    return round(PRECISION[rule] * STEP ** max(0, distance), 3)
