"""The nouns as rows and back: a claim is kept as JSON, what questions look for in columns of its own."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date
from functools import lru_cache
from itertools import chain
from typing import Any

from bot import contradictions, lexicon
from bot.model import (
    Alias,
    Entity,
    Evidence,
    Fact,
    Interval,
    Meeting,
    Mention,
    Office,
    Part,
    Passage,
    Position,
    Source,
    Speech,
)
from bot.store import fulltext

NOUNS = {
    noun.__name__: noun
    for noun in (Fact, Evidence, Source, Interval, Mention, Office, Part, Meeting, Passage, Position, Speech)
}
OPENING = 60
"""Characters that may stand before an article's first sentence: a place and an agency."""
BEGINNING = 60
"""Letters by which a quote is looked up in another's words."""
SILENT = "('retracted', 'waiting')"
"""Statuses of facts that answer nothing."""
FACT = "f.n, f.id, f.claim, f.voice, f.valid, f.said, f.modality, f.rule, f.confidence, f.status"
"""The columns that `fact` wants, of a table `facts AS f`."""
SOURCE = "a.id, a.language, a.published, a.publisher, a.title, a.url, a.published_reason"
"""The columns that `source` wants, of a table `articles AS a`."""


def dump(noun: object) -> str | None:
    """A noun of the house as JSON; None stays None.

    >>> dump(Mention("Minsk", "city"))
    '{"is":"Mention","name":"Minsk","kind":"city","id":null}'
    """
    return None if noun is None else json.dumps(plain(noun), ensure_ascii=False, separators=(",", ":"))


def load(text: str | None) -> Any:  # noqa: ANN401 - which noun it is stands in the text
    """The noun that `dump` wrote.

    >>> load(dump(Interval.month(2025, 5))) == Interval.month(2025, 5)
    True
    """
    return None if text is None else _decoder.decode(text)


_shared = lru_cache(maxsize=4096)(load)
"""`load` for nouns that many facts have in common: dates and speakers."""


def plain(value: object, skip: str = "") -> object:
    """A noun as dicts, lists and strings, `is` naming its class; fields of the name `skip` are left out."""
    if type(value) in NOUNS.values():
        names = [field.name for field in fields(value) if field.name != skip]  # type: ignore[arg-type] # a dataclass
        return {"is": type(value).__name__} | {name: plain(getattr(value, name), skip) for name in names}
    if isinstance(value, tuple):
        return [plain(each, skip) for each in value]
    return value.isoformat() if isinstance(value, date) else value


def _noun(values: dict[str, Any]) -> Any:  # noqa: ANN401 - which noun it is stands in the dict
    """The noun that `plain` took apart, its own nouns already put together."""
    noun = NOUNS[values.pop("is")]
    if noun is Interval:
        values |= {side: values[side] and date.fromisoformat(values[side]) for side in ("start", "end")}
    for name, value in values.items():
        if type(value) is list:
            values[name] = tuple(value)
    return noun(**values)


_decoder = json.JSONDecoder(object_hook=_noun)


def source(row: sqlite3.Row) -> Source:
    """Where an article comes from."""
    return Source(
        id=row["id"],
        language=row["language"],
        published=_shared(row["published"]),
        publisher=row["publisher"],
        title=row["title"],
        url=row["url"],
        published_reason=row["published_reason"],
    )


def fact(row: sqlite3.Row, evidence: tuple[Evidence, ...]) -> Fact:
    """A fact with its evidence."""
    return Fact(
        id=row["id"],
        claim=load(row["claim"]),
        evidence=evidence,
        when=_shared(row["valid"]),
        said=_shared(row["said"]),
        modality=row["modality"],
        rule=row["rule"],
        confidence=row["confidence"],
        status=row["status"],
        voice=_shared(row["voice"]),
    )


def answers(found: Fact) -> bool:
    """Whether a fact may answer: it is not retracted, and does not wait for an editor."""
    return found.status not in {"retracted", "waiting"}


def columns(found: Fact) -> dict[str, str | int | float | None]:
    """The columns of a fact, but for its number, its article and the day it came."""
    start, end, span = days(found.holds)
    return found_by(found) | {
        "id": found.id,
        "kind": found.kind,
        "subject": None if found.subject is None else found.subject.name,
        "subject_id": None if found.subject is None else found.subject.id,
        "claim": dump(found.claim),
        "voice": dump(found.voice),
        "valid": dump(found.when),
        "said": dump(found.said),
        "modality": found.modality,
        "rule": found.rule,
        "confidence": found.confidence,
        "status": found.status,
        "start": start,
        "end": end,
        "span": span,
    }


def found_by(found: Fact) -> dict[str, str | int | float | None]:
    """Those of the columns by which a fact is looked up and that follow from the lexicon."""
    return {"key": key(found) or said(found), "words": words(found)}


def alias(row: sqlite3.Row) -> Alias:
    """A spelling with its entity, of columns id, name, entity_kind, text, kind, language, source."""
    entity = Entity(row["id"], row["entity_kind"], row["name"])
    return Alias(entity, row["text"], row["kind"], row["language"], row["source"])


UNKNOWN = (0, 0, 0)
"""The days of a fact with no time: no window overlaps them."""
FIRST, LAST = 1, date.max.toordinal() + 1


def days(interval: Interval | None) -> tuple[int, int, int]:
    """First day, day after the last, bits of the duration; an open side is the end of the calendar.

    >>> days(Interval.day(date(1, 1, 2)))
    (2, 3, 1)
    """
    if interval is None:
        return UNKNOWN
    start = FIRST if interval.start is None else interval.start.toordinal()
    end = LAST if interval.end is None else interval.end.toordinal()
    return start, end, (end - start).bit_length()


def key(found: Fact) -> str:
    """What facts of one office, or on one topic, share: the office's key or the topic's."""
    match found.claim:
        case Office(key=same) | Position(key=same):
            return same
        case _:
            return ""


def said(found: Fact) -> str:
    """What quotes of the same words share, whoever said them: how they begin; "" for all but long quotes."""
    words = contradictions.said(found.claim) if isinstance(found.claim, Speech) else ""
    return words and f"said:{words[:BEGINNING]}"


def named(found: Fact) -> Iterator[tuple[Mention, str]]:
    """Whom a fact names, and as what; whoever was not linked to an entity is left out."""
    for mention, part in _named(found):
        if mention is not None and mention.id is not None:
            yield mention, part


def _named(found: Fact) -> Iterable[tuple[Mention | None, str]]:
    """Every slot of a fact, filled or not."""
    yield found.subject, "subject"
    yield found.voice, "voice"
    match found.claim:
        case Office(organisation=organisation):
            yield organisation, "organisation"
        case Part(side=side, talks=talks):
            yield side, "side"
            yield from _met(talks)
        case Meeting():
            yield from _met(found.claim)
        case Passage(about=about):
            yield from ((mention, "about") for mention in about)
        case Speech() | Position():
            pass


def _met(talks: Meeting | None) -> Iterable[tuple[Mention | None, str]]:
    """The parties and the place of a meeting."""
    if talks is not None:
        yield from ((party, "party") for party in talks.participants)
        yield talks.place, "place"


def words(found: Fact) -> str:
    """What full-text search finds a fact by: names, its role, topic or words, its sentences, the stems.

    A fact that answers nothing is found by nothing.
    """
    if not answers(found):
        return ""
    names = [mention.name for mention in found.mentions]
    said = [*_own(found), *(each.quote for each in found.evidence), *_title(found)]
    stems = lexicon.stems(" ".join(dict.fromkeys(said)), found.evidence[0].source.language)
    return "\n".join(dict.fromkeys([*names, *said, " ".join(stems)]))


def _title(found: Fact) -> list[str]:
    """The title of an article, by which the sentence that it opens with is found too."""
    evidence = found.evidence[0]
    opens = isinstance(found.claim, Passage) and evidence.start <= OPENING
    return [evidence.source.title] if opens and evidence.source.title else []


def tags(found: Fact, numbers: Iterable[tuple[int, str]]) -> str:
    """By what a full-text search is narrowed to a fact; `numbers` are those whom it names, and as what.

    A fact that answers nothing has none: no search finds it.
    """
    if not answers(found):
        return ""
    listed = list(numbers)
    years = (fulltext.years(*days(time)[:2]) for time in (found.holds, found.said))
    return " ".join(
        dict.fromkeys(
            [
                fulltext.kind(found.kind),
                *(fulltext.named(number) for number, _ in listed),
                *(fulltext.subject(number) for number, part in listed if part == "subject"),
                *chain.from_iterable(years),
                *map(fulltext.topic, topics(found)),
                *map(fulltext.sense, senses(found)),
            ]
        )
    )


def topics(found: Fact) -> list[str]:
    """What a fact speaks of: the topic of a position, and those that its words or sentences are about."""
    said = " ".join([*_own(found), *(each.quote for each in found.evidence)])
    own = [key(found)] if isinstance(found.claim, Position) else []
    return [*own, *lexicon.topic_keys(said, found.evidence[0].source.language)]


def senses(found: Fact) -> list[str]:
    """The language-free senses of the words in its sentences."""
    said = " ".join(dict.fromkeys(each.quote for each in found.evidence))
    meant = lexicon.senses(said, found.evidence[0].source.language)
    return sorted(frozenset[str]().union(*meant.values()))


def _own(found: Fact) -> list[str]:
    """The words that a claim brings of its own."""
    match found.claim:
        case Office(role=own) | Position(topic=own) | Speech(text=own) | Passage(text=own):
            return [own]
        case Part() | Meeting():
            return []
