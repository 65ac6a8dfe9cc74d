"""The texts the fewest edits away, of few and of many."""

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from bot.names.closest import CUT, FEW, KEPT, Closest

WORDS = st.lists(st.text("abcd", min_size=1, max_size=9), max_size=KEPT)


def plain(text: str) -> str:
    """A core that tells nothing."""
    return text[:0]


@given(WORDS, st.text("abcd", min_size=1, max_size=9))
def test_of_few_finds_all_that_are_near(words: list[str], wanted: str) -> None:
    """Those of another length are left out only where they cannot be near."""
    most = max(1, int(len(wanted) * CUT))
    far = {at: OSA.distance(wanted, word) for at, word in enumerate(words)}
    found = Closest(words, plain, 1 / 3).to(wanted)
    assert dict(found) == {at: edits for at, edits in far.items() if edits <= most}
    assert [edits for _, edits in found] == sorted(edits for _, edits in found)


def test_of_many_finds_the_nearest_first() -> None:
    """Where the texts are too many to compare each."""
    words = [f"x{at}y{at * 7}z" for at in range(FEW)] + ["jansen", "janssen", "pietersen"]
    assert Closest(words, plain, 1 / 3).to("jansen") == [(FEW, 0), (FEW + 1, 1)]


def test_finds_nothing_among_none() -> None:
    """Nor near a word that is longer than all."""
    assert Closest([], plain, 1 / 3).to("jansen") == []
    assert Closest(["jan"], plain, 1 / 3).to("jansenjansen") == []
