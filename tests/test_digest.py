"""The daily digest: changes, what is due, what nobody could be told, and nothing twice."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import newsroom as made
import pytest

from bot import digest
from bot.model import Article, Claim, Fact, Interval, Meeting, Office, Position
from bot.store import Store

ZONE = ZoneInfo("Europe/Amsterdam")
TODAY = made.NOON.date()
YESTERDAY = made.NOON - timedelta(days=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store."""
    opened = Store.open(tmp_path / "store.db")
    yield opened
    opened.close()


def state(store: Store, claim: Claim, when: Interval, name: str, at: datetime = made.NOON) -> Fact:
    """File a short article that states one fact."""
    article: Article = made.article("The minister said so in Lima.", name, when)
    fact = made.fact(article, claim, "The minister said so", when if isinstance(claim, Meeting) else None)
    store.replace(article, [fact], at=at)
    return fact


def of(store: Store, day: date = TODAY, since: datetime | None = YESTERDAY) -> list[digest.Item]:
    """The items of a day's digest."""
    found = digest.digest(store, day=day, zone=ZONE, since=since)
    return [] if found is None else list(found.items)


def test_says_nothing_when_there_is_nothing(store: Store) -> None:
    """No digest at all, not an empty one."""
    assert digest.digest(store, day=TODAY, zone=ZONE, since=None) is None


def test_tells_what_an_article_brought_once(store: Store) -> None:
    """New facts stand together by article, passages apart; the next day there is nothing to tell."""
    article = made.article()
    store.replace(article, made.facts(article), made.aliases(article), at=made.NOON)
    [news] = of(store)
    assert isinstance(news, digest.News)
    assert sorted(fact.kind for fact in news.facts) == [
        "leads",
        "meeting",
        "member",
        "office",
        "position",
        "quote",
    ]
    assert of(store, TODAY + timedelta(days=1), made.NOON) == []


def test_shows_an_edited_fact_old_beside_new(store: Store) -> None:
    """What the article said, and what it says now; what it no longer says is told too."""
    before = made.article()
    store.replace(before, made.facts(before), at=YESTERDAY - timedelta(days=1))
    text = made.TEXT.replace("“We want a quota,” said Dubois. ", "").replace("a quota on cod", "a ban on cod")
    after = made.article(text)
    new = made.fact(
        after, Position(made.NORWAY, "a ban on cod", "quota", "demands"), "Norway demands a ban on cod"
    )
    store.replace(after, [*made.facts(after), new], at=made.NOON)
    changed, withdrawn = of(store)
    assert isinstance(changed, digest.Changed)
    assert (changed.old.claim, changed.new.claim) == (
        Position(made.NORWAY, "a quota on cod", "quota", "demands"),
        new.claim,
    )
    assert isinstance(withdrawn, digest.Withdrawn)
    assert withdrawn.fact.kind == "quote"


VOS = made.mention("Piet Vos")
MINISTER = Office(made.JANSEN, "minister", "minister:fisheries", "current", made.NORWAY)
FOR = Position(made.NORWAY, "quotas", "quota", "for")


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        (MINISTER, replace(MINISTER, holder=VOS), True),
        (MINISTER, MINISTER, False),
        (MINISTER, replace(MINISTER, holder=VOS, tenure="former"), False),
        (MINISTER, replace(MINISTER, holder=VOS, organisation=made.CHILE), False),
        (MINISTER, replace(MINISTER, holder=VOS, key="minister:culture"), False),
        (MINISTER, replace(MINISTER, holder=VOS, key=""), False),
        (replace(MINISTER, tenure="former"), replace(MINISTER, holder=VOS), False),
        (FOR, replace(FOR, stance="against"), True),
        (FOR, replace(FOR, topic="other quotas"), False),
        (FOR, replace(FOR, stance="against", key="ban"), False),
        (FOR, replace(FOR, stance="against", party=made.CHILE), False),
    ],
)
def test_a_new_holder_or_stance_is_a_change(store: Store, old: Claim, new: Claim, *, changes: bool) -> None:
    """A later article that says otherwise of the same seat or topic is shown beside the earlier one."""
    before = state(store, old, Interval.year(2022), "old", YESTERDAY - timedelta(days=1))
    after = state(store, new, made.MAY, "new")
    if changes:
        assert of(store) == [digest.Changed(before, after)]
    else:
        assert of(store) == [digest.News(after.evidence[0].source, (after,))]


def test_an_older_article_filed_later_supersedes_nothing(store: Store) -> None:
    """What held in 2022 is not a change from what holds in 2025, whichever was filed first."""
    state(store, MINISTER, made.MAY, "new", YESTERDAY - timedelta(days=1))
    state(store, replace(MINISTER, holder=VOS), Interval.year(2022), "old")
    assert [type(item) for item in of(store)] == [digest.News]


@pytest.mark.parametrize(
    ("meeting", "due"),
    [
        (Interval.day(TODAY), True),
        (Interval.day(TODAY - timedelta(days=1)), False),
        (Interval.day(TODAY + timedelta(days=1)), False),
        (Interval.month(2025, 6), False),
        (made.MAY, False),
    ],
)
def test_a_planned_meeting_is_due_on_its_first_day(store: Store, meeting: Interval, *, due: bool) -> None:
    """A month is due on its first day only, so that it is not told every day of it."""
    state(store, replace(made.TALKS, state="planned"), meeting, "plan", YESTERDAY - timedelta(days=1))
    assert [type(item) for item in of(store)] == [digest.Due] * due


def test_a_meeting_of_a_day_without_a_digest_is_due_in_the_next(store: Store) -> None:
    """Monday's digest has what Saturday brought; a meeting that was held is no plan."""
    state(
        store,
        replace(made.TALKS, state="planned"),
        Interval.day(date(2025, 5, 31)),
        "plan",
        YESTERDAY - timedelta(days=9),
    )
    state(store, made.TALKS, Interval.day(TODAY), "held", YESTERDAY - timedelta(days=9))
    friday = datetime(2025, 5, 30, 9, tzinfo=UTC)
    assert [type(item) for item in of(store, TODAY, friday)] == [digest.Due]


def test_a_question_is_told_in_one_digest(store: Store) -> None:
    """The first that is made after it was asked, whatever day the asker's own calendar had."""
    store.remember_miss("who is x?", "unknown_name", made.NOON)
    [item] = of(store, TODAY, made.NOON - timedelta(hours=1))
    assert isinstance(item, digest.Unanswered)
    assert of(store, TODAY + timedelta(days=1), made.NOON) == []
    assert of(store, since=None) == [item]


def test_a_contradiction_is_told_when_the_second_fact_comes(store: Store) -> None:
    """Both with their words and outlets, once."""
    day = Interval.day(date(2025, 5, 16))
    before = YESTERDAY - timedelta(days=9)
    for name, holder, at in (("a", made.JANSEN, before), ("b", made.DUBOIS, made.NOON)):
        article = made.article("The minister said so in Lima.", name)
        claim = Office(holder, "minister", "minister:justice", "current", made.NORWAY)
        store.replace(article, [made.fact(article, claim, "The minister said so", day)], at=at)
    [told] = [item for item in of(store) if isinstance(item, digest.Contradicted)]
    line = digest.line(told, "en")
    assert line.startswith("Contradiction: two holders of one office on one day. ")
    assert line.count("“The minister said so” (The Herald, May 2025)") == 2
    assert line.index("Luc Dubois") > line.index(" ↔ ") or line.index("Ria Jansen") > line.index(" ↔ ")
    assert not [item for item in of(store, since=made.NOON) if isinstance(item, digest.Contradicted)]


def test_an_archive_is_told_as_a_number(store: Store) -> None:
    """A hundred articles one by one, the newest first, the others counted."""
    with store.writing():
        for number in range(digest.ARTICLES + 2):
            state(store, made.TALKS, made.MAY, f"{number}", made.NOON + timedelta(seconds=number))
    items = of(store)
    assert [type(item) for item in items[:-1]] == [digest.News] * digest.ARTICLES
    assert items[-1] == digest.Rest(2)
    assert isinstance(items[0], digest.News)
    assert items[0].source.id == "101"
    assert "2 more articles" in digest.line(items[-1], "en")


def test_the_day_ends_where_the_desk_is(store: Store) -> None:
    """What was filed after local midnight belongs to the next day's digest."""
    late = datetime(2025, 6, 2, 22, 30, tzinfo=UTC)
    state(store, MINISTER, made.MAY, "late", late)
    assert of(store, TODAY) == []
    assert len(of(store, TODAY + timedelta(days=1))) == 1


def full(store: Store) -> digest.Digest:
    """A digest of every kind of item, more of them than are shown."""
    old = YESTERDAY - timedelta(days=9)
    state(store, FOR, Interval.year(2022), "old", old)
    state(store, replace(FOR, stance="against"), made.MAY, "new")
    state(store, replace(made.TALKS, state="planned"), Interval.day(TODAY), "plan", old)
    state(store, MINISTER, made.MAY, "gone", old)
    store.replace(made.article("Nothing.", "gone"), [], at=made.NOON)
    for name in ("x", "y", "x"):
        store.remember_miss(f"who is {name}?", "unknown_name", made.NOON)
    state(store, made.TALKS, made.MAY, "news")
    found = digest.digest(store, day=TODAY, zone=ZONE, since=YESTERDAY)
    assert found is not None
    return found


def test_shows_five_items_and_counts_the_rest(store: Store) -> None:
    """Changes first, then what is due, what was asked, what is new."""
    found = full(store)
    assert [type(item).__name__ for item in found.shown] == [
        "Withdrawn",
        "Changed",
        "Due",
        "Unanswered",
        "Unanswered",
    ]
    assert (len(found.items), found.more) == (6, 1)


def test_is_rendered_with_words_and_outlet(store: Store) -> None:
    """Every fact with its words and its outlet; old → new; how often something was asked; how many more."""
    lines = digest.render(full(store), "en").split("\n")
    assert lines[0].startswith("Dossier, ")
    assert [line[:2] for line in lines[1:]] == ["• "] * 6
    assert " → " in lines[2]
    assert all("“The minister said so”" in line and "The Herald" in line for line in lines[1:4])
    assert "who is x?" in lines[4]
    assert "2×" in lines[4]
    assert "1" in lines[-1]


def test_news_is_rendered_with_how_much_and_the_first_fact(store: Store) -> None:
    """An article's facts are one line."""
    state(store, made.TALKS, made.MAY, "news")
    found = digest.digest(store, day=TODAY, zone=ZONE, since=YESTERDAY)
    assert found is not None
    [_, line] = digest.render(found, "en").split("\n")
    assert "1 new fact" in line
    assert "“The minister said so”" in line
