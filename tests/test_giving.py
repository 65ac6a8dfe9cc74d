"""A sentence answers how old, how many or at what time only where it says so."""

import pytest

from bot.answers import giving

CASES: list[tuple[str, str, bool]] = [
    ("hoe oud is Lund?", "De 61-jarige Lund zweeg.", True),
    ("how old is Lund?", "Lund, a 61-year-old lawyer, kept silent.", True),
    ("how old is Lund?", "Lund, 61, kept silent.", True),
    ("how old is Lund?", "Lund was there in 2022, and in 2023.", False),
    ("hoe oud is Lund?", "Lund leidt de delegatie.", False),
    ("hoe laat begint de top?", "De top begint om 09:30 GMT.", True),
    ("what time did they meet?", "They met at noon.", True),
    ("what time did they meet?", "They met on 3 May 2022.", False),
    ("how many farmers came?", "Two hundred farmers came.", True),
    ("how many farmers came?", "The farmers came.", False),
    ("who is the wife of Lund?", "Lund spoke to the mayor.", False),
    ("who is the wife of Lund?", "Lund's wife spoke to the mayor.", True),
    ("who came?", "The farmers came.", True),
    ("how did the farmers get there?", "The farmers came by train.", True),
    ("how did the farmers get there?", "The farmers came early.", False),
    ("hoe kwamen de boeren aan?", "De boeren kwamen met de bus.", True),
    ("hoe vaak kwamen de boeren?", "De boeren kwamen tweemaal.", True),
    ("hoe vaak kwamen de boeren?", "De boeren kwamen vroeg.", False),
]


SHARES: list[tuple[str, bool]] = [
    ("Ongeveer een vijfde van het gebied is bezet.", True),
    ("About 12% of the land is held by rebels.", True),
    ("A quarter of the houses burned.", True),
    ("In 2022 the land was divided.", False),
]


@pytest.mark.parametrize(("said", "is_share"), SHARES)
def test_a_share_is_no_other_number(said: str, is_share: bool) -> None:  # noqa: FBT001 a column
    """A year says not how large a part."""
    assert giving.is_share(said) is is_share


@pytest.mark.parametrize(("asked", "said", "gives"), CASES)
def test_a_sentence_gives_what_is_asked_for(asked: str, said: str, gives: bool) -> None:  # noqa: FBT001 a column
    """An age is no year, and a date is no hour."""
    assert giving.gives(said, giving.needed(asked)) is gives


SIZES = [("The hall is 30 metres wide.", True), ("It takes half.", True), ("It opened in 2022.", False)]


@pytest.mark.parametrize(("said", "is_size"), SIZES)
def test_a_size_is_no_year(said: str, is_size: bool) -> None:  # noqa: FBT001 a column
    """How wide something is stands in figures or as a part."""
    assert giving.is_size(said) is is_size
