"""Sentences by the words they meet, and the articles that tell of somebody."""

from datetime import date
from pathlib import Path

import newsroom as made
import pytest

from bot.model import Passage
from bot.store import Store, Term, fulltext
from bot.store.fulltext import Match

SENTENCES = (
    "Haddock is landed.",
    "Cod is dear.",
    "Cod and haddock are dear.",
    "Cod is landed.",
    "Nobody eats eel.",
)
MANY, OLD = 1500, 7
"""Sentences of a large store, and which of them is unlike the others."""
COD, HADDOCK, EEL = (Term(frozenset({word})) for word in ("cod", "haddock", "eel"))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A store with five sentences of one article."""
    opened = Store.open(tmp_path / "store.db")
    article = made.article(" ".join(SENTENCES))
    passages = [made.fact(article, Passage(each, ()), each, name=str(n)) for n, each in enumerate(SENTENCES)]
    opened.replace(article, passages, [], at=made.NOON)
    return opened


@pytest.mark.parametrize(
    ("terms", "limit", "found"),
    [
        ([(COD, 1.0), (HADDOCK, 1.0)], 9, [0, 1, 2, 3]),
        ([(COD, 1.0), (HADDOCK, 1.0)], 1, [2]),
        ([(COD, 1.0), (HADDOCK, 3.0)], 2, [0, 2]),
        ([(COD, 1.0), (HADDOCK, 0.1)], 2, [2, 3]),
        ([(EEL, 1.0)], 9, [4]),
        ([], 9, []),
    ],
)
def test_of_too_many_sentences_those_of_most_weight_are_kept(
    store: Store, terms: list[tuple[Term, float]], limit: int, found: list[int]
) -> None:
    """Each word counts by its weight; of equals the sentence that was stored last is kept."""
    quotes = [fact.evidence[0].quote for fact in store.sentences(terms, limit=limit)]
    assert quotes == [SENTENCES[number] for number in found]


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """A store with more sentences than are ranked or counted: nearly all on cod, each fourth on eel too."""
    opened = Store.open(tmp_path_factory.mktemp("large") / "store.db")
    said = [f"Cod {'and eel ' if not n % 4 else ''}is landed." for n in range(MANY)]
    said[OLD] = "Cod and haddock are dear."
    article = made.article(" ".join(said))
    passages = [made.fact(article, Passage(each, ()), each, name=str(n)) for n, each in enumerate(said)]
    opened.replace(article, passages, [], at=made.NOON)
    return opened


@pytest.mark.parametrize(("term", "stands_in"), [(None, MANY), (COD, MANY), (EEL, MANY // 4), (HADDOCK, 1)])
def test_says_about_how_many_sentences_have_a_word(large: Store, term: Term | None, stands_in: int) -> None:
    """However many these are, so that a word that stands everywhere weighs less than one in each fourth."""
    assert large.common(term) == pytest.approx(stands_in, rel=0.02)


@pytest.mark.parametrize(("match", "number"), [("all", 1), ("any", 5)])
def test_finds_a_sentence_with_all_words_however_old(large: Store, match: Match, number: int) -> None:
    """Beside it, or alone where all are wanted, newer ones with one of the words."""
    found = large.sentences([(COD, 1.0), (HADDOCK, 2.0)], match=match, limit=5)
    assert found[0].evidence[0].quote == "Cod and haddock are dear."
    assert len(found) == number


def test_articles_that_name_somebody_are_known(tmp_path: Path) -> None:
    """The article counts once, whatever it says of her; nobody's articles are none."""
    store = Store.open(tmp_path / "store.db")
    article = made.article()
    store.replace(article, made.facts(article), made.aliases(article), at=made.NOON)
    assert store.is_told_of(article.source.id, "country:norway")
    assert not store.is_told_of(article.source.id, "country:atlantis")
    assert not store.is_told_of("another", "country:norway")


@pytest.mark.parametrize("about", [(1987, 1987), (1999, 2003), (2012, 2012), (1905, 2096), (1850, 1899)])
@pytest.mark.parametrize("asked", [(1900, 2011), (2012, 2099), (2000, 2009), (1988, 1998), (2003, 2013)])
def test_tags_meet_exactly_where_years_overlap(about: tuple[int, int], asked: tuple[int, int]) -> None:
    """Whatever lies before or after the years that have a tag counts as the first or last of them."""
    tags = fulltext.years(*days(*about))
    sought = fulltext.within(*days(*asked))
    assert bool(set(tags) & set(sought)) == (clamped(about[0]) <= asked[1] and asked[0] <= clamped(about[1]))
    assert len(sought) <= 20


def days(first: int, last: int) -> tuple[int, int]:
    """The first day of a year, and the one after the last of another."""
    return date(first, 1, 1).toordinal(), date(last + 1, 1, 1).toordinal()


def clamped(year: int) -> int:
    """The year as whose it is found."""
    return min(max(year, fulltext.FIRST_YEAR), fulltext.LAST_YEAR)
