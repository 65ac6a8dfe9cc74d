"""What is printed for a time, and that it is read again as the same time."""

from dataclasses import replace
from datetime import date, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import times
from bot.model import Basis, Interval, Language
from bot.times import civil

SHOWN = [
    ("2022-02-28", "28 februari 2022", "28 February 2022"),
    ("2022-03", "maart 2022", "March 2022"),
    ("2022", "2022", "2022"),
    ("2025-21", "voorjaar 2025", "spring 2025"),
    ("2022-24", "winter 2021-2022", "winter 2021-2022"),
    ("2025-34", "het tweede kwartaal van 2025", "the second quarter of 2025"),
    ("2025-40", "de eerste helft van 2025", "the first half of 2025"),
    ("2022-37", "begin 2022", "early 2022"),
    ("197X", "de jaren 1970", "the 1970s"),
    ("20XX", "de 21e eeuw", "the 21st century"),
    ("18XX", "de 19e eeuw", "the 19th century"),
    ("12XX", "de 13e eeuw", "the 13th century"),
    ("21XX", "de 22e eeuw", "the 22nd century"),
    ("2022-03/..", "sinds maart 2022", "since March 2022"),
    ("../2022-02", "vóór maart 2022", "before March 2022"),
    ("../2022-02-28", "vóór 1 maart 2022", "before 1 March 2022"),
    ("2022-04-01/2022-04-05", "1 tot en met 5 april 2022", "1 to 5 April 2022"),
    ("2022-02-27/2022-03-02", "27 februari tot en met 2 maart 2022", "27 February to 2 March 2022"),
    (
        "2021-12-28/2022-01-02",
        "28 december 2021 tot en met 2 januari 2022",
        "28 December 2021 to 2 January 2022",
    ),
    ("2022-03/2022-06", "maart tot en met juni 2022", "March to June 2022"),
    ("2019/2022", "2019 tot en met 2022", "2019 to 2022"),
    ("2022-02-28/2022-03-06", "de week van 28 februari 2022", "the week of 28 February 2022"),
    ("2022-02-26/2022-02-27", "het weekend van 26 februari 2022", "the weekend of 26 February 2022"),
    ("2022-03-21~/2022-03-31~", "eind maart 2022", "late March 2022"),
]
YEARS = st.integers(1001, 2997)
DAYS = st.dates(date(1001, 1, 8), date(2980, 12, 31))
MONTHS = st.builds(Interval.month, YEARS, st.integers(1, 12))
HOLDING = st.one_of(
    MONTHS,
    st.builds(Interval.year, YEARS),
    st.builds(civil.season, YEARS, st.integers(21, 24)),
    st.builds(civil.quarter, YEARS, st.integers(1, 4)),
    st.builds(civil.half, YEARS, st.integers(1, 2)),
)
PLAIN = st.one_of(
    HOLDING,
    st.builds(Interval.day, DAYS),
    st.builds(civil.week, DAYS),
    st.builds(civil.weekend, DAYS),
    st.builds(civil.decade, st.integers(1010, 2989)),
    st.builds(civil.century, st.integers(12, 29)),
    st.builds(civil.third, st.one_of(MONTHS, st.builds(Interval.year, YEARS)), st.integers(1, 3)),
    st.builds(civil.days, DAYS, st.integers(1, 62)),
    st.builds(civil.days, DAYS, st.integers(1, 5000)),
)


def _ranges(first: Interval, last: Interval) -> list[Interval]:
    """Every range that two times make."""
    made = [times.edtf.between(first, last), *(make(first) for make in OPENERS)]
    return [interval for interval in made if interval]


OPENERS = (times.edtf.since, times.edtf.before, times.edtf.after, times.edtf.through)
SPANS = st.builds(_ranges, PLAIN, PLAIN).filter(bool).flatmap(st.sampled_from)
WEEKDAYS = st.builds(replace, HOLDING, weekday=st.integers(0, 6))
INTERVALS = st.builds(replace, st.one_of(PLAIN, SPANS, WEEKDAYS), basis=st.sampled_from(get_args(Basis)))


@pytest.mark.parametrize(("edtf", "dutch", "english"), SHOWN)
def test_shows_a_time_as_precise_as_it_is(edtf: str, dutch: str, english: str) -> None:
    """A month stays a month, an open time stays open."""
    interval = times.parse_edtf(edtf)
    assert (times.show(interval, "nl"), times.show(interval, "en")) == (dutch, english)


def test_shows_how_a_date_is_known() -> None:
    """A derived date and one set by an editor say so."""
    derived = times.parse_edtf("2022-02-28", "derived")
    assert times.show(derived, "nl") == "28 februari 2022 (afgeleid)"
    assert times.show(derived, "en") == "28 February 2022 (derived)"
    assert times.show(times.parse_edtf("2025", "editor"), "nl") == "2025 (door de redactie)"


def test_shows_a_weekday_known_within_a_month() -> None:
    """Five Fridays fit in May 2025: none of them is chosen."""
    friday = Interval.month(2025, 5, weekday=4)
    assert times.show(friday, "nl") == "een vrijdag in mei 2025"
    assert times.show(friday, "en") == "a Friday in May 2025"


@given(INTERVALS, st.sampled_from(get_args(Language)), st.dates(date(1000, 1, 1), date(2990, 1, 1)))
def test_reads_again_what_it_shows(interval: Interval, lang: Language, today: date) -> None:
    """In both languages, whatever the day it is read on."""
    found = times.find(times.show(interval, lang), today=today, lang=lang, policy="command")
    assert [each.interval for each in found] == [interval]


@given(st.one_of(PLAIN, SPANS))
def test_parses_the_edtf_it_writes(interval: Interval) -> None:
    """An interval without a weekday is whole in its EDTF."""
    assert times.parse_edtf(interval.edtf, interval.basis) == interval


def test_a_range_that_is_one_unit_is_that_unit() -> None:
    """From a quarter to its first month, which is no span of its own; as Monday to Sunday is a week."""
    assert civil.days(date(2001, 1, 1), 7) == civil.week(date(2001, 1, 3))
    assert times.edtf.between(civil.quarter(2022, 1), Interval.month(2022, 1)) == Interval.month(2022, 1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2022-13",
        "2022-02-30",
        "2022-42",
        "../..",
        "/",
        "mei",
        "22",
        "2022/2021",
        "٢٠٢٢",
        "2022-1",
        "XXXX",
    ],
)
def test_refuses_what_is_no_edtf(text: str) -> None:
    """A date that does not exist is an error here: a program wrote it."""
    with pytest.raises(ValueError, match=r".+"):
        times.parse_edtf(text)


@pytest.mark.parametrize(
    ("text", "plain"), [("2025-05?", "2025-05"), ("2022~", "2022"), ("2022-03%", "2022-03")]
)
def test_reads_past_a_qualifier(text: str, plain: str) -> None:
    """An uncertain date is read as the date."""
    assert times.parse_edtf(text) == times.parse_edtf(plain)


@given(st.dates(date(1583, 1, 1), date(4099, 12, 31)).map(lambda day: day.year))
def test_easter_is_a_sunday_in_spring(year: int) -> None:
    """Between 22 March and 25 April, as the rule has it."""
    easter = civil.easter(year)
    assert easter.weekday() == 6
    assert date(year, 3, 22) <= easter <= date(year, 3, 22) + timedelta(days=34)
