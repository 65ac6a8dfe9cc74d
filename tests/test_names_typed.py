"""Words as they were typed."""

from bot.names.typed import typed


def test_two_words_of_one_text_are_one() -> None:
    """What was near the one is remembered for the other."""
    assert {typed("jansen"), typed("jansen")} == {typed("jansen")}
    assert typed("jansen") != typed("janssen")


def test_shows_other_scripts_in_latin_letters() -> None:
    """And knows that it was not typed in them; marks alone leave a word Latin."""
    assert (typed("шевченко").roman, typed("шевченко").latin) == ("shevchenko", False)
    assert (typed("østby").roman, typed("østby").latin) == ("ostby", True)


def test_readings_that_are_one_when_heard_coarsely_stand_together() -> None:
    """Each reading belongs to one group."""
    said = typed("schreuder").said
    assert sorted(fine for group in said.heard for fine in group.fine) == sorted(said.readings)
    assert len({group.rough for group in said.heard}) == len(said.heard)
