"""Quotation marks are paired over the whole text, and an apostrophe opens nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading.quotation import pair

PAIRED = [
    ("“We gaan staken”, zei de bond.", ["We gaan staken"]),
    ("„We gaan staken”, zei de bond.", ["We gaan staken"]),
    ("„Wir streiken“ und “we strike”", ["Wir streiken", "we strike"]),
    ('"We strike," the union said. "On Friday."', ["We strike,", "On Friday."]),
    (",,We gaan staken'', zei de bond.", ["We gaan staken"]),
    ("``We strike,'' the union said.", ["We strike,"]),
    ("‘We strike,’ the union said.", ["We strike,"]),
    ("'We strike,' the union said.", ["We strike,"]),
    ("«Nous y sommes», zei de coach.", ["Nous y sommes"]),
    ("”We gaan staken”, zei de bond.", ["We gaan staken"]),
    ("‘The workers’ rights are at stake,’ said the union.", ["The workers’ rights are at stake,"]),
    ("“He called it ‘absurd’ in court,” she said.", ["He called it ‘absurd’ in court,"]),
    ("‘Don’t touch the fund,’ said the judge.", ["Don’t touch the fund,"]),
    ("“Wij staken.\nHet is genoeg”, zei de bond.\n“Nu.”", ["Wij staken.\nHet is genoeg", "Nu."]),
    ("“Een toespraak\n\n“over alinea's” eindigt.", ["Een toespraak", "over alinea's"]),
]
NOT_QUOTED = [
    "'s Avonds en 's nachts rijden er geen treinen.",
    "’t Is stil in de jaren ’90 en ’80.",
    "The workers’ council and the teachers’ union met.",
    "Jans’ fiets en Hans’ auto.",
    "Een los “ in een alinea.\n\nEn verder gaat het.",
    "It is 6' tall and 5\" wide.",
    "",
]


@pytest.mark.parametrize(("text", "quoted"), PAIRED)
def test_pairs_marks_of_every_house_style(text: str, quoted: list[str]) -> None:
    """Curled, straight, low and pointed; inner quotations belong to the outer one."""
    assert [text[found.start : found.end] for found in pair(text)] == quoted


@pytest.mark.parametrize("text", NOT_QUOTED)
def test_takes_no_apostrophe_or_stray_mark_for_a_quotation(text: str) -> None:
    """Genitives, clitics, decades, inches, and a mark that nothing closes."""
    assert pair(text) == []


@settings(max_examples=60)
@given(st.text(alphabet="“”„‘’'\"«»‚ab s.,\n ?1", max_size=80))
def test_quotations_stand_in_order_and_apart(text: str) -> None:
    """Whatever the marks, each quotation lies within its outer offsets and ends before the next begins."""
    behind = 0
    for found in pair(text):
        assert behind <= found.outer_start < found.start <= found.end <= found.outer_end <= len(text)
        behind = found.outer_end
