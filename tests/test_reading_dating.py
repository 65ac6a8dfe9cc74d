"""When a fact is about, and when it was said."""

from datetime import date

import pytest
import reads

from bot import reading
from bot.model import Fact, FactKind, Interval, Language

MAY = Interval.month(2025, 5)


def read(
    text: str, kind: FactKind, language: Language = "nl", published: Interval | None = reads.DAY
) -> list[Fact]:
    """The facts of a kind, in order."""
    return [fact for fact in reading.read(reads.article(text, language, published)) if fact.kind == kind]


def edtf(interval: Interval | None) -> str:
    """An interval in letters, "" for none."""
    return interval.edtf if interval else ""


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Peru en Chili spraken elkaar maandag.", "2025-06-09"),
        ("Peru en Chili spraken elkaar in maart 2022.", "2022-03"),
        ("Peru en Chili spraken elkaar.", "2025-06-11"),
    ],
)
def test_a_meeting_is_when_its_sentence_says(text: str, when: str) -> None:
    """Else when the article appeared; it is said when the article is."""
    (fact,) = read(text, "meeting")
    assert (edtf(fact.when), edtf(fact.said)) == (when, "2025-06-11")


def test_a_part_is_at_the_time_of_its_talks() -> None:
    """Even where another sentence names the day."""
    text = "Peru en Chili spraken elkaar in maart 2022. Marta Salas leidde de Peruaanse delegatie."
    (fact,) = read(text, "leads")
    assert edtf(fact.when) == "2022-03"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Karin Mol zei maandag dat het klaar is.", ["2025-06-09"]),
        ("Maandag sprak Karin Mol. Mol zei dat het klaar is.", ["2025-06-09"]),
        ("Maandag sprak Karin Mol.\n\nKarin Mol zei dat het klaar is.", ["2025-06-11"]),
        ("Karin Mol zei dat het sinds 2012 misgaat.", ["2025-06-11"]),
        ("Karin Mol zei dat het in 2031 klaar is.", ["2025-06-11"]),
        ("Karin Mol zei maandagavond dat het na 7 oktober misging.", ["2025-06-09"]),
        ("Karin Mol zei dat het na 7 oktober misging, in een toespraak maandag.", ["2025-06-09"]),
    ],
)
def test_words_were_said_on_the_day_their_speech_says(text: str, said: list[str]) -> None:
    """Its own sentence's, an earlier one's of the paragraph, else the article's; never what it speaks of."""
    facts = read(text, "statement")
    assert [edtf(fact.said) for fact in facts] == said
    assert all(fact.when is None for fact in facts)


def test_a_date_inside_a_quotation_is_not_when_it_was_said() -> None:
    """It is what the speaker speaks of."""
    (fact,) = read("“Wij waren zondag al klaar met alles”, zei Karin Mol dinsdag.", "quote")
    assert edtf(fact.said) == "2025-06-10"


def test_an_article_of_a_month_dates_to_that_month() -> None:
    """A weekday stays known within it."""
    (fact,) = read("Peru en Chili spraken elkaar vrijdag.", "meeting", published=MAY)
    assert fact.when is not None
    assert (fact.when.edtf, fact.when.weekday) == ("2025-05", 4)


def test_an_article_without_a_date_dates_nothing() -> None:
    """What it does not say is not known."""
    (fact,) = read("Peru en Chili spraken elkaar vrijdag.", "meeting", published=None)
    assert (fact.when, fact.said) == (None, None)


def test_a_sentence_that_points_back_has_the_names_and_date_before() -> None:
    """As a passage of the full-text search."""
    text = "Peru en Chili spraken elkaar in maart 2022. Maar die gesprekken mislukten."
    passage = read(text, "passage")[1]
    assert [mention.name for mention in passage.mentions] == ["Peru", "Chili"]
    assert edtf(passage.when) == "2022-03"


def test_relative_days_count_from_the_article() -> None:
    """Not from the day of reading."""
    early = Interval.day(date(2019, 2, 1))
    (fact,) = read("Peru en Chili spraken elkaar gisteren.", "meeting", published=early)
    assert edtf(fact.when) == "2019-01-31"


def test_an_article_without_a_date_may_tell_it_by_an_event() -> None:
    """Its facts are then of that day, derived; without such words they are of no day."""
    text = (
        "Het is nu de derde dag van de Russische invasie in Oekraïne. Peru en Chili spraken elkaar in Lima."
    )
    (met,) = read(text, "meeting", published=None)
    assert met.when == Interval.day(date(2022, 2, 26), "derived")
    (unknown,) = read("Peru en Chili spraken elkaar in Lima.", "meeting", published=None)
    assert unknown.when is None
