"""How sure each rule is: the precision measured for it, lowered by the distance of who is meant.

Measured on the development part of tests/corpus by `python -m tests.bench reading`, with half a false fact
added, so that few cases make nothing certain; a rule that read fewer than eight facts there takes the figure
of its kind. Those of offices, parts and words said are measured on that part, the two seed articles and 66 or
more newspaper articles annotated apart, as the corpus has few of most. Where a second reading finds the same
subject the rule has a figure of its own. On the part of the corpus that no rule was made for, 40 of 40
quotations and 26 of 26 statements of a confidence over 0.97 were right.
"""

from collections.abc import Mapping
from types import MappingProxyType

PRECISION: Mapping[str, float] = MappingProxyType(
    {
        "office-before": 0.98,
        "office-apposition": 0.97,
        "office-list": 0.98,
        "office-copula": 0.98,
        "office-pointing": 0.88,
        "leads-passive": 0.968,
        "leads-active": 0.889,
        "leads-role": 0.857,
        "leads-party": 0.98,
        "leads-pointing": 0.857,
        "member-party": 0.973,
        "member-list": 0.957,
        "member-behalf": 0.857,
        "member-negotiator": 0.8,
        "absent": 0.947,
        "quote-verb": 0.923,
        "quote-verb+nearest": 0.993,
        "quote-according": 0.971,
        "quote-according+nearest": 0.973,
        "quote-colon": 0.904,
        "quote-colon+nearest": 0.985,
        "quote-says-so": 0.904,
        "quote-says-so+nearest": 0.985,
        "quote-running": 0.844,
        "quote-running+nearest": 0.976,
        "quote-subject": 0.71,
        "quote-subject+nearest": 0.762,
        "quote-open": 0.904,
        "quote-open+nearest": 0.985,
        "statement-verb": 0.884,
        "statement-verb+nearest": 0.926,
        "statement-according": 0.958,
        "statement-according+nearest": 0.987,
        "statement-says-so": 0.926,
        "statement-says-so+nearest": 0.96,
        "statement-that": 0.962,
        "statement-that+nearest": 0.983,
        "position-verb": 0.719,
        "position-verb+nearest": 0.948,
        "position-phrase": 0.839,
        "position-phrase+nearest": 0.8,
        "position-passive": 0.718,
        "position-passive+nearest": 0.916,
        "position-must": 0.718,
        "position-must+nearest": 0.916,
        "position-will-not": 0.718,
        "position-will-not+nearest": 0.916,
        "position-only-if": 0.718,
        "position-only-if+nearest": 0.916,
        "position-to": 0.718,
        "position-to+nearest": 0.916,
        "position-not-to": 0.718,
        "position-not-to+nearest": 0.916,
        "position-noun": 0.718,
        "position-noun+nearest": 0.916,
        "position-backed": 0.718,
        "position-backed+nearest": 0.916,
        "position-verdict": 0.718,
        "position-verdict+nearest": 0.916,
        "meeting-verb": 0.977,
        "meeting-gathering": 0.947,
        "meeting-noun": 0.857,
        "meeting-mentioned": 0.965,
        "passage": 1.0,
    }
)
STEP, SURE_STEP = 0.97, 0.99
"""Factors for each sentence between a pronoun or role and the name it points to, alone and agreed."""
NEAREST = "+nearest"
"""Behind the name of a rule whose subject the second reading (`bot/reading/nearness.py`) finds too."""


def confidence(rule: str, distance: int) -> float:
    """The confidence, 0 to 1, of a fact that this rule read, its subject named so many sentences back."""
    step = SURE_STEP if rule.endswith(NEAREST) else STEP
    return round(PRECISION[rule] * step ** max(0, distance), 3)
