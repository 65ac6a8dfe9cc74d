"""How sure a fact is: by its rule, its signs, and how far off its subject is named."""

import ast
from pathlib import Path

import pytest
import reads

from bot import reading
from bot.reading.confidence import AWAY, FACTORS, PRECISION, SURE, confidence
from bot.reading.signs import SIGNS

CODE = [ast.parse(path.read_text("utf8")) for path in Path(reading.__file__).parent.glob("*.py")]
LIKELY = 20
"""Times as likely as another that the strongest sign makes a fact wrong, or right."""


def test_every_rule_has_a_confidence() -> None:
    """The rules that the code names are those of the table, each a share."""
    constants = (node for tree in CODE for node in ast.walk(tree) if isinstance(node, ast.Constant))
    kinds = tuple(f"{kind}-" for kind in reads.KINDS)
    said = {str(node.value) for node in constants if str(node.value).startswith(kinds)} - set(kinds)
    built = {f"{kind}-{form}" for kind in ("quote", "statement") for form in ("verb", "according")}
    assert PRECISION.keys() == said | built | {"quote-colon", "absent", "passage"}
    assert all(0 < precision <= 1 for precision in PRECISION.values())


def test_every_sign_has_a_factor() -> None:
    """The signs of a kind are those of its factors, none of which says nothing or all."""
    assert {kind: set(signs) for kind, signs in SIGNS.items()} == {k: set(v) for k, v in FACTORS.items()}
    for factors in FACTORS.values():
        assert all(1 / LIKELY < factor < LIKELY and factor != 1 for factor in factors.values())


@pytest.mark.parametrize("kind", FACTORS)
def test_each_sign_makes_a_fact_surer_or_less_sure(kind: str) -> None:
    """By its factor, beside any others."""
    rule = next(rule for rule in PRECISION if rule.partition("-")[0] == kind)
    for sign, factor in FACTORS[kind].items():
        others = "".join(f"+{other}" for other in FACTORS[kind] if other != sign)
        for shown in (rule, rule + others):
            assert (confidence(f"{shown}+{sign}") > confidence(shown)) == (factor < 1)


def test_is_the_precision_of_a_rule_without_signs() -> None:
    """And never more than certain, whatever it shows."""
    for rule, precision in PRECISION.items():
        kind = rule.partition("-")[0]
        helping = [sign for sign, factor in FACTORS.get(kind, {}).items() if factor < 1]
        assert confidence(rule) == round(precision, 3)
        assert precision <= confidence("+".join([rule, *helping])) <= 1


@pytest.mark.parametrize("rule", ["quote-verb", "statement-that+full", "position-verb", *AWAY])
def test_falls_with_distance(rule: str) -> None:
    """By one factor a sentence; a subject in the same sentence costs nothing."""
    named = next(known for known in PRECISION if known.startswith(rule.partition("+")[0]))
    near, next_to, far = (confidence(named, distance) for distance in (0, 1, 3))
    assert near == confidence(named) > next_to > far > 0


PARTS = {"leads", "member", "absent"}
"""Kinds that are read right too seldom for any of their facts to be sure."""


def test_some_facts_of_every_kind_but_parts_may_be_sure() -> None:
    """No kind of fact waits for more signs than there are; who takes part is never sure."""
    for kind, factors in FACTORS.items():
        helping = [sign for sign, factor in factors.items() if factor < 1]
        rules = (rule for rule in PRECISION if rule.partition("-")[0] == kind)
        best = max(confidence("+".join([rule, *helping])) for rule in rules)
        assert (best < SURE) == (kind in PARTS), kind
