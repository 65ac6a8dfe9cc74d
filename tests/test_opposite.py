"""Follow-ups that ask for the other side, for the same of others, and for what somebody said."""

from datetime import UTC, date, datetime
from pathlib import Path

import newsroom
import pytest

from bot import answers, records
from bot.store import Store

TODAY = date(2026, 3, 10)
AT = datetime(2026, 3, 10, 12, tzinfo=UTC)
TALKS = (
    "Norway and Chile met in Geneva on 4 March 2026 for talks on krill fisheries. "
    "The Norwegian delegation is led by minister of Fisheries Nils Torsvik. "
    "He is accompanied by deputy minister Ada Berg. "
    "The Chilean delegation is led by ambassador Ana Rojas. "
    "Norwegian prime minister Kari Dahl will not attend the talks in Geneva. "
    "“We came for a quota,” said Torsvik."
)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a store of talks between two sides lies."""
    made = newsroom.in_the_world(tmp_path_factory.mktemp("opposite"), {date(2026, 3, 5): TALKS})
    return made.path


@pytest.mark.parametrize(
    ("thread", "shown", "hidden"),
    [
        (["who led the Norwegians in Geneva", "and the other lot?"], "Rojas", "Torsvik"),
        (["/who-attended geneva chile", "and the other side?"], "Torsvik", "Rojas"),
        (["wie leidde de Noorse delegatie", "en de tegenpartij?"], "Rojas", "Torsvik"),
        (["wie leidde de Chileense delegatie in Genève", "en bij de noren?"], "Torsvik", "Rojas"),
        (["who led for Oslo in Geneva", "same for Santiago"], "Rojas", "Torsvik"),
        (["who led for Oslo in Geneva", "and Santiago?"], "Rojas", "Torsvik"),
        (["wie leidde de Noren in Genève", "idem Chili"], "Rojas", "Torsvik"),
        (["/who-led geneva norway", "and is Dahl going?"], "Not present: Kari Dahl", "Torsvik"),
        (["/who-led geneva norway", "wie bleef er thuis?"], "Dahl", "Torsvik"),
        (["who led the Norwegians in Geneva", "and Dahl?"], "Not present: Kari Dahl", "Torsvik"),
        (
            ["who led the Norwegians in Geneva? I have five minutes.", "and the other lot?"],
            "Rojas",
            "Torsvik",
        ),
        (["who is Torsvik", "give me whatever we have from him"], "We came for a quota", "minister"),
    ],
)
def test_a_follow_up_asks_for_others(path: Path, thread: list[str], shown: str, hidden: str) -> None:
    """What the last question leaves is taken from it, also after a restart, and nobody else is shown."""
    first, second = thread
    answers.answer(first, Store.open(path), today=TODAY, thread=f"{first} {second}", at=AT)
    given = records.answer(
        answers.answer(second, Store.open(path), today=TODAY, thread=f"{first} {second}", at=AT)
    )
    first = given["text"].splitlines()[0]
    assert given["status"] == "answered", given["text"]
    assert shown in first
    assert hidden not in first


def test_there_is_no_other_side_of_talks_with_one(tmp_path: Path) -> None:
    """Where one side only is told of, the other is nobody."""
    told = "The Norwegian delegation in Geneva is led by Nils Torsvik, the minister said on 4 March 2026."
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 5): told})
    answers.answer("who led the Norwegian delegation in Geneva", store, today=TODAY, thread="one", at=AT)
    given = records.answer(answers.answer("and the other side?", store, today=TODAY, thread="one", at=AT))
    assert given["status"] in {"not_stated", "no_match"}, given["text"]
    assert given["facts"] == []
