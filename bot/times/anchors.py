"""Time counted from events of the world: "de vijfde dag van de invasie", resolved by `seeds/events.toml`.

An event is meant only where one alone fits: its noun stands in the expression, the article's time allows it,
and the words around name its parties.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple

from bot.errors import BadSeed
from bot.model import Interval, Language
from bot.times import civil, durations, edtf, finding, periods, words
from bot.times.finding import Found
from bot.times.line import Line, number, ordinal

SEEDS = Path(__file__).parents[2] / "seeds" / "events.toml"
COUNTED = 365
"""Days after its end for which an article may still count from an event, where the event does not say."""
NEWS = timedelta(days=92)
"""So long before an article lies what it may count to without naming all parties of the event."""
_NOUN_WITHIN = 6
"""Words between "of the" and the event's noun, at most: "the full-scale Russian invasion"."""
_UNITS = ("day", "week", "month", "year")
_NEAR = 60
"""Characters before or after a count in which "now" makes it the article's own day."""


class Event(NamedTuple):
    """A dated event, its nouns by language; `parties` are lists of word beginnings, one of each is named."""

    title: str
    start: date
    last: date | None
    nouns: dict[Language, frozenset[str]]
    parties: tuple[tuple[str, ...], ...]


@cache
def events(path: Path = SEEDS) -> tuple[Event, ...]:
    """The table of events; `BadSeed` where it cannot be read."""
    import tomllib  # noqa: PLC0415 - 2 ms of a cold start, and only articles count from events

    try:
        return tuple(_event(row) for row in tomllib.loads(path.read_text("utf8"))["event"])
    except (OSError, KeyError, TypeError, AttributeError, tomllib.TOMLDecodeError) as error:
        raise BadSeed(
            path, f"an event cannot be read ({error})", "Give each event what the head of the file asks."
        ) from error


def _event(row: dict[str, object]) -> Event:
    match row:
        case {
            "title": str(title),
            "date": date() as start,
            "nl": list(dutch),
            "en": list(english),
            "parties": list(parties),
        }:
            until, counted = row.get("until"), row.get("counted", COUNTED)
            days = timedelta(days=counted if isinstance(counted, int) else COUNTED)
            last = until + days if isinstance(until, date) else None
            nouns: dict[Language, frozenset[str]] = {"nl": frozenset(dutch), "en": frozenset(english)}
            return Event(title, start, last, nouns, tuple(tuple(party) for party in parties))
    raise KeyError("title, date, nl, en and parties are needed")


def anchored(
    text: str,
    *,
    lang: Language,
    published: Interval | None = None,
    context: str = "",
    anchors: Sequence[Event] | None = None,
) -> list[Found]:
    """Every count from an event, as a derived interval with its offsets in `text`.

    `context` is more of the article, in which the event's parties may be named. With a `published` time that
    the event fits, one party is enough for what lies near that time; else all parties must be named.
    """
    return counted(finding.line(text, words.split(text), lang), published, context, anchors)


def counted(
    line: Line, published: Interval | None, context: str = "", anchors: Sequence[Event] | None = None
) -> list[Found]:
    """The same for a text that is split already."""
    said = {atom.text for atom in line.atoms}
    known = events() if anchors is None else anchors
    spoken_of = [event for event in known if not said.isdisjoint(event.nouns[line.lang])]
    around = f"{line.text}\n{context}".casefold() if spoken_of else ""
    possible = [event for event in spoken_of if _possible(event, around, published)]
    sure = [event for event in possible if _named(event, around) == len(event.parties)]
    found: list[Found] = []
    at = 0
    while possible and line.atoms[at] is not words.END:
        counts = "unit" in line.atoms[at].roles or number(line, at) or ordinal(line, at)
        step = _first(line, at, sure) if counts else None
        news = _first(line, at, possible) if counts and step is None else None
        step = news if news and _is_near(news[1], published) else step
        if step is None:
            at += 1
            continue
        end, interval = step
        start, stop = line.atoms[at].start, line.atoms[end - 1].end
        found.append(Found(start, stop, line.text[start:stop], interval))
        at = end
    return found


def _is_near(counted: Interval, published: Interval | None) -> bool:
    """Whether a time lies at most a season before the publication: what an article tells of as news."""
    if published is None or published.start is None or published.end is None:
        return False
    start, end = counted.start, counted.end
    return start is not None and end is not None and start < published.end and published.start - end <= NEWS


def _named(event: Event, around: str) -> int:
    """How many of its parties are named."""
    return sum(any(_begins(word, around) for word in party) for party in event.parties)


def _possible(event: Event, around: str, published: Interval | None) -> bool:
    named = _named(event, around)
    if published is None or published.start is None or published.end is None:
        return named == len(event.parties)
    return named > 0 and event.start < published.end and (event.last is None or published.start <= event.last)


def _begins(word: str, around: str) -> bool:
    """Whether a word of the text begins with these letters."""
    at = around.find(word)
    while at > 0 and around[at - 1].isalpha():
        at = around.find(word, at + 1)
    return at >= 0


def _first(line: Line, at: int, possible: list[Event]) -> tuple[int, Interval] | None:
    for place, count, unit in _counts(line, at):
        end = _event_at(line, place, possible)
        if end:
            return end[0], _nth(end[1].start, count, unit)
    moved = durations.read(line, at)
    way = line.get(moved[0], "counted_from") if moved else None
    end = _event_at(line, moved[0] + 1, possible) if moved and way else None
    if not moved or not way or not end:
        return None
    day = durations.moved(end[1].start, moved[1], way)
    return end[0], _derived(civil.unit(day, periods.ROUND.get(moved[1][-1][1], "day")))


def _counts(line: Line, at: int) -> Iterator[tuple[int, int, str]]:
    """As in "vijfde dag van", "third week of", "dag 5 van": the place after it, how many, and of what."""
    nth, unit = ordinal(line, at), line.get(at, "unit")
    if nth and nth[1] > 0 and line.get(nth[0], "unit") in _UNITS and line.get(nth[0] + 1, "of"):
        yield nth[0] + 2, nth[1], line.get(nth[0], "unit")
    counted = number(line, at + 1) if unit in _UNITS else None
    if counted and counted[1] > 0 and line.get(counted[0], "of"):
        yield counted[0] + 1, counted[1], unit


def _event_at(line: Line, at: int, possible: list[Event]) -> tuple[int, Event] | None:
    """The one event that is named from here on, and the place after its noun."""
    for place in range(at, at + _NOUN_WITHIN + 1):
        word = line.atoms[place].text
        meant = [event for event in possible if word in event.nouns[line.lang]]
        if meant or not (word.isalpha() or word in {"-", "'s"}):
            return (place + 1, meant[0]) if len(meant) == 1 else None
    return None


def _nth(start: date, count: int, unit: str) -> Interval:
    """The nth day, week, month or year since an event began, its first day being the first."""
    first = civil.shift(start, count - 1, unit)
    if unit == "day":
        return Interval.day(first, "derived")
    last = civil.shift(start, count, unit) - civil.DAY
    return _derived(edtf.between(Interval.day(first), Interval.day(last)) or Interval.day(first))


def _derived(interval: Interval) -> Interval:
    return Interval(interval.start, interval.end, interval.edtf, interval.grain, "derived", interval.weekday)


def date_article(text: str, lang: Language) -> Interval | None:
    """The day of an article that prints no date, from a count that is now: "het is nu de vijfde dag van …".

    None where there is none, where two disagree, where the count is no day, or where the article speaks of
    weekdays but never of the one that day was.
    """
    if not _speaks_of_event(text, lang):
        return None
    line = finding.line(text, words.split(text), lang)
    now = (found for found in counted(line, None) if _is_now(text, found, lang))
    days = {found.interval for found in now if found.interval}
    if len(days) != 1:
        return None
    (day,) = days
    if day.grain != "day" or day.start is None:
        return None
    named = {
        value
        for atom in line.atoms
        for role in ("weekday", "weekday_part")
        if (value := atom.roles.get(role)) is not None
    }
    return day if not named or day.start.weekday() in named else None


def _speaks_of_event(text: str, lang: Language) -> bool:
    """Whether a word for an event and all its parties stand in a text: to split it takes longer."""
    folded, around = text.lower(), text.casefold()
    told = (event for event in events() if any(noun in folded for noun in event.nouns[lang]))
    return any(_possible(event, around, None) for event in told)


def _is_now(text: str, found: Found, lang: Language) -> bool:
    """Whether "now" or "today" stands near a count, in its own sentence."""
    before = (
        text[max(found.start - _NEAR, 0) : found.start].replace("!", ".").replace("?", ".").split(".")[-1]
    )
    after = text[found.end : found.end + _NEAR].replace("!", ".").replace("?", ".").split(".")[0]
    near = {atom.text for atom in words.atoms(words.split(f"{before} {after}"), words.of(lang))}
    return not near.isdisjoint(words.listed(words.of(lang).tables["anchor"]["now"]))
