"""Two facts that cannot both hold are told from two that only look so."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import newsroom as made
import pytest
import stores

from bot import articles, contradictions, ingest
from bot.model import (
    Agreement,
    Article,
    Claim,
    Contradiction,
    Fact,
    Interval,
    Meeting,
    Mention,
    Modality,
    Office,
    Part,
    Speech,
    Tenure,
)
from bot.store import Store

CORPUS = Path(__file__).parent / "corpus"
FRIDAY, SATURDAY = Interval.day(date(2025, 5, 16)), Interval.day(date(2025, 5, 17))
MAY, YEAR = Interval.month(2025, 5), Interval.year(2025)
SINCE = Interval(date(2025, 1, 1), None, "2025-01-01/..", "span")
BOS, HAAN = made.mention("Ada Bos"), made.mention("Willem de Haan")
PALACE = made.mention("The Palace", "body")
WORDS = "We will not leave the table."


def stated(
    claim: Claim,
    when: Interval | None = FRIDAY,
    said: Interval = FRIDAY,
    name: str = "a",
    modality: Modality = "stated",
) -> Fact:
    """A fact of an article of that name."""
    fact = made.fact(made.article(name=name), claim, "met in Lima", when)
    return replace(fact, id=f"{name}-{claim}", said=said, modality=modality)


def minister(
    who: Mention, tenure: Tenure = "current", key: str = "minister:fisheries", role: str = "minister"
) -> Office:
    """An office of Norway."""
    return Office(who, role, key, tenure, made.NORWAY)


def met(state: str = "held", *, place: Mention = made.LIMA) -> Meeting:
    """Norway and Chile, whoever is named first."""
    parties = (made.NORWAY, made.CHILE) if state == "held" else (made.CHILE, made.NORWAY)
    return Meeting(parties, place, state)  # type: ignore[arg-type] # one of the states


def listed(who: Mention, part: str, how: str | None = None) -> Part:
    """Somebody in Norway's delegation."""
    return Part(who, part, made.NORWAY, how, made.TALKS)  # type: ignore[arg-type] # one of the parts


def quote(who: Mention | None, text: str = WORDS, *, direct: bool = True) -> Speech:
    """Words of somebody."""
    return Speech(who, text, direct)


NOT_AGREED = [
    (stated(minister(BOS)), stated(minister(HAAN), name="b"), "holders"),
    (stated(minister(BOS), SINCE), stated(minister(HAAN), MAY, name="b"), "holders"),
    (stated(minister(BOS), modality="reported"), stated(minister(HAAN), name="b"), "holders"),
    (stated(met()), stated(met(), SATURDAY, name="b"), "dates"),
    (stated(quote(BOS)), stated(quote(HAAN, "“we will not leave the table”"), name="b"), "speakers"),
]


@pytest.mark.parametrize(("one", "other", "kind"), NOT_AGREED)
def test_knows_what_cannot_both_hold(one: Fact, other: Fact, kind: str) -> None:
    """Whichever comes first; an editor's word on one of the two ends it."""
    assert contradictions.between(one, other) == Contradiction(kind, one, other)  # type: ignore[arg-type] # one of the kinds
    assert isinstance(contradictions.between(other, one), Contradiction)
    assert contradictions.between(replace(one, status="corrected"), other) is None
    assert contradictions.between(one, replace(other, status="retracted")) is None


AGREED = [
    (stated(minister(BOS)), stated(minister(made.mention("Ada Boss")), name="b"), "spelling"),
    (stated(minister(BOS)), stated(minister(made.mention("Bos")), name="b"), "spelling"),
    (stated(minister(BOS)), stated(minister(HAAN), SATURDAY, name="b"), "other date"),
    (stated(minister(BOS)), stated(minister(HAAN), MAY, name="b"), "other date"),
    (stated(minister(BOS), MAY), stated(minister(HAAN), YEAR, name="b"), "other date"),
    (stated(minister(BOS)), stated(minister(HAAN, "former"), name="b"), "former"),
    (stated(minister(BOS)), stated(minister(HAAN, "acting"), name="b"), "acting"),
    (stated(minister(BOS)), stated(minister(HAAN, "designated"), name="b"), "designated"),
    (stated(minister(BOS)), stated(minister(HAAN, key="deputy-minister:fisheries"), name="b"), "deputy"),
    (stated(minister(BOS, key="ambassador")), stated(minister(HAAN, key="ambassador"), name="b"), "shared"),
    (
        stated(minister(BOS, key="president", role="co-president")),
        stated(minister(HAAN, key="president"), name="b"),
        "shared",
    ),
    (stated(met()), stated(met("planned"), SATURDAY, name="b"), "moved"),
    (stated(quote(BOS)), stated(quote(PALACE), name="b"), "voice"),
    (stated(listed(BOS, "leads")), stated(listed(HAAN, "leads"), name="b"), "shared"),
    (stated(listed(BOS, "member")), stated(listed(HAAN, "member", "open"), name="b"), "open list"),
]


@pytest.mark.parametrize(("one", "other", "why"), AGREED)
def test_says_why_what_looks_so_is_no_contradiction(one: Fact, other: Fact, why: str) -> None:
    """The one that the reason speaks of stands last."""
    assert contradictions.between(one, other) == Agreement(why, one, other)  # type: ignore[arg-type] # one of the reasons
    turned = contradictions.between(other, one)
    assert isinstance(turned, Agreement)
    assert turned.why == why


UNRELATED = [
    (stated(minister(BOS)), stated(minister(BOS), name="b")),
    (stated(minister(BOS)), stated(minister(HAAN, key="minister:finance"), name="b")),
    (stated(minister(BOS)), stated(minister(HAAN), name="b", modality="denied")),
    (stated(minister(BOS)), stated(replace(minister(HAAN), organisation=None))),
    (stated(met()), stated(met(), name="b")),
    (stated(met()), stated(met(), SATURDAY)),
    (stated(met()), stated(met(place=made.mention("Oslo", "city")), SATURDAY, name="b")),
    (stated(met()), stated(met(), Interval.day(date(2024, 5, 16)), name="b")),
    (stated(met()), stated(met(), SATURDAY, said=SATURDAY, name="b")),
    (stated(quote(BOS, "No deal.")), stated(quote(HAAN, "No deal."), name="b")),
    (stated(quote(BOS)), stated(quote(HAAN, direct=False), name="b")),
    (stated(quote(BOS)), stated(quote(None), name="b")),
    (stated(listed(BOS, "leads")), stated(listed(HAAN, "member"), name="b")),
    (stated(listed(BOS, "member")), stated(listed(HAAN, "member"), name="b")),
    (stated(minister(BOS)), stated(quote(BOS))),
]


@pytest.mark.parametrize(("one", "other"), UNRELATED)
def test_has_nothing_to_say_of_other_pairs(one: Fact, other: Fact) -> None:
    """The same said twice, of something else, or of another time."""
    assert contradictions.between(one, other) is None
    assert contradictions.between(other, one) is None


def test_tells_each_reason_once_in_an_answer() -> None:
    """Another date among what is nearby needs no word: that is why it stands apart."""
    now, before = stated(minister(BOS)), stated(minister(HAAN), Interval.year(2019), name="b")
    former = [stated(minister(who, "former"), name="c") for who in (HAAN, made.JANSEN)]
    assert list(contradictions.agreements([now], [before])) == []
    assert list(contradictions.agreements([now], former)) == [Agreement("former", now, former[0])]
    assert list(contradictions.agreements([now, before])) == [Agreement("other date", now, before)]


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The seeds and all of the project's own articles in one store."""
    opened = stores.of_the_seeds(tmp_path_factory.mktemp("everything"))
    read: list[Article] = [articles.read(one) for one in sorted(CORPUS.glob("*.md"))]
    ingest.ingest(read, opened, now=datetime(2027, 1, 1, tzinfo=UTC))
    yield opened
    opened.close()


def test_raises_no_false_alarm_on_what_is_known(everything: Store) -> None:
    """Two articles, made up apart, give Tuvalu two prime ministers on one day; nothing else clashes."""
    [found] = everything.contradictions()
    assert found.kind == "holders"
    assert {each.evidence[0].source.id for each in (found.one, found.other)} == {"en-05", "nl-05"}
