"""Whatever the text, reading gives the same facts with their evidence, each once."""

from collections import Counter
from collections.abc import Sequence
from operator import mul

import pytest
import reads
from bench import gold
from bench.gold import Half
from bench.shapes import HOSTILE
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import reading
from bot.model import Fact, Language, Office, Part
from bot.reading.confidence import FACTORS, PRECISION

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
INVISIBLE = "\u200b\u0301\u202e\u00a0\u2028\t\x00"
PIECES = st.lists(st.sampled_from((*WORDS, *"“”„‘’'\"«»‚()[],.;:!?…–—-/%€7 ", *INVISIBLE)), max_size=40)
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join),
    PIECES.map("".join),
    st.builds(mul, st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join), st.integers(2, 60)),
)
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
    assert_sound(facts, text)
    assert reading.read(article) == facts


@pytest.mark.parametrize("shape", HOSTILE)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_reads_a_text_of_one_shape(language: Language, shape: str) -> None:
    """Marks, names, roles and chains of words without end; the benchmark says how fast."""
    text = (HOSTILE[shape] * 400)[:1_600]
    assert_sound(reading.read(reads.article(text, language)), text)


@pytest.mark.parametrize("half", ["development", "untouched"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_reads_the_corpus_soundly(language: Language, half: Half) -> None:
    """Evidence at its offsets, a rule of the table, nothing twice, in news."""
    for article, _ in gold.corpus(language, half):
        assert_sound(reading.read(article), article.text)


def assert_sound(facts: Sequence[Fact], text: str) -> None:
    """Each fact has a known rule, a confidence and words of the text at its offsets, and is there once."""
    for fact in facts:
        assert fact.evidence
        assert all(text[span.start : span.end] == span.quote for span in fact.evidence)
        assert all(span.quote == span.quote.strip() != "" for span in fact.evidence)
        name, *shown = fact.rule.split("+")
        assert name in PRECISION
        assert {*shown} <= FACTORS.get(fact.kind, {}).keys()
        assert 0 < fact.confidence <= 1
    claims = (
        (fact.claim, fact.when) for fact in facts if fact.kind != "passage" and fact.subject is not None
    )
    for told in (fact.id for fact in facts), claims:
        assert max(Counter(told).values(), default=1) == 1


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
