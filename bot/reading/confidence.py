"""How sure each rule is: the precision measured for it, lowered by the distance of who is meant."""

PRECISION: dict[str, float] = {
    "office-before": 0.97,
    "office-apposition": 0.95,
    "office-list": 0.9,
    "office-copula": 0.85,
    "leads-passive": 0.97,
    "leads-active": 0.9,
    "leads-role": 0.95,
    "leads-party": 0.9,
    "member-list": 0.9,
    "member-behalf": 0.85,
    "member-negotiator": 0.85,
    "absent": 0.85,
    "quote-verb": 0.95,
    "quote-according": 0.97,
    "quote-colon": 0.97,
    "quote-says-so": 0.9,
    "quote-running": 0.85,
    "quote-subject": 0.7,
    "quote-open": 0.5,
    "statement-verb": 0.9,
    "statement-according": 0.92,
    "statement-says-so": 0.9,
    "position-verb": 0.75,
    "position-phrase": 0.75,
    "position-passive": 0.8,
    "position-must": 0.7,
    "position-will-not": 0.8,
    "position-not-to": 0.8,
    "meeting-verb": 0.85,
    "meeting-gathering": 0.8,
    "meeting-noun": 0.75,
    "meeting-mentioned": 0.8,
    "passage": 1.0,
}
STEP = 0.93
"""Factor for each sentence between a pronoun or role and the name it points to."""


def confidence(rule: str, distance: int) -> float:
    """The confidence, 0 to 1, of a fact that this rule read, its subject named so many sentences back."""
    return round(PRECISION[rule] * STEP ** max(0, distance), 3)
