"""Whatever the text, reading gives the same facts with their evidence, each once."""

from collections import Counter

import pytest
import reads
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import reading
from bot.model import Language, Office, Part

WORDS = (
    "Karin Mol",
    "minister",
    "van Defensie",
    "de FNV",
    "zei dat",
    "“We gaan door met staken”",
    "volgens",
    "hij",
    "niet",
    "eist",
    "Peru",
    "Chili",
    "de Noorse delegatie",
    "wordt geleid door",
    "said",
    "the union",
    "met",
    "in Genève",
    "maandag",
    ",",
    ".",
    ":",
    "(",
    ")",
    "“",
    "”",
    "’s",
    "—",
    "\n\n",
    "en",
    "bron bij",
    "U.S.",
    "61-year-old",
    "onder anderen",
    "ex-",
)
LANGUAGES: st.SearchStrategy[Language] = st.sampled_from(("nl", "en"))
TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
STORY = (
    "GENÈVE (ANP) - President Marta Salas van Peru sprak maandag in Genève met premier Nils Holm "
    "van Noorwegen. "
    "De Peruaanse delegatie wordt geleid door minister Luis Vega.\n\n"
    "“We zijn er bijna uit”, zei Salas. Holm zei dat Noorwegen een hogere prijs eist.\n\n"
    "Lees ook: Wie is Nils Holm?\n\n"
    "President Marta Salas reist morgen verder."
)


@settings(max_examples=60, deadline=None)
@given(TEXTS, LANGUAGES)
def test_reads_any_text(text: str, language: Language) -> None:
    """Never an error; evidence is the text at its offsets; no fact twice; the same facts each time."""
    article = reads.article(text, language)
    facts = reading.read(article)
    for fact in facts:
        assert fact.evidence
        assert all(text[span.start : span.end] == span.quote != "" for span in fact.evidence)
        assert 0 < fact.confidence <= 1
    assert max(Counter(fact.id for fact in facts).values(), default=1) == 1
    assert reading.read(article) == facts


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", ".", "“", "'s", "-", "Date: 2025-06-11", "a" * 10_000, "(" * 5_000]
)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_reads_what_is_no_article(text: str, language: Language) -> None:
    """Nothing, marks alone, one endless word."""
    assert all(fact.kind == "passage" for fact in reading.read(reads.article(text, language)))


def test_reads_a_story_in_order_with_passages_last() -> None:
    """Facts as the text has them; every sentence of prose is a passage."""
    facts = reading.read(reads.article(STORY, "nl"))
    kinds = [fact.kind for fact in facts]
    first = kinds.index("passage")
    assert set(kinds[:first]) == {"office", "meeting", "leads", "quote", "statement", "position"}
    assert kinds[first:] == ["passage"] * 5
    assert [fact.evidence[0].start for fact in facts[first:]] == sorted(
        f.evidence[0].start for f in facts[first:]
    )


def test_an_office_said_twice_has_two_places() -> None:
    """One fact, the more evidence."""
    (office,) = [
        fact
        for fact in reading.read(reads.article(STORY, "nl"))
        if isinstance(fact.claim, Office) and fact.claim.holder.name == "Marta Salas"
    ]
    assert [span.quote for span in office.evidence] == ["President Marta Salas", "President Marta Salas"]


def test_a_part_belongs_to_the_talks_between_sides() -> None:
    """Those of its sentence, else the first that the article tells of."""
    text = "Peru en Chili overlegden in Lima. Marta Salas leidt de Peruaanse delegatie."
    (part,) = [f.claim for f in reading.read(reads.article(text, "nl")) if isinstance(f.claim, Part)]
    assert part.talks is not None
    assert [party.name for party in part.talks.participants] == ["Peru", "Chili"]


def test_an_office_without_a_land_is_of_the_side_its_holder_is_on() -> None:
    """Where the sentence names only the delegation."""
    text = "De Noorse delegatie wordt geleid door minister Ingrid Lund."
    assert reads.facts(text, "nl", "office") == ["Ingrid Lund: minister of Noorwegen (current)"]


def test_another_text_gives_other_ids() -> None:
    """And the same words in another place."""
    one, other = (
        {fact.id for fact in reading.read(reads.article(text, "nl"))}
        for text in ("Karin Mol zei dat het klaar is.", "Ja. Karin Mol zei dat het klaar is.")
    )
    assert one.isdisjoint(other)
