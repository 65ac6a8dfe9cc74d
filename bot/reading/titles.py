"""The meeting that an article's title tells of: "Talks to resume in Lima", "X and Y hold talks in Oslo"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.model import Meeting
from bot.reading import meetings
from bot.reading.found import Found
from bot.reading.line import Line
from bot.reading.participants import Parties


def titled(lines: Sequence[Line]) -> Iterator[Found[Meeting]]:
    """The meeting of a title, between those and at the place that it names itself."""
    line = lines[0]
    heads = line.sentence.heading and line.row.has(_acts(line))
    for told in meetings.told_of(line) if heads else ():
        one = replace(told, state="planned") if told.state == "held" and _is_ahead(line) else told
        place, topics = meetings.place_of(line, one), _topics(line)
        parties = tuple(who for who in one.read.parties if who not in topics)
        if place is not None or len(parties) > 1:
            claim = Meeting(parties, place, one.state)
            modality = meetings.modality_of(line, one)
            yield Found(claim, *meetings.span(line, one.read), one.read.rule, 0, modality=modality)


def _acts(line: Line) -> frozenset[str]:
    """The words that say of talks that they take place."""
    talks = line.words.talks
    return talks.events | talks.verbs | talks.holds


def _topics(line: Line) -> Parties:
    """What a title is about, named before its colon: "Brexit: X and Y hold talks"."""
    named = zip(line.phrases, line.who, strict=True)
    return tuple(who for phrase, who in named if who is not None and line.row[phrase.last].text == ":")


def _is_ahead(line: Line) -> bool:
    """Whether only an infinitive says of talks that they take place: "Talks to resume in Lima"."""
    markers = line.words.speech.infinitive_markers
    return any(i and line.row[i - 1].low in markers for i in line.row.where(_acts(line)))
