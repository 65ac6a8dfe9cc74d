"""One look-up among the names of an index."""

import pytest

from bot.names.index import Index
from bot.names.search import MORE, Search
from bot.names.typed import typed

KNOWN = ["Ria Jansen", "Tadeusz Wiśniewski", "Sergei Lavrov"]


@pytest.fixture(scope="module")
def index() -> Index:
    """Of the known names."""
    return Index(KNOWN)


@pytest.mark.parametrize(
    ("typed", "expected"), [("Jansen", 0), ("Wisnievski, Tadeusz", 1), ("Лавров", 2), ("Sergey Lavrof", 2)]
)
def test_finds_the_name_that_is_nearest(index: Index, typed: str, expected: int) -> None:
    """By one word or by all, in other letters, turned round, with slips."""
    assert Search(index, typed).found[0].name == expected


def test_a_text_of_many_more_words_than_any_name_is_no_name(index: Index) -> None:
    """It is not looked up at all, though a name stands in it; with some words more it is."""
    assert Search(index, " ".join(["Ria Jansen", *["said"] * MORE])).query.words
    assert not Search(index, " ".join(["Ria Jansen", *["said"] * (MORE + 1)])).query.words


def test_words_far_from_all_find_nobody(index: Index) -> None:
    """Nor do words that say little."""
    assert not Search(index, "Quillfeather Mbeki").found
    assert not Search(index, "de").found


def test_short_forms_come_in_one_order() -> None:
    """Whatever order Python keeps sets of words in: of equals the first are looked at."""
    index = Index(["Willy Bos", "Liam Bos", "William Bos", "Billy Bos", "Willie Bos"])
    near = index.near(typed("william"), alone=True)
    assert [index.words[word] for word in near] == ["william", "billy", "liam", "willie", "willy"]


def test_what_was_counted_up_to_few_edits_is_counted_again_for_more() -> None:
    """Or a word that was too far off once would be so for good."""
    words = [Index(KNOWN).name(1)[1]]
    index = Index(KNOWN)
    assert not index.among(words, typed("veesnyefskee"), 0.5)
    assert index.among(words, typed("veesnyefskee"), 9.0) == Index(KNOWN).among(
        words, typed("veesnyefskee"), 9.0
    )
