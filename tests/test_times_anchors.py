"""Counting time from events of the world, and dating an article that prints no date."""

from datetime import date
from pathlib import Path

import pytest

from bot import times
from bot.errors import BadSeed
from bot.model import Language
from bot.times import anchors

WAR = anchors.Event(
    "A war",
    date(2030, 3, 4),
    None,
    {"nl": frozenset({"oorlog"}), "en": frozenset({"war"})},
    (("frug",), ("gond",)),
)
STRIKE = anchors.Event(
    "A strike",
    date(2030, 5, 1),
    date(2031, 5, 10),
    {"nl": frozenset({"staking", "oorlog"}), "en": frozenset({"strike", "war"})},
    (("drivers", "chauffeurs"),),
)
COUNTS: list[tuple[Language, str, str]] = [
    ("nl", "op de derde dag van de oorlog tussen Frugië en Gondor", "2030-03-06"),
    ("nl", "Dag 100 van de Frugische oorlog tegen Gondor", "2030-06-11"),
    ("nl", "in de tweede week van de oorlog in Frugië, dat Gondor binnenviel", "2030-03-11/2030-03-17"),
    ("nl", "tien dagen na het begin van de oorlog van Frugië tegen Gondor", "2030-03-14"),
    ("nl", "drie weken na de staking van de chauffeurs", "2030-05-20/2030-05-26"),
    ("en", "the third day of the full-scale war of Frugia on Gondor", "2030-03-06"),
    ("en", "on day 12 of the war, Frugia told Gondor", "2030-03-15"),
    ("en", "two days before the strike by drivers", "2030-04-29"),
    ("en", "three years after the strike of the drivers", "2033"),
]


@pytest.mark.parametrize(("lang", "text", "edtf"), COUNTS)
def test_counts_from_an_event(lang: Language, text: str, edtf: str) -> None:
    """The first day is the day it began; longer counts are as coarse as their unit."""
    (found,) = times.anchored(text, lang=lang, anchors=[WAR, STRIKE])
    assert found.interval is not None
    assert (found.interval.edtf, found.interval.basis) == (edtf, "derived")
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "text",
    [
        "op de derde dag van de oorlog",
        "op de derde dag van de oorlog in Frugië",
        "de derde dag van de oorlog van chauffeurs in Frugië en Gondor",
        "de derde dag van de vakantie in Frugië en Gondor",
    ],
)
def test_does_not_guess_an_event(text: str) -> None:
    """Its parties must be named, and no second event may fit."""
    assert times.anchored(text, lang="nl", anchors=[WAR, STRIKE]) == []


def test_the_publication_tells_which_event() -> None:
    """One party is enough when the article's own time fits, and none when it does not."""
    text = "de derde dag van de oorlog in Frugië"
    during, before = times.parse_edtf("2030-03-06"), times.parse_edtf("2029-12-01")
    assert len(times.anchored(text, lang="nl", anchors=[WAR], published=during)) == 1
    assert times.anchored(text, lang="nl", anchors=[WAR], published=before) == []


def test_one_party_tells_only_of_what_is_news() -> None:
    """Two years into a war, "the third day of the war" of one of its parties may be of another war."""
    text, later = "de derde dag van de oorlog in Frugië", times.parse_edtf("2032-06-15")
    assert times.anchored(text, lang="nl", anchors=[WAR], published=later) == []
    both = f"{text}, dat Gondor binnenviel"
    assert len(times.anchored(both, lang="nl", anchors=[WAR], published=later)) == 1


@pytest.mark.parametrize(
    "text",
    ["Op de derde dag van de oorlog tussen Israël en Iran", "On the third day of Israel's war with Iran"],
)
def test_does_not_take_one_war_for_another(text: str) -> None:
    """Of two that fit the one whose parties are all named."""
    lang: Language = "nl" if text.startswith("Op") else "en"
    found = times.anchored(text, lang=lang, published=times.parse_edtf("2025-06-15"))
    assert [each.interval and each.interval.edtf for each in found] == ["2025-06-15"]


ARTICLES: list[tuple[Language, str, str | None]] = [
    (
        "nl",
        "Israël en Hamas vechten door. Maandag vielen er doden. Het is nu de tiende dag van de oorlog.",
        "2023-10-16",
    ),
    (
        "en",
        "Israel and Hamas fight on. Today is the tenth day of the war. On Monday people died.",
        "2023-10-16",
    ),
    (
        "en",
        "Fighting between Israel and Hamas entered day 10 of the war, which enters its darkest hours.",
        "2023-10-16",
    ),
    (
        "nl",
        "Israël en Hamas vechten door. Vrijdag vielen er doden. Het is nu de tiende dag van de oorlog.",
        None,
    ),
    ("nl", "Israël viel Hamas aan op de tiende dag van de oorlog, schreef hij in zijn boek.", None),
    ("nl", "Het is nu de tiende dag van de oorlog, en morgen volgt de elfde.", None),
    ("nl", "Hamas zegt: het is nu dag 3 van de oorlog. Israël zegt: het is nu dag 4 van de oorlog.", None),
    ("en", "Nothing here counts the days of a war.", None),
]


@pytest.mark.parametrize(("lang", "text", "edtf"), ARTICLES)
def test_dates_an_article_that_prints_no_date(lang: Language, text: str, edtf: str | None) -> None:
    """A count that is said to be now is the article's day, if the weekdays in it agree."""
    found = times.date_article(text, lang)
    assert (found and found.edtf) == edtf
    assert found is None or found.basis == "derived"


def test_every_event_of_the_project_can_be_read() -> None:
    """Each has a noun in both languages, parties to tell it by, and a date that is past."""
    for event in anchors.events():
        assert all(event.nouns.values())
        assert event.parties
        assert event.last is None or event.start <= event.last


def test_an_event_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    """An editor's slip is one sentence with the file's name."""
    seeds = tmp_path / "events.toml"
    seeds.write_text('[[event]]\ntitle = "A war"\ndate = "soon"\n', "utf8")
    with pytest.raises(BadSeed, match=r"events.toml: an event cannot be read"):
        anchors.events(seeds)
