"""Dates in an article that is itself dated to the day, to the month or not at all."""

import pytest

from bot import times

MAY = times.parse_edtf("2025-05")
IN_MAY = [
    ("vrijdag in Istanboel", "2025-05", 4, "stated"),
    ("donderdagavond", "2025-05", 3, "stated"),
    ("gisteren", "2025-05", None, "derived"),
    ("in maart 2022", "2022-03", None, "stated"),
    ("vorige maand", "2025-04", None, "derived"),
    ("vorig jaar", "2024", None, "derived"),
    ("op 8 mei", "2025-05-08", None, "derived"),
    ("in februari", "2025-02", None, "derived"),
    ("deze maand", "2025-05", None, "derived"),
    ("vorige week", "2025-04-21/2025-05-25", None, "derived"),
]


@pytest.mark.parametrize(("text", "edtf", "weekday", "basis"), IN_MAY)
def test_reads_an_article_dated_to_the_month(text: str, edtf: str, weekday: int | None, basis: str) -> None:
    """What every day of the month agrees on is exact; a weekday is known within the month."""
    (found,) = times.within(text, published=MAY, lang="nl")
    assert found.interval is not None
    assert (found.interval.edtf, found.interval.weekday, found.interval.basis) == (edtf, weekday, basis)


def test_reads_an_article_dated_to_the_day() -> None:
    """As from that day."""
    found = times.within("On Friday, and in June 2024", published=times.parse_edtf("2025-05-15"), lang="en")
    assert [each.interval and each.interval.edtf for each in found] == ["2025-05-16", "2024-06"]


def test_an_article_without_a_date_has_only_whole_dates() -> None:
    """A weekday or a day without its year is not guessed."""
    found = times.within("vrijdag, op 8 mei, gisteren en in maart 2022", published=None, lang="nl")
    assert [each.text for each in found] == ["maart 2022"]


def test_counts_from_events_too() -> None:
    """An event that fits the article's time, and is told by one of its parties."""
    text = "Op de vierde dag van de oorlog bestookte Israël opnieuw doelen."
    (found,) = times.within(text, published=times.parse_edtf("2023-10-10"), lang="nl")
    assert (found.text, found.interval and found.interval.edtf) == ("vierde dag van de oorlog", "2023-10-10")


def test_a_date_that_does_not_exist_is_still_told() -> None:
    """Its reason does not depend on the publication."""
    (found,) = times.within("op 31 april 2022", published=MAY, lang="nl")
    assert (found.interval, found.why) == (None, "april 2022 heeft 30 dagen: een 31e is er niet")
