"""On the project's own articles, of many subjects and two languages, reading is as good as it was measured.

The floors stand just under the figures of `python -m tests.bench reading` on the development part; the other
part is for that benchmark alone.
"""

from functools import cache

import pytest
from bench import gold
from bench.gold import Half
from bench.tallies import Score

from bot import reading
from bot.model import FactKind, Language

LANGUAGES: tuple[Language, ...] = ("nl", "en")
HALVES: tuple[Half, ...] = ("development", "untouched")
FLOORS: list[tuple[Language, FactKind, float, float]] = [
    ("nl", "office", 0.96, 0.92),
    ("nl", "leads", 0.95, 0.80),
    ("nl", "member", 0.60, 0.45),
    ("nl", "absent", 0.70, 0.55),
    ("nl", "quote", 0.89, 0.81),
    ("nl", "statement", 0.87, 0.78),
    ("nl", "position", 0.78, 0.60),
    ("nl", "meeting", 0.95, 0.40),
    ("en", "office", 0.96, 0.87),
    ("en", "leads", 0.70, 0.60),
    ("en", "member", 0.60, 0.50),
    ("en", "absent", 0.95, 0.95),
    ("en", "quote", 0.91, 0.89),
    ("en", "statement", 0.90, 0.79),
    ("en", "position", 0.64, 0.69),
    ("en", "meeting", 0.90, 0.80),
]
"""Kind, precision, recall."""


@cache
def measured(language: Language) -> Score:
    """The score on the development part, counted once."""
    return gold.scored(language, "development")


@pytest.mark.parametrize(("language", "kind", "precision", "recall"), FLOORS)
def test_reads_as_well_as_it_did(language: Language, kind: FactKind, precision: float, recall: float) -> None:
    """Strict: the right fact about the right subject."""
    tally = measured(language).kinds
    assert tally.precision(kind) >= precision
    assert tally.recall(kind) >= recall


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_evidence_is_the_text_at_its_offsets(language: Language, half: Half) -> None:
    """In every fact of every article, and a clause or sentence, not the page."""
    for article, _ in gold.corpus(language, half):
        facts = reading.read(article)
        assert facts
        for span in (span for fact in facts for span in fact.evidence):
            assert article.text[span.start : span.end] == span.quote != ""
            assert "\n\n" not in span.quote


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_marks_are_the_text_at_their_offsets(language: Language, half: Half) -> None:
    """What the articles are held against is sound itself."""
    for article, marked in gold.corpus(language, half):
        assert marked
        assert all(0 <= one.start < one.end <= len(article.text) for one in marked)


def test_a_score_counts_what_is_right_false_and_missed() -> None:
    """Once each; what is optional neither way."""
    ((article, marked), *_) = gold.corpus("en", "development")
    facts = reading.read(article)
    empty, whole = gold.score(marked, (), "en"), gold.score(marked, facts, "en")
    wanted = sum(whole.kinds.right.values()) + sum(whole.kinds.missed.values())
    assert sum(empty.kinds.missed.values()) == wanted
    assert (empty.kinds.right, empty.kinds.false) == ({}, {})
    assert sum(whole.rules.right.values()) == sum(whole.kinds.right.values())
    assert gold.score([], facts, "en").kinds.right == {}
